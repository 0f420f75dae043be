//! Trees as strangers write them, and what is refused.

use serde_json::{Value, json};

use crate::tests::{ask, refused};

fn tree(tree: Value) -> Value {
    json!({ "tree": tree })
}

#[test]
fn a_tree_may_be_written_with_nodes_or_without() {
    let inline = ask(
        "decision-tree",
        &json!({ "rate": 0.1, "tree": { "options": [
        { "option": "try", "cost": 10, "time": 1, "outcomes": [
            { "outcome": "success", "p": 0.6, "payoff": 50 }, { "outcome": "failure", "payoff": 0 }] },
        { "option": "abandon" }] } }),
    );
    let nested = ask(
        "decision-tree",
        &json!({ "rate": 0.1, "tree": { "type": "decision", "branches": [
        { "name": "try", "cost": 10, "years": 1, "node": { "type": "chance", "branches": [
            { "name": "success", "probability": 0.6, "node": 50 },
            { "name": "failure", "probability": "40%", "node": { "type": "terminal", "value": 0 } }] } },
        { "name": "abandon", "value": 0 }] } }),
    );
    assert_eq!(inline["value"], nested["value"]);
    // −10 + 0.6·50/1.1
    assert!((inline["value"].as_f64().unwrap() - (30.0 / 1.1 - 10.0)).abs() < 1e-12);
    assert_eq!(inline["choice"], "try");
    assert_eq!(nested["policy"][0]["options"][1]["name"], "abandon");
}

#[test]
fn events_by_one_name_turn_out_alike() {
    let market = |good: f64, bad: f64, event: &str| {
        json!({ "event": event, "chance": [
        { "name": "good", "p": 0.5, "value": good }, { "name": "bad", "p": 0.5, "value": bad }] })
    };
    let with = |first: &str, second: &str| {
        ask(
            "decision-tree",
            &tree(json!({ "decision": [
            { "name": "a", "node": market(100.0, 0.0, first) }, { "name": "b", "node": market(60.0, 40.0, second) }] })),
        )
    };
    // One market: 0.5·100 + 0.5·40 = 70, less 50. Two: (100 + 100 + 60 + 40)/4 = 75, less 50.
    assert_eq!(with("market", "market")["evpi"], 20.0);
    assert_eq!(with("home", "abroad")["evpi"], 25.0);
    assert_eq!(with("home", "abroad")["evpi_by_event"][1]["event"], "abroad");
}

#[test]
fn a_sign_is_worth_what_it_changes() {
    let question = json!({ "tree": { "decision": [
        { "name": "drill", "event": "oil", "chance": [
            { "name": "oil", "p": 0.25, "value": 700 }, { "name": "dry", "p": 0.75, "value": -100 }] },
        { "name": "sell", "value": 90 }] },
        "information": { "likelihoods": { "favourable": { "oil": 0.6, "dry": 0.2 }, "unfavourable": [0.4, 0.8] }, "cost": 30 } });
    let answer = ask("decision-tree", &question);
    assert!((answer["evsi"].as_f64().unwrap() - 53.0).abs() < 1e-9);
    assert!((answer["information"]["net_gain"].as_f64().unwrap() - 23.0).abs() < 1e-9);
    assert_eq!(answer["information"]["signs"][1]["choice"], "sell");
    assert_eq!(answer["probability_of_loss"], 0.75);
}

#[test]
fn what_is_no_tree_is_refused_where_it_stands() {
    let of = |node: Value| refused("decision-tree", &tree(node));
    let at = |path: &str| path.to_owned();
    assert_eq!(of(json!({})), ("missing", at("tree.value")));
    assert_eq!(of(json!(5)), ("wrong_type", at("tree")));
    assert_eq!(of(json!({ "cost": 3, "value": 5 })), ("conflict", at("tree.cost")));
    assert_eq!(of(json!({ "chance": [] })), ("too_few", at("tree.chance")));
    let short = json!({ "chance": [{ "p": 0.5, "value": 1 }, { "p": 0.4, "value": 1 }] });
    assert_eq!(of(short), ("probabilities_do_not_sum", at("tree.chance")));
    let beyond = json!({ "decision": [{ "name": "x", "chance": [{ "p": 1.5, "value": 1 }] }] });
    assert_eq!(of(beyond), ("out_of_range", at("tree.decision.0.chance.0.p")));
    let chosen = json!({ "decision": [{ "name": "x", "p": 0.5, "value": 1 }] });
    assert_eq!(of(chosen), ("conflict", at("tree.decision.0.probability")));
    let both = json!({ "decision": [{ "name": "x", "value": 1, "node": 2 }] });
    assert_eq!(of(both), ("conflict", at("tree.decision.0.value")));
    let typo = json!({ "decision": [{ "nmae": "x" }] });
    assert_eq!(of(typo), ("unknown_field", at("tree.decision.0.nmae")));
    let nan = json!({ "decision": [{ "value": "NaN" }] });
    assert_eq!(of(nan), ("not_a_number", at("tree.decision.0.value")));
}
