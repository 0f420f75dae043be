//! The page's sentences in one language, as functions: `text.answer_title()`.

use crate::text::Language;

/// The sentences of one language. A missing sentence or parameter does not compile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The language.
    pub language: Language,
}

impl Text {
    /// The sentences of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self { language }
    }
}

fn joined(parts: &[&str]) -> String {
    parts.concat()
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
