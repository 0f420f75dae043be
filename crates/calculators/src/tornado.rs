//! `tornado`: how far each input alone moves a figure.

use labworth_domain::simulation::tornado::{Bar, Tornado};

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::Refusal;
use crate::varied_question::{Varied, VariedQuestion};

pub(crate) const DECLARATION: &str = include_str!("../declarations/tornado.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let question = VariedQuestion::read(inputs)?;
    if question.outputs.len() > 1 {
        return Err(inputs.problem("too_many", "output", "a tornado is of one figure"));
    }
    let (low, high) = (inputs.number("low_probability")?, inputs.number("high_probability")?);
    if low >= high {
        let message = "low_probability must be below high_probability";
        return Err(inputs.problem("out_of_range", "low_probability", message));
    }
    let ends: Vec<(f64, f64)> = question.varied.iter().map(|each| ends(each, low, high)).collect();
    let tornado = Tornado::new(&question.base(), &ends, |values| {
        let mut figure = [0.0];
        question.figures(values, &mut figure)?;
        let [figure] = figure;
        Ok::<f64, Refusal>(figure)
    })?;
    let squares: f64 = tornado.bars.iter().map(|bar| bar.length() * bar.length()).sum();
    let bars = tornado.bars.iter().map(|bar| row(&question, bar, squares));
    Ok(Answer::object([
        ("base", tornado.base.into()),
        ("bars", Answer::List(bars.collect())),
        ("order", Answer::list(tornado.bars.iter().map(|bar| name(&question, bar)))),
    ]))
}

fn ends(varied: &Varied, low: f64, high: f64) -> (f64, f64) {
    match (&varied.distribution, varied.ends) {
        (Some(distribution), _) => (distribution.quantile(low), distribution.quantile(high)),
        (None, ends) => ends.unwrap_or((varied.base, varied.base)),
    }
}

fn name(question: &VariedQuestion, bar: &Bar) -> String {
    question.varied.get(bar.input).map(|varied| varied.path.clone()).unwrap_or_default()
}

fn row(question: &VariedQuestion, bar: &Bar, squares: f64) -> Answer {
    let swing = bar.at_high - bar.at_low;
    let share = (squares > 0.0).then(|| swing * swing / squares);
    Answer::object([
        ("input", name(question, bar).into()),
        ("base", question.varied.get(bar.input).map(|varied| varied.base).into()),
        ("low", bar.low.into()),
        ("high", bar.high.into()),
        ("at_low", bar.at_low.into()),
        ("at_high", bar.at_high.into()),
        ("least", bar.at_low.min(bar.at_high).into()),
        ("most", bar.at_low.max(bar.at_high).into()),
        ("swing", bar.length().into()),
        ("share_of_squares", share.into()),
    ])
}
