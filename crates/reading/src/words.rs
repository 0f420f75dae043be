//! The sentences of a language, found by key.

use std::collections::BTreeMap;

use labworth_messages::{LanguageTexts, Problem, plain_messages};

/// The sentences of a language.
pub(crate) struct Words {
    /// The language tag.
    pub(crate) language: String,
    messages: BTreeMap<String, String>,
}

impl Words {
    /// Reads them.
    pub(crate) fn of(texts: &LanguageTexts) -> Result<Self, Vec<Problem>> {
        Ok(Self { language: texts.folder.clone(), messages: plain_messages(texts)? })
    }

    /// The sentence of a key.
    pub(crate) fn get(&self, key: &str) -> Result<&str, String> {
        self.messages
            .get(key)
            .map(String::as_str)
            .ok_or_else(|| format!("locales/{}: `{key}` is missing", self.language))
    }

    /// The term of an input: positions are no part of its key.
    pub(crate) fn label(&self, path: &str) -> Result<&str, String> {
        let segments: Vec<&str> = path
            .split('.')
            .filter(|segment| !segment.bytes().all(|byte| byte.is_ascii_digit()))
            .collect();
        self.get(&format!("{}.label", segments.join("-").replace('_', "-")))
    }

    /// The keys that begin so and name no attribute, each with its sentence.
    pub(crate) fn keys<'a>(
        &'a self,
        prefix: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> + 'a {
        self.messages
            .iter()
            .filter(move |(key, _)| key.starts_with(prefix) && !key.contains('.'))
            .map(|(key, text)| (key.as_str(), text.as_str()))
    }
}
