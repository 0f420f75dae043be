//! A number that is not known exactly: entered as a range instead of a point.
//!
//! The base case of a project uses one figure of each range; the draws of a simulation use its
//! distribution.
//!
//! | text | figure of the base case |
//! |---|---|
//! | `pert(low, likely, high)`, `triangular(low, likely, high)` | likely |
//! | `uniform(low, high)` | (low + high)/2 |
//! | `normal(mean, sd)` | mean |
//! | `lognormal(mean, sd)` | median, mean/√(1 + (sd/mean)²), to six significant digits |
//! | `beta(alpha, beta)` | mean, alpha/(alpha + beta), to six significant digits |

mod shape;
mod stated;

pub use shape::Shape;
pub use stated::StatedRange;

use std::fmt;

use crate::inputs::Path;
use crate::uncertainty::{
    Beta, Distribution, DistributionError, LogNormal, Normal, Pert, Triangular, Uniform,
};
use crate::units::Exact;

/// Why a text is no range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RangeError {
    /// Not of the form `pert(0.03, 0.05, 0.08)`.
    Malformed,
    /// A figure, or the text, is larger than any quantity here can be.
    TooLarge,
    /// Not in the order low ≤ likely ≤ high.
    OutOfOrder,
    /// Low and high are the same, or the standard deviation is not above zero.
    SpreadNotPositive,
    /// The mean of a lognormal, or a shape of a beta, is not above zero.
    NotAboveZero,
}

/// A range whose distribution exists.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    stated: StatedRange,
    base: Exact,
    distribution: Distribution,
}

impl Range {
    /// Reads canonical text.
    ///
    /// # Errors
    /// [`RangeError`] says what is wrong.
    pub fn parse(text: &str) -> Result<Self, RangeError> {
        Self::of(StatedRange::parse(text)?)
    }

    /// The range that was stated.
    ///
    /// # Errors
    /// No such distribution exists: its figures are out of order, or leave no spread.
    pub fn of(stated: StatedRange) -> Result<Self, RangeError> {
        let (base, distribution) = match (stated.shape(), stated.figures()) {
            (shape @ (Shape::Pert | Shape::Triangular), [low, likely, high]) => {
                if low > likely || likely > high {
                    return Err(RangeError::OutOfOrder);
                }
                let (a, m, b) = (low.to_f64(), likely.to_f64(), high.to_f64());
                let distribution = if shape == Shape::Pert {
                    Pert::new(a, m, b).map(Distribution::from)
                } else {
                    Triangular::new(a, m, b).map(Distribution::from)
                };
                (likely.clone(), distribution)
            }
            (Shape::Uniform, [low, high]) => {
                if low > high {
                    return Err(RangeError::OutOfOrder);
                }
                let midpoint = (low.clone() + high.clone()) / Exact::whole(2);
                (midpoint, Uniform::new(low.to_f64(), high.to_f64()).map(Distribution::from))
            }
            (Shape::Normal, [mean, spread]) => {
                above_zero(spread, RangeError::SpreadNotPositive)?;
                let normal = Normal::new(mean.to_f64(), spread.to_f64());
                (mean.clone(), normal.map(Distribution::from))
            }
            (Shape::LogNormal, [mean, spread]) => {
                above_zero(mean, RangeError::NotAboveZero)?;
                above_zero(spread, RangeError::SpreadNotPositive)?;
                let distribution =
                    LogNormal::from_mean(mean.to_f64(), spread.to_f64()).map_err(fault)?;
                (short(libm::exp(distribution.mu()))?, Ok(distribution.into()))
            }
            (Shape::Beta, [alpha, beta]) => {
                above_zero(alpha, RangeError::NotAboveZero)?;
                above_zero(beta, RangeError::NotAboveZero)?;
                let distribution = Beta::new(alpha.to_f64(), beta.to_f64()).map_err(fault)?;
                (short(distribution.mean())?, Ok(distribution.into()))
            }
            _ => return Err(RangeError::Malformed),
        };
        Ok(Self { base, distribution: distribution.map_err(fault)?, stated })
    }

    /// The figure that the base case uses; see the table above.
    #[must_use]
    pub fn base(&self) -> Exact {
        self.base.clone()
    }

    /// The distribution of the draws.
    #[must_use]
    pub fn distribution(&self) -> Distribution {
        self.distribution
    }

    /// The shape.
    #[must_use]
    pub fn shape(&self) -> Shape {
        self.stated.shape()
    }

    /// The figures, in the order of the text.
    #[must_use]
    pub fn figures(&self) -> &[Exact] {
        self.stated.figures()
    }

    /// The lower and the upper end, where the range has ends that were stated.
    #[must_use]
    pub fn ends(&self) -> Option<(&Exact, &Exact)> {
        match (self.shape(), self.figures()) {
            (Shape::Pert | Shape::Triangular, [low, _, high]) | (Shape::Uniform, [low, high]) => {
                Some((low, high))
            }
            _ => None,
        }
    }
}

impl fmt::Display for Range {
    /// The canonical text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.stated.fmt(f)
    }
}

/// An input that was given as a range.
#[derive(Clone, Debug, PartialEq)]
pub struct Uncertain {
    /// Where it stands.
    pub path: Path,
    /// Its range.
    pub range: Range,
}

fn above_zero(value: &Exact, otherwise: RangeError) -> Result<(), RangeError> {
    if value.is_negative() || value.is_zero() { Err(otherwise) } else { Ok(()) }
}

