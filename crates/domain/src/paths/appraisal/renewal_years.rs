//! What keeping the right at an office costs and brings, year by year.
//!
//! ```text
//! r_i = share · ρ·κ·success · Σ_j S_j·o_ij          o_ij part of contract year j inside year i and the life
//! burden = Σ_offices (Σ_{kept} fee_i·v^i + Σ_{dropped} r_i·v^(i+τ))      value − burden·(1 − T)
//! ```
//!
//! Year `i` begins `i` years after signing; its fee is due then, its royalties come `τ` into it. `r_i` is the relief from
//! royalty of the project before tax: tax lies on fees and earnings alike and leaves the choice as it is. The right is
//! kept while [`Renewal::as_expected`] keeps it. Fees are taken as certain, earnings by the chance of reaching the
//! market. Where the owner bears the fees, the value loses those of the years kept, and what is earned in the years in
//! which the right is no longer kept.

use crate::cashflow::discounting::{discount_factor, sum};
use crate::paths::appraisal::renewal::Office;
use crate::paths::sales::{SalesYear, later};
use crate::project::Project;
use crate::units::{Date, Number};
use crate::valuation::renewal::{MOST_YEARS, Renewal, ReturnRisk};

/// A year ahead at an office.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OfficeYear {
    /// The day on which it begins and its fee is due.
    pub starts: Date,
    /// The year as the schedule counts.
    pub number: u32,
    /// The fee.
    pub fee: f64,
    /// All fees until then, this one included.
    pub until: f64,
    /// What is expected to be earned in it, before tax.
    pub earned: f64,
    /// The value of keeping, before the choice: negative where dropping is better.
    pub keeping: f64,
    /// Whether the right is kept for it.
    pub kept: bool,
    /// The factors by which its fee and its earnings are discounted.
    pub factors: (f64, f64),
}

/// What keeping the right at an office comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct OfficeRenewal {
    /// The years ahead, until the life ends that the value counts.
    pub years: Vec<OfficeYear>,
    /// For how many of them the right is kept.
    pub kept: usize,
}

impl OfficeRenewal {
    /// The present value of the fees of the years for which the right is kept.
    #[must_use]
    pub fn fees(&self) -> f64 {
        sum(self.years.iter().filter(|year| year.kept).map(|year| year.fee * year.factors.0))
    }

    /// The present value of what is earned in the years for which it is not kept.
    #[must_use]
    pub fn given_up(&self) -> f64 {
        sum(self.years.iter().filter(|year| !year.kept).map(|year| year.earned * year.factors.1))
    }

    /// The last year worth its fee, as the schedule counts.
    #[must_use]
    pub fn last_worth(&self) -> Option<&OfficeYear> {
        self.years.get(self.kept.checked_sub(1)?)
    }
}

/// What keeping the right in force comes to at each office; nothing where there is none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RenewalOutlook {
    /// The parts of the contract years that lie inside each year ahead, with the position of the contract year.
    pub parts: Vec<Vec<(usize, f64)>>,
    /// Each office in its order.
    pub offices: Vec<OfficeRenewal>,
}

impl<N: Number> Project<N> {
    /// The days on which years ahead begin, from signing until the life ends that the value counts, and that end.
    #[must_use]
    pub fn years_ahead(&self) -> Vec<Date> {
        let (_, ends) = self.life_ends();
        let signed = self.licence.signed_on;
        let starts = (0..=MOST_YEARS).map(|year| later(signed, &N::ratio(year as i64, 1)));
        let mut starts: Vec<Date> = starts.take_while(|start| *start < ends).collect();
        if !starts.is_empty() {
            starts.truncate(MOST_YEARS);
            starts.push(ends);
        }
        starts
    }

    /// The parts of each contract year that lie inside a year ahead, with the position of the contract year.
    fn parts_inside(&self, from: &Date, to: &Date) -> Vec<(usize, f64)> {
        let years = self.licence.years.iter().enumerate();
        let years = years.filter(|(_, year)| year.start < *to && year.end > *from);
        let part = |(at, year): (usize, &SalesYear<N>)| {
            let before = |limit: &Date| year.start.part_before::<f64>(&year.end, limit);
            (at, before(to) - before(from))
        };
        years.map(part).filter(|(_, part)| *part > 0.0).collect()
    }

    /// What the right is expected to earn in each year ahead by relief from royalty, before tax, at all offices together.
    #[must_use]
    pub fn earned_by_year_ahead(&self) -> Vec<f64> {
        self.earned_by_parts(&self.parts_ahead(&self.years_ahead()))
    }

    fn parts_ahead(&self, bounds: &[Date]) -> Vec<Vec<(usize, f64)>> {
        let bounds = bounds.iter().zip(bounds.iter().skip(1));
        bounds.map(|(from, to)| self.parts_inside(from, to)).collect()
    }

    fn earned_by_parts(&self, parts: &[Vec<(usize, f64)>]) -> Vec<f64> {
        let claimed = self.appraisal.part_claimed().to_f64();
        let rate = self.market_royalty_rate().to_f64() * claimed * self.road.success().to_f64();
        let years = &self.licence.years;
        let earned = parts.iter().map(|parts| {
            let sold = |(at, part): &(usize, f64)| Some(years.get(*at)?.net_sales.to_f64() * part);
            rate * sum(parts.iter().filter_map(sold))
        });
        earned.collect()
    }

    fn renewal_at(&self, office: &Office<N>, earned: &[f64]) -> Renewal {
        let share = office.share.to_f64();
        Renewal {
            returns: earned.iter().map(|all| all * share).collect(),
            fees: (office.year..).take(earned.len()).map(|year| office.fee(year)).collect(),
            rate: self.discount_rate.to_f64(),
            return_within_year: 1.0 - self.timing.years_before_year_end(),
            risk: ReturnRisk::NONE,
        }
    }

    /// What keeping the right in force comes to at each office.
    #[must_use]
    pub fn renewal_outlook(&self) -> RenewalOutlook {
        if self.renewals.offices.is_empty() {
            return RenewalOutlook::default();
        }
        let starts = self.years_ahead();
        let parts = self.parts_ahead(&starts);
        let earned = self.earned_by_parts(&parts);
        let offices = self.renewals.offices.iter();
        let offices = offices.map(|office| self.renewal_of(office, &starts, &earned)).collect();
        RenewalOutlook { parts, offices }
    }

    fn renewal_of(&self, office: &Office<N>, starts: &[Date], earned: &[f64]) -> OfficeRenewal {
        let asked = self.renewal_at(office, earned);
        let found = asked.as_expected();
        let mut until = 0.0;
        let years = starts.iter().zip(office.year..).zip(asked.returns.iter().zip(&asked.fees));
        let years = years.zip(found.keeping.iter().enumerate());
        let years = years.map(|(((starts, number), (earned, fee)), (at, keeping))| {
            until += fee;
            let time = at as f64;
            OfficeYear {
                starts: *starts,
                number,
                fee: *fee,
                until,
                earned: *earned,
                keeping: *keeping,
                kept: at < found.kept,
                factors: (
                    discount_factor(asked.rate, time),
                    discount_factor(asked.rate, time + asked.return_within_year),
                ),
            }
        });
        OfficeRenewal { years: years.collect(), kept: found.kept }
    }

    /// What the fees take from the value of the right before tax; nothing unless the owner bears them.
    #[must_use]
    pub fn renewal_burden(&self) -> f64 {
        if !self.renewals.lower_the_value() {
            return 0.0;
        }
        let outlook = self.renewal_outlook();
        sum(outlook.offices.iter().map(|office| office.fees() + office.given_up()))
    }
}
