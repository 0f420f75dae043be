//! Every row of the fault matrix names a test that stands in the browser's suite.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The rows of a table, without its head.
fn rows(document: &str) -> Vec<Vec<&str>> {
    document
        .lines()
        .filter(|line| line.starts_with('|') && !line.starts_with("|---"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .filter(|row: &Vec<&str>| row.first() != Some(&"Fault"))
        .collect()
}

/// Whether a test of that title stands in the file; a title may go on with what it is repeated for.
fn has_test(file: &Path, title: &str) -> bool {
    let source = fs::read_to_string(file).unwrap_or_default();
    source.split("test(").skip(1).any(|rest| {
        let name = rest.trim_start().trim_start_matches(['"', '`']);
        name.strip_prefix(title)
            .is_some_and(|end| end.starts_with(['"', '`']) || end.starts_with(" ("))
    })
}

#[test]
fn every_fault_is_made_by_a_test() {
    let document = fs::read_to_string(root().join("docs/faults.md")).unwrap();
    let rows = rows(&document);
    assert!(rows.len() >= 9, "{} rows", rows.len());
    let mut missing = Vec::new();
    for row in rows {
        let [_, seen, test] = row[..] else { panic!("{row:?} has not three cells") };
        assert!(!seen.is_empty(), "{row:?}");
        let (file, title) = test.trim_matches('`').split_once(": ").unwrap();
        if !has_test(&root().join("tests/browser").join(file), title) {
            missing.push(test.to_owned());
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
