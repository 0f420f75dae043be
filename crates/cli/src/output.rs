//! What is written where, and with which exit code.

use std::io::{self, Write};
use std::process::ExitCode;

use labworth_calculators::problem::Refusal;

/// How a call ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Everything was answered.
    Answered,
    /// A question had a problem.
    Refused,
    /// The call itself was wrong, or a file could not be read or written.
    WrongCall,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        match ending {
            Ending::Answered => Self::SUCCESS,
            Ending::Refused => Self::from(1),
            Ending::WrongCall => Self::from(2),
        }
    }
}

/// Writes a text and a line end to standard output.
pub fn show(text: &str) -> Ending {
    write_lines(io::stdout().lock(), [text], Ending::Answered)
}

/// Writes the error as JSON to standard output and its messages to standard error.
pub fn refuse(refusal: &Refusal) -> Ending {
    let messages = refusal.problems().iter().map(|problem| {
        let place =
            if problem.path.is_empty() { String::new() } else { format!("{}: ", problem.path) };
        format!("labworth: {place}{} [{}]", problem.message, problem.code)
    });
    let shown = write_lines(io::stdout().lock(), [refusal.to_json()], Ending::Refused);
    write_lines(io::stderr().lock(), messages, shown)
}

/// Says on standard error what is wrong with the call.
pub fn wrong_call(message: &str) -> Ending {
    write_lines(io::stderr().lock(), [format!("labworth: {message}")], Ending::WrongCall)
}

/// A reader that has gone away (as in `| head`) ends the call quietly.
fn write_lines<T: AsRef<str>>(
    mut stream: impl Write,
    lines: impl IntoIterator<Item = T>,
    ending: Ending,
) -> Ending {
    for line in lines {
        if writeln!(stream, "{}", line.as_ref().trim_end()).is_err() {
            return Ending::WrongCall;
        }
    }
    ending
}
