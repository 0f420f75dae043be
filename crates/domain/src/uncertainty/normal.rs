//! The normal distribution: many small influences added up.
//!
//! ```text
//! F⁻¹(u) = μ + σ·Φ⁻¹(u)
//! ```
//!
//! It has no ends: a share, a rate or a price that must not be negative wants another distribution.

use super::error::{finite, positive};
use super::{DistributionError, Parameter, standard_normal};

/// A normal distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Normal {
    mean: f64,
    standard_deviation: f64,
}

impl Normal {
    /// From its mean and standard deviation.
    ///
    /// # Errors
    /// A value is not finite, or the standard deviation is not above zero.
    pub fn new(mean: f64, standard_deviation: f64) -> Result<Self, DistributionError> {
        Ok(Self {
            mean: finite(Parameter::Mean, mean)?,
            standard_deviation: positive(Parameter::StandardDeviation, standard_deviation)?,
        })
    }

    /// From the values not reached with probability 10 % and 90 %.
    ///
    /// # Errors
    /// A value is not finite, or the first is not below the second.
    pub fn from_p10_p90(p10: f64, p90: f64) -> Result<Self, DistributionError> {
        let (p10, p90) = (finite(Parameter::P10, p10)?, finite(Parameter::P90, p90)?);
        if p10 >= p90 {
            return Err(DistributionError::NotBelow {
                smaller: Parameter::P10,
                larger: Parameter::P90,
            });
        }
        let spread = (p90 - p10) / (2.0 * standard_normal::quantile(0.9));
        Self::new(p10 + (p90 - p10) / 2.0, spread)
    }

    /// The mean.
    #[must_use]
    pub const fn mean(&self) -> f64 {
        self.mean
    }

    /// The standard deviation.
    #[must_use]
    pub const fn standard_deviation(&self) -> f64 {
        self.standard_deviation
    }

    /// The probability of at most `x`.
    #[must_use]
    pub fn cumulative(&self, x: f64) -> f64 {
        standard_normal::cumulative((x - self.mean) / self.standard_deviation)
    }

    /// The value that is not exceeded with probability `u`.
    #[must_use]
    pub fn quantile(&self, u: f64) -> f64 {
        self.mean + self.standard_deviation * standard_normal::quantile(u)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_case_in_ten_lies_beyond_each_stated_percentile() {
        let normal = Normal::from_p10_p90(80.0, 120.0).unwrap();
        assert!((normal.mean() - 100.0).abs() < 1e-12);
        assert!((normal.quantile(0.1) - 80.0).abs() < 1e-12);
        assert!((normal.cumulative(120.0) - 0.9).abs() < 1e-14);
    }

    #[test]
    fn a_spread_of_nothing_is_refused() {
        let refused = Err(DistributionError::NotPositive(Parameter::StandardDeviation));
        assert_eq!(Normal::new(1.0, 0.0), refused);
        assert_eq!(Normal::new(1.0, -1.0), refused);
    }
}
