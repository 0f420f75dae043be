//! `dcf`: discounted cash flow of a plan, what lies beyond it, and the bridge to equity.

pub(crate) mod beyond;
pub(crate) mod plan;

use labworth_domain::valuation::discounted_cash_flow::{
    DiscountedCashFlow, EquityBridge, ValueOfPlan,
};
use labworth_domain::valuation::free_cash_flow::FreeCashFlow;

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::Inputs;
use crate::money_terms::{MoneyTerms, money_terms};
use crate::problem::{Problem, Refusal};
use beyond::{Beyond, beyond, refused};
use plan::{Plan, plan};

pub(crate) const DECLARATION: &str = include_str!("../../declarations/dcf.json");

/// A plan with its value.
pub(crate) struct ValuedPlan {
    pub(crate) plan: Plan,
    pub(crate) value: ValueOfPlan,
    pub(crate) warnings: Vec<Problem>,
}

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let valued = valued(inputs, money_terms(inputs)?)?;
    let value = valued.value.value();
    let bridge = bridge(inputs)?;
    let equity = bridge.map(|bridge| bridge.equity(value));
    let per_share = match (equity, inputs.optional_number("shares")?) {
        (Some(equity), Some(shares)) => Some(equity / shares),
        (None, Some(shares)) => Some(value / shares),
        _ => None,
    };
    let others = inputs.optional_number("contributory_assets_value")?;
    let mut warnings = valued.warnings.iter().map(Answer::from).collect::<Vec<Answer>>();
    let used_by_a_business = inputs.has("kind_of_right") && others.is_none();
    if used_by_a_business {
        let message = "this is the value of the business that uses the right: plant, working capital, people and other \
                       rights have their part in it (contributory_assets_value)";
        warnings.push(
            (&Problem::new("value_of_the_business", inputs.path("kind_of_right"), message)).into(),
        );
    }
    Ok(Answer::object([
        ("value", value.into()),
        ("value_of_plan", valued.value.value_of_plan.into()),
        ("terminal_value", valued.value.terminal_value.into()),
        ("terminal_time", valued.value.terminal_time.into()),
        ("present_value_of_terminal", valued.value.present_value_of_terminal.into()),
        ("terminal_share", valued.value.share_of_terminal().into()),
        ("implied_growth", valued.value.implied_growth.into()),
        ("implied_multiples", implied_multiples(&valued)),
        ("equity_value", equity.into()),
        ("value_per_share", per_share.into()),
        ("value_of_right", others.map(|others| value - others).into()),
        ("years", years(&valued)),
        (WARNINGS, Answer::List(warnings)),
    ]))
}

/// The value of the plan of the question.
pub(crate) fn valued(inputs: &Inputs, terms: MoneyTerms) -> Result<ValuedPlan, Refusal> {
    let plan = plan(inputs)?;
    let flows = plan.years.iter().map(|year| year.free_cash_flow).collect();
    let flows = terms.nominal(flows);
    let beyond = beyond(inputs, &plan)?;
    let Beyond { right, method, base, earlier, .. } = beyond;
    let method = DiscountedCashFlow {
        flows,
        today: -inputs.optional_number("initial_investment")?.unwrap_or(0.0),
        discount_rate: terms.rate,
        timing: terms.timing,
        right,
        terminal: method,
        terminal_base: base,
        terminal_earlier: earlier,
    };
    let value = method.value().map_err(|reason| refused(inputs, reason))?;
    let warnings = beyond.warnings(inputs, &value)?;
    Ok(ValuedPlan { plan, value, warnings })
}

/// What stands between business and equity, where anything of it was given.
fn bridge(inputs: &Inputs) -> Result<Option<EquityBridge>, Refusal> {
    let names = [
        "cash",
        "non_operating_assets",
        "debt",
        "net_debt",
        "minority_interests",
        "preferred_equity",
    ];
    if !names.iter().any(|name| inputs.has(name)) {
        return Ok(None);
    }
    let amount = |name: &str| Ok::<f64, Refusal>(inputs.optional_number(name)?.unwrap_or(0.0));
    if inputs.has("net_debt") && (inputs.has("debt") || inputs.has("cash")) {
        let message = "net debt is debt less cash: give either the one or the two";
        return Err(inputs.problem("conflict", "net_debt", message));
    }
    Ok(Some(EquityBridge {
        other_assets: amount("cash")? + amount("non_operating_assets")?,
        debt: amount("debt")? + amount("net_debt")?,
        claims_of_others: amount("minority_interests")? + amount("preferred_equity")?,
    }))
}

/// The terminal value over each metric of the last planned year.
fn implied_multiples(valued: &ValuedPlan) -> Answer {
    let last = valued.plan.years.last();
    let terminal = valued.value.terminal_value;
    let over = |metric: Option<f64>| {
        metric.filter(|metric| *metric > 0.0 && terminal != 0.0).map(|metric| terminal / metric)
    };
    Answer::object([
        ("ebitda", over(last.map(|last| last.year.ebitda())).into()),
        ("ebit", over(last.map(|last| last.year.ebit)).into()),
        ("revenue", over(last.map(|last| last.year.revenue)).into()),
        ("free_cash_flow", over(last.map(|last| last.free_cash_flow)).into()),
    ])
}

