//! The licence notices of everything inside the page, as one text beside it.
//!
//! What cargo links into the page's and the engine's modules is asked of `cargo metadata`; macros and build scripts only
//! run while compiling and are not in it. The scripts (glue) are written by wasm-bindgen, which is among the crates.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::{Outcome, at};

/// The file.
pub(crate) const NAME: &str = "licences.txt";
/// The crates whose modules are in the page.
const MODULES: [&str; 2] = ["labworth", "labworth-engine"];
const TARGET: &str = "wasm32-unknown-unknown";
/// How files with licence texts begin, in capitals.
const BEGINNINGS: [&str; 5] = ["LICEN", "COPYING", "COPYRIGHT", "NOTICE", "UNLICEN"];
/// What every module also holds and no manifest names.
const STANDARD_LIBRARY: &str = "Rust standard library";

/// Something inside the page.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    name: String,
    licence: String,
    home: String,
    authors: String,
    texts: Vec<String>,
}

/// Writes [`NAME`] into `folder`.
pub(crate) fn write_into(folder: &Path) -> Outcome<()> {
    let path = folder.join(NAME);
    fs::write(&path, notices()?).map_err(at(&path))
}

/// The text: every part, and below it every licence once, with the parts that it came with.
fn notices() -> Outcome<String> {
    let read = |path: &str| fs::read_to_string(path).map_err(at(path.as_ref()));
    let own = [read("LICENSE-MIT")?, read("LICENSE-APACHE")?];
    let mut parts = linked_parts(&metadata()?)?;
    parts.push(Part {
        name: STANDARD_LIBRARY.to_owned(),
        licence: "MIT OR Apache-2.0".to_owned(),
        home: "https://github.com/rust-lang/rust".to_owned(),
        authors: "The Rust Project Contributors".to_owned(),
        texts: Vec::new(),
    });
    Ok(written(&parts, &own))
}

fn metadata() -> Outcome<Value> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let answer = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(["--filter-platform", TARGET])
        .output()
        .map_err(|fault| format!("cargo metadata: {fault}"))?;
    if !answer.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&answer.stderr).trim()));
    }
    serde_json::from_slice(&answer.stdout).map_err(|fault| format!("cargo metadata: {fault}"))
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

/// Everything that is linked into the modules and comes from elsewhere, sorted by name.
fn linked_parts(metadata: &Value) -> Outcome<Vec<Part>> {
    let packages: BTreeMap<&str, &Value> =
        list(metadata, "packages").map(|package| (text(package, "id"), package)).collect();
    let resolve = metadata.get("resolve").ok_or("cargo metadata resolves nothing")?;
    let nodes: BTreeMap<&str, &Value> =
        list(resolve, "nodes").map(|node| (text(node, "id"), node)).collect();
    let mut open: Vec<&str> = packages
        .iter()
        .filter(|(_, package)| MODULES.contains(&text(package, "name")))
        .map(|(id, _)| *id)
        .collect();
    let mut seen = BTreeSet::new();
    let mut parts = Vec::new();
    while let Some(id) = open.pop() {
        let Some(package) = packages.get(id) else { continue };
        if is_macro(package) || !seen.insert(id) {
            continue;
        }
        let linked = nodes.get(id).into_iter().flat_map(|node| list(node, "deps")).filter(|dep| {
            list(dep, "dep_kinds").any(|kind| kind.get("kind").is_none_or(Value::is_null))
        });
        open.extend(linked.map(|dep| text(dep, "pkg")));
        // The crates of this workspace have no source: they are under the page's own licence.
        if package.get("source").is_some_and(|source| !source.is_null()) {
            parts.push(part(package)?);
        }
    }
    parts.sort();
    Ok(parts)
}

fn is_macro(package: &Value) -> bool {
    list(package, "targets").any(|target| list(target, "kind").any(|kind| kind == "proc-macro"))
}

