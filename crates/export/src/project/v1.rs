//! Format 1 of the project file.

use std::collections::BTreeMap;
use std::fmt;

use labworth_domain::inputs::{Draft, Entry, Field, Kind, Path, StatedRange};
use labworth_domain::project::{self, CURRENCY};
use labworth_domain::units::{Date, Exact};
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{FORMAT, MOST_INPUTS, ProjectFile};

/// The file as it stands in format 1.
#[derive(Deserialize)]
pub(super) struct File {
    #[serde(default)]
    pub(super) engine: Option<String>,
    pub(super) inputs: Inputs,
    #[serde(default)]
    pub(super) figures: BTreeMap<String, String>,
    #[serde(flatten)]
    pub(super) extra: BTreeMap<String, Value>,
}

/// The inputs in the order in which they stand, so that a path given twice is noticed.
pub(super) struct Inputs(pub(super) Vec<(String, Input)>);

/// One input.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Input {
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) typed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) note: Option<String>,
}

impl<'de> Deserialize<'de> for Inputs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = Inputs;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of inputs by path")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Inputs, A::Error> {
                let mut entries = Vec::new();
                while let Some(path) = map.next_key()? {
                    // One more than may be, so that the surplus is noticed and not kept.
                    if entries.len() > MOST_INPUTS {
                        map.next_value::<IgnoredAny>()?;
                    } else {
                        entries.push((path, map.next_value()?));
                    }
                }
                Ok(Inputs(entries))
            }
        }
        deserializer.deserialize_map(Entries)
    }
}

/// The unit in which a path's value is written; `None` for texts and choices.
pub(super) fn unit(path: &Path, currency: &str) -> Option<String> {
    match project::field_of(path)?.kind {
        Kind::Money => Some(currency.to_owned()),
        Kind::Rate | Kind::Weight | Kind::Multiple | Kind::Whole | Kind::CalendarYear => {
            Some("1".into())
        }
        Kind::Years | Kind::Duration => Some("yr".into()),
        Kind::Date => Some("date".into()),
        Kind::Choice(_) | Kind::Text => None,
    }
}

/// Whether a text is the canonical text of the path's kind. What is written canonically and cannot
/// be, such as a rate above its bounds or a range out of order, is canonical all the same.
fn is_canonical(path: &Path, text: &str) -> bool {
    let field = project::field_of(path);
    if field.is_some_and(Field::takes_range) && StatedRange::parse(text).is_ok() {
        return true;
    }
    match field.map(|field| field.kind) {
        Some(
            Kind::Money
            | Kind::Rate
            | Kind::Weight
            | Kind::Multiple
            | Kind::Years
            | Kind::Duration
            | Kind::Whole
            | Kind::CalendarYear,
        ) => Exact::from_decimal_text(text).is_ok(),
        Some(Kind::Date) => Date::from_iso(text).is_ok(),
        Some(Kind::Choice(options)) => options.contains(&text),
        Some(Kind::Text) | None => true,
    }
}

pub(super) fn write(file: &ProjectFile) -> String {
    let mut text = serde_json::to_string_pretty(&Written(file)).unwrap_or_default();
    text.push('\n');
    text
}

struct Written<'a>(&'a ProjectFile);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let file = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("labworth", "project")?;
        map.serialize_entry("format", &FORMAT)?;
        if let Some(engine) = &file.engine {
            map.serialize_entry("engine", engine)?;
        }
        map.serialize_entry("inputs", &WrittenInputs(&file.draft))?;
        if !file.figures.is_empty() {
            map.serialize_entry("figures", &file.figures)?;
        }
        for (key, value) in &file.extra {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

struct WrittenInputs<'a>(&'a Draft);

impl Serialize for WrittenInputs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let currency = self.0.text(&CURRENCY.path()).unwrap_or_default();
        let mut map = serializer.serialize_map(None)?;
        for (path, entry) in self.0.entries() {
            map.serialize_entry(path.as_str(), &input(path, entry, currency))?;
        }
        map.end()
    }
}

fn input(path: &Path, entry: &Entry, currency: &str) -> Input {
    let text = (!entry.text.is_empty()).then(|| entry.text.clone());
    let readable = is_canonical(path, &entry.text);
    let unit = unit(path, currency).filter(|unit| !unit.is_empty() && readable && text.is_some());
    let (value, typed) = if readable { (text, None) } else { (None, text) };
    Input { value, typed, unit, source: entry.source.clone(), note: entry.note.clone() }
}
