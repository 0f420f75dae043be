//! Sharing rules of statutes and institutions, each with its source and its worked cases.

use include_dir::{Dir, include_dir};
use labworth_domain::sharing::Rule;
use serde::Deserialize;
use serde_json::Value;

use crate::embedded::{self, CatalogueError};
use crate::rule_file;
use crate::source::{Confidence, InBoth, Source};

static RULES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../data/sharing_rules");

/// A rule of the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleRecord {
    /// The rule.
    pub rule: Rule,
    /// Its name.
    pub title: InBoth,
    /// The country.
    pub jurisdiction: String,
    /// The currency of its thresholds, where it names one.
    pub currency: Option<String>,
    /// What must be known to use it.
    pub note: Option<InBoth>,
    /// Where it comes from.
    pub source: Source,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// The open choices in words.
    pub choices: Vec<ChoiceText>,
    /// Its worked cases.
    pub cases: Vec<RuleCase>,
}

/// An open choice in words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ChoiceText {
    /// The choice.
    pub id: String,
    /// The clause that is open.
    pub clause: Option<String>,
    /// The question.
    pub question: InBoth,
    /// The readings.
    pub options: Vec<OptionText>,
}

/// One reading of an open choice in words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct OptionText {
    /// The option.
    pub id: String,
    /// The reading.
    pub title: InBoth,
}

/// A worked case: one receipt, and what a party gets of it under each reading.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct RuleCase {
    /// What it shows.
    pub title: String,
    /// Where it is from.
    pub source: String,
    /// The facts.
    #[serde(default)]
    pub facts: serde_json::Map<String, Value>,
    /// Programs put into slots.
    #[serde(default)]
    pub fill: serde_json::Map<String, Value>,
    /// The receipt.
    pub receipt: String,
    /// The costs.
    pub costs: String,
    /// The party that is looked at.
    pub party: String,
    /// What it gets under each reading, in order.
    pub expected: Vec<String>,
}

#[derive(Deserialize)]
struct RuleText {
    title: InBoth,
    jurisdiction: String,
    currency: Option<String>,
    note: Option<InBoth>,
    source: Source,
    confidence: Confidence,
    #[serde(default)]
    choices: Vec<ChoiceText>,
    #[serde(default)]
    cases: Vec<RuleCase>,
}

/// Every rule, in the order of the files.
///
/// # Errors
/// A data file is broken.
pub fn rules() -> Result<Vec<RuleRecord>, CatalogueError> {
    embedded::files_of("sharing_rules", &RULES)
        .into_iter()
        .map(|(path, text)| {
            let value: Value = embedded::parse(&path, text)?;
            let words: RuleText = embedded::parse(&path, text)?;
            let rule = rule_file::parse_rule(&value).map_err(|error| CatalogueError::Broken {
                file: path.clone(),
                reason: format!("{}: {}", error.path, error.code()),
            })?;
            Ok(RuleRecord {
                rule,
                title: words.title,
                jurisdiction: words.jurisdiction,
                currency: words.currency,
                note: words.note,
                source: words.source,
                confidence: words.confidence,
                choices: words.choices,
                cases: words.cases,
            })
        })
        .collect()
}

/// The rule of that identifier.
///
/// # Errors
/// There is none, or its file is broken.
pub fn rule(id: &str) -> Result<RuleRecord, CatalogueError> {
    rules()?
        .into_iter()
        .find(|record| record.rule.id == id)
        .ok_or_else(|| CatalogueError::Missing(format!("rule {id}")))
}
