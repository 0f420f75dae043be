//! Adjustments of comparable licences: one row for each difference in their terms, with its reason.
//!
//! ```text
//! factor_i = (1 + a_i) · Π_j (1 + a_ij) · (1 + Σ_l b_il)
//! ```
//!
//! `a_i` all differences in one figure, as it stands with the licence; `a_ij` differences that multiply; `b_il` those that
//! are stated to add: they are added to each other and count as one factor. Which of the two a difference does is for
//! the valuer to say; where nothing is said it multiplies. See [`crate::valuation::comparable_licences`].

use crate::inputs::{Field, Kind, Path, Presence, Problem, Reader};
use crate::units::{Exact, Number};

/// The repeating group.
pub const ADJUSTMENTS: &str = "evidence.adjustments";
/// The most rows.
pub const MOST_ADJUSTMENTS: usize = 180;
/// The licence, by its place in the list from 1.
pub const LICENCE: Field =
    Field::new("evidence.adjustments.#.licence", Kind::Whole, Presence::Required).within("1", "60");
/// In what the licence differs.
pub const DIFFERENCE: Field = Field::new(
    "evidence.adjustments.#.difference",
    Kind::Choice(&[
        "exclusivity",
        "territory",
        "field_of_use",
        "stage",
        "term",
        "know_how",
        "strength",
        "date",
        "related_parties",
        "other",
    ]),
    Presence::Required,
);
/// By how much its rate would differ, as a rate above −1.
pub const AMOUNT: Field =
    Field::new("evidence.adjustments.#.amount", Kind::Rate, Presence::Required)
        .within("-0.99", "100")
        .certain();
/// Whether it multiplies the others or is added to those that add.
pub const COMBINES: Field = Field::new(
    "evidence.adjustments.#.combines",
    Kind::Choice(&["multiplies", "adds"]),
    Presence::Optional,
);
/// Why it is so much.
pub const REASON: Field =
    Field::new("evidence.adjustments.#.reason", Kind::Text, Presence::Required);

/// Every field of an adjustment.
pub const FIELDS: &[Field] = &[LICENCE, DIFFERENCE, AMOUNT, COMBINES, REASON];

/// An adjustment with its reason.
#[derive(Clone, Debug, PartialEq)]
pub struct ReasonedAdjustment<N = Exact> {
    /// The licence, by its position from 0.
    pub licence: usize,
    /// In what the licence differs, as the field names it.
    pub difference: &'static str,
    /// By how much its rate would differ.
    pub amount: N,
    /// Whether it is added to the others that add.
    pub adds: bool,
    /// Why.
    pub reason: String,
}

impl<N: Number> ReasonedAdjustment<N> {
    /// The same in another kind of number.
    pub(super) fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> ReasonedAdjustment<M> {
        ReasonedAdjustment {
            licence: self.licence,
            difference: self.difference,
            amount: number(&self.amount),
            adds: self.adds,
            reason: self.reason.clone(),
        }
    }
}

/// The number that stands at a path of the group.
pub(super) fn number_mut<'a, N>(
    all: &'a mut [ReasonedAdjustment<N>],
    path: &Path,
) -> Option<&'a mut N> {
    let adjustment = all.get_mut(path.position_in(ADJUSTMENTS)?)?;
    path.fits(AMOUNT.path).then_some(&mut adjustment.amount)
}

/// Reads the adjustments of so many licences, all of them or none; problems are left with the reader.
pub(super) fn read(read: &mut Reader<'_>, licences: usize) -> Option<Vec<ReasonedAdjustment>> {
    let rows = read.rows(ADJUSTMENTS, MOST_ADJUSTMENTS);
    let mut all: Vec<ReasonedAdjustment> = Vec::with_capacity(rows);
    for row in 0..rows {
        let number = read.whole(&LICENCE, LICENCE.at(row));
        let difference = read.choice(&DIFFERENCE, DIFFERENCE.at(row));
        let amount = read.number(&AMOUNT, AMOUNT.at(row));
        let adds = read.choice(&COMBINES, COMBINES.at(row)) == Some("adds");
        let reason = read.text(&REASON, REASON.at(row));
        let Some(number) = number else { continue };
        let licence = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
        let Some(licence) = licence.filter(|licence| *licence < licences) else {
            let problem = if licences == 0 {
                Problem::OutOfRange { min: Some("1".into()), max: None }
            } else {
                Problem::OutOfRange { min: Some("1".into()), max: Some(licences.to_string()) }
            };
            read.refuse(LICENCE.at(row), problem);
            continue;
        };
        if let (Some(difference), Some(amount), Some(reason)) = (difference, amount, reason) {
            all.push(ReasonedAdjustment { licence, difference, amount, adds, reason });
            refuse_a_sum_that_leaves_nothing(read, &all, row);
        }
    }
    (all.len() == rows).then_some(all)
}

/// Adjustments that add must together leave something of the rate.
fn refuse_a_sum_that_leaves_nothing(read: &mut Reader<'_>, all: &[ReasonedAdjustment], row: usize) {
    let Some((last, before)) = all.split_last() else { return };
    if !last.adds {
        return;
    }
    let own = before.iter().filter(|each| each.adds && each.licence == last.licence);
    let sum = own.fold(Exact::zero(), |sum, each| sum + each.amount.clone());
    let least = Exact::ratio(-99, 100).unwrap_or_else(Exact::zero) - sum;
    if last.amount < least {
        let problem = Problem::OutOfRange { min: Some(least.to_text()), max: Some("100".into()) };
        read.refuse(AMOUNT.at(row), problem);
    }
}
