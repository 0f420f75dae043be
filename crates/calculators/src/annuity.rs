//! `annuity`: the value of level or growing payments, and the payment that repays a loan.

use labworth_domain::cashflow::annuity::{growing_annuity_factor, perpetuity_factor};
use labworth_domain::cashflow::discounting::growth_factor;

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/annuity.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let (rate, growth) = (inputs.number("rate")?, inputs.number("growth")?);
    let balloon = inputs.number("final_amount")?;
    let in_advance = inputs.text("due")? == "start";
    let earlier = if in_advance { 1.0 + rate } else { 1.0 };
    let periods = periods(inputs)?;
    let factor = match periods {
        Some(periods) => growing_annuity_factor(rate, growth, periods),
        None => perpetuity_factor(rate, growth).ok_or_else(|| {
            inputs.problem(
                "growth_not_below_rate",
                "growth",
                "without end, growth must be below the rate",
            )
        })?,
    };
    let factor = factor * earlier;
    let discounted_end = periods.map_or(0.0, |periods| growth_factor(rate, -periods));
    let (payment, present_value) =
        match (inputs.optional_number("payment")?, inputs.optional_number("present_value")?) {
            (Some(payment), None) => (payment, payment * factor + balloon * discounted_end),
            (None, Some(value)) => ((value - balloon * discounted_end) / factor, value),
            (Some(_), Some(_)) => {
                return Err(inputs.problem(
                    "conflict",
                    "payment",
                    "give either payment or present_value; the other is computed",
                ));
            }
            (None, None) if balloon != 0.0 && periods.is_some() => (0.0, balloon * discounted_end),
            (None, None) => {
                return Err(inputs.problem("missing", "payment", "give payment or present_value"));
            }
        };
    let future_value = periods.map(|periods| present_value * growth_factor(rate, periods));
    Ok(Answer::object([
        ("present_value", present_value.into()),
        ("payment", payment.into()),
        ("future_value", future_value.into()),
        ("factor", factor.into()),
    ]))
}

/// The number of payments; `None` without end.
fn periods(inputs: &Inputs) -> Result<Option<f64>, Refusal> {
    let given = inputs.optional_number("periods")?;
    match (given, inputs.flag("perpetual")?) {
        (Some(_), true) => Err(inputs.problem(
            "conflict",
            "periods",
            "payments without end have no number of periods",
        )),
        (None, false) => {
            Err(inputs.problem("missing", "periods", "give periods, or perpetual: true"))
        }
        (periods, _) => Ok(periods),
    }
}
