//! What a project file comes to.

use labworth_calculators::problem::{Problem, Refusal};
use labworth_catalogue::opposing_expert;
use labworth_domain::paths::evaluation::evaluate as evaluated;
use labworth_domain::paths::opposing_expert::AttackRule;
use labworth_domain::project::{Project, Reference};
use labworth_export::project::read;
use labworth_export::result::{attacks_to_json, to_json};
use serde_json::Value;

use crate::refused::{file_refused, inputs_refused, path_refused};

/// The project of a file, given as its text.
///
/// # Errors
/// The file cannot be opened, or every problem with its inputs.
pub fn project(text: &str, reference: &Reference) -> Result<Project, Refusal> {
    let file = read(text).map_err(|error| file_refused(&error))?;
    Project::read(&file.draft, reference).map_err(|errors| inputs_refused(&errors))
}

/// The result of a project given as the text of its file, with what an opposing expert says of it.
///
/// # Errors
/// Those of [`project`], or a fault of the sharing rules.
pub fn evaluate(text: &str, reference: &Reference) -> Result<Value, Refusal> {
    let evaluation = evaluated(&project(text, reference)?).map_err(|error| path_refused(&error))?;
    let mut result = to_json(&evaluation);
    let rules = opposing_expert()
        .map_err(|error| Refusal::from(Problem::new("broken_data", "", error.to_string())))?;
    let rules: Vec<AttackRule> = rules.into_iter().map(|record| record.rule).collect();
    if let Some(object) = result.as_object_mut() {
        object.insert("attacks".to_owned(), attacks_to_json(&evaluation, &rules));
    }
    Ok(result)
}
