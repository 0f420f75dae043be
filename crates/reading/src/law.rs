//! An article of law as a card: its text, where it was read, and whether it was checked.

use labworth_catalogue::Clause;
use labworth_messages::{Block, Card, Inline};

use crate::provenance::{confidence_words, or_missing};
use crate::words::Words;
use crate::{in_language, plain};

/// The clause as people name it.
pub(crate) fn name(clause: &Clause, words: &Words) -> Result<String, String> {
    let article = if clause.article.contains(|letter: char| letter.is_ascii_digit()) {
        format!("{} {}", words.get("sources-article")?, clause.article)
    } else {
        words.get("sources-article-unknown")?.to_owned()
    };
    let instrument = in_language(&clause.instrument, &words.language);
    let number = clause.number.as_deref().map(|number| format!(" {number}")).unwrap_or_default();
    Ok(format!("{article}, {instrument}{number}"))
}

/// The card below that name.
pub(crate) fn card(clause: &Clause, words: &Words) -> Result<Card, String> {
    let quoted = &clause.quoted_from;
    let text = in_language(&clause.text, &words.language);
    let mut blocks = vec![if text.is_empty() {
        Block::Paragraph(or_missing(None, words)?)
    } else {
        Block::Quote(plain(text))
    }];
    if !clause.verified_against_gazette {
        let caution = words.get("sources-not-verified")?.to_owned();
        blocks.push(Block::Paragraph(vec![Inline::Strong(caution)]));
    }
    let place = quoted.url_or_repository.as_deref();
    let mut facts = vec![
        (plain(words.get("sources-read-in")?), or_missing(quoted.title.as_deref(), words)?),
        (plain(words.get("sources-place")?), or_missing(place, words)?),
        (plain(words.get("sources-read-on")?), or_missing(quoted.read_on.as_deref(), words)?),
        (
            plain(words.get("sources-in-force")?),
            or_missing(clause.in_force_from.as_deref(), words)?,
        ),
    ];
    if let Some(until) = &clause.in_force_until {
        facts.push((plain(words.get("sources-in-force-until")?), plain(until)));
    }
    let complete = place.is_some() && quoted.read_on.is_some();
    let confidence = clause.confidence.where_complete(complete);
    facts.push((
        plain(words.get("sources-confidence")?),
        plain(confidence_words(confidence, words)?),
    ));
    blocks.push(Block::Definitions(facts));
    if let Some(note) = &clause.note {
        blocks.push(Block::Paragraph(plain(in_language(note, &words.language))));
    }
    Ok(Card { title: name(clause, words)?, blocks })
}
