//! `monte-carlo`: what the uncertainty of several inputs makes of a figure.

use labworth_domain::simulation::convergence::Convergence;
use labworth_domain::simulation::histogram::Histogram;
use labworth_domain::simulation::rank_correlation::{correlation_of_ranks, ranks};
use labworth_domain::simulation::run::Simulation;
use labworth_domain::simulation::sorted::{Interval, NoResult, Sorted};
use labworth_domain::simulation::summary::{PERCENTILES, Summary};
use labworth_domain::simulation::{Model, Sampler, UncertainInput};
use labworth_domain::uncertainty::{CorrelationError, CorrelationScale, Correlations};

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};
use crate::varied_question::VariedQuestion;

pub(crate) const DECLARATION: &str = include_str!("../declarations/monte-carlo.json");

/// The percentiles between which the histogram lies.
const HISTOGRAM_SHARES: (f64, f64) = (0.005, 0.995);

/// The most that all draws together may ask: the bytes of the question times the draws. A million draws of a question of four
/// thousand letters are a minute or so.
const MOST_BYTES_DRAWN: u64 = 4_000_000_000;

/// The question as a model; what cannot be answered becomes not a number.
struct Asked<'a> {
    question: &'a VariedQuestion,
    inputs: Vec<UncertainInput>,
}

impl Model for Asked<'_> {
    fn inputs(&self) -> &[UncertainInput] {
        &self.inputs
    }

    fn outputs(&self) -> usize {
        self.question.outputs.len()
    }

    fn evaluate(&self, values: &[f64], outputs: &mut [f64]) {
        if self.question.figures(values, outputs).is_err() {
            outputs.fill(f64::NAN);
        }
    }
}

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let question = VariedQuestion::read(inputs)?;
    let uncertain = question.uncertain(inputs)?;
    // A question that fails at its base says why once, and not draw by draw.
    question.figures(&question.base(), &mut vec![0.0; question.outputs.len()])?;
    let correlations = correlations(inputs, &question)?;
    let model = Asked { question: &question, inputs: uncertain };
    let seed = whole(inputs, "seed")?;
    let simulation = Simulation {
        model: &model,
        sampler: Sampler::Independent { seed },
        correlations: correlations.as_ref(),
    };
    let draws = whole(inputs, "draws")?;
    if question.length().saturating_mul(draws) > MOST_BYTES_DRAWN {
        let message =
            format!("draws and the length of inputs combine to more than {MOST_BYTES_DRAWN} bytes");
        return Err(inputs.problem("too_large", "draws", message));
    }
    let columns = simulation.chunk(0..draws).outputs;
    let results = question.outputs.iter().zip(&columns);
    let results: Vec<Answer> = results
        .map(|(name, column)| result(inputs, &simulation, name, column))
        .collect::<Result<_, _>>()?;
    let mut results = results.into_iter();
    let Some(Answer::Object(mut fields)) = results.next() else {
        return Err(inputs.problem("missing", "output", "there is no output"));
    };
    fields.push(("others".to_owned(), Answer::List(results.collect())));
    fields.push(("draws".to_owned(), Answer::Whole(draws as i64)));
    fields.push(("seed".to_owned(), Answer::Whole(seed as i64)));
    Ok(Answer::Object(fields))
}

fn whole(inputs: &Inputs, name: &str) -> Result<u64, Refusal> {
    // The declaration bounds it to whole numbers that a double holds.
    inputs.number(name).map(|number| number as u64)
}

fn result<M: Model>(
    inputs: &Inputs,
    simulation: &Simulation<'_, M>,
    name: &str,
    column: &[f64],
) -> Result<Answer, Refusal> {
    let sorted = Sorted::new(column).map_err(|reason| unanswered(inputs, simulation, reason))?;
    let summary = Summary::with(column, &sorted);
    let sure = Convergence::new(&summary, &sorted, inputs.number("confidence")?);
    let percentile = |at: usize| summary.percentiles.get(at).copied();
    let names = PERCENTILES.map(|share| format!("p{}", (share * 100.0).round()));
    let intervals = names.iter().zip(sure.percentiles);
    let intervals = intervals.map(|(name, interval)| (name.clone(), interval.map(between).into()));
    let bins = inputs.number("bins")? as usize;
    let histogram = Histogram::between(&sorted, bins, HISTOGRAM_SHARES.0, HISTOGRAM_SHARES.1);
    let counts = histogram.counts.iter().map(|count| *count as i64);
    Ok(Answer::object([
        ("output", (!name.is_empty()).then_some(name).into()),
        ("mean", summary.mean.into()),
        ("standard_deviation", summary.standard_deviation.into()),
        ("standard_error", summary.standard_error.into()),
        ("mean_interval", sure.mean.map(between).into()),
        ("p5", percentile(0).into()),
        ("p10", percentile(1).into()),
        ("p25", percentile(2).into()),
        ("p50", percentile(3).into()),
        ("p75", percentile(4).into()),
        ("p90", percentile(5).into()),
        ("p95", percentile(6).into()),
        ("percentile_intervals", Answer::Object(intervals.collect())),
        ("least", summary.least.into()),
        ("largest", summary.largest.into()),
        ("probability_of_loss", summary.probability_of_loss.into()),
        ("mean_of_losses", summary.mean_of_losses.into()),
        ("rank_correlations", rank_correlations(simulation, column)),
        (
            "histogram",
            Answer::object([
                ("from", histogram.from.into()),
                ("to", histogram.to.into()),
                ("counts", Answer::list(counts)),
            ]),
        ),
    ]))
}

