//! What must hold of any text that somebody hands in: the properties that the fuzz targets
//! (`fuzz/`) look for a fault in, and that `tests/kept_inputs.rs` holds against every kept input.
//!
//! Each takes bytes as they come. A broken property is a panic.

use labworth_domain::project::Reference;

pub mod evaluation;
pub mod numbers;
pub mod project_file;
pub mod rule_program;

// Read once: reading the data takes longer than most inputs.
thread_local! {
    static REFERENCE: Reference =
        labworth_catalogue::reference().unwrap_or_else(|error| panic!("{error}"));
}

/// A property of one door.
pub type Property = fn(&[u8]);

/// Every door by the name of its fuzz target.
pub const DOORS: [(&str, Property); 4] = [
    ("numbers", numbers::hold),
    ("project_file", project_file::hold),
    ("rule_program", rule_program::hold),
    ("evaluate", evaluation::hold),
];
