//! What must hold of any text that somebody hands in: the properties that the fuzz targets
//! (`fuzz/`) look for a fault in, and that `tests/kept_inputs.rs` holds against every kept input.
//!
//! Each takes bytes as they come. A broken property is a panic.

pub mod evaluation;
pub mod numbers;
pub mod project_file;
pub mod rule_program;

/// A property of one door.
pub type Property = fn(&[u8]);

/// Every door by the name of its fuzz target.
pub const DOORS: [(&str, Property); 4] = [
    ("numbers", numbers::hold),
    ("project_file", project_file::hold),
    ("rule_program", rule_program::hold),
    ("evaluate", evaluation::hold),
];
