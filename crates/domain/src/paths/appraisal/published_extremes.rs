//! A published range without quartiles: its lowest, median and highest rate, and from how many licences.
//!
//! It counts as as many licences as it was made from, unless another number was entered. How it and own licences come
//! together: [`crate::valuation::published_extremes`].

use super::evidence::{PUBLISHED_COUNTS_AS, PUBLISHED_LOWER, PUBLISHED_MEDIAN, PUBLISHED_UPPER};
use crate::inputs::{Field, Kind, Path, Presence, Problem, Reader};
use crate::units::{Exact, Number};
use crate::valuation::published_extremes::PublishedExtremes;

/// The lowest rate that was published.
pub const PUBLISHED_LOWEST: Field =
    Field::new("evidence.published_lowest", Kind::Rate, Presence::Optional)
        .within("0", "1")
        .certain();
/// The highest rate that was published.
pub const PUBLISHED_HIGHEST: Field =
    Field::new("evidence.published_highest", Kind::Rate, Presence::Optional)
        .within("0.000001", "1")
        .certain();
/// From how many licences it was made.
pub const PUBLISHED_N: Field = Field::new("evidence.published_n", Kind::Weight, Presence::Optional)
    .within("1", "1000000")
    .certain();

/// Every field of such a range but the median, which it has in common with quartiles.
pub const FIELDS: &[Field] = &[PUBLISHED_LOWEST, PUBLISHED_HIGHEST, PUBLISHED_N];

/// What was entered of such a range.
#[derive(Clone, Debug, PartialEq)]
pub struct EnteredExtremes<N = Exact> {
    /// The lowest rate.
    pub lowest: N,
    /// The median.
    pub median: N,
    /// The highest rate.
    pub highest: N,
    /// From how many licences it was made, where that was entered.
    pub n: Option<N>,
    /// As how many licences it counts, where that was entered.
    pub counts_as: Option<N>,
}

/// Reads the range where lowest or highest were entered and no quartile: quartiles say more, and are used where they are.
/// Lowest, median and highest rise, and from one of the two numbers it is known what the range counts.
pub(super) fn read(read: &mut Reader<'_>) -> Option<EnteredExtremes> {
    let n = read.number(&PUBLISHED_N, PUBLISHED_N.path());
    let is_entered = |read: &Reader<'_>, field: &Field| read.draft().text(&field.path()).is_some();
    let has_quartiles =
        [&PUBLISHED_LOWER, &PUBLISHED_UPPER].into_iter().any(|field| is_entered(read, field));
    let has_extremes =
        [&PUBLISHED_LOWEST, &PUBLISHED_HIGHEST].into_iter().any(|field| is_entered(read, field));
    if has_quartiles || !has_extremes {
        for field in [&PUBLISHED_LOWEST, &PUBLISHED_HIGHEST] {
            read.number(field, field.path());
        }
        return None;
    }
    let fields = [&PUBLISHED_LOWEST, &PUBLISHED_MEDIAN, &PUBLISHED_HIGHEST];
    for field in fields {
        if !is_entered(read, field) {
            read.refuse(field.path(), Problem::Missing);
        }
    }
    if !is_entered(read, &PUBLISHED_N) && !is_entered(read, &PUBLISHED_COUNTS_AS) {
        read.refuse(PUBLISHED_N.path(), Problem::Missing);
    }
    let [lowest, median, highest] = fields.map(|field| read.number(field, field.path()));
    let counts_as = read.number(&PUBLISHED_COUNTS_AS, PUBLISHED_COUNTS_AS.path());
    let entered =
        EnteredExtremes { lowest: lowest?, median: median?, highest: highest?, n, counts_as };
    let above =
        |least: &Exact| Problem::OutOfRange { min: Some(least.to_text()), max: Some("1".into()) };
    if entered.median < entered.lowest {
        read.refuse(PUBLISHED_MEDIAN.path(), above(&entered.lowest));
        return None;
    }
    if entered.highest < entered.median {
        read.refuse(PUBLISHED_HIGHEST.path(), above(&entered.median));
        return None;
    }
    (entered.n.is_some() || entered.counts_as.is_some()).then_some(entered)
}

impl<N: Number> EnteredExtremes<N> {
    /// The same in another kind of number.
    pub(super) fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> EnteredExtremes<M> {
        EnteredExtremes {
            lowest: number(&self.lowest),
            median: number(&self.median),
            highest: number(&self.highest),
            n: self.n.as_ref().map(&mut *number),
            counts_as: self.counts_as.as_ref().map(&mut *number),
        }
    }

    /// The number that stands at a path.
    pub(super) fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        match path.as_str() {
            at if at == PUBLISHED_LOWEST.path => Some(&mut self.lowest),
            at if at == PUBLISHED_MEDIAN.path => Some(&mut self.median),
            at if at == PUBLISHED_HIGHEST.path => Some(&mut self.highest),
            at if at == PUBLISHED_N.path => self.n.as_mut(),
            at if at == PUBLISHED_COUNTS_AS.path => self.counts_as.as_mut(),
            _ => None,
        }
    }

    /// The range; it counts as one licence where nothing else is known.
    #[must_use]
    pub fn range(&self) -> PublishedExtremes {
        let counts_as = self.counts_as.as_ref().or(self.n.as_ref());
        PublishedExtremes {
            lowest: self.lowest.to_f64(),
            median: self.median.to_f64(),
            highest: self.highest.to_f64(),
            counts_as: counts_as.map_or(1.0, Number::to_f64),
        }
    }
}
