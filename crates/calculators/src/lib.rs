//! Labworth: calculators.
