//! Age-life decay: the part of an asset's usefulness that has passed with its years.
//!
//! ```text
//! straight line:  kept = RUL/(age + RUL) = 1 − age/(age + RUL)
//! exponential:    kept = e^(−δ·age)          δ = −ln(residual)/life
//! ```
//!
//! `age` effective age and `RUL` remaining useful life in years, `residual` the part of the value that is left
//! at the end of `life`. A legal life is not a useful one. Source: International Valuation Standards, IVS 105
//! and 210, cost approach.

/// How value goes with age.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AgeLife {
    /// In equal parts over the whole life.
    StraightLine {
        /// Remaining useful life, in years.
        remaining: f64,
    },
    /// By the same part of what is left.
    Exponential {
        /// The intensity per year.
        intensity: f64,
    },
}

/// The intensity that leaves `residual` after `life`: `−ln(residual)/life`.
///
/// `None` for a residual outside 0 to 1 or no life.
#[must_use]
pub fn intensity(residual: f64, life: f64) -> Option<f64> {
    (residual > 0.0 && residual <= 1.0 && life > 0.0).then(|| -libm::log(residual) / life)
}

impl AgeLife {
    /// The part that is left at an age; `None` where there is no life.
    #[must_use]
    pub fn kept(self, age: f64) -> Option<f64> {
        match self {
            Self::StraightLine { remaining } => {
                let life = age + remaining;
                (age >= 0.0 && remaining >= 0.0 && life > 0.0).then(|| 1.0 - age / life)
            }
            Self::Exponential { intensity } => (age >= 0.0).then(|| libm::exp(-intensity * age)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn five_of_twenty_years() {
        assert_eq!(AgeLife::StraightLine { remaining: 15.0 }.kept(5.0), Some(0.75));
        assert_eq!(AgeLife::StraightLine { remaining: 0.0 }.kept(0.0), None);
    }

    #[test]
    fn a_tenth_left_after_ten_years_is_a_third_left_after_five() {
        // δ = ln(10)/10 = 0.230259; after five years 1/√10 = 0.316228
        let intensity = intensity(0.1, 10.0).unwrap();
        assert!((intensity - 0.230_258_509_299_404_6).abs() < 1e-15);
        let kept = AgeLife::Exponential { intensity }.kept(5.0).unwrap();
        assert!((kept - 0.316_227_766_016_838).abs() < 1e-12);
        assert_eq!(super::intensity(0.0, 10.0), None);
    }

    proptest! {
        #[test]
        fn what_is_left_falls_with_age_from_the_whole(
            age in 0.0_f64..50.0, more in 0.01_f64..10.0, remaining in 0.1_f64..50.0, intensity in 0.001_f64..2.0,
        ) {
            for decay in [AgeLife::StraightLine { remaining }, AgeLife::Exponential { intensity }] {
                prop_assert_eq!(decay.kept(0.0), Some(1.0));
                prop_assert!(decay.kept(age + more) < decay.kept(age));
            }
        }

        #[test]
        fn exponential_decay_does_not_remember(one in 0.0_f64..20.0, other in 0.0_f64..20.0, intensity in 0.0_f64..1.0) {
            let kept = |age| AgeLife::Exponential { intensity }.kept(age).unwrap();
            prop_assert!((kept(one + other) - kept(one) * kept(other)).abs() < 1e-14);
        }
    }
}
