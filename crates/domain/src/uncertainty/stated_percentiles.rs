//! The hidden ends of a three-point estimate whose low and high are percentiles and not limits.
//!
//! ```text
//! l = W·(w − q_p(w))      h = W·(q_1−q(w) − w)      low end = m − W·w, high end = m + W·(1 − w)
//! ```
//!
//! `m` most likely value, `l` and `h` its distance to the stated low and high, `W` the distance between the
//! hidden ends, `w` the place of the likely value between them, `q_u(w)` the quantile of the same shape from 0
//! to 1. The two equations leave one unknown, `w`, found by halving.
//! Source: Vose, *Risk Analysis*, chapter on eliciting distributions (own derivation of the single equation).

use super::error::{ends, inside_unit, three_points};
use super::{DistributionError, Parameter};

/// Halvings of the interval of `w`: beyond the digits of a double.
const HALVINGS: usize = 200;

/// A low, a likely and a high value, and the probabilities outside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StatedPercentiles {
    pub(super) low: f64,
    pub(super) likely: f64,
    pub(super) high: f64,
    below_low: f64,
    above_high: f64,
}

/// A family of distributions from 0 to 1 by their most likely value.
pub(super) trait UnitShape {
    /// The value that is not exceeded with probability `u`.
    fn quantile(&self, likely: f64, u: f64) -> f64;
}

impl StatedPercentiles {
    /// Stated values and the probability of lying below the low and above the high one.
    ///
    /// # Errors
    /// The likely value does not lie strictly between the others, or a probability is not between 0 and 1.
    pub fn new(
        low: f64,
        likely: f64,
        high: f64,
        below_low: f64,
        above_high: f64,
    ) -> Result<Self, DistributionError> {
        three_points(low, likely, high)?;
        let below_low = inside_unit(Parameter::ProbabilityBelowLow, below_low)?;
        let above_high = inside_unit(Parameter::ProbabilityAboveHigh, above_high)?;
        ends(low, likely).and(ends(likely, high))?;
        if below_low + above_high >= 1.0 {
            return Err(DistributionError::NoSuchShape);
        }
        Ok(Self { low, likely, high, below_low, above_high })
    }

    /// The ends of the distribution of this shape that has the stated percentiles.
    pub(super) fn hidden_ends(
        &self,
        shape: impl UnitShape,
    ) -> Result<(f64, f64), DistributionError> {
        let (below, above) = (self.likely - self.low, self.high - self.likely);
        let reach = |w: f64| {
            let left = w - shape.quantile(w, self.below_low);
            let right = shape.quantile(w, 1.0 - self.above_high) - w;
            (left, right)
        };
        // Towards w = 0 the low percentile lies above the likely value, towards w = 1 the high one below it.
        let too_far_left = |w: f64| {
            let (left, right) = reach(w);
            left <= 0.0 || (right > 0.0 && left * above < right * below)
        };
        let (mut from, mut to) = (0.0_f64, 1.0_f64);
        for _ in 0..HALVINGS {
            let middle = from + (to - from) / 2.0;
            if too_far_left(middle) {
                from = middle;
            } else {
                to = middle;
            }
        }
        let (left, right) = reach(to);
        let width = (below + above) / (left + right);
        if left > 0.0 && right > 0.0 && width.is_finite() {
            Ok((self.likely - width * to, self.likely + width * (1.0 - to)))
        } else {
            Err(DistributionError::NoSuchShape)
        }
    }
}
