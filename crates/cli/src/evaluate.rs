//! `labworth evaluate`: what a project file comes to; with `--lines`, a whole portfolio.

use labworth_calculators::problem::{Problem, Refusal};
use labworth_domain::inputs::FieldError;
use labworth_domain::paths::evaluation::evaluate;
use labworth_domain::project::{Project, Reference};
use labworth_domain::sharing::RuleError;
use labworth_export::project::{FileError, read, schema};
use labworth_export::result::{problem_json, rule_error_json, to_json};
use serde_json::Value;

use crate::input;
use crate::lines::each_line;
use crate::output::{Ending, refuse, show, wrong_call};

/// Runs the words after `evaluate`.
pub fn run(words: &[&str]) -> Ending {
    let reference = match labworth_catalogue::reference() {
        Ok(reference) => reference,
        Err(error) => return wrong_call(&error.to_string()),
    };
    let one_line = |text: &str| result(text, &reference).map(|result| result.to_string());
    match words {
        ["--schema"] => show(&format!("{:#}", schema())),
        ["--lines"] => each_line("-", one_line),
        ["--lines", source] | [source, "--lines"] => each_line(source, one_line),
        [option] if option.starts_with("--") => {
            wrong_call(&format!("\"{option}\" is not understood; see labworth --help"))
        }
        [source] => match input::whole(source) {
            Ok(text) => match result(&text, &reference) {
                Ok(result) => show(&format!("{result:#}")),
                Err(refusal) => refuse(&refusal),
            },
            Err(error) => wrong_call(&format!("{source}: {error}")),
        },
        _ => wrong_call("evaluate takes one project file, or -; see labworth --help"),
    }
}

/// The result of a project given as the text of its file.
fn result(text: &str, reference: &Reference) -> Result<Value, Refusal> {
    let file = read(text).map_err(|error| file_refused(&error))?;
    let project =
        Project::read(&file.draft, reference).map_err(|errors| inputs_refused(&errors))?;
    let evaluation = evaluate(&project).map_err(|error| rule_refused(&error))?;
    Ok(to_json(&evaluation))
}

fn inputs_refused(errors: &[FieldError]) -> Refusal {
    let problem = |error: &FieldError| {
        Problem::new(error.problem.code(), error.path.as_str(), message_of(&problem_json(error)))
    };
    errors.iter().map(problem).collect::<Vec<_>>().into()
}

fn rule_refused(error: &RuleError) -> Refusal {
    let json = rule_error_json(error);
    let path = json.get("path").and_then(Value::as_str).unwrap_or_default();
    Problem::new(error.problem.code(), path, message_of(&json)).into()
}

fn message_of(problem: &Value) -> String {
    problem.get("message").and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn file_refused(error: &FileError) -> Refusal {
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
