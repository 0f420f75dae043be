//! `obsolescence`: value lost a little every year, or at steps that come at times unknown.

use labworth_domain::cashflow::discounting::{discount_factor, net_present_value};
use labworth_domain::valuation::obsolescence::Obsolescence;

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::net_present_value::timing;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/obsolescence.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let obsolescence = kind(inputs)?;
    let rate = inputs.optional_number("discount_rate")?;
    let (flows, times) = flows(inputs)?;
    if rate.is_none() && !flows.is_empty() {
        let message = "\"discount_rate\" is missing: the flows come later";
        return Err(inputs.problem("missing", "discount_rate", message));
    }
    let discount = rate.unwrap_or(0.0);
    let kept: Vec<f64> = times.iter().map(|time| obsolescence.kept(*time)).collect();
    let priced = rate.filter(|_| !flows.is_empty());
    let value = priced.map(|rate| obsolescence.present_value(rate, &flows, &times));
    let before = priced.map(|rate| net_present_value(rate, &flows, &times));
    // The rule of thumb: the intensity of the steps on top of the continuous rate.
    let intensity = inputs.optional_number("step_rate")?;
    let raised = |rate: f64, intensity: f64| (1.0 + rate) * libm::exp(intensity) - 1.0;
    let by_rate = priced
        .zip(intensity)
        .map(|(rate, intensity)| net_present_value(raised(rate, intensity), &flows, &times));
    let row = |((time, kept), at): ((&f64, &f64), usize)| {
        let flow = flows.get(at).copied();
        Answer::object([
            ("time", (*time).into()),
            ("part_kept", (*kept).into()),
            ("cash_flow", flow.into()),
            ("after_obsolescence", flow.map(|flow| flow * kept).into()),
            (
                "present_value",
                flow.filter(|_| rate.is_some())
                    .map(|flow| flow * kept * discount_factor(discount, *time))
                    .into(),
            ),
        ])
    };
    Ok(Answer::object([
        ("value", value.into()),
        ("value_before_obsolescence", before.into()),
        ("loss", before.zip(value).map(|(before, value)| before - value).into()),
        ("value_by_adding_step_rate", by_rate.into()),
        (
            "error_of_adding_step_rate",
            by_rate.zip(value).map(|(by_rate, value)| by_rate - value).into(),
        ),
        ("equivalent_rate", rate.and_then(|rate| obsolescence.rate_with(rate)).into()),
        ("half_life", obsolescence.half_life().into()),
        ("parts_kept", Answer::list(kept.iter().copied())),
        ("rows", Answer::List(times.iter().zip(&kept).zip(0..).map(row).collect())),
    ]))
}

fn kind(inputs: &Inputs) -> Result<Obsolescence, Refusal> {
    let lost = inputs.optional_number("annual_rate")?;
    match (lost, inputs.optional_number("step_rate")?) {
        (Some(_), Some(_)) => {
            let message = "give either annual_rate, or step_rate with loss";
            Err(inputs.problem("conflict", "step_rate", message))
        }
        (Some(lost), None) if inputs.text("compounding")? == "continuous" => {
            Ok(Obsolescence::Continuous { intensity: lost })
        }
        (Some(lost), None) if lost <= 1.0 => Ok(Obsolescence::PerYear { lost }),
        (Some(lost), None) => {
            let message = format!("no more than all is lost in a year, and {lost} is more");
            Err(inputs.problem("out_of_range", "annual_rate", message))
        }
        (None, Some(intensity)) => {
            let loss = inputs.number("loss")?;
            Ok(match inputs.text("steps")? {
                "repeated" => Obsolescence::Steps { intensity, loss },
                _ => Obsolescence::OneStep { intensity, loss },
            })
        }
        (None, None) => Err(inputs.problem(
            "missing",
            "annual_rate",
            "give annual_rate, or step_rate with loss",
        )),
    }
}

/// The flows and their times; without flows the times alone.
fn flows(inputs: &Inputs) -> Result<(Vec<f64>, Vec<f64>), Refusal> {
    let years = inputs.optional_number("years")?;
    let flows = match inputs.get("cash_flows") {
        None => Vec::new(),
        Some(Checked::Number(level)) => {
            let years = years.ok_or_else(|| {
                inputs.problem("missing", "years", "\"years\" is missing: how long the flow comes")
            })?;
            vec![level.to_f64(); years as usize]
        }
        Some(_) => inputs.numbers("cash_flows")?,
    };
    if let Some(times) = inputs.optional_numbers("times")? {
        if !flows.is_empty() && flows.len() != times.len() {
            let message = format!("{} times are given for {} flows", times.len(), flows.len());
            return Err(inputs.problem("wrong_length", "times", message));
        }
        return Ok((flows, times));
    }
    let timing = timing(inputs, "timing")?;
    let count = if flows.is_empty() { years.unwrap_or(10.0) as usize } else { flows.len() };
    let times = (1_u32..).take(count).map(|year| timing.time_of_year(year)).collect();
    Ok((flows, times))
}
