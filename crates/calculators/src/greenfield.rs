//! `greenfield`: a business that starts with nothing but the right.

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::discounted_cash_flow::{ValuedPlan, valued, years};
use crate::inputs::Inputs;
use crate::money_terms::money_terms;
use crate::problem::Refusal;
use crate::tax_amortisation_benefit::{factor_of_valuation, value_with_benefit};

pub(crate) const DECLARATION: &str = include_str!("../declarations/greenfield.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let terms = money_terms(inputs)?;
    let valued = valued(inputs, terms)?;
    let lasting = valued.plan.years.len() as f64;
    let factor = factor_of_valuation(inputs, terms.rate.value(), Some(lasting))?;
    let (peak, back) =
        funding(&valued, inputs.optional_number("initial_investment")?.unwrap_or(0.0));
    let [value, before, tab, benefit] = value_with_benefit(valued.value.value(), factor);
    Ok(Answer::object([
        value,
        before,
        tab,
        benefit,
        ("value_of_plan", valued.value.value_of_plan.into()),
        ("terminal_value", valued.value.terminal_value.into()),
        ("present_value_of_terminal", valued.value.present_value_of_terminal.into()),
        ("terminal_share", valued.value.share_of_terminal().into()),
        ("peak_funding", peak.into()),
        ("payback_year", back.into()),
        ("years", years(&valued)),
        (WARNINGS, Answer::List(valued.warnings.iter().map(Answer::from).collect())),
    ]))
}

/// The most that is ever tied up, and the first year at whose end nothing is.
fn funding(valued: &ValuedPlan, initial: f64) -> (f64, Option<i64>) {
    let (mut balance, mut lowest, mut back) = (-initial, (-initial).min(0.0), None);
    for (year, flow) in (1_i64..).zip(&valued.value.years) {
        balance += flow.amount;
        lowest = lowest.min(balance);
        if balance < 0.0 {
            back = None;
        } else if back.is_none() {
            back = Some(year);
        }
    }
    (-lowest, back)
}
