//! Cards: a method or a term on half a page. Written in Markdown under `locales/`, compiled into
//! these types, so that nothing is parsed and no markup is injected at run time.

use crate::text::message::CARDS;
use crate::text::{Language, Text};

/// A card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its title.
    pub title: &'static str,
    /// What stands below.
    pub blocks: &'static [Block],
}

/// A part of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading inside the card.
    Heading(&'static [Inline]),
    /// A paragraph.
    Paragraph(&'static [Inline]),
    /// A formula, set apart, line by line.
    Formula(&'static str),
    /// A list.
    List {
        /// Whether the items are numbered.
        ordered: bool,
        /// The items.
        items: &'static [&'static [Inline]],
    },
    /// A table.
    Table {
        /// The heads of the columns.
        head: &'static [&'static [Inline]],
        /// The rows, cell by cell.
        rows: &'static [&'static [&'static [Inline]]],
    },
}

/// A part of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Text as it is.
    Text(&'static str),
    /// A symbol or a part of a formula.
    Code(&'static str),
    /// Emphasised text.
    Emphasis(&'static str),
    /// Strongly emphasised text.
    Strong(&'static str),
    /// A link inside the page (`#/…`) or to a source (`https://…`).
    Link {
        /// Where it leads.
        address: &'static str,
        /// What it says.
        text: &'static str,
    },
}

impl Text {
    /// The card of that name, such as `methods/relief_from_royalty`.
    #[must_use]
    pub fn card(self, name: &str) -> Option<&'static Card> {
        let at = CARDS.binary_search_by_key(&name, |(name, _)| name).ok()?;
        let (_, cards) = CARDS.get(at)?;
        cards.get(self.language.index())
    }

    /// The names of all cards in a folder, such as `methods`.
    pub fn card_names(folder: &str) -> impl Iterator<Item = &'static str> {
        CARDS
            .iter()
            .map(|(name, _)| *name)
            .filter(move |name| name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')))
    }
}

/// Whether every language has a place in the tables.
const _: () = assert!(Language::ALL.len() == 2);
