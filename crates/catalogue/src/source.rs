//! Where a figure or a text comes from, and how far it can be trusted.

use serde::Deserialize;

/// A text in both languages; a missing one is shown as missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct InBoth {
    /// Vietnamese.
    pub vi: Option<String>,
    /// English.
    pub en: Option<String>,
}

/// How far a figure can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Recalled, or from a weak source.
    Low,
    /// From a secondary source, or with page or date missing.
    Medium,
    /// Read in the source itself.
    High,
}

/// A source.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Where it can be found.
    pub url_or_reference: Option<String>,
    /// The page or article.
    pub page: Option<String>,
    /// The year.
    pub year: Option<i32>,
}
