//! Where the figures and the law come from, and how far each can be trusted: every record of `data/`.

use labworth_catalogue::{self as catalogue, CatalogueError, ExampleKind, InBoth};
use labworth_messages::{Block, Card, Inline, Line};

use crate::provenance::{Facts, facts};
use crate::words::Words;
use crate::{by_input, in_language, law, plain, reference};

/// The page.
pub(crate) fn page(words: &Words) -> Result<Card, String> {
    let mut page = Page { words, blocks: Vec::new() };
    page.paragraph("sources-intro")?;
    page.law()?;
    page.defaults()?;
    page.rules()?;
    page.tables()?;
    page.blocks.extend(reference::blocks(words)?);
    page.currencies()?;
    page.examples()?;
    Ok(Card { title: words.get("sources-title")?.to_owned(), blocks: page.blocks })
}

struct Page<'a> {
    words: &'a Words,
    blocks: Vec<Block>,
}

impl Page<'_> {
    fn law(&mut self) -> Result<(), String> {
        self.heading("sources-law")?;
        self.paragraph("sources-law-caution")?;
        for clause in catalogue::clauses().map_err(broken)? {
            let blocks = vec![Block::Card(format!("law/{}", clause.id))];
            self.folded(plain(law::name(&clause, self.words)?), blocks);
        }
        Ok(())
    }

    fn defaults(&mut self) -> Result<(), String> {
        self.heading("sources-defaults")?;
        self.paragraph("sources-defaults-why")?;
        for record in catalogue::defaults().map_err(broken)? {
            let mut summary = plain(format!("{}: ", self.words.label(&record.path)?));
            let card = Block::Card(by_input::default_card(&record.path));
            summary.push(Inline::Value { path: record.path, canonical: record.value });
            self.folded(summary, vec![card]);
        }
        Ok(())
    }

    fn rules(&mut self) -> Result<(), String> {
        self.heading("sources-rules")?;
        for record in catalogue::rules().map_err(broken)? {
            let facts = facts(&record.source, record.confidence, self.words)?;
            let title = in_language(&record.title, &self.words.language).to_owned();
            self.record(plain(title), facts, record.note.as_ref())?;
        }
        Ok(())
    }

    fn tables(&mut self) -> Result<(), String> {
        self.heading("sources-tables")?;
        self.paragraph("sources-tables-why")?;
        for path in by_input::tabulated().map_err(broken)? {
            let label = self.words.label(&path)?.to_owned();
            self.blocks.push(Block::Subheading(plain(label)));
            self.blocks.push(Block::Card(by_input::published_card(&path)));
        }
        Ok(())
    }

    fn currencies(&mut self) -> Result<(), String> {
        self.heading("sources-currencies")?;
        let record = catalogue::currency_source().map_err(broken)?;
        let facts = facts(&record.source, record.confidence, self.words)?;
        let codes = catalogue::currencies().map_err(broken)?;
        let codes: Vec<&str> = codes.iter().map(|currency| currency.code()).collect();
        self.blocks.push(Block::Paragraph(plain(codes.join(", "))));
        let blocks = self.record_blocks(facts, record.note.as_ref());
        self.blocks.extend(blocks);
        Ok(())
    }

    fn examples(&mut self) -> Result<(), String> {
        self.heading("sources-examples")?;
        for example in catalogue::examples().map_err(broken)? {
            let title = in_language(&example.title, &self.words.language).to_owned();
            let kind = match example.kind {
                ExampleKind::Constructed => "sources-constructed",
                ExampleKind::Published => "sources-published",
            };
            // An invented figure needs no trust; what it is stands above.
            let mut facts = facts(&example.source, catalogue::Confidence::Medium, self.words)?;
            facts.pop();
            facts.insert(0, (plain(self.words.get("sources-kind")?), plain(self.words.get(kind)?)));
            self.record(plain(title), facts, None)?;
        }
        Ok(())
    }

    fn heading(&mut self, key: &str) -> Result<(), String> {
        self.blocks.push(Block::Heading(plain(self.words.get(key)?)));
        Ok(())
    }

    fn paragraph(&mut self, key: &str) -> Result<(), String> {
        self.blocks.push(Block::Paragraph(plain(self.words.get(key)?)));
        Ok(())
    }

    fn record(&mut self, summary: Line, facts: Facts, note: Option<&InBoth>) -> Result<(), String> {
        let blocks = self.record_blocks(facts, note);
        self.folded(summary, blocks);
        Ok(())
    }

    fn record_blocks(&self, facts: Facts, note: Option<&InBoth>) -> Vec<Block> {
        let mut blocks = vec![Block::Definitions(facts)];
        let note = note.map(|note| in_language(note, &self.words.language));
        blocks.extend(note.map(|note| Block::Paragraph(plain(note))));
        blocks
    }

    fn folded(&mut self, summary: Line, blocks: Vec<Block>) {
        self.blocks.push(Block::Folded { summary, blocks });
    }
}

fn broken(error: CatalogueError) -> String {
    error.to_string()
}
