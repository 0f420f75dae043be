//! How long the right earns: the least of its legal life and of the lives that were entered.
//!
//! ```text
//! end = min(expiry, signing + technical, signing + economic, signing + contractual)
//! ℓ_j = part of contract year j before the end
//! ```
//!
//! A technical or an economic life that was typed as a range can be placed in it by the answers on strength; see
//! [`super::life_in_range`].
//!
//! The value of the right counts `ℓ_j`; the royalties of the licence stay as the contract says. Each
//! group of factors of economic life is considered or not relevant, with a reason; that moves no figure.
//! Source: Circular 37/2024/TT-BTC (Viet Nam), economic life of an intangible asset; IVS 210, remaining
//! useful life. See [`crate::valuation::remaining_life`].

use crate::inputs::{Field, Kind, Path, Presence, Reader};
use crate::paths::appraisal::life_in_range::PlacedLife;
use crate::paths::evaluation::{Evaluation, right_value_of};
use crate::paths::sales::{SalesYear, later};
use crate::project::Project;
use crate::units::{Date, Exact, Number};

/// Years from signing until the technology is overtaken.
pub const TECHNICAL: Field =
    Field::new("life.technical", Kind::Duration, Presence::Optional).within("0", "200");
/// Years from signing in which the right still brings economic benefit.
pub const ECONOMIC: Field =
    Field::new("life.economic", Kind::Duration, Presence::Optional).within("0", "200");
/// Years from signing to the end of the contracts on which the right earns.
pub const CONTRACTUAL: Field =
    Field::new("life.contractual", Kind::Duration, Presence::Optional).within("0", "200");
/// Whether answers on strength choose the place of a life in the range that was typed for it.
pub const PLACED_BY: Field =
    Field::new("life.placed_by", Kind::Choice(&["own", "strength"]), Presence::Optional);
/// Why the technical life is as long as that.
pub const TECHNICAL_REASON: Field = reason("life.technical_reason");
/// Why the economic life is as long as that.
pub const ECONOMIC_REASON: Field = reason("life.economic_reason");
/// Which contract.
pub const CONTRACTUAL_REASON: Field = reason("life.contractual_reason");
/// Whether legal protection was considered.
pub const LEGAL_FACTORS: Field = considered("life.legal_factors");
/// What it says on the life.
pub const LEGAL_FACTORS_REASON: Field = reason("life.legal_factors_reason");
/// Whether contracts were considered.
pub const CONTRACT_FACTORS: Field = considered("life.contract_factors");
/// What they say on the life.
pub const CONTRACT_FACTORS_REASON: Field = reason("life.contract_factors_reason");
/// Whether decisions of courts and agencies were considered.
pub const DECISION_FACTORS: Field = considered("life.decision_factors");
/// What they say on the life.
pub const DECISION_FACTORS_REASON: Field = reason("life.decision_factors_reason");
/// Whether economic factors were considered.
pub const ECONOMIC_FACTORS: Field = considered("life.economic_factors");
/// What they say on the life.
pub const ECONOMIC_FACTORS_REASON: Field = reason("life.economic_factors_reason");

const fn reason(path: &'static str) -> Field {
    Field::new(path, Kind::Text, Presence::Optional)
}

const fn considered(path: &'static str) -> Field {
    Field::new(path, Kind::Choice(&["considered", "not_relevant"]), Presence::Optional)
}

/// Every field of the remaining life.
pub const FIELDS: &[Field] = &[
    TECHNICAL,
    TECHNICAL_REASON,
    ECONOMIC,
    ECONOMIC_REASON,
    CONTRACTUAL,
    CONTRACTUAL_REASON,
    PLACED_BY,
    LEGAL_FACTORS,
    LEGAL_FACTORS_REASON,
    CONTRACT_FACTORS,
    CONTRACT_FACTORS_REASON,
    DECISION_FACTORS,
    DECISION_FACTORS_REASON,
    ECONOMIC_FACTORS,
    ECONOMIC_FACTORS_REASON,
];

