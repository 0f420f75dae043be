//! Articles of law, as far as they could be quoted.

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use crate::embedded::{self, CatalogueError};
use crate::source::{Confidence, InBoth};

static LAW: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../data/law");

/// A clause of law and how it is known.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Clause {
    /// Its identifier.
    pub id: String,
    /// The law.
    pub instrument: InBoth,
    /// The law's number.
    pub number: Option<String>,
    /// The article and clause.
    pub article: String,
    /// The first day in force.
    pub in_force_from: Option<String>,
    /// The last day in force, where it has one.
    pub in_force_until: Option<String>,
    /// The text; Vietnamese as quoted, English as translated here.
    pub text: InBoth,
    /// Where it was read.
    pub quoted_from: Quotation,
    /// Whether it was checked against the enacted text in the gazette.
    pub verified_against_gazette: bool,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// A remark.
    pub note: Option<InBoth>,
}

/// Where a clause was read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Quotation {
    /// The title of the source.
    pub title: Option<String>,
    /// Where it can be found.
    pub url_or_repository: Option<String>,
    /// When it was read.
    pub read_on: Option<String>,
    /// `enacted_text` or `secondary`.
    pub kind: String,
}

/// Every clause, in the order of the identifiers.
///
/// # Errors
/// A data file is broken.
pub fn clauses() -> Result<Vec<Clause>, CatalogueError> {
    embedded::files_of("law", &LAW)
        .into_iter()
        .map(|(path, text)| embedded::parse(&path, text))
        .collect()
}

/// The clause of that identifier.
///
/// # Errors
/// There is none, or its file is broken.
pub fn clause(id: &str) -> Result<Clause, CatalogueError> {
    clauses()?
        .into_iter()
        .find(|clause| clause.id == id)
        .ok_or_else(|| CatalogueError::Missing(format!("clause {id}")))
}
