//! `age-life`: what is left of an asset at its age, in a straight line or exponentially.

use labworth_domain::valuation::age_life::{AgeLife, intensity};

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/age-life.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let age = inputs.number("age")?;
    let straight = match inputs.optional_number("remaining_life")? {
        Some(remaining) => {
            let kept = AgeLife::StraightLine { remaining }.kept(age);
            Some(kept.ok_or_else(|| {
                let message = "age and remaining life are nought";
                inputs.problem("out_of_range", "remaining_life", message)
            })?)
        }
        None => None,
    };
    let rate = decay(inputs, age)?;
    let exponential = rate.and_then(|intensity| AgeLife::Exponential { intensity }.kept(age));
    let stated = inputs.optional_text("method")?;
    let (name, kept) = match (stated, straight, exponential) {
        (Some("exponential"), _, Some(kept)) | (None, None, Some(kept)) => ("exponential", kept),
        (Some("straight_line"), Some(kept), _) | (None, Some(kept), _) => ("straight_line", kept),
        (Some("exponential"), _, None) => {
            let message = "give decay_rate, or residual with life";
            return Err(inputs.problem("missing", "decay_rate", message));
        }
        _ => {
            let message = "give remaining_life, decay_rate, or residual with life";
            return Err(inputs.problem("missing", "remaining_life", message));
        }
    };
    let cost = inputs.optional_number("cost_new")?;
    Ok(Answer::object([
        ("part_left", kept.into()),
        ("obsolescence", (1.0 - kept).into()),
        ("value", cost.map(|cost| cost * kept).into()),
        ("loss", cost.map(|cost| cost * (1.0 - kept)).into()),
        ("method", name.into()),
        ("decay_rate", rate.into()),
        (
            "half_life",
            rate.filter(|rate| *rate > 0.0).map(|rate| core::f64::consts::LN_2 / rate).into(),
        ),
        ("part_left_straight_line", straight.into()),
        ("part_left_exponential", exponential.into()),
    ]))
}

/// The intensity of exponential decay: stated, or from what is left at the end of a life.
fn decay(inputs: &Inputs, age: f64) -> Result<Option<f64>, Refusal> {
    let stated = inputs.optional_number("decay_rate")?;
    let Some(residual) = inputs.optional_number("residual")? else { return Ok(stated) };
    if stated.is_some() {
        let message = "give either decay_rate, or residual with life";
        return Err(inputs.problem("conflict", "residual", message));
    }
    let whole = inputs.optional_number("remaining_life")?.map(|remaining| age + remaining);
    let life = inputs.optional_number("life")?.or(whole);
    let life = life.filter(|life| *life > 0.0).ok_or_else(|| {
        inputs.problem(
            "missing",
            "life",
            "\"life\" is missing: the years after which the residual is left",
        )
    })?;
    Ok(intensity(residual, life))
}
