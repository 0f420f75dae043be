//! First Chicago method: the exit of a company with the right in scenarios, and the right's share of their mean.
//!
//! ```text
//! V = w·Σ_s p_s·exit_s·ret·(1 + r)^−T        exit_s = f_s·exit  or an amount        Σ p_s = 1
//! ```
//!
//! `exit`, `T`, `ret` and `w` are those of [`super::venture_capital`], `r` the project's rate without technical risk: failure stands in
//! the scenarios. The chances of the stages are not multiplied. Formula and source: [`crate::financing::first_chicago`].

use crate::financing::first_chicago::{FirstChicago, Scenario, first_chicago};
use crate::inputs::{Field, Kind, MOST_MONEY, Presence, Problem, Reader};
use crate::paths::appraisal::Method;
use crate::paths::appraisal::composed::Composed;
use crate::paths::appraisal::inputs::MethodInputs;
use crate::paths::appraisal::venture_capital::{self, CompanyExit, SHARE_OF_RIGHT};
use crate::project::Project;
use crate::units::{Exact, Number};

/// The repeating group of scenarios.
pub const SCENARIOS: &str = "first_chicago.scenarios";
/// The most scenarios.
pub const MOST_SCENARIOS: usize = 5;
/// What happens.
pub const NAME: Field =
    Field::new("first_chicago.scenarios.#.name", Kind::Text, Presence::Optional);
/// How likely it is; all together are certain.
pub const PROBABILITY: Field =
    Field::new("first_chicago.scenarios.#.probability", Kind::Rate, Presence::Required)
        .within("0", "1")
        .certain();
/// The exit as so many times that of the venture capital method.
pub const FACTOR: Field =
    Field::new("first_chicago.scenarios.#.factor", Kind::Multiple, Presence::Optional)
        .within("0", "1000");
/// The exit as an amount.
pub const AMOUNT: Field =
    Field::new("first_chicago.scenarios.#.amount", Kind::Money, Presence::Optional)
        .within("0", MOST_MONEY);

/// Every field of the method.
pub const FIELDS: &[Field] = &[NAME, PROBABILITY, FACTOR, AMOUNT];

/// Refuses scenarios that are not the whole, and a scenario with two exits or none.
pub(super) fn check(inputs: &MethodInputs, read: &mut Reader<'_>) {
    let rows = inputs.rows(SCENARIOS);
    for row in 0..rows {
        let has = |field: &Field| read.draft().text(&field.at(row)).is_some();
        match (has(&FACTOR), has(&AMOUNT)) {
            (false, false) => read.refuse(FACTOR.at(row), Problem::Missing),
            (true, true) => read.refuse(AMOUNT.at(row), Problem::GivenTwice),
            _ => {}
        }
    }
    let chances = (0..rows).map(|row| inputs.at(&PROBABILITY.at(row)).cloned());
    if let Some(chances) = chances.collect::<Option<Vec<Exact>>>()
        && let Some(last) = rows.checked_sub(1)
    {
        let total: Exact = chances.into_iter().sum();
        if total != Exact::one() {
            let sum = total.to_rounded_text(6);
            read.refuse(PROBABILITY.at(last), Problem::SharesDoNotSum { sum });
        }
    }
}

/// What a scenario sells the company for; `None` where a factor has no exit to multiply.
pub fn exit_of<N: Number>(project: &Project<N>, exit: &CompanyExit, row: usize) -> Option<f64> {
    let inputs = &project.methods;
    match inputs.in_row(&AMOUNT, row) {
        Some(amount) => Some(amount),
        None => Some(inputs.in_row(&FACTOR, row)? * exit.value()?),
    }
}

/// What the scenarios come to before the right's share; `None` where an input is missing.
pub fn scenarios<N: Number>(project: &Project<N>, tax_rate: &N) -> Option<FirstChicago> {
    let rate = project.appraisal.rate_without_technical_risk.as_ref()?.to_f64();
    let exit = venture_capital::exit(project, tax_rate)?;
    let rows = (0..project.methods.rows(SCENARIOS)).map(|row| {
        Some(Scenario {
            probability: project.methods.in_row(&PROBABILITY, row)?,
            exit_value: exit_of(project, &exit, row)?,
            years: exit.years,
            flows: Vec::new(),
        })
    });
    let rows: Vec<Scenario> = rows.collect::<Option<_>>()?;
    first_chicago(&rows, rate, venture_capital::retention(project)).ok()
}

/// Whether the rate holds failure too, which the scenarios hold already: it reaches the least that venture capital asks.
pub fn rate_holds_failure<N: Number>(project: &Project<N>) -> bool {
    let terms = &project.appraisal;
    let rate = terms.rate_without_technical_risk.as_ref();
    rate.is_some_and(|rate| *rate >= terms.venture_hurdle)
}

pub(super) fn value<N: Number>(project: &Project<N>, tax_rate: &N) -> Option<Composed> {
    let share = project.methods.get(&SHARE_OF_RIGHT)?;
    let found = scenarios(project, tax_rate)?;
    Some(Composed::of_value(Method::FirstChicago, found.value * share))
}
