//! Which draws are asked for, and under which reading: declared and checked like a calculator's question.

use labworth_calculators::checking::check;
use labworth_calculators::declaration::Field;
use labworth_calculators::json::Json;
use labworth_calculators::problem::{Problem, Refusal};

use super::protocol::Job;

const DECLARED: &str = include_str!("options.json");

/// Which draws are asked for, and under which reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Which draws.
    pub seed: u64,
    /// How many.
    pub draws: u64,
    /// The position of the reading among those of the project.
    pub reading: usize,
}

/// What may be given: names, meanings, bounds and what is taken where nothing is given.
///
/// # Errors
/// The declaration cannot be read; a test keeps that from being shipped.
pub fn declared() -> Result<Vec<Field>, Refusal> {
    serde_json::from_str(DECLARED)
        .map_err(|error| Problem::new("internal", "", error.to_string()).into())
}

impl Options {
    /// Reads options given as a JSON object.
    ///
    /// # Errors
    /// Every problem with them.
    pub fn read(json: &str) -> Result<Self, Refusal> {
        let (inputs, _) = check(&declared()?, &Json::read(json)?)?;
        let whole = |name: &str| {
            let text = inputs.exact(name)?.to_text();
            text.parse::<u64>().map_err(|_| {
                inputs.problem(
                    "out_of_range",
                    name,
                    format!("{text} is no whole number below 2^64"),
                )
            })
        };
        let reading = usize::try_from(whole("reading")?).unwrap_or(usize::MAX);
        Ok(Self { seed: whole("seed")?, draws: whole("draws")?, reading })
    }

    /// The options of a worker's job.
    ///
    /// # Errors
    /// Every problem with them.
    pub fn of_job(job: &Job) -> Result<Self, Refusal> {
        let Job { seed, draws, reading, .. } = job;
        Self::read(
            &serde_json::json!({ "seed": seed, "draws": draws, "reading": reading }).to_string(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::super::run::MOST_DRAWS;
    use super::*;

    #[test]
    fn what_is_not_given_is_taken_from_the_declaration() {
        let options = Options::read("{}").unwrap();
        assert_eq!(options, Options { seed: 1, draws: 10_000, reading: 0 });
    }

    #[test]
    fn a_seed_keeps_all_its_64_bits() {
        let options = Options::read(r#"{"seed": "18446744073709551615", "draws": 2}"#).unwrap();
        assert_eq!((options.seed, options.draws), (u64::MAX, 2));
        let draws = format!(r#"{{"draws": {MOST_DRAWS}}}"#);
        assert_eq!(Options::read(&draws).unwrap().draws, MOST_DRAWS);
    }

    #[test]
    fn every_problem_is_named_at_its_place() {
        let question = r#"{"seed": "18446744073709551616", "draws": 2.5, "readin": 0}"#;
        let refusal = Options::read(question).unwrap_err();
        let found: Vec<(&str, &str)> =
            refusal.problems().iter().map(|each| (each.code, each.path.as_str())).collect();
        for expected in
            [("out_of_range", "seed"), ("not_whole", "draws"), ("unknown_field", "readin")]
        {
            assert!(found.contains(&expected), "{found:?} lacks {expected:?}");
        }
        let too_many = format!(r#"{{"draws": {}}}"#, MOST_DRAWS + 1);
        assert_eq!(Options::read(&too_many).unwrap_err().problems()[0].code, "out_of_range");
    }
}
