//! `effective-annual-rate`: nominal and effective rates per year.

use labworth_domain::cashflow::annuity::{
    continuous_annual_rate, effective_annual_rate, effective_annual_rate_continuous,
    nominal_annual_rate,
};

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/effective-annual-rate.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let times = match (inputs.optional_number("periods_per_year")?, inputs.flag("continuous")?) {
        (Some(_), true) => {
            return Err(inputs.problem(
                "conflict",
                "periods_per_year",
                "continuous compounding has no periods",
            ));
        }
        (None, false) => {
            return Err(inputs.problem(
                "missing",
                "periods_per_year",
                "give periods_per_year, or continuous: true",
            ));
        }
        (times, _) => times,
    };
    let (nominal, effective) = match (
        inputs.optional_number("nominal_rate")?,
        inputs.optional_number("effective_rate")?,
    ) {
        (Some(nominal), None) => {
            let effective = times.map_or_else(
                || effective_annual_rate_continuous(nominal),
                |times| effective_annual_rate(nominal, times),
            );
            (nominal, effective)
        }
        (None, Some(effective)) => {
            let nominal = times.map_or_else(
                || continuous_annual_rate(effective),
                |times| nominal_annual_rate(effective, times),
            );
            (nominal, effective)
        }
        (Some(_), Some(_)) => {
            return Err(inputs.problem(
                "conflict",
                "effective_rate",
                "give either rate; the other is computed",
            ));
        }
        (None, None) => {
            return Err(inputs.problem(
                "missing",
                "nominal_rate",
                "give nominal_rate or effective_rate",
            ));
        }
    };
    Ok(Answer::object([
        ("effective_rate", effective.into()),
        ("nominal_rate", nominal.into()),
        ("rate_per_period", times.map(|times| nominal / times).into()),
    ]))
}
