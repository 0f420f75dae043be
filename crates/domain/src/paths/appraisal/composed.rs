//! A method that values what a right brings year by year: the years, and what they come to today.
//!
//! ```text
//! V = TABf · Σ_t y_t·success·(1 + k)^−τ_t − development − fees
//! ```
//!
//! `y_t` what contract year `t` brings after tax if the market is reached, `TABf` tax amortisation benefit where the method
//! has one, `development` expected present value of the stages where they are spent for the right alone.

use crate::paths::appraisal::exploitation::OwnExploitation;
use crate::paths::appraisal::{
    Method, decision_tree, excess_earnings, first_chicago, premium_profit, profit_split,
    real_option, venture_capital, with_and_without,
};
use crate::project::Project;
use crate::units::Number;
use crate::valuation::risk_adjusted_npv::{RiskedFlow, risk_adjusted_value};

/// What a method comes to under one reading.
#[derive(Clone, Debug, PartialEq)]
pub struct Composed {
    /// The method.
    pub method: Method,
    /// What each contract year brings after tax; none where the method does not go by years.
    pub years: Vec<f64>,
    /// What the years come to today, each by the chance that it comes.
    pub years_value: f64,
    /// The factor of the tax amortisation benefit, where the method has one.
    pub benefit_factor: Option<f64>,
    /// The expected present value of the stages, where the method takes it off.
    pub development: Option<f64>,
    /// What renewal fees take after tax, where the owner bears them.
    pub fees: f64,
    /// The value.
    pub value: f64,
}

impl Composed {
    /// From what each year brings.
    pub(super) fn of_years(method: Method, years: Vec<f64>, own: &OwnExploitation) -> Self {
        let flows = own.earnings.iter().zip(&years).map(|(flow, year)| RiskedFlow {
            amount: *year,
            tax: 0.0,
            ..*flow
        });
        let flows: Vec<RiskedFlow> = flows.collect();
        let value = risk_adjusted_value(&flows, own.discount_rate);
        Self { years, ..Self::of_value(method, value) }
    }

    /// A value that does not go by years.
    pub(super) const fn of_value(method: Method, value: f64) -> Self {
        Self {
            method,
            years: Vec::new(),
            years_value: value,
            benefit_factor: None,
            development: None,
            fees: 0.0,
            value,
        }
    }

    /// The same with the stages taken off.
    pub(super) fn less_development(self, own: &OwnExploitation) -> Self {
        let development = own.development_value();
        Self { development: Some(development), value: self.value - development, ..self }
    }

    /// The same less the renewal fees that the owner bears. Whoever may stop at every gate pays none that leave him less than
    /// nothing.
    fn less_fees(self, fees: f64) -> Self {
        let fees = if self.method.may_be_stopped() { fees.min(self.value.max(0.0)) } else { fees };
        Self { fees, value: self.value - fees, ..self }
    }

    /// The value before renewal fees.
    #[must_use]
    pub fn before_fees(&self) -> f64 {
        self.value + self.fees
    }
}

/// A method under a reading, where its inputs are there. All but the sale of a company need what own exploitation needs: a
/// margin.
pub(super) fn composed<N: Number>(
    project: &Project<N>,
    tax_rate: &N,
    own: Option<&OwnExploitation>,
    method: Method,
) -> Option<Composed> {
    match method {
        Method::VentureCapitalMethod => return venture_capital::value(project, tax_rate),
        Method::FirstChicago => return first_chicago::value(project, tax_rate),
        _ => {}
    }
    let own = own?;
    let found = match method {
        Method::ExcessEarnings => excess_earnings::value(project, tax_rate, own),
        Method::WithAndWithout => with_and_without::value(project, tax_rate, own),
        Method::PremiumProfit => premium_profit::value(project, tax_rate, own),
        Method::ProfitSplit => profit_split::value(project, tax_rate, own),
        Method::RuleOfThumb => profit_split::rule_of_thumb(project, tax_rate, own),
        Method::DecisionTree => decision_tree::value(project, own),
        Method::RealOption => real_option::value(project, own),
        Method::ReliefFromRoyalty
        | Method::RiskAdjustedNpv
        | Method::ReplacementCost
        | Method::ComparableLicences
        | Method::SaleMultiples
        | Method::VentureCapitalMethod
        | Method::FirstChicago => None,
    };
    found.map(|found| found.less_fees(own.fees))
}

/// The net sales of each contract year inside the life that counts.
pub(super) fn protected_sales<N: Number>(project: &Project<N>) -> Vec<f64> {
    let years = project.licence.years.iter();
    years.map(|year| (year.net_sales.clone() * project.part_counted(year)).to_f64()).collect()
}
