//! What the page promises in its HTML, drawn without a browser.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use std::collections::BTreeSet;
use std::rc::Rc;

use labworth::knowledge::Knowledge;
use labworth::text::Language;
use labworth::{App, AppProps};
use yew::LocalServerRenderer;

async fn html(language: Language) -> String {
    let knowledge = Rc::new(Knowledge::read().unwrap());
    let props = AppProps { knowledge, language, start: None, fetch: None };
    LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

fn values_of<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.match_indices(&start)
        .filter_map(|(at, _)| html[at + start.len()..].split('"').next())
        .collect()
}

#[tokio::test(flavor = "current_thread")]
async fn the_page_is_drawn_in_both_languages_without_inline_styles_or_scripts() {
    for language in Language::ALL {
        let html = html(language).await;
        assert!(html.len() > 10_000);
        for forbidden in [" style=\"", "<style", "<script", " onclick=\"", "javascript:"] {
            assert!(!html.contains(forbidden), "{forbidden} in {}", language.tag());
        }
    }
}

#[tokio::test(flavor = "current_thread")]
async fn no_key_shows_through_where_a_sentence_is_missing() {
    for language in Language::ALL {
        let html = html(language).await;
        let words: Vec<&str> =
            html.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
        let paths = labworth_domain::project::fields().map(|field| field.path);
        for key in ["formula-", "term-", "glossary-", "{ $"].into_iter().chain(paths) {
            let shown = words.iter().find(|text| text.contains(key));
            assert_eq!(shown, None, "{key} in {}", language.tag());
        }
    }
}

#[tokio::test(flavor = "current_thread")]
async fn identifiers_are_unique_and_every_reference_has_its_element() {
    for language in Language::ALL {
        let html = html(language).await;
        let ids = values_of(&html, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        let twice: Vec<&&str> = unique
            .iter()
            .filter(|id| ids.iter().filter(|other| **other == **id).count() > 1)
            .collect();
        assert!(twice.is_empty(), "{twice:?}");
        for attribute in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
            for reference in values_of(&html, attribute).iter().flat_map(|value| value.split(' ')) {
                assert!(unique.contains(reference), "{attribute}=\"{reference}\"");
            }
        }
    }
}

#[tokio::test(flavor = "current_thread")]
async fn every_input_has_a_name() {
    let html = html(Language::English).await;
    let labelled: BTreeSet<&str> = values_of(&html, "for").into_iter().collect();
    for tag in html.split('<').filter(|tag| tag.starts_with("input") || tag.starts_with("select")) {
        let id = values_of(tag, "id").first().copied().unwrap_or_default();
        let in_a_label = ["radio", "checkbox", "file"]
            .iter()
            .any(|kind| tag.contains(&format!("type=\"{kind}\"")));
        assert!(in_a_label || labelled.contains(id), "{tag}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn the_first_example_is_answered_on_the_first_view() {
    let html = html(Language::Vietnamese).await;
    // The headline comes with the page; the other blocks follow, each in its turn.
    for part in ["tỷ\u{a0}đồng", "Thù lao", "Điều 28"] {
        assert!(html.contains(part), "{part}");
    }
}
