//! `hurdle-rate-bridge`: a hurdle rate that holds failure, against a rate with a probability.

use labworth_domain::cashflow::discounting::discount_factor;
use labworth_domain::rates::hurdle_bridge::{
    hurdle_rate, implied_probability, implied_years, rate_behind_hurdle,
};

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/hurdle-rate-bridge.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let (rate, hurdle) = (inputs.optional_number("rate")?, inputs.optional_number("hurdle_rate")?);
    let probability = probability(inputs)?;
    let years = inputs.optional_number("years")?;
    let impossible = |name: &str, message: &str| inputs.problem("no_bridge", name, message);
    let (found, rate, hurdle, probability, years) = match (rate, hurdle, probability, years) {
        (Some(rate), None, Some(p), Some(years)) => {
            let hurdle = hurdle_rate(rate, p, years).ok_or_else(|| {
                impossible("probability", "nothing that may happen has no hurdle rate")
            })?;
            ("hurdle_rate", rate, hurdle, p, years)
        }
        (None, Some(hurdle), Some(p), Some(years)) => {
            let rate = rate_behind_hurdle(hurdle, p, years)
                .ok_or_else(|| impossible("probability", "nothing that may happen has no rate"))?;
            ("rate", rate, hurdle, p, years)
        }
        (Some(rate), Some(hurdle), None, Some(years)) => {
            let p = implied_probability(rate, hurdle, years).ok_or_else(|| {
                impossible("hurdle_rate", "a hurdle rate below the rate holds no failure")
            })?;
            ("probability", rate, hurdle, p, years)
        }
        (Some(rate), Some(hurdle), Some(p), None) => {
            let years = implied_years(rate, hurdle, p).ok_or_else(|| {
                impossible(
                    "hurdle_rate",
                    "a time needs a hurdle rate above the rate, and a chance to fail",
                )
            })?;
            ("years", rate, hurdle, p, years)
        }
        (Some(_), Some(_), Some(_), Some(_)) => {
            return Err(inputs.problem(
                "conflict",
                "hurdle_rate",
                "any three give the fourth: leave one out",
            ));
        }
        _ => {
            let message = "give three of rate, hurdle_rate, probability and years";
            let names = ["rate", "hurdle_rate", "probability", "years"];
            let missing = names.into_iter().find(|name| !inputs.has(name)).unwrap_or("years");
            return Err(inputs.problem("missing", missing, message));
        }
    };
    let at_hurdle = discount_factor(hurdle, years);
    Ok(Answer::object([
        ("found", found.into()),
        ("rate", rate.into()),
        ("hurdle_rate", hurdle.into()),
        ("probability", probability.into()),
        ("years", years.into()),
        ("failure_premium", (hurdle - rate).into()),
        ("value_of_one_on_success", at_hurdle.into()),
        ("counted_twice", (probability * at_hurdle).into()),
    ]))
}

/// The probability of success, or the product of those of the stages.
fn probability(inputs: &Inputs) -> Result<Option<f64>, Refusal> {
    match (inputs.optional_number("probability")?, inputs.optional_numbers("probabilities")?) {
        (Some(_), Some(_)) => Err(inputs.problem(
            "conflict",
            "probabilities",
            "their product is the probability: give one",
        )),
        (one, several) => Ok(one.or(several.map(|stages| stages.iter().product()))),
    }
}
