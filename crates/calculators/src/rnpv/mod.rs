//! `rnpv`: risk-adjusted net present value by stages, and what a success costs.

mod answer;
mod commercial;
mod programme;
mod stated_flows;
#[cfg(test)]
mod tests;

pub(crate) use commercial::sales_plan;
pub(crate) use programme::{chances_of_launch, programme};

use labworth_domain::valuation::risk_adjusted_npv::counted_twice::CountedTwice;
use labworth_domain::valuation::risk_adjusted_npv::tax::{Losses, Tax};
use labworth_domain::valuation::risk_adjusted_npv::{Project, RiskedFlow, Within};

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../../declarations/rnpv.json");

/// Everything that was asked, with the flows that follow.
struct Asked {
    project: Project,
    stage_names: Vec<String>,
    stated_names: Vec<String>,
    flows: Vec<RiskedFlow>,
    likelihood: f64,
    launch_time: f64,
    rate: Option<f64>,
    capitalisation_rate: Option<f64>,
    counted_twice: Option<CountedTwice>,
    warnings: Vec<Problem>,
}

impl Asked {
    /// The discount rate; without one nothing lies in the future.
    fn rate(&self) -> f64 {
        self.rate.unwrap_or(0.0)
    }
}

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let mut asked = read(inputs)?;
    if let Some(twice) = counted_twice(inputs, &asked)? {
        asked.warnings.push(warning(inputs, &twice));
        asked.counted_twice = Some(twice);
    }
    Ok(answer::answer(&asked))
}

fn read(inputs: &Inputs) -> Result<Asked, Refusal> {
    let (programme, stage_names) = programme(inputs)?;
    let mut warnings = Vec::new();
    let likelihood = chances_of_launch(inputs, &programme, &mut warnings)?;
    let launch_time = inputs.optional_number("launch_time")?.unwrap_or_else(|| programme.end());
    let launch = commercial::launch(inputs, launch_time, likelihood)?;
    let plan = programme.plan();
    let (stated, stated_names) = stated_flows::stated_flows(inputs, &plan, &stage_names)?;
    if plan.is_empty() && launch.is_none() && stated.is_empty() {
        let message = "give stages (or probabilities), sales, or flows";
        return Err(inputs.problem("missing", "stages", message));
    }
    let project = Project { programme, launch, stated, tax: tax(inputs)? };
    let flows = project.flows();
    let rate = inputs.optional_number("discount_rate")?;
    let capitalisation_rate = inputs.optional_number("capitalisation_rate")?.or(rate);
    let rate = rate.or(capitalisation_rate);
    if rate.is_none() && flows.iter().any(|flow| flow.time != 0.0 && flow.amount != 0.0) {
        let message = "\"discount_rate\" is missing: there are flows that do not happen today";
        return Err(inputs.problem("missing", "discount_rate", message));
    }
    Ok(Asked {
        project,
        stage_names,
        stated_names,
        flows,
        likelihood,
        launch_time,
        rate,
        capitalisation_rate,
        counted_twice: None,
        warnings,
    })
}

fn tax(inputs: &Inputs) -> Result<Tax, Refusal> {
    let losses = match inputs.text("losses")? {
        "carried_forward" => Losses::CarriedForward,
        "refunded" => Losses::Refunded,
        _ => Losses::Lost,
    };
    Ok(Tax { rate: inputs.number("tax_rate")?, losses })
}

/// Where in its year a yearly flow lies.
pub(crate) fn within_year(inputs: &Inputs) -> Result<Within, Refusal> {
    Ok(match inputs.text("timing")? {
        "year_start" => Within::Start,
        "mid_year" => Within::Middle,
        _ => Within::End,
    })
}

/// A rate that venture investors ask because most projects fail, together with probabilities that say so too.
fn counted_twice(inputs: &Inputs, asked: &Asked) -> Result<Option<CountedTwice>, Refusal> {
    let without_risk = inputs.number("rate_without_technical_risk")?;
    let hurdle_from = inputs.number("hurdle_rate_from")?;
    let Some(rate) = asked.rate.filter(|rate| *rate >= hurdle_from && *rate > without_risk) else {
        return Ok(None);
    };
    let risked = asked.flows.iter().any(|flow| flow.reached < 1.0 && flow.amount != 0.0);
    Ok(risked.then(|| CountedTwice::new(&asked.flows, rate, without_risk)))
}

fn warning(inputs: &Inputs, twice: &CountedTwice) -> Problem {
    let percent = |rate: f64| format!("{} %", readable(rate * 100.0));
    let message = format!(
        "a discount rate of {} is what investors ask because projects fail, and the probabilities count \
         failure again: rnpv {} has risk in both; {} at {}, with risk in the probabilities alone (a \
         difference of {}); {} at the given rate, with risk in the rate alone",
        percent(twice.given_rate),
        readable(twice.in_both),
        readable(twice.in_probabilities_alone),
        percent(twice.rate_without_technical_risk),
        readable(twice.effect()),
        readable(twice.in_rate_alone),
    );
    Problem::new("risk_counted_twice", inputs.path("discount_rate"), message)
}

/// A figure for a sentence: four significant digits, whole where there are more.
fn readable(value: f64) -> String {
    let digits = if value == 0.0 { 0.0 } else { libm::log10(value.abs()).floor() };
    let decimals = (3.0 - digits).clamp(0.0, 12.0) as usize;
    let text = format!("{value:.decimals$}");
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}
