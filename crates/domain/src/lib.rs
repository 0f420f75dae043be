//! The model of Labworth: what a right is worth, who gets what, and why.
//!
//! Pure: no serialisation, no browser, no clock, no files, no sentence of any language.

pub mod cashflow;
pub mod explanation;
pub mod financing;
pub mod inputs;
pub mod ledger;
pub mod market;
pub mod paths;
pub mod project;
pub mod rates;
pub mod real_options;
pub mod rights;
pub mod road;
pub mod sharing;
pub mod simulation;
pub mod study;
pub mod uncertainty;
pub mod units;
pub mod valuation;
