//! What is wrong with an entry, in a sentence at its field.

use labworth_domain::inputs::{Field, Kind, LONGEST_ENTRY, Path, Problem};
use labworth_domain::sharing::policy::BANDS;
use labworth_domain::units::Exact;

use crate::text::Text;
use crate::text::quantity::Refusal;

impl Text {
    /// Why a typed text cannot be what its field asks for, and what to type instead.
    #[must_use]
    pub fn refusal(self, refusal: Refusal, kind: Kind, currency: &str) -> String {
        match refusal {
            Refusal::NotANumber => self.problem_not_a_number(self.example_of(kind)),
            Refusal::TooLong => self.problem_too_large().to_owned(),
            Refusal::OtherUnit => self.problem_other_unit(self.example_of(kind)),
            Refusal::OtherCurrency => self.problem_other_currency(self.currency(currency)),
            Refusal::NotADate => self.problem_not_a_date(self.example_of(Kind::Date)),
            Refusal::NotARange => self.problem_range_malformed(self.example_of(kind)),
            Refusal::UnclearHyphens => self.problem_unclear_hyphens().to_owned(),
            Refusal::NoRangeHere => self.problem_no_range_here(self.example_of(kind)),
        }
    }

    /// Why a text was not taken at all.
    #[must_use]
    pub fn too_long(self, characters: usize) -> String {
        let count = |count: usize| {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            self.number(&Exact::whole(count), 0)
        };
        self.problem_paste_too_long(&count(characters), &count(LONGEST_ENTRY))
    }

    /// What the model finds wrong with an entry, and what to do.
    #[must_use]
    pub fn problem(self, problem: &Problem, field: &Field, typed: &str, currency: &str) -> String {
        let limit = |limit: &str| self.limit(limit, field.kind, currency);
        match problem {
            Problem::Missing => match field.kind {
                Kind::Date => self.problem_missing_date(),
                Kind::Choice(_) => self.problem_missing_choice(),
                Kind::Text => self.problem_missing_text(),
                Kind::Money
                | Kind::Rate
                | Kind::Weight
                | Kind::Multiple
                | Kind::Years
                | Kind::Duration
                | Kind::Whole
                | Kind::CalendarYear => self.problem_missing_number(),
            }
            .to_owned(),
            Problem::NotANumber => self.problem_not_a_number(self.example_of(field.kind)),
            Problem::TooLarge => self.problem_too_large().to_owned(),
            Problem::OutOfRange { min: Some(min), max: Some(max) } => {
                self.problem_out_of_range(&limit(max), &limit(min))
            }
            Problem::OutOfRange { min: Some(min), max: None } => {
                self.problem_below_minimum(&limit(min))
            }
            Problem::OutOfRange { max: Some(max), min: None } => {
                self.problem_above_maximum(&limit(max))
            }
            Problem::OutOfRange { .. } | Problem::NotWhole => self.problem_not_whole().to_owned(),
            Problem::RangeMalformed => self.problem_range_malformed(self.example_of(field.kind)),
            Problem::RangeOutOfOrder => self.problem_range_out_of_order().to_owned(),
            Problem::SpreadNotPositive => self.problem_spread_not_positive().to_owned(),
            Problem::NotAboveZero => self.problem_not_above_zero().to_owned(),
            Problem::OnlyForShares => self.problem_only_for_shares().to_owned(),
            Problem::NoRangeHere => self.problem_no_range_here(self.example_of(field.kind)),
            Problem::NoSuchStage => self.problem_no_such_stage().to_owned(),
            Problem::LevelFalls => self.problem_level_falls().to_owned(),
            Problem::NotADate => self.problem_not_a_date(self.example_of(Kind::Date)),
            Problem::UnknownChoice { .. } => self.problem_unknown_choice(typed),
            Problem::TextTooLong { longest } => self.problem_text_too_long(&longest.to_string()),
            Problem::ExpiryBeforeFiling => self.problem_expiry_before_filing().to_owned(),
            Problem::SignedAfterExpiry => self.problem_signed_after_expiry().to_owned(),
            Problem::NothingContributed => self.problem_nothing_contributed().to_owned(),
            Problem::PoolTakesAll => self.problem_pool_takes_all().to_owned(),
            Problem::ExitAfterTerm { years } => self.problem_exit_after_term(&years.to_string()),
            Problem::SharesAboveOne { sum } => self.problem_shares_above_one(&self.share(sum)),
            Problem::SharesDoNotSum { sum } => self.problem_shares_do_not_sum(&self.share(sum)),
            Problem::GivenTwice => self.problem_given_twice().to_owned(),
            Problem::NothingToShareBy => self.problem_nothing_to_share_by().to_owned(),
            Problem::BandsNotIncreasing => self.problem_bands_not_increasing().to_owned(),
            Problem::BandNeverReached => self.problem_band_never_reached().to_owned(),
            Problem::TooManyRows { most } => self.problem_too_many_rows(&most.to_string()),
        }
    }

    /// What is wrong with a whole group of rows.
    #[must_use]
    pub fn group_problem(self, problem: &Problem, group: &str) -> String {
        match problem {
            Problem::TooManyRows { most } => self.problem_too_many_rows(&most.to_string()),
            _ if group == BANDS => self.problem_no_bands().to_owned(),
            _ => self.problem_no_inventors().to_owned(),
        }
    }

    /// How an entry of that kind may look.
    #[must_use]
    pub fn example_of(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Money => self.example_money(),
            Kind::Rate => self.example_rate(),
            Kind::Years | Kind::Duration => self.example_years(),
            Kind::Date => self.example_date(),
            Kind::CalendarYear => self.example_calendar_year(),
            Kind::Weight | Kind::Multiple | Kind::Whole | Kind::Choice(_) | Kind::Text => {
                self.example_weight()
            }
        }
    }

    fn limit(self, limit: &str, kind: Kind, currency: &str) -> String {
        match (Exact::from_decimal_text(limit), kind) {
            (Ok(value), Kind::Money) => self.money_in_words(&value, currency),
            (Ok(value), Kind::Rate) => self.percent(&value, 6),
            (Ok(value), Kind::CalendarYear) => value.to_text(),
            (Ok(value), _) => self.number_up_to(&value, 6),
            (Err(_), _) => limit.to_owned(),
        }
    }

    fn share(self, sum: &str) -> String {
        Exact::from_decimal_text(sum).map_or_else(|_| sum.to_owned(), |sum| self.percent(&sum, 6))
    }
}

/// The group of a path that names a whole group, such as `inventors`.
#[must_use]
pub fn is_group(path: &Path) -> bool {
    labworth_domain::project::GROUPS.contains(&path.as_str())
}

#[cfg(test)]
mod tests {
    use labworth_domain::paths::licence::{ROYALTY_RATE, UPFRONT};

    use super::*;
    use crate::text::Language;

    #[test]
    fn limits_are_said_in_the_unit_of_the_field() {
        let text = Text::of(Language::English);
        let problem = |min: &str, max: &str| Problem::OutOfRange {
            min: Some(min.into()),
            max: Some(max.into()),
        };
        let rate = text.problem(&problem("0", "1"), &ROYALTY_RATE, "150", "VND");
        assert_eq!(rate, "Enter a figure from 0% to 100%.");
        let money = text.problem(&problem("0", "1000000000000000000"), &UPFRONT, "-5", "VND");
        assert!(money.contains("đồng"), "{money}");
    }
}
