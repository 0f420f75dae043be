//! What moves a result of a project: what a worker of the page works out, and what it is asked.

use labworth_calculators::problem::{Problem, Refusal};
use labworth_domain::inputs::Path;
use labworth_domain::project::Reference;
use labworth_domain::study;
use serde::{Deserialize, Serialize};

use crate::evaluate::project;
use crate::simulation::measure_name::measure_name;
use crate::simulation::project::refused;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// The text of the project's file.
    pub project: String,
    /// The position of the reading among those of the project, from 0.
    pub reading: usize,
    /// The name of the result, such as `licence.side.institute`.
    pub measure: String,
    /// How far a number without a range is moved either way, as a part of itself.
    pub part: f64,
}

/// A result, and how far each number moves it by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sensitivity {
    /// The expected result with every number as it stands.
    pub base: f64,
    /// What moves it, the farthest first.
    pub swings: Vec<Swing>,
}

/// How far one number moves the result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Swing {
    /// The path of the number.
    pub path: String,
    /// Its low value.
    pub low: f64,
    /// Its high value.
    pub high: f64,
    /// The expected result at the low value.
    pub at_low: f64,
    /// The expected result at the high value.
    pub at_high: f64,
}

impl Swing {
    /// The path as one of the project's.
    #[must_use]
    pub fn path(&self) -> Path {
        Path::new(&self.path)
    }
}

/// The result, and how far each number moves it by itself.
///
/// # Errors
/// Every problem with the project, a reading or a result that it does not have, a part that is no
/// number from 0 to 1.
pub fn sensitivity(question: &Question, reference: &Reference) -> Result<Sensitivity, Refusal> {
    if !(0.0..=1.0).contains(&question.part) {
        return Err(Problem::new("out_of_range", "part", "must be from 0 to 1".to_owned()).into());
    }
    let project = project(&question.project, reference)?;
    let is_wanted = |measure: &study::Measure| measure_name(measure) == question.measure;
    let found = study::sensitivity(&project, question.reading, is_wanted, question.part)
        .map_err(|error| refused(&error))?;
    let Some(study::Sensitivity { base, swings }) = found else {
        let message = format!("the project has no result {}", question.measure);
        return Err(Problem::new("unknown_measure", "measure", message).into());
    };
    let swings =
        swings.into_iter().map(|study::Swing { path, low, high, at_low, at_high, .. }| Swing {
            path: path.as_str().to_owned(),
            low,
            high,
            at_low,
            at_high,
        });
    Ok(Sensitivity { base, swings: swings.collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(measure: &str, part: f64) -> Result<Sensitivity, Refusal> {
        let example = include_str!("../../../data/examples/coating-spin-off.labworth.json");
        let question =
            Question { project: example.to_owned(), reading: 0, measure: measure.to_owned(), part };
        sensitivity(&question, &labworth_catalogue::reference().unwrap())
    }

    #[test]
    fn what_moves_a_result_comes_longest_first() {
        let found = asked("spin_off.side.institute", 0.1).unwrap();
        let lengths: Vec<f64> =
            found.swings.iter().map(|swing| (swing.at_high - swing.at_low).abs()).collect();
        assert!(lengths.len() > 8 && lengths.windows(2).all(|pair| pair[0] >= pair[1]));
    }

    #[test]
    fn what_the_project_does_not_have_is_refused() {
        let code = |refusal: &Refusal| refusal.problems()[0].code;
        assert_eq!(code(&asked("spin_off.side.nobody", 0.1).unwrap_err()), "unknown_measure");
        for part in [f64::NAN, -0.1, 1.5] {
            assert_eq!(code(&asked("right_value", part).unwrap_err()), "out_of_range");
        }
    }
}
