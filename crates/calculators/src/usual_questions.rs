//! Questions in the ways in which the field puts them: the missing figure of an annuity, prices of two kinds, a middle of the year that
//! is yes or no.

use serde_json::{Value, json};

use crate::tests::{ask, refused};

fn number(name: &str, question: &Value, output: &str) -> f64 {
    ask(name, question)[output].as_f64().unwrap()
}

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{found} {expected}");
}

#[test]
fn any_one_figure_of_an_annuity_is_found_from_the_others() {
    // 100/1.1 + 100/1.21 + 121/1.331 + 121/1.331
    let whole = json!({
        "rate": 0.1, "payment": 100, "periods": 3, "final_amount": 133.1,
        "present_value": 100.0 / 1.1 + 100.0 / 1.21 + 100.0 / 1.331 + 100.0,
    });
    for (left_out, value) in
        [("rate", 0.1), ("payment", 100.0), ("periods", 3.0), ("final_amount", 133.1)]
    {
        let mut question = whole.clone();
        question.as_object_mut().unwrap().remove(left_out);
        near(number("annuity", &question, left_out), value);
        assert_eq!(ask("annuity", &question)["found"], left_out);
    }
    let mut question = whole.clone();
    question.as_object_mut().unwrap().remove("present_value");
    near(number("annuity", &question, "present_value"), 348.685_199_098_422_2);
    assert_eq!(refused("annuity", &whole), ("conflict", "payment".to_owned()));
}

#[test]
fn payments_due_at_the_start_and_without_end_are_solved_too() {
    // 100 + 100/1.1 + 100/1.21 = 273.5537…
    let due = json!({"payment": 100, "periods": 3, "due": "start",
        "present_value": 100.0 + 100.0 / 1.1 + 100.0 / 1.21});
    near(number("annuity", &due, "rate"), 0.1);
    let endless = json!({"payment": 10, "present_value": 125, "growth": 0.02, "perpetual": true});
    near(number("annuity", &endless, "rate"), 0.1);
    let at_once = json!({"payment": 10, "present_value": 110, "perpetual": true, "due": "start"});
    near(number("annuity", &at_once, "rate"), 0.1);
}

#[test]
fn a_saving_grows_to_its_sum_and_a_spreadsheets_sign_is_turned_and_said() {
    // 100·1.1 + 100 = 210
    let saved = json!({"payment": 100, "future_value": 210, "periods": 2});
    near(number("annuity", &saved, "rate"), 0.1);
    let years = json!({"payment": 100, "future_value": 210, "rate": 0.1});
    near(number("annuity", &years, "periods"), 2.0);
    // 1000·1.1² = 1210
    let sum = json!({"pv": -1000, "fv": 1210, "n": 2});
    let answer = ask("annuity", &sum);
    near(answer["rate"].as_f64().unwrap(), 0.1);
    near(answer["present_value"].as_f64().unwrap(), 1000.0);
    assert_eq!(answer["warnings"][0]["code"], "sign_turned");
    let doubled = json!({"present_value": 100, "rate": 0.1, "periods": 2, "solve_for": "fv"});
    near(number("annuity", &doubled, "final_amount"), 121.0);
}

#[test]
fn what_an_annuity_cannot_say_is_refused_by_name() {
    let code = |question: Value| refused("annuity", &question).0;
    assert_eq!(code(json!({"present_value": 1000, "payment": 50, "rate": 0.1})), "no_solution");
    assert_eq!(code(json!({"present_value": 100, "periods": 3})), "missing");
    assert_eq!(code(json!({"payment": 100})), "missing");
    assert_eq!(
        code(json!({"payment": 1, "rate": 0.1, "periods": 2, "solve_for": "rate"})),
        "conflict"
    );
    let several = json!({"present_value": 100, "payment": 230, "final_amount": -362, "periods": 2});
    assert_eq!(code(several), "no_solution");
}

#[test]
fn prices_of_two_kinds_meet_only_over_an_inflation() {
    let flows = |more: Value| {
        let mut question = json!({"cash_flows": [0, 103.5, 107.1225], "rate": "9.71%"});
        question.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        question
    };
    let mixed = flows(json!({"flow_prices": "real", "rate_prices": "nominal"}));
    assert_eq!(refused("npv", &mixed), ("mixed_prices", "rate_prices".to_owned()));
    let unsaid = flows(json!({"flow_prices": "real"}));
    assert_eq!(refused("npv", &unsaid), ("missing", "rate_prices".to_owned()));
    let which = flows(json!({"inflation": 0.035}));
    assert_eq!(refused("npv", &which), ("missing", "flow_prices".to_owned()));
    // (1.0971/1.035) − 1 = 6 %: 103.5/1.06 + 107.1225/1.06²
    let converted =
        flows(json!({"flow_prices": "real", "rate_prices": "nominal", "inflation": 0.035}));
    let answer = ask("npv", &converted);
    near(answer["npv"].as_f64().unwrap(), 103.5 / 1.06 + 107.1225 / 1.06 / 1.06);
    near(answer["rates_used"][0].as_f64().unwrap(), 0.06);
    assert_eq!(answer["warnings"][0]["code"], "converted_by_fisher");
    // nominal flows at a real rate of 6 %: the rate becomes 9.71 %
    let mut other =
        flows(json!({"flow_prices": "nominal", "rate_prices": "real", "inflation": 0.035}));
    other["rate"] = json!(0.06);
    near(number("npv", &other, "npv"), 103.5 / 1.0971 + 107.1225 / 1.0971 / 1.0971);
    // stated alike, or not at all, nothing is converted
    let alike = flows(json!({"flow_prices": "real", "rate_prices": "real", "inflation": 0.035}));
    assert_eq!(ask("npv", &alike)["npv"], ask("npv", &flows(json!({})))["npv"]);
}

#[test]
fn the_middle_of_the_year_may_be_said_with_yes_or_no() {
    let npv = |more: Value| {
        let mut question = json!({"rate": 0.21, "cash_flows": [0, 110]});
        question.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        number("npv", &question, "npv")
    };
    // 110/1.21^½ = 100
    near(npv(json!({"mid_year": true})), 100.0);
    near(npv(json!({"timing": "mid-year"})), 100.0);
    near(npv(json!({"mid_year_convention": false})), 110.0 / 1.21);
    let annuity = json!({"payment": 1, "rate": 0.1, "periods": 2, "due": true});
    assert_eq!(refused("annuity", &annuity), ("wrong_type", "due".to_owned()));
}

#[test]
fn a_cross_check_is_shown_and_moves_nothing() {
    let methods = |more: Option<Value>| {
        let mut methods = vec![
            json!({"name": "a", "low": 100, "high": 200}),
            json!({"name": "b", "low": 150, "high": 300}),
        ];
        methods.extend(more);
        ask("reconciliation", &json!({"methods": methods}))
    };
    let plain = methods(None);
    let checked = methods(Some(json!({"value": 900, "weight": 50, "role": "cross-check"})));
    for output in ["low", "high", "union", "overlap", "weighted", "reasons"] {
        assert_eq!(plain[output], checked[output], "{output}");
    }
    assert_eq!(checked["methods"][2]["share"].as_f64(), Some(0.0));
    assert_eq!(checked["methods"][2]["role"], "cross_check");
    let alone = json!({"methods": [{"value": 1, "role": "cross_check"}]});
    assert_eq!(refused("reconciliation", &alone).0, "no_value");
}
