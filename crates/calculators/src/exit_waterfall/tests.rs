//! What the calculator refuses, and that everybody's payment sums to the exit.

use serde_json::{Value, json};

use crate::registry::calculate;

fn answer(question: &Value) -> Value {
    let answer = calculate("exit-waterfall", &question.to_string());
    serde_json::from_str(&answer.unwrap().to_json()).unwrap()
}

fn refusals(question: &Value) -> Vec<(&'static str, String)> {
    let refusal = calculate("exit-waterfall", &question.to_string()).unwrap_err();
    refusal.problems().iter().map(|problem| (problem.code, problem.path.clone())).collect()
}

/// The refusal of one class beside common shares.
fn class_refused(class: Value) -> (&'static str, String) {
    let question = json!({"exit": 10, "classes": [{"name": "common", "shares": 1}, class]});
    refusals(&question)[0].clone()
}

#[test]
fn contradictory_terms_of_a_class_are_refused_where_they_stand() {
    for (class, code, field) in [
        (json!({"name": "A"}), "missing", "shares"),
        (json!({"name": "A", "shares": 1, "participation": "full"}), "missing", "invested"),
        (
            json!({"name": "A", "invested": 1, "participation": "capped"}),
            "missing",
            "participation_cap",
        ),
        (
            json!({"name": "A", "invested": 1, "participation": "none", "participation_cap": 2}),
            "conflict",
            "participation_cap",
        ),
        (
            json!({"name": "A", "invested": 2, "participation_cap": 0.5}),
            "cap_below_preference",
            "participation_cap",
        ),
        (
            json!({"name": "A", "invested": 2, "participation_cap": 2, "cap_amount": 4}),
            "conflict",
            "cap_amount",
        ),
        (
            json!({"name": "A", "type": "common", "shares": 1, "preference": 4}),
            "conflict",
            "preference",
        ),
        (json!({"name": "A", "preference": 4, "preference_multiple": 2}), "conflict", "preference"),
        (
            json!({"name": "A", "shares": 1, "invested": 4, "conversion_ratio": 2, "conversion_price": 2}),
            "conflict",
            "conversion_price",
        ),
        (json!({"name": "A", "invested": 4, "conversion_price": 2}), "missing", "shares"),
        (json!({"name": "A", "issue_price": 4}), "missing", "shares"),
        (json!({"name": "A", "invested": 4, "dividend_rate": 0.08}), "missing", "dividend_years"),
        (
            json!({"name": "A", "invested": 4, "dividend_rate": 0.08, "accrued_dividends": 1}),
            "conflict",
            "dividend_rate",
        ),
        (json!({"name": "A", "shares": 3, "holders": {"x": 1}}), "shares_do_not_sum", "holders"),
        (json!({"name": "A", "shares": -3}), "out_of_range", "shares"),
    ] {
        assert_eq!(class_refused(class.clone()), (code, format!("classes.1.{field}")), "{class}");
    }
}

#[test]
fn what_does_not_fit_together_is_refused() {
    let of = |more: Value| {
        let mut question = json!({"exit": 10, "classes": [
            {"name": "common", "shares": 1}, {"name": "A", "shares": 1, "invested": 1}]});
        for (name, value) in more.as_object().unwrap() {
            question[name] = value.clone();
        }
        refusals(&question)[0].clone()
    };
    assert_eq!(of(json!({"exit": null})), ("missing", "exit".into()));
    assert_eq!(of(json!({"seniority": ["B"]})), ("unknown_name", "seniority.0".into()));
    assert_eq!(of(json!({"seniority": ["A", ["A"]]})), ("duplicate_name", "seniority.1.0".into()));
    assert_eq!(of(json!({"seniority": ["common"]})), ("missing", "seniority".into()));
    let option = json!([{"name": "A", "shares": 1, "strike": 1}]);
    assert_eq!(of(json!({"options": option})), ("duplicate_name", "options.0".into()));
    let rates = json!([{"name": "x", "rate": "60%"}, {"name": "y", "rate": "60%"}]);
    assert_eq!(of(json!({"carve_outs": rates})), ("above_whole", "carve_outs.0".into()));
    assert_eq!(
        of(json!({"carve_outs": [{"name": "x"}]})),
        ("missing", "carve_outs.0.amount".into())
    );
    assert_eq!(of(json!({"exit": 10.5, "currency": "VND"})), ("not_whole", "exit".into()));
    assert_eq!(of(json!({"currency": "XXX"})), ("unknown_choice", "currency".into()));
}

#[test]
fn payments_in_minor_units_sum_to_the_exit() {
    let answered = answer(&json!({
        "exit": "1000.01", "currency": "USD", "transaction_cost_rate": "1/7",
        "debt": {"bank": 33.33}, "carve_outs": [{"name": "management", "rate": "1/3"}],
        "classes": [
            {"name": "common", "holders": {"institute": 1, "founders": 2, "staff": 4}},
            {"name": "A", "holders": {"fund": 2, "staff": 1}, "invested": 30, "participation": "full"}],
        "options": [{"name": "warrants", "shares": 1, "strike": 1, "holder": "bank"}]
    }));
    let cents = |rows: &Value| -> i64 {
        let paid = rows.as_array().unwrap().iter().map(|row| row["paid"].as_str().unwrap());
        paid.map(|text| text.replace('.', "").parse::<i64>().unwrap()).sum()
    };
    let to_claimants = cents(&answered["classes"]) + cents(&answered["options"]);
    assert_eq!(to_claimants + cents(&answered["deductions"]), 100_001);
    assert_eq!(cents(&answered["holders"]), to_claimants);
    assert_eq!(answered["certificate"]["holds"], true);
}

#[test]
fn the_ways_to_write_the_same_terms_agree() {
    let payoffs = |class: Value, seniority: Value| {
        let question = json!({"exit": 60, "seniority": seniority, "classes": [
            {"name": "common", "shares": 50}, class,
            {"name": "B", "shares": 25, "invested": 25}]});
        answer(&question)["payoffs"].clone()
    };
    let written = json!({"name": "A", "shares": 10, "invested": 20, "conversion_ratio": 2.5,
        "participation": "capped", "participation_cap": 2, "dividend_rate": "10%",
        "dividend_years": 2, "dividend_compounding": "simple"});
    let other = json!({"name": "A", "shares": 10, "issue_price": 2, "conversion_price": 0.8,
        "participation": "full", "cap_amount": 20, "cap_includes_preference": false,
        "accrued_dividends": 4});
    let amount = json!({"name": "A", "as_converted_shares": 25, "preference": 20, "cap_amount": 40,
        "accrued_dividends": 4});
    let first = payoffs(written, json!("standard"));
    assert_eq!(first, payoffs(other, json!(["B", "A"])));
    assert_eq!(first, payoffs(amount, json!("last_listed_first")));
}
