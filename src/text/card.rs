//! Cards: something to read on half a page or more. Written in Markdown under `locales/` or made from
//! `data/` at build time, and kept in a file for each language, so that no markup is injected.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Cards by name, such as `methods/relief_from_royalty`.
pub type Cards = BTreeMap<String, Card>;

/// A card.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Card {
    /// Its title.
    pub title: String,
    /// What stands below.
    pub blocks: Vec<Block>,
}

/// A part of a card.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Block {
    /// A heading inside the card.
    Heading(Vec<Inline>),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A formula, set apart, line by line.
    Formula(String),
    /// A list.
    List {
        /// Whether the items are numbered.
        ordered: bool,
        /// The items.
        items: Vec<Vec<Inline>>,
    },
    /// A table.
    Table {
        /// The heads of the columns.
        head: Vec<Vec<Inline>>,
        /// The rows, cell by cell.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A heading below a heading.
    Subheading(Vec<Inline>),
    /// The words of somebody else.
    Quote(Vec<Inline>),
    /// Terms, each with what is said of it.
    Definitions(Vec<(Vec<Inline>, Vec<Inline>)>),
    /// Blocks that are folded until their summary is opened.
    Folded {
        /// What is seen while they are folded.
        summary: Vec<Inline>,
        /// The blocks.
        blocks: Vec<Block>,
    },
    /// What stands in the card of that name.
    Card(String),
    /// Something for the page to read, never shown.
    Data(String),
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Inline {
    /// Text as it is.
    Text(String),
    /// A symbol or a part of a formula.
    Code(String),
    /// Emphasised text.
    Emphasis(String),
    /// Strongly emphasised text.
    Strong(String),
    /// A link inside the page (`#/…`), to a file beside it (`./…`) or to a source (`https://…`).
    Link {
        /// Where it leads.
        address: String,
        /// What it says.
        text: String,
    },
    /// A value of an input, written in the reader's manner.
    Value {
        /// The input.
        path: String,
        /// The value, as canonical text.
        canonical: String,
    },
}

/// The largest file of cards that is read, in bytes.
pub const MOST_CARD_BYTES: usize = 2 * 1024 * 1024;

/// The cards of a file that the build wrote; `None` for what is none, or larger than any.
#[must_use]
pub fn read_cards(json: &str) -> Option<Cards> {
    if json.len() > MOST_CARD_BYTES {
        return None;
    }
    serde_json::from_str(json).ok()
}
