//! What the right is worth by each method side by side, and one range to work with.
//!
//! The range of a method is the least and the most that it says over the readings of the law. Relief
//! from royalty, the risk-adjusted value of own exploitation, excess earnings, premium profit, profit split, comparable
//! licences, sale multiples, and the sale of a company with the right (venture capital method, First Chicago) say what the right is worth; what it would cost to make the result again is a floor, what is
//! earned with and without the right a ceiling; the rule of 25 %, the decision tree and the real option check. Comparable
//! licences say a range under each reading: from the lower to the upper quartile of their rates; where only the lowest and the
//! highest were published they check and no more. How methods are brought together: [`crate::valuation::reconciliation`].

pub mod adjustments;
pub mod assignment;
pub mod composed;
pub mod costs;
pub mod decision_tree;
pub mod drawn;
pub mod duties;
pub mod evidence;
pub mod excess_earnings;
pub mod exploitation;
pub mod first_chicago;
pub mod inputs;
pub mod life;
pub mod life_in_range;
pub mod premium_profit;
pub mod profit_split;
pub mod published_extremes;
pub mod real_option;
pub mod renewal;
pub mod renewal_years;
pub mod risk;
pub mod sale_multiples;
pub mod standing;
pub mod strength;
pub mod strength_groups;
pub mod terms;
pub mod venture_capital;
pub mod with_and_without;

use crate::paths::appraisal::evidence::Quartile;
use crate::paths::evaluation::{Evaluation, ReadingResult};
use crate::project::Project;
use crate::units::Number;
use crate::valuation::reconciliation::{
    MethodRange, Range, Reconciliation, ReconciliationError, Role, reconcile,
};
use crate::valuation::replacement_cost::CostWorking;

pub use assignment::Assignment;
pub use composed::Composed;
use composed::composed;
pub use costs::ResearchCosts;
pub use evidence::Evidence;
pub use exploitation::{OwnExploitation, risk_adjusted_npv};
pub use inputs::MethodInputs;
pub use life::RemainingLife;
pub use renewal::Renewals;
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
    /// What is left of the earnings after every other asset has had its rent.
    ExcessEarnings,
    /// What is earned with the right less what would be earned without it.
    WithAndWithout,
    /// What the right adds to the price or saves in cost.
    PremiumProfit,
    /// A royalty that is a share of the profit.
    ProfitSplit,
    /// The same with the share of a rule of thumb.
    RuleOfThumb,
    /// Own exploitation with the right to stop at every gate.
    DecisionTree,
    /// The right to wait with the launch.
    RealOption,
    /// What comparable rights were sold for.
    SaleMultiples,
    /// The right's share of a company's exit, discounted at a hurdle rate that holds failure.
    VentureCapitalMethod,
    /// The right's share of a company's exit in scenarios, at a rate that holds no failure.
    FirstChicago,
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
    pub const ALL: [Self; 14] = [
        Self::ReliefFromRoyalty,
        Self::RiskAdjustedNpv,
        Self::ReplacementCost,
        Self::ExcessEarnings,
        Self::WithAndWithout,
        Self::PremiumProfit,
        Self::ProfitSplit,
        Self::RuleOfThumb,
        Self::DecisionTree,
        Self::RealOption,
        Self::VentureCapitalMethod,
        Self::FirstChicago,
        Self::ComparableLicences,
        Self::SaleMultiples,
    ];

    /// Whether renewal fees that the owner bears lower what it says: it values what the owner earns with the right, not what
    /// a company or another right was sold for, nor what the right cost.
    #[must_use]
    pub const fn bears_renewal_fees(self) -> bool {
        !self.values_a_company()
            && !matches!(
                self,
                Self::ReplacementCost | Self::ComparableLicences | Self::SaleMultiples
            )
    }

    /// Whether its owner may stop before the right costs him anything more.
    #[must_use]
    pub const fn may_be_stopped(self) -> bool {
        matches!(self, Self::DecisionTree)
    }

    /// Whether it values a company first, and the right as a share of it.
    #[must_use]
    pub const fn values_a_company(self) -> bool {
        matches!(self, Self::VentureCapitalMethod | Self::FirstChicago)
    }

    /// The name in results and in paths.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ReliefFromRoyalty => "relief_from_royalty",
            Self::RiskAdjustedNpv => "risk_adjusted_npv",
            Self::ReplacementCost => "replacement_cost",
            Self::ComparableLicences => "comparable_licences",
            Self::ExcessEarnings => "excess_earnings",
            Self::WithAndWithout => "with_and_without",
            Self::PremiumProfit => "premium_profit",
            Self::ProfitSplit => "profit_split",
            Self::RuleOfThumb => "rule_of_thumb",
            Self::DecisionTree => "decision_tree",
            Self::RealOption => "real_option",
            Self::SaleMultiples => "sale_multiples",
            Self::VentureCapitalMethod => "venture_capital_method",
            Self::FirstChicago => "first_chicago",
        }
    }

    /// What the method is good for.
    #[must_use]
    pub const fn role(self) -> Role {
        match self {
            Self::ReliefFromRoyalty
            | Self::RiskAdjustedNpv
            | Self::ExcessEarnings
            | Self::PremiumProfit
            | Self::ProfitSplit
            | Self::ComparableLicences
            | Self::SaleMultiples
            | Self::VentureCapitalMethod
            | Self::FirstChicago => Role::Value,
            Self::ReplacementCost => Role::Floor,
            Self::WithAndWithout => Role::Ceiling,
            Self::RuleOfThumb | Self::DecisionTree | Self::RealOption => Role::CrossCheck,
        }
    }
}

