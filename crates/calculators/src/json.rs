//! Reading JSON without losing anything: numbers keep their digits, fields their order, a field given
//! twice is an error, and depth and size are limited.

use std::collections::BTreeSet;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::problem::{Problem, Refusal};

/// The longest question, in bytes.
pub const LONGEST_TEXT: usize = 16 * 1024 * 1024;
/// How deeply lists and objects may be nested.
pub const DEEPEST: usize = 32;

/// A JSON value as it was written.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number, in the digits in which it was written.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, in the order of its fields.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads a text that holds exactly one JSON value.
    ///
    /// # Errors
    /// `too_large`, `too_deep`, `invalid_json` or `given_twice`, with the place.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.len() > LONGEST_TEXT {
            let message = format!("the question is longer than {LONGEST_TEXT} bytes");
            return Err(Problem::new("too_large", "", message).into());
        }
        if nesting(text) > DEEPEST {
            let message = format!("lists and objects are nested more than {DEEPEST} deep");
            return Err(Problem::new("too_deep", "", message).into());
        }
        let raw: &RawValue = serde_json::from_str(text).map_err(|error| not_json(&error))?;
        grown(raw.get(), &Place::Whole)
    }

    /// The value at a path of field names and positions, joined by points.
    pub fn at(&self, path: &str) -> Option<&Self> {
        path.split('.').try_fold(self, |value, part| match value {
            Self::Object(fields) => {
                fields.iter().find(|(name, _)| name == part).map(|(_, inner)| inner)
            }
            Self::List(items) => items.get(part.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Puts a value at a path: in place of what is there, or as a new field of an object that is there.
    ///
    /// Whether it found a place.
    pub fn put(&mut self, path: &str, value: Self) -> bool {
        let (first, rest) = match path.split_once('.') {
            Some((first, rest)) => (first, Some(rest)),
            None => (path, None),
        };
        let place = match self {
            Self::Object(fields) => match fields.iter().position(|(name, _)| name == first) {
                Some(position) => fields.get_mut(position).map(|(_, inner)| inner),
                None if rest.is_none() => {
                    fields.push((first.to_owned(), value));
                    return true;
                }
                None => None,
            },
            Self::List(items) => first.parse().ok().and_then(|at: usize| items.get_mut(at)),
            _ => None,
        };
        match (place, rest) {
            (Some(place), Some(rest)) => place.put(rest, value),
            (Some(place), None) => {
                *place = value;
                true
            }
            (None, _) => false,
        }
    }

    /// What kind of value this is, in words.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Flag(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }

    /// The value written as JSON again.
    pub fn to_text(&self) -> String {
        let quoted = |text: &str| serde_json::to_string(text).unwrap_or_default();
        match self {
            Self::Null => "null".to_owned(),
            Self::Flag(flag) => flag.to_string(),
            Self::Number(digits) => digits.clone(),
            Self::Text(text) => quoted(text),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::to_text).collect();
                format!("[{}]", items.join(","))
            }
            Self::Object(fields) => {
                let field = |(name, value): &(String, Self)| {
                    format!("{}:{}", quoted(name), value.to_text())
                };
                let fields: Vec<String> = fields.iter().map(field).collect();
                format!("{{{}}}", fields.join(","))
            }
        }
    }
}

/// The path of a part of the value at `path`.
pub fn path_of(path: &str, part: impl fmt::Display) -> String {
    if path.is_empty() { part.to_string() } else { format!("{path}.{part}") }
}

/// The beginning of a name or text as a message shows it.
pub(crate) fn shown(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut letters = text.chars();
    let mut shown: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

/// A place inside of the value. Its path is written only where something is wrong there: a long name before a long list would
/// otherwise be written for each of its items.
enum Place<'a> {
    Whole,
    Field(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl Place<'_> {
    fn path(&self) -> String {
        match self {
            Self::Whole => String::new(),
            Self::Field(within, name) => path_of(&within.path(), shown(name)),
            Self::Item(within, at) => path_of(&within.path(), at),
        }
    }
}

fn not_json(error: &serde_json::Error) -> Refusal {
    Problem::new("invalid_json", "", format!("not JSON: {error}")).into()
}

/// The deepest nesting of brackets outside of texts.
fn nesting(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0_usize);
    let (mut within_text, mut escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if within_text => escaped = true,
            b'"' => within_text = !within_text,
            b'[' | b'{' if !within_text => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !within_text => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

fn grown(raw: &str, place: &Place<'_>) -> Result<Json, Refusal> {
    let read_failed = |error: serde_json::Error| not_json(&error);
    match raw.as_bytes().first() {
        Some(b'{') => {
            let Fields(fields) = serde_json::from_str(raw).map_err(read_failed)?;
            let mut names = BTreeSet::new();
            let mut grown_fields = Vec::with_capacity(fields.len());
            for (name, value) in fields {
                let own = Place::Field(place, &name);
                if !names.insert(name.clone()) {
                    let message = format!("the field \"{}\" is given twice", shown(&name));
                    return Err(Problem::new("given_twice", own.path(), message).into());
                }
                let value = grown(value.get(), &own)?;
                grown_fields.push((name, value));
            }
            Ok(Json::Object(grown_fields))
        }
        Some(b'[') => {
            let Items(items) = serde_json::from_str(raw).map_err(read_failed)?;
            let items = items.iter().enumerate();
            let items = items.map(|(at, item)| grown(item.get(), &Place::Item(place, at)));
            items.collect::<Result<_, _>>().map(Json::List)
        }
        Some(b'"') => serde_json::from_str(raw).map(Json::Text).map_err(read_failed),
        Some(b't') => Ok(Json::Flag(true)),
        Some(b'f') => Ok(Json::Flag(false)),
        Some(b'n') => Ok(Json::Null),
        _ => Ok(Json::Number(raw.to_owned())),
    }
}

/// The fields of an object, unread, with repetitions.
struct Fields<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Fields<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

/// The items of a list, unread.
struct Items<'a>(Vec<&'a RawValue>);

impl<'de> Deserialize<'de> for Items<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Items<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
                let mut collected = Vec::new();
                while let Some(item) = items.next_element()? {
                    collected.push(item);
                }
                Ok(Items(collected))
            }
        }
        deserializer.deserialize_seq(Collect)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn refusal(text: &str) -> (&'static str, String) {
        let refusal = Json::read(text).unwrap_err();
        let first = refusal.problems()[0].clone();
        (first.code, first.path)
    }

    #[test]
    fn numbers_keep_their_digits_and_fields_their_order() {
        let read = Json::read(r#"{"b":[1.10,1e400],"a":"x\"{"}"#).unwrap();
        assert_eq!(read.to_text(), r#"{"b":[1.10,1e400],"a":"x\"{"}"#);
    }

    #[test]
    fn a_field_given_twice_is_refused_where_it_stands() {
        let twice = refusal(r#"{"flows":[{"date":1},{"amount":1,"amount":2}]}"#);
        assert_eq!(twice, ("given_twice", "flows.1.amount".to_owned()));
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for text in ["", "{", "[1,]", "{\"a\":NaN}", "1 2", "{'a':1}", "01"] {
            assert_eq!(refusal(text).0, "invalid_json", "{text}");
        }
    }

    /// In a minute and not in hours: the name was written before each of the items.
    #[test]
    fn a_long_name_before_a_long_list_is_read_at_once() {
        let list = vec!["0"; 2_000_000].join(",");
        let text = format!("{{\"{}\":[{list}]}}", "a".repeat(8_000_000));
        assert!(matches!(Json::read(&text), Ok(Json::Object(fields)) if fields.len() == 1));
        let twice = format!("{{\"{0}\":1,\"{0}\":2}}", "đ".repeat(1_000));
        assert_eq!(refusal(&twice), ("given_twice", format!("{}…", "đ".repeat(60))));
    }

    #[test]
    fn depth_is_limited() {
        let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(Json::read(&deep(DEEPEST)).is_ok());
        assert_eq!(refusal(&deep(DEEPEST + 1)).0, "too_deep");
        assert_eq!(refusal(&"[".repeat(1_000_000)).0, "too_deep");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[\\[\\]{}\",:0-9a-z.eE+\\\\ -]{0,60}") {
            let _ = Json::read(&text);
        }
    }
}
