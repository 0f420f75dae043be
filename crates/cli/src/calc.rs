//! `labworth calc`: one calculator, one question or many.

use labworth_calculators::CONVENTIONS;
use labworth_calculators::calculator::Calculator;
use labworth_calculators::registry::{calculator, calculators};
use labworth_calculators::schema::schema;

use crate::input;
use crate::lines::each_line;
use crate::output::{Ending, refuse, show, wrong_call};

/// Runs the words after `calc`.
pub fn run(words: &[&str]) -> Ending {
    match words {
        ["--list"] | [] => show(&list()),
        ["--conventions"] => show(CONVENTIONS),
        ["--schema"] => show(&every_schema()),
        ["--schema", name] | [name, "--schema"] => with(name, |found| show(&schema(found))),
        [name, "--lines"] => with(name, |found| answer_lines(found, "-")),
        [name, "--lines", source] | [name, source, "--lines"] => {
            with(name, |found| answer_lines(found, source))
        }
        [option, ..] if option.starts_with('-') => {
            wrong_call(&format!("\"{option}\" is not understood; see labworth --help"))
        }
        [name] => with(name, |found| answer(found, "-")),
        [name, source] => with(name, |found| answer(found, source)),
        _ => wrong_call("too many words after calc; see labworth --help"),
    }
}

fn list() -> String {
    let width = calculators().iter().map(|each| each.name().len()).max().unwrap_or(0);
    let line =
        |each: &Calculator| format!("{:width$}  {}", each.name(), each.declaration().summary);
    let lines: Vec<String> = calculators().iter().map(line).collect();
    lines.join("\n")
}

fn every_schema() -> String {
    let schemas: Vec<String> = calculators().iter().map(schema).collect();
    format!("[\n{}\n]", schemas.join(",\n"))
}

fn with(name: &str, then: impl FnOnce(&Calculator) -> Ending) -> Ending {
    match calculator(name) {
        Ok(found) => then(found),
        Err(refusal) => refuse(&refusal),
    }
}

fn answer(calculator: &Calculator, source: &str) -> Ending {
    match input::whole(source) {
        Ok(question) => match calculator.run(&question) {
            Ok(answer) => show(&answer.to_indented_json()),
            Err(refusal) => refuse(&refusal),
        },
        Err(error) => wrong_call(&format!("{source}: {error}")),
    }
}

/// Answers line by line; a line with a problem gets its error as its answer and the others go on.
fn answer_lines(calculator: &Calculator, source: &str) -> Ending {
    each_line(source, |question| calculator.run(question).map(|answer| answer.to_json()))
}
