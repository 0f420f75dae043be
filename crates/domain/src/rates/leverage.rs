//! What debt does to a β: unlevering the β of a peer and levering it again at the target's own debt.
//!
//! ```text
//! Hamada            β_L = β_U·(1 + (1 − T)·D/E)
//! with a debt β     β_L = β_U·(1 + (1 − T)·D/E) − β_D·(1 − T)·D/E
//! Harris–Pringle    β_L = β_U·(1 + D/E) − β_D·D/E
//! ```
//!
//! `β_U` without debt, `β_L` with it, `β_D` of the debt itself (0 in Hamada's formula), `D/E` debt over equity at market
//! values, `T` tax rate. Hamada holds the debt at a fixed amount, Harris and Pringle at a fixed share of value.
//! Source: Hamada, *Journal of Finance* 27(2), 1972; Conine, *Journal of Finance* 35(4), 1980; Harris & Pringle,
//! *Journal of Financial Research* 8(3), 1985.

/// Debt over equity, tax and the β of debt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leverage {
    /// Debt over equity, at market values; at least 0.
    pub debt_to_equity: f64,
    /// The tax rate; 0 gives Harris and Pringle.
    pub tax_rate: f64,
    /// The β of the debt.
    pub debt_beta: f64,
}

impl Leverage {
    fn weight(&self) -> f64 {
        (1.0 - self.tax_rate) * self.debt_to_equity
    }

    /// The β with debt, from that without.
    #[must_use]
    pub fn lever(&self, unlevered: f64) -> f64 {
        unlevered * (1.0 + self.weight()) - self.debt_beta * self.weight()
    }

    /// The β without debt, from that with it.
    #[must_use]
    pub fn unlever(&self, levered: f64) -> f64 {
        (levered + self.debt_beta * self.weight()) / (1.0 + self.weight())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_peer_by_hand() {
        // β 1.4 at D/E 0.5 and tax 20 %: 1.4/1.4 = 1.0; at D/E 0.25: 1.2; with β_D 0.2: 1.2 − 0.2·0.2 = 1.16
        let peer = Leverage { debt_to_equity: 0.5, tax_rate: 0.2, debt_beta: 0.0 };
        assert!((peer.unlever(1.4) - 1.0).abs() < 1e-15);
        let own = Leverage { debt_to_equity: 0.25, ..peer };
        assert!((own.lever(1.0) - 1.2).abs() < 1e-15);
        assert!((Leverage { debt_beta: 0.2, ..own }.lever(1.0) - 1.16).abs() < 1e-15);
    }

    proptest! {
        #[test]
        fn unlevering_undoes_levering(
            beta in 0.0_f64..4.0, debt_to_equity in 0.0_f64..5.0, tax_rate in 0.0_f64..1.0, debt_beta in 0.0_f64..1.0,
        ) {
            let leverage = Leverage { debt_to_equity, tax_rate, debt_beta };
            prop_assert!((leverage.unlever(leverage.lever(beta)) - beta).abs() < 1e-12);
            let without = Leverage { debt_to_equity: 0.0, ..leverage };
            prop_assert_eq!(without.lever(beta), beta);
        }

        #[test]
        fn debt_as_risky_as_the_assets_changes_nothing(beta in 0.0_f64..4.0, debt_to_equity in 0.0_f64..5.0) {
            let leverage = Leverage { debt_to_equity, tax_rate: 0.0, debt_beta: beta };
            prop_assert!((leverage.lever(beta) - beta).abs() < 1e-12);
        }
    }
}
