//! `project-volatility`: the volatility of a project's value, from draws, flows, percentiles or a series.

use labworth_domain::real_options::project_simulation::ProjectFlows;
use labworth_domain::real_options::volatility::{
    NoVolatility, Volatility, from_draws, from_percentiles, from_series,
};
use labworth_domain::simulation::summary::Summary;
use labworth_domain::uncertainty::Point;

use crate::answer::Answer;
use crate::distribution_input::{distribution, no_such_distribution};
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../declarations/project-volatility.json");

/// The four ways, by the field that leads into each.
const WAYS: [&str; 4] = ["later_values", "cash_flows", "series", "low"];

/// Volatilities for comparison, as shares of the one that was found.
const LEVELS: [f64; 3] = [0.75, 1.0, 1.25];

struct Found {
    sigma: f64,
    method: &'static str,
    present_value: Option<f64>,
    mean_later: Option<f64>,
    estimate: Option<Volatility>,
    overstated: Option<f64>,
    draws: Option<(u64, u64)>,
}

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let mut ways = WAYS.into_iter().filter(|name| inputs.has(name));
    let Some(way) = ways.next() else {
        let message =
            "give later_values with present_value, cash_flows with rate, series, or low and high";
        return Err(inputs.problem("missing", "later_values", message));
    };
    if let Some(other) = ways.next() {
        let message = format!("{way} and {other} are two ways: give one");
        return Err(inputs.problem("conflict", other, message));
    }
    let found = match way {
        "later_values" => draws(inputs)?,
        "cash_flows" => flows(inputs)?,
        "series" => series(inputs)?,
        _ => percentiles(inputs)?,
    };
    let returns = |read: fn(&Volatility) -> f64| Answer::from(found.estimate.as_ref().map(read));
    Ok(Answer::object([
        ("volatility", found.sigma.into()),
        ("variance", (found.sigma * found.sigma).into()),
        ("standard_error", returns(|own| own.standard_error)),
        ("method", found.method.into()),
        ("present_value", found.present_value.into()),
        ("mean_later_value", found.mean_later.into()),
        ("mean_log_return", returns(|own| own.mean_return)),
        ("deviation_of_period", returns(|own| own.deviation)),
        ("returns", found.estimate.map(|own| own.count as i64).into()),
        ("overstated_volatility", found.overstated.into()),
        ("levels", Answer::list(LEVELS.map(|level| level * found.sigma))),
        ("draws", found.draws.map(|(draws, _)| draws as i64).into()),
        ("seed", found.draws.map(|(_, seed)| seed as i64).into()),
        ("warnings", warnings(found.sigma)),
    ]))
}

fn warnings(sigma: f64) -> Answer {
    let message = "above 100 % a year: a value that may well vanish has no lognormal law; put failure into \
                   probabilities and take the volatility of the value on success";
    let problem = Problem::new("unusually_high_volatility", "", message);
    Answer::List(if sigma > 1.0 { vec![Answer::from(&problem)] } else { Vec::new() })
}

fn draws(inputs: &Inputs) -> Result<Found, Refusal> {
    let later = inputs.numbers("later_values")?;
    let now = inputs.number("present_value")?;
    let years = inputs.number("years")?;
    let own =
        from_draws(now, &later, years).map_err(|error| refused(inputs, error, "later_values"))?;
    Ok(Found {
        sigma: own.sigma,
        method: "consolidated",
        present_value: Some(now),
        mean_later: mean(&later),
        estimate: Some(own),
        overstated: None,
        draws: None,
    })
}

fn mean(values: &[f64]) -> Option<f64> {
    Summary::new(values).ok().map(|summary| summary.mean)
}

fn flows(inputs: &Inputs) -> Result<Found, Refusal> {
    let mut flows = Vec::new();
    for item in inputs.items("cash_flows") {
        flows.push(match item {
            Checked::Object(stated) => distribution(stated)?,
            Checked::Number(number) => Point::new(number.to_f64())
                .map(Into::into)
                .map_err(|error| no_such_distribution(inputs, error))?,
            _ => continue,
        });
    }
    let correlation = inputs.number("correlation")?;
    let project = ProjectFlows { flows, rate: inputs.number("rate")?, correlation };
    let now = inputs.optional_number("present_value")?.unwrap_or_else(|| project.present_value());
    let (draws, seed) = (inputs.number("draws")? as u64, inputs.number("seed")? as u64);
    let drawn = project.draw(draws, seed).map_err(|_| {
        let message = "so many years cannot all move against each other that much";
        inputs.problem("contradictory_correlations", "correlation", message)
    })?;
    let own =
        from_draws(now, &drawn.later, 1.0).map_err(|error| refused(inputs, error, "cash_flows"))?;
    // The mistake beside the method: both values drawn.
    let ratios: Vec<f64> =
        drawn.later.iter().zip(&drawn.today).map(|(later, now)| later / now).collect();
    Ok(Found {
        sigma: own.sigma,
        method: "consolidated",
        present_value: Some(now),
        mean_later: mean(&drawn.later),
        estimate: Some(own),
        overstated: from_draws(1.0, &ratios, 1.0).ok().map(|other| other.sigma),
        draws: Some((draws, seed)),
    })
}

fn series(inputs: &Inputs) -> Result<Found, Refusal> {
    let values = inputs.numbers("series")?;
    let own = from_series(&values, inputs.number("periods_per_year")?)
        .map_err(|error| refused(inputs, error, "series"))?;
    Ok(Found {
        sigma: own.sigma,
        method: "series",
        present_value: None,
        mean_later: None,
        estimate: Some(own),
        overstated: None,
        draws: None,
    })
}

fn percentiles(inputs: &Inputs) -> Result<Found, Refusal> {
    let low = (inputs.number("low")?, inputs.number("low_probability")?);
    let high = (inputs.number("high")?, inputs.number("high_probability")?);
    let sigma = from_percentiles(low, high, inputs.number("years")?)
        .map_err(|error| refused(inputs, error, "low"))?;
    Ok(Found {
        sigma,
        method: "percentiles",
        present_value: None,
        mean_later: None,
        estimate: None,
        overstated: None,
        draws: None,
    })
}

fn refused(inputs: &Inputs, error: NoVolatility, name: &str) -> Refusal {
    let (code, path, message) = match error {
        NoVolatility::NotPositive(Some(at)) if name == "cash_flows" => (
            "not_positive",
            name.to_owned(),
            format!(
                "draw {at} has a value of the project that is not above 0 and has no logarithm: put failure into \
                 probabilities and the volatility on success here"
            ),
        ),
        NoVolatility::NotPositive(Some(at)) => (
            "not_positive",
            format!("{name}.{at}"),
            "a value must be above 0 to have a logarithm".to_owned(),
        ),
        NoVolatility::NotPositive(None) => {
            let place = if name == "low" { "low" } else { "present_value" };
            (
                "not_positive",
                place.to_owned(),
                "a value must be above 0 to have a logarithm".to_owned(),
            )
        }
        NoVolatility::TooFew => {
            ("too_few", name.to_owned(), "at least two returns are needed".to_owned())
        }
        NoVolatility::Years => {
            ("out_of_range", "years".to_owned(), "years must be above 0".to_owned())
        }
        NoVolatility::NotBelow => (
            "not_below",
            name.to_owned(),
            "low and its probability lie below high and its own".to_owned(),
        ),
        NoVolatility::Constant => {
            ("constant", name.to_owned(), "the values do not differ".to_owned())
        }
    };
    inputs.problem(code, &path, message)
}
