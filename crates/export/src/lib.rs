//! Labworth: export.
