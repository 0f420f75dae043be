//! The triangular distribution: two ends and a most likely value.
//!
//! ```text
//! mean (a + m + b)/3      var (a² + m² + b² − am − ab − mb)/18
//! F⁻¹(u) = a + √(u·(b − a)·(m − a))              for u ≤ (m − a)/(b − a)
//!        = b − √((1 − u)·(b − a)·(b − m))        above
//! ```
//!
//! The ends are hard limits. Where the stated low and high are not limits but percentiles, such as "one case
//! in ten lies below", [`Triangular::from_percentiles`] finds the hidden ends.
//! Source: Evans, Hastings & Peacock, *Statistical Distributions*, triangular distribution.

use super::DistributionError;
use super::error::three_points;
use super::stated_percentiles::{StatedPercentiles, UnitShape};

/// A triangular distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Triangular {
    low: f64,
    likely: f64,
    high: f64,
}

impl Triangular {
    /// From its ends and its most likely value.
    ///
    /// # Errors
    /// A value is not finite, the ends are not apart, or the likely value lies outside them.
    pub fn new(low: f64, likely: f64, high: f64) -> Result<Self, DistributionError> {
        three_points(low, likely, high)?;
        Ok(Self { low, likely, high })
    }

    /// From two stated percentiles and the most likely value between them.
    ///
    /// # Errors
    /// The stated values are not in order, or no triangle has such percentiles.
    pub fn from_percentiles(stated: &StatedPercentiles) -> Result<Self, DistributionError> {
        let (low, high) = stated.hidden_ends(UnitTriangle)?;
        Self::new(low, stated.likely, high)
    }

    /// The lower end.
    #[must_use]
    pub const fn low(&self) -> f64 {
        self.low
    }

    /// The most likely value.
    #[must_use]
    pub const fn likely(&self) -> f64 {
        self.likely
    }

    /// The upper end.
    #[must_use]
    pub const fn high(&self) -> f64 {
        self.high
    }

    /// The mean.
    #[must_use]
    pub fn mean(&self) -> f64 {
        self.low + ((self.likely - self.low) + (self.high - self.low)) / 3.0
    }

    /// The standard deviation.
    #[must_use]
    pub fn standard_deviation(&self) -> f64 {
        let (left, right) = (self.likely - self.low, self.high - self.likely);
        // With the low end at 0: (m² + b² − mb)/18 where b = left + right.
        ((left * left + left * right + right * right) / 18.0).sqrt()
    }

    /// The probability of at most `x`.
    #[must_use]
    pub fn cumulative(&self, x: f64) -> f64 {
        let range = self.high - self.low;
        if x <= self.low {
            0.0
        } else if x >= self.high {
            1.0
        } else if x <= self.likely {
            (x - self.low) / range * ((x - self.low) / (self.likely - self.low))
        } else {
            1.0 - (self.high - x) / range * ((self.high - x) / (self.high - self.likely))
        }
    }

    /// The value that is not exceeded with probability `u`.
    #[must_use]
    pub fn quantile(&self, u: f64) -> f64 {
        let range = self.high - self.low;
        let left = self.likely - self.low;
        if u * range <= left {
            self.low + (u * range).sqrt() * left.sqrt()
        } else {
            self.high - ((1.0 - u) * range).sqrt() * (self.high - self.likely).sqrt()
        }
    }
}

/// Triangles from 0 to 1.
struct UnitTriangle;

impl UnitShape for UnitTriangle {
    fn quantile(&self, likely: f64, u: f64) -> f64 {
        Triangular { low: 0.0, likely, high: 1.0 }.quantile(u)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::uncertainty::Parameter;

    #[test]
    fn a_symmetric_triangle_by_hand() {
        // 0, 2½, 5: F⁻¹(0.1) = √(0.1·5·2.5) = 1.118…; var = 25/24
        let triangle = Triangular::new(0.0, 2.5, 5.0).unwrap();
        let published = [
            (0.1, 1.118_033_988_75),
            (0.25, 1.767_766_952_97),
            (0.5, 2.5),
            (0.75, 3.232_233_047_03),
            (0.9, 3.881_966_011_25),
        ];
        for (u, x) in published {
            assert!((triangle.quantile(u) - x).abs() < 1e-10, "{u}");
            assert!((triangle.cumulative(x) - u).abs() < 1e-10, "{u}");
        }
        assert_eq!(triangle.mean(), 2.5);
        assert!((triangle.standard_deviation().powi(2) - 25.0 / 24.0).abs() < 1e-14);
    }

    #[test]
    fn the_likely_value_may_be_an_end_but_not_beyond() {
        assert_eq!(Triangular::new(1.0, 1.0, 2.0).unwrap().quantile(0.0), 1.0);
        assert_eq!(Triangular::new(1.0, 2.0, 2.0).unwrap().quantile(1.0), 2.0);
        let beyond =
            DistributionError::Above { smaller: Parameter::Likely, larger: Parameter::High };
        assert_eq!(Triangular::new(1.0, 2.5, 2.0), Err(beyond));
    }

    #[test]
    fn hidden_ends_give_back_the_stated_percentiles() {
        let stated = StatedPercentiles::new(100.0, 120.0, 180.0, 0.1, 0.1).unwrap();
        let triangle = Triangular::from_percentiles(&stated).unwrap();
        assert!((triangle.quantile(0.1) - 100.0).abs() < 1e-9);
        assert!((triangle.quantile(0.9) - 180.0).abs() < 1e-9);
        assert_eq!(triangle.likely(), 120.0);
        assert!(triangle.low() < 100.0 && triangle.high() > 180.0);
    }
}
