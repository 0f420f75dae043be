//! What the calculator refuses, and the names it gives.

use serde_json::Value;

use crate::registry::calculate;

fn answer(question: &str) -> Value {
    serde_json::from_str(&calculate("priced-round", question).unwrap().to_json()).unwrap()
}

fn refusal(question: &str) -> (&'static str, String) {
    let refusal = calculate("priced-round", question).unwrap_err();
    let problem = &refusal.problems()[0];
    (problem.code, problem.path.clone())
}

#[test]
fn a_round_that_cannot_close_says_why_and_where() {
    for (question, code, path) in [
        (
            r#"{"existing":10,"pre_money":10,"new_money":10,"pool_target":"50%"}"#,
            "pool_infeasible",
            "pool_target",
        ),
        (r#"{"existing":10,"new_money":10}"#, "missing", "pre_money"),
        (r#"{"existing":10,"pre_money":10}"#, "missing", "new_money"),
        (r#"{"existing":10,"pre_money":1,"post_money":2,"new_money":1}"#, "conflict", "post_money"),
        (
            r#"{"existing":10,"post_money":10,"new_money":10}"#,
            "money_reaches_post_money",
            "new_money",
        ),
        (
            r#"{"existing":10,"investor_ownership":0.2,"new_money":0}"#,
            "no_new_money",
            "investor_ownership",
        ),
        (r#"{"existing":0,"pre_money":10,"new_money":1}"#, "no_existing_shares", "existing"),
        (r#"{"existing":-1,"pre_money":10,"new_money":1}"#, "out_of_range", "existing"),
        (
            r#"{"existing":10,"pre_money":10,"new_money":1,"pool_target":0.1,"pool_increase":1}"#,
            "conflict",
            "pool_increase",
        ),
        (
            r#"{"existing":100,"pre_money":1,"new_money":1,"price_rounding":"down","price_decimals":0}"#,
            "price_rounded_to_zero",
            "price_decimals",
        ),
        (r#"{"existing":{"unissued_pool":1},"pre_money":1,"new_money":1}"#, "conflict", "existing"),
        (
            r#"{"existing":10,"rounds":[{"pre_money":10,"new_money":1,"granted":4}]}"#,
            "pool_exhausted",
            "rounds.0.granted",
        ),
        (
            r#"{"existing":10,"pre_money":5,"rounds":[{"pre_money":10,"new_money":1}]}"#,
            "conflict",
            "pre_money",
        ),
    ] {
        assert_eq!(refusal(question), (code, path.to_owned()), "{question}");
    }
}

#[test]
fn unnamed_investors_are_told_apart_by_their_round() {
    let answered = answer(
        r#"{"existing":100,"rounds":[{"pre_money":100,"new_money":[10,20]},
           {"name":"B","pre_money":200,"new_money":50}]}"#,
    );
    let shares = answered["shares"].as_object().unwrap();
    for name in ["holder", "round 1 investor 1", "round 1 investor 2", "B investor"] {
        assert!(shares.contains_key(name), "{name} in {shares:?}");
    }
    assert_eq!(answered["rounds"][0]["shares"]["round 1 investor 2"], 20);
    assert_eq!(answered["rounds"].as_array().unwrap().len(), 2);
}

#[test]
fn an_investor_who_holds_already_is_one_holder() {
    let answered =
        answer(r#"{"existing":{"founders":60,"fund":40},"pre_money":100,"new_money":{"fund":50}}"#);
    assert_eq!(answered["shares"]["fund"], 90);
    assert_eq!(answered["ownership"]["fund"], 0.6);
    assert_eq!(answered["holders"][1]["shares_before"], 40);
}
