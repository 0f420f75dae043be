//! `strength-questionnaire`: answers of one or more raters move parameters within their ranges.

mod answers;
#[cfg(test)]
mod tests;

use labworth_domain::valuation::strength::agreement::{Metric, agreement, alpha, mean_and_spread};
use labworth_domain::valuation::strength::position::{ParameterRange, position};

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

use answers::{Asked, AskedQuestion, Rater};

pub(crate) const DECLARATION: &str = include_str!("../../declarations/strength-questionnaire.json");

/// Below this, answers agree too little for more than a first look (Krippendorff).
const TENTATIVE_AGREEMENT: f64 = 0.667;

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    if inputs.has("z_scores") {
        return of_scores(inputs);
    }
    let asked = Asked::read(inputs)?;
    let units: Vec<Vec<f64>> =
        asked.questions.iter().map(|question| asked.answers_to(question)).collect();
    let mut warnings = warnings(inputs, &asked, &units);
    let ranges = ranges(inputs)?;
    let mut parameters = Vec::new();
    for (name, range) in &ranges {
        match parameter(&asked, name, range.as_ref()) {
            Some(answer) => parameters.push((name.clone(), answer)),
            None => {
                let message = format!("no answer moves {name}: it stays where it was");
                let path = inputs.path(&format!("ranges.{name}"));
                warnings.push(Problem::new("nothing_moves_it", path, message));
            }
        }
    }
    let values = parameters.iter().filter_map(|(name, answer)| {
        answer
            .get("value")
            .filter(|value| **value != Answer::Nothing)
            .map(|value| (name.clone(), value.clone()))
    });
    let values = Answer::Object(values.collect());
    let several = units.iter().any(|unit| unit.len() > 1);
    let spreads: Vec<f64> = units
        .iter()
        .filter(|unit| unit.len() > 1)
        .filter_map(|unit| mean_and_spread(unit).map(|(_, spread)| spread))
        .collect();
    let mean_spread = several.then(|| spreads.iter().sum::<f64>() / spreads.len() as f64);
    let unanswered = asked.questions.iter().zip(&units).filter(|(_, unit)| unit.is_empty());
    Ok(Answer::object([
        ("position", asked.position_of(None, |_| true).into()),
        ("values", values),
        ("parameters", Answer::Object(parameters)),
        ("groups", groups(&asked)),
        (
            "raters",
            Answer::List(
                asked
                    .raters
                    .iter()
                    .enumerate()
                    .map(|(at, rater)| rater_row(&asked, at, rater))
                    .collect(),
            ),
        ),
        (
            "agreement",
            Answer::object([
                ("alpha", alpha(&units, Metric::Interval).into()),
                ("same_answer", agreement(&units, 0.0).into()),
                ("within_one", agreement(&units, 1.0).into()),
                ("mean_spread", mean_spread.into()),
            ]),
        ),
        (
            "questions",
            Answer::List(
                asked
                    .questions
                    .iter()
                    .zip(&units)
                    .map(|(question, unit)| question_row(question, unit))
                    .collect(),
            ),
        ),
        ("unanswered", Answer::list(unanswered.map(|(question, _)| question.id.clone()))),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}

/// Distances from the middle stated as they are: the place and the parameters alone.
fn of_scores(inputs: &Inputs) -> Result<Answer, Refusal> {
    if let Some(other) = ["answers", "raters"].into_iter().find(|name| inputs.has(name)) {
        let message = "z_scores stand in place of answers";
        return Err(inputs.problem("conflict", other, message));
    }
    let scores = inputs.numbers("z_scores")?;
    let weights = match inputs.get("weights") {
        None => vec![1.0; scores.len()],
        Some(Checked::List(_)) => inputs.numbers("weights")?,
        Some(_) => {
            let message = "beside z_scores weights are a list of the same length";
            return Err(inputs.problem("wrong_type", "weights", message));
        }
    };
    if weights.len() != scores.len() {
        let message = format!("{} weights are given for {} scores", weights.len(), scores.len());
        return Err(inputs.problem("wrong_length", "weights", message));
    }
    let weighted: Vec<(f64, f64)> = weights.into_iter().zip(scores).collect();
    let place = position(&weighted)
        .ok_or_else(|| inputs.problem("out_of_range", "weights", "nothing has weight"))?;
    let at = |(name, range): (String, Option<ParameterRange>)| {
        (name, range.map(|range| range.at(place)))
    };
    let values: Vec<(String, Option<f64>)> = ranges(inputs)?.into_iter().map(at).collect();
    let row = |(name, value): &(String, Option<f64>)| {
        (name.clone(), Answer::object([("position", place.into()), ("value", (*value).into())]))
    };
    let nothing = || Answer::List(Vec::new());
    Ok(Answer::object([
        ("position", place.into()),
        (
            "values",
            Answer::Object(
                values.iter().map(|(name, value)| (name.clone(), (*value).into())).collect(),
            ),
        ),
        ("parameters", Answer::Object(values.iter().map(row).collect())),
        ("groups", nothing()),
        ("raters", nothing()),
        ("agreement", Answer::Nothing),
        ("questions", nothing()),
        ("unanswered", nothing()),
    ]))
}

/// The ranges by parameter; the parameters of the questionnaire without a range have a place alone.
fn ranges(inputs: &Inputs) -> Result<Vec<(String, Option<ParameterRange>)>, Refusal> {
    let mut ranges = Vec::new();
    for (name, range) in inputs.entries("ranges") {
        let number = |value: Option<&Checked>| match value {
            Some(Checked::Number(number)) => Some(number.to_f64()),
            _ => None,
        };
        let (low, median, high) = match range {
            Checked::List(ends) => match ends.as_slice() {
                [low, high] => (number(Some(low)), None, number(Some(high))),
                [low, median, high] => {
                    (number(Some(low)), number(Some(median)), number(Some(high)))
                }
                _ => (None, None, None),
            },
            Checked::Object(range) => (
                range.optional_number("low")?,
                range.optional_number("median")?,
                range.optional_number("high")?,
            ),
            _ => (None, None, None),
        };
        let made = low.zip(high).and_then(|(low, high)| ParameterRange::new(low, median, high));
        let made = made.ok_or_else(|| {
            let message = "a range is [low, high] or [low, median, high], in order";
            inputs.problem("out_of_range", &format!("ranges.{name}"), message)
        })?;
        if name.starts_with("p_") && (made.low < 0.0 || made.high > 1.0) {
            let message = "a probability lies between 0 and 1";
            return Err(inputs.problem("out_of_range", &format!("ranges.{name}"), message));
        }
        ranges.push((name.clone(), Some(made)));
    }
    for name in answers::PARAMETERS {
        if ranges.iter().all(|(known, _)| known != name) && !inputs.has("z_scores") {
            ranges.push((name.to_owned(), None));
        }
    }
    Ok(ranges)
}

/// Where the answers put a parameter, all raters together and each alone.
fn parameter(asked: &Asked, name: &str, range: Option<&ParameterRange>) -> Option<Answer> {
    let moves = |question: &AskedQuestion| question.moves(name);
    let place = asked.position_of(None, moves)?;
    let each: Vec<f64> =
        (0..asked.raters.len()).filter_map(|rater| asked.position_of(Some(rater), moves)).collect();
    let end = |end: f64, pick: fn(f64, f64) -> f64| each.iter().copied().fold(end, pick);
    let (low, high) = (end(1.0, f64::min), end(0.0, f64::max));
    let at = |place: f64| Answer::from(range.map(|range| range.at(place)));
    let count = asked.questions.iter().filter(|question| moves(question)).count();
    Some(Answer::object([
        ("position", place.into()),
        ("value", at(place)),
        ("lowest_position", low.into()),
        ("lowest_value", at(low)),
        ("highest_position", high.into()),
        ("highest_value", at(high)),
        ("questions", (count as i64).into()),
    ]))
}

/// The arms of the radar: the mean answer of each group, from 0 (all weakest) to 1 (all strongest) beside it.
fn groups(asked: &Asked) -> Answer {
    let row = |group: &String| {
        let of = |rater: Option<usize>| {
            let answers = asked.questions.iter().filter(|question| question.group == *group);
            let all: Vec<f64> = match rater {
                None => answers.flat_map(|question| asked.answers_to(question)).collect(),
                Some(at) => answers.filter_map(|question| asked.answer_of(at, question)).collect(),
            };
            mean_and_spread(&all).map(|(mean, _)| mean)
        };
        let mean = of(None);
        Answer::object([
            ("group", group.clone().into()),
            ("mean", mean.into()),
            ("share_of_scale", mean.map(|mean| (mean - 1.0) / (asked.best - 1.0)).into()),
            ("by_rater", Answer::list((0..asked.raters.len()).map(|at| of(Some(at))))),
        ])
    };
    Answer::List(asked.groups().iter().map(row).collect())
}

fn rater_row(asked: &Asked, at: usize, rater: &Rater) -> Answer {
    Answer::object([
        ("name", rater.name.clone().into()),
        ("position", asked.position_of(Some(at), |_| true).into()),
        ("answered", (rater.answers.len() as i64).into()),
    ])
}

fn question_row(question: &AskedQuestion, unit: &[f64]) -> Answer {
    let figures = mean_and_spread(unit);
    Answer::object([
        ("id", question.id.clone().into()),
        ("group", question.group.clone().into()),
        ("text", question.text.clone().into()),
        ("weight", question.weight.into()),
        ("answers", Answer::list(unit.iter().copied())),
        ("mean", figures.map(|(mean, _)| mean).into()),
        ("spread", figures.filter(|_| unit.len() > 1).map(|(_, spread)| spread).into()),
    ])
}

fn warnings(inputs: &Inputs, asked: &Asked, units: &[Vec<f64>]) -> Vec<Problem> {
    let mut warnings = Vec::new();
    let mut warn = |code, name: &str, message: &str| {
        warnings.push(Problem::new(code, inputs.path(name), message));
    };
    if asked.raters.len() < 2 {
        warn("one_rater", "raters", "one rater cannot be compared with another: ask two or more");
    }
    if alpha(units, Metric::Interval).is_some_and(|alpha| alpha < TENTATIVE_AGREEMENT) {
        warn(
            "raters_disagree",
            "raters",
            "the raters agree too little to rely on: talk it over, show the spread",
        );
    }
    let answered = units.iter().filter(|unit| !unit.is_empty()).count();
    if answered * 2 < units.len() {
        warn("few_answers", "answers", "fewer than half of the questions are answered");
    }
    warnings
}
