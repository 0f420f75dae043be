//! What a stranger may ask of `rnpv`, and what is refused.

use serde_json::{Value, json};

use crate::registry::calculate;

fn ask(question: &Value) -> Value {
    let answer = calculate("rnpv", &question.to_string());
    let answer = answer.unwrap_or_else(|refusal| panic!("{}", refusal.to_json()));
    serde_json::from_str(&answer.to_json()).unwrap()
}

fn refusal(question: &Value) -> (&'static str, String) {
    let refusal = calculate("rnpv", &question.to_string()).unwrap_err();
    (refusal.problems()[0].code, refusal.problems()[0].path.clone())
}

fn at(path: &str) -> String {
    path.to_owned()
}

fn with(question: &Value, more: Value) -> Value {
    let mut all = question.as_object().unwrap().clone();
    all.extend(more.as_object().unwrap().clone());
    Value::Object(all)
}

fn two_stages() -> Value {
    json!({ "probabilities": [0.5, 0.4], "costs": [5, 20], "durations": [2, 3], "sales": [100, 200, 300] })
}

fn close(value: &Value, expected: f64) {
    assert!((value.as_f64().unwrap() - expected).abs() < 1e-9, "{value} is not {expected}");
}

#[test]
fn the_flows_sum_to_the_value_and_the_parts_too() {
    let answer = ask(&with(&two_stages(), json!({ "rate": 0.1, "tax_rate": 0.2 })));
    let column = |name: &str| -> f64 {
        answer["flows"].as_array().unwrap().iter().map(|flow| flow[name].as_f64().unwrap()).sum()
    };
    close(&answer["rnpv"], column("present_value"));
    close(&answer["npv"], column("present_value_on_success"));
    let parts = ["present_value_of_stages", "present_value_of_launch_and_sales"];
    close(&answer["rnpv"], parts.iter().map(|name| answer[*name].as_f64().unwrap()).sum());
}

#[test]
fn stages_and_lists_side_by_side_are_the_same_question() {
    let listed = json!({ "sales": [100, 200, 300], "stages": [
        { "phase": "stage 1", "p": "50%", "cost": 5, "years": 2 },
        { "phase": "stage 2", "pos": 0.4, "cost": 20, "years": 3 },
    ]});
    let rate = json!({ "discount_rate": 0.12 });
    assert_eq!(ask(&with(&listed, rate.clone())), ask(&with(&two_stages(), rate)));
}

#[test]
fn each_timing_of_a_cost_is_found_in_the_flows() {
    let times = |timing: &str| -> Vec<f64> {
        let question = json!({ "costs": [12], "durations": [3], "start_time": 1, "rate": 0.1,
            "cost_timing": timing, "timing": "mid_year" });
        let flows = ask(&question)["flows"].clone();
        flows.as_array().unwrap().iter().map(|flow| flow["time"].as_f64().unwrap()).collect()
    };
    assert_eq!(times("start"), [1.0]);
    assert_eq!(times("mid"), [2.5]);
    assert_eq!(times("END"), [4.0]);
    assert_eq!(times("spread"), [1.5, 2.5, 3.5]);
}

