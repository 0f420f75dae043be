//! The PERT distribution: a smooth three-point estimate.
//!
//! ```text
//! X = a + (b − a)·Beta(1 + 4(m − a)/(b − a), 1 + 4(b − m)/(b − a))      mean (a + 4m + b)/6
//! ```
//!
//! `a`, `b` ends, `m` most likely value. The standard deviation is that of this beta distribution, not the
//! (b − a)/6 of project-management texts, which holds for a symmetric one only nearly.
//! Source: Malcolm, Roseboom, Clark & Fazar, *Operations Research* 7(5), 1959; Vose, *Risk Analysis*.

use super::error::three_points;
use super::stated_percentiles::{StatedPercentiles, UnitShape};
use super::{Beta, DistributionError};

/// How much more the most likely value counts than an end.
const WEIGHT_OF_LIKELY: f64 = 4.0;

/// A PERT distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pert {
    low: f64,
    likely: f64,
    high: f64,
    shape: Beta,
}

impl Pert {
    /// From its ends and its most likely value.
    ///
    /// # Errors
    /// A value is not finite, the ends are not apart, or the likely value lies outside them.
    pub fn new(low: f64, likely: f64, high: f64) -> Result<Self, DistributionError> {
        three_points(low, likely, high)?;
        let place = |distance: f64| 1.0 + WEIGHT_OF_LIKELY * distance / (high - low);
        let shape = Beta::new(place(likely - low), place(high - likely))?;
        Ok(Self { low, likely, high, shape })
    }

    /// From two stated percentiles and the most likely value between them.
    ///
    /// # Errors
    /// The stated values are not in order, or no PERT distribution has such percentiles.
    pub fn from_percentiles(stated: &StatedPercentiles) -> Result<Self, DistributionError> {
        let (low, high) = stated.hidden_ends(UnitPert)?;
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
        let (left, range) = (self.likely - self.low, self.high - self.low);
        self.low + (WEIGHT_OF_LIKELY * left + range) / (WEIGHT_OF_LIKELY + 2.0)
    }

    /// The standard deviation.
    #[must_use]
    pub fn standard_deviation(&self) -> f64 {
        (self.high - self.low) * self.shape.standard_deviation()
    }

    /// The probability of at most `x`.
    #[must_use]
    pub fn cumulative(&self, x: f64) -> f64 {
        self.shape.cumulative((x - self.low) / (self.high - self.low))
    }

    /// The value that is not exceeded with probability `u`.
    #[must_use]
    pub fn quantile(&self, u: f64) -> f64 {
        let value = self.low + (self.high - self.low) * self.shape.quantile(u);
        value.min(self.high)
    }
}

/// PERT distributions from 0 to 1.
struct UnitPert;

impl UnitShape for UnitPert {
    fn quantile(&self, likely: f64, u: f64) -> f64 {
        Pert::new(0.0, likely, 1.0).map_or(f64::NAN, |pert| pert.quantile(u))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mean_and_spread_by_hand() {
        // 2, 5, 10 → (2 + 20 + 10)/6 = 32/6; α = 1 + 4·3/8 = 2.5, β = 3.5:
        // var = 64·2.5·3.5/(36·7) = 560/252 = 20/9
        let pert = Pert::new(2.0, 5.0, 10.0).unwrap();
        assert!((pert.mean() - 32.0 / 6.0).abs() < 1e-14);
        assert!((pert.standard_deviation().powi(2) - 20.0 / 9.0).abs() < 1e-13);
    }

    #[test]
    fn quantile_and_probability_undo_each_other_within_the_ends() {
        let pert = Pert::new(-4.0, 1.0, 2.0).unwrap();
        for u in [1e-9, 0.01, 0.3, 0.5, 0.9, 1.0 - 1e-9] {
            let x = pert.quantile(u);
            assert!(x > -4.0 && x < 2.0);
            assert!((pert.cumulative(x) - u).abs() < 1e-12, "{u}");
        }
    }

    #[test]
    fn hidden_ends_give_back_the_stated_percentiles() {
        let stated = StatedPercentiles::new(3.0, 4.0, 9.0, 0.05, 0.05).unwrap();
        let pert = Pert::from_percentiles(&stated).unwrap();
        assert!((pert.quantile(0.05) - 3.0).abs() < 1e-9);
        assert!((pert.quantile(0.95) - 9.0).abs() < 1e-9);
    }

    #[test]
    fn a_likely_value_far_beyond_a_percentile_of_any_shape_is_refused_or_matched() {
        // One unit below and a thousand above: the likely value lies almost at the hidden low end.
        let stated = StatedPercentiles::new(0.0, 1.0, 1001.0, 0.1, 0.1).unwrap();
        let pert = Pert::from_percentiles(&stated).unwrap();
        assert!((pert.quantile(0.1) - 0.0).abs() < 1e-6);
        assert!((pert.quantile(0.9) - 1001.0).abs() < 1e-6);
    }
}
