//! Compiles the texts under `locales/` into `messages.rs` and `words-<language>.txt`, see the crate `labworth-messages`; and the
//! names of the articles of law into `law_names.rs`, whose texts the page fetches.

// A build script speaks to cargo through its standard output.
#![allow(clippy::print_stdout)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use labworth_messages::{LOOKED_UP, read_folder};
use serde_json::Value;

/// Folder under `locales/` and variant of `Language`; the first is the page's first language.
const LANGUAGES: [(&str, &str); 2] = [("vi", "Vietnamese"), ("en", "English")];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=data/law");
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32") {
        // By the linker's relocations the module is divided into what the first answer needs and the rest.
        println!("cargo::rustc-link-arg-bin=app=--emit-relocs");
    }
    match compile().and_then(|()| law_names()) {
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
    let compiled = labworth_messages::compile(&languages, &LOOKED_UP)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let mut source = compiled.source;
    let _ = writeln!(
        source,
        "/// What the messages say in each language.\nstatic WORDS: [&str; {}] = [",
        LANGUAGES.len()
    );
    let lengths: Vec<usize> = compiled.words.iter().map(String::len).collect();
    for ((folder, _), words) in LANGUAGES.iter().zip(compiled.words) {
        let name = format!("words-{folder}.txt");
        let _ = writeln!(source, "    include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}\")),");
        write(&name, words)?;
    }
    let _ = writeln!(
        source,
        "];\n/// How many bytes they are in each language.\nconst LENGTHS: [usize; {}] = {lengths:?};",
        LANGUAGES.len()
    );
    write("messages.rs", source)
}

fn write(name: &str, source: String) -> Result<(), Vec<String>> {
    let out = env::var_os("OUT_DIR").ok_or_else(|| vec!["OUT_DIR is not set".to_owned()])?;
    fs::write(PathBuf::from(out).join(name), source).map_err(|error| vec![error.to_string()])
}

fn law_names() -> Result<(), Vec<String>> {
    let mut files = Vec::new();
    json_below(Path::new("data/law"), &mut files).map_err(|error| vec![error.to_string()])?;
    files.sort();
    let mut source = String::from("static LAW_NAMES: &[LawName] = &[\n");
    for file in files {
        let broken = |error: &dyn std::fmt::Display| vec![format!("{}: {error}", file.display())];
        let text = fs::read_to_string(&file).map_err(|error| broken(&error))?;
        let clause: Value = serde_json::from_str(&text).map_err(|error| broken(&error))?;
        let part = |pointer: &str| clause.pointer(pointer).and_then(Value::as_str);
        let (vi, en) = (part("/instrument/vi"), part("/instrument/en"));
        let _ = writeln!(
            source,
            "    LawName {{ id: {:?}, article: {:?}, instrument: [{:?}, {:?}], number: {:?} }},",
            part("/id").ok_or_else(|| broken(&"no id"))?,
            part("/article").ok_or_else(|| broken(&"no article"))?,
            vi.or(en).unwrap_or_default(),
            en.or(vi).unwrap_or_default(),
            part("/number").unwrap_or_default(),
        );
    }
    source.push_str("];\n");
    write("law_names.rs", source)
}

fn json_below(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            json_below(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
    Ok(())
}
