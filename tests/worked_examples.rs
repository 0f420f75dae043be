//! Published cases: inputs as printed, run through the registry of calculators by name.
//!
//! A case whose print is wrong says so, and must disagree with it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::Path;

use labworth_calculators::registry::{calculate, calculator, calculators};
use serde_json::{Map, Value};

struct Published {
    file: String,
    calculator: String,
    case: Value,
}

impl Published {
    fn name(&self) -> String {
        format!("{}: {}", self.file, self.case["name"].as_str().unwrap_or("without a name"))
    }

    fn answer(&self) -> Value {
        let answer = calculate(&self.calculator, &self.case["inputs"].to_string());
        let answer =
            answer.unwrap_or_else(|refusal| panic!("{}: {}", self.name(), refusal.to_json()));
        serde_json::from_str(&answer.to_json()).unwrap()
    }

    fn figures(&self, name: &str) -> Map<String, Value> {
        self.case[name].as_object().cloned().unwrap_or_default()
    }
}

fn published() -> Vec<Published> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/worked_examples");
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let text = |name: &str| file[name].as_str().unwrap_or_default().to_owned();
        assert!(!text("source").is_empty(), "{path:?} has no source");
        for case in file["cases"].as_array().unwrap() {
            cases.push(Published {
                file: path.file_name().unwrap().to_string_lossy().into_owned(),
                calculator: text("calculator"),
                case: case.clone(),
            });
        }
    }
    cases
}

/// Whether an answer holds the expected value: numbers within the tolerance, the fields that are named.
fn agrees(expected: &Value, answered: &Value, tolerance: f64) -> bool {
    match (expected, answered) {
        (Value::Number(expected), Value::Number(answered)) => {
            (expected.as_f64().unwrap() - answered.as_f64().unwrap()).abs() <= tolerance
        }
        (Value::Array(expected), Value::Array(answered)) => {
            expected.len() == answered.len()
                && expected.iter().zip(answered).all(|(left, right)| agrees(left, right, tolerance))
        }
        (Value::Object(expected), Value::Object(answered)) => {
            expected.iter().all(|(name, value)| {
                agrees(value, answered.get(name).unwrap_or(&Value::Null), tolerance)
            })
        }
        (left, right) => left == right,
    }
}

#[test]
fn every_published_case_comes_out_as_printed() {
    let cases = published();
    assert!(cases.len() >= 40, "only {} cases were found", cases.len());
    for case in cases {
        let (answer, expected) = (case.answer(), case.figures("expected"));
        let tolerance = case.case["tolerance"].as_f64().unwrap();
        assert!(!expected.is_empty(), "{} expects nothing", case.name());
        for (output, value) in expected {
            let answered = &answer[&output];
            assert!(
                agrees(&value, answered, tolerance),
                "{} {output}: printed {value}, answered {answered}",
                case.name()
            );
        }
    }
}

#[test]
fn a_wrong_print_is_not_reproduced() {
    let wrong: Vec<Published> =
        published().into_iter().filter(|case| !case.figures("printed_wrong").is_empty()).collect();
    assert!(wrong.len() >= 2);
    for case in wrong {
        let tolerance = case.case["printed_tolerance"].as_f64().unwrap();
        for (output, printed) in case.figures("printed_wrong") {
            assert!(
                !agrees(&printed, &case.answer()[&output], tolerance),
                "{} {output} agrees with a wrong print",
                case.name()
            );
        }
    }
}

#[test]
fn every_calculator_has_a_published_case() {
    let cases = published();
    for each in calculators() {
        assert!(
            cases.iter().any(|case| case.calculator == each.name()),
            "{} has no case under tests/worked_examples",
            each.name()
        );
    }
    for case in cases {
        assert!(calculator(&case.calculator).is_ok(), "{}", case.name());
    }
}
