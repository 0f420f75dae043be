//! Which discount rates hold the risk of failure, and which part of sales the claims cover.

use crate::inputs::{Field, Kind, Path, Presence, Reader};
use crate::units::{Exact, Number};

/// The discount rate without technical risk: what is asked of a success that is certain to come.
pub const RATE_WITHOUT_TECHNICAL_RISK: Field =
    Field::new("valuation.rate_without_technical_risk", Kind::Rate, Presence::Optional)
        .within("0", "10");
/// The least rate that venture capital asks: a rate from here on holds the risk of failure.
pub const VENTURE_HURDLE: Field =
    Field::new("valuation.venture_hurdle", Kind::Rate, Presence::Assumed)
        .within("0", "10")
        .certain();
/// The part of net sales that the claims of the right cover; where none was entered, all of them count.
pub const CLAIMED_PART: Field =
    Field::new("valuation.claimed_part", Kind::Rate, Presence::Optional).within("0", "1");

/// Every field of the appraisal.
pub const FIELDS: &[Field] = &[RATE_WITHOUT_TECHNICAL_RISK, VENTURE_HURDLE, CLAIMED_PART];

/// The terms of an appraisal.
#[derive(Clone, Debug, PartialEq)]
pub struct AppraisalTerms<N = Exact> {
    /// The discount rate without technical risk, where one was entered.
    pub rate_without_technical_risk: Option<N>,
    /// The least rate that venture capital asks.
    pub venture_hurdle: N,
    /// The part of net sales that the claims cover, where it was entered.
    pub claimed_part: Option<N>,
}

impl AppraisalTerms {
    /// Reads the terms; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        let mut number = |field: &Field| read.number(field, field.path());
        let rate_without_technical_risk = number(&RATE_WITHOUT_TECHNICAL_RISK);
        let claimed_part = number(&CLAIMED_PART);
        Some(Self {
            rate_without_technical_risk,
            venture_hurdle: number(&VENTURE_HURDLE)?,
            claimed_part,
        })
    }
}

impl<N: Number> AppraisalTerms<N> {
    /// The same terms in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> AppraisalTerms<M> {
        let mut optional = |value: &Option<N>| value.as_ref().map(&mut *number);
        let rate_without_technical_risk = optional(&self.rate_without_technical_risk);
        let claimed_part = optional(&self.claimed_part);
        AppraisalTerms {
            rate_without_technical_risk,
            venture_hurdle: number(&self.venture_hurdle),
            claimed_part,
        }
    }

    /// The number that stands at a path.
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        match path.as_str() {
            at if at == RATE_WITHOUT_TECHNICAL_RISK.path => {
                self.rate_without_technical_risk.as_mut()
            }
            at if at == VENTURE_HURDLE.path => Some(&mut self.venture_hurdle),
            at if at == CLAIMED_PART.path => self.claimed_part.as_mut(),
            _ => None,
        }
    }

    /// The part of net sales on which a royalty would be owed: what the claims cover.
    #[must_use]
    pub fn part_claimed(&self) -> N {
        self.claimed_part.clone().unwrap_or_else(N::one)
    }
}
