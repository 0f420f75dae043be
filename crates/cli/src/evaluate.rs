//! `labworth evaluate`: what a project file comes to; with `--lines`, a whole portfolio.

use labworth_api::evaluate::evaluate;
use labworth_export::project::schema;

use crate::input;
use crate::lines::each_line;
use crate::output::{Ending, refuse, show, wrong_call};

/// Runs the words after `evaluate`.
pub fn run(words: &[&str]) -> Ending {
    let reference = match labworth_catalogue::reference() {
        Ok(reference) => reference,
        Err(error) => return wrong_call(&error.to_string()),
    };
    let one_line = |text: &str| evaluate(text, &reference).map(|result| result.to_string());
    match words {
        ["--schema"] => show(&format!("{:#}", schema())),
        ["--lines"] => each_line("-", one_line),
        ["--lines", source] | [source, "--lines"] => each_line(source, one_line),
        [option] if option.starts_with("--") => {
            wrong_call(&format!("\"{option}\" is not understood; see labworth --help"))
        }
        [source] => match input::whole(source) {
            Ok(text) => match evaluate(&text, &reference) {
                Ok(result) => show(&format!("{result:#}")),
                Err(refusal) => refuse(&refusal),
            },
            Err(error) => wrong_call(&format!("{source}: {error}")),
        },
        _ => wrong_call("evaluate takes one project file, or -; see labworth --help"),
    }
}
