//! The currencies that amounts can be in.

use labworth_domain::units::Currency;
use serde::Deserialize;

use crate::embedded::{self, CatalogueError, file};
use crate::source::{Confidence, InBoth, Source};

const FILE: (&str, &str) = file!("currencies.json");

#[derive(Deserialize)]
struct File {
    currencies: Vec<Record>,
}

/// Where the list of currencies comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct CurrencySource {
    /// The source.
    pub source: Source,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// A remark.
    pub note: Option<InBoth>,
}

#[derive(Deserialize)]
struct Record {
    code: String,
    decimals: u8,
}

/// The currencies, in the order in which they are offered.
///
/// # Errors
/// The data file is broken.
pub fn currencies() -> Result<Vec<Currency>, CatalogueError> {
    let file: File = embedded::json(FILE)?;
    Ok(file.currencies.iter().map(|each| Currency::new(&each.code, each.decimals)).collect())
}

/// Where the currencies and their decimals were read.
///
/// # Errors
/// The data file is broken.
pub fn currency_source() -> Result<CurrencySource, CatalogueError> {
    embedded::json(FILE)
}
