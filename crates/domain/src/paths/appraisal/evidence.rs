//! One's own evidence of royalty rates: comparable licences, and a published range that they update.
//!
//! ```text
//! ρ'_i = ρ_i·factor_i           own licences by weight; those between related parties have none
//! range = quartiles of ρ'_i, or the published quartiles, or these updated by ρ'_i
//! V(q)  = ρ(q) · Σ_t ℓ_t·S_t·(1 − T)·(1 + k)^−τ_t · TABf · success
//! ```
//!
//! Where a source prints the lowest, the median and the highest and no quartiles, these three are the range, and own licences
//! are pooled with it by [`crate::valuation::published_extremes`]; then the evidence is a check and no value of its own.
//! `factor_i` is what the adjustments of a licence do together, see [`super::adjustments`].
//! The published range counts as as many licences as were entered; there is no default for any of it.
//! See [`crate::valuation::comparable_licences`].

use crate::inputs::{Field, Kind, Path, Presence, Problem, Reader};
use crate::paths::appraisal::adjustments::{self, ADJUSTMENTS, ReasonedAdjustment};
use crate::paths::appraisal::published_extremes::{self, EnteredExtremes};
use crate::paths::evaluation::RightValue;
use crate::project::Project;
use crate::units::{Exact, Number};
use crate::valuation::comparable_licences::{
    ComparableLicence, ComparableRange, PriorRange, UpdatedRange, comparable_range,
};
use crate::valuation::published_extremes::{PooledExtremes, PublishedExtremes};
use crate::valuation::strength::position::ParameterRange;
use crate::valuation::weighted_quantile::Quartiles;

/// The repeating group.
pub const LICENCES: &str = "evidence.licences";
/// The most licences.
pub const MOST_LICENCES: usize = 60;

/// What a licence is called.
pub const NAME: Field = Field::new("evidence.licences.#.name", Kind::Text, Presence::Optional);
/// Its royalty rate on net sales.
pub const RATE: Field =
    Field::new("evidence.licences.#.royalty_rate", Kind::Rate, Presence::Required)
        .within("0.000001", "1")
        .certain();
/// How near it is; empty counts as one.
pub const WEIGHT: Field =
    Field::new("evidence.licences.#.weight", Kind::Weight, Presence::Optional)
        .within("0", "1000000000")
        .certain();
/// All differences together, as a rate above −1.
pub const ADJUSTMENT: Field =
    Field::new("evidence.licences.#.adjustment", Kind::Rate, Presence::Optional)
        .within("-0.99", "100")
        .certain();
/// Whether its parties are related: then it is no evidence of a market.
pub const RELATED: Field =
    Field::new("evidence.licences.#.related", Kind::Choice(&["no", "yes"]), Presence::Optional);
/// Where it is known from.
pub const SOURCE: Field = Field::new("evidence.licences.#.source", Kind::Text, Presence::Optional);
/// The lower quartile that was published.
pub const PUBLISHED_LOWER: Field = published("evidence.published_lower");
/// The median that was published.
pub const PUBLISHED_MEDIAN: Field = published("evidence.published_median");
/// The upper quartile that was published.
pub const PUBLISHED_UPPER: Field = published("evidence.published_upper");
/// As how many licences the published range counts.
pub const PUBLISHED_COUNTS_AS: Field =
    Field::new("evidence.published_counts_as", Kind::Weight, Presence::Optional)
        .within("0.001", "1000000")
        .certain();
/// Where the range was published.
pub const PUBLISHED_SOURCE: Field =
    Field::new("evidence.published_source", Kind::Text, Presence::Optional);
/// Whether the right is valued at one's own market rate or at that of the evidence.
pub const ROYALTY_FROM: Field =
    Field::new("valuation.royalty_from", Kind::Choice(&["own", "evidence"]), Presence::Optional);

const fn published(path: &'static str) -> Field {
    Field::new(path, Kind::Rate, Presence::Optional).within("0.000001", "1").certain()
}

