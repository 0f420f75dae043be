//! Answering line by line, so that another program can map a question over a whole portfolio.

use std::io::{self, Write};

use labworth_calculators::problem::{Problem, Refusal};

use crate::input;
use crate::output::{Ending, wrong_call};

/// Writes one line for every line read; empty lines stay empty.
pub fn each_line(source: &str, answer: impl Fn(&str) -> Result<String, Refusal>) -> Ending {
    let lines = match input::lines(source) {
        Ok(lines) => lines,
        Err(error) => return wrong_call(&format!("{source}: {error}")),
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut ending = Ending::Answered;
    for line in lines {
        let line = match line {
            Ok(line) => line,
            Err(error) => return wrong_call(&format!("{source}: {error}")),
        };
        let answered = match str::from_utf8(&line).map(str::trim) {
            Ok("") => Ok(String::new()),
            Ok(line) => answer(line),
            Err(_) => Err(Problem::new("invalid_json", "", "the line is not UTF-8 text").into()),
        };
        let text = answered.unwrap_or_else(|refusal| {
            ending = Ending::Refused;
            refusal.to_json()
        });
        if writeln!(out, "{text}").is_err() {
            return Ending::WrongCall;
        }
    }
    if out.flush().is_err() { Ending::WrongCall } else { ending }
}
