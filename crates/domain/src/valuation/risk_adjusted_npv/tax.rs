//! Tax along the path of success, and what losses are worth to it.

use super::RiskedFlow;
pub use crate::valuation::tax_on_losses::Losses;

/// Tax on earnings.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tax {
    /// The rate, as a fraction.
    pub rate: f64,
    /// What happens to losses.
    pub losses: Losses,
}

impl Tax {
    /// Sets the tax of flows, which must be in the order of time.
    pub fn apply(&self, flows: &mut [RiskedFlow]) {
        let earned = flows.iter().filter(|flow| flow.taxed).map(|flow| flow.amount);
        let taxable = self.losses.taxable(earned.collect::<Vec<f64>>());
        for (flow, taxed) in flows.iter_mut().filter(|flow| flow.taxed).zip(taxable) {
            flow.tax = self.rate * taxed;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::valuation::risk_adjusted_npv::FlowKind;

    fn taxes(losses: Losses, amounts: &[f64]) -> Vec<f64> {
        let flow = |(year, amount): (u32, &f64)| RiskedFlow {
            kind: FlowKind::Sales(year),
            time: f64::from(year),
            amount: *amount,
            tax: 0.0,
            reached: 1.0,
            taxed: true,
        };
        let mut flows: Vec<RiskedFlow> = (1..).zip(amounts).map(flow).collect();
        Tax { rate: 0.2, losses }.apply(&mut flows);
        flows.iter().map(|flow| flow.tax).collect()
    }

    #[test]
    fn losses_are_lost_carried_or_refunded() {
        let amounts = [-100.0, 60.0, -10.0, 90.0];
        assert_eq!(taxes(Losses::Lost, &amounts), [0.0, 12.0, 0.0, 18.0]);
        // 100 − 60 + 10 = 50 left; 90 − 50 = 40 taxed
        assert_eq!(taxes(Losses::CarriedForward, &amounts), [0.0, 0.0, 0.0, 8.0]);
        assert_eq!(taxes(Losses::Refunded, &amounts), [-20.0, 12.0, -2.0, 18.0]);
    }
}