fn part(package: &Value) -> Outcome<Part> {
    let manifest = PathBuf::from(text(package, "manifest_path"));
    let folder = manifest.parent().ok_or("a manifest has no folder")?;
    let authors: Vec<&str> = list(package, "authors").filter_map(Value::as_str).collect();
    Ok(Part {
        name: format!("{} {}", text(package, "name"), text(package, "version")),
        licence: text(package, "license").to_owned(),
        home: text(package, "repository").to_owned(),
        authors: authors.join(", "),
        texts: texts_in(folder)?,
    })
}

/// The licence texts that a crate carries, in the order of their names.
fn texts_in(folder: &Path) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let entry = entry.map_err(at(folder))?;
        let name = entry.file_name().to_string_lossy().to_uppercase();
        let path = entry.path();
        if path.is_file() && BEGINNINGS.iter().any(|beginning| name.starts_with(beginning)) {
            let text = fs::read_to_string(&path).map_err(at(&path))?;
            found.push((name, text.replace("\r\n", "\n").trim().to_owned()));
        }
    }
    found.sort();
    Ok(found.into_iter().map(|(_, text)| text).collect())
}

/// The notices. A part that carries no text gets those of the same licences as this project's own files give them.
fn written(parts: &[Part], own: &[String; 2]) -> String {
    let rule = "=".repeat(100);
    let mut out = String::from(
        "Labworth: licence notices of everything inside the page\n\n\
         Labworth itself is under the MIT or the Apache 2.0 licence. The parts below were made by others;\n\
         the scripts beside the modules were written by wasm-bindgen. Each text stands once, with the parts it came with.\n\n",
    );
    // Texts that differ in their spaces alone are the same text.
    let key = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut texts: BTreeMap<String, (&str, Vec<&str>)> = BTreeMap::new();
    let mut came_with = |text, name| {
        texts.entry(key(text)).or_insert_with(|| (text, Vec::new())).1.push(name);
    };
    for part in parts {
        out += &format!("- {}: {}", part.name, part.licence);
        for said in [&part.authors, &part.home] {
            if !said.is_empty() {
                out += &format!("; {said}");
            }
        }
        out.push('\n');
        for text in &part.texts {
            came_with(text, &part.name);
        }
        if part.texts.is_empty() {
            for text in own {
                came_with(text.trim(), &part.name);
            }
        }
    }
    for (text, names) in texts.into_values() {
        out += &format!("\n{rule}\n{}\n{rule}\n\n{text}\n", names.join(", "));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines of `cargo tree` are cargo's own answer to the same question, got another way.
    #[test]
    fn every_crate_of_the_modules_is_named_with_its_licence() {
        std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).unwrap();
        let notices = notices().unwrap();
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let tree = Command::new(cargo)
            .args(["tree", "--locked", "--offline", "--target", TARGET, "--prefix", "none"])
            .args(["--edges", "normal,no-proc-macro", "--format", "{p}|{l}"])
            .args(MODULES.iter().flat_map(|module| ["--package", module]))
            .output()
            .unwrap();
        assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
        let mut named = 0;
        for line in String::from_utf8(tree.stdout).unwrap().lines() {
            let Some((package, licence)) = line.trim_end_matches(" (*)").split_once('|') else {
                continue;
            };
            let Some((name, version)) = package.split_once(" v") else { continue };
            if version.contains(" (") {
                continue; // a crate of this workspace
            }
            let expected = format!("- {name} {version}: {licence}");
            assert!(notices.contains(&expected), "{expected}");
            named += 1;
        }
        assert!(named > 40, "{named} crates");
        assert!(notices.contains(STANDARD_LIBRARY));
    }

    #[test]
    fn a_part_without_a_text_gets_the_texts_of_its_licences() {
        let part = Part {
            name: "a 1.0".into(),
            licence: "MIT OR Apache-2.0".into(),
            home: String::new(),
            authors: "A".into(),
            texts: Vec::new(),
        };
        let written = written(&[part], &["mit".into(), "apache".into()]);
        assert!(written.contains("- a 1.0: MIT OR Apache-2.0; A\n"));
        assert_eq!(written.matches("\na 1.0\n").count(), 2);
    }
}
