//! The documentation of a calculator, made from the same declaration that checks its inputs.

use serde_json::{Map, Value, json};

use crate::calculator::Calculator;
use crate::declaration::{Example, Field, NumberShape, Shape};

/// The dialect of the machine-readable part.
const JSON_SCHEMA: &str = "https://json-schema.org/draft/2020-12/schema";

/// Everything about a calculator as indented JSON: formula, inputs, outputs, errors, examples with the
/// answers that this version gives, and a JSON Schema of the inputs.
pub fn schema(calculator: &Calculator) -> String {
    let declaration = calculator.declaration();
    let command = format!("labworth calc {} -", declaration.name);
    let examples: Vec<Entries> =
        declaration.examples.iter().map(|each| example(calculator, each)).collect();
    let document = Entries(vec![
        ("name", json!(declaration.name).into()),
        ("title", json!(declaration.title).into()),
        ("summary", json!(declaration.summary).into()),
        (
            "command",
            json!(format!("{command}   (reads one JSON object from standard input)")).into(),
        ),
        ("formula", json!(declaration.formula).into()),
        ("symbols", json!(declaration.symbols).into()),
        ("notes", json!(declaration.notes).into()),
        ("inputs", Part::List(declaration.inputs.iter().map(field_entries).collect())),
        ("outputs", json!(declaration.outputs).into()),
        ("examples", Part::List(examples)),
        ("errors", json!(declaration.errors).into()),
        ("source", json!(declaration.source).into()),
        ("conventions", json!("labworth calc --conventions").into()),
        ("input_schema", input_schema(&declaration.inputs).into()),
    ]);
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

/// An object whose fields keep their order.
struct Entries(Vec<(&'static str, Part)>);

enum Part {
    Plain(Value),
    Answer(crate::answer::Answer),
    List(Vec<Entries>),
}

impl From<Value> for Part {
    fn from(value: Value) -> Self {
        Self::Plain(value)
    }
}

impl serde::Serialize for Entries {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut object = serializer.serialize_map(Some(self.0.len()))?;
        for (name, part) in &self.0 {
            match part {
                Part::Plain(value) => object.serialize_entry(name, value)?,
                Part::Answer(answer) => object.serialize_entry(name, answer)?,
                Part::List(items) => object.serialize_entry(name, items)?,
            }
        }
        object.end()
    }
}

fn example(calculator: &Calculator, example: &Example) -> Entries {
    let mut entries = vec![
        ("title", json!(example.title).into()),
        ("source", json!(example.source).into()),
        ("input", example.input.clone().into()),
    ];
    if let Ok(answer) = calculator.run(&example.input.to_string()) {
        entries.push(("output", Part::Answer(answer)));
    }
    entries.push(("published", example.published.clone().into()));
    entries.push(("tolerance", json!(example.tolerance).into()));
    Entries(entries)
}

fn field_entries(field: &Field) -> Entries {
    let mut entries = vec![
        ("name", json!(field.name).into()),
        ("meaning", json!(field.meaning).into()),
        ("required", json!(field.required).into()),
    ];
    if let Some(default) = &field.default {
        entries.push(("default", default.clone().into()));
    }
    if !field.also.is_empty() {
        entries.push(("also_accepted_as", json!(field.also).into()));
    }
    entries.push(("takes", json!(in_words(&field.shape)).into()));
    entries.extend(detail(&field.shape));
    Entries(entries)
}

/// What a stranger must know of a shape beyond its one-line description.
fn detail(shape: &Shape) -> Vec<(&'static str, Part)> {
    match shape {
        Shape::Choice { options } => vec![("options", json!(options).into())],
        Shape::Object { fields } => {
            vec![("fields", Part::List(fields.iter().map(field_entries).collect()))]
        }
        Shape::List { of, .. } | Shape::Map { of, .. } => detail(of),
        Shape::OneOf { of } => of.iter().flat_map(detail).collect(),
        _ => Vec::new(),
    }
}

/// A shape in one line of English.
fn in_words(shape: &Shape) -> String {
    match shape {
        Shape::Number(number) => format!("number{}", number_in_words(number)),
        Shape::Integer(number) => format!("whole number{}", number_in_words(number)),
        Shape::Flag => "true or false".to_owned(),
        Shape::Text { .. } => "text".to_owned(),
        Shape::Choice { options } => {
            let names: Vec<&str> = options.iter().map(|option| option.name.as_str()).collect();
            format!("one of: {}", names.join(", "))
        }
        Shape::Date => "date YYYY-MM-DD".to_owned(),
        Shape::List { of, at_least, at_most } => {
            format!("list of {at_least} to {at_most}, each: {}", in_words(of))
        }
        Shape::Tuple { of } => {
            let parts: Vec<String> = of.iter().map(in_words).collect();
            format!("list [{}]", parts.join(", "))
        }
        Shape::Object { fields } => {
            let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
            format!("object with {}", names.join(", "))
        }
        Shape::Map { of, .. } => format!("object {{name: {}}}", in_words(of)),
        Shape::OneOf { of } => of.iter().map(in_words).collect::<Vec<_>>().join("; or "),
        Shape::Json => "JSON, see notes".to_owned(),
    }
}

fn number_in_words(number: &NumberShape) -> String {
    let mut words = String::new();
    if !number.unit.is_empty() {
        words.push_str(&format!(" ({})", number.unit));
    }
    let bounds = [
        ("at least", &number.min),
        ("above", &number.above),
        ("at most", &number.max),
        ("below", &number.below),
    ];
    for (word, bound) in bounds {
        if let Some(bound) = bound {
            words.push_str(&format!(", {word} {bound}"));
        }
    }
    words
}

/// A JSON Schema of the inputs.
fn input_schema(fields: &[Field]) -> Value {
    let mut schema = object_schema(fields);
    if let Value::Object(map) = &mut schema {
        map.insert("$schema".to_owned(), json!(JSON_SCHEMA));
    }
    schema
}

fn object_schema(fields: &[Field]) -> Value {
    let mut properties = Map::new();
    for field in fields {
        let mut property = shape_schema(&field.shape);
        if let Value::Object(map) = &mut property {
            map.insert("description".to_owned(), json!(field.meaning));
            if let Some(default) = &field.default {
                map.insert("default".to_owned(), default.clone());
            }
        }
        for other in &field.also {
            properties.insert(other.clone(), property.clone());
        }
        properties.insert(field.name.clone(), property);
    }
    // A required field may stand under any of its names.
    let required: Vec<Value> = fields
        .iter()
        .filter(|field| field.required)
        .map(|field| {
            let names = core::iter::once(&field.name).chain(&field.also);
            json!({ "anyOf": names.map(|name| json!({ "required": [name] })).collect::<Vec<_>>() })
        })
        .collect();
    let mut schema =
        json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if let (Value::Object(map), false) = (&mut schema, required.is_empty()) {
        map.insert("allOf".to_owned(), json!(required));
    }
    schema
}

fn shape_schema(shape: &Shape) -> Value {
    match shape {
        Shape::Number(number) => number_schema("number", number),
        Shape::Integer(number) => number_schema("integer", number),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Text { longest } => json!({ "type": "string", "maxLength": longest }),
        Shape::Choice { options } => {
            let names: Vec<&str> = options
                .iter()
                .flat_map(|option| core::iter::once(&option.name).chain(&option.also))
                .map(String::as_str)
                .collect();
            json!({ "type": "string", "enum": names })
        }
        Shape::Date => json!({ "type": "string", "format": "date" }),
        Shape::List { of, at_least, at_most } => {
            json!({ "type": "array", "items": shape_schema(of), "minItems": at_least, "maxItems": at_most })
        }
        Shape::Tuple { of } => {
            let items: Vec<Value> = of.iter().map(shape_schema).collect();
            json!({ "type": "array", "prefixItems": items, "minItems": of.len(), "maxItems": of.len() })
        }
        Shape::Object { fields } => object_schema(fields),
        Shape::Map { of, at_most } => {
            json!({ "type": "object", "additionalProperties": shape_schema(of), "maxProperties": at_most })
        }
        Shape::OneOf { of } => json!({ "anyOf": of.iter().map(shape_schema).collect::<Vec<_>>() }),
        Shape::Json => json!({}),
    }
}

fn number_schema(kind: &str, number: &NumberShape) -> Value {
    let mut as_number = Map::new();
    as_number.insert("type".to_owned(), json!(kind));
    let bounds = [
        ("minimum", &number.min),
        ("exclusiveMinimum", &number.above),
        ("maximum", &number.max),
        ("exclusiveMaximum", &number.below),
    ];
    for (keyword, bound) in bounds {
        let bound = bound.as_deref().and_then(|text| serde_json::from_str::<Value>(text).ok());
        if let Some(bound) = bound {
            as_number.insert(keyword.to_owned(), bound);
        }
    }
    let written = r"^\s*[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?(\s*/\s*[0-9.]+)?\s*%?\s*$";
    json!({ "anyOf": [as_number, { "type": "string", "pattern": written }] })
}
