//! Official fees for keeping a right in force, by office.

use labworth_domain::rights::fee_schedule;
use labworth_domain::units::Exact;
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
    /// Whether the office asks for fees after the last year of the table too.
    #[serde(default)]
    pub stops_early: bool,
    /// The schedule that replaced it, where one did.
    pub superseded_by: Option<String>,
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

/// The schedules as the model takes them.
pub(crate) fn fee_schedules() -> Result<Vec<fee_schedule::FeeSchedule>, CatalogueError> {
    renewal_fees()?.into_iter().map(schedule).collect()
}

fn schedule(own: FeeSchedule) -> Result<fee_schedule::FeeSchedule, CatalogueError> {
    let broken = |amount: &str| CatalogueError::Broken {
        file: "fees/renewal_fees.json".into(),
        reason: format!("{}: {amount} is no amount", own.id),
    };
    let fees = own.fees.iter().map(|fee| {
        let amount = Exact::from_decimal_text(&fee.amount).map_err(|_| broken(&fee.amount))?;
        Ok(fee_schedule::YearlyFee { first: fee.first, last: fee.last, amount })
    });
    let fees = fees.collect::<Result<Vec<_>, CatalogueError>>()?;
    let per_claim = own.per == "independent_claim";
    Ok(fee_schedule::FeeSchedule { id: own.id, currency: own.currency, per_claim, fees })
}

#[cfg(test)]
mod tests {
    use labworth_domain::inputs::Kind;
    use labworth_domain::paths::appraisal::renewal::SCHEDULE;

    use super::*;

    #[test]
    fn every_schedule_can_be_chosen_and_names_one_that_is_there() {
        let Kind::Choice(options) = SCHEDULE.kind else { panic!("a schedule is chosen") };
        let schedules = renewal_fees().unwrap();
        let mut ids: Vec<&str> = schedules.iter().map(|schedule| schedule.id.as_str()).collect();
        for schedule in &schedules {
            let by = schedule.superseded_by.as_deref();
            assert!(by.is_none_or(|by| ids.contains(&by)), "{}", schedule.id);
            // A table that ends before its successor's has stopped early.
            let last = |own: &FeeSchedule| own.fees.last().map(|fee| fee.last);
            let later = schedules.iter().find(|own| Some(own.id.as_str()) == by);
            assert!(
                later.is_none_or(|later| last(schedule) >= last(later) || schedule.stops_early)
            );
        }
        let mut options = options.to_vec();
        ids.sort_unstable();
        options.sort_unstable();
        assert_eq!(ids, options);
    }

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
