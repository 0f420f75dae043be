//! Reading the stages: a list of objects, or lists side by side.

use labworth_domain::valuation::risk_adjusted_npv::Within;
use labworth_domain::valuation::risk_adjusted_npv::stages::{CostTiming, Programme, Stage};

use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

use super::within_year;

/// Lists that may stand in place of `stages`.
const SIDE_BY_SIDE: [&str; 4] = ["probabilities", "costs", "durations", "stage_names"];

/// The programme and the name of each stage.
pub(crate) fn programme(inputs: &Inputs) -> Result<(Programme, Vec<String>), Refusal> {
    let start = inputs.number("start_time")?;
    let (stages, names) = if inputs.has("stages") {
        if let Some(other) = SIDE_BY_SIDE.into_iter().find(|name| inputs.has(name)) {
            let message = "give either stages, or lists side by side";
            return Err(inputs.problem("conflict", other, message));
        }
        listed(inputs)?
    } else {
        side_by_side(inputs)?
    };
    Ok((Programme { start, stages }, names))
}

fn listed(inputs: &Inputs) -> Result<(Vec<Stage>, Vec<String>), Refusal> {
    let (mut stages, mut names) = (Vec::new(), Vec::new());
    for (position, item) in inputs.items("stages").iter().enumerate() {
        let Checked::Object(stage) = item else { continue };
        let timing = if stage.has("cost_timing") { stage } else { inputs };
        names.push(stage.optional_text("name")?.map_or_else(|| unnamed(position), str::to_owned));
        stages.push(Stage {
            cost: stage.number("cost")?,
            years: stage.number("duration")?,
            success: stage.number("probability")?,
            reached: stage.optional_number("probability_of_reaching")?,
            cost_timing: cost_timing(timing, within_year(inputs)?)?,
        });
    }
    Ok((stages, names))
}

fn side_by_side(inputs: &Inputs) -> Result<(Vec<Stage>, Vec<String>), Refusal> {
    let column = |name: &str| inputs.optional_numbers(name).map(Option::unwrap_or_default);
    let (costs, years) = (column("costs")?, column("durations")?);
    let chances = match inputs.optional_numbers("probabilities")? {
        Some(chances) => chances,
        None => vec![1.0; costs.len().max(years.len())],
    };
    for (name, column) in [("costs", &costs), ("durations", &years)] {
        if column.len() > chances.len() {
            let message = format!("{} are given for {} stages", column.len(), chances.len());
            return Err(inputs.problem("wrong_length", name, message));
        }
    }
    let cost_timing = cost_timing(inputs, within_year(inputs)?)?;
    let given: Vec<Option<String>> = inputs.items("stage_names").iter().map(text).collect();
    let names = (0..chances.len())
        .map(|at| given.get(at).cloned().flatten().unwrap_or_else(|| unnamed(at)))
        .collect();
    let entry = |column: &[f64], at: usize| column.get(at).copied().unwrap_or(0.0);
    let stage = |(at, success): (usize, &f64)| Stage {
        cost: entry(&costs, at),
        years: entry(&years, at),
        success: *success,
        reached: None,
        cost_timing,
    };
    Ok((chances.iter().enumerate().map(stage).collect(), names))
}

fn text(item: &Checked) -> Option<String> {
    match item {
        Checked::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn unnamed(position: usize) -> String {
    format!("stage {}", position + 1)
}

fn cost_timing(inputs: &Inputs, spread_within: Within) -> Result<CostTiming, Refusal> {
    Ok(match inputs.text("cost_timing")? {
        "start" => CostTiming::At(Within::Start),
        "end" => CostTiming::At(Within::End),
        "spread" => CostTiming::Spread(spread_within),
        _ => CostTiming::At(Within::Middle),
    })
}

/// The probability of launch: stated, or the product of the stages; then times the stated factors.
pub(crate) fn chances_of_launch(
    inputs: &Inputs,
    programme: &Programme,
    warnings: &mut Vec<Problem>,
) -> Result<f64, Refusal> {
    let product = programme.likelihood();
    let base = match inputs.optional_number("launch_probability")? {
        Some(stated) => {
            let chances = programme.stages.iter().any(|stage| stage.success < 1.0);
            // A stated figure is printed with few digits: only what rounding cannot explain is worth a word.
            if chances && (stated - product).abs() > 0.01 * product.max(stated) {
                let message = format!(
                    "launch_probability is {stated}, the stages multiply to {product}: what follows launch \
                     is weighted by the stated one"
                );
                let path = inputs.path("launch_probability");
                warnings.push(Problem::new("launch_probability_differs", path, message));
            }
            stated
        }
        None => product,
    };
    let factors = inputs.optional_numbers("launch_probability_factors")?.unwrap_or_default();
    let likelihood = factors.iter().fold(base, |product, factor| product * factor);
    if likelihood > 1.0 {
        let message = format!("the factors raise the probability of launch to {likelihood}");
        return Err(inputs.problem("out_of_range", "launch_probability_factors", message));
    }
    Ok(likelihood)
}
