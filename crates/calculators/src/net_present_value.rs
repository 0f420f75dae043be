//! `npv`: net present value of equally spaced or individually timed cash flows.

use labworth_domain::cashflow::discounting::{
    Timing, discount_factor, discount_factor_at_rates, sum,
};

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/npv.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let mut flows = inputs.numbers("cash_flows")?;
    let mut times = flow_times(inputs, flows.len())?;
    if let Some(initial) = inputs.optional_number("initial_flow")? {
        flows.insert(0, initial);
        times.insert(0, 0.0);
    }
    let factors = discount_factors(inputs, &times)?;
    let present_values: Vec<f64> =
        flows.iter().zip(&factors).map(|(flow, factor)| flow * factor).collect();
    let row = |at: usize| {
        let figure = |column: &[f64]| Answer::from(column.get(at).copied());
        Answer::object([
            ("time", figure(&times)),
            ("cash_flow", figure(&flows)),
            ("discount_factor", figure(&factors)),
            ("present_value", figure(&present_values)),
        ])
    };
    Ok(Answer::object([
        ("npv", sum(present_values.iter().copied()).into()),
        ("rows", Answer::List((0..flows.len()).map(row).collect())),
    ]))
}

/// The time of each flow in periods from today.
fn flow_times(inputs: &Inputs, count: usize) -> Result<Vec<f64>, Refusal> {
    if let Some(times) = inputs.optional_numbers("times")? {
        for other in ["first_flow_at", "timing"] {
            if inputs.has(other) {
                let message =
                    format!("\"times\" already says when flows arrive; leave \"{other}\" out");
                return Err(inputs.problem("conflict", other, message));
            }
        }
        return if times.len() == count {
            Ok(times)
        } else {
            let message = format!("{} times are given for {count} cash flows", times.len());
            Err(inputs.problem("wrong_length", "times", message))
        };
    }
    let default_start = if inputs.has("initial_flow") { 1.0 } else { 0.0 };
    let start = inputs.optional_number("first_flow_at")?.unwrap_or(default_start);
    let timing = if inputs.has("timing") { timing(inputs, "timing")? } else { Timing::YearEnd };
    let earlier = |time: f64| if time > 0.0 { time - timing.years_before_year_end() } else { time };
    Ok((0..count).map(|at| earlier(start + at as f64)).collect())
}

fn discount_factors(inputs: &Inputs, times: &[f64]) -> Result<Vec<f64>, Refusal> {
    if let Some(Checked::Number(rate)) = inputs.get("rate") {
        let rate = rate.to_f64();
        return Ok(times.iter().map(|time| discount_factor(rate, *time)).collect());
    }
    let rates = inputs.numbers("rate")?;
    let factors: Option<Vec<f64>> =
        times.iter().map(|time| discount_factor_at_rates(&rates, *time)).collect();
    factors.ok_or_else(|| {
        let last = times.iter().copied().fold(0.0, f64::max);
        let message = format!(
            "{} rates are given, but the flows reach period {}; with a list of rates times start at 0",
            rates.len(),
            last.ceil()
        );
        inputs.problem("too_few", "rate", message)
    })
}

/// Reads the choice between the end and the middle of the year.
pub(crate) fn timing(inputs: &Inputs, name: &str) -> Result<Timing, Refusal> {
    match inputs.text(name)? {
        "mid_year" => Ok(Timing::MidYear),
        _ => Ok(Timing::YearEnd),
    }
}
