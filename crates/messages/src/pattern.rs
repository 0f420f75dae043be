//! What a message says: text, placeholders and alternatives.

use std::collections::BTreeMap;

/// A sentence with placeholders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pattern(pub(crate) Vec<Piece>);

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Literal text.
    Text(String),
    /// The value of a parameter.
    Placeholder(String),
    /// One of several sentences, chosen by a parameter.
    Select {
        /// The parameter.
        by: String,
        /// Key and sentence.
        variants: Vec<(String, Pattern)>,
        /// The sentence when no key fits.
        otherwise: Pattern,
    },
}

/// How a parameter is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parameter {
    /// Text that is already formatted.
    Text,
    /// A count that decides the plural.
    Count,
}

const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whether a key says how many: a number, or the category of a plural.
fn is_count(key: &str) -> bool {
    PLURAL_CATEGORIES.contains(&key) || key.parse::<u64>().is_ok()
}

impl Pattern {
    /// The literal text, or `None` where there is a placeholder.
    pub(crate) fn plain(&self) -> Option<String> {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => Some(text.as_str()),
                Piece::Placeholder(_) | Piece::Select { .. } => None,
            })
            .collect()
    }

    /// Whether nothing at all would be shown.
    pub(crate) fn is_blank(&self) -> bool {
        self.0.iter().all(|piece| match piece {
            Piece::Text(text) => text.trim().is_empty(),
            Piece::Placeholder(_) => false,
            Piece::Select { variants, otherwise, .. } => {
                otherwise.is_blank() && variants.iter().all(|(_, variant)| variant.is_blank())
            }
        })
    }

    /// Adds the parameters of this sentence; one that decides a plural is a count everywhere.
    pub(crate) fn add_parameters(&self, to: &mut BTreeMap<String, Parameter>) {
        for piece in &self.0 {
            match piece {
                Piece::Text(_) => {}
                Piece::Placeholder(name) => {
                    to.entry(name.clone()).or_insert(Parameter::Text);
                }
                Piece::Select { by, variants, otherwise } => {
                    if variants.iter().all(|(key, _)| is_count(key)) {
                        to.insert(by.clone(), Parameter::Count);
                    } else {
                        to.entry(by.clone()).or_insert(Parameter::Text);
                    }
                    otherwise.add_parameters(to);
                    for (_, variant) in variants {
                        variant.add_parameters(to);
                    }
                }
            }
        }
    }

    /// Adds literal text, joining it to text before it.
    pub(crate) fn push_text(&mut self, text: &str) {
        if let Some(Piece::Text(last)) = self.0.last_mut() {
            last.push_str(text);
        } else {
            self.0.push(Piece::Text(text.to_owned()));
        }
    }

    /// Adds a piece, joining texts.
    pub(crate) fn push(&mut self, piece: Piece) {
        match piece {
            Piece::Text(text) => self.push_text(&text),
            other => self.0.push(other),
        }
    }
}
