//! `with-and-without`: what is earned with a right less what would be earned without it.

use labworth_domain::valuation::with_and_without::{
    BothWays, Difference, WithAndWithout, parts_of_head_start,
};

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::Inputs;
use crate::money_terms::{MoneyTerms, money_terms};
use crate::problem::{Problem, Refusal};
use crate::tax_amortisation_benefit::{factor_of_valuation, value_with_benefit};
use crate::yearly_inputs::{one_per_year, per_year_or_nothing, same_length};

pub(crate) const DECLARATION: &str = include_str!("../declarations/with-and-without.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let terms = money_terms(inputs)?;
    let with = inputs.numbers("cash_flows_with")?;
    let count = with.len();
    let without = one_per_year(inputs, "cash_flows_without", count)?;
    let redesign = per_year_or_nothing(inputs, "redesign_costs", count)?;
    let without = without.iter().zip(redesign).map(|(flow, cost)| flow - cost).collect();
    let after_tax = 1.0 - inputs.number("tax_rate")?;
    let column = |flows: Vec<f64>| {
        let kept = flows.iter().map(|flow| flow * after_tax).collect();
        terms.nominal(kept)
    };
    let (with, without) = (column(with), column(without));
    let today = |name: &str| Ok::<f64, Refusal>(inputs.optional_number(name)?.unwrap_or(0.0));
    let now = today("initial_with")? - today("initial_without")?;
    let method = WithAndWithout {
        years: years(inputs, &with, &without)?,
        today: now,
        discount_rate: terms.rate,
        timing: terms.timing,
    };
    let working = method.value();
    let mut warnings = Vec::new();
    if without.iter().all(|flow| *flow == 0.0) {
        let message = "the way without the right earns nothing at all: mostly there is a next best way, later and dearer";
        let path = inputs.path("cash_flows_without");
        warnings.push(Problem::new("nothing_without", path, message));
    }
    answer(inputs, &terms, &method, &working, &warnings)
}

/// Both ways by year, with the odds and the head start.
pub(crate) fn years(
    inputs: &Inputs,
    with: &[f64],
    without: &[f64],
) -> Result<Vec<BothWays>, Refusal> {
    let count = with.len();
    let probabilities = one_per_year(inputs, "probability", count)?;
    let head_start = match inputs.optional_number("head_start_years")? {
        Some(years) => parts_of_head_start(years, count),
        None => vec![1.0; count],
    };
    let ramp = match inputs.optional_numbers("ramp")? {
        Some(ramp) => same_length(inputs, "ramp", ramp, count)?,
        None => vec![1.0; count],
    };
    let odds = probabilities.into_iter().zip(ramp).map(|(probability, ramp)| probability * ramp);
    Ok(with
        .iter()
        .zip(without)
        .zip(odds.zip(head_start))
        .map(|((with, without), (probability, part_of_head_start))| BothWays {
            with: *with,
            without: *without,
            probability,
            part_of_head_start,
        })
        .collect())
}

/// The value with its working, with the tax amortisation benefit if asked for.
pub(crate) fn answer(
    inputs: &Inputs,
    terms: &MoneyTerms,
    method: &WithAndWithout,
    working: &Difference,
    warnings: &[Problem],
) -> Result<Answer, Refusal> {
    let lasting = method.years.iter().map(|year| year.part_of_head_start).sum::<f64>();
    let factor = factor_of_valuation(inputs, terms.rate.value(), Some(lasting))?;
    let rows = (1_i64..).zip(method.years.iter().zip(&working.years));
    let row = |(year, (both, flow)): (i64, (&BothWays, _))| {
        let flow: &labworth_domain::cashflow::yearly_flows::DiscountedFlow = flow;
        Answer::object([
            ("year", year.into()),
            ("time", flow.time.into()),
            ("with", both.with.into()),
            ("without", both.without.into()),
            ("difference", (both.with - both.without).into()),
            ("probability", both.probability.into()),
            ("part_of_head_start", both.part_of_head_start.into()),
            ("expected_difference", flow.amount.into()),
            ("discount_factor", flow.discount_factor.into()),
            ("present_value", flow.present_value.into()),
        ])
    };
    let [value, before, tab, benefit] = value_with_benefit(working.value, factor);
    Ok(Answer::object([
        value,
        before,
        tab,
        benefit,
        ("present_value_with", working.present_value_with.into()),
        ("present_value_without", working.present_value_without.into()),
        ("difference_today", method.today.into()),
        (
            "undiscounted_difference",
            working.years.iter().map(|flow| flow.amount).sum::<f64>().into(),
        ),
        ("years", Answer::List(rows.map(row).collect())),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::asking::{ask, near, refusal, warned};

    #[test]
    fn a_redesign_makes_the_way_without_dearer() {
        let value = |extra: Value| {
            let mut question =
                json!({ "with": [110, 110], "without": [55, 55], "discount_rate": 0.1 });
            question.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
            ask("with-and-without", &question)["value"].as_f64().unwrap()
        };
        let plain = value(json!({}));
        assert!((value(json!({ "redesign_costs": [11, 0] })) - plain - 10.0).abs() < 1e-12);
        assert!((value(json!({ "initial_without": -7 })) - plain - 7.0).abs() < 1e-12);
        assert!((value(json!({ "probability": [0.5, 0.5] })) - plain / 2.0).abs() < 1e-12);
        assert!((value(json!({ "ramp": [1, 0] })) - 50.0).abs() < 1e-12);
    }

    #[test]
    fn nothing_without_the_right_is_pointed_out() {
        let question = json!({ "with": [110], "without": 0, "discount_rate": 0.1 });
        assert_eq!(warned("with-and-without", &question), ["nothing_without"]);
    }

    #[test]
    fn a_premium_and_the_two_ways_that_it_means_agree() {
        let premium = json!({ "net_sales": [1000, 2000], "premium_share_of_sales": 0.1, "tax_rate": 0.2, "discount_rate": 0.12,
            "timing": "mid_year", "tab": 5 });
        let ways = json!({ "with": [300, 500], "without": [200, 300], "tax_rate": 0.2, "discount_rate": 0.12,
            "timing": "mid_year", "tab": 5 });
        let value = ask("with-and-without", &ways)["value"].as_f64().unwrap();
        assert!(near(&ask("premium-profit", &premium)["value"], value));
    }

    #[test]
    fn bad_questions_are_refused_by_name() {
        let at = |path: &str| path.to_owned();
        let odds = json!({ "with": [1], "without": [0], "k": 0.1, "probability": 1.2 });
        assert_eq!(refusal("with-and-without", &odds), ("out_of_range", at("probability")));
        let short = json!({ "with": [1, 2], "without": [0], "k": 0.1 });
        assert_eq!(refusal("with-and-without", &short), ("wrong_length", at("cash_flows_without")));
        let unitless = json!({ "price_premium": 1, "years": 3, "k": 0.1 });
        assert_eq!(refusal("premium-profit", &unitless), ("missing", at("units")));
        let nothing = json!({ "units": 1, "years": 3, "k": 0.1 });
        assert_eq!(refusal("premium-profit", &nothing), ("missing", at("price_premium")));
    }
}
