//! Inputs that have been checked against a declaration, read by name.

use std::collections::BTreeMap;

use labworth_domain::units::{Date, Exact};

use crate::json::{Json, path_of};
use crate::problem::{Problem, Refusal};

/// A checked value.
#[derive(Clone, Debug, PartialEq)]
pub enum Checked {
    /// A number.
    Number(Exact),
    /// Yes or no.
    Flag(bool),
    /// A text, or the declared name of a choice.
    Text(String),
    /// A day.
    Date(Date),
    /// A list or tuple.
    List(Vec<Checked>),
    /// An object with declared fields.
    Object(Inputs),
    /// An object with names of the caller's choosing, in their order.
    Map(Vec<(String, Checked)>),
    /// Any JSON.
    Json(Json),
}

/// Checked inputs: every required field is there, defaults are filled in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inputs {
    path: String,
    values: BTreeMap<String, Checked>,
}

impl Inputs {
    pub(crate) fn new(path: &str) -> Self {
        Self { path: path.to_owned(), values: BTreeMap::new() }
    }

    pub(crate) fn insert(&mut self, name: &str, value: Checked) {
        self.values.insert(name.to_owned(), value);
    }

    /// The path of a field of these inputs.
    pub fn path(&self, name: &str) -> String {
        path_of(&self.path, name)
    }

    /// The value of a field; `None` when it was neither given nor has a default.
    pub fn get(&self, name: &str) -> Option<&Checked> {
        self.values.get(name)
    }

    /// Whether the field was given or has a default.
    pub fn has(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    /// A problem with one field.
    pub fn problem(&self, code: &'static str, name: &str, message: impl Into<String>) -> Refusal {
        Problem::new(code, self.path(name), message).into()
    }

    fn undeclared(&self, name: &str) -> Refusal {
        self.problem(
            "internal",
            name,
            "the declaration of this calculator does not fit its function",
        )
    }

    /// A field that must be there for what was asked.
    pub fn needed(&self, name: &str) -> Result<&Checked, Refusal> {
        self.get(name).ok_or_else(|| self.problem("missing", name, format!("\"{name}\" is needed")))
    }

    /// An exact number.
    pub fn exact(&self, name: &str) -> Result<Exact, Refusal> {
        match self.needed(name)? {
            Checked::Number(value) => Ok(value.clone()),
            _ => Err(self.undeclared(name)),
        }
    }

    /// An exact number that may be left out.
    pub fn optional_exact(&self, name: &str) -> Result<Option<Exact>, Refusal> {
        self.has(name).then(|| self.exact(name)).transpose()
    }

    /// A number as an estimate.
    pub fn number(&self, name: &str) -> Result<f64, Refusal> {
        self.exact(name).map(|value| value.to_f64())
    }

    /// A number that may be left out.
    pub fn optional_number(&self, name: &str) -> Result<Option<f64>, Refusal> {
        self.has(name).then(|| self.number(name)).transpose()
    }

    /// A list of exact numbers.
    pub fn exact_list(&self, name: &str) -> Result<Vec<Exact>, Refusal> {
        let Checked::List(items) = self.needed(name)? else {
            return Err(self.undeclared(name));
        };
        let number = |item: &Checked| match item {
            Checked::Number(value) => Ok(value.clone()),
            _ => Err(self.undeclared(name)),
        };
        items.iter().map(number).collect()
    }

    /// A list of numbers as estimates.
    pub fn numbers(&self, name: &str) -> Result<Vec<f64>, Refusal> {
        let exact = self.exact_list(name)?;
        Ok(exact.iter().map(Exact::to_f64).collect())
    }

    /// A list of numbers that may be left out.
    pub fn optional_numbers(&self, name: &str) -> Result<Option<Vec<f64>>, Refusal> {
        self.has(name).then(|| self.numbers(name)).transpose()
    }

    /// Yes or no.
    pub fn flag(&self, name: &str) -> Result<bool, Refusal> {
        match self.needed(name)? {
            Checked::Flag(flag) => Ok(*flag),
            _ => Err(self.undeclared(name)),
        }
    }

    /// A text or the name of a choice.
    pub fn text(&self, name: &str) -> Result<&str, Refusal> {
        match self.needed(name)? {
            Checked::Text(text) => Ok(text),
            _ => Err(self.undeclared(name)),
        }
    }

    /// A text that may be left out.
    pub fn optional_text(&self, name: &str) -> Result<Option<&str>, Refusal> {
        self.has(name).then(|| self.text(name)).transpose()
    }

    /// A day that may be left out.
    pub fn optional_date(&self, name: &str) -> Result<Option<Date>, Refusal> {
        match self.get(name) {
            None => Ok(None),
            Some(Checked::Date(date)) => Ok(Some(*date)),
            Some(_) => Err(self.undeclared(name)),
        }
    }

    /// The items of a list; none when it was left out.
    pub fn items(&self, name: &str) -> &[Checked] {
        match self.get(name) {
            Some(Checked::List(items)) => items,
            _ => &[],
        }
    }

    /// The named values of a map; none when it was left out.
    pub fn entries(&self, name: &str) -> &[(String, Checked)] {
        match self.get(name) {
            Some(Checked::Map(entries)) => entries,
            _ => &[],
        }
    }

    /// The inputs inside an object that may be left out.
    pub fn optional_object(&self, name: &str) -> Option<&Inputs> {
        match self.get(name) {
            Some(Checked::Object(inputs)) => Some(inputs),
            _ => None,
        }
    }

    /// Any JSON that may be left out.
    pub fn optional_json(&self, name: &str) -> Option<&Json> {
        match self.get(name) {
            Some(Checked::Json(json)) => Some(json),
            _ => None,
        }
    }
}
