//! Results in order of size: percentiles and how sure they are.
//!
//! ```text
//! type 7: h = (n − 1)·q, x = x_⌊h⌋ + (h − ⌊h⌋)·(x_⌊h⌋+1 − x_⌊h⌋)      positions from 0
//! P(x_(k) ≤ quantile) = P(Bin(n, q) ≥ k)                              positions from 1
//! ```
//!
//! Type 7 is what spreadsheets (`PERCENTILE.INC`), R and NumPy do unless told otherwise.
//! Source: Hyndman & Fan, *The American Statistician* 50(4), 1996; David & Nagaraja, *Order Statistics*.

use crate::uncertainty::regularised_incomplete_beta;

/// Finite results in order of size, never empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Sorted {
    values: Vec<f64>,
}

/// A result that is not a number, or no result at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoResult {
    /// There is no draw.
    NoDraw,
    /// This draw gave no number.
    NotFinite {
        /// Its position.
        draw: usize,
    },
}

/// An interval that holds an unknown quantity with a stated confidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Sorted {
    /// Puts results in order.
    ///
    /// # Errors
    /// There is none, or one is not a finite number.
    pub fn new(results: &[f64]) -> Result<Self, NoResult> {
        if results.is_empty() {
            return Err(NoResult::NoDraw);
        }
        if let Some(draw) = results.iter().position(|value| !value.is_finite()) {
            return Err(NoResult::NotFinite { draw });
        }
        let mut values = results.to_vec();
        values.sort_unstable_by(f64::total_cmp);
        Ok(Self { values })
    }

    /// The results, the smallest first.
    #[must_use]
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// The value below which a share `q` of the results lies (type 7).
    #[must_use]
    pub fn percentile(&self, q: f64) -> f64 {
        let place = (self.values.len() - 1) as f64 * q.clamp(0.0, 1.0);
        let below = place.floor();
        let low = self.at(below as usize);
        let high = self.at(below as usize + 1);
        if low == high { low } else { low + (place - below) * (high - low) }
    }

    /// The share of results below a value.
    #[must_use]
    pub fn share_below(&self, value: f64) -> f64 {
        self.values.partition_point(|each| *each < value) as f64 / self.values.len() as f64
    }

    /// Two results between which the true percentile lies with at least the stated confidence, exactly, for
    /// independent draws from whatever distribution; `None` when there are too few draws.
    #[must_use]
    pub fn percentile_interval(&self, q: f64, confidence: f64) -> Option<Interval> {
        let count = self.values.len();
        let doubt = (1.0 - confidence) / 2.0;
        // The largest k with P(Bin ≤ k − 1) ≤ doubt, the smallest with P(Bin ≤ k − 1) ≥ 1 − doubt.
        let first_above = |level: f64| {
            let (mut from, mut to) = (0_usize, count);
            while from < to {
                let middle = from + (to - from) / 2;
                if at_most(count, q, middle) >= level { to = middle } else { from = middle + 1 }
            }
            from
        };
        let low = first_above(doubt);
        let low = if at_most(count, q, low) <= doubt { low + 1 } else { low };
        let high = first_above(1.0 - doubt) + 1;
        let within = low >= 1 && high <= count;
        within.then(|| Interval { low: self.at(low - 1), high: self.at(high - 1) })
    }

    fn at(&self, place: usize) -> f64 {
        self.values.get(place).or(self.values.last()).copied().unwrap_or(f64::NAN)
    }
}

/// `P(Bin(n, q) ≤ k)`.
fn at_most(count: usize, q: f64, successes: usize) -> f64 {
    if successes >= count {
        return 1.0;
    }
    regularised_incomplete_beta((count - successes) as f64, successes as f64 + 1.0, 1.0 - q)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(values: &[f64]) -> Sorted {
        Sorted::new(values).unwrap()
    }

    #[test]
    fn percentiles_lie_between_neighbours() {
        // 10, 20, 30, 40: h = 3·0.25 = 0.75 → 10 + 0.75·10 = 17.5
        let results = sorted(&[40.0, 10.0, 30.0, 20.0]);
        assert_eq!(results.percentile(0.25), 17.5);
        assert_eq!(results.percentile(0.5), 25.0);
        assert_eq!((results.percentile(0.0), results.percentile(1.0)), (10.0, 40.0));
        assert_eq!(sorted(&[7.0]).percentile(0.9), 7.0);
    }

    #[test]
    fn a_value_on_the_line_is_not_below_it() {
        assert_eq!(sorted(&[-1.0, 0.0, 0.0, 2.0]).share_below(0.0), 0.25);
    }

    #[test]
    fn a_draw_without_a_number_is_named() {
        assert_eq!(Sorted::new(&[1.0, f64::NAN]), Err(NoResult::NotFinite { draw: 1 }));
        assert_eq!(Sorted::new(&[]), Err(NoResult::NoDraw));
    }

    #[test]
    fn the_interval_of_a_median_is_the_published_one() {
        // Order statistics for the median of ten at 95 %: the 2nd and the 9th (David & Nagaraja, 97.9 %).
        let results = sorted(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0]);
        assert_eq!(results.percentile_interval(0.5, 0.95), Some(Interval { low: 2.0, high: 9.0 }));
        assert_eq!(sorted(&[1.0, 2.0, 3.0]).percentile_interval(0.5, 0.95), None);
    }

    #[test]
    fn binomial_probabilities_by_hand() {
        // n 10, q ½: P(≤ 1) = 11/1024
        assert!((at_most(10, 0.5, 1) - 11.0 / 1024.0).abs() < 1e-15);
        assert_eq!(at_most(10, 0.5, 10), 1.0);
    }
}
