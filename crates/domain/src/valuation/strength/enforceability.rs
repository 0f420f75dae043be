//! Enforceability: what a right is worth when it may not hold.
//!
//! ```text
//! π = p(valid) · p(found) · p(win or settle) · p(enforced)
//! V = V_with · π + V_head start · (1 − π)
//! ```
//!
//! `V_with` the value where the right keeps others out, `V_head start` where it does not and only being first
//! counts. The factors are conditional on each other in this order. Courts see the disputed rights, not a sample
//! of all: the share that they annul is not the probability that an untested right is invalid. Source: DIN
//! 77100:2011 on legal risk; IVS 210.

/// The four things that must go well.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Enforcement {
    /// The right is valid where it is attacked.
    pub valid: f64,
    /// An infringement is found.
    pub found: f64,
    /// The case is won or settled.
    pub won: f64,
    /// What was won is enforced in that country.
    pub enforced: f64,
}

impl Enforcement {
    /// The factors in their order.
    #[must_use]
    pub fn factors(&self) -> [f64; 4] {
        [self.valid, self.found, self.won, self.enforced]
    }

    /// The probability that the right keeps others out.
    #[must_use]
    pub fn probability(&self) -> f64 {
        self.factors().iter().product()
    }

    /// The probability where one of the factors were certain.
    #[must_use]
    pub fn with_certain(&self, certain: usize) -> f64 {
        let factors = self.factors();
        factors.iter().enumerate().filter(|(at, _)| *at != certain).map(|(_, each)| *each).product()
    }
}

/// The value between that of a right that holds and of a head start.
#[must_use]
pub fn value(with: f64, head_start: f64, probability: f64) -> f64 {
    with * probability + head_start * (1.0 - probability)
}

/// The probability of enforcement at which the value is `wanted`; `None` where none in 0 to 1 gives it.
#[must_use]
pub fn probability_for(with: f64, head_start: f64, wanted: f64) -> Option<f64> {
    let probability = (wanted - head_start) / (with - head_start);
    (0.0..=1.0).contains(&probability).then_some(probability)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn four_factors_by_hand() {
        // 0.8·0.5·0.7·0.9 = 0.252; 1000·0.252 + 300·0.748 = 476.4
        let right = Enforcement { valid: 0.8, found: 0.5, won: 0.7, enforced: 0.9 };
        assert!((right.probability() - 0.252).abs() < 1e-15);
        assert!((value(1000.0, 300.0, right.probability()) - 476.4).abs() < 1e-12);
        assert!((right.with_certain(1) - 0.504).abs() < 1e-15);
        assert!((probability_for(1000.0, 300.0, 476.4).unwrap() - 0.252).abs() < 1e-12);
        assert_eq!(probability_for(1000.0, 300.0, 200.0), None);
        assert_eq!(probability_for(300.0, 300.0, 300.0), None);
    }

    proptest! {
        #[test]
        fn value_lies_between_the_head_start_and_the_whole(
            head in 0.0_f64..100.0, more in 0.0_f64..100.0, p in prop::array::uniform4(0.0_f64..=1.0), scale in 0.01_f64..100.0,
        ) {
            let [valid, found, won, enforced] = p;
            let right = Enforcement { valid, found, won, enforced };
            let (with, probability) = (head + more, right.probability());
            let middle = value(with, head, probability);
            prop_assert!(middle >= head - 1e-12 && middle <= with + 1e-12);
            prop_assert!((value(with * scale, head * scale, probability) - middle * scale).abs() <= 1e-9 * (1.0 + with * scale));
            for at in 0..4 {
                prop_assert!(right.with_certain(at) >= probability - 1e-15);
            }
            prop_assert_eq!(value(with, head, 1.0), with);
            prop_assert_eq!(value(with, head, 0.0), head);
        }
    }
}
