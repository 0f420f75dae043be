//! A published schedule of the fees that keep a right in force.

use crate::units::Exact;

/// A schedule of an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeeSchedule {
    /// Its name in files.
    pub id: String,
    /// ISO 4217 code of its money.
    pub currency: String,
    /// Whether each independent claim has the fee; otherwise the right has it once.
    pub per_claim: bool,
    /// The fees, in the order of their years.
    pub fees: Vec<YearlyFee>,
}

/// A fee that falls due in these years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearlyFee {
    /// The first year, counted from 1.
    pub first: u32,
    /// The last year.
    pub last: u32,
    /// The fee in each of them.
    pub amount: Exact,
}

impl FeeSchedule {
    /// The fee of a year; nothing in a year that the schedule does not have.
    #[must_use]
    pub fn amount(&self, year: u32) -> Exact {
        let of_year = self.fees.iter().find(|fee| (fee.first..=fee.last).contains(&year));
        of_year.map_or_else(Exact::zero, |fee| fee.amount.clone())
    }

    /// The last year that the schedule has.
    #[must_use]
    pub fn last_year(&self) -> u32 {
        self.fees.iter().map(|fee| fee.last).max().unwrap_or(0)
    }
}
