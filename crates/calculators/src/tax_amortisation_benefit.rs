//! `tax-amortisation-benefit`: the tax that a buyer saves by writing off a right.

use labworth_domain::cashflow::annuity::annuity_factor;
use labworth_domain::cashflow::discounting::{Timing, growth_factor, net_present_value};
use labworth_domain::valuation::tax_amortisation_benefit::{TaxAmortisation, TaxLife};

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::net_present_value::timing;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/tax-amortisation-benefit.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let timing = timing(inputs, "timing")?;
    let discount_rate = inputs.number("discount_rate")?;
    let terms = TaxAmortisation {
        tax_rate: inputs.number("tax_rate")?,
        discount_rate,
        life: tax_life(inputs)?,
        timing,
    };
    let factor = tax_factor(inputs, &terms)?;
    let value = value_without_benefit(inputs, discount_rate, timing)?;
    Ok(Answer::object([
        ("tab_factor", factor.into()),
        ("tax_saved_per_unit", terms.tax_saved_per_unit().into()),
        ("pre_tab_value", value.into()),
        ("tax_amortisation_benefit", value.map(|value| value * (factor - 1.0)).into()),
        ("value_with_benefit", value.map(|value| value * factor).into()),
    ]))
}

/// The factor, or why there is none.
pub(crate) fn tax_factor(inputs: &Inputs, terms: &TaxAmortisation) -> Result<f64, Refusal> {
    terms.factor().ok_or_else(|| {
        inputs.problem(
            "no_finite_value",
            "tax_rate",
            "the tax saved would pay for the whole price: the gross-up has no end",
        )
    })
}

/// The tax life: a schedule of fractions, or equal parts over years.
pub(crate) fn tax_life(inputs: &Inputs) -> Result<TaxLife, Refusal> {
    let years = inputs.optional_number("tax_life_years")?;
    match (inputs.optional_numbers("schedule")?, years) {
        (Some(_), Some(_)) => {
            Err(inputs.problem("conflict", "schedule", "give either tax_life_years or schedule"))
        }
        (Some(fractions), None) => {
            let total = labworth_domain::cashflow::discounting::sum(fractions.iter().copied());
            if total > 1.0 + 1e-9 {
                let message = format!(
                    "the fractions sum to {total}: more than the whole price is written off"
                );
                return Err(inputs.problem("shares_do_not_sum", "schedule", message));
            }
            Ok(TaxLife::Schedule(fractions))
        }
        (None, Some(years)) => Ok(TaxLife::StraightLine { years }),
        (None, None) => match inputs.optional_number("years")? {
            Some(years) => Ok(TaxLife::StraightLine { years }),
            None => {
                Err(inputs.problem("missing", "tax_life_years", "give tax_life_years or schedule"))
            }
        },
    }
}

/// The value given, or the value of the cash flow given; `None` when only the factor is asked for.
fn value_without_benefit(
    inputs: &Inputs,
    rate: f64,
    timing: Timing,
) -> Result<Option<f64>, Refusal> {
    let given: Vec<&str> = ["pre_tab_value", "cash_flow", "cash_flows"]
        .into_iter()
        .filter(|name| inputs.has(name))
        .collect();
    match given.as_slice() {
        [] => Ok(None),
        ["pre_tab_value"] => inputs.optional_number("pre_tab_value"),
        ["cash_flow"] => {
            let level = annuity_factor(rate, inputs.number("years")?);
            let earlier = growth_factor(rate, timing.years_before_year_end());
            Ok(Some(inputs.number("cash_flow")? * level * earlier))
        }
        ["cash_flows"] => {
            let flows = inputs.numbers("cash_flows")?;
            let times: Vec<f64> =
                (1_u32..).take(flows.len()).map(|year| timing.time_of_year(year)).collect();
            Ok(Some(net_present_value(rate, &flows, &times)))
        }
        [_, second, ..] => Err(inputs.problem(
            "conflict",
            second,
            "give one of pre_tab_value, cash_flow with years, and cash_flows",
        )),
        [_] => Ok(None),
    }
}
