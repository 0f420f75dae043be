//! Logistic adoption, or Fisher–Pry substitution of the new for the old.
//!
//! ```text
//! F(t) = 1/(1 + e^(−b(t − t₅₀)))        ln(F/(1 − F)) = b·(t − t₅₀)
//! from 10 % to 90 %: Δt = ln(81)/b = 4.394/b        steepest at t₅₀, by b/4
//! ```
//!
//! `b` growth per year, `t₅₀` time of half. Source: Fisher & Pry, "A simple substitution model of technological
//! change", *Technological Forecasting and Social Change* 3, 1971.

use super::{Adoption, inside};

/// `ln 81`: what separates 10 % from 90 % on the scale of log-odds.
pub const FROM_TENTH_TO_NINE_TENTHS: f64 = 4.394_449_154_672_439;

/// A logistic curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Logistic {
    growth: f64,
    midpoint: f64,
}

impl Logistic {
    /// A curve; `None` unless it rises.
    #[must_use]
    pub fn new(growth: f64, midpoint: f64) -> Option<Self> {
        (growth > 0.0 && growth.is_finite() && midpoint.is_finite())
            .then_some(Self { growth, midpoint })
    }

    /// The curve that takes this long from 10 % to 90 %.
    #[must_use]
    pub fn of_takeover_time(years: f64, midpoint: f64) -> Option<Self> {
        Self::new(FROM_TENTH_TO_NINE_TENTHS / years, midpoint)
    }

    /// The curve through two observations `(time, part)`; `None` unless the later part is the larger.
    #[must_use]
    pub fn through(first: (f64, f64), second: (f64, f64)) -> Option<Self> {
        if !(inside(first.1) && inside(second.1)) {
            return None;
        }
        let odds = |part: f64| libm::log(part / (1.0 - part));
        let growth = (odds(second.1) - odds(first.1)) / (second.0 - first.0);
        Self::new(growth, first.0 - odds(first.1) / growth)
    }

    /// Growth per year.
    #[must_use]
    pub fn growth(&self) -> f64 {
        self.growth
    }

    /// The time of half.
    #[must_use]
    pub fn midpoint(&self) -> f64 {
        self.midpoint
    }

    /// Years from 10 % to 90 %.
    #[must_use]
    pub fn takeover_time(&self) -> f64 {
        FROM_TENTH_TO_NINE_TENTHS / self.growth
    }
}

impl Adoption for Logistic {
    fn adopted(&self, time: f64) -> f64 {
        1.0 / (1.0 + libm::exp(-self.growth * (time - self.midpoint)))
    }

    fn rate(&self, time: f64) -> f64 {
        let adopted = self.adopted(time);
        self.growth * adopted * (1.0 - adopted)
    }

    fn time_of(&self, part: f64) -> Option<f64> {
        inside(part).then(|| self.midpoint + libm::log(part / (1.0 - part)) / self.growth)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ten_years_from_a_tenth_to_nine_tenths() {
        let curve = Logistic::of_takeover_time(10.0, 8.0).unwrap();
        assert!((curve.growth() - 0.439_444_915_467_244).abs() < 1e-14);
        assert!((curve.adopted(3.0) - 0.1).abs() < 1e-12);
        assert!((curve.adopted(8.0) - 0.5).abs() < 1e-15);
        assert!((curve.adopted(13.0) - 0.9).abs() < 1e-12);
        assert!((curve.time_of(0.1).unwrap() - 3.0).abs() < 1e-12);
        assert!((curve.time_of(0.9).unwrap() - 13.0).abs() < 1e-12);
        assert_eq!((curve.time_of(0.0), curve.time_of(1.0)), (None, None));
        assert_eq!(Logistic::of_takeover_time(0.0, 1.0), None);
        assert_eq!(Logistic::through((1.0, 0.5), (2.0, 0.2)), None);
    }

    proptest! {
        #[test]
        fn two_observations_make_the_curve(growth in 0.05_f64..2.0, midpoint in -5.0_f64..20.0, one in 0.0_f64..10.0, gap in 0.5_f64..5.0) {
            let curve = Logistic::new(growth, midpoint).unwrap();
            let seen = |time: f64| (time, curve.adopted(time));
            prop_assume!(inside(seen(one + gap).1) && 1.0 - seen(one + gap).1 > 1e-6);
            let found = Logistic::through(seen(one), seen(one + gap)).unwrap();
            prop_assert!((found.growth() - growth).abs() < 1e-6 && (found.midpoint() - midpoint).abs() < 1e-4);
        }

        #[test]
        fn it_is_the_same_backwards(growth in 0.05_f64..2.0, midpoint in 0.0_f64..20.0, time in -20.0_f64..40.0) {
            let curve = Logistic::new(growth, midpoint).unwrap();
            let mirrored = curve.adopted(2.0 * midpoint - time);
            prop_assert!((curve.adopted(time) + mirrored - 1.0).abs() < 1e-14);
            prop_assert!(curve.rate(time) <= growth / 4.0 + 1e-15);
        }
    }
}
