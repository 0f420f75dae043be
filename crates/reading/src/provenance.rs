//! What is said of every source: where, which page, which year, how far it can be trusted. What is
//! missing is said to be missing.

use labworth_catalogue::{Confidence, Source};
use labworth_messages::{Inline, Line};

use crate::plain;
use crate::words::Words;

/// Term and what is said of it.
pub(crate) type Facts = Vec<(Line, Line)>;

/// What is said of a source.
pub(crate) fn facts(
    source: &Source,
    confidence: Confidence,
    words: &Words,
) -> Result<Facts, String> {
    let year = source.year.map(|year| year.to_string());
    let mut facts = vec![
        (plain(words.get("sources-source")?), plain(&source.title)),
        (plain(words.get("sources-year")?), or_missing(year.as_deref(), words)?),
        (plain(words.get("sources-page")?), or_missing(source.page.as_deref(), words)?),
    ];
    let place = source.url_or_reference.as_deref().filter(|place| *place != source.title);
    if let Some(place) = place {
        facts.insert(1, (plain(words.get("sources-place")?), plain(place)));
    }
    facts.push((
        plain(words.get("sources-confidence")?),
        plain(confidence_words(source.trusted(confidence), words)?),
    ));
    Ok(facts)
}

/// For which place something holds; nothing where that was not said.
pub(crate) fn holds_for(place: Option<&str>, words: &Words) -> Result<Facts, String> {
    let Some(place) = place else { return Ok(Vec::new()) };
    let name = match place {
        "VN" => words.get("place-vn")?,
        "US" => words.get("place-us")?,
        "international" => words.get("place-international")?,
        "any" => words.get("place-any")?,
        code => code,
    };
    Ok(vec![(plain(words.get("sources-holds-for")?), plain(name))])
}

/// The text; where there is none, that it is missing.
pub(crate) fn or_missing(text: Option<&str>, words: &Words) -> Result<Line, String> {
    match text {
        Some(text) => Ok(plain(text)),
        None => Ok(vec![Inline::Emphasis(words.get("sources-missing")?.to_owned())]),
    }
}

/// How far something can be trusted, in words.
pub(crate) fn confidence_words(confidence: Confidence, words: &Words) -> Result<&str, String> {
    words.get(match confidence {
        Confidence::Low => "confidence-low",
        Confidence::Medium => "confidence-medium",
        Confidence::High => "confidence-high",
    })
}
