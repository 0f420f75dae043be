//! Asking a calculator in a test.

use serde_json::Value;

use crate::registry::calculate;

/// The answer as JSON; stops where there is none.
pub(crate) fn ask(name: &str, question: &Value) -> Value {
    let answer = calculate(name, &question.to_string());
    let answer = answer.unwrap_or_else(|refusal| panic!("{name}: {}", refusal.to_json()));
    serde_json::from_str(&answer.to_json()).unwrap()
}

/// Code and path of the first problem.
pub(crate) fn refusal(name: &str, question: &Value) -> (&'static str, String) {
    let refusal = calculate(name, &question.to_string()).unwrap_err();
    let first = &refusal.problems()[0];
    (first.code, first.path.clone())
}

/// The codes of the warnings.
pub(crate) fn warned(name: &str, question: &Value) -> Vec<String> {
    let answer = ask(name, question);
    let warnings = answer["warnings"].as_array().unwrap();
    warnings.iter().map(|warning| warning["code"].as_str().unwrap().to_owned()).collect()
}

/// Whether a figure of an answer is this one.
pub(crate) fn near(found: &Value, by_hand: f64) -> bool {
    found.as_f64().is_some_and(|found| (found - by_hand).abs() <= 1e-9 * by_hand.abs().max(1.0))
}
