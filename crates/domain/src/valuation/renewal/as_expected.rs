//! Renewal where returns come as expected: from which year on the fees are no longer earned.
//!
//! ```text
//! K_t = r_t·v^τ − fee_t + v·max(0, K_{t+1})          V_t = max(0, K_t)          v = 1/(1 + k)
//! ```
//!
//! What [`Renewal::value`] comes to without risk, in one pass; the terms are those of [`super`].

use super::Renewal;
use crate::cashflow::discounting::discount_factor;

/// The choice of each year where returns come as expected.
#[derive(Clone, Debug, PartialEq)]
pub struct AsExpected {
    /// `K_t`: the value of keeping in each year, before the choice.
    pub keeping: Vec<f64>,
    /// For how many years the right is kept; the next one is not worth its fee.
    pub kept: usize,
    /// The value with the choice each year.
    pub value: f64,
}

impl Renewal {
    /// The choices without risk; the risk that is stated is not looked at.
    #[must_use]
    pub fn as_expected(&self) -> AsExpected {
        let (within, whole) =
            (discount_factor(self.rate, self.return_within_year), discount_factor(self.rate, 1.0));
        let mut keeping = Vec::with_capacity(self.returns.len());
        let mut later = 0.0_f64;
        for (at, earned) in self.returns.iter().enumerate().rev() {
            let fee = self.fees.get(at).copied().unwrap_or(0.0);
            later = earned * within - fee + whole * later.max(0.0);
            keeping.push(later);
        }
        keeping.reverse();
        let kept = keeping.iter().position(|value| *value < 0.0).unwrap_or(keeping.len());
        AsExpected { value: later.max(0.0), keeping, kept }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::ReturnRisk;
    use super::*;

    fn renewal(returns: Vec<f64>, fees: Vec<f64>, rate: f64, return_within_year: f64) -> Renewal {
        Renewal { returns, fees, rate, return_within_year, risk: ReturnRisk::NONE }
    }

    #[test]
    fn a_fee_is_borne_for_what_follows_and_not_for_what_is_over() {
        // At 10 %, returns at the end of the year. Year 3: 22/1.1 − 30 = −10: dropped.
        // Year 2: 121/1.1 − 20 = 90. Year 1: 0 − 50 + 90/1.1 = 31.818…: kept for what follows.
        let found = renewal(vec![0.0, 121.0, 22.0], vec![50.0, 20.0, 30.0], 0.1, 1.0).as_expected();
        assert_eq!(found.kept, 2);
        let expected = [350.0 / 11.0, 90.0, -10.0];
        for (own, expected) in found.keeping.iter().zip(expected) {
            assert!((own - expected).abs() < 1e-12, "{own} {expected}");
        }
        assert!((found.value - 350.0 / 11.0).abs() < 1e-12);
        let never = renewal(vec![1.0], vec![2.0], 0.1, 1.0).as_expected();
        assert_eq!((never.kept, never.value), (0, 0.0));
    }

    proptest! {
        #[test]
        fn it_is_the_lattice_without_risk(
            years in prop::collection::vec((0.0_f64..50.0, 0.0_f64..50.0), 0..9), rate in 0.0_f64..0.3, within in 0.0_f64..=1.0,
        ) {
            let (returns, fees): (Vec<f64>, Vec<f64>) = years.into_iter().unzip();
            let asked = renewal(returns, fees, rate, within);
            let (found, lattice) = (asked.as_expected(), asked.value());
            prop_assert!((found.value - lattice.value).abs() < 1e-9);
            for (own, year) in found.keeping.iter().zip(&lattice.years) {
                prop_assert!((own - year.keeping).abs() < 1e-9);
            }
        }

        #[test]
        fn a_higher_fee_never_keeps_a_right_longer(
            years in prop::collection::vec((0.0_f64..50.0, 0.0_f64..50.0), 1..9), more in 0.0_f64..20.0,
        ) {
            let (returns, fees): (Vec<f64>, Vec<f64>) = years.into_iter().unzip();
            let dearer = fees.iter().map(|fee| fee + more).collect();
            let plain = renewal(returns.clone(), fees, 0.1, 1.0).as_expected();
            let dear = renewal(returns, dearer, 0.1, 1.0).as_expected();
            prop_assert!(dear.kept <= plain.kept && dear.value <= plain.value);
        }
    }
}
