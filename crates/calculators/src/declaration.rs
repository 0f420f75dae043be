//! What a calculator declares of itself: the one record from which its documentation, its schema and the
//! checking of its inputs are made. Read from the JSON files under `declarations/`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Everything a stranger needs to use a calculator.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declaration {
    /// The name by which it is called.
    pub name: String,
    /// Its title in the words of the field.
    pub title: String,
    /// What it answers, in one sentence.
    pub summary: String,
    /// The formula, one line per step.
    #[serde(default)]
    pub formula: Vec<String>,
    /// What the letters of the formula stand for.
    #[serde(default)]
    pub symbols: Vec<Symbol>,
    /// Conventions, limits and pitfalls.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Where the method comes from.
    pub source: Vec<String>,
    /// What it takes.
    pub inputs: Vec<Field>,
    /// What it gives.
    pub outputs: Vec<Output>,
    /// Errors of its own, beyond those of every calculator.
    #[serde(default)]
    pub errors: Vec<ErrorMeaning>,
    /// Worked examples, the best to start from first.
    pub examples: Vec<Example>,
}

/// A letter of the formula.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Symbol {
    /// The letter.
    pub symbol: String,
    /// What it stands for, with its unit and the field that carries it.
    pub meaning: String,
}

/// An error code of one calculator.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorMeaning {
    /// The code.
    pub code: String,
    /// When it is given.
    pub meaning: String,
}

/// A named input.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The name of the field.
    pub name: String,
    /// Other names under which it is accepted.
    #[serde(default)]
    pub also: Vec<String>,
    /// What it means.
    pub meaning: String,
    /// Whether it must be given.
    #[serde(default)]
    pub required: bool,
    /// What is taken when it is not given.
    #[serde(default)]
    pub default: Option<Value>,
    /// What it is when it is given.
    pub shape: Shape,
}

/// The kind of a value and its bounds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case", tag = "kind")]
pub enum Shape {
    /// A number: a JSON number, or a text with a decimal number, a fraction `1/3` or a percentage `8%`.
    Number(NumberShape),
    /// A whole number, given like a number.
    Integer(NumberShape),
    /// `true` or `false`.
    Flag,
    /// A text.
    Text {
        /// The most characters.
        #[serde(default = "longest_text")]
        longest: usize,
    },
    /// One of several names.
    Choice {
        /// The names.
        options: Vec<ChoiceOption>,
    },
    /// A calendar day, `YYYY-MM-DD`.
    Date,
    /// A list.
    List {
        /// What it holds.
        of: Box<Shape>,
        /// The fewest items.
        #[serde(default)]
        at_least: usize,
        /// The most items.
        at_most: usize,
    },
    /// A list of fixed length with a meaning for each place.
    Tuple {
        /// What stands in each place.
        of: Vec<Shape>,
    },
    /// An object with named fields.
    Object {
        /// The fields.
        fields: Vec<Field>,
    },
    /// An object with names of the caller's choosing.
    Map {
        /// What each name has.
        of: Box<Shape>,
        /// The most names.
        at_most: usize,
    },
    /// One of several shapes, told apart by the kind of JSON value.
    OneOf {
        /// The shapes.
        of: Vec<Shape>,
    },
    /// Any JSON; the calculator says more in its notes.
    Json,
}

/// The unit and the bounds of a number.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberShape {
    /// The unit.
    #[serde(default)]
    pub unit: String,
    /// The least value, as decimal text.
    #[serde(default)]
    pub min: Option<String>,
    /// The bound that must be exceeded, as decimal text.
    #[serde(default)]
    pub above: Option<String>,
    /// The largest value, as decimal text.
    #[serde(default)]
    pub max: Option<String>,
    /// The bound that must not be reached, as decimal text.
    #[serde(default)]
    pub below: Option<String>,
    /// Beyond this size the value is taken but a warning is given, as decimal text.
    #[serde(default)]
    pub unusual_above: Option<String>,
}

/// A name among several.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceOption {
    /// The name.
    pub name: String,
    /// Other spellings; capitals and separators never matter.
    #[serde(default)]
    pub also: Vec<String>,
    /// What it means.
    pub meaning: String,
}

/// A named output.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Output {
    /// The name of the field.
    pub name: String,
    /// The kind of value.
    pub kind: String,
    /// The unit.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// What it means, and when it is `null`.
    pub meaning: String,
}

/// A worked example.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What it shows.
    pub title: String,
    /// Where its figures come from.
    pub source: String,
    /// The question.
    pub input: Value,
    /// The published figures among the outputs.
    pub published: Value,
    /// How far an output may lie from a published figure.
    pub tolerance: f64,
}

fn longest_text() -> usize {
    500
}
