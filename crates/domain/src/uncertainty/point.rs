//! A value that is known: every draw is the same.

use super::error::finite;
use super::{DistributionError, Parameter};

/// A value that is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    value: f64,
}

impl Point {
    /// The value.
    ///
    /// # Errors
    /// It is not finite.
    pub fn new(value: f64) -> Result<Self, DistributionError> {
        Ok(Self { value: finite(Parameter::Value, value)? })
    }

    /// The value.
    #[must_use]
    pub const fn mean(&self) -> f64 {
        self.value
    }

    /// The probability of at most `x`: a step.
    #[must_use]
    pub fn cumulative(&self, x: f64) -> f64 {
        if x < self.value { 0.0 } else { 1.0 }
    }
}
