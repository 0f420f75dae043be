//! What is wrong with an entry, in no language.

use crate::inputs::{Path, RangeError};

/// One problem with one input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The input.
    pub path: Path,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with an input. Limits travel with the problem, so that a sentence can name
/// them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was entered and nothing can stand in.
    Missing,
    /// Not a number that can be read.
    NotANumber,
    /// More digits, or a larger power of ten, than any such quantity has.
    TooLarge,
    /// Below the least or above the largest value that makes sense (canonical decimal text).
    OutOfRange {
        /// The least value.
        min: Option<String>,
        /// The largest value.
        max: Option<String>,
    },
    /// A range that is not written as `pert(0.03, 0.05, 0.08)` and its like are.
    RangeMalformed,
    /// A range that is not in the order low ≤ likely ≤ high.
    RangeOutOfOrder,
    /// A range from a value to itself, or a standard deviation that is not above zero.
    SpreadNotPositive,
    /// The mean of a lognormal, or a shape of a beta distribution, that is not above zero.
    NotAboveZero,
    /// A beta distribution where the value is no share and no probability.
    OnlyForShares,
    /// A range where only a point makes sense.
    NoRangeHere,
    /// Decimals where a whole number is asked for.
    NotWhole,
    /// The road has no stage of that number.
    NoSuchStage,
    /// A stage that leads to a lower readiness level than it begins at.
    LevelFalls,
    /// Not a date of the form `YYYY-MM-DD`, or no such day.
    NotADate,
    /// Not one of the named options.
    UnknownChoice {
        /// The options.
        options: Vec<String>,
    },
    /// Text longer than any name or title.
    TextTooLong {
        /// The longest text that is accepted, in characters.
        longest: usize,
    },
    /// The right ends before it was filed.
    ExpiryBeforeFiling,
    /// The licence is signed after the right has ended.
    SignedAfterExpiry,
    /// The shares of a group do not sum to one (their sum, as canonical decimal text).
    SharesDoNotSum {
        /// The sum as it stands.
        sum: String,
    },
    /// The shares of a group are more than the whole (their sum, as canonical decimal text).
    SharesAboveOne {
        /// The sum as it stands.
        sum: String,
    },
    /// What is stated here is stated in another way already.
    GivenTwice,
    /// Every weight of a group is zero.
    NothingToShareBy,
    /// A band does not end above the one before it.
    BandsNotIncreasing,
    /// A band after one that has no upper end can never be reached.
    BandNeverReached,
    /// A company to which neither a right of any value nor money is brought in.
    NothingContributed,
    /// The option pool and the new investor together would hold the whole company or more.
    PoolTakesAll,
    /// The company is sold after the last year of sales.
    ExitAfterTerm {
        /// How many years of sales there are.
        years: u32,
    },
    /// The group has more rows than is supported.
    TooManyRows {
        /// The most rows.
        most: usize,
    },
}

impl Problem {
    /// The code by which interfaces and locales name the problem.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::NotANumber => "not_a_number",
            Self::TooLarge => "too_large",
            Self::OutOfRange { .. } => "out_of_range",
            Self::RangeMalformed => "range_malformed",
            Self::RangeOutOfOrder => "range_out_of_order",
            Self::SpreadNotPositive => "spread_not_positive",
            Self::NotAboveZero => "not_above_zero",
            Self::OnlyForShares => "only_for_shares",
            Self::NoRangeHere => "no_range_here",
            Self::NotWhole => "not_whole",
            Self::NoSuchStage => "no_such_stage",
            Self::LevelFalls => "level_falls",
            Self::NotADate => "not_a_date",
            Self::UnknownChoice { .. } => "unknown_choice",
            Self::TextTooLong { .. } => "text_too_long",
            Self::ExpiryBeforeFiling => "expiry_before_filing",
            Self::SignedAfterExpiry => "signed_after_expiry",
            Self::SharesDoNotSum { .. } => "shares_do_not_sum",
            Self::SharesAboveOne { .. } => "shares_above_one",
            Self::GivenTwice => "given_twice",
            Self::NothingToShareBy => "nothing_to_share_by",
            Self::BandsNotIncreasing => "bands_not_increasing",
            Self::BandNeverReached => "band_never_reached",
            Self::NothingContributed => "nothing_contributed",
            Self::PoolTakesAll => "pool_takes_all",
            Self::ExitAfterTerm { .. } => "exit_after_term",
            Self::TooManyRows { .. } => "too_many_rows",
        }
    }
}

impl From<RangeError> for Problem {
    fn from(error: RangeError) -> Self {
        match error {
            RangeError::Malformed => Self::RangeMalformed,
            RangeError::TooLarge => Self::TooLarge,
            RangeError::OutOfOrder => Self::RangeOutOfOrder,
            RangeError::SpreadNotPositive => Self::SpreadNotPositive,
            RangeError::NotAboveZero => Self::NotAboveZero,
        }
    }
}
