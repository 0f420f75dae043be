//! `datar-mathews`: the value of deciding later on simulated profits.

use labworth_domain::real_options::datar_mathews::{DatarMathews, Drawn, of_outcomes};
use labworth_domain::simulation::summary::Summary;
use labworth_domain::uncertainty::{
    CorrelationScale, Correlations, Distribution, DistributionError, LogNormal, Point, Triangular,
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
    let cost = believed(inputs, "cost")?;
    let factors = (libm::exp(-project_rate * years), libm::exp(-rate * years));
    let Some(outcomes) = inputs.optional_numbers("outcomes")? else {
        let (profit_factor, cost_factor) = factors;
        let profits = profits(inputs, project_rate, years)?;
        return believed_profits(
            inputs,
            &DatarMathews { profits, cost, profit_factor, cost_factor },
        );
    };
    if let Some(name) = OTHER_PROFITS.into_iter().find(|name| inputs.has(name)) {
        return Err(inputs.problem("conflict", name, "outcomes already say what the profits are"));
    }
    let Distribution::Point(known) = cost else {
        return Err(inputs.problem("wrong_type", "cost", "outcomes need a cost that is known"));
    };
    let pv_cost = factors.1 * known.mean();
    let drawn = of_outcomes(&outcomes, factors.0, pv_cost);
    let summary = summary(inputs, &drawn)?;
    let committed = Summary::new(&drawn.differences).map_or(f64::NAN, |all| all.mean);
    let found = Found {
        value: summary.mean,
        method: "outcomes",
        closed_form: None,
        integral: None,
        committed,
        pv_profits: committed + pv_cost,
        pv_cost,
        chance: share_launched(&drawn),
        factors,
    };
    Ok(answer(&found, &summary, None))
}

/// The fields that say what the profits are.
const OTHER_PROFITS: [&str; 6] = ["profits", "low", "likely", "high", "asset_value", "volatility"];

struct Found {
    value: f64,
    method: &'static str,
    closed_form: Option<f64>,
    integral: Option<f64>,
    committed: f64,
    pv_profits: f64,
    pv_cost: f64,
    chance: f64,
    factors: (f64, f64),
}

fn summary(inputs: &Inputs, drawn: &Drawn) -> Result<Summary, Refusal> {
    Summary::new(&drawn.payoffs)
        .map_err(|_| inputs.problem("result_out_of_range", "profits", "a draw has no result"))
}

fn share_launched(drawn: &Drawn) -> f64 {
    let launched = drawn.differences.iter().filter(|each| **each > 0.0).count();
    launched as f64 / drawn.differences.len() as f64
}

fn believed_profits(inputs: &Inputs, own: &DatarMathews) -> Result<Answer, Refusal> {
    let draws = inputs.number("draws")? as u64;
    let seed = inputs.number("seed")? as u64;
    let correlations = match inputs.optional_number("correlation")? {
        None => None,
        Some(rank) => Correlations::new(2, &[(0, 1, rank)], CorrelationScale::Rank).ok(),
    };
    let drawn = own.draw(draws, seed, correlations.as_ref());
    let summary = summary(inputs, &drawn)?;
    let (closed_form, integral) = (own.closed_form(), own.integral());
    let (value, method) = match (closed_form, integral) {
        (Some(value), _) => (value, "closed_form"),
        (None, Some(value)) => (value, "integral"),
        (None, None) => (summary.mean, "simulation"),
    };
    let found = Found {
        value,
        method,
        closed_form,
        integral,
        committed: own.committed(),
        pv_profits: own.profit_factor * own.profits.mean(),
        pv_cost: own.cost_factor * own.cost.mean(),
        chance: own.probability_of_launch().unwrap_or_else(|| share_launched(&drawn)),
        factors: (own.profit_factor, own.cost_factor),
    };
    Ok(answer(&found, &summary, Some((draws, seed))))
}

fn answer(found: &Found, summary: &Summary, draws: Option<(u64, u64)>) -> Answer {
    let Found { value, committed, chance, .. } = *found;
    Answer::object([
        ("value", value.into()),
        ("method", found.method.into()),
        ("closed_form", found.closed_form.into()),
        ("integral", found.integral.into()),
        ("simulated", summary.mean.into()),
        ("standard_error", summary.standard_error.into()),
        ("npv", committed.into()),
        ("value_over_npv", (value - committed).into()),
        ("pv_profits", found.pv_profits.into()),
        ("pv_cost", found.pv_cost.into()),
        ("probability_of_launch", chance.into()),
        ("mean_when_launched", (chance > 0.0).then(|| value / chance).into()),
        ("profit_factor", found.factors.0.into()),
        ("cost_factor", found.factors.1.into()),
        ("draws", draws.map(|(draws, _)| draws as i64).into()),
        ("seed", draws.map(|(_, seed)| seed as i64).into()),
        ("warnings", limits(value, Some(committed), None)),
    ])
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

/// Three points at the top, a value today with its volatility, or a distribution.
fn profits(inputs: &Inputs, project_rate: f64, years: f64) -> Result<Distribution, Refusal> {
    let ways = [("profits", "profits"), ("low", "likely"), ("asset_value", "volatility")];
    let mut given = ways.into_iter().filter(|(one, other)| inputs.has(one) || inputs.has(other));
    let Some((way, _)) = given.next() else {
        let message = "give profits; low, likely and high; asset_value and volatility; or outcomes";
        return Err(inputs.problem("missing", "profits", message));
    };
    if let Some((other, _)) = given.next() {
        let message = format!("{way} already says what is believed of the profits");
        return Err(inputs.problem("conflict", other, message));
    }
    let made: Result<Distribution, DistributionError> = match way {
        "profits" => return believed(inputs, "profits"),
        "low" => {
            let [low, likely, high] = ["low", "likely", "high"].map(|name| inputs.number(name));
            Triangular::new(low?, likely?, high?).map(Into::into)
        }
        _ => {
            let (asset, sigma) = (inputs.number("asset_value")?, inputs.number("volatility")?);
            if years == 0.0 {
                let message = "\"years\" is missing: a volatility spreads a value over time";
                return Err(inputs.problem("missing", "years", message));
            }
            let middle = libm::log(asset) + (project_rate - sigma * sigma / 2.0) * years;
            LogNormal::new(middle, sigma * years.sqrt()).map(Into::into)
        }
    };
    made.map_err(|error| no_such_distribution(inputs, error))
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
