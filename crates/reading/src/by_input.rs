//! What is known of an input beside its field: the default that stands in, `defaults/<path>`, and what was
//! published about it, `published/<path>`. The page of sources is put together from the same cards.

use labworth_catalogue::{
    self as catalogue, CatalogueError, DefaultRecord, SourcedTable, TablesOf,
};
use labworth_messages::{Block, Card, Inline, Line};
use serde_json::{Value, json};

use crate::provenance::{confidence_words, facts, holds_for, or_missing};
use crate::words::Words;
use crate::{in_language, plain, reference};

/// The input about which success rates were published: the stages of the road.
const STAGES: &str = "road.stages";

/// The name of the card of a default.
pub(crate) fn default_card(path: &str) -> String {
    format!("defaults/{path}")
}

/// The name of the card of what was published about an input.
pub(crate) fn published_card(path: &str) -> String {
    format!("published/{path}")
}

/// The name of the card of the published success rates.
pub(crate) fn success_card() -> String {
    published_card(STAGES)
}

/// The inputs about which there are tables, each once.
pub(crate) fn tabulated() -> Result<Vec<String>, CatalogueError> {
    let mut paths = Vec::new();
    for of in catalogue::tables()? {
        if !paths.contains(&of.path) {
            paths.push(of.path);
        }
    }
    Ok(paths)
}

/// All of them by name.
pub(crate) fn cards(words: &Words) -> Result<Vec<(String, Card)>, String> {
    let broken = |error: CatalogueError| error.to_string();
    let mut cards = Vec::new();
    for record in catalogue::defaults().map_err(broken)? {
        cards.push((default_card(&record.path), of_default(&record, words)?));
    }
    let tables = catalogue::tables().map_err(broken)?;
    for path in tabulated().map_err(broken)? {
        let mut blocks = Vec::new();
        for of in tables.iter().filter(|of| of.path == path) {
            blocks.extend(of_tables(of, words)?);
        }
        blocks.extend(of_medians(&path, &tables, words)?);
        cards.push((published_card(&path), Card { title: words.label(&path)?.to_owned(), blocks }));
    }
    let title = words.get("sources-success")?.to_owned();
    cards.push((success_card(), Card { title, blocks: reference::success_blocks(words)? }));
    Ok(cards)
}

fn of_default(record: &DefaultRecord, words: &Words) -> Result<Card, String> {
    let canonical = std::slice::from_ref(&record.value);
    let mut all = vec![(plain(words.get("sources-value")?), values(&record.path, canonical))];
    if let Some(quartiles) = &record.quartiles {
        let n = record.n.map(|n| n.to_string());
        all.push((plain(words.get("sources-quartiles")?), values(&record.path, quartiles)));
        all.push((plain(words.get("sources-n")?), or_missing(n.as_deref(), words)?));
    }
    all.extend(holds_for(record.place.as_deref(), words)?);
    all.extend(facts(&record.source, record.confidence, words)?);
    let mut blocks = vec![Block::Definitions(all)];
    let note = record.note.as_ref().map(|note| in_language(note, &words.language));
    blocks.extend(note.map(|note| Block::Paragraph(plain(note))));
    Ok(Card { title: words.label(&record.path)?.to_owned(), blocks })
}

fn of_tables(of: &TablesOf, words: &Words) -> Result<Vec<Block>, String> {
    let note = |note| Block::Paragraph(plain(in_language(note, &words.language)));
    let mut blocks: Vec<Block> = of.note.iter().map(note).collect();
    for table in &of.tables {
        let mut all = holds_for(table.place.as_deref(), words)?;
        all.extend(facts(&table.source, table.confidence, words)?);
        if let Some(n) = table.n {
            all.push((plain(words.get("sources-n")?), plain(n.to_string())));
        }
        let mut inside = vec![Block::Definitions(all)];
        inside.extend(table.note.iter().map(note));
        inside.extend(rows(&of.path, table, words)?);
        blocks.push(Block::Folded { summary: plain(&table.source.title), blocks: inside });
    }
    Ok(blocks)
}

/// The rows with lowest, median, highest and count, for the page to fill fields from: a block that is never shown.
fn of_medians(path: &str, tables: &[TablesOf], words: &Words) -> Result<Option<Block>, String> {
    let mut rows = Vec::new();
    for table in tables.iter().filter(|of| of.path == path).flat_map(|of| &of.tables) {
        let trust = table.source.trusted(table.confidence);
        let place = table.source.url_or_reference.as_deref().unwrap_or_default();
        let source =
            format!("{}; {place}; {}", table.source.title, confidence_words(trust, words)?);
        for row in &table.rows {
            let (Some(name), Some(n)) = (&row.name, row.n) else { continue };
            let ends = (&row.low, &row.median, &row.high);
            let (Some(lowest), Some(median), Some(highest)) = ends else { continue };
            rows.push(json!({
                "name": in_language(name, &words.language),
                "lowest": lowest,
                "median": median,
                "highest": highest,
                "n": n.to_string(),
                "source": source,
            }));
        }
    }
    Ok((!rows.is_empty()).then(|| Block::Data(Value::Array(rows).to_string())))
}

/// The rows that have a name in words.
fn rows(path: &str, table: &SourcedTable, words: &Words) -> Result<Option<Block>, String> {
    let has_median = table.rows.iter().any(|row| row.median.is_some());
    let has_n = table.rows.iter().any(|row| row.n.is_some());
    let value = |text: &Option<String>| match text {
        Some(canonical) => values(path, std::slice::from_ref(canonical)),
        None => plain("–"),
    };
    let mut rows = Vec::new();
    for row in &table.rows {
        let Some(name) = &row.name else { continue };
        let mut cells = vec![plain(in_language(name, &words.language)), value(&row.low)];
        if has_median {
            cells.push(value(&row.median));
        }
        cells.push(value(&row.high));
        if has_n {
            cells.push(plain(row.n.map_or_else(|| "–".to_owned(), |n| n.to_string())));
        }
        rows.push(cells);
    }
    if rows.is_empty() {
        return Ok(None);
    }
    let mut head = vec!["sources-industry", "sources-low"];
    head.extend(has_median.then_some("sources-median"));
    head.push("sources-high");
    head.extend(has_n.then_some("sources-n"));
    let head: Result<Vec<Line>, String> =
        head.into_iter().map(|key| words.get(key).map(plain)).collect();
    Ok(Some(Block::Table { head: head?, rows }))
}

/// Values of an input, one after the other.
fn values(path: &str, canonical: &[String]) -> Line {
    let mut line = Line::new();
    for text in canonical {
        if !line.is_empty() {
            line.push(Inline::Text(" · ".to_owned()));
        }
        line.push(Inline::Value { path: path.to_owned(), canonical: text.clone() });
    }
    line
}
