//! Build chores that need more than shell. `./dev` and Trunk's hook call them; nobody has to know them by heart.

// A command line speaks through its standard output.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod content_hash;
mod divide;
mod engine;
mod finish;
mod javascript;
mod languages;
mod licences;
mod offline;
mod package;
mod page;
mod serve;

use std::process::ExitCode;

/// What goes wrong in a chore: one sentence for the person at the terminal.
pub(crate) type Outcome<T> = Result<T, String>;

const USAGE: &str = "\
cargo xtask finish                                        after Trunk's build: engine, names, policy (Trunk's hook)
cargo xtask serve FOLDER [--port N] [--under /PREFIX/]…   a plain static host on this machine
cargo xtask offline FOLDER                                the service worker for the page in that folder, written anew
cargo xtask licences FOLDER                               licences.txt: the notices of everything inside the page
cargo xtask javascript FOLDER                             the package for JavaScript
cargo xtask package PAGE PROGRAM JAVASCRIPT DESTINATION   archives of the page, the command line, the package";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["finish"] => finish::finish(),
        ["serve", folder, options @ ..] => serve::serve(folder.as_ref(), options),
        ["offline", folder] => offline::write_into(folder.as_ref()),
        ["licences", folder] => licences::write_into(folder.as_ref()),
        ["javascript", folder] => javascript::build_into(folder.as_ref()),
        ["package", page, program, javascript, destination] => package::package(
            page.as_ref(),
            program.as_ref(),
            javascript.as_ref(),
            destination.as_ref(),
        ),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("xtask: {sentence}");
            ExitCode::FAILURE
        }
    }
}

/// Puts the path before the system's own words: "dist/index.html: No such file".
pub(crate) fn at<E: std::fmt::Display>(path: &std::path::Path) -> impl FnOnce(E) -> String + '_ {
    move |fault| format!("{}: {fault}", path.display())
}
