//! Faults of project files, inputs and rules in the form that every program gets: code, path, message.

use labworth_calculators::problem::{Problem, Refusal};
use labworth_domain::inputs::FieldError;
use labworth_domain::paths::PathError;
use labworth_export::project::FileError;
use labworth_export::result::{path_error_json, problem_json};
use serde_json::Value;

/// Every problem with the inputs of a project.
pub(crate) fn inputs_refused(errors: &[FieldError]) -> Refusal {
    let problem = |error: &FieldError| {
        Problem::new(error.problem.code(), error.path.as_str(), message_of(&problem_json(error)))
    };
    errors.iter().map(problem).collect::<Vec<_>>().into()
}

/// A path that cannot be followed.
pub(crate) fn path_refused(error: &PathError) -> Refusal {
    let json = path_error_json(error);
    let path = json.get("path").and_then(Value::as_str).unwrap_or_default();
    Problem::new(error.code(), path, message_of(&json)).into()
}

fn message_of(problem: &Value) -> String {
    problem.get("message").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// A file that cannot be opened.
pub(crate) fn file_refused(error: &FileError) -> Refusal {
    let (path, message) = match error {
        FileError::TooLarge { most } => ("", format!("a project file has at most {most} bytes")),
        FileError::Empty => ("", "the file is empty".to_owned()),
        FileError::Truncated => ("", "the file stops in the middle".to_owned()),
        FileError::NotJson { line, column } => {
            ("", format!("not JSON at line {line}, column {column}"))
        }
        FileError::NotAProject => {
            ("labworth", "not a project file: \"labworth\" must be \"project\"".to_owned())
        }
        FileError::Newer { found, known } => {
            ("format", format!("format {found} is newer than {known}, the newest known here"))
        }
        FileError::UnknownFormat => ("format", "no version ever wrote this format".to_owned()),
        FileError::Malformed { detail } => ("", detail.clone()),
        FileError::Duplicate { path } => (path.as_str(), "this input stands twice".to_owned()),
        FileError::WrongUnit { path, found, expected } => {
            (path.as_str(), format!("the unit is \"{found}\", but \"{expected}\" is expected"))
        }
        FileError::TooMany => ("", "more inputs or longer texts than any project has".to_owned()),
    };
    Problem::new(error.code(), path, message).into()
}
