//! `multi-period-excess-earnings`: what a right earns after every other asset has had its rent.

pub(crate) mod answer;
mod returns;

use labworth_domain::valuation::excess_earnings::{
    EarningsYear, ExcessEarnings, MultiPeriodExcessEarnings,
};

use crate::answer::Answer;
use crate::contributory_charges::{ContributoryCharges, contributory_charges};
use crate::inputs::Inputs;
use crate::money_terms::{MoneyTerms, money_terms};
use crate::problem::Refusal;
use crate::survival_input::survival;
use crate::tax_amortisation_benefit::factor_of_valuation;
use crate::yearly_inputs::{grown, listed_or_grown, one_per_year, whole_years};

pub(crate) const DECLARATION: &str =
    include_str!("../../declarations/multi-period-excess-earnings.json");

/// A valuation by excess earnings with what it was made of.
pub(crate) struct Valuation {
    pub(crate) terms: MoneyTerms,
    pub(crate) charges: ContributoryCharges,
    pub(crate) working: ExcessEarnings,
    pub(crate) factor: Option<f64>,
}

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let terms = money_terms(inputs)?;
    let (sales, earnings) = earnings(inputs)?;
    let valuation = valued(inputs, terms, &terms.nominal(sales), &terms.nominal(earnings))?;
    answer::answer(inputs, &valuation)
}

/// The value of a right with these sales and earnings, in nominal money.
pub(crate) fn valued(
    inputs: &Inputs,
    terms: MoneyTerms,
    sales: &[f64],
    earnings: &[f64],
) -> Result<Valuation, Refusal> {
    let survival = survival(inputs, terms.timing, earnings.len())?;
    let charges = contributory_charges(inputs)?;
    let columns = sales.iter().zip(earnings).zip(survival);
    let method = MultiPeriodExcessEarnings {
        years: columns
            .map(|((sales, earnings), survival)| EarningsYear {
                sales: *sales,
                earnings: *earnings,
                survival,
            })
            .collect(),
        charges: charges.charges(),
        charges_before_tax: inputs.flag("charges_before_tax")?,
        tax_rate: inputs.number("tax_rate")?,
        discount_rate: terms.rate,
        timing: terms.timing,
    };
    let years = earnings.len() as f64;
    let factor = factor_of_valuation(inputs, terms.rate.value(), Some(years))?;
    Ok(Valuation { terms, charges, working: method.value(), factor })
}

/// Sales and earnings by year: sales with a margin, or earnings alone.
fn earnings(inputs: &Inputs) -> Result<(Vec<f64>, Vec<f64>), Refusal> {
    if inputs.has("earnings") {
        if inputs.has("ebita_margin") {
            let message = "give either earnings, or sales with a margin";
            return Err(inputs.problem("conflict", "ebita_margin", message));
        }
        let earnings = listed_or_grown(inputs, "earnings")?;
        let sales = match inputs.get("net_sales") {
            None => vec![0.0; earnings.len()],
            Some(_) => sales_of(inputs, earnings.len())?,
        };
        return Ok((sales, earnings));
    }
    if !inputs.has("net_sales") {
        let message = "give net_sales with ebita_margin, or earnings";
        return Err(inputs.problem("missing", "net_sales", message));
    }
    let sales = listed_or_grown(inputs, "net_sales")?;
    if !inputs.has("ebita_margin") {
        let message = "\"ebita_margin\" is missing: what of sales is earned before interest, tax and amortisation";
        return Err(inputs.problem("missing", "ebita_margin", message));
    }
    let margins = one_per_year(inputs, "ebita_margin", sales.len())?;
    let earnings = sales.iter().zip(margins).map(|(sales, margin)| sales * margin).collect();
    Ok((sales, earnings))
}

