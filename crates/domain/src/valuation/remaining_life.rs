//! Remaining economic life: the least of the lives that end it, and how long such assets survive.
//!
//! ```text
//! remaining life = min(legal, technical, economic, contractual)
//! Weibull:  S(t) = e^(−(t/η)^β)          S(t | a) = S(a + t)/S(a)
//! mean remaining life at age a = ∫₀^∞ S(t | a) dt = (η/β)·e^(x)·Γ(1/β, x)        x = (a/η)^β
//! median remaining life = η·(x + ln 2)^(1/β) − a
//! ```
//!
//! `η` scale in years (63.2 % have gone by then), `β` shape: above 1 the old go faster, at 1 age does not
//! matter, below 1 the young go faster; `a` age. Source: International Valuation Standards, IVS 210, remaining
//! useful life; Circular 37/2024/TT-BTC (Viet Nam) on economic life; Weibull, *Journal of Applied Mechanics*
//! 18, 1951.

use crate::uncertainty::incomplete_gamma::scaled_upper;

/// A Weibull distribution of lives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeibullLife {
    scale: f64,
    shape: f64,
}

impl WeibullLife {
    /// Lives of this scale (years) and shape; `None` unless both are above nought.
    #[must_use]
    pub fn new(scale: f64, shape: f64) -> Option<Self> {
        (scale > 0.0 && shape > 0.0 && scale.is_finite() && shape.is_finite())
            .then_some(Self { scale, shape })
    }

    /// The lives of which these parts survive these years, `(years, part)`; `None` unless fewer survive longer.
    #[must_use]
    pub fn through(first: (f64, f64), second: (f64, f64)) -> Option<Self> {
        let known = |(years, part): (f64, f64)| years > 0.0 && part > 0.0 && part < 1.0;
        if !(known(first) && known(second)) {
            return None;
        }
        // ln(−ln S) = β·ln t − β·ln η
        let line = |part: f64| libm::log(-libm::log(part));
        let shape = (line(second.1) - line(first.1)) / (libm::log(second.0) - libm::log(first.0));
        let scale = first.0 * libm::exp(-line(first.1) / shape);
        Self::new(scale, shape)
    }

    /// `η`.
    #[must_use]
    pub fn scale(&self) -> f64 {
        self.scale
    }

    /// `β`.
    #[must_use]
    pub fn shape(&self) -> f64 {
        self.shape
    }

    fn hazard_gathered(&self, age: f64) -> f64 {
        libm::pow(age / self.scale, self.shape)
    }

    /// The part that survives an age.
    #[must_use]
    pub fn survival(&self, age: f64) -> f64 {
        libm::exp(-self.hazard_gathered(age))
    }

    /// The part of those of an age that survive `more` years.
    #[must_use]
    pub fn survival_from(&self, age: f64, more: f64) -> f64 {
        libm::exp(self.hazard_gathered(age) - self.hazard_gathered(age + more))
    }

    /// The part that goes per year at an age, of those who are still there.
    #[must_use]
    pub fn hazard(&self, age: f64) -> f64 {
        self.shape / self.scale * libm::pow(age / self.scale, self.shape - 1.0)
    }

    /// The mean of a whole life.
    #[must_use]
    pub fn mean(&self) -> f64 {
        self.scale * libm::exp(libm::lgamma(1.0 + 1.0 / self.shape))
    }

    /// The mean of the life that remains at an age, no longer than `most` years counted.
    #[must_use]
    pub fn mean_remaining(&self, age: f64, most: Option<f64>) -> f64 {
        let whole = |age: f64| {
            let of_shape = libm::exp(libm::lgamma(1.0 + 1.0 / self.shape));
            self.scale * of_shape * scaled_upper(1.0 / self.shape, self.hazard_gathered(age))
        };
        // What lies beyond the most is the life that remains then to those who have come so far.
        let beyond = |most: f64| match self.survival_from(age, most) {
            0.0 => 0.0,
            part => part * whole(age + most),
        };
        (whole(age) - most.map_or(0.0, beyond)).max(0.0)
    }

    /// The years that a part of those of an age survive.
    #[must_use]
    pub fn remaining_of_part(&self, age: f64, part: f64) -> f64 {
        self.scale * libm::pow(self.hazard_gathered(age) - libm::log(part), 1.0 / self.shape) - age
    }
}

