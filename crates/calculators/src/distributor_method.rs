//! `distributor-method`: customer relationships as what a distributor of the same goods would earn.

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::Inputs;
use crate::money_terms::money_terms;
use crate::multi_period_excess_earnings::{answer, valued};
use crate::problem::{Problem, Refusal};
use crate::tax_amortisation_benefit::value_with_benefit;
use crate::yearly_inputs::{listed_or_grown, one_per_year, optional_per_year};

pub(crate) const DECLARATION: &str = include_str!("../declarations/distributor-method.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let terms = money_terms(inputs)?;
    let sales = terms.nominal(listed_or_grown(inputs, "net_sales")?);
    let margins = one_per_year(inputs, "distributor_margin", sales.len())?;
    let business = optional_per_year(inputs, "business_margin", sales.len())?;
    let earnings: Vec<f64> =
        sales.iter().zip(&margins).map(|(sales, margin)| sales * margin).collect();
    let valuation = valued(inputs, terms, &sales, &earnings)?;
    let mut warnings = answer::warnings(inputs, &valuation);
    let left: Option<Vec<f64>> = business
        .map(|business| business.iter().zip(&margins).map(|(all, part)| all - part).collect());
    if left.iter().flatten().any(|left| *left < 0.0) {
        let message =
            "a distributor would earn more than the whole business: the comparison does not hold";
        let path = inputs.path("distributor_margin");
        warnings.push(Problem::new("distributor_earns_more", path, message));
    }
    let [value, before, factor, benefit] =
        value_with_benefit(valuation.working.value, valuation.factor);
    Ok(Answer::object([
        value,
        before,
        factor,
        benefit,
        ("margin_left_to_other_assets", left.map(Answer::list).into()),
        ("present_value_of_charges", answer::present_value_of_charges(&valuation).into()),
        ("charges", answer::charges(&valuation)),
        ("years", answer::years(&valuation)),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}
