//! A project as something to be drawn.

use labworth_calculators::problem::{Problem, Refusal};
use labworth_domain::project::Reference;
use labworth_domain::study::{Study, StudyError};

use super::measure_name::measure_name;
use super::options::Options;
use super::run::{Expected, Plan, Run};
use crate::evaluate::project;
use crate::refused::path_refused;

/// A project being drawn.
pub type ProjectRun = Run<Study>;

impl Expected for Study {
    fn expected(&self, values: &[f64]) -> Vec<f64> {
        Study::expected(self, values)
    }
}

/// The run of a project given as the text of its file.
///
/// # Errors
/// Every problem with the project, a reading that it does not have, or a fault of the sharing rules.
pub fn open(text: &str, options: Options, reference: &Reference) -> Result<ProjectRun, Refusal> {
    let project = project(text, reference)?;
    let study = Study::new(&project, options.reading).map_err(|error| refused(&error))?;
    let plan = Plan {
        seed: options.seed,
        draws: options.draws,
        names: study.measures().iter().map(measure_name).collect(),
        base: study.bases().map(|(_, base)| base).collect(),
        correlations: None,
        reading: options.reading,
        currency: project.currency.code().to_owned(),
    };
    Ok(Run::new(study, plan))
}

pub(crate) fn refused(error: &StudyError) -> Refusal {
    match error {
        StudyError::NoSuchReading { readings } => {
            let message = format!("the project has {readings} readings, counted from 0");
            Problem::new("out_of_range", "reading", message).into()
        }
        StudyError::Path(error) => path_refused(error),
    }
}