/// The position and the length of the shortest of several lives; `None` where none is known.
#[must_use]
pub fn shortest(lives: &[Option<f64>]) -> Option<(usize, f64)> {
    let known = lives.iter().enumerate().filter_map(|(at, life)| life.map(|life| (at, life)));
    known.reduce(|least, other| if other.1 < least.1 { other } else { least })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_shortest_life_ends_it() {
        assert_eq!(shortest(&[Some(14.0), None, Some(8.0), Some(8.0)]), Some((2, 8.0)));
        assert_eq!(shortest(&[None, None]), None);
    }

    #[test]
    fn without_ageing_the_life_that_remains_is_always_the_same() {
        let life = WeibullLife::new(10.0, 1.0).unwrap();
        for age in [0.0, 3.0, 40.0] {
            assert!((life.mean_remaining(age, None) - 10.0).abs() < 1e-9);
            assert!(
                (life.remaining_of_part(age, 0.5) - 10.0 * core::f64::consts::LN_2).abs() < 1e-9
            );
        }
        // At most ten years of it: 10·(1 − 1/e)
        let at_most = life.mean_remaining(3.0, Some(10.0));
        assert!((at_most - 6.321_205_588_285_577).abs() < 1e-9);
    }

    #[test]
    fn a_rayleigh_life_by_hand() {
        // β = 2, η = 10: mean 10·√π/2 = 8.862269; S(5) = e^(−0.25) = 0.778801
        let life = WeibullLife::new(10.0, 2.0).unwrap();
        assert!((life.mean() - 8.862_269_254_527_58).abs() < 1e-12);
        assert!((life.survival(5.0) - 0.778_800_783_071_405).abs() < 1e-14);
        // Mean remaining at 5: 5·√π·erfc(½)·e^(1/4) = 5.45641…
        let expected = 5.0 * libm::sqrt(core::f64::consts::PI) * libm::erfc(0.5) * libm::exp(0.25);
        assert!((life.mean_remaining(5.0, None) - expected).abs() < 1e-10);
    }

    #[test]
    fn shape_and_scale_follow_from_two_survivals() {
        // 85 % after 4 years and 50 % after 12.
        let life = WeibullLife::through((4.0, 0.85), (12.0, 0.5)).unwrap();
        assert!(
            (life.survival(4.0) - 0.85).abs() < 1e-12 && (life.survival(12.0) - 0.5).abs() < 1e-12
        );
        assert_eq!(WeibullLife::through((4.0, 0.5), (12.0, 0.85)), None);
        assert_eq!(WeibullLife::new(0.0, 1.0), None);
    }

    proptest! {
        /// Against the trapezium rule on the survival curve.
        #[test]
        fn mean_remaining_life_is_the_area_below_survival(
            scale in 1.0_f64..30.0, shape in 0.6_f64..5.0, age in 0.0_f64..30.0, most in 0.5_f64..30.0,
        ) {
            let life = WeibullLife::new(scale, shape).unwrap();
            let steps = 4000_u32;
            let h = most / f64::from(steps);
            // The rule sees a curve only where its steps are short beside it.
            prop_assume!(life.hazard(age + most) * h < 0.05 && life.hazard(age.max(0.1)) * h < 0.05);
            let at = |n: u32| life.survival_from(age, h * f64::from(n));
            let inner: f64 = (1..steps).map(at).sum();
            let area = h * (inner + 0.5 * (1.0 + at(steps)));
            let found = life.mean_remaining(age, Some(most));
            prop_assert!((found - area).abs() < 2e-3 * area.max(0.01), "{found} {area}");
            prop_assert!(found <= most + 1e-9 && found <= life.mean_remaining(age, None) + 1e-9);
        }

        #[test]
        fn who_ages_has_less_before_him(scale in 1.0_f64..30.0, shape in 1.05_f64..5.0, age in 0.0_f64..20.0) {
            let life = WeibullLife::new(scale, shape).unwrap();
            prop_assert!(life.mean_remaining(age + 1.0, None) < life.mean_remaining(age, None));
            prop_assert!(life.hazard(age + 1.0) > life.hazard(age));
        }
    }
}
