//! The terms of a licence, and the royalty of each year that comes of them.

use crate::valuation::royalty_tiers::RoyaltyTiers;

/// A payment on an event.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Milestone {
    /// What is paid.
    pub amount: f64,
    /// When, in years from today.
    pub time: f64,
    /// The probability of coming so far, between 0 and 1.
    pub probability: f64,
}

/// Royalties after the patents have ended, for know-how alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StepDown {
    /// The first year with the lower rate; the first year is 1.
    pub from_year: u32,
    /// What is left of the rate, between 0 and 1.
    pub factor: f64,
}

/// What of royalties to third parties may be taken off.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stacking {
    /// The rate paid to third parties, as a fraction of net sales.
    pub third_party_rate: f64,
    /// The share of it that may be taken off, between 0 and 1.
    pub credited_share: f64,
    /// The part of the royalty that must be left, between 0 and 1.
    pub floor: f64,
}

/// A part of a company.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EquityGrant {
    /// The part, between 0 and 1.
    pub share: f64,
    /// What the company is worth then.
    pub company_value: f64,
    /// When, in years from today.
    pub time: f64,
    /// The probability that it is, between 0 and 1.
    pub probability: f64,
}

/// The terms of a licence.
#[derive(Clone, Debug, PartialEq)]
pub struct LicenceDeal {
    /// Paid on signing.
    pub upfront: f64,
    /// The share of it that may be set against royalties, between 0 and 1.
    pub upfront_creditable: f64,
    /// Payments on events.
    pub milestones: Vec<Milestone>,
    /// Running royalty.
    pub royalty: RoyaltyTiers,
    /// A lower rate after the patents.
    pub step_down: Option<StepDown>,
    /// What is taken off for third parties.
    pub stacking: Option<Stacking>,
    /// Minimum royalty by year; years beyond the list have none.
    pub minimums: Vec<f64>,
    /// The most that a year's royalty may be.
    pub yearly_cap: Option<f64>,
    /// The most that all royalties together may be.
    pub total_cap: Option<f64>,
    /// Fee by year; years beyond the list have none.
    pub yearly_fees: Vec<f64>,
    /// The licensor's share of sublicence income, between 0 and 1.
    pub sublicence_share: f64,
    /// A part of the licensee.
    pub equity: Option<EquityGrant>,
}

/// How a year's royalty came about.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RoyaltyOfYear {
    /// By the tiers.
    pub by_tiers: f64,
    /// What the step-down took off.
    pub stepped_down: f64,
    /// What royalties to third parties took off.
    pub stacked_off: f64,
    /// What the caps took off, of royalty and minimum.
    pub capped_off: f64,
    /// What the minimum added.
    pub top_up: f64,
    /// What of the sum on signing was set against it.
    pub credited: f64,
}

impl RoyaltyOfYear {
    /// What is paid.
    pub fn paid(&self) -> f64 {
        self.by_tiers - self.stepped_down - self.stacked_off - self.capped_off + self.top_up
            - self.credited
    }
}

/// A term that may be solved for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SolvedTerm {
    /// What is paid on signing.
    Upfront,
    /// All milestones, by one factor.
    Milestones,
    /// The royalty rate; tiers by one factor.
    RoyaltyRate,
    /// A minimum royalty, the same every year.
    MinimumRoyalty,
    /// The yearly fee, the same every year.
    YearlyFee,
    /// The part of the company.
    EquityShare,
}

impl LicenceDeal {
    /// The royalty of each year with these sales.
    pub fn royalties(&self, sales: &[f64]) -> Vec<RoyaltyOfYear> {
        let mut left_under_cap = self.total_cap.unwrap_or(f64::INFINITY);
        let mut credit = self.upfront * self.upfront_creditable;
        let by_tiers = self.royalty.yearly_royalties(sales);
        let mut year = |(at, (sales, by_tiers)): (usize, (&f64, f64))| {
            let mut royalty = RoyaltyOfYear { by_tiers, ..RoyaltyOfYear::default() };
            let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
            if let Some(step) = self.step_down.filter(|step| number >= step.from_year) {
                royalty.stepped_down = by_tiers * (1.0 - step.factor);
            }
            let owed = by_tiers - royalty.stepped_down;
            if let Some(stacking) = self.stacking {
                let credited = stacking.third_party_rate * stacking.credited_share * sales;
                royalty.stacked_off = credited.min(owed * (1.0 - stacking.floor)).max(0.0);
            }
            let owed = owed - royalty.stacked_off;
            let most = self.yearly_cap.unwrap_or(f64::INFINITY).min(left_under_cap);
            royalty.capped_off = (owed - most).max(0.0);
            let owed = owed - royalty.capped_off;
            let minimum = self.minimums.get(at).copied().unwrap_or(0.0).min(left_under_cap);
            royalty.top_up = (minimum - owed).max(0.0);
            left_under_cap -= owed + royalty.top_up;
            royalty.credited = credit.min(owed);
            credit -= royalty.credited;
            royalty
        };
        sales.iter().zip(by_tiers).enumerate().map(&mut year).collect()
    }

    /// The same deal with one term changed: to an amount, or by a factor for milestones and royalty.
    #[must_use]
    pub fn with(&self, term: SolvedTerm, value: f64, years: usize) -> Self {
        let mut changed = self.clone();
        match term {
            SolvedTerm::Upfront => changed.upfront = value,
            SolvedTerm::Milestones => {
                for milestone in &mut changed.milestones {
                    milestone.amount *= value;
                }
            }
            SolvedTerm::RoyaltyRate => changed.royalty = self.royalty.scaled(value),
            SolvedTerm::MinimumRoyalty => changed.minimums = vec![value; years],
            SolvedTerm::YearlyFee => changed.yearly_fees = vec![value; years],
            SolvedTerm::EquityShare => {
                if let Some(grant) = &mut changed.equity {
                    grant.share = value;
                }
            }
        }
        changed
    }
}