/// The working of each year.
pub(crate) fn years(valued: &ValuedPlan) -> Answer {
    let rows = (1_i64..).zip(valued.plan.years.iter().zip(&valued.value.years));
    let row = |(number, (year, flow)): (i64, (&FreeCashFlow, _))| {
        let flow: &labworth_domain::cashflow::yearly_flows::DiscountedFlow = flow;
        Answer::object([
            ("year", number.into()),
            ("time", flow.time.into()),
            ("revenue", year.year.revenue.into()),
            ("ebitda", year.year.ebitda().into()),
            ("ebit", year.year.ebit.into()),
            ("tax", year.tax.into()),
            ("profit_after_tax", year.profit_after_tax.into()),
            ("depreciation", year.year.depreciation.into()),
            ("capex", year.year.capex.into()),
            ("change_in_nwc", year.year.rise_of_working_capital.into()),
            ("other", year.year.other.into()),
            ("free_cash_flow", flow.amount.into()),
            ("discount_factor", flow.discount_factor.into()),
            ("present_value", flow.present_value.into()),
        ])
    };
    Answer::List(rows.map(row).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::asking::{ask, near, refusal, warned};

    fn asked(extra: &Value) -> Value {
        let mut question = json!({ "free_cash_flows": [110, 121], "discount_rate": 0.1 });
        question.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        question
    }

    #[test]
    fn a_patent_has_no_perpetuity_but_a_trademark_has() {
        let patent = asked(&json!({ "kind_of_right": "patent", "terminal_growth": 0.02 }));
        assert_eq!(refusal("dcf", &patent), ("expiring_right", "terminal_value".to_owned()));
        let sale = asked(&json!({ "kind_of_right": "design", "terminal_value": 500 }));
        assert_eq!(refusal("dcf", &sale).0, "expiring_right");
        let mark = asked(
            &json!({ "kind_of_right": "trademark", "terminal_growth": 0.02, "other_assets_value": 75 }),
        );
        let answer = ask("dcf", &mark);
        assert!(near(&answer["value"], 1475.0) && near(&answer["value_of_right"], 1400.0));
        assert_eq!(warned("dcf", &mark), ["terminal_share_large"]);
    }

    #[test]
    fn multiple_and_growth_check_each_other() {
        // 121·1.02/0.08 = 1542.75 is 12.75 times the last flow
        let gordon = ask("dcf", &asked(&json!({ "terminal_growth": 0.02 })));
        assert!(near(&gordon["implied_multiples"]["free_cash_flow"], 12.75));
        let sale = asked(&json!({ "exit_multiple": 12.75, "exit_metric": "free_cash_flow" }));
        let sale = ask("dcf", &sale);
        assert!(near(&sale["implied_growth"], 0.02) && near(&sale["value"], 1475.0));
    }

    #[test]
    fn a_plan_from_its_parts_is_the_plan_of_its_flows() {
        // sales 1000, 1100; EBITDA 30 %; D&A 5 %; capex 8 %; working capital 10 % of sales from 80
        let parts = json!({ "revenue": 1000, "growth": 0.1, "years": 2, "ebitda_margin": 0.3, "depreciation_share": 0.05,
            "capex_share": 0.08, "nwc_share": 0.1, "opening_nwc": 80, "tax_rate": 0.2, "discount_rate": 0.1 });
        // 250·0.8 + 50 − 80 − 20 = 150; 275·0.8 + 55 − 88 − 10 = 177
        let flows = json!({ "free_cash_flows": [150, 177], "discount_rate": 0.1 });
        let value = ask("dcf", &flows)["value"].as_f64().unwrap();
        assert!(near(&ask("dcf", &parts)["value"], value));
    }

    #[test]
    fn growth_for_ever_above_inflation_is_pointed_out() {
        let question = asked(&json!({ "terminal_growth": 0.04, "inflation": 0.03 }));
        assert_eq!(warned("dcf", &question), ["terminal_share_large", "growth_above_inflation"]);
    }

    #[test]
    fn a_plan_and_its_terminal_value_are_two_calculators_that_agree() {
        for (timing, method) in [
            ("year_end", json!({ "growth": 0.03 })),
            ("mid_year", json!({ "growth": 0.03 })),
            ("mid_year", json!({ "erosion": 0.4, "years": 6 })),
            ("mid_year", json!({ "multiple": 3, "metric_value": 90 })),
        ] {
            let plan = ask("dcf", &asked(&json!({ "timing": timing, "terminal_value": method })));
            let mut alone = json!({ "cash_flow": 121, "discount_rate": 0.1, "planned_years": 2, "timing": timing });
            alone.as_object_mut().unwrap().extend(method.as_object().unwrap().clone());
            let alone = ask("terminal-value", &alone);
            assert!(
                near(&alone["present_value"], plan["present_value_of_terminal"].as_f64().unwrap()),
                "{method}"
            );
        }
    }

    #[test]
    fn bad_questions_are_refused_by_name() {
        let code = |extra: Value| refusal("dcf", &asked(&extra)).0;
        assert_eq!(code(json!({ "terminal_growth": 0.1 })), "growth_not_below_rate");
        assert_eq!(code(json!({ "terminal_growth": 0.01, "exit_multiple": 5 })), "conflict");
        assert_eq!(code(json!({ "ebit": [1, 2] })), "conflict");
        assert_eq!(code(json!({ "debt": 1, "net_debt": 1 })), "conflict");
        assert_eq!(code(json!({ "exit_multiple": 5 })), "missing");
        assert_eq!(refusal("dcf", &json!({ "discount_rate": 0.1 })).0, "missing");
    }

    #[test]
    fn a_greenfield_without_costs_of_starting_is_its_plan() {
        let plan = json!({ "ebit": [10, 20], "tax_rate": 0.2, "discount_rate": 0.1 });
        let value = ask("dcf", &plan)["value"].as_f64().unwrap();
        let answer = ask("greenfield", &plan);
        assert!(near(&answer["value"], value));
        assert_eq!((&answer["peak_funding"], &answer["payback_year"]), (&json!(0.0), &json!(1)));
    }
}
