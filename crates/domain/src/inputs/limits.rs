//! How much can be entered: beyond these nothing is taken in, wherever it comes from.
//!
//! `docs/limits.md` states every limit of every door; a test holds it to the code.

/// The longest text of one entry, its source or its note, in characters: as typed or as in a file.
pub const LONGEST_ENTRY: usize = 4_000;

/// The longest name or title that is accepted, in characters.
pub const LONGEST_NAME: usize = 500;

/// The most rows of any repeating group that are taken in; each group has its own, lower limit,
/// up to which it can be evaluated.
pub const MOST_ROWS: usize = 200;
