//! The terms of the field, in plain words.

use labworth_messages::{Block, Card};

use crate::plain;
use crate::words::Words;

/// The glossary; the page puts the terms into the order of its language.
pub(crate) fn page(words: &Words) -> Result<Card, String> {
    let mut terms = Vec::new();
    for (key, term) in words.keys("glossary-") {
        terms.push((plain(term), plain(words.get(&format!("{key}.meaning"))?)));
    }
    Ok(Card {
        title: words.get("terms-title")?.to_owned(),
        blocks: vec![Block::Paragraph(plain(words.get("terms-intro")?)), Block::Definitions(terms)],
    })
}
