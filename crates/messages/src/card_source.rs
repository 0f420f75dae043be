//! Writes cards as Rust source.

use std::fmt::Write as _;

use crate::Texts;
use crate::card::{Block, Card, Inline};

/// The table of all cards, sorted by name: one card per language.
pub(crate) fn write(all: &[Texts]) -> String {
    let mut source = format!(
        "/// Cards by name, sorted by name: one per language.\n\
         pub(crate) static CARDS: &[(&str, [Card; {}])] = &[\n",
        all.len()
    );
    if let Some(first) = all.first() {
        for name in first.cards.keys() {
            let cards: Vec<String> =
                all.iter().filter_map(|texts| texts.cards.get(name)).map(card).collect();
            let _ = writeln!(source, "    ({name:?}, [{}]),", cards.join(", "));
        }
    }
    source.push_str("];\n");
    source
}

fn card(card: &Card) -> String {
    let blocks: Vec<String> = card.blocks.iter().map(block).collect();
    format!("Card {{ title: {:?}, blocks: &[{}] }}", card.title, blocks.join(", "))
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(content) => format!("Block::Heading({})", line(content)),
        Block::Paragraph(content) => format!("Block::Paragraph({})", line(content)),
        Block::Formula(formula) => format!("Block::Formula({formula:?})"),
        Block::List { ordered, items } => {
            format!("Block::List {{ ordered: {ordered}, items: {} }}", lines(items))
        }
        Block::Table { head, rows } => {
            let rows: Vec<String> = rows.iter().map(|row| lines(row)).collect();
            format!("Block::Table {{ head: {}, rows: &[{}] }}", lines(head), rows.join(", "))
        }
    }
}

fn lines(all: &[Vec<Inline>]) -> String {
    let all: Vec<String> = all.iter().map(|content| line(content)).collect();
    format!("&[{}]", all.join(", "))
}

fn line(content: &[Inline]) -> String {
    let pieces: Vec<String> = content
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) => format!("Inline::Text({text:?})"),
            Inline::Code(text) => format!("Inline::Code({text:?})"),
            Inline::Emphasis(text) => format!("Inline::Emphasis({text:?})"),
            Inline::Strong(text) => format!("Inline::Strong({text:?})"),
            Inline::Link { address, text } => {
                format!("Inline::Link {{ address: {address:?}, text: {text:?} }}")
            }
        })
        .collect();
    format!("&[{}]", pieces.join(", "))
}
