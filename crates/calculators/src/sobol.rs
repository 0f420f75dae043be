//! `sobol-indices`: which share of a figure's variance each input brings.

use labworth_domain::simulation::UncertainInput;
use labworth_domain::simulation::sobol_indices::{
    NoIndices, SobolIndices, g_function, g_function_indices, ishigami, ishigami_indices,
    sobol_indices,
};
use labworth_domain::uncertainty::{Distribution, Uniform};

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;
use crate::varied_question::VariedQuestion;

pub(crate) const DECLARATION: &str = include_str!("../declarations/sobol-indices.json");

/// The G function as its authors write it; given beside its coefficients it says the same.
const G_FUNCTION: [&str; 2] = ["prod(|4x-2|+a)/(1+a)", "g"];

/// More runs of the model than these are refused.
const MOST_RUNS: usize = 10_000_000;

/// The exact indices of the test function, input by input.
type Exact = Option<Vec<(f64, f64)>>;

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let draws = inputs.number("draws")? as usize;
    let seed = inputs.number("seed")? as u64;
    let varied = inputs.items("vary").len().max(inputs.items("a").len());
    if draws * (varied + 2) > MOST_RUNS {
        let message = format!("draws times inputs may come to at most {MOST_RUNS} runs");
        return Err(inputs.problem("out_of_range", "draws", message));
    }
    let (names, found, exact) = if inputs.has("a") {
        of_test_function(inputs, draws, seed)?
    } else {
        of_question(inputs, draws, seed)?
    };
    let rows = (0..).zip(names.iter().zip(&found.indices)).map(|(at, (name, index))| {
        let exact: Option<(f64, f64)> = exact.as_ref().and_then(|all| all.get(at).copied());
        Answer::object([
            ("input", name.as_str().into()),
            ("first_order", index.first_order.into()),
            ("first_order_error", index.first_order_error.into()),
            ("total", index.total.into()),
            ("total_error", index.total_error.into()),
            ("interactions", (index.total - index.first_order).into()),
            ("first_order_exact", exact.map(|(first, _)| first).into()),
            ("total_exact", exact.map(|(_, total)| total).into()),
        ])
    });
    let first: Vec<f64> = found.indices.iter().map(|index| index.first_order).collect();
    let of_exact = |read: fn(&(f64, f64)) -> f64| match &exact {
        Some(all) => Answer::list(all.iter().map(read)),
        None => Answer::Nothing,
    };
    Ok(Answer::object([
        ("first_order", Answer::list(first.iter().copied())),
        ("total", Answer::list(found.indices.iter().map(|index| index.total))),
        ("first_order_exact", of_exact(|(first, _)| *first)),
        ("total_exact", of_exact(|(_, total)| *total)),
        ("sum_of_first_order", first.iter().sum::<f64>().into()),
        ("indices", Answer::List(rows.collect())),
        ("mean", found.mean.into()),
        ("variance", found.variance.into()),
        ("draws", (draws as i64).into()),
        ("runs", (found.runs as i64).into()),
        ("seed", (seed as i64).into()),
    ]))
}

/// The two functions whose indices are known exactly: of Sobol' for a list of coefficients, of Ishigami for two.
fn of_test_function(
    inputs: &Inputs,
    draws: usize,
    seed: u64,
) -> Result<(Vec<String>, SobolIndices, Exact), Refusal> {
    for name in ["calculator", "inputs", "output", "vary"] {
        if inputs.has(name) {
            let message = "a holds the coefficients of a test function, whose inputs are uniform";
            return Err(inputs.problem("conflict", name, message));
        }
    }
    let run = |count: usize, end: f64, start: f64, of: &dyn Fn(&[f64]) -> f64| {
        let uniform: Distribution = Uniform::new(start, end)
            .map(Into::into)
            .map_err(|_| inputs.problem("internal", "a", "the unit interval is not one"))?;
        let names: Vec<String> = (1..=count).map(|at| format!("x{at}")).collect();
        let drawn: Vec<UncertainInput> =
            names.iter().map(|name| UncertainInput::new(name.as_str(), uniform)).collect();
        let found = sobol_indices(&drawn, draws, seed, |values| Ok::<f64, Refusal>(of(values)))
            .map_err(|error| no_indices(inputs, error))?;
        Ok::<_, Refusal>((names, found))
    };
    if let Some(Checked::Number(a)) = inputs.get("a") {
        if inputs.has("formula") {
            let message = "a and b are those of the function of Ishigami: leave the formula out";
            return Err(inputs.problem("conflict", "formula", message));
        }
        let (a, b) = (a.to_f64(), inputs.number("b")?);
        let pi = core::f64::consts::PI;
        let (names, found) = run(3, pi, -pi, &|values| ishigami(values, a, b))?;
        return Ok((names, found, Some(ishigami_indices(a, b))));
    }
    if inputs.has("b") {
        let message = "b belongs to the function of Ishigami, with one number a";
        return Err(inputs.problem("conflict", "b", message));
    }
    if let Some(formula) = inputs.optional_text("formula")? {
        let plain: String = formula.chars().filter(|letter| !letter.is_whitespace()).collect();
        if !G_FUNCTION.contains(&plain.to_lowercase().as_str()) {
            let message =
                "a holds the coefficients of the G function: leave the formula out, or leave a out";
            return Err(inputs.problem("conflict", "formula", message));
        }
    }
    let a = inputs.numbers("a")?;
    let (names, found) = run(a.len(), 1.0, 0.0, &|values| g_function(values, &a))?;
    Ok((names, found, g_function_indices(&a)))
}

fn of_question(
    inputs: &Inputs,
    draws: usize,
    seed: u64,
) -> Result<(Vec<String>, SobolIndices, Exact), Refusal> {
    let question = VariedQuestion::read(inputs)?;
    if question.outputs.len() > 1 {
        return Err(inputs.problem("too_many", "output", "indices are of one figure"));
    }
    if question.varied.is_empty() {
        return Err(inputs.problem("missing", "vary", "\"vary\" is missing: the uncertain inputs"));
    }
    let drawn = question.uncertain(inputs)?;
    let found = sobol_indices(&drawn, draws, seed, |values| {
        let mut figure = [0.0];
        question.figures(values, &mut figure)?;
        let [figure] = figure;
        Ok::<f64, Refusal>(figure)
    })
    .map_err(|error| no_indices(inputs, error))?;
    let names = question.varied.iter().map(|varied| varied.path.clone()).collect();
    Ok((names, found, None))
}

fn no_indices(inputs: &Inputs, error: NoIndices<Refusal>) -> Refusal {
    match error {
        NoIndices::TooFew => inputs.problem("too_few", "draws", "at least two draws of one input"),
        NoIndices::Constant => {
            inputs.problem("constant", "vary", "the figure does not vary at all")
        }
        NoIndices::Refused(refusal) => refusal,
    }
}