/// Every field of the evidence.
pub const FIELDS: &[Field] = &[
    NAME,
    RATE,
    WEIGHT,
    ADJUSTMENT,
    RELATED,
    SOURCE,
    PUBLISHED_LOWER,
    PUBLISHED_MEDIAN,
    PUBLISHED_UPPER,
    PUBLISHED_COUNTS_AS,
    PUBLISHED_SOURCE,
    ROYALTY_FROM,
];

/// A licence of others.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownLicence<N = Exact> {
    /// What it is called.
    pub name: Option<String>,
    /// Its royalty rate.
    pub rate: N,
    /// How near it is, where that was entered.
    pub weight: Option<N>,
    /// All differences together, where they were entered.
    pub adjustment: Option<N>,
    /// Whether its parties are related.
    pub related: bool,
}

/// A range that others published.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishedRange<N = Exact> {
    /// Lower quartile.
    pub lower: N,
    /// Median.
    pub median: N,
    /// Upper quartile.
    pub upper: N,
    /// As how many licences it counts.
    pub counts_as: N,
}

/// The evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence<N = Exact> {
    /// Licences of one's own knowledge.
    pub licences: Vec<KnownLicence<N>>,
    /// How they differ, one difference each.
    pub adjustments: Vec<ReasonedAdjustment<N>>,
    /// The published range, where one was entered.
    pub published: Option<PublishedRange<N>>,
    /// The lowest, median and highest rate that were published, where quartiles were not entered.
    pub extremes: Option<EnteredExtremes<N>>,
    /// Whether the right is valued at the rate that the evidence gives.
    pub sets_royalty: bool,
}

/// What the evidence says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EvidenceRange {
    /// The published range.
    pub published: Option<PriorRange>,
    /// The range of own licences.
    pub own: Option<ComparableRange>,
    /// The published range after own licences, where there are both.
    pub updated: Option<UpdatedRange>,
    /// The lowest, median and highest rate that were published, where quartiles were not.
    pub extremes: Option<PublishedExtremes>,
    /// These and own licences together, where there are both.
    pub pooled: Option<PooledExtremes>,
    /// The range to work with, from end to end.
    pub quartiles: Quartiles,
    /// What its ends are.
    pub ends: Ends,
}

/// What the ends of a range of rates are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// The lower and the upper quartile.
    Quartiles,
    /// The lowest and the highest that are known.
    Extremes,
}

/// One of the quartiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quartile {
    /// The lower.
    Lower,
    /// The median.
    Median,
    /// The upper.
    Upper,
}

impl Quartile {
    /// All three, rising.
    pub const ALL: [Self; 3] = [Self::Lower, Self::Median, Self::Upper];

    /// The rate at it.
    #[must_use]
    pub const fn of(self, quartiles: &Quartiles) -> f64 {
        match self {
            Self::Lower => quartiles.lower,
            Self::Median => quartiles.median,
            Self::Upper => quartiles.upper,
        }
    }
}

/// The value of the right at the quartiles of the evidence, under one reading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ComparableValue {
    /// The rates.
    pub rates: Quartiles,
    /// The value after tax and discount at a royalty of the whole of sales, before benefit and success.
    pub of_whole_sales: f64,
    /// `TABf · success`, and the two.
    pub benefit_factor: f64,
    /// The chance that the market is reached.
    pub success: f64,
}

impl ComparableValue {
    /// At the quartiles, from the value at a royalty of the whole of sales.
    pub(crate) fn of(rates: Quartiles, whole: &RightValue) -> Self {
        Self {
            rates,
            of_whole_sales: whole.relief.value(),
            benefit_factor: whole.benefit_factor,
            success: whole.success,
        }
    }

    /// The value at a quartile.
    #[must_use]
    pub fn at(&self, quartile: Quartile) -> f64 {
        quartile.of(&self.rates) * self.of_whole_sales * self.benefit_factor * self.success
    }
}

