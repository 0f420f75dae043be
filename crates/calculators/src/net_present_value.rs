//! `npv`: net present value of equally spaced or individually timed cash flows, in prices of one kind.

use labworth_domain::cashflow::discounting::{
    Timing, discount_factor, discount_factor_at_rates, sum,
};
use labworth_domain::rates::currency::{nominal_rate, real_rate};

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../declarations/npv.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let mut flows = inputs.numbers("cash_flows")?;
    let mut times = flow_times(inputs, flows.len())?;
    if let Some(initial) = inputs.optional_number("initial_flow")? {
        flows.insert(0, initial);
        times.insert(0, 0.0);
    }
    let (rates, converted) = in_prices_of_flows(inputs, stated_rates(inputs)?)?;
    let factors = discount_factors(inputs, &rates, &times)?;
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
        ("rates_used", Answer::list(rates.iter().copied())),
        ("warnings", Answer::List(converted.iter().map(Answer::from).collect())),
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

/// The rate, or one for each period, as stated.
fn stated_rates(inputs: &Inputs) -> Result<Vec<f64>, Refusal> {
    match inputs.get("rate") {
        Some(Checked::Number(rate)) => Ok(vec![rate.to_f64()]),
        _ => inputs.numbers("rate"),
    }
}

/// The rates in the prices of the flows, and what is to be said of it.
fn in_prices_of_flows(
    inputs: &Inputs,
    rates: Vec<f64>,
) -> Result<(Vec<f64>, Option<Problem>), Refusal> {
    let inflation = inputs.optional_number("inflation")?;
    let (flows, rate) =
        (inputs.optional_text("flow_prices")?, inputs.optional_text("rate_prices")?);
    let is_real = match (flows, rate) {
        (None, None) if inflation.is_none() => return Ok((rates, None)),
        (None, _) => {
            let message = "say whether the flows are real (prices of today) or nominal";
            return Err(inputs.problem("missing", "flow_prices", message));
        }
        (Some("nominal"), None) => return Ok((rates, None)),
        (Some(_), None) => {
            let message = "say whether the rate is real or nominal: flows at prices of today must not meet a rate that \
                           contains inflation";
            return Err(inputs.problem("missing", "rate_prices", message));
        }
        (Some(flows), Some(rate)) if flows == rate => return Ok((rates, None)),
        (Some(flows), Some(_)) => flows == "real",
    };
    let Some(inflation) = inflation else {
        let message = if is_real {
            "real flows at a nominal rate lose the inflation twice: give inflation, and the rate is converted"
        } else {
            "nominal flows at a real rate keep the inflation: give inflation, and the rate is converted"
        };
        return Err(inputs.problem("mixed_prices", "rate_prices", message));
    };
    let convert = if is_real { real_rate } else { nominal_rate };
    let rates: Vec<f64> = rates.into_iter().map(|rate| convert(rate, inflation)).collect();
    let message = "the rate was converted to the prices of the flows: 1 + nominal = (1 + real)(1 + inflation)";
    let said = Problem::new("converted_by_fisher", inputs.path("rate"), message);
    Ok((rates, Some(said)))
}

fn discount_factors(inputs: &Inputs, rates: &[f64], times: &[f64]) -> Result<Vec<f64>, Refusal> {
    if let (Some(Checked::Number(_)), [rate]) = (inputs.get("rate"), rates) {
        return Ok(times.iter().map(|time| discount_factor(*rate, *time)).collect());
    }
    let factors: Option<Vec<f64>> =
        times.iter().map(|time| discount_factor_at_rates(rates, *time)).collect();
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
