//! What the right is worth by each method side by side, and one range to work with.
//!
//! The range of a method is the least and the most that it says over the readings of the law. Relief
//! from royalty and the risk-adjusted value of own exploitation say what the right is worth; what
//! it would cost to make the result again is a floor. Comparable licences say a range under each reading: from
//! the lower to the upper quartile of their rates. How they are brought together:
//! [`crate::valuation::reconciliation`].

pub mod assignment;
pub mod costs;
pub mod duties;
pub mod evidence;
pub mod exploitation;
pub mod life;
pub mod risk;
pub mod strength;
pub mod terms;

use crate::paths::appraisal::evidence::Quartile;
use crate::paths::evaluation::{Evaluation, ReadingResult};
use crate::valuation::reconciliation::{
    MethodRange, Range, Reconciliation, ReconciliationError, Role, reconcile,
};
use crate::valuation::replacement_cost::CostWorking;

pub use assignment::Assignment;
pub use costs::ResearchCosts;
pub use evidence::Evidence;
pub use exploitation::{OwnExploitation, risk_adjusted_npv};
pub use life::RemainingLife;
pub use strength::Strength;
pub use terms::AppraisalTerms;

/// A method by which the right is valued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// The royalty that its owner does not have to pay.
    ReliefFromRoyalty,
    /// What the owner would earn by making and selling, each flow by the chance of reaching it.
    RiskAdjustedNpv,
    /// What it would cost to make the result again.
    ReplacementCost,
    /// The royalty that comparable licences pay.
    ComparableLicences,
}

/// What a method says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MethodValue {
    /// The method.
    pub method: Method,
    /// The least and the most over the readings, with weight and role.
    pub said: MethodRange,
}

/// All methods that can be applied to a project, brought together.
#[derive(Clone, Debug, PartialEq)]
pub struct Appraisal {
    /// What each method says.
    pub methods: Vec<MethodValue>,
    /// Whether a weight was entered; otherwise all methods that say a value count alike.
    pub is_weighted: bool,
    /// The range to work with; there is none where no method that says a value has weight.
    pub reconciliation: Result<Reconciliation, ReconciliationError>,
}

impl Method {
    /// Every method, in the order in which they are shown.
    pub const ALL: [Self; 4] = [
        Self::ReliefFromRoyalty,
        Self::RiskAdjustedNpv,
        Self::ReplacementCost,
        Self::ComparableLicences,
    ];

    /// The name in results and in paths.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ReliefFromRoyalty => "relief_from_royalty",
            Self::RiskAdjustedNpv => "risk_adjusted_npv",
            Self::ReplacementCost => "replacement_cost",
            Self::ComparableLicences => "comparable_licences",
        }
    }

    /// What the method is good for.
    #[must_use]
    pub const fn role(self) -> Role {
        match self {
            Self::ReliefFromRoyalty | Self::RiskAdjustedNpv | Self::ComparableLicences => {
                Role::Value
            }
            Self::ReplacementCost => Role::Floor,
        }
    }
}

impl ReadingResult {
    /// What a method says under this reading; a cost is the same under all and none of these.
    #[must_use]
    pub fn value_by(&self, method: Method) -> Option<f64> {
        match method {
            Method::ReliefFromRoyalty => Some(self.right.total()),
            Method::RiskAdjustedNpv => self.exploitation.as_ref().map(OwnExploitation::value),
            Method::ReplacementCost => None,
            Method::ComparableLicences => self.value_at(Quartile::Median),
        }
    }

    /// The value of the right at a quartile of comparable licences.
    #[must_use]
    pub fn value_at(&self, quartile: Quartile) -> Option<f64> {
        self.comparable.as_ref().map(|value| value.at(quartile))
    }

    /// The least (or most) that a method says under this reading.
    fn end_by(&self, method: Method, most: bool) -> Option<f64> {
        match (method, most) {
            (Method::ComparableLicences, false) => self.value_at(Quartile::Lower),
            (Method::ComparableLicences, true) => self.value_at(Quartile::Upper),
            _ => self.value_by(method),
        }
    }
}

impl Evaluation {
    /// What it would cost to make the result again, where costs were entered.
    #[must_use]
    pub fn replacement_cost(&self) -> Option<CostWorking> {
        self.project.costs.replacement_cost(self.project.licence.signed_on.year())
    }

    /// The reading under which a method says least (or most), and what it says.
    #[must_use]
    pub fn end_of(&self, method: Method, most: bool) -> Option<(usize, f64)> {
        let values = self.readings.iter().enumerate();
        let values = values.filter_map(|(at, reading)| Some((at, reading.end_by(method, most)?)));
        values.reduce(|best, next| {
            let further = if most { next.1 > best.1 } else { next.1 < best.1 };
            if further { next } else { best }
        })
    }

    /// The least and the most that a method says over the readings.
    #[must_use]
    pub fn range_by(&self, method: Method) -> Option<Range> {
        if method == Method::ReplacementCost {
            let value = self.replacement_cost()?.value;
            return Some(Range { low: value, high: value });
        }
        let (_, low) = self.end_of(method, false)?;
        let (_, high) = self.end_of(method, true)?;
        Some(Range { low, high })
    }

    /// All methods that can be applied, brought together.
    #[must_use]
    pub fn appraisal(&self) -> Appraisal {
        let terms = &self.project.appraisal;
        let methods: Vec<MethodValue> = Method::ALL
            .into_iter()
            .filter_map(|method| {
                let range = self.range_by(method)?;
                let said =
                    MethodRange { range, weight: terms.weight_of(method), role: method.role() };
                Some(MethodValue { method, said })
            })
            .collect();
        let said: Vec<MethodRange> = methods.iter().map(|method| method.said).collect();
        Appraisal { methods, is_weighted: terms.is_weighted(), reconciliation: reconcile(&said) }
    }
}