impl Evidence {
    /// Reads the evidence; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        let rows = read.rows(LICENCES, MOST_LICENCES);
        let mut licences = Vec::with_capacity(rows);
        for row in 0..rows {
            let name = read.text(&NAME, NAME.at(row));
            read.text(&SOURCE, SOURCE.at(row));
            let weight = read.number(&WEIGHT, WEIGHT.at(row));
            let adjustment = read.number(&ADJUSTMENT, ADJUSTMENT.at(row));
            let related = read.choice(&RELATED, RELATED.at(row)) == Some("yes");
            if let Some(rate) = read.number(&RATE, RATE.at(row)) {
                licences.push(KnownLicence { name, rate, weight, adjustment, related });
            }
        }
        read.text(&PUBLISHED_SOURCE, PUBLISHED_SOURCE.path());
        let extremes = published_extremes::read(read);
        let published =
            if extremes.is_some() || is_of_extremes(read) { None } else { read_published(read) };
        let sets_royalty = read.choice(&ROYALTY_FROM, ROYALTY_FROM.path()) == Some("evidence");
        let adjustments = adjustments::read(read, rows);
        let whole = licences.len() == rows && adjustments.is_some();
        let adjustments = adjustments.unwrap_or_default();
        let evidence = Self { licences, adjustments, published, extremes, sets_royalty };
        if whole && sets_royalty && evidence.range().is_none() {
            refuse_unless_refused(read, &PUBLISHED_MEDIAN, Problem::Missing);
        }
        whole.then_some(evidence)
    }
}

/// Whether a lowest or a highest was entered and no quartile.
fn is_of_extremes(read: &Reader<'_>) -> bool {
    let is_entered = |field: &Field| read.draft().text(&field.path()).is_some();
    let [lowest, highest, _] = published_extremes::FIELDS else { return false };
    (is_entered(lowest) || is_entered(highest))
        && !is_entered(&PUBLISHED_LOWER)
        && !is_entered(&PUBLISHED_UPPER)
}

fn refuse_unless_refused(read: &mut Reader<'_>, field: &Field, problem: Problem) {
    if !read.has_error_at(&field.path()) {
        read.refuse(field.path(), problem);
    }
}

/// All four figures or none; quartiles rise.
fn read_published(read: &mut Reader<'_>) -> Option<PublishedRange> {
    let fields = [&PUBLISHED_LOWER, &PUBLISHED_MEDIAN, &PUBLISHED_UPPER, &PUBLISHED_COUNTS_AS];
    let is_entered = |read: &Reader<'_>, field: &Field| read.draft().text(&field.path()).is_some();
    if !fields.iter().any(|field| is_entered(read, field)) {
        return None;
    }
    for field in fields {
        if !is_entered(read, field) {
            read.refuse(field.path(), Problem::Missing);
        }
    }
    let [lower, median, upper, counts_as] = fields.map(|field| read.number(field, field.path()));
    let published =
        PublishedRange { lower: lower?, median: median?, upper: upper?, counts_as: counts_as? };
    let below =
        |least: &Exact| Problem::OutOfRange { min: Some(least.to_text()), max: Some("1".into()) };
    if published.median < published.lower {
        read.refuse(PUBLISHED_MEDIAN.path(), below(&published.lower));
        return None;
    }
    if published.upper < published.median || published.upper == published.lower {
        read.refuse(PUBLISHED_UPPER.path(), below(&published.median));
        return None;
    }
    Some(published)
}

