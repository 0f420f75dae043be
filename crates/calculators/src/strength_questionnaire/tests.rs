//! What a stranger may ask of the questionnaire, and what is refused.

use serde_json::{Value, json};

use crate::tests::{ask, refused};

const NAME: &str = "strength-questionnaire";

#[test]
fn answers_move_the_parameters_that_they_are_about_and_no_others() {
    let with = |answers: Value| {
        ask(
            NAME,
            &json!({ "answers": answers, "ranges": { "royalty_rate": [0.02, 0.03, 0.06], "p_found": [0.1, 0.9] } }),
        )
    };
    let middle = with(json!({ "advantage": 3, "detectability": 3, "monitoring_budget": 3 }));
    assert_eq!(
        (&middle["values"]["royalty_rate"], &middle["values"]["p_found"]),
        (&json!(0.03), &json!(0.5))
    );
    let better = with(json!({ "advantage": 3, "detectability": 5, "monitoring_budget": 5 }));
    assert_eq!(better["values"]["royalty_rate"], 0.03);
    // All at 5: the 90th percentile of 0.1 to 0.9.
    assert!((better["values"]["p_found"].as_f64().unwrap() - 0.82).abs() < 1e-12);
    assert_eq!(better["parameters"]["p_valid"], Value::Null);
    assert_eq!(better["warnings"][0]["code"], "one_rater");
}

#[test]
fn raters_are_shown_apart_and_their_agreement_with_them() {
    let question = json!({ "raters": [
        { "name": "A", "answers": [4, 5, 2, 3] }, { "name": "B", "answers": [4, 3, 1, 3] }] });
    let answer = ask(NAME, &question);
    assert_eq!(answer["agreement"]["same_answer"], 0.5);
    assert_eq!(answer["agreement"]["within_one"], 0.75);
    let (low, high) = (
        answer["raters"][1]["position"].as_f64().unwrap(),
        answer["raters"][0]["position"].as_f64().unwrap(),
    );
    let all = answer["position"].as_f64().unwrap();
    assert!(low < all && all < high);
    assert_eq!(answer["questions"][1]["answers"], json!([5.0, 3.0]));
    let opposed = json!({ "raters": [{ "answers": [1, 5, 1] }, { "answers": [5, 1, 5] }] });
    let codes: Vec<Value> = ask(NAME, &opposed)["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|w| w["code"].clone())
        .collect();
    assert!(codes.contains(&json!("raters_disagree")));
}

#[test]
fn weights_are_by_question_by_group_or_in_order() {
    let place = |weights: Value| {
        let question = json!({ "weights": weights, "answers": { "a": 5, "b": 1 }, "questions": [
            { "id": "a", "group": "x" }, { "id": "b", "group": "y" }] });
        ask(NAME, &question)["position"].as_f64().unwrap()
    };
    assert!((place(json!({ "a": 1, "b": 1 })) - 0.5).abs() < 1e-12);
    assert!((place(json!([1, 0])) - 0.9).abs() < 1e-12);
    assert!((place(json!({ "x": 0, "y": 2 })) - 0.1).abs() < 1e-12);
}

#[test]
fn what_was_not_asked_cannot_be_answered() {
    let of = |question: Value| refused(NAME, &question);
    let at = |path: &str| path.to_owned();
    assert_eq!(of(json!({})), ("missing", at("answers")));
    assert_eq!(
        of(json!({ "answers": { "advantag": 3 } })),
        ("unknown_choice", at("answers.advantag"))
    );
    assert_eq!(
        of(json!({ "answers": { "advantage": 6 } })),
        ("out_of_range", at("answers.advantage"))
    );
    assert_eq!(
        of(json!({ "answers": { "advantage": 2.5 } })),
        ("not_whole", at("answers.advantage"))
    );
    assert_eq!(
        of(json!({ "answers": [3], "raters": [{ "answers": [3] }] })),
        ("conflict", at("answers"))
    );
    assert_eq!(of(json!({ "answers": [3], "weights": [1, 2] })), ("wrong_length", at("weights")));
    assert_eq!(
        of(json!({ "answers": [3], "ranges": { "life": [9, 4] } })),
        ("out_of_range", at("ranges.life"))
    );
    assert_eq!(
        of(json!({ "answers": [3], "ranges": { "p_valid": [0.5, 1.4] } })),
        ("out_of_range", at("ranges.p_valid"))
    );
    assert_eq!(of(json!({ "z_scores": [1], "answers": [3] })), ("conflict", at("answers")));
}
