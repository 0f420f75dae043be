//! Which sign separates decimals, which groups.

use crate::text::{Language, Text};

/// How a language writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Convention {
    /// Between the whole and its decimals.
    pub decimal: char,
    /// Between groups of three digits.
    pub group: char,
}

impl Convention {
    /// The convention of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let text = Text::of(language);
        let sign = |written: &str, otherwise: char| written.chars().next().unwrap_or(otherwise);
        Self {
            decimal: sign(text.number_decimal_sign(), '.'),
            group: sign(text.number_group_sign(), ','),
        }
    }
}
