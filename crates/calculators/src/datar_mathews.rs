//! `datar-mathews`: the value of deciding later on simulated profits.

use labworth_domain::real_options::datar_mathews::DatarMathews;
use labworth_domain::simulation::summary::Summary;
use labworth_domain::uncertainty::{
    CorrelationScale, Correlations, Distribution, Point, Triangular,
};

use crate::answer::Answer;
use crate::distribution_input::{distribution, no_such_distribution};
use crate::inputs::{Checked, Inputs};
use crate::option_terms::{continuous_rate, limits};
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/datar-mathews.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let years = inputs.number("years")?;
    let (project_rate, rate) = rates(inputs, years)?;
    let own = DatarMathews {
        profits: profits(inputs)?,
        cost: believed(inputs, "cost")?,
        profit_factor: libm::exp(-project_rate * years),
        cost_factor: libm::exp(-rate * years),
    };
    let draws = inputs.number("draws")? as u64;
    let seed = inputs.number("seed")? as u64;
    let correlations = match inputs.optional_number("correlation")? {
        None => None,
        Some(rank) => Correlations::new(2, &[(0, 1, rank)], CorrelationScale::Rank).ok(),
    };
    let drawn = own.draw(draws, seed, correlations.as_ref());
    let too_large = || inputs.problem("result_out_of_range", "profits", "a draw has no result");
    let summary = Summary::new(&drawn.payoffs).map_err(|_| too_large())?;
    let launched: Vec<f64> = drawn.differences.iter().copied().filter(|each| *each > 0.0).collect();
    let share = launched.len() as f64 / drawn.differences.len() as f64;
    let (closed, whole) = (own.closed_form(), own.integral());
    let (value, method) = match (closed, whole) {
        (Some(value), _) => (value, "closed_form"),
        (None, Some(value)) => (value, "integral"),
        (None, None) => (summary.mean, "simulation"),
    };
    let committed = own.committed();
    let chance = own.probability_of_launch().unwrap_or(share);
    Ok(Answer::object([
        ("value", value.into()),
        ("method", method.into()),
        ("closed_form", closed.into()),
        ("integral", whole.into()),
        ("simulated", summary.mean.into()),
        ("standard_error", summary.standard_error.into()),
        ("npv", committed.into()),
        ("value_over_npv", (value - committed).into()),
        ("pv_profits", (own.profit_factor * own.profits.mean()).into()),
        ("pv_cost", (own.cost_factor * own.cost.mean()).into()),
        ("probability_of_launch", chance.into()),
        ("mean_when_launched", (chance > 0.0).then(|| value / chance).into()),
        ("profit_factor", own.profit_factor.into()),
        ("cost_factor", own.cost_factor.into()),
        ("draws", (draws as i64).into()),
        ("seed", (seed as i64).into()),
        ("warnings", limits(value, Some(committed), None)),
    ]))
}

/// The two rates, continuously compounded; none is needed for values of today.
fn rates(inputs: &Inputs, years: f64) -> Result<(f64, f64), Refusal> {
    if years == 0.0 {
        for name in ["project_rate", "rate", "rate_annual"] {
            if inputs.has(name) {
                let message =
                    "\"years\" is missing: without it profits and cost are values of today";
                return Err(inputs.problem("missing", "years", message));
            }
        }
        return Ok((0.0, 0.0));
    }
    let stated = inputs.number("project_rate")?;
    let project_rate =
        if inputs.text("compounding")? == "annual" { libm::log1p(stated) } else { stated };
    Ok((project_rate, continuous_rate(inputs)?))
}

/// Three points at the top, or a distribution.
fn profits(inputs: &Inputs) -> Result<Distribution, Refusal> {
    let points = ["low", "likely", "high"];
    if inputs.has("profits") {
        return match points.into_iter().find(|name| inputs.has(name)) {
            None => believed(inputs, "profits"),
            Some(name) => {
                Err(inputs.problem("conflict", name, "profits already says what is believed"))
            }
        };
    }
    if points.iter().all(|name| !inputs.has(name)) {
        return Err(inputs.problem("missing", "profits", "give profits, or low, likely and high"));
    }
    let [low, likely, high] = points.map(|name| inputs.number(name));
    Triangular::new(low?, likely?, high?)
        .map(Into::into)
        .map_err(|error| no_such_distribution(inputs, error))
}

/// A number that is known, or a distribution.
pub(crate) fn believed(inputs: &Inputs, name: &str) -> Result<Distribution, Refusal> {
    match inputs.needed(name)? {
        Checked::Object(stated) => distribution(stated),
        _ => Point::new(inputs.number(name)?)
            .map(Into::into)
            .map_err(|error| no_such_distribution(inputs, error)),
    }
}
