//! An application that is not granted yet: its value over the scopes in which it may be granted.
//!
//! ```text
//! E[V] = (Σ_s P(s)·V_s + (1 − Σ P(s))·V_refused) · (1 + k)^−t
//! ```
//!
//! `s` class of claim breadth (as filed, narrowed, a single embodiment), `P(s)` the probability of a grant with
//! that scope, `V_s` the value of the right then, `t` years to the decision. Grant rates of an office are those
//! of all its applications, not of this one. Source: DIN 77100:2011; IVS 210 on rights not yet granted.

use crate::cashflow::discounting::{growth_factor, sum};

/// A scope in which the right may be granted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scope {
    /// The probability of a grant with this scope.
    pub probability: f64,
    /// The value of the right with it, at the time of the grant.
    pub value: f64,
}

/// An application.
#[derive(Clone, Debug, PartialEq)]
pub struct PendingApplication {
    /// The scopes in which it may be granted.
    pub scopes: Vec<Scope>,
    /// What is left when it is refused: a head start, know-how kept back.
    pub refused: f64,
    /// Years to the decision.
    pub years: f64,
    /// The rate per year.
    pub rate: f64,
}

impl PendingApplication {
    /// The probability of a grant in any scope.
    #[must_use]
    pub fn grant(&self) -> f64 {
        sum(self.scopes.iter().map(|scope| scope.probability))
    }

    fn discount(&self) -> f64 {
        if self.years == 0.0 { 1.0 } else { growth_factor(self.rate, -self.years) }
    }

    fn of_grant(&self, value: impl Fn(f64) -> f64) -> f64 {
        sum(self.scopes.iter().map(|scope| scope.probability * value(scope.value)))
    }

    /// The value today.
    #[must_use]
    pub fn value(&self) -> f64 {
        let refused = (1.0 - self.grant()) * self.refused;
        (self.of_grant(|value| value) + refused) * self.discount()
    }

    /// The value today if it is granted; `None` where it cannot be.
    #[must_use]
    pub fn value_if_granted(&self) -> Option<f64> {
        let grant = self.grant();
        (grant > 0.0).then(|| self.of_grant(|value| value) / grant * self.discount())
    }

    /// How far the value today may turn out from what is expected: its standard deviation.
    #[must_use]
    pub fn spread(&self) -> f64 {
        let mean = self.value();
        let discount = self.discount();
        let square = |value: f64| (value * discount - mean) * (value * discount - mean);
        (self.of_grant(square) + (1.0 - self.grant()).max(0.0) * square(self.refused)).sqrt()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn three_scopes_by_hand() {
        // 0.2·1000 + 0.4·500 + 0.1·100 = 410; refused 0.3·50 = 15: 425 in two years at 10 %: 351.2397
        let scope = |probability, value| Scope { probability, value };
        let asked = PendingApplication {
            scopes: vec![scope(0.2, 1000.0), scope(0.4, 500.0), scope(0.1, 100.0)],
            refused: 50.0,
            years: 2.0,
            rate: 0.1,
        };
        assert!((asked.grant() - 0.7).abs() < 1e-15);
        assert!((asked.value() - 425.0 / 1.21).abs() < 1e-12);
        assert!((asked.value_if_granted().unwrap() - 410.0 / 0.7 / 1.21).abs() < 1e-12);
        // 0.2·575² + 0.4·75² + 0.1·325² + 0.3·375² = 121125 → 348.0302/1.21
        assert!((asked.spread() - 121_125.0_f64.sqrt() / 1.21).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn value_is_a_mean_of_what_may_come(
            parts in prop::collection::vec((0.0_f64..1.0, 0.0_f64..100.0), 1..6), refused in 0.0_f64..100.0,
            rate in 0.0_f64..0.5, years in 0.0_f64..5.0,
        ) {
            let total: f64 = parts.iter().map(|part| part.0).sum::<f64>() + 0.1;
            let scopes: Vec<Scope> =
                parts.iter().map(|(p, value)| Scope { probability: p / total, value: *value }).collect();
            let asked = PendingApplication { scopes, refused, years, rate };
            let ends = parts.iter().map(|part| part.1).chain([refused]);
            let (low, high) = ends.fold((f64::MAX, f64::MIN), |(low, high), each| (low.min(each), high.max(each)));
            let undiscounted = asked.value() * libm::pow(1.0 + rate, years);
            prop_assert!(undiscounted >= low - 1e-9 && undiscounted <= high + 1e-9);
            // A certain grant of one scope is worth that scope.
            let sure = PendingApplication { scopes: vec![Scope { probability: 1.0, value: high }], ..asked };
            prop_assert!((sure.value() - high * libm::pow(1.0 + rate, -years)).abs() < 1e-9);
            prop_assert!(sure.spread() < 1e-9);
        }
    }
}
