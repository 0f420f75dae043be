//! Gompertz adoption: quick at first, then a long tail to the end.
//!
//! ```text
//! F(t) = e^(−b·e^(−ct))        f(t) = c·F·(−ln F)
//! steepest at t = ln(b)/c, where F = 1/e, by c/e
//! ```
//!
//! `b` displacement (unit-free: `F(0) = e^(−b)`), `c` growth per year. Not symmetric: more than half of the way
//! is left when it is steepest. Source: Gompertz 1825; Gregg, Hossell & Richardson, *Mathematical Trend
//! Curves*, 1964; Martino, *Technological Forecasting for Decision Making*.

use super::{Adoption, inside};

/// A Gompertz curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gompertz {
    displacement: f64,
    growth: f64,
}

impl Gompertz {
    /// A curve; `None` unless it rises from something.
    #[must_use]
    pub fn new(displacement: f64, growth: f64) -> Option<Self> {
        (displacement > 0.0 && growth > 0.0 && displacement.is_finite() && growth.is_finite())
            .then_some(Self { displacement, growth })
    }

    /// The curve through two observations `(time, part)`; `None` unless the later part is the larger.
    #[must_use]
    pub fn through(first: (f64, f64), second: (f64, f64)) -> Option<Self> {
        if !(inside(first.1) && inside(second.1)) {
            return None;
        }
        // ln(−ln F) = ln b − c·t
        let line = |part: f64| libm::log(-libm::log(part));
        let growth = (line(first.1) - line(second.1)) / (second.0 - first.0);
        Self::new(libm::exp(line(first.1) + growth * first.0), growth)
    }

    /// `b`.
    #[must_use]
    pub fn displacement(&self) -> f64 {
        self.displacement
    }

    /// `c`.
    #[must_use]
    pub fn growth(&self) -> f64 {
        self.growth
    }

    /// When it is steepest; before launch where `b < 1`.
    #[must_use]
    pub fn inflection(&self) -> f64 {
        libm::log(self.displacement) / self.growth
    }
}

impl Adoption for Gompertz {
    fn adopted(&self, time: f64) -> f64 {
        libm::exp(-self.displacement * libm::exp(-self.growth * time))
    }

    fn rate(&self, time: f64) -> f64 {
        let hazard = self.displacement * libm::exp(-self.growth * time);
        self.growth * hazard * libm::exp(-hazard)
    }

    fn time_of(&self, part: f64) -> Option<f64> {
        inside(part)
            .then(|| (libm::log(self.displacement) - libm::log(-libm::log(part))) / self.growth)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_curve_by_hand() {
        // b = e, c = 0.5: F(0) = e^(−e) = 0.0659880; steepest at ln(e)/0.5 = 2, F = 1/e
        let curve = Gompertz::new(core::f64::consts::E, 0.5).unwrap();
        assert!((curve.adopted(0.0) - 0.065_988_035_845_312).abs() < 1e-12);
        assert!((curve.inflection() - 2.0).abs() < 1e-15);
        assert!((curve.adopted(2.0) - libm::exp(-1.0)).abs() < 1e-15);
        assert!((curve.rate(2.0) - 0.5 * libm::exp(-1.0)).abs() < 1e-15);
        assert_eq!(Gompertz::new(0.0, 0.5), None);
    }

    proptest! {
        #[test]
        fn it_is_steepest_where_a_share_of_one_over_e_has_adopted(b in 0.1_f64..20.0, c in 0.05_f64..2.0, time in -10.0_f64..40.0) {
            let curve = Gompertz::new(b, c).unwrap();
            prop_assert!(curve.rate(time) <= c * libm::exp(-1.0) * (1.0 + 1e-12));
            let h = 1e-5;
            let slope = (curve.adopted(time + h) - curve.adopted(time - h)) / (2.0 * h);
            prop_assert!((slope - curve.rate(time)).abs() < 1e-6);
        }

        #[test]
        fn two_observations_make_the_curve(b in 0.5_f64..10.0, c in 0.05_f64..1.0, one in 0.0_f64..3.0, gap in 0.5_f64..3.0) {
            let curve = Gompertz::new(b, c).unwrap();
            let seen = |time: f64| (time, curve.adopted(time));
            let found = Gompertz::through(seen(one), seen(one + gap)).unwrap();
            prop_assert!((found.growth() - c).abs() < 1e-6 && (found.displacement() - b).abs() < 1e-4);
            prop_assert!((curve.adopted(curve.time_of(0.3).unwrap()) - 0.3).abs() < 1e-12);
        }
    }
}
