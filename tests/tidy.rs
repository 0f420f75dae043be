//! The house rules that no compiler knows: sizes, names, who may know whom.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

/// The largest a source file may be, in lines.
const LARGEST: usize = 600;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn sources() -> Vec<PathBuf> {
    ["src", "crates", "tests"]
        .iter()
        .flat_map(|top| files_below(&root().join(top), ".rs"))
        .collect()
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/")
}

#[test]
fn no_file_holds_more_than_one_idea_can_fill() {
    let large: Vec<String> = sources()
        .iter()
        .map(|path| (path, fs::read_to_string(path).unwrap().lines().count()))
        .filter(|(_, lines)| *lines > LARGEST)
        .map(|(path, lines)| format!("{} has {lines} lines", shown(path)))
        .collect();
    assert!(large.is_empty(), "{large:#?}");
}

#[test]
fn no_file_is_a_drawer() {
    let drawers = ["utils", "util", "helpers", "helper", "common", "misc", "types"];
    let found: Vec<String> = sources()
        .iter()
        .filter(|path| drawers.iter().any(|drawer| path.file_stem().unwrap() == *drawer))
        .map(|path| shown(path))
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

/// What a formula on estimates that no project asks for yet has no use for.
const NO_ESTIMATE_KNOWS: &[&str] = &[
    "inputs",
    "rights",
    "road",
    "market",
    "valuation",
    "sharing",
    "financing",
    "ledger",
    "paths",
    "project",
    "explanation",
];

/// Folder of `domain`, and the modules of `domain` that it must not name.
const DOMAIN: &[(&str, &[&str])] = &[
    (
        "units",
        &[
            "inputs",
            "rights",
            "cashflow",
            "valuation",
            "sharing",
            "ledger",
            "paths",
            "project",
            "explanation",
        ],
    ),
    (
        "inputs",
        &[
            "rights",
            "road",
            "market",
            "cashflow",
            "valuation",
            "sharing",
            "financing",
            "ledger",
            "simulation",
            "paths",
            "project",
            "explanation",
        ],
    ),
    ("rights", &["cashflow", "valuation", "sharing", "ledger", "paths", "project", "explanation"]),
    ("cashflow", &["rights", "valuation", "sharing", "ledger", "paths", "project", "explanation"]),
    ("valuation", &["sharing", "ledger", "paths", "project", "explanation"]),
    ("rates", NO_ESTIMATE_KNOWS),
    ("real_options", NO_ESTIMATE_KNOWS),
    ("sharing", &["valuation", "ledger", "paths", "project", "explanation"]),
    ("ledger", &["inputs", "rights", "valuation", "sharing", "paths", "project", "explanation"]),
    (
        "uncertainty",
        &["inputs", "rights", "valuation", "sharing", "ledger", "paths", "project", "explanation"],
    ),
    (
        "simulation",
        &["rights", "valuation", "sharing", "ledger", "paths", "project", "explanation"],
    ),
    ("road", &["rights", "valuation", "sharing", "ledger", "paths", "project", "explanation"]),
    ("market", &["rights", "valuation", "sharing", "ledger", "paths", "project", "explanation"]),
    ("financing", &["valuation", "sharing", "ledger", "paths", "project", "explanation"]),
    ("paths", &["explanation"]),
];

#[test]
fn the_model_is_layered_as_the_architecture_says() {
    let mut faults = Vec::new();
    for (folder, forbidden) in DOMAIN {
        let inside = root().join("crates/domain/src").join(folder);
        assert!(inside.is_dir(), "{folder} is in the table and not in the tree");
        for path in files_below(&inside, ".rs") {
            let text = fs::read_to_string(&path).unwrap();
            for module in *forbidden {
                if text.contains(&format!("crate::{module}")) {
                    faults.push(format!("{} knows {module}", shown(&path)));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Crate, and the words that must not stand in its sources.
const ABSENT: &[(&str, &[&str])] = &[
    ("crates/domain/src", &["serde", "web_sys", "std::fs", "std::time", "SystemTime", "yew"]),
    ("crates/charts/src", &["web_sys", "yew", "labworth_catalogue"]),
    ("crates/export/src", &["web_sys", "yew"]),
    ("crates/catalogue/src", &["web_sys", "yew"]),
    ("crates/calculators/src", &["web_sys", "yew"]),
    ("crates/api/src", &["web_sys", "js_sys", "wasm_bindgen", "yew"]),
    ("crates/engine/src", &["web_sys", "yew"]),
];

#[test]
fn crates_do_not_know_what_they_must_not_know() {
    let mut faults = Vec::new();
    for (folder, words) in ABSENT {
        for path in files_below(&root().join(folder), ".rs") {
            let text = fs::read_to_string(&path).unwrap();
            for word in *words {
                if text.contains(word) {
                    faults.push(format!("{} knows {word}", shown(&path)));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_file_begins_by_saying_what_it_is() {
    let silent: Vec<String> = sources()
        .iter()
        .filter(|path| !fs::read_to_string(path).unwrap().starts_with("//!"))
        .map(|path| shown(path))
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn every_data_file_names_a_source() {
    let silent: Vec<String> = files_below(&root().join("data"), ".json")
        .iter()
        .filter(|path| !path.to_string_lossy().ends_with(".labworth.json"))
        .filter(|path| {
            let text = fs::read_to_string(path).unwrap();
            !text.contains("\"source") && !text.contains("\"quoted_from\"")
        })
        .map(|path| shown(path))
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

/// A length or colour that is not there is no fault for a browser: it drops the whole line.
#[test]
fn every_measure_and_colour_of_the_styles_is_there() {
    let sheets = files_below(&root().join("styles"), ".css");
    let all: String = sheets.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let name = |text: &str| {
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        text.chars().take_while(|letter| is_part(*letter)).collect::<String>()
    };
    let set: Vec<String> = all.lines().map(|line| name(line.trim())).collect();
    let mut missing: Vec<String> = all.split("var(").skip(1).map(name).collect();
    missing.retain(|used| !set.contains(used));
    assert_eq!(missing, Vec::<String>::new());
}
