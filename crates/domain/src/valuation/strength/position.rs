//! From answers to the place of a parameter in its range.
//!
//! ```text
//! q = Φ(Σ w_i·z_i)        Σ w_i = 1        z_i = Φ⁻¹((a_i − ½)/n)   or   z_i = (a_i − middle)/step
//! parameter = the quantile q of its range
//! ```
//!
//! `a_i` answer on a scale of 1 to `n` where more is stronger, `w_i` weight, `z_i` how far the answer lies from
//! the middle one, `Φ` the standard normal probability. With normal scores on five steps, all answers at 5 put
//! the parameter at the 90th percentile of its range, all at 3 at its median: nobody is sent beyond what the range
//! was made from. Source: the manner of questioning is that of IPscore (European Patent Office); normal scores:
//! Blom, *Statistical Estimates and Transformed Beta-Variables*, 1958, with the simple ½ in place of ⅜.

use crate::cashflow::discounting::sum;
use crate::uncertainty::standard_normal::{cumulative, quantile};

/// How an answer becomes a distance from the middle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scale {
    /// By normal scores: `Φ⁻¹((a − ½)/n)`.
    NormalScores {
        /// How many answers there are.
        answers: f64,
    },
    /// In equal steps: `(a − middle)/step`.
    Steps {
        /// The middle answer.
        middle: f64,
        /// The distance that is one standard deviation.
        step: f64,
    },
}

impl Scale {
    /// The distance from the middle of an answer.
    #[must_use]
    pub fn distance(self, answer: f64) -> f64 {
        match self {
            Self::NormalScores { answers } => quantile((answer - 0.5) / answers),
            Self::Steps { middle, step } => (answer - middle) / step,
        }
    }
}

/// The place in the range: `Φ(Σ w·z / Σ w)` over pairs of weight and distance; `None` where nothing has weight.
#[must_use]
pub fn position(weighted: &[(f64, f64)]) -> Option<f64> {
    let weight = sum(weighted.iter().map(|(weight, _)| *weight));
    let total = sum(weighted.iter().map(|(weight, distance)| weight * distance));
    (weight > 0.0).then(|| cumulative(total / weight))
}

/// The range of a parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParameterRange {
    /// Its lower end.
    pub low: f64,
    /// Its median; half-way where it is not known.
    pub median: Option<f64>,
    /// Its upper end.
    pub high: f64,
}

impl ParameterRange {
    /// A range; `None` unless its ends and its median are in order.
    #[must_use]
    pub fn new(low: f64, median: Option<f64>, high: f64) -> Option<Self> {
        let middle = median.unwrap_or(low);
        (low <= high && low <= middle && middle <= high).then_some(Self { low, median, high })
    }

    /// The value below which the part `q` of the range lies: straight from the low end to the median, and from
    /// there to the high end.
    #[must_use]
    pub fn at(&self, q: f64) -> f64 {
        let q = q.clamp(0.0, 1.0);
        match self.median {
            None => self.low + q * (self.high - self.low),
            Some(median) if q <= 0.5 => self.low + 2.0 * q * (median - self.low),
            Some(median) => median + (2.0 * q - 1.0) * (self.high - median),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FIVE: Scale = Scale::NormalScores { answers: 5.0 };

    #[test]
    fn the_same_answer_everywhere_is_its_own_percentile() {
        // (a − ½)/5: 0.1, 0.3, 0.5, 0.7, 0.9
        for (answer, expected) in [(1.0, 0.1), (2.0, 0.3), (3.0, 0.5), (4.0, 0.7), (5.0, 0.9)] {
            let all = [(0.2, FIVE.distance(answer)), (0.8, FIVE.distance(answer))];
            assert!((position(&all).unwrap() - expected).abs() < 1e-15);
        }
        assert_eq!(position(&[(0.0, 1.0)]), None);
    }

    #[test]
    fn two_answers_by_hand() {
        // Weights 0.6 and 0.4, answers 4 and 2 in steps of 1: Σ wz = 0.2, Φ(0.2) = 0.579260
        let steps = Scale::Steps { middle: 3.0, step: 1.0 };
        let q = position(&[(0.6, steps.distance(4.0)), (0.4, steps.distance(2.0))]).unwrap();
        assert!((q - 0.579_259_709_439_103).abs() < 1e-12);
        // Royalty between 2 % and 6 %: 4.317 %; with a median of 3 %: 3 % + 0.158519·3 % = 3.4756 %
        let range = ParameterRange::new(0.02, None, 0.06).unwrap();
        assert!((range.at(q) - 0.043_170_388_377_564).abs() < 1e-12);
        let skewed = ParameterRange::new(0.02, Some(0.03), 0.06).unwrap();
        assert!((skewed.at(q) - (0.03 + 0.158_519_418_878_206 * 0.03)).abs() < 1e-12);
        assert_eq!(ParameterRange::new(0.02, Some(0.07), 0.06), None);
    }

    proptest! {
        #[test]
        fn a_better_answer_never_puts_it_lower_and_weights_are_shares(
            answers in prop::collection::vec((0.01_f64..1.0, 1_u8..=5), 1..12), scale in 0.1_f64..10.0,
        ) {
            let weighted = |change: u8| -> Vec<(f64, f64)> {
                answers.iter().map(|(weight, answer)| (*weight, FIVE.distance(f64::from((answer + change).min(5))))).collect()
            };
            let (plain, better) = (position(&weighted(0)).unwrap(), position(&weighted(1)).unwrap());
            prop_assert!(better >= plain - 1e-15 && (0.1 - 1e-12..=0.9 + 1e-12).contains(&plain));
            let scaled: Vec<(f64, f64)> = weighted(0).iter().map(|(weight, z)| (weight * scale, *z)).collect();
            prop_assert!((position(&scaled).unwrap() - plain).abs() < 1e-13);
        }

        #[test]
        fn mirrored_answers_mirror_the_place(answers in prop::collection::vec((0.01_f64..1.0, 1_u8..=5), 1..12)) {
            let of = |mirrored: bool| {
                let all: Vec<(f64, f64)> = answers.iter().map(|(weight, answer)| {
                    let answer = if mirrored { 6 - answer } else { *answer };
                    (*weight, FIVE.distance(f64::from(answer)))
                }).collect();
                position(&all).unwrap()
            };
            prop_assert!((of(false) + of(true) - 1.0).abs() < 1e-12);
        }

        #[test]
        fn the_range_is_run_through_from_end_to_end(low in -5.0_f64..5.0, up in 0.0_f64..5.0, more in 0.0_f64..5.0, q in 0.0_f64..1.0) {
            let range = ParameterRange::new(low, Some(low + up), low + up + more).unwrap();
            prop_assert!((range.at(0.0) - low).abs() < 1e-12 && (range.at(1.0) - (low + up + more)).abs() < 1e-12);
            prop_assert!((range.at(0.5) - (low + up)).abs() < 1e-12);
            prop_assert!(range.at(q) <= range.at((q + 0.1).min(1.0)) + 1e-12);
        }
    }
}
