//! A simulated quantity in a few figures.
//!
//! ```text
//! mean Σx/n      sd √(Σ(x − mean)²/(n − 1))      standard error sd/√n
//! probability of loss: share of x < 0            mean of losses: mean of those x
//! ```
//!
//! Sums keep lost digits (Neumaier) and run in the order of the draws.

use super::sorted::{NoResult, Sorted};
use crate::cashflow::discounting::sum;

/// The shares at which percentiles are given.
pub const PERCENTILES: [f64; 7] = [0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95];

/// A simulated quantity in a few figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// How many draws.
    pub draws: usize,
    /// The mean.
    pub mean: f64,
    /// The standard deviation of the draws; `None` for a single one.
    pub standard_deviation: Option<f64>,
    /// The standard error of the mean, for independent draws; `None` for a single one.
    pub standard_error: Option<f64>,
    /// The values at [`PERCENTILES`].
    pub percentiles: [f64; 7],
    /// The least.
    pub least: f64,
    /// The largest.
    pub largest: f64,
    /// The share of draws below zero.
    pub probability_of_loss: f64,
    /// The mean of the draws below zero; `None` when there is none.
    pub mean_of_losses: Option<f64>,
}

impl Summary {
    /// Of results in the order of their draws.
    ///
    /// # Errors
    /// There is no draw, or one gave no number.
    pub fn new(results: &[f64]) -> Result<Self, NoResult> {
        Ok(Self::with(results, &Sorted::new(results)?))
    }

    /// Of results in the order of their draws, which are at hand in order of size as well.
    #[must_use]
    pub fn with(results: &[f64], sorted: &Sorted) -> Self {
        let draws = results.len();
        let count = draws as f64;
        let mean = sum(results.iter().copied()) / count;
        let spread = (draws > 1).then(|| {
            // The second sum is zero but for the rounding of the mean.
            let squares = sum(results.iter().map(|value| (value - mean) * (value - mean)));
            let rest = sum(results.iter().map(|value| value - mean));
            ((squares - rest * rest / count) / (count - 1.0)).max(0.0).sqrt()
        });
        let losses = || results.iter().copied().filter(|value| *value < 0.0);
        let lost = losses().count();
        Self {
            draws,
            mean,
            standard_deviation: spread,
            standard_error: spread.map(|spread| spread / count.sqrt()),
            percentiles: PERCENTILES.map(|share| sorted.percentile(share)),
            least: sorted.percentile(0.0),
            largest: sorted.percentile(1.0),
            probability_of_loss: lost as f64 / count,
            mean_of_losses: (lost > 0).then(|| sum(losses()) / lost as f64),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_draws_by_hand() {
        // −2, 0, 4, 10: mean 3, squares 25 + 9 + 1 + 49 = 84, sd √28
        let summary = Summary::new(&[4.0, -2.0, 10.0, 0.0]).unwrap();
        assert_eq!(summary.mean, 3.0);
        assert!((summary.standard_deviation.unwrap() - 28.0_f64.sqrt()).abs() < 1e-14);
        assert!((summary.standard_error.unwrap() - 7.0_f64.sqrt()).abs() < 1e-14);
        assert_eq!((summary.least, summary.largest), (-2.0, 10.0));
        assert_eq!(summary.percentiles[3], 2.0);
        assert_eq!(summary.probability_of_loss, 0.25);
        assert_eq!(summary.mean_of_losses, Some(-2.0));
    }

    #[test]
    fn without_a_loss_there_is_no_mean_of_losses() {
        let summary = Summary::new(&[5.0]).unwrap();
        assert_eq!((summary.mean_of_losses, summary.standard_deviation), (None, None));
    }

    #[test]
    fn a_tiny_spread_beside_a_large_mean_survives() {
        let results: Vec<f64> = (0..1000).map(|at| 1e9 + f64::from(at % 2)).collect();
        let spread = Summary::new(&results).unwrap().standard_deviation.unwrap();
        assert!((spread - (250.0_f64 / 999.0).sqrt()).abs() < 1e-9);
    }
}
