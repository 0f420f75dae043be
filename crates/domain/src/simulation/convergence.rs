//! How sure a simulated figure is, and how many draws more would make it surer.
//!
//! ```text
//! mean ± z·sd/√n                        percentiles: the interval between two order statistics
//! draws for a half-width h: n·(z·se/h)²
//! ```
//!
//! Simulation error only: that the model or the distributions may be wrong is not in it.

use super::sorted::{Interval, Sorted};
use super::summary::{PERCENTILES, Summary};
use crate::uncertainty::standard_normal;

/// How sure the figures of a summary are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Convergence {
    /// The confidence of every interval here, as a fraction.
    pub confidence: f64,
    /// Where the mean lies; `None` for a single draw.
    pub mean: Option<Interval>,
    /// Where the values at [`PERCENTILES`] lie; `None` where there are too few draws.
    pub percentiles: [Option<Interval>; 7],
}

impl Convergence {
    /// Of a summary, at a confidence such as 0.95.
    #[must_use]
    pub fn new(summary: &Summary, sorted: &Sorted, confidence: f64) -> Self {
        let reach = two_sided(confidence);
        let mean = summary.standard_error.map(|error| Interval {
            low: summary.mean - reach * error,
            high: summary.mean + reach * error,
        });
        let percentiles = PERCENTILES.map(|share| sorted.percentile_interval(share, confidence));
        Self { confidence, mean, percentiles }
    }
}

/// How many draws in all would bring the mean's half-width down to the one asked for.
#[must_use]
pub fn draws_for_half_width(summary: &Summary, half_width: f64, confidence: f64) -> Option<f64> {
    let ratio = two_sided(confidence) * summary.standard_error? / half_width;
    (half_width > 0.0).then(|| (summary.draws as f64 * ratio * ratio).ceil())
}

/// How many standard errors hold the stated confidence on both sides.
fn two_sided(confidence: f64) -> f64 {
    standard_normal::quantile(0.5 + confidence / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_of_a_hundred_draws_by_hand() {
        // ±1 in turn: sd √(100/99), se = 0.100504, ±1.96·se
        let results: Vec<f64> = (0..100).map(|at| if at % 2 == 0 { 1.0 } else { -1.0 }).collect();
        let sorted = Sorted::new(&results).unwrap();
        let summary = Summary::with(&results, &sorted);
        let interval = Convergence::new(&summary, &sorted, 0.95).mean.unwrap();
        let half = 1.959_963_984_540_054 * (100.0_f64 / 99.0).sqrt() / 10.0;
        assert!((interval.high - half).abs() < 1e-14 && (interval.low + half).abs() < 1e-14);
        // A tenth of the width needs a hundred times the draws.
        let draws = draws_for_half_width(&summary, half / 10.0, 0.95).unwrap();
        assert!((draws - 10_000.0).abs() <= 1.0, "{draws}");
    }
}
