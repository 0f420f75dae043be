//! How methods are weighed, and which discount rates hold the risk of failure.

use crate::inputs::{Field, Kind, Path, Presence, Reader};
use crate::paths::appraisal::Method;
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
/// How far relief from royalty is relied on against the other methods.
pub const WEIGHT_OF_RELIEF: Field =
    Field::new("valuation.weight.relief_from_royalty", Kind::Weight, Presence::Optional)
        .within("0", "1000000000")
        .certain();
/// How far the risk-adjusted value of own exploitation is relied on.
pub const WEIGHT_OF_RISK_ADJUSTED_NPV: Field =
    Field::new("valuation.weight.risk_adjusted_npv", Kind::Weight, Presence::Optional)
        .within("0", "1000000000")
        .certain();
/// How far comparable licences are relied on.
pub const WEIGHT_OF_COMPARABLE_LICENCES: Field =
    Field::new("valuation.weight.comparable_licences", Kind::Weight, Presence::Optional)
        .within("0", "1000000000")
        .certain();
/// The part of net sales that the claims of the right cover; where none was entered, all of them count.
pub const CLAIMED_PART: Field =
    Field::new("valuation.claimed_part", Kind::Rate, Presence::Optional).within("0", "1");

/// Every field of the appraisal.
pub const FIELDS: &[Field] = &[
    RATE_WITHOUT_TECHNICAL_RISK,
    VENTURE_HURDLE,
    WEIGHT_OF_RELIEF,
    WEIGHT_OF_RISK_ADJUSTED_NPV,
    WEIGHT_OF_COMPARABLE_LICENCES,
    CLAIMED_PART,
];

/// The terms of an appraisal.
#[derive(Clone, Debug, PartialEq)]
pub struct AppraisalTerms<N = Exact> {
    /// The discount rate without technical risk, where one was entered.
    pub rate_without_technical_risk: Option<N>,
    /// The least rate that venture capital asks.
    pub venture_hurdle: N,
    /// The weight of relief from royalty, where one was entered.
    pub weight_of_relief: Option<N>,
    /// The weight of the risk-adjusted value, where one was entered.
    pub weight_of_risk_adjusted_npv: Option<N>,
    /// The weight of comparable licences, where one was entered.
    pub weight_of_comparable_licences: Option<N>,
    /// The part of net sales that the claims cover, where it was entered.
    pub claimed_part: Option<N>,
}

impl AppraisalTerms {
    /// Reads the terms; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        let mut number = |field: &Field| read.number(field, field.path());
        let rate_without_technical_risk = number(&RATE_WITHOUT_TECHNICAL_RISK);
        let weight_of_relief = number(&WEIGHT_OF_RELIEF);
        let weight_of_risk_adjusted_npv = number(&WEIGHT_OF_RISK_ADJUSTED_NPV);
        let weight_of_comparable_licences = number(&WEIGHT_OF_COMPARABLE_LICENCES);
        let claimed_part = number(&CLAIMED_PART);
        Some(Self {
            rate_without_technical_risk,
            venture_hurdle: number(&VENTURE_HURDLE)?,
            weight_of_relief,
            weight_of_risk_adjusted_npv,
            weight_of_comparable_licences,
            claimed_part,
        })
    }
}

impl<N: Number> AppraisalTerms<N> {
    /// The same terms in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> AppraisalTerms<M> {
        let mut optional = |value: &Option<N>| value.as_ref().map(&mut *number);
        let rate_without_technical_risk = optional(&self.rate_without_technical_risk);
        let weight_of_relief = optional(&self.weight_of_relief);
        let weight_of_risk_adjusted_npv = optional(&self.weight_of_risk_adjusted_npv);
        let weight_of_comparable_licences = optional(&self.weight_of_comparable_licences);
        let claimed_part = optional(&self.claimed_part);
        AppraisalTerms {
            rate_without_technical_risk,
            venture_hurdle: number(&self.venture_hurdle),
            weight_of_relief,
            weight_of_risk_adjusted_npv,
            weight_of_comparable_licences,
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
            at if at == WEIGHT_OF_RELIEF.path => self.weight_of_relief.as_mut(),
            at if at == WEIGHT_OF_RISK_ADJUSTED_NPV.path => {
                self.weight_of_risk_adjusted_npv.as_mut()
            }
            at if at == WEIGHT_OF_COMPARABLE_LICENCES.path => {
                self.weight_of_comparable_licences.as_mut()
            }
            at if at == CLAIMED_PART.path => self.claimed_part.as_mut(),
            _ => None,
        }
    }

    /// The part of net sales on which a royalty would be owed: what the claims cover.
    #[must_use]
    pub fn part_claimed(&self) -> N {
        self.claimed_part.clone().unwrap_or_else(N::one)
    }

    /// Whether a weight was entered.
    #[must_use]
    pub fn is_weighted(&self) -> bool {
        self.weight_of_relief.is_some()
            || self.weight_of_risk_adjusted_npv.is_some()
            || self.weight_of_comparable_licences.is_some()
    }

    /// The weight that was entered for one of the two methods.
    #[must_use]
    pub fn entered_weight(&self, method: Method) -> Option<f64> {
        let entered = match method {
            Method::ReliefFromRoyalty => &self.weight_of_relief,
            Method::RiskAdjustedNpv => &self.weight_of_risk_adjusted_npv,
            Method::ComparableLicences => &self.weight_of_comparable_licences,
            _ => return None,
        };
        entered.as_ref().map(Number::to_f64)
    }
}
