//! `labworth`: the calculators, the evaluation of projects and their simulation, from the command line.

mod calc;
mod evaluate;
mod input;
mod lines;
mod output;
mod simulate;

use std::process::ExitCode;

use crate::output::Ending;

/// The page shown for a call without arguments or with `--help`.
const HELP: &str = include_str!("../help.txt");

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    run(&arguments).into()
}

fn run(arguments: &[String]) -> Ending {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["--help" | "-h" | "help"] => output::show(HELP),
        ["--version" | "-V"] => output::show(concat!("labworth ", env!("CARGO_PKG_VERSION"))),
        ["calc", rest @ ..] => calc::run(rest),
        ["evaluate", rest @ ..] => evaluate::run(rest),
        ["simulate", rest @ ..] => simulate::run(rest),
        [other, ..] => {
            output::wrong_call(&format!("there is no command \"{other}\"; see labworth --help"))
        }
    }
}
