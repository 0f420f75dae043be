//! Deal equivalence: the terms of a licence brought to one sum, and any one term from that sum.
//!
//! ```text
//! E = U + Σ_i M_i·P_i·v(t_i) + Σ_t p_t·R_t·v(τ_t) + Σ_t p_t·(A_t + σ·B_t)·v(τ_t) + q·W·P_w·v(t_w)
//! R_t = max(royalty_t, MIN_t), within the caps, less what of U may be set against royalties
//! ```
//!
//! `U` paid on signing, `M_i` milestone with probability `P_i` of being reached at `t_i`, `p_t` probability that the product is
//! sold in year `t`, `A_t` yearly fee, `σ` share of sublicence income `B_t`, `q` part of a company worth `W` at `t_w`. `v` discounts
//! at the rate of who asks: licensor and licensee have their own rate and their own odds, and a deal is good for both only
//! because of that. Royalty of a year: by tiers, lowered by the step-down after the patents end and by what is paid to third
//! parties, capped, raised to the minimum.
//! Source: WIPO, *Exchanging Value: Negotiating Technology Licensing Agreements*, 2005; Razgaitis, *Valuation and
//! Dealmaking of Technology-Based Intellectual Property*, 2009.

mod licensee;
mod solving;
mod terms;

pub use licensee::LicenseeBusiness;
pub use solving::{Unsolved, solve};
pub use terms::{EquityGrant, LicenceDeal, Milestone, SolvedTerm, Stacking, StepDown};

use crate::cashflow::discounting::{Timing, sum};
use crate::cashflow::price_basis::{DiscountRate, Nominal};
use terms::RoyaltyOfYear;

/// How one party sees the future of a deal.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// Net sales by year from year 1, if the product is sold.
    pub sales: Vec<f64>,
    /// Sublicence income by year; years beyond the list have none.
    pub sublicence_income: Vec<f64>,
    /// The probability by year that the product is sold; the last holds from then on.
    pub probabilities: Vec<f64>,
    /// The probability of each milestone; the deal's own where it is open.
    pub milestone_probabilities: Option<Vec<f64>>,
    /// The discount rate.
    pub discount_rate: DiscountRate<Nominal>,
    /// Where in its year each payment lies.
    pub timing: Timing,
}

/// A year of payments.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PaymentYear {
    /// When, in years from today.
    pub time: f64,
    /// Net sales.
    pub sales: f64,
    /// How the royalty came about.
    pub royalty: RoyaltyOfYear,
    /// The yearly fee.
    pub fee: f64,
    /// The share of sublicence income.
    pub sublicence: f64,
    /// The probability of all this.
    pub probability: f64,
    /// The value today of one unit then.
    pub discount_factor: f64,
}

/// A deal as one sum, by its terms.
#[derive(Clone, Debug, PartialEq)]
pub struct DealValue {
    /// Each year's payments.
    pub years: Vec<PaymentYear>,
    /// What is paid on signing.
    pub upfront: f64,
    /// The value of each milestone.
    pub milestones: Vec<f64>,
    /// The value of royalties.
    pub royalties: f64,
    /// The value of what minimum royalties add.
    pub minimums: f64,
    /// The value of yearly fees.
    pub fees: f64,
    /// The value of shares of sublicence income.
    pub sublicences: f64,
    /// The value of equity.
    pub equity: f64,
}

impl PaymentYear {
    /// What is paid if the product is sold.
    pub fn paid(&self) -> f64 {
        self.royalty.paid() + self.fee + self.sublicence
    }

    /// What is expected, as of today.
    pub fn present_value(&self) -> f64 {
        self.paid() * self.probability * self.discount_factor
    }
}

impl DealValue {
    /// The whole deal as one sum.
    pub fn total(&self) -> f64 {
        let milestones = self.milestones.iter().copied();
        let others =
            [self.upfront, self.royalties, self.minimums, self.fees, self.sublicences, self.equity];
        sum(milestones.chain(others))
    }

    /// The part of the deal that does not depend on success: what is paid on signing.
    pub fn certain_share(&self) -> Option<f64> {
        let total = self.total();
        (total > 0.0).then(|| self.upfront / total)
    }
}

/// The entry of a year from a list whose last entry holds from then on.
fn held(list: &[f64], year: usize, empty: f64) -> f64 {
    list.get(year).or(list.last()).copied().unwrap_or(empty)
}

impl Outlook {
    /// What a deal is worth to who sees the future so.
    pub fn value_of(&self, deal: &LicenceDeal) -> DealValue {
        let royalties = deal.royalties(&self.sales);
        let year = |(at, (sales, royalty)): (usize, (&f64, RoyaltyOfYear))| {
            let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
            let time = self.timing.time_of_year(number);
            PaymentYear {
                time,
                sales: *sales,
                royalty,
                fee: deal.yearly_fees.get(at).copied().unwrap_or(0.0),
                sublicence: deal.sublicence_share
                    * self.sublicence_income.get(at).copied().unwrap_or(0.0),
                probability: held(&self.probabilities, at, 1.0),
                discount_factor: self.discount_rate.factor(time),
            }
        };
        let years: Vec<PaymentYear> =
            self.sales.iter().zip(royalties).enumerate().map(year).collect();
        let worth = |of: fn(&PaymentYear) -> f64| {
            sum(years.iter().map(|year| of(year) * year.probability * year.discount_factor))
        };
        let seen = self.milestone_probabilities.as_deref().unwrap_or_default();
        let milestone = |(at, milestone): (usize, &Milestone)| {
            let probability = seen.get(at).copied().unwrap_or(milestone.probability);
            milestone.amount * probability * self.discount_rate.factor(milestone.time)
        };
        let equity = |grant: &EquityGrant| {
            grant.share
                * grant.company_value
                * grant.probability
                * self.discount_rate.factor(grant.time)
        };
        DealValue {
            upfront: deal.upfront,
            milestones: deal.milestones.iter().enumerate().map(milestone).collect(),
            royalties: worth(|year| year.royalty.paid() - year.royalty.top_up),
            minimums: worth(|year| year.royalty.top_up),
            fees: worth(|year| year.fee),
            sublicences: worth(|year| year.sublicence),
            equity: deal.equity.as_ref().map_or(0.0, equity),
            years,
        }
    }
}

#[cfg(test)]
mod tests;
