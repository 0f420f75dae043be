//! Reads Markdown cards: a small part of Markdown, and nothing that could carry a script.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde::Serialize;

use crate::{LanguageTexts, Problem, Texts};

/// A card: its title and what stands below.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Card {
    /// Its title.
    pub title: String,
    /// What stands below.
    pub blocks: Vec<Block>,
}

/// Text with its marks.
pub type Line = Vec<Inline>;

/// A part of a card. The last six are not written in Markdown: pages made from data have them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Block {
    /// A heading inside the card.
    Heading(Line),
    /// A paragraph.
    Paragraph(Line),
    /// A formula, set apart, line by line.
    Formula(String),
    /// A list.
    List {
        /// Whether the items are numbered.
        ordered: bool,
        /// The items.
        items: Vec<Line>,
    },
    /// A table.
    Table {
        /// The heads of the columns.
        head: Vec<Line>,
        /// The rows, cell by cell.
        rows: Vec<Vec<Line>>,
    },
    /// A heading below a heading.
    Subheading(Line),
    /// The words of somebody else.
    Quote(Line),
    /// Terms, each with what is said of it.
    Definitions(Vec<(Line, Line)>),
    /// Blocks that are folded until their summary is opened.
    Folded {
        /// What is seen while they are folded.
        summary: Line,
        /// The blocks.
        blocks: Vec<Block>,
    },
    /// What stands in the card of that name.
    Card(String),
    /// Something for the page to read, never shown.
    Data(String),
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
    /// A value of an input, which the page writes in the reader's manner.
    Value {
        /// The input.
        path: String,
        /// The value, as canonical text.
        canonical: String,
    },
}

impl Card {
    pub(crate) fn formulas(&self) -> Vec<&str> {
        self.blocks
            .iter()
            .filter_map(|block| match block {
                Block::Formula(formula) => Some(formula.as_str()),
                _ => None,
            })
            .collect()
    }

    pub(crate) fn headings(&self) -> usize {
        self.blocks.iter().filter(|block| matches!(block, Block::Heading(_))).count()
    }
}

/// Reads every card of a language.
pub(crate) fn read(language: &LanguageTexts, texts: &mut Texts, problems: &mut Vec<Problem>) {
    for (name, content) in &language.cards {
        match parse(content) {
            Ok(card) => {
                texts.cards.insert(name.clone(), card);
            }
            Err(what) => {
                problems.push(Problem::new(format!("locales/{}/{name}.md", language.folder), what))
            }
        }
    }
}

fn parse(content: &str) -> Result<Card, String> {
    let mut reading = Reading::default();
    for event in Parser::new_ext(content, Options::ENABLE_TABLES) {
        reading.take(event)?;
    }
    if reading.card.title.is_empty() {
        return Err("a card begins with `# its title`".to_owned());
    }
    if reading.card.blocks.is_empty() {
        return Err("there is nothing below the title".to_owned());
    }
    Ok(reading.card)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Emphasis,
    Strong,
}

#[derive(Default)]
struct Reading {
    card: Card,
    line: Vec<Inline>,
    style: Option<Style>,
    link: Option<(String, String)>,
    formula: Option<String>,
    list: Option<(bool, Vec<Vec<Inline>>)>,
    head: Vec<Vec<Inline>>,
    rows: Vec<Vec<Vec<Inline>>>,
    row: Vec<Vec<Inline>>,
}

impl Reading {
    fn take(&mut self, event: Event<'_>) -> Result<(), String> {
        match event {
            Event::Start(tag) => self.start(tag)?,
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(text) => self.line.push(Inline::Code(text.to_string())),
            Event::SoftBreak | Event::HardBreak => self.text(" "),
            other => return Err(format!("{other:?} is not part of a card")),
        }
        Ok(())
    }

    fn start(&mut self, tag: Tag<'_>) -> Result<(), String> {
        match tag {
            Tag::Heading { .. }
            | Tag::Paragraph
            | Tag::Item
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell => {}
            Tag::CodeBlock(CodeBlockKind::Fenced(kind)) if &*kind == "formula" => {
                self.formula = Some(String::new());
            }
            Tag::List(first) if self.list.is_none() => {
                self.list = Some((first.is_some(), Vec::new()));
            }
            Tag::Emphasis => self.style = Some(Style::Emphasis),
            Tag::Strong => self.style = Some(Style::Strong),
            Tag::Link { dest_url, .. } => {
                if !["#/", "./", "https://"].iter().any(|start| dest_url.starts_with(start)) {
                    return Err(format!("`{dest_url}` is none of `#/…`, `./…`, `https://…`"));
                }
                self.link = Some((dest_url.to_string(), String::new()));
            }
            other => return Err(format!("{other:?} is not part of a card")),
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(HeadingLevel::H1) if self.card.title.is_empty() => {
                self.card.title = words(&std::mem::take(&mut self.line));
            }
            TagEnd::Heading(_) => {
                let line = std::mem::take(&mut self.line);
                self.card.blocks.push(Block::Heading(line));
            }
            TagEnd::Paragraph if self.list.is_none() => {
                let line = std::mem::take(&mut self.line);
                self.card.blocks.push(Block::Paragraph(line));
            }
            TagEnd::Item => {
                let line = std::mem::take(&mut self.line);
                if let Some((_, items)) = &mut self.list {
                    items.push(line);
                }
            }
            TagEnd::List(_) => {
                if let Some((ordered, items)) = self.list.take() {
                    self.card.blocks.push(Block::List { ordered, items });
                }
            }
            TagEnd::CodeBlock => {
                if let Some(formula) = self.formula.take() {
                    let formula = formula.trim_end().to_owned();
                    self.card.blocks.push(Block::Formula(formula));
                }
            }
            TagEnd::Emphasis | TagEnd::Strong => self.style = None,
            TagEnd::Link => {
                if let Some((address, text)) = self.link.take() {
                    self.line.push(Inline::Link { address, text });
                }
            }
            TagEnd::TableCell => self.row.push(std::mem::take(&mut self.line)),
            TagEnd::TableHead => self.head = std::mem::take(&mut self.row),
            TagEnd::TableRow => self.rows.push(std::mem::take(&mut self.row)),
            TagEnd::Table => {
                let head = std::mem::take(&mut self.head);
                let rows = std::mem::take(&mut self.rows);
                self.card.blocks.push(Block::Table { head, rows });
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(formula) = &mut self.formula {
            formula.push_str(text);
        } else if let Some((_, label)) = &mut self.link {
            label.push_str(text);
        } else {
            match (self.style, self.line.last_mut()) {
                (None, Some(Inline::Text(last)))
                | (Some(Style::Emphasis), Some(Inline::Emphasis(last)))
                | (Some(Style::Strong), Some(Inline::Strong(last))) => last.push_str(text),
                (None, _) => self.line.push(Inline::Text(text.to_owned())),
                (Some(Style::Emphasis), _) => self.line.push(Inline::Emphasis(text.to_owned())),
                (Some(Style::Strong), _) => self.line.push(Inline::Strong(text.to_owned())),
            }
        }
    }
}

fn words(line: &[Inline]) -> String {
    line.iter()
        .map(|inline| match inline {
            Inline::Text(text)
            | Inline::Code(text)
            | Inline::Emphasis(text)
            | Inline::Strong(text)
            | Inline::Link { text, .. }
            | Inline::Value { canonical: text, .. } => text.as_str(),
        })
        .collect()
}
