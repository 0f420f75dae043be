//! What a caller of `labworth` sees: standard output, exit code, one answer for each line.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn labworth(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_labworth"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_question_on_standard_input_is_answered_with_one_object() {
    let output = labworth(&["calc", "npv", "-"], br#"{"rate": 0.1, "cash_flows": [-100, 110]}"#);
    assert_eq!(output.status.code(), Some(0));
    assert!(json(&output)["npv"].as_f64().unwrap().abs() < 1e-12);
    assert!(output.stderr.is_empty());
}

#[test]
fn a_problem_exits_with_one_and_names_code_path_and_message() {
    let output = labworth(&["calc", "npv", "-"], br#"{"rate": "x", "cash_flows": [1, null]}"#);
    assert_eq!(output.status.code(), Some(1));
    let error = &json(&output)["error"];
    assert_eq!(error["code"], "not_a_number");
    assert_eq!(error["path"], "rate");
    assert!(error["message"].as_str().unwrap().len() > 10);
    assert_eq!(error["problems"][1]["path"], "cash_flows.1");
    assert!(String::from_utf8_lossy(&output.stderr).contains("rate: "));
}

#[test]
fn each_line_gets_its_own_answer() {
    let lines =
        b"{\"rate\":0,\"cash_flows\":[1]}\n\nnonsense\n\xff\n{\"rate\":0,\"cash_flows\":[2]}";
    let output = labworth(&["calc", "npv", "--lines", "-"], lines);
    assert_eq!(output.status.code(), Some(1));
    let text = stdout(&output);
    let answers: Vec<&str> = text.lines().collect();
    assert_eq!(answers.len(), 5);
    let npv = |line: &str| serde_json::from_str::<Value>(line).unwrap()["npv"].as_f64();
    assert_eq!((npv(answers[0]), npv(answers[4])), (Some(1.0), Some(2.0)));
    assert_eq!(answers[1], "");
    assert!(answers[2].contains("invalid_json") && answers[3].contains("invalid_json"));
}

#[test]
fn every_listed_calculator_has_a_schema() {
    let list = stdout(&labworth(&["calc", "--list"], b""));
    assert!(list.lines().count() >= 11);
    for line in list.lines() {
        let name = line.split_whitespace().next().unwrap();
        let schema = labworth(&["calc", "--schema", name], b"");
        assert_eq!(schema.status.code(), Some(0), "{name}");
        assert_eq!(json(&schema)["name"], name);
    }
    let all = json(&labworth(&["calc", "--schema"], b""));
    assert_eq!(all.as_array().unwrap().len(), list.lines().count());
}

#[test]
fn the_conventions_are_printed() {
    assert!(
        stdout(&labworth(&["calc", "--conventions"], b""))
            .contains("Rates, shares and probabilities")
    );
}

#[test]
fn a_wrong_call_exits_with_two_and_an_unknown_name_with_one() {
    assert_eq!(labworth(&["value"], b"").status.code(), Some(2));
    assert_eq!(labworth(&["calc", "--lst"], b"").status.code(), Some(2));
    assert_eq!(labworth(&["calc", "npv", "no/such/file.json"], b"").status.code(), Some(2));
    let unknown = labworth(&["calc", "nvp", "-"], b"{}");
    assert_eq!(unknown.status.code(), Some(1));
    assert_eq!(json(&unknown)["error"]["code"], "unknown_calculator");
    assert!(stdout(&unknown).contains("npv"));
}

#[test]
fn a_portfolio_is_evaluated_line_by_line() {
    let example = labworth_catalogue::example("hanoi-licence").unwrap().text;
    let alone = labworth(&["evaluate", "-"], example.as_bytes());
    assert_eq!(alone.status.code(), Some(0));
    let line = serde_json::from_str::<Value>(example).unwrap().to_string();
    let portfolio =
        format!("{line}\n{{\"labworth\":\"project\",\"format\":1,\"inputs\":{{}}}}\n{line}\n");
    let output = labworth(&["evaluate", "--lines", "-"], portfolio.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let text = stdout(&output);
    let results: Vec<Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(results.len(), 3);
    assert_eq!(results[0], json(&alone));
    assert_eq!(results[2], json(&alone));
    assert_eq!(results[1]["error"]["code"], "missing");
    assert!(results[1]["error"]["problems"].as_array().unwrap().len() > 3);
}

#[test]
fn a_file_that_is_no_project_says_so() {
    let output =
        labworth(&["evaluate", "-"], b"{\"labworth\":\"project\",\"format\":99,\"inputs\":{}}");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(json(&output)["error"]["code"], "file_newer");
    assert_eq!(json(&output)["error"]["path"], "format");
}
