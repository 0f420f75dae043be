//! Tables of figures that the page shows with its sources and never calculates with.

use serde::Deserialize;
use serde_json::Value;

use crate::embedded::{self, CatalogueError, file};
use crate::source::{Confidence, InBoth, Source};

/// A table with its source.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct SourcedTable {
    /// Where it comes from.
    pub source: Source,
    /// The place for which it holds.
    pub place: Option<String>,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// A remark.
    pub note: Option<InBoth>,
    /// How many observations the source has, where it has no rows.
    pub n: Option<u64>,
    /// Its rows, where the file holds them.
    #[serde(default)]
    pub rows: Vec<TableRow>,
}

/// A row of a table: a name in both languages where it has one, and shares.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct TableRow {
    /// What the row is about.
    pub name: Option<InBoth>,
    /// How many observations it rests on.
    pub n: Option<u64>,
    /// The least, or the lower end.
    #[serde(alias = "minimum")]
    pub low: Option<String>,
    /// The middle one.
    pub median: Option<String>,
    /// The most, or the upper end.
    #[serde(alias = "maximum")]
    pub high: Option<String>,
}

/// The tables about an input.
#[derive(Clone, Debug, PartialEq)]
pub struct TablesOf {
    /// The input.
    pub path: String,
    /// What holds for all of them.
    pub note: Option<InBoth>,
    /// The tables.
    pub tables: Vec<SourcedTable>,
}

/// Every table, by the input that it is about.
///
/// # Errors
/// A data file is broken.
pub fn tables() -> Result<Vec<TablesOf>, CatalogueError> {
    let royalty = file!("defaults/royalty_rates.json");
    let discount = file!("defaults/discount_rates.json");
    let country = file!("defaults/country_risk.json");
    Ok(vec![
        tables_of(royalty, &["by_industry", "bands", "cumulative", "medians"])?,
        tables_of(discount, &["sources"])?,
        tables_of(country, &["sources"])?,
    ])
}

fn tables_of(
    (name, text): (&str, &'static str),
    parts: &[&str],
) -> Result<TablesOf, CatalogueError> {
    let value: Value = embedded::json((name, text))?;
    let broken = |error: serde_json::Error| CatalogueError::Broken {
        file: name.into(),
        reason: error.to_string(),
    };
    let part = |part: &str| value.get(part).cloned().unwrap_or_default();
    let mut tables = Vec::new();
    for each in parts {
        match part(each) {
            Value::Array(several) => {
                for one in several {
                    tables.push(serde_json::from_value(one).map_err(broken)?);
                }
            }
            one => tables.push(serde_json::from_value(one).map_err(broken)?),
        }
    }
    Ok(TablesOf {
        path: serde_json::from_value(part("path")).map_err(broken)?,
        note: serde_json::from_value(part("note")).map_err(broken)?,
        tables,
    })
}
