//! Compiles the texts under `locales/` into `messages.rs`; see the crate `labworth-messages`.

// A build script speaks to cargo through its standard output.
#![allow(clippy::print_stdout)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use labworth_messages::read_folder;

/// Folder under `locales/` and variant of `Language`; the first is the page's first language.
const LANGUAGES: [(&str, &str); 2] = [("vi", "Vietnamese"), ("en", "English")];

/// Files whose messages are found by key at run time.
const LOOKED_UP: [&str; 3] = ["fields.ftl", "glossary.ftl", "workings.ftl"];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=locales");
    match compile() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn compile() -> Result<(), Vec<String>> {
    let unreadable = |error: io::Error| vec![error.to_string()];
    let mut languages = Vec::new();
    for (folder, variant) in LANGUAGES {
        languages.push(read_folder(Path::new("locales"), folder, variant).map_err(unreadable)?);
    }
    let source = labworth_messages::compile(&languages, &LOOKED_UP)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let out = env::var_os("OUT_DIR").ok_or_else(|| vec!["OUT_DIR is not set".to_owned()])?;
    fs::write(PathBuf::from(out).join("messages.rs"), source).map_err(unreadable)
}
