//! `distribution`: mean, spread, quantiles and probabilities of a distribution.

use labworth_domain::uncertainty::Distribution;

use crate::answer::Answer;
use crate::distribution_input::distribution;
use crate::inputs::Inputs;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/distribution.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let asked = distribution(inputs)?;
    let shares = inputs.optional_numbers("q")?.unwrap_or_default();
    let values = inputs.optional_numbers("x")?.unwrap_or_default();
    let spread = asked.standard_deviation();
    Ok(Answer::object([
        ("distribution", asked.key().into()),
        ("mean", asked.mean().into()),
        ("standard_deviation", spread.into()),
        ("variance", (spread * spread).into()),
        ("p10", asked.quantile(0.1).into()),
        ("median", asked.quantile(0.5).into()),
        ("p90", asked.quantile(0.9).into()),
        ("quantiles", Answer::list(shares.iter().map(|share| asked.quantile(*share)))),
        ("probabilities", Answer::list(values.iter().map(|value| asked.cumulative(*value)))),
        ("parameters", parameters(&asked)),
    ]))
}

/// The parameters of the kind itself, found where they were given in another way.
fn parameters(asked: &Distribution) -> Answer {
    let three = |low: f64, likely: f64, high: f64| {
        Answer::object([("low", low.into()), ("likely", likely.into()), ("high", high.into())])
    };
    match asked {
        Distribution::Point(each) => Answer::object([("value", each.mean().into())]),
        Distribution::Uniform(each) => Answer::object([
            ("low", each.quantile(0.0).into()),
            ("high", each.quantile(1.0).into()),
        ]),
        Distribution::Triangular(each) => three(each.low(), each.likely(), each.high()),
        Distribution::Pert(each) => three(each.low(), each.likely(), each.high()),
        Distribution::Normal(each) => Answer::object([
            ("mean", each.mean().into()),
            ("standard_deviation", each.standard_deviation().into()),
        ]),
        Distribution::LogNormal(each) => {
            Answer::object([("mu", each.mu().into()), ("sigma", each.sigma().into())])
        }
        Distribution::Beta(each) => {
            Answer::object([("alpha", each.alpha().into()), ("beta", each.beta().into())])
        }
    }
}