fn sales_of(inputs: &Inputs, count: usize) -> Result<Vec<f64>, Refusal> {
    let stated = one_per_year(inputs, "net_sales", count)?;
    let single = whole_years(inputs)?.is_some() && inputs.items("net_sales").is_empty();
    match (single, stated.first()) {
        (true, Some(first)) => Ok(grown(*first, inputs.number("growth")?, count)),
        _ => Ok(stated),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::asking::{ask, near, refusal, warned};

    const NAME: &str = "multi-period-excess-earnings";

    fn asked(extra: &Value) -> Value {
        let mut question = json!({ "net_sales": [1000, 1000, 1000], "ebita_margin": 0.2, "discount_rate": 0.1,
            "tax_rate": 0.2, "contributory_assets": [{ "kind": "workforce", "fair_value": 100, "return": 0.1 }] });
        question.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        question
    }

    #[test]
    fn survivors_are_counted_where_the_flow_lies() {
        let survival = |extra: Value| ask(NAME, &asked(&extra))["years"][0]["survival"].clone();
        assert!(near(&survival(json!({ "attrition_rate": 0.19 })), 0.81));
        assert!(near(&survival(json!({ "attrition_rate": 0.19, "timing": "mid_year" })), 0.9));
        assert!(near(&survival(json!({ "attrition_rate": 0.19, "attrition_at": "start" })), 1.0));
        assert!(near(&survival(json!({ "survival": [0.7, 0.5, 0.2] })), 0.7));
        let curve = json!({ "attrition_curve": { "kind": "weibull", "scale": 4, "shape": 2 } });
        // e^(−(1/4)²)
        assert!(near(&survival(curve), 0.939_413_062_813_475_8));
    }

    #[test]
    fn the_three_returns_are_held_against_each_other() {
        // 90/1.1 + 110·1.1/1.21 = 181.81…: the flows of a business bought for that earn 10 % where they are year-end
        let fitting = asked(
            &json!({ "purchase_price": 200, "business_cash_flows": [110, 121], "wacc": 0.1 }),
        );
        let answer = ask(NAME, &fitting);
        assert!(near(&answer["irr"], 0.1) && near(&answer["wara"], 0.1));
        assert_eq!(warned(NAME, &fitting), [] as [&str; 0]);
        let apart = asked(&json!({ "wacc": 0.15 }));
        assert_eq!(warned(NAME, &apart), ["wara_and_wacc_apart"]);
        // In mid-year: 220/1.21^½ = 200
        let middle = asked(
            &json!({ "timing": "mid_year", "purchase_price": 200, "business_cash_flows": [220] }),
        );
        assert!(near(&ask(NAME, &middle)["irr"], 0.21));
    }

    #[test]
    fn what_is_not_charged_is_pointed_out() {
        let bare = json!({ "earnings": [10], "discount_rate": 0.1 });
        assert_eq!(warned(NAME, &bare), ["no_contributory_charges"]);
        let used_up = json!({ "earnings": [10], "discount_rate": 0.1, "contributory_assets": [
            { "kind": "working_capital", "value": 10, "return": 0.05, "return_of": 1 }, { "kind": "workforce", "charge": 20 }] });
        assert_eq!(
            warned(NAME, &used_up),
            ["return_of_working_capital", "negative_excess_earnings"]
        );
        let machines = json!({ "earnings": [10], "discount_rate": 0.1, "contributory_assets": [{ "charge": 1 }] });
        assert_eq!(warned(NAME, &machines), ["workforce_not_charged"]);
    }

    #[test]
    fn real_flows_do_not_meet_a_nominal_rate_unsaid() {
        let at = |path: &str| path.to_owned();
        let unsaid = asked(&json!({ "flow_prices": "real" }));
        assert_eq!(refusal(NAME, &unsaid), ("missing", at("rate_prices")));
        let without = asked(&json!({ "flow_prices": "real", "rate_prices": "nominal" }));
        assert_eq!(refusal(NAME, &without), ("missing", at("inflation")));
        // At prices of today and a rate without inflation the value does not depend on inflation.
        let value = |inflation: f64| {
            let question = json!({ "earnings": [10, 20, 30], "tax_rate": 0.2, "discount_rate": 0.06, "flow_prices": "real",
                "rate_prices": "real", "inflation": inflation });
            ask(NAME, &question)["value"].as_f64().unwrap()
        };
        assert!((value(0.035) - value(0.2)).abs() < 1e-12);
    }

    #[test]
    fn bad_questions_are_refused_by_name() {
        let at = |path: &str| path.to_owned();
        let twice = asked(&json!({ "attrition_rate": 0.1, "retention_rate": 0.9 }));
        assert_eq!(refusal(NAME, &twice), ("conflict", at("retention_rate")));
        assert_eq!(
            refusal(NAME, &asked(&json!({ "survival": [1.0] }))),
            ("wrong_length", at("survival"))
        );
        assert_eq!(refusal(NAME, &asked(&json!({ "k": -1 }))).0, "given_twice");
        let rate = json!({ "earnings": [1], "k": -1 });
        assert_eq!(refusal(NAME, &rate), ("out_of_range", at("k")));
        let long = json!({ "earnings": 1, "years": 1e12, "k": 0.1 });
        assert_eq!(refusal(NAME, &long), ("out_of_range", at("years")));
        let unpriced = json!({ "earnings": [1], "k": 0.1, "assets": [{ "fair_value": 5 }] });
        assert_eq!(refusal(NAME, &unpriced), ("missing", at("assets.0.required_return")));
    }
}
