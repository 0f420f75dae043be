//! The weighted average cost of capital.
//!
//! ```text
//! WACC = E/V·k_e + P/V·k_p + D/V·k_d·(1 − T)        V = E + P + D
//! ```
//!
//! `E`, `P`, `D` market values of equity, preferred equity and debt (or target weights), `k_e`, `k_p`, `k_d` what each
//! costs a year, `T` tax rate. At target weights, not book weights; an early venture has no debt.
//! Source: Brealey, Myers & Allen, *Principles of Corporate Finance*, chapter on financing and valuation.

use crate::cashflow::discounting::sum;

/// A source of capital.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Capital {
    /// Its market value, or its weight.
    pub value: f64,
    /// What it costs a year.
    pub cost: f64,
    /// Whether what it costs lowers the tax.
    pub deductible: bool,
}

impl Capital {
    /// What it costs after tax.
    #[must_use]
    pub fn cost_after_tax(&self, tax_rate: f64) -> f64 {
        if self.deductible { self.cost * (1.0 - tax_rate) } else { self.cost }
    }
}

/// The weights of the sources; `None` unless values are numbers of at least 0, with one above.
#[must_use]
pub fn weights(sources: &[Capital]) -> Option<Vec<f64>> {
    let valid = sources.iter().all(|source| source.value.is_finite() && source.value >= 0.0);
    let whole = sum(sources.iter().map(|source| source.value));
    (valid && whole > 0.0 && whole.is_finite())
        .then(|| sources.iter().map(|source| source.value / whole).collect())
}

/// The weighted average cost after tax; `None` where there are no weights.
#[must_use]
pub fn weighted_average_cost(sources: &[Capital], tax_rate: f64) -> Option<f64> {
    let parts = weights(sources)?;
    Some(sum(parts
        .iter()
        .zip(sources)
        .map(|(part, source)| part * source.cost_after_tax(tax_rate))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn equity(value: f64, cost: f64) -> Capital {
        Capital { value, cost, deductible: false }
    }

    fn debt(value: f64, cost: f64) -> Capital {
        Capital { value, cost, deductible: true }
    }

    #[test]
    fn three_parts_of_equity_and_one_of_debt_by_hand() {
        // 0.75·16 % + 0.25·8 %·0.8 = 13.6 %
        let found = weighted_average_cost(&[equity(75.0, 0.16), debt(25.0, 0.08)], 0.2).unwrap();
        assert!((found - 0.136).abs() < 1e-15);
        assert_eq!(weighted_average_cost(&[equity(0.0, 0.16)], 0.2), None);
        assert_eq!(weighted_average_cost(&[equity(2.0, 0.16), debt(-1.0, 0.1)], 0.2), None);
    }

    proptest! {
        #[test]
        fn it_lies_between_its_parts_and_knows_no_unit(
            e in 0.1_f64..100.0, d in 0.0_f64..100.0, ke in 0.0_f64..0.5, kd in 0.0_f64..0.3, tax in 0.0_f64..0.5,
            factor in 0.01_f64..100.0,
        ) {
            let found = weighted_average_cost(&[equity(e, ke), debt(d, kd)], tax).unwrap();
            let after = kd * (1.0 - tax);
            prop_assert!(found >= ke.min(after) - 1e-15 && found <= ke.max(after) + 1e-15);
            let scaled = weighted_average_cost(&[equity(e * factor, ke), debt(d * factor, kd)], tax).unwrap();
            prop_assert!((scaled - found).abs() < 1e-14);
        }
    }
}
