//! The calculators there are, and what each says of itself.

use labworth_calculators::problem::Refusal;
use labworth_calculators::registry::{calculator, calculators};
use labworth_calculators::schema;
use serde::Serialize;
use serde_json::Value;

/// A calculator in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// The name by which it is called.
    pub name: String,
    /// Its title in the words of the field.
    pub title: String,
    /// What it answers, in one sentence.
    pub summary: String,
}

/// Every calculator, in the order of the registry.
#[must_use]
pub fn list() -> Vec<Listed> {
    let listed = |declaration: &labworth_calculators::declaration::Declaration| Listed {
        name: declaration.name.clone(),
        title: declaration.title.clone(),
        summary: declaration.summary.clone(),
    };
    calculators().iter().map(|each| listed(each.declaration())).collect()
}

/// Everything about one calculator: formula, inputs, outputs, errors, worked examples, JSON Schema.
///
/// # Errors
/// `unknown_calculator`, with the nearest name.
pub fn schema(name: &str) -> Result<Value, Refusal> {
    // The schema is written by this program: that it is JSON is a test of the calculators.
    Ok(serde_json::from_str(&schema::schema(calculator(name)?)).unwrap_or_default())
}
