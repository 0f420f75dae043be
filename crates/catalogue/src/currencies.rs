//! The currencies that amounts can be in.

use labworth_domain::units::Currency;
use serde::Deserialize;

use crate::embedded::{self, CatalogueError};

#[derive(Deserialize)]
struct File {
    currencies: Vec<Record>,
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
    let file: File = embedded::json("currencies.json")?;
    Ok(file.currencies.iter().map(|each| Currency::new(&each.code, each.decimals)).collect())
}