impl<N: Number> Evidence<N> {
    /// The same evidence in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> Evidence<M> {
        let licences = self.licences.iter().map(|licence| KnownLicence {
            name: licence.name.clone(),
            rate: number(&licence.rate),
            weight: licence.weight.as_ref().map(&mut *number),
            adjustment: licence.adjustment.as_ref().map(&mut *number),
            related: licence.related,
        });
        let licences = licences.collect();
        let published = self.published.as_ref().map(|published| PublishedRange {
            lower: number(&published.lower),
            median: number(&published.median),
            upper: number(&published.upper),
            counts_as: number(&published.counts_as),
        });
        let adjustments = self.adjustments.iter().map(|each| each.map(number)).collect();
        let extremes = self.extremes.as_ref().map(|extremes| extremes.map(number));
        Evidence { licences, adjustments, published, extremes, sets_royalty: self.sets_royalty }
    }

    /// The number that stands at a path.
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        if let Some(row) = path.position_in(LICENCES) {
            let licence = self.licences.get_mut(row)?;
            return match path {
                at if at.fits(RATE.path) => Some(&mut licence.rate),
                at if at.fits(WEIGHT.path) => licence.weight.as_mut(),
                at if at.fits(ADJUSTMENT.path) => licence.adjustment.as_mut(),
                _ => None,
            };
        }
        if path.position_in(ADJUSTMENTS).is_some() {
            return adjustments::number_mut(&mut self.adjustments, path);
        }
        if let Some(extremes) = &mut self.extremes {
            return extremes.number_mut(path);
        }
        let published = self.published.as_mut()?;
        match path.as_str() {
            at if at == PUBLISHED_LOWER.path => Some(&mut published.lower),
            at if at == PUBLISHED_MEDIAN.path => Some(&mut published.median),
            at if at == PUBLISHED_UPPER.path => Some(&mut published.upper),
            at if at == PUBLISHED_COUNTS_AS.path => Some(&mut published.counts_as),
            _ => None,
        }
    }

    /// The reasoned adjustments of a licence, each with its row.
    pub fn adjustments_of(
        &self,
        licence: usize,
    ) -> impl Iterator<Item = (usize, &ReasonedAdjustment<N>)> {
        self.adjustments.iter().enumerate().filter(move |(_, each)| each.licence == licence)
    }

    /// The licences as comparables.
    #[must_use]
    pub fn comparables(&self) -> Vec<ComparableLicence> {
        let of = |(at, licence): (usize, &KnownLicence<N>)| {
            let reasoned = |adds: bool| {
                self.adjustments_of(at)
                    .filter(move |each| each.1.adds == adds)
                    .map(|each| each.1.amount.to_f64())
            };
            let whole = licence.adjustment.iter().map(Number::to_f64);
            ComparableLicence {
                rate: licence.rate.to_f64(),
                adjustments: whole.chain(reasoned(false)).collect(),
                added: reasoned(true).collect(),
                weight: match licence.related {
                    true => 0.0,
                    false => licence.weight.as_ref().map_or(1.0, Number::to_f64),
                },
            }
        };
        self.licences.iter().enumerate().map(of).collect()
    }

    /// What the evidence says; `None` where there is none.
    #[must_use]
    pub fn range(&self) -> Option<EvidenceRange> {
        let comparables = self.comparables();
        let own = comparable_range(&comparables);
        let published = self.published.as_ref().map(|range| PriorRange {
            lower: range.lower.to_f64(),
            median: range.median.to_f64(),
            upper: range.upper.to_f64(),
            counts_as: range.counts_as.to_f64(),
        });
        let updated = published.as_ref().and_then(|prior| prior.updated(&comparables));
        let as_published = |PriorRange { lower, median, upper, .. }: PriorRange| Quartiles {
            lower,
            median,
            upper,
        };
        let extremes = self.extremes.as_ref().map(EnteredExtremes::range);
        let pooled = extremes.as_ref().and_then(|extremes| extremes.pooled(&comparables));
        let of_pooled = |PooledExtremes { lowest, median, highest, .. }: PooledExtremes| {
            Quartiles { lower: lowest, median, upper: highest }
        };
        let of_extremes = |PublishedExtremes { lowest, median, highest, .. }: PublishedExtremes| {
            Quartiles { lower: lowest, median, upper: highest }
        };
        let quartiles = updated
            .map(|updated| updated.quartiles)
            .or(published.map(as_published))
            .or(pooled.map(of_pooled))
            .or(extremes.map(of_extremes))
            .or(own.map(|own| own.quartiles))?;
        let ends = if extremes.is_some() { Ends::Extremes } else { Ends::Quartiles };
        Some(EvidenceRange { published, own, updated, extremes, pooled, quartiles, ends })
    }
}

impl<N: Number> Project<N> {
    /// The royalty rate of the evidence at the position that strength gives; the median without answers, and where the ends
    /// are single contracts, between which nothing is known.
    #[must_use]
    pub fn rate_of_evidence(&self) -> Option<f64> {
        let found = self.evidence.range()?;
        let Quartiles { lower, median, upper } = found.quartiles;
        if found.ends == Ends::Extremes {
            return Some(median);
        }
        let place = self.strength.royalty_position().unwrap_or(0.5);
        Some(ParameterRange::new(lower, Some(median), upper)?.at(place))
    }
}
