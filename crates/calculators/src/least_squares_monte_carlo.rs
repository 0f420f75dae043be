//! `least-squares-monte-carlo`: early exercise by regression on paths, given or simulated.

use labworth_domain::real_options::binomial::Lattice;
use labworth_domain::real_options::black_scholes_merton::BlackScholesMerton;
use labworth_domain::real_options::least_squares::{
    Basis, Fit, LeastSquares, LeastSquaresValue, NoPaths, Paths,
};
use labworth_domain::real_options::terms::{Exercise, OptionTerms};

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::option_terms::{by_volatility, continuous_rate, limits, option_terms, right};
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/least-squares-monte-carlo.json");

/// Exercise path by path is shown for at most this many paths.
const MOST_SHOWN: usize = 200;
/// Draws times dates beyond this are refused.
const MOST_VALUES: usize = 20_000_000;
/// The least number of steps of the lattice beside the simulation.
const LATTICE_STEPS: usize = 1000;

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let method = LeastSquares {
        right: right(inputs, "option")?,
        exercise_price: inputs.number("exercise_price")?,
        rate: continuous_rate(inputs)?,
        basis: if inputs.text("basis")? == "laguerre" { Basis::Laguerre } else { Basis::Powers },
        degree: inputs.number("degree")? as u32,
    };
    if inputs.has("paths") {
        on_given_paths(inputs, &method)
    } else {
        on_drawn_paths(inputs, &method)
    }
}

fn on_given_paths(inputs: &Inputs, method: &LeastSquares) -> Result<Answer, Refusal> {
    for name in [
        "asset_value",
        "volatility",
        "variance",
        "years",
        "yield",
        "cost_of_carry",
        "volatility_levels",
    ] {
        if inputs.has(name) {
            let message = "the paths already say how the asset moves";
            return Err(inputs.problem("conflict", name, message));
        }
    }
    let (paths, today) = given_paths(inputs)?;
    let found = method.value(&paths, false);
    let worth_now = today.map(|asset| method.right.payoff(asset, method.exercise_price));
    let none = Answer::List(Vec::new());
    Ok(answer(
        &paths,
        &found,
        worth_now,
        [None; 2],
        none,
        None,
        limits(found.value, worth_now, None),
    ))
}

/// The paths by rows; a first value that all rows share is that of today.
fn given_paths(inputs: &Inputs) -> Result<(Paths, Option<f64>), Refusal> {
    let mut rows = Vec::new();
    for (at, item) in inputs.items("paths").iter().enumerate() {
        let Checked::List(items) = item else { continue };
        let values: Vec<f64> = items
            .iter()
            .filter_map(|item| match item {
                Checked::Number(number) => Some(number.to_f64()),
                _ => None,
            })
            .collect();
        if values.is_empty() {
            return Err(inputs.problem("too_few", &format!("paths.{at}"), "a path has no value"));
        }
        rows.push(values);
    }
    let first = rows.first().and_then(|row| row.first().copied());
    let stated = inputs.optional_numbers("times")?;
    if stated.is_some() && inputs.has("step_years") {
        return Err(inputs.problem("conflict", "step_years", "times already say when"));
    }
    let starts_today = match &stated {
        Some(times) => times.first() == Some(&0.0),
        None => {
            rows.len() > 1 && rows.iter().all(|row| row.len() > 1 && row.first().copied() == first)
        }
    };
    if starts_today {
        for row in &mut rows {
            row.remove(0);
        }
    }
    let length = rows.first().map_or(0, Vec::len);
    let times = match stated {
        Some(mut times) => {
            if starts_today {
                times.remove(0);
            }
            times
        }
        None => {
            let step = inputs.optional_number("step_years")?.unwrap_or(1.0);
            (1..=length).map(|time| time as f64 * step).collect()
        }
    };
    let paths = Paths::from_rows(&rows, &times).map_err(|error| match error {
        NoPaths::None => {
            inputs.problem("too_few", "paths", "there is no path, or no date after today")
        }
        NoPaths::Dates => inputs.problem("out_of_order", "times", "the times rise from today on"),
        NoPaths::Path(at) => inputs.problem(
            "wrong_length",
            &format!("paths.{at}"),
            format!("a value for each of {} times is needed", times.len()),
        ),
    })?;
    Ok((paths, first.filter(|_| starts_today)))
}

