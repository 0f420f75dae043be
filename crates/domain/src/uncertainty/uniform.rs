//! The uniform distribution: nothing between two ends is more likely than anything else.
//!
//! ```text
//! mean (a + b)/2      sd (b − a)/√12      F⁻¹(u) = a + u·(b − a)
//! ```

use super::DistributionError;
use super::error::ends;

/// A uniform distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Uniform {
    low: f64,
    high: f64,
}

impl Uniform {
    /// Between two ends.
    ///
    /// # Errors
    /// An end is not finite, or the lower one is not below the upper one.
    pub fn new(low: f64, high: f64) -> Result<Self, DistributionError> {
        let (low, high) = ends(low, high)?;
        Ok(Self { low, high })
    }

    /// The mean.
    #[must_use]
    pub fn mean(&self) -> f64 {
        self.low + (self.high - self.low) / 2.0
    }

    /// The standard deviation.
    #[must_use]
    pub fn standard_deviation(&self) -> f64 {
        (self.high - self.low) / 12.0_f64.sqrt()
    }

    /// The probability of at most `x`.
    #[must_use]
    pub fn cumulative(&self, x: f64) -> f64 {
        ((x - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    /// The value that is not exceeded with probability `u`.
    #[must_use]
    pub fn quantile(&self, u: f64) -> f64 {
        self.low + u * (self.high - self.low)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::uncertainty::Parameter;

    #[test]
    fn ends_must_lie_apart() {
        let refused =
            DistributionError::NotBelow { smaller: Parameter::Low, larger: Parameter::High };
        assert_eq!(Uniform::new(2.0, 2.0), Err(refused));
        assert_eq!(Uniform::new(f64::NAN, 2.0), Err(DistributionError::NotFinite(Parameter::Low)));
    }

    #[test]
    fn a_quarter_of_the_way_is_reached_with_a_quarter() {
        let uniform = Uniform::new(2.0, 6.0).unwrap();
        assert_eq!(uniform.quantile(0.25), 3.0);
        assert_eq!(uniform.cumulative(3.0), 0.25);
        assert_eq!(uniform.mean(), 4.0);
        assert!((uniform.standard_deviation() - 4.0 / 12.0_f64.sqrt()).abs() < 1e-15);
    }
}