fn between(interval: Interval) -> Answer {
    Answer::object([("low", interval.low.into()), ("high", interval.high.into())])
}

/// Why a draw has no answer: the question of that draw, asked again.
fn unanswered<M: Model>(
    inputs: &Inputs,
    simulation: &Simulation<'_, M>,
    reason: NoResult,
) -> Refusal {
    let NoResult::NotFinite { draw } = reason else {
        return inputs.problem("too_few", "draws", "there is no draw");
    };
    let at = draw as u64;
    let value = |input: usize| simulation.input(input, at..at + 1).first().copied();
    let shown: Vec<String> = (0..)
        .zip(simulation.model.inputs())
        .filter_map(|(position, input)| {
            value(position).map(|value| format!("{} {value}", input.name))
        })
        .collect();
    let message = format!("draw {draw} has no result: {}", shown.join(", "));
    inputs.problem("result_out_of_range", "vary", message)
}

/// The inputs by how strongly they move the result.
fn rank_correlations<M: Model>(simulation: &Simulation<'_, M>, column: &[f64]) -> Answer {
    let of_result = ranks(column);
    let mut found: Vec<(&str, Option<f64>)> = (0..)
        .zip(simulation.model.inputs())
        .map(|(position, input)| {
            let drawn = ranks(&simulation.input(position, 0..column.len() as u64));
            (input.name.as_str(), correlation_of_ranks(&drawn, &of_result))
        })
        .collect();
    let size = |value: Option<f64>| value.map_or(-1.0, f64::abs);
    found.sort_by(|a, b| size(b.1).total_cmp(&size(a.1)));
    let row = |(name, value): (&str, Option<f64>)| {
        Answer::object([("input", name.into()), ("rank_correlation", value.into())])
    };
    Answer::List(found.into_iter().map(row).collect())
}

fn correlations(
    inputs: &Inputs,
    question: &VariedQuestion,
) -> Result<Option<Correlations>, Refusal> {
    let stated = inputs.items("correlations");
    if stated.is_empty() {
        return Ok(None);
    }
    let mut pairs = Vec::with_capacity(stated.len());
    for item in stated {
        let Checked::Object(pair) = item else { continue };
        let position = |name: &str| {
            let wanted = pair.text(name)?;
            question.varied.iter().position(|varied| varied.path == wanted).ok_or_else(|| {
                pair.problem("unknown_field", name, format!("\"{wanted}\" is not varied"))
            })
        };
        pairs.push((position("first")?, position("second")?, pair.number("correlation")?));
    }
    let scale = match inputs.text("correlation_scale")? {
        "normal" => CorrelationScale::Normal,
        _ => CorrelationScale::Rank,
    };
    let made = Correlations::new(question.varied.len(), &pairs, scale);
    made.map(Some).map_err(|error| {
        let name = |input: usize| {
            question.varied.get(input).map_or_else(String::new, |varied| varied.path.clone())
        };
        let (code, message) = match error {
            CorrelationError::OutOfRange { .. } => {
                ("out_of_range", "a correlation lies between −1 and 1".to_owned())
            }
            CorrelationError::NoSuchPair { first, .. } => {
                ("conflict", format!("\"{}\" is paired with itself", name(first)))
            }
            CorrelationError::StatedTwice { first, second } => (
                "given_twice",
                format!("\"{}\" and \"{}\" are paired twice", name(first), name(second)),
            ),
            CorrelationError::Contradiction { input } => (
                "contradictory_correlations",
                format!(
                    "those of \"{}\" contradict the others; nearest-correlation-matrix finds some that can hold",
                    name(input)
                ),
            ),
        };
        Problem::new(code, inputs.path("correlations"), message).into()
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::registry::calculate;

    #[test]
    fn a_long_question_is_not_drawn_more_often_than_can_be_waited_for() {
        let question = |flows: usize| {
            json!({
                "calculator": "npv", "output": "npv", "draws": 1_000_000,
                "inputs": { "rate": 0.1, "cash_flows": vec![1; flows] },
                "vary": [{ "input": "rate", "distribution": "uniform", "low": 0.1, "high": 0.2 }],
            })
        };
        let refusal = calculate("monte-carlo", &question(5_000).to_string()).unwrap_err();
        assert_eq!(
            (refusal.problems()[0].code, &*refusal.problems()[0].path),
            ("too_large", "draws")
        );
    }
}
