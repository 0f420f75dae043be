//! The TypeScript of the calculators' questions and answers, made from their declarations.

use core::fmt::Write;

use labworth_calculators::declaration::{Declaration, Field, Output, Shape};
use labworth_calculators::registry::calculators;

use crate::simulation::options;

/// What is written by hand: the functions, and the types that are no calculator's.
const BY_HAND: &str = include_str!("typescript/by_hand.d.ts");

/// An output whose kind has no type here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoType {
    /// The calculator.
    pub calculator: String,
    /// The output.
    pub output: String,
    /// Its kind.
    pub kind: String,
}

/// The whole of `labworth.d.ts`.
///
/// # Errors
/// The kind of an output that is not known here.
pub fn declarations() -> Result<String, NoType> {
    let mut text = format!(
        "// Made from crates/calculators/declarations by a test of labworth-api: UPDATE_EXPECT=1 renews it.\n\n{BY_HAND}"
    );
    let options = options::declared().unwrap_or_default();
    let _ = write!(
        text,
        "\n/** Which draws, and under which reading of the law. */\nexport interface SimulationOptions {{\n{}}}\n",
        fields(&options, 1)
    );
    text.push_str("\n/** Question and answer of every calculator, by its name. */\nexport interface Calculators {\n");
    for each in calculators() {
        let name = each.name();
        let own = type_name(name);
        // Writing to a text does not fail.
        let _ = writeln!(text, "  \"{name}\": {{ question: {own}Question; answer: {own}Answer }};");
    }
    text.push_str("}\n");
    for each in calculators() {
        text.push_str(&calculator(each.declaration())?);
    }
    Ok(text)
}

fn calculator(declaration: &Declaration) -> Result<String, NoType> {
    let own = type_name(&declaration.name);
    let mut text = format!(
        "\n{}export interface {own}Question {{\n{}}}\n",
        comment(&format!("{}: {}", declaration.title, declaration.summary), 0),
        fields(&declaration.inputs, 1),
    );
    let _ = write!(text, "\nexport interface {own}Answer {{\n");
    for output in &declaration.outputs {
        let shape = of_kind(&output.kind).ok_or_else(|| NoType {
            calculator: declaration.name.clone(),
            output: output.name.clone(),
            kind: output.kind.clone(),
        })?;
        let _ = writeln!(text, "{}  {}: {shape};", comment(&meaning_of(output), 1), output.name);
    }
    text.push_str("  warnings: Problem[];\n}\n");
    Ok(text)
}

fn meaning_of(output: &Output) -> String {
    match output.unit.as_str() {
        "" => output.meaning.clone(),
        unit => format!("{} ({unit})", output.meaning),
    }
}

/// The type of an output, by the words that its declaration has for it.
fn of_kind(kind: &str) -> Option<String> {
    if let Some(inner) = kind.strip_suffix(" or null") {
        return of_kind(inner).map(|inner| format!("{inner} | null"));
    }
    let shape = match kind {
        "number" | "whole number" => "number",
        "text" => "string",
        "date" => "string",
        "true or false" => "boolean",
        "object" => "{ [name: string]: Json }",
        "list" => "Json[]",
        "list of objects" => "{ [name: string]: Json }[]",
        "list of numbers" | "list of whole numbers" => "number[]",
        "list of texts" => "string[]",
        _ => return None,
    };
    Some(shape.to_owned())
}

fn fields(fields: &[Field], depth: usize) -> String {
    let mut text = String::new();
    for field in fields {
        let mut meaning = field.meaning.clone();
        if let Some(default) = &field.default {
            let _ = write!(meaning, " If not given: {default}.");
        }
        if !field.also.is_empty() {
            let _ = write!(meaning, " Also accepted as: {}.", field.also.join(", "));
        }
        let mark = if field.required { "" } else { "?" };
        let or_null = if field.required { "" } else { " | null" };
        let shape = of_shape(&field.shape, depth);
        let indent = "  ".repeat(depth);
        let _ = writeln!(
            text,
            "{}{indent}{}{mark}: {shape}{or_null};",
            comment(&meaning, depth),
            field.name
        );
    }
    text
}

fn of_shape(shape: &Shape, depth: usize) -> String {
    match shape {
        Shape::Number(_) | Shape::Integer(_) => "Numeric".to_owned(),
        Shape::Flag => "boolean".to_owned(),
        Shape::Text { .. } | Shape::Date => "string".to_owned(),
        Shape::Choice { options } => {
            let names = options.iter().map(|option| format!("\"{}\"", option.name));
            names.collect::<Vec<_>>().join(" | ")
        }
        Shape::List { of, .. } => format!("Array<{}>", of_shape(of, depth)),
        Shape::Tuple { of } => {
            let items = of.iter().map(|item| of_shape(item, depth));
            format!("[{}]", items.collect::<Vec<_>>().join(", "))
        }
        Shape::Object { fields: inner } => {
            format!("{{\n{}{}}}", fields(inner, depth + 1), "  ".repeat(depth))
        }
        Shape::Map { of, .. } => format!("{{ [name: string]: {} }}", of_shape(of, depth)),
        Shape::OneOf { of } => {
            of.iter().map(|shape| of_shape(shape, depth)).collect::<Vec<_>>().join(" | ")
        }
        Shape::Json => "Json".to_owned(),
    }
}

/// `relief-from-royalty` as `ReliefFromRoyalty`.
fn type_name(name: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    name.split('-').map(word).collect()
}

fn comment(text: &str, depth: usize) -> String {
    format!("{}/** {} */\n", "  ".repeat(depth), text.replace("*/", "* /"))
}