impl ReadingResult {
    /// The value of the right at a quartile of comparable licences.
    #[must_use]
    pub fn value_at(&self, quartile: Quartile) -> Option<f64> {
        self.comparable.as_ref().map(|value| value.at(quartile))
    }
}

impl<N: Number> Project<N> {
    /// What a method is good for here. Comparable licences check only, where all that is known is the lowest and the highest;
    /// so does what values a company, until somebody says how far it is relied on for the right.
    #[must_use]
    pub fn role_of(&self, method: Method) -> Role {
        let only_extremes =
            || self.evidence.range().is_some_and(|found| found.ends == evidence::Ends::Extremes);
        match method {
            Method::ComparableLicences if only_extremes() => Role::CrossCheck,
            _ if method.values_a_company() && self.own_weight(method).is_none() => Role::CrossCheck,
            _ => method.role(),
        }
    }

    /// How far a method that says a value is relied on: the weight that was entered, else that of its ratings, else one.
    #[must_use]
    pub fn weight_of(&self, method: Method) -> f64 {
        if self.role_of(method) != Role::Value {
            return 0.0;
        }
        self.own_weight(method).unwrap_or(1.0)
    }

    /// The weight that somebody gave a method, or that its ratings come to.
    fn own_weight(&self, method: Method) -> Option<f64> {
        let entered = self.methods.entered_weight(method);
        entered.or_else(|| self.methods.rated_weight(method))
    }
}

impl Evaluation {
    /// What it would cost to make the result again, where costs were entered.
    #[must_use]
    pub fn replacement_cost(&self) -> Option<CostWorking> {
        self.project.costs.replacement_cost(self.project.licence.signed_on.year())
    }

    /// What a composed method comes to under a reading, worked out when it is asked for.
    #[must_use]
    pub fn composed_by(&self, reading: usize, method: Method) -> Option<Composed> {
        let result = self.readings.get(reading)?;
        composed(&self.project, &result.tax_rate, result.exploitation.as_ref(), method)
    }

    /// What a method says under a reading; a cost and what others paid are the same under all and none of these.
    #[must_use]
    pub fn value_by(&self, reading: usize, method: Method) -> Option<f64> {
        let result = self.readings.get(reading)?;
        match method {
            Method::ReliefFromRoyalty => Some(result.right.total()),
            Method::RiskAdjustedNpv => result.exploitation.as_ref().map(OwnExploitation::value),
            Method::ReplacementCost | Method::SaleMultiples => None,
            Method::ComparableLicences => result.value_at(Quartile::Median),
            _ => self.composed_by(reading, method).map(|own| own.value),
        }
    }

    /// The least (or most) that a method says under a reading.
    fn end_by(&self, reading: usize, method: Method, most: bool) -> Option<f64> {
        let result = self.readings.get(reading)?;
        match (method, most) {
            (Method::ComparableLicences, false) => result.value_at(Quartile::Lower),
            (Method::ComparableLicences, true) => result.value_at(Quartile::Upper),
            _ => self.value_by(reading, method),
        }
    }

    /// The reading under which a method says least (or most), and what it says.
    #[must_use]
    pub fn end_of(&self, method: Method, most: bool) -> Option<(usize, f64)> {
        let readings = 0..self.readings.len();
        let values = readings.filter_map(|at| Some((at, self.end_by(at, method, most)?)));
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
        if method == Method::SaleMultiples {
            let said = sale_multiples::multiples(&self.project)?;
            return Some(Range { low: said.low, high: said.high });
        }
        let (_, low) = self.end_of(method, false)?;
        let (_, high) = self.end_of(method, true)?;
        Some(Range { low, high })
    }

    /// All methods that can be applied, brought together.
    #[must_use]
    pub fn appraisal(&self) -> Appraisal {
        let is_weighted = self.project.methods.is_weighted();
        let methods: Vec<MethodValue> = Method::ALL
            .into_iter()
            .filter_map(|method| {
                let range = self.range_by(method)?;
                let said = MethodRange {
                    range,
                    weight: self.project.weight_of(method),
                    role: self.project.role_of(method),
                };
                Some(MethodValue { method, said })
            })
            .collect();
        let said: Vec<MethodRange> = methods.iter().map(|method| method.said).collect();
        Appraisal { methods, is_weighted, reconciliation: reconcile(&said) }
    }
}