fn on_drawn_paths(inputs: &Inputs, method: &LeastSquares) -> Result<Answer, Refusal> {
    if let Some(name) = ["times", "step_years"].into_iter().find(|name| inputs.has(name)) {
        let message = "it belongs to paths; simulated ones have exercise_dates";
        return Err(inputs.problem("conflict", name, message));
    }
    let terms = option_terms(inputs)?;
    let dates = inputs.number("exercise_dates")? as usize;
    let pairs = (inputs.number("draws")? as usize).div_ceil(2);
    if dates * pairs * 2 > MOST_VALUES {
        let message = format!("draws times exercise_dates may be at most {MOST_VALUES}");
        return Err(inputs.problem("out_of_range", "draws", message));
    }
    let seed = inputs.number("seed")? as u64;
    let paths = Paths::drawn(&terms, dates, pairs, seed);
    let found = method.value(&paths, true);
    let worth_now = method.right.payoff(terms.asset_value(), method.exercise_price);
    let closed = BlackScholesMerton::new(&terms).value(method.right);
    let lattice = |own: &OptionTerms| on_lattice(own, method, dates);
    let levels = by_volatility(inputs, &terms, lattice)?;
    let npv = terms.npv_now(method.right);
    Ok(answer(
        &paths,
        &found,
        Some(worth_now),
        [Some(closed), lattice(&terms)],
        levels,
        Some(seed),
        limits(found.value, Some(npv), Some(terms.volatility())),
    ))
}

/// The second engine: the same dates of exercise on a lattice.
fn on_lattice(terms: &OptionTerms, method: &LeastSquares, dates: usize) -> Option<f64> {
    let steps = dates * LATTICE_STEPS.div_ceil(dates);
    let lattice = Lattice::new(terms, steps).ok()?;
    let each = terms.years() / dates as f64;
    let times = (1..=dates).map(|date| date as f64 * each).collect();
    let exercise = Exercise::Bermudan(times);
    Some(lattice.option(method.right, method.exercise_price, &exercise).value)
}

fn answer(
    paths: &Paths,
    found: &LeastSquaresValue,
    worth_now: Option<f64>,
    [closed, lattice]: [Option<f64>; 2],
    levels: Answer,
    seed: Option<u64>,
    warnings: Answer,
) -> Answer {
    let count = found.exercise.len();
    let shown = if count <= MOST_SHOWN { found.exercise.as_slice() } else { &[] };
    let exercise = (1_i64..).zip(shown).map(|(path, cash)| {
        let time = cash.and_then(|(date, _)| paths.dates.get(date).copied());
        Answer::object([
            ("path", path.into()),
            ("time", time.into()),
            ("cash", cash.map_or(0.0, |(_, cash)| cash).into()),
        ])
    });
    Answer::object([
        ("value", found.value.into()),
        ("standard_error", found.standard_error.into()),
        ("european_value", found.european.into()),
        ("early_exercise_premium", (found.value - found.european).into()),
        ("exercise_value_now", worth_now.into()),
        ("exercise_now", worth_now.map(|now| now > found.value).into()),
        ("black_scholes_merton", closed.into()),
        ("lattice", lattice.into()),
        ("regressions", Answer::List(found.fits.iter().map(fit).collect())),
        ("exercise", Answer::List(exercise.collect())),
        ("paths", (count as i64).into()),
        ("seed", seed.map(|seed| seed as i64).into()),
        ("by_volatility", levels),
        ("warnings", warnings),
    ])
}

fn fit(fit: &Fit) -> Answer {
    Answer::object([
        ("time", fit.date.into()),
        ("in_the_money", (fit.in_the_money as i64).into()),
        ("coefficients", Answer::list(fit.coefficients.iter().copied())),
        ("exercised", (fit.exercised as i64).into()),
    ])
}
