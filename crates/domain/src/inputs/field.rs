//! A declared input: where it stands, what kind of value it takes, within which bounds.

use crate::inputs::Path;
use crate::units::Exact;

/// The largest amount of money that an input takes, in units of the currency.
pub const MOST_MONEY: &str = "1000000000000000000";

/// The kind of value an input takes, and with it the unit in which its text is canonical.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An amount in the project's currency.
    Money,
    /// A rate or share as a fraction: `0.05` is 5 %.
    Rate,
    /// A weight that counts only against the others of its group.
    Weight,
    /// How many times another amount: `3.5` is three and a half times.
    Multiple,
    /// A whole number of years.
    Years,
    /// A time in years, with decimals.
    Duration,
    /// A whole number.
    Whole,
    /// A year of the calendar, such as 2024.
    CalendarYear,
    /// A calendar date, `YYYY-MM-DD`.
    Date,
    /// One of the named options.
    Choice(&'static [&'static str]),
    /// Free text.
    Text,
}

/// What it means that an input is left empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// The answer cannot be computed without it.
    Required,
    /// A sourced default stands in, and the answer says so.
    Assumed,
    /// Empty is an answer of its own.
    Optional,
}

/// An inclusive bound, as canonical decimal text.
pub type Bound = Option<&'static str>;

/// A declared input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The path; `#` stands for a position in a repeating group.
    pub path: &'static str,
    /// The kind of value.
    pub kind: Kind,
    /// What empty means.
    pub presence: Presence,
    /// The least value that makes sense.
    pub min: Bound,
    /// The largest value that makes sense.
    pub max: Bound,
    /// Whether the number must be a point even where numbers of its kind can be ranges, as the
    /// terms of a contract or a statute of one's own must.
    pub certain: bool,
}

impl Field {
    /// A field without bounds.
    #[must_use]
    pub const fn new(path: &'static str, kind: Kind, presence: Presence) -> Self {
        Self { path, kind, presence, min: None, max: None, certain: false }
    }

    /// The same field with inclusive bounds.
    #[must_use]
    pub const fn within(mut self, min: &'static str, max: &'static str) -> Self {
        self.min = Some(min);
        self.max = Some(max);
        self
    }

    /// The same field where a range makes no sense.
    #[must_use]
    pub const fn certain(mut self) -> Self {
        self.certain = true;
        self
    }

    /// Whether a range can be entered: in amounts, rates, weights and times that may be uncertain.
    #[must_use]
    pub const fn takes_range(&self) -> bool {
        !self.certain
            && matches!(
                self.kind,
                Kind::Money | Kind::Rate | Kind::Weight | Kind::Multiple | Kind::Duration
            )
    }

    /// Whether the value is a share or a probability: a rate that cannot leave 0 to 1.
    #[must_use]
    pub fn is_share(&self) -> bool {
        let bound = |bound: Bound| bound.and_then(|text| Exact::from_decimal_text(text).ok());
        self.kind == Kind::Rate
            && bound(self.min).is_some_and(|min| !min.is_negative())
            && bound(self.max).is_some_and(|max| max <= Exact::one())
    }

    /// The path of a field that does not repeat.
    #[must_use]
    pub fn path(&self) -> Path {
        Path::new(self.path)
    }

    /// The path of the field at `position` of its repeating group.
    #[must_use]
    pub fn at(&self, position: usize) -> Path {
        Path::new(&self.path.replacen('#', &position.to_string(), 1))
    }
}
