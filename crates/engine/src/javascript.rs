//! The functions for JavaScript: `list`, `schema`, `calc`, `evaluate`, `simulate`.

use js_sys::{Error, JSON, Reflect};
use labworth_api::simulation::{Options, answer, project};
use labworth_api::{Problem, Refusal, evaluate as api, given, listing};
use labworth_domain::project::Reference;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_wasm_bindgen::{Deserializer, Serializer};
use wasm_bindgen::prelude::*;

/// Every calculator in one line.
///
/// # Errors
/// None: whatever cannot be written would be thrown.
#[wasm_bindgen]
pub fn list() -> Result<JsValue, JsValue> {
    plain(&listing::list())
}

/// Everything about one calculator.
///
/// # Errors
/// `unknown_calculator`.
#[wasm_bindgen]
pub fn schema(name: &str) -> Result<JsValue, JsValue> {
    plain(&listing::schema(name).map_err(thrown)?)
}

/// Answers a question with the calculator of that name.
///
/// # Errors
/// Every problem with the question.
#[wasm_bindgen]
pub fn calc(name: &str, question: JsValue) -> Result<JsValue, JsValue> {
    let question = json_of(question)?;
    let answer = labworth_api::calculate(name, &question.to_string()).map_err(thrown)?;
    let written = plain(&answer)?;
    // Parties and classes have the names that were given them. Set on an object this one is no field but what the object descends
    // from, and the figure would be lost; a parser of JSON makes a field of it.
    if answer.names("__proto__") { JSON::parse(&answer.to_json()) } else { Ok(written) }
}

/// What a project comes to: its file's text, or the object that the text holds.
///
/// # Errors
/// Every problem with the project.
#[wasm_bindgen]
pub fn evaluate(project: JsValue) -> Result<JsValue, JsValue> {
    plain(&api::evaluate(&text_of(project)?, &reference()?).map_err(thrown)?)
}

/// Draws a project many times at once, keeping its thread busy.
///
/// # Errors
/// Every problem with the project, or with seed, draws or reading.
#[wasm_bindgen]
pub fn simulate(project: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    let options = Options::read(&json_of(options)?.to_string()).map_err(thrown)?;
    let mut run = project::open(&text_of(project)?, options, &reference()?).map_err(thrown)?;
    run.advance(u64::MAX);
    plain(&answer::finished(&run))
}

/// Everything that a project is read against.
pub(crate) fn reference() -> Result<Reference, JsValue> {
    labworth_catalogue::reference()
        .map_err(|error| thrown(Problem::new("internal", "", error.to_string()).into()))
}

/// A refusal as the error that is thrown.
pub(crate) fn thrown(refusal: Refusal) -> JsValue {
    let first = refusal.problems().first();
    let text = |pick: fn(&Problem) -> &str| first.map_or("", pick).into();
    let error = Error::new(first.map_or("", |problem| &problem.message));
    let problems = plain(refusal.problems()).unwrap_or(JsValue::NULL);
    let fields: [(&str, JsValue); 3] = [
        ("code", text(|problem| problem.code)),
        ("path", text(|problem| &problem.path)),
        ("problems", problems),
    ];
    for (name, value) in fields {
        // A fresh error takes every property.
        let _ = Reflect::set(&error, &name.into(), &value);
    }
    error.into()
}

/// A value that could not pass between JavaScript and here.
fn refused(code: &'static str, error: &serde_wasm_bindgen::Error) -> JsValue {
    let message = error.to_string();
    thrown(Problem::new(code, "", message.trim_start_matches("Error: ")).into())
}

/// Data as plain objects, lists, numbers and texts.
pub(crate) fn plain<T: Serialize + ?Sized>(data: &T) -> Result<JsValue, JsValue> {
    // What fails is a whole number that no number of JavaScript holds.
    data.serialize(&Serializer::json_compatible()).map_err(|e| refused("result_out_of_range", &e))
}

/// Plain objects as data.
pub(crate) fn data<T: for<'de> Deserialize<'de>>(value: JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value).map_err(|e| refused("invalid_json", &e))
}

fn json_of(value: JsValue) -> Result<Value, JsValue> {
    given::given(Deserializer::from(value)).map_err(|e| refused("invalid_json", &e))
}

fn text_of(project: JsValue) -> Result<String, JsValue> {
    match project.as_string() {
        Some(text) => Ok(text),
        None => json_of(project).map(|project| project.to_string()),
    }
}
