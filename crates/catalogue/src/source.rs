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

impl Confidence {
    /// The confidence, where everything is said of the source; somewhat at most where it is not.
    #[must_use]
    pub fn where_complete(self, complete: bool) -> Self {
        if complete { self } else { self.min(Self::Medium) }
    }
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

impl Source {
    /// How far a figure of this source can be trusted: where its page or year is missing, somewhat at most.
    #[must_use]
    pub fn trusted(&self, confidence: Confidence) -> Confidence {
        confidence.where_complete(self.page.is_some() && self.year.is_some())
    }
}
