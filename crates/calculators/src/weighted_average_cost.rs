//! `wacc`: the weighted average cost of capital.

use labworth_domain::rates::weighted_average_cost::{Capital, weighted_average_cost, weights};

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/wacc.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let (equity, debt) = equity_and_debt(inputs)?;
    let preferred = inputs.number("preferred")?;
    let tax_rate = inputs.number("tax_rate")?;
    let cost = |name: &str, value: f64| match inputs.optional_number(name)? {
        Some(cost) => Ok(cost),
        None if value == 0.0 => Ok(0.0),
        None => Err(inputs.problem("missing", name, format!("\"{name}\" is needed"))),
    };
    let capital = |value: f64, cost: f64, deductible: bool| Capital { value, cost, deductible };
    let sources = [
        capital(equity, cost("cost_of_equity", equity)?, false),
        capital(preferred, cost("cost_of_preferred", preferred)?, false),
        capital(debt, cost("cost_of_debt", debt)?, true),
    ];
    let nothing = || inputs.problem("out_of_range", "equity", "there is no capital");
    let parts = weights(&sources).ok_or_else(nothing)?;
    let rate = weighted_average_cost(&sources, tax_rate).ok_or_else(nothing)?;
    let before_tax = weighted_average_cost(&sources, 0.0).ok_or_else(nothing)?;
    let part = |at: usize| parts.get(at).copied().unwrap_or(0.0);
    let [of_equity, of_preferred, of_debt] = &sources;
    let share = |at: usize, source: &Capital| part(at) * source.cost_after_tax(tax_rate);
    Ok(Answer::object([
        ("wacc", rate.into()),
        ("wacc_before_tax_shield", before_tax.into()),
        ("weight_of_equity", part(0).into()),
        ("weight_of_preferred", part(1).into()),
        ("weight_of_debt", part(2).into()),
        ("debt_to_equity", (equity > 0.0).then(|| debt / equity).into()),
        ("cost_of_debt_after_tax", of_debt.cost_after_tax(tax_rate).into()),
        ("equity_part", share(0, of_equity).into()),
        ("preferred_part", share(1, of_preferred).into()),
        ("debt_part", share(2, of_debt).into()),
    ]))
}

/// Market values, weights or a ratio of the two.
fn equity_and_debt(inputs: &Inputs) -> Result<(f64, f64), Refusal> {
    let values = (inputs.optional_number("equity")?, inputs.optional_number("debt")?);
    let ratio = inputs.optional_number("debt_to_equity")?;
    let weight = inputs.optional_number("debt_to_value")?;
    let given = [values.0.is_some() || values.1.is_some(), ratio.is_some(), weight.is_some()];
    if given.iter().filter(|each| **each).count() > 1 {
        let message = "give equity and debt, debt_to_equity or debt_to_value: one way";
        let name = if weight.is_some() { "debt_to_value" } else { "debt_to_equity" };
        return Err(inputs.problem("conflict", name, message));
    }
    // A ratio leaves no room for preferred equity of a value.
    if (ratio.is_some() || weight.is_some()) && inputs.number("preferred")? > 0.0 {
        let message = "with preferred equity give equity and debt as values or weights";
        return Err(inputs.problem("conflict", "preferred", message));
    }
    match (values, ratio, weight) {
        ((Some(equity), debt), ..) => Ok((equity, debt.unwrap_or(0.0))),
        ((None, Some(debt)), ..) if debt <= 1.0 => {
            Ok((1.0 - debt - inputs.number("preferred")?, debt))
        }
        ((None, Some(_)), ..) => {
            Err(inputs.problem("missing", "equity", "\"equity\" is needed beside debt"))
        }
        (_, Some(ratio), _) => Ok((1.0, ratio)),
        (_, _, Some(weight)) => Ok((1.0 - weight, weight)),
        _ => {
            Err(inputs.problem("missing", "equity", "give equity and debt, or a ratio of the two"))
        }
    }
}