/// Which life ends first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    /// Protection ends.
    Legal,
    /// The technology is overtaken.
    Technical,
    /// The right brings nothing any more.
    Economic,
    /// The contracts end.
    Contractual,
}

/// The lives beside the legal one, in years from signing.
#[derive(Clone, Debug, PartialEq)]
pub struct RemainingLife<N = Exact> {
    /// Until the technology is overtaken.
    pub technical: Option<N>,
    /// While it brings economic benefit.
    pub economic: Option<N>,
    /// While contracts run.
    pub contractual: Option<N>,
    /// Whether answers on strength choose the place of a life in its range.
    pub by_strength: bool,
    /// The lives that answers have placed.
    pub placed: Vec<PlacedLife>,
}

impl RemainingLife {
    /// Reads the lives; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>) -> Self {
        for field in FIELDS {
            match field.kind {
                Kind::Text => {
                    read.text(field, field.path());
                }
                Kind::Choice(_) => {
                    read.choice(field, field.path());
                }
                _ => {}
            }
        }
        let mut years = |field: &Field| read.number(field, field.path());
        Self {
            technical: years(&TECHNICAL),
            economic: years(&ECONOMIC),
            contractual: years(&CONTRACTUAL),
            by_strength: read.draft().text(&PLACED_BY.path()) == Some("strength"),
            placed: Vec::new(),
        }
    }
}

impl<N: Number> RemainingLife<N> {
    /// The same lives in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> RemainingLife<M> {
        let mut optional = |value: &Option<N>| value.as_ref().map(&mut *number);
        RemainingLife {
            technical: optional(&self.technical),
            economic: optional(&self.economic),
            contractual: optional(&self.contractual),
            by_strength: self.by_strength,
            placed: self.placed.clone(),
        }
    }

    /// The number that stands at a path.
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        match path.as_str() {
            at if at == TECHNICAL.path => self.technical.as_mut(),
            at if at == ECONOMIC.path => self.economic.as_mut(),
            at if at == CONTRACTUAL.path => self.contractual.as_mut(),
            _ => None,
        }
    }

    /// The lives that were entered, with their fields.
    #[must_use]
    pub fn entered(&self) -> Vec<(Binding, &'static Field, &N)> {
        [
            (Binding::Technical, &TECHNICAL, &self.technical),
            (Binding::Economic, &ECONOMIC, &self.economic),
            (Binding::Contractual, &CONTRACTUAL, &self.contractual),
        ]
        .into_iter()
        .filter_map(|(binding, field, years)| Some((binding, field, years.as_ref()?)))
        .collect()
    }
}

impl<N: Number> Project<N> {
    /// The day until which the right is counted, and which life ends then. At the same day the legal life
    /// goes first.
    #[must_use]
    pub fn life_ends(&self) -> (Binding, Date) {
        let legal = (Binding::Legal, self.right.expiry);
        let entered = self.life.entered().into_iter();
        let entered =
            entered.map(|(binding, _, years)| (binding, later(self.licence.signed_on, years)));
        entered.fold(legal, |least, next| if next.1 < least.1 { next } else { least })
    }

    /// The part of a contract year that the value of the right counts.
    #[must_use]
    pub fn part_counted(&self, year: &SalesYear<N>) -> N {
        match self.life_ends() {
            (Binding::Legal, _) => year.part_in_life.clone(),
            (_, ends) => year.start.part_before(&year.end, &ends),
        }
    }
}

impl Evaluation {
    /// What the lives that were entered take from the value by relief from royalty under a reading: the value of
    /// the legal life, and what is less than it. `None` where the legal life is the least.
    #[must_use]
    pub fn shortened(&self, reading: usize) -> Option<(f64, f64)> {
        if self.project.life_ends().0 == Binding::Legal {
            return None;
        }
        let result = self.readings.get(reading)?;
        let life = RemainingLife {
            technical: None,
            economic: None,
            contractual: None,
            by_strength: false,
            placed: Vec::new(),
        };
        let legal = Project { life, ..self.project.clone() };
        let whole = right_value_of(&legal, &result.tax_rate).total();
        Some((whole, whole - result.right.total()))
    }
}
