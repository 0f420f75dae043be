//! The JSON Schema of the project file, generated from the declared fields.

use labworth_domain::inputs::{Field, Kind, Shape};
use labworth_domain::project;
use serde_json::{Map, Value, json};

use super::FORMAT;

/// The JSON Schema of the format that this version writes.
#[must_use]
pub fn schema() -> Value {
    let mut single = Map::new();
    let mut repeating = Map::new();
    for field in project::fields() {
        if field.path.contains('#') {
            let pattern = field.path.replace('.', "\\.").replace('#', "(0|[1-9][0-9]*)");
            repeating.insert(format!("^{pattern}$"), input(field));
        } else {
            single.insert(field.path.to_owned(), input(field));
        }
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Labworth project file",
        "description": "Numbers are decimal texts: money in the project's currency, rates and \
            shares as fractions (0.05 is five per cent), dates as YYYY-MM-DD. An entry that could \
            not be read stands under `typed` as it was typed.",
        "type": "object",
        "required": ["labworth", "format", "inputs"],
        "properties": {
            "labworth": { "const": "project" },
            "format": { "const": FORMAT },
            "engine": { "type": "string" },
            "inputs": {
                "type": "object",
                "properties": single,
                "patternProperties": repeating,
                "additionalProperties": { "$ref": "#/$defs/input" }
            },
            "figures": { "type": "object", "additionalProperties": { "type": "string" } }
        },
        "$defs": { "input": any_input(), "number_or_range": number_or_range() }
    })
}

fn any_input() -> Value {
    json!({
        "type": "object",
        "properties": {
            "value": { "type": "string" },
            "typed": { "type": "string" },
            "unit": { "type": "string" },
            "source": { "type": "string" },
            "note": { "type": "string" }
        },
        "additionalProperties": false
    })
}

/// A canonical decimal, as a regular expression.
const DECIMAL: &str = r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?";

/// A decimal, or a range: a shape with its figures.
fn number_or_range() -> Value {
    let shapes = Shape::ALL.map(|shape| {
        let figures = vec![format!(" *{DECIMAL} *"); shape.figures()].join(",");
        format!(r"{}\({figures}\)", shape.name())
    });
    json!({
        "description": "a number, or a range where it is not known exactly: \
            pert(low, likely, high), triangular(low, likely, high), uniform(low, high), \
            normal(mean, sd), lognormal(mean, sd) of the quantity itself, \
            or, for shares and probabilities, beta(alpha, beta)",
        "type": "string",
        "pattern": format!("^({DECIMAL}|{})$", shapes.join("|")),
    })
}

fn input(field: &Field) -> Value {
    let value = match field.kind {
        _ if field.takes_range() => json!({ "$ref": "#/$defs/number_or_range" }),
        Kind::Money
        | Kind::Rate
        | Kind::Weight
        | Kind::Multiple
        | Kind::Years
        | Kind::Duration
        | Kind::Whole
        | Kind::CalendarYear => {
            json!({ "type": "string", "pattern": format!("^{DECIMAL}$") })
        }
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::Choice(options) => json!({ "enum": options }),
        Kind::Text => json!({ "type": "string", "maxLength": 500 }),
    };
    let mut description = match field.kind {
        Kind::Money => "an amount in the project's currency".to_owned(),
        Kind::Rate => "a rate or share as a fraction".to_owned(),
        Kind::Weight => "a weight against the others of its group".to_owned(),
        Kind::Multiple => "a multiple of another amount".to_owned(),
        Kind::Years => "a whole number of years".to_owned(),
        Kind::Duration => "a time in years".to_owned(),
        Kind::Whole => "a whole number".to_owned(),
        Kind::CalendarYear => "a year of the calendar".to_owned(),
        Kind::Date => "a date".to_owned(),
        Kind::Choice(_) => "one of the options".to_owned(),
        Kind::Text => "a text".to_owned(),
    };
    if let (Some(min), Some(max)) = (field.min, field.max) {
        description.push_str(&format!(", from {min} to {max}"));
    }
    let mut schema = any_input();
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert("value".into(), value);
    }
    if let Some(object) = schema.as_object_mut() {
        object.insert("description".into(), Value::String(description));
    }
    schema
}