#[test]
fn a_milestone_waits_for_the_success_of_its_stage() {
    let stages = json!([{ "name": "trial", "duration": 2, "probability": 0.6 }, { "duration": 1, "probability": 0.5 }]);
    let flows = json!([
        { "amount": 10, "on_success_of": "trial" },
        { "amount": 10, "on_reaching": 2 },
        { "amount": 10, "stage": "trial" },
        [1, -3], [1, 8, 0.25],
    ]);
    let answer = ask(&json!({ "stages": stages, "flows": flows, "rate": 0.1 }));
    let found: Vec<(f64, f64)> = answer["flows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|flow| flow["kind"] == "stated")
        .map(|flow| (flow["time"].as_f64().unwrap(), flow["probability"].as_f64().unwrap()))
        .collect();
    assert_eq!(found, [(0.0, 1.0), (1.0, 1.0), (1.0, 0.25), (2.0, 0.6), (2.0, 0.6)]);
}

#[test]
fn a_royalty_is_a_share_of_sales_and_a_margin_of_that() {
    let market = json!({ "launch_time": 0, "timing": "year_start", "sales": [1000] });
    let value = |more: Value| ask(&with(&market, more))["rnpv"].as_f64().unwrap();
    assert_eq!(value(json!({})), 1000.0);
    assert_eq!(value(json!({ "royalty_rate": 0.05 })), 50.0);
    assert_eq!(value(json!({ "royalty_rate": 0.05, "margin": 0.8, "fixed_costs": 10 })), 30.0);
    let costs = json!({ "cogs": 0.2, "opex": 0.3, "royalty_paid": 0.1 });
    assert!((value(costs) - 400.0).abs() < 1e-9);
    assert_eq!(value(json!({ "tax": 0.2, "loa": 0.5 })), 400.0);
}

#[test]
fn risk_counted_twice_is_said_with_both_ways_of_counting_once() {
    let answer = ask(&with(&two_stages(), json!({ "rate": 0.4 })));
    assert_eq!(answer["warnings"][0]["code"], "risk_counted_twice");
    assert_eq!(answer["warnings"][0]["path"], "discount_rate");
    let twice = &answer["risk_counted_twice"];
    assert_eq!(twice["value_with_risk_in_both"], answer["rnpv"]);
    assert_eq!(twice["value_with_risk_in_rate_alone"], answer["npv"]);
    let once = ask(&with(&two_stages(), json!({ "rate": 0.114 })));
    assert_eq!(twice["value_with_risk_in_probabilities_alone"], once["rnpv"]);
    close(&twice["effect"], once["rnpv"].as_f64().unwrap() - answer["rnpv"].as_f64().unwrap());
    let own =
        ask(&with(&two_stages(), json!({ "rate": 0.4, "rate_without_technical_risk": 0.15 })));
    assert!(own["risk_counted_twice"]["effect"].as_f64() < twice["effect"].as_f64());
}

#[test]
fn a_hurdle_without_probabilities_or_a_rate_without_risk_is_no_double_counting() {
    let certain = ask(&json!({ "costs": [5], "durations": [2], "sales": [100], "rate": 0.4 }));
    assert_eq!((&certain["warnings"], &certain["risk_counted_twice"]), (&json!([]), &Value::Null));
    assert_eq!(ask(&with(&two_stages(), json!({ "rate": 0.12 })))["warnings"], json!([]));
}

#[test]
fn a_stated_likelihood_that_differs_from_the_stages_is_pointed_out() {
    let differs = ask(&with(&two_stages(), json!({ "rate": 0.1, "loa": 0.3 })));
    assert_eq!(differs["warnings"][0]["code"], "launch_probability_differs");
    assert_eq!(differs["loa"], 0.3);
    assert_eq!(
        ask(&with(&two_stages(), json!({ "rate": 0.1, "loa": 0.2 })))["warnings"],
        json!([])
    );
}

#[test]
fn only_what_lies_in_the_future_needs_a_rate() {
    let today = ask(&json!({ "p": [0.5, 0.4], "costs": [5, 20] }));
    assert_eq!((&today["loa"], &today["cost_per_success"]), (&json!(0.2), &json!(75.0)));
    assert_eq!(today["cost_per_success_capitalised"], Value::Null);
    assert_eq!(refusal(&two_stages()), ("missing", at("discount_rate")));
}

#[test]
fn what_does_not_fit_is_refused_where_it_stands() {
    let rate = json!({ "rate": 0.1 });
    let refused = |more: Value| refusal(&with(&rate, more));
    assert_eq!(refused(json!({})), ("missing", at("stages")));
    assert_eq!(refused(json!({ "stages": [], "costs": [1] })), ("conflict", at("costs")));
    assert_eq!(refused(json!({ "p": [0.5], "costs": [1, 2] })), ("wrong_length", at("costs")));
    assert_eq!(refused(json!({ "stages": [{ "p": 1.5 }] })), ("out_of_range", at("stages.0.p")));
    assert_eq!(refused(json!({ "peak_sales": 5 })), ("missing", at("sales_years")));
    let expired = json!({ "peak_sales": 5, "sales_years": 5, "exclusivity_years": 3 });
    assert_eq!(refused(expired), ("missing", at("erosion")));
    assert_eq!(refused(json!({ "sales": [5], "growth": 0.1 })), ("conflict", at("growth")));
    assert_eq!(
        refused(json!({ "sales": [5], "margin": 0.5, "cogs": 0.1 })),
        ("conflict", at("cogs"))
    );
    assert_eq!(refused(json!({ "flows": [{ "amount": 5 }] })), ("missing", at("flows.0.time")));
    assert_eq!(refused(json!({ "flows": [[1, 5, 2]] })), ("out_of_range", at("flows.0.2")));
    let stray = json!({ "p": [0.5], "flows": [{ "amount": 5, "on_success_of": "x" }] });
    assert_eq!(refused(stray), ("unknown_choice", at("flows.0.on_success_of")));
    let beyond = json!({ "p": [0.5], "multipliers": [3] });
    assert_eq!(refused(beyond), ("out_of_range", at("launch_probability_factors")));
}
