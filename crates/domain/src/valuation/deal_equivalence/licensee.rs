//! The licensed product in the hands of its maker, before and after what the licence costs.
//!
//! ```text
//! x_t = S_t·m_t − c_t − payments_t            on the path on which the product is sold, taxed by the rule for losses
//! value = Σ_t [p_t·(S_t·m_t − payments_t) − c_t − p_t·T·taxable(x)_t − (1 − p_t)·T·refund(−c_t)]·v(t)
//! ```
//!
//! `m_t` operating margin before royalties, `c_t` development cost that is paid whatever happens, `p_t` probability of being sold,
//! `T` tax rate. Shares that are given away are no cost of the company and save it no tax.

use super::solving::HALVINGS;
use super::{DealValue, LicenceDeal, Outlook, SolvedTerm, held};
use crate::cashflow::discounting::sum;
use crate::valuation::tax_on_losses::Losses;

/// What the licensed product earns its maker, before what the licence costs.
#[derive(Clone, Debug, PartialEq)]
pub struct LicenseeBusiness {
    /// Operating margin before royalties, by year; the last holds from then on.
    pub margins: Vec<f64>,
    /// What it costs to come to the market, by year from year 1, paid whatever happens.
    pub development_costs: Vec<f64>,
    /// The rate of tax, as a fraction.
    pub tax_rate: f64,
    /// What happens to losses.
    pub losses: Losses,
}

/// A movement on the path on which the product is sold.
struct Movement {
    time: f64,
    /// What it is on that path.
    amount: f64,
    /// The probability of it.
    probability: f64,
    /// The part of it that is paid on every other path too.
    certain: f64,
}

impl LicenseeBusiness {
    /// The value today of the business to its maker before and after the payments of the deal.
    pub fn value(&self, outlook: &Outlook, terms: &LicenceDeal, deal: &DealValue) -> (f64, f64) {
        let yearly = |paid: bool| -> Vec<Movement> {
            deal.years
                .iter()
                .enumerate()
                .map(|(at, year)| {
                    let cost = self.development_costs.get(at).copied().unwrap_or(0.0);
                    let payments = if paid { year.paid() } else { 0.0 };
                    Movement {
                        time: year.time,
                        amount: year.sales * held(&self.margins, at, 0.0) - cost - payments,
                        probability: year.probability,
                        certain: -cost,
                    }
                })
                .collect()
        };
        let before = self.worth(outlook, yearly(false));
        let mut movements = yearly(true);
        let signing = -deal.upfront;
        movements.push(Movement { time: 0.0, amount: signing, probability: 1.0, certain: 0.0 });
        let seen = outlook.milestone_probabilities.as_deref().unwrap_or_default();
        for (at, milestone) in terms.milestones.iter().enumerate() {
            let probability = seen.get(at).copied().unwrap_or(milestone.probability);
            let amount = -milestone.amount;
            movements.push(Movement { time: milestone.time, amount, probability, certain: 0.0 });
        }
        (before, self.worth(outlook, movements) - deal.equity)
    }

    /// The largest factor on the royalty of the terms, up to `most`, at which the licensee still loses nothing.
    ///
    /// `None` where it would lose even without a royalty. The royalty is sought with all other terms as they are.
    pub fn largest_royalty_factor(
        &self,
        outlook: &Outlook,
        terms: &LicenceDeal,
        most: f64,
    ) -> Option<f64> {
        let left = |factor: f64| {
            let deal = terms.with(SolvedTerm::RoyaltyRate, factor, outlook.sales.len());
            self.value(outlook, &deal, &outlook.value_of(&deal)).1
        };
        if left(0.0) < 0.0 {
            return None;
        }
        if left(most) >= 0.0 {
            return Some(most);
        }
        let (mut low, mut high) = (0.0, most);
        for _ in 0..HALVINGS {
            let middle = low + (high - low) / 2.0;
            if middle <= low || middle >= high {
                break;
            }
            if left(middle) < 0.0 { high = middle } else { low = middle }
        }
        Some(low)
    }

    fn worth(&self, outlook: &Outlook, mut movements: Vec<Movement>) -> f64 {
        movements.sort_by(|left, right| left.time.total_cmp(&right.time));
        let amounts: Vec<f64> = movements.iter().map(|movement| movement.amount).collect();
        let taxable = self.losses.taxable(amounts);
        // On the other paths there are only costs: their tax is given back or they are lost.
        let refunded = f64::from(u8::from(self.losses == Losses::Refunded));
        let after_tax = movements.iter().zip(taxable).map(|(movement, taxable)| {
            let sold = movement.probability * (movement.amount - self.tax_rate * taxable);
            let kept = movement.certain * (1.0 - self.tax_rate * refunded);
            let otherwise = (1.0 - movement.probability) * kept;
            (sold + otherwise) * outlook.discount_rate.factor(movement.time)
        });
        sum(after_tax)
    }
}
