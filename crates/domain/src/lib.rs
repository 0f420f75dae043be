//! The model of Labworth: what a right is worth, who gets what, and why.
//!
//! Pure: no serialisation, no browser, no clock, no files, no sentence of any language.

pub mod cashflow;
pub mod inputs;
pub mod sharing;
pub mod units;
