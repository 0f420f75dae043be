//! `labworth simulate`: a project drawn many times.

use labworth_api::simulation::{Options, answer, project};
use serde_json::{Map, Value};

use crate::input;
use crate::output::{Ending, refuse, show, wrong_call};

/// Runs the words after `simulate`.
pub fn run(words: &[&str]) -> Ending {
    let (source, options) = match understood(words) {
        Ok(understood) => understood,
        Err(message) => return wrong_call(&message),
    };
    let text = match input::whole(source) {
        Ok(text) => text,
        Err(error) => return wrong_call(&format!("{source}: {error}")),
    };
    let reference = match labworth_catalogue::reference() {
        Ok(reference) => reference,
        Err(error) => return wrong_call(&error.to_string()),
    };
    let run = Options::read(&Value::Object(options).to_string())
        .and_then(|options| project::open(&text, options, &reference));
    match run {
        Ok(mut run) => {
            run.advance(u64::MAX);
            match serde_json::to_string_pretty(&answer::finished(&run)) {
                Ok(json) => show(&json),
                Err(error) => wrong_call(&error.to_string()),
            }
        }
        Err(refusal) => refuse(&refusal),
    }
}

/// The file, and the options as a question that is checked like any other.
fn understood<'a>(words: &[&'a str]) -> Result<(&'a str, Map<String, Value>), String> {
    let mut source = None;
    let mut options = Map::new();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.strip_prefix("--") {
            Some(name) => {
                let value = words.next().ok_or_else(|| format!("{word} needs a number"))?;
                if options.insert(name.to_owned(), Value::String((*value).to_owned())).is_some() {
                    return Err(format!("{word} is given twice"));
                }
            }
            None if source.is_none() => source = Some(*word),
            None => return Err("simulate takes one project file, or -".to_owned()),
        }
    }
    let source = source.ok_or("simulate takes one project file, or -; see labworth --help")?;
    Ok((source, options))
}
