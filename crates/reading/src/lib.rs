//! The pages to read beside the calculator: cards of methods and texts from `locales/`, and pages
//! made from `data/`: every article of law, every source, the terms, what an opposing expert says, and
//! where printed figures disagree with the calculators.
//!
//! They are one file a language beside the page, which fetches it where one of them is shown, so that
//! nobody who only calculates loads them.

mod by_input;
mod glossary;
mod law;
mod opposing_expert;
mod peer_check;
mod provenance;
mod reference;
mod sources;
mod words;

use std::collections::BTreeMap;

use labworth_catalogue::InBoth;
use labworth_messages::{Card, Inline, LanguageTexts, Line};

use crate::words::Words;

/// Everything to read in a language, by name: `methods/discounting`, `pages/sources`, `law/<clause>`,
/// `opposing-expert/<rule>`, `defaults/<input>`, `published/<input>`.
///
/// # Errors
/// What cannot be read, or a sentence that is missing, one line each.
pub fn cards(texts: &LanguageTexts) -> Result<BTreeMap<String, Card>, String> {
    let lines = |problems: Vec<labworth_messages::Problem>| {
        problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    let broken = |error: labworth_catalogue::CatalogueError| error.to_string();
    let mut cards = labworth_messages::cards(texts).map_err(lines)?;
    let words = Words::of(texts).map_err(lines)?;
    for clause in labworth_catalogue::clauses().map_err(broken)? {
        let card = law::card(&clause, &words)?;
        cards.insert(format!("law/{}", clause.id), card);
    }
    for record in labworth_catalogue::opposing_expert().map_err(broken)? {
        let card = opposing_expert::card(&record, &words)?;
        cards.insert(format!("opposing-expert/{}", record.rule.id), card);
    }
    cards.insert("methods/peer-check".to_owned(), peer_check::page(&words)?);
    cards.insert("pages/sources".to_owned(), sources::page(&words)?);
    cards.insert("pages/terms".to_owned(), glossary::page(&words)?);
    cards.extend(reference::question_cards(&words)?);
    cards.extend(by_input::cards(&words)?);
    Ok(cards)
}

/// A text of the data in the reader's language; in the other one where it is missing, so that
/// nothing is hidden.
fn in_language<'a>(text: &'a InBoth, language: &str) -> &'a str {
    let (first, second) =
        if language == "en" { (&text.en, &text.vi) } else { (&text.vi, &text.en) };
    first.as_deref().or(second.as_deref()).unwrap_or_default()
}

/// A line without marks.
fn plain(text: impl Into<String>) -> Line {
    vec![Inline::Text(text.into())]
}
