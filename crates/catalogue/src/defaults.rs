//! Defaults with their provenance: what stands in where nothing was entered.

use labworth_domain::inputs::{Draft, Entry, Path};
use serde::Deserialize;

use crate::embedded::{self, CatalogueError, file};
use crate::source::{Confidence, InBoth, Source};

/// A default.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct DefaultRecord {
    /// The input for which it stands in.
    pub path: String,
    /// The value, as canonical text.
    pub value: String,
    /// The lower quartile, median and upper quartile of the source.
    pub quartiles: Option<Vec<String>>,
    /// How many observations the source has.
    pub n: Option<u64>,
    /// The source.
    pub source: Source,
    /// The place for which it holds.
    pub place: Option<String>,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// `default`, or `example` where it should be replaced.
    pub kind: String,
    /// A remark.
    pub note: Option<InBoth>,
}

impl DefaultRecord {
    /// How far it can be trusted, its page and year looked at.
    #[must_use]
    pub fn trust(&self) -> Confidence {
        self.source.trusted(self.confidence)
    }
}

const TERMS: (&str, &str) = file!("terms/patent_terms.json");

#[derive(Deserialize)]
struct Terms {
    source: Source,
    terms: Vec<Term>,
}

#[derive(Deserialize)]
struct Term {
    jurisdiction: String,
    kind_of_right: String,
    term_years: String,
    kind: String,
    confidence: Confidence,
    note: Option<InBoth>,
}

/// Kinds of right as the fields of a project name them.
const TERM_PATHS: [(&str, &str); 2] = [
    ("invention", "right.term_years.patent"),
    ("utility_solution", "right.term_years.utility_solution"),
];

/// Every default.
///
/// # Errors
/// A data file is broken.
pub fn defaults() -> Result<Vec<DefaultRecord>, CatalogueError> {
    let mut records: Vec<DefaultRecord> = embedded::json(file!("defaults/first_page.json"))?;
    let file: Terms = embedded::json(TERMS)?;
    for (kind, path) in TERM_PATHS {
        let term = file
            .terms
            .iter()
            .find(|term| term.kind_of_right == kind && term.jurisdiction == "VN")
            .ok_or_else(|| CatalogueError::Missing(format!("term of a {kind}")))?;
        records.push(DefaultRecord {
            path: path.to_owned(),
            value: term.term_years.clone(),
            quartiles: None,
            n: None,
            source: file.source.clone(),
            place: Some(term.jurisdiction.clone()),
            confidence: term.confidence,
            kind: term.kind.clone(),
            note: term.note.clone(),
        });
    }
    Ok(records)
}

/// The defaults as a draft, by path.
///
/// # Errors
/// A data file is broken.
pub fn default_draft() -> Result<Draft, CatalogueError> {
    let mut draft = Draft::new();
    for record in defaults()? {
        let entry = Entry { source: Some(record.source.title.clone()), ..Entry::of(&record.value) };
        draft.put(Path::new(&record.path), entry);
    }
    Ok(draft)
}

/// The default of one input, with its provenance.
///
/// # Errors
/// A data file is broken.
pub fn provenance(path: &Path) -> Result<Option<DefaultRecord>, CatalogueError> {
    Ok(defaults()?.into_iter().find(|record| record.path == path.as_str()))
}
