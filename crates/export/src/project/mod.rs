//! The project file, `*.labworth.json`: versioned, readable by people, decimal texts with units.
//!
//! ```json
//! { "labworth": "project", "format": 1, "engine": "0.1.0",
//!   "inputs": { "licence.royalty_rate": { "value": "0.05", "unit": "1", "source": "…", "note": "…" } },
//!   "figures": { "right.value.low": "4100000000.5" } }
//! ```
//!
//! Where an amount, a rate or a time is not known exactly, its value is a range, such as
//! `pert(0.03, 0.05, 0.08)`.
//!
//! An entry whose typed text could not be read has `typed` instead of `value`, so that nothing is
//! lost. Paths that this version does not know, and unknown keys of the file, are kept and written
//! back.

mod read;
mod schema;
mod v1;

pub use read::{FileError, MOST_BYTES, MOST_DIGITS, MOST_INPUTS, MOST_KEYS, MOST_VALUES, read};
pub use schema::schema;

use std::collections::BTreeMap;

use labworth_domain::inputs::Draft;

/// The format that this version writes.
pub const FORMAT: u64 = 1;

/// A project file, read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProjectFile {
    /// Everything that was entered.
    pub draft: Draft,
    /// The key figures as they were when the file was saved, by name.
    pub figures: BTreeMap<String, String>,
    /// The version of the engine that computed them.
    pub engine: Option<String>,
    /// Keys of the file that this version does not know.
    pub extra: BTreeMap<String, serde_json::Value>,
}

/// Writes a project file: the same project gives the same bytes.
#[must_use]
pub fn write(file: &ProjectFile) -> String {
    v1::write(file)
}

/// The version of the engine, as files name it.
#[must_use]
pub fn engine_version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}
