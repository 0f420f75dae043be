//! The right that is valued: its kind, its life, who paid for the result it protects.

pub mod family;
pub mod fee_schedule;
pub mod owners;

use crate::inputs::{Field, Kind, Path, Presence, Problem, Reader};
use crate::units::{Date, Exact, Number};

/// Patent for invention or patent for utility solution.
pub const KIND: Field =
    Field::new("right.kind", Kind::Choice(&["patent", "utility_solution"]), Presence::Assumed);
/// The date from which the term of protection is counted.
pub const FILING_DATE: Field = Field::new("right.filing_date", Kind::Date, Presence::Required);
/// The end of protection; the filing date and the legal term of the kind stand in.
pub const EXPIRY_DATE: Field = Field::new("right.expiry_date", Kind::Date, Presence::Optional);
/// The part of the result that the State budget paid for.
pub const STATE_FUNDING_SHARE: Field =
    Field::new("right.state_funding_share", Kind::Rate, Presence::Required).within("0", "1");
/// When the research task was approved: it decides which law applies.
pub const TASK_APPROVED_ON: Field =
    Field::new("right.task_approved_on", Kind::Date, Presence::Optional);
/// The legal term of a patent for invention, in years from filing.
pub const PATENT_TERM: Field =
    Field::new("right.term_years.patent", Kind::Years, Presence::Assumed).within("1", "50");
/// The legal term of a patent for utility solution, in years from filing.
pub const UTILITY_SOLUTION_TERM: Field =
    Field::new("right.term_years.utility_solution", Kind::Years, Presence::Assumed)
        .within("1", "50");

/// Every field of the right.
pub const FIELDS: &[Field] = &[
    KIND,
    FILING_DATE,
    EXPIRY_DATE,
    STATE_FUNDING_SHARE,
    TASK_APPROVED_ON,
    PATENT_TERM,
    UTILITY_SOLUTION_TERM,
];

/// A registered right to a technical result.
#[derive(Clone, Debug, PartialEq)]
pub struct Right<N = Exact> {
    /// `patent` or `utility_solution`.
    pub kind: &'static str,
    /// Filing.
    pub filing: Date,
    /// The last day of protection.
    pub expiry: Date,
    /// Whether the expiry was computed from the legal term.
    pub expiry_from_term: bool,
    /// The legal term of this kind of right, in years.
    pub term_years: u32,
    /// The part that the State budget paid for, 0 to 1.
    pub state_funding_share: N,
    /// Approval of the research task, where it is known.
    pub task_approved_on: Option<Date>,
}

impl Right {
    /// Reads the right; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        let kind = read.choice(&KIND, KIND.path());
        let filing = read.date(&FILING_DATE, FILING_DATE.path());
        let entered_expiry = read.date(&EXPIRY_DATE, EXPIRY_DATE.path());
        let share = read.number(&STATE_FUNDING_SHARE, STATE_FUNDING_SHARE.path());
        let task_approved_on = read.date(&TASK_APPROVED_ON, TASK_APPROVED_ON.path());
        let term = match kind {
            Some("utility_solution") => &UTILITY_SOLUTION_TERM,
            _ => &PATENT_TERM,
        };
        let term_years = read.years(term, term.path())?;
        let (kind, filing) = (kind?, filing?);
        let by_law = filing.plus_years(i32::try_from(term_years).unwrap_or(i32::MAX));
        let expiry = entered_expiry.unwrap_or(by_law);
        if expiry <= filing {
            read.refuse(EXPIRY_DATE.path(), Problem::ExpiryBeforeFiling);
        }
        Some(Self {
            kind,
            filing,
            expiry,
            expiry_from_term: entered_expiry.is_none(),
            term_years,
            state_funding_share: share?,
            task_approved_on,
        })
    }
}

impl<N: Number> Right<N> {
    /// The same right in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> Right<M> {
        Right {
            kind: self.kind,
            filing: self.filing,
            expiry: self.expiry,
            expiry_from_term: self.expiry_from_term,
            term_years: self.term_years,
            state_funding_share: number(&self.state_funding_share),
            task_approved_on: self.task_approved_on,
        }
    }

    /// The number that stands at a path.
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        (path.as_str() == STATE_FUNDING_SHARE.path).then_some(&mut self.state_funding_share)
    }

    /// The path whose value decided the expiry.
    #[must_use]
    pub fn expiry_decided_by(&self) -> Path {
        if self.expiry_from_term { FILING_DATE.path() } else { EXPIRY_DATE.path() }
    }
}
