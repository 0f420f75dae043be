//! Every door holds against every input that was kept: the corpus of the fuzz targets and what
//! they found. The same properties run there on inputs nobody wrote down.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod doors;

use std::fs;
use std::path::{Path, PathBuf};

fn kept(door: &str) -> Vec<PathBuf> {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let mut found: Vec<PathBuf> = ["corpus", "found"]
        .iter()
        .map(|folder| fuzz.join(folder).join(door))
        .filter(|folder| folder.is_dir())
        .flat_map(|folder| fs::read_dir(folder).unwrap())
        .map(|entry| entry.unwrap().path())
        .collect();
    found.sort();
    found
}

#[test]
fn every_kept_input_is_let_in_or_refused_as_it_should_be() {
    for (door, hold) in doors::DOORS {
        let inputs = kept(door);
        assert!(inputs.len() >= 10, "{door} has {} inputs", inputs.len());
        for input in inputs {
            let content = fs::read(&input).unwrap();
            let held = std::panic::catch_unwind(|| hold(&content));
            assert!(held.is_ok(), "{}", input.display());
        }
    }
}