/// What a distribution refuses after the figures were checked above: ends, or a spread, that lie
/// closer together than doubles can tell apart, or shapes beyond what can be computed.
fn fault(error: DistributionError) -> RangeError {
    match error {
        DistributionError::TooLarge { .. } | DistributionError::NotFinite(_) => {
            RangeError::TooLarge
        }
        DistributionError::NotPositive(_)
        | DistributionError::NotBetweenZeroAndOne(_)
        | DistributionError::NotBelow { .. }
        | DistributionError::Above { .. }
        | DistributionError::NoSuchShape => RangeError::SpreadNotPositive,
    }
}

/// Six significant digits: more than any such estimate holds, and short enough to be read.
fn short(value: f64) -> Result<Exact, RangeError> {
    Exact::from_decimal_text(&format!("{value:.5e}")).map_err(|_| RangeError::TooLarge)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn base(text: &str) -> String {
        Range::parse(text).unwrap().base().to_text()
    }

    #[test]
    fn the_base_case_uses_the_figure_that_each_shape_stands_for() {
        assert_eq!(base("pert(0.03, 0.05, 0.08)"), "0.05");
        assert_eq!(base("triangular(1, 1, 4)"), "1");
        assert_eq!(base("uniform(3, 8)"), "5.5");
        assert_eq!(base("normal(0.8, 0.05)"), "0.8");
        // 1000/√(1 + 0.6²) = 1000/√1.36 = 857.4929…
        assert_eq!(base("lognormal(1000, 600)"), "857.493");
        // 1/(1 + 2)
        assert_eq!(base("beta(1, 2)"), "0.333333");
        assert_eq!(base("beta(8, 12)"), "0.4");
    }

    #[test]
    fn the_distribution_is_the_one_that_was_named() {
        for shape in Shape::ALL {
            let text = match shape.figures() {
                3 => format!("{}(1, 2, 4)", shape.name()),
                _ => format!("{}(1, 2)", shape.name()),
            };
            let range = Range::parse(&text).unwrap();
            assert_eq!(range.distribution().key(), shape.name());
            assert_eq!(range.to_string(), text);
        }
        // (2 + 4·5 + 10)/6 = 32/6
        let pert = Range::parse("pert(2, 5, 10)").unwrap().distribution();
        assert!((pert.mean() - 32.0 / 6.0).abs() < 1e-14);
        // Mean and spread of the quantity itself, not of its logarithm.
        let lognormal = Range::parse("lognormal(1000, 600)").unwrap().distribution();
        assert!((lognormal.mean() - 1000.0).abs() < 1e-9);
        assert!((lognormal.standard_deviation() - 600.0).abs() < 1e-9);
    }

    #[test]
    fn each_fault_has_its_own_name() {
        let is = |text: &str, error| assert_eq!(Range::parse(text), Err(error), "{text}");
        is("pert(3, 2, 8)", RangeError::OutOfOrder);
        is("pert(3, 9, 8)", RangeError::OutOfOrder);
        is("triangular(8, 5, 3)", RangeError::OutOfOrder);
        is("uniform(8, 3)", RangeError::OutOfOrder);
        is("pert(3, 3, 3)", RangeError::SpreadNotPositive);
        is("uniform(3, 3)", RangeError::SpreadNotPositive);
        is("normal(3, 0)", RangeError::SpreadNotPositive);
        is("lognormal(3, -1)", RangeError::SpreadNotPositive);
        is("lognormal(0, 1)", RangeError::NotAboveZero);
        is("beta(0, 1)", RangeError::NotAboveZero);
        is("beta(1, -1)", RangeError::NotAboveZero);
        is("beta(1, 10000000)", RangeError::TooLarge);
        is("pert(3, 5)", RangeError::Malformed);
    }

    #[test]
    fn ends_closer_than_doubles_can_tell_apart_leave_no_spread() {
        let text = "uniform(1.00000000000000000001, 1.00000000000000000002)";
        assert_eq!(Range::parse(text), Err(RangeError::SpreadNotPositive));
    }

    proptest! {
        #[test]
        fn no_text_panics_and_every_range_gives_finite_draws_and_a_base_that_can_be_written(
            text in "(pert|triangular|uniform|normal|lognormal|beta)\\(-?[0-9.]{1,9}(e-?[0-9]{1,2})?(, -?[0-9.]{1,9}(e-?[0-9]{1,2})?){1,2}\\)",
        ) {
            if let Ok(range) = Range::parse(&text) {
                prop_assert!(range.base().to_decimal_text().is_some());
                prop_assert!(range.distribution().quantile(0.5).is_finite());
                prop_assert_eq!(Range::parse(&range.to_string()), Ok(range));
            }
        }

        #[test]
        fn the_base_of_a_range_with_ends_lies_between_them(
            low in -1000_i64..1000, first in 0_i64..1000, second in 1_i64..1000,
        ) {
            let (likely, high) = (low + first, low + first + second);
            for text in [
                format!("pert({low}, {likely}, {high})"),
                format!("triangular({low}, {likely}, {high})"),
                format!("uniform({low}, {high})"),
            ] {
                let range = Range::parse(&text).unwrap();
                let (low, high) = range.ends().unwrap();
                prop_assert!(*low <= range.base() && range.base() <= *high);
            }
        }
    }
}
