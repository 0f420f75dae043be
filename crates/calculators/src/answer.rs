//! What a calculator answers: named figures in the order in which they are declared.

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};

use labworth_domain::units::{Date, Exact};

use crate::problem::{Problem, Refusal};

/// A value of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Nothing, for a declared reason.
    Nothing,
    /// Yes or no.
    Flag(bool),
    /// An estimate; written with the fewest digits that lead back to the same double.
    Figure(f64),
    /// A whole number.
    Whole(i64),
    /// A text; exact numbers are written as decimal text.
    Text(String),
    /// A list.
    List(Vec<Answer>),
    /// Named values.
    Object(Vec<(String, Answer)>),
}

impl Answer {
    /// An object from its fields.
    pub fn object<const COUNT: usize>(fields: [(&str, Answer); COUNT]) -> Self {
        Self::Object(fields.map(|(name, value)| (name.to_owned(), value)).into())
    }

    /// A list of anything that can be answered.
    pub fn list<T: Into<Answer>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// The field of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => {
                fields.iter().find(|(own, _)| own == name).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The value at a path of field names and positions from 0, joined by points.
    pub fn at(&self, path: &str) -> Option<&Self> {
        path.split('.').try_fold(self, |value, part| match value {
            Self::List(items) => items.get(part.parse::<usize>().ok()?),
            _ => value.get(part),
        })
    }

    /// Refuses an answer that no JSON number can hold.
    pub(crate) fn refuse_infinite(&self, path: &str) -> Result<(), Refusal> {
        let inside = |name: &str| crate::json::path_of(path, name);
        match self {
            Self::Figure(figure) if !figure.is_finite() => {
                let message =
                    "the result is too large for a number, or not defined for these inputs";
                Err(Problem::new("result_out_of_range", path, message).into())
            }
            Self::List(items) => {
                let mut items = items.iter().enumerate();
                items.try_for_each(|(at, item)| item.refuse_infinite(&inside(&at.to_string())))
            }
            Self::Object(fields) => {
                fields.iter().try_for_each(|(name, field)| field.refuse_infinite(&inside(name)))
            }
            _ => Ok(()),
        }
    }

    /// Whether a field of this name stands anywhere in it.
    pub fn names(&self, name: &str) -> bool {
        match self {
            Self::List(items) => items.iter().any(|item| item.names(name)),
            Self::Object(fields) => {
                fields.iter().any(|(own, value)| own == name || value.names(name))
            }
            _ => false,
        }
    }

    /// The answer as JSON on one line.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The answer as indented JSON.
    pub fn to_indented_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            // Adding zero turns −0 into 0.
            Self::Figure(figure) => serializer.serialize_f64(figure + 0.0),
            Self::Whole(whole) => serializer.serialize_i64(*whole),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(item))?;
                list.end()
            }
            Self::Object(fields) => {
                let mut object = serializer.serialize_map(Some(fields.len()))?;
                fields.iter().try_for_each(|(name, value)| object.serialize_entry(name, value))?;
                object.end()
            }
        }
    }
}

impl From<f64> for Answer {
    fn from(figure: f64) -> Self {
        Self::Figure(figure)
    }
}

impl From<bool> for Answer {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<i64> for Answer {
    fn from(whole: i64) -> Self {
        Self::Whole(whole)
    }
}

impl From<&str> for Answer {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Answer {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Date> for Answer {
    fn from(date: Date) -> Self {
        Self::Text(date.to_string())
    }
}

impl From<&Problem> for Answer {
    fn from(problem: &Problem) -> Self {
        Self::object([
            ("code", problem.code.into()),
            ("path", problem.path.clone().into()),
            ("message", problem.message.clone().into()),
        ])
    }
}

impl From<&Exact> for Answer {
    fn from(number: &Exact) -> Self {
        Self::Text(number.to_text())
    }
}

impl<T: Into<Answer>> From<Option<T>> for Answer {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_wherever_it_stands_and_only_as_a_name() {
        let inside = Answer::object([("__proto__", Answer::Figure(1.0))]);
        let answer = Answer::object([("a", Answer::List(vec![Answer::Nothing, inside]))]);
        assert!(answer.names("__proto__") && answer.names("a"));
        assert!(!Answer::object([("a", Answer::Text("__proto__".to_owned()))]).names("__proto__"));
    }
}
