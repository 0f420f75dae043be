//! Official fees for keeping a right in force, by office.

use serde::Deserialize;

use crate::embedded::{self, CatalogueError, file};
use crate::source::{Confidence, InBoth, Source};

/// A schedule of an office.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FeeSchedule {
    /// Its name in files.
    pub id: String,
    /// The office.
    pub office: String,
    /// What it is called.
    pub name: InBoth,
    /// ISO 4217 code of its money.
    pub currency: String,
    /// `independent_claim` or `patent`: for what each fee is paid.
    pub per: String,
    /// `filing` or `grant`: from when its years are counted.
    pub counted_from: String,
    /// The fees.
    pub fees: Vec<YearlyFee>,
    /// The source.
    pub source: Source,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// `example`: check the office's own table.
    pub kind: String,
    /// A remark.
    pub note: Option<InBoth>,
}

/// A fee that falls due in these years.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct YearlyFee {
    /// The first year, counted from 1.
    pub first: u32,
    /// The last year.
    pub last: u32,
    /// The fee in each of them, as decimal text.
    pub amount: String,
}

#[derive(Deserialize)]
struct File {
    schedules: Vec<FeeSchedule>,
}

/// Every schedule.
///
/// # Errors
/// The data file is broken.
pub fn renewal_fees() -> Result<Vec<FeeSchedule>, CatalogueError> {
    embedded::json::<File>(file!("fees/renewal_fees.json")).map(|file| file.schedules)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_of_a_schedule_follow_each_other_and_none_is_paid_twice() {
        for schedule in renewal_fees().unwrap() {
            for fee in &schedule.fees {
                assert!(fee.first <= fee.last, "{}", schedule.id);
            }
            for pair in schedule.fees.windows(2) {
                assert!(pair[0].last < pair[1].first, "{} {}", schedule.id, pair[1].first);
            }
            let known = schedule.source.page.is_some() || schedule.confidence <= Confidence::Medium;
            assert!(known, "{}", schedule.id);
            assert_eq!(schedule.kind, "example", "{}", schedule.id);
        }
    }
}
