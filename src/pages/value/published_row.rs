//! The published row of an industry, filled into the fields of the evidence when the industry is chosen.

use labworth_domain::inputs::{Field, Path};
use labworth_domain::paths::appraisal::evidence;
use labworth_domain::paths::appraisal::published_extremes::{
    PUBLISHED_HIGHEST, PUBLISHED_LOWEST, PUBLISHED_N,
};
use serde::Deserialize;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::context::{use_dispatch, use_text};
use crate::reading::use_cards;
use crate::session::Action;
use crate::text::{Block, Cards, Quantity, Text};

/// The card that carries the rows.
const CARD: &str = "published/licence.royalty_rate";

/// A row as the card carries it: rates as canonical texts.
#[derive(Clone, Debug, PartialEq, Deserialize)]
struct PublishedRow {
    name: String,
    lowest: String,
    median: String,
    highest: String,
    n: String,
    source: String,
}

/// The rows that the cards carry.
fn rows(cards: &Cards) -> Vec<PublishedRow> {
    let blocks = cards.get(CARD).map_or(&[][..], |card| card.blocks.as_slice());
    let written = blocks.iter().find_map(|block| match block {
        Block::Data(rows) => Some(rows.as_str()),
        _ => None,
    });
    written.and_then(|rows| serde_json::from_str(rows).ok()).unwrap_or_default()
}

impl PublishedRow {
    /// What is filled in, field by field, as a person would type it; quartiles of another source are emptied.
    fn filled(&self, text: Text) -> Vec<(Path, String)> {
        let typed = |field: &'static Field, canonical: &str| {
            (field.path(), Quantity::of(field, "").typed(canonical, text.language))
        };
        vec![
            (evidence::PUBLISHED_LOWER.path(), String::new()),
            (evidence::PUBLISHED_UPPER.path(), String::new()),
            (evidence::PUBLISHED_COUNTS_AS.path(), String::new()),
            typed(&PUBLISHED_LOWEST, &self.lowest),
            typed(&evidence::PUBLISHED_MEDIAN, &self.median),
            typed(&PUBLISHED_HIGHEST, &self.highest),
            typed(&PUBLISHED_N, &self.n),
            (evidence::PUBLISHED_SOURCE.path(), format!("{}: {}", self.name, self.source)),
        ]
    }
}

/// The list of industries.
#[component]
pub fn PublishedRows() -> Html {
    let text = use_text();
    let dispatch = use_dispatch();
    let fetched = use_cards(text.language);
    let rows = fetched.of(text.language).map(|cards| rows(cards)).unwrap_or_default();
    if rows.is_empty() {
        return Html::default();
    }
    let onchange = {
        let rows = rows.clone();
        Callback::from(move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            let chosen = list.value().parse::<usize>().ok().and_then(|at| rows.get(at));
            for (path, text) in chosen.map(|row| row.filled(text)).unwrap_or_default() {
                dispatch.emit(Action::Took { path, text });
            }
        })
    };
    html! {
        <div class="field">
            <label class="field-question" for="evidence-industry">{ text.evidence_industry() }</label>
            <div class="field-entry">
                <select id="evidence-industry" class="entry entry-list" {onchange}>
                    <option value="" selected=true></option>
                    for (at, row) in rows.iter().enumerate() {
                        <option key={at} value={at.to_string()}>{ format!("{} (n = {})", row.name, row.n) }</option>
                    }
                </select>
            </div>
        </div>
    }
}
