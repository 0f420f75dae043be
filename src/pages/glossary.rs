//! The terms of the field, in plain words.

use yew::prelude::*;

use crate::context::use_text;
use crate::text::{Text, folded};

/// The glossary.
#[component]
pub fn Glossary() -> Html {
    let text = use_text();
    html! {
        <article class="reading-page">
            <h1 tabindex="-1" id="page-title">{ text.glossary_title() }</h1>
            <p>{ text.glossary_intro() }</p>
            <dl class="glossary">
                for (term, meaning) in entries(text) {
                    <div key={term}>
                        <dt>{ term }</dt>
                        <dd>{ meaning }</dd>
                    </div>
                }
            </dl>
        </article>
    }
}

fn entries(text: Text) -> Vec<(&'static str, &'static str)> {
    let mut entries: Vec<(&str, &str)> = Text::keys("glossary-")
        .filter_map(|key| {
            let id = key.strip_suffix(".meaning")?;
            Some((text.looked_up(id)?, text.looked_up(key)?))
        })
        .collect();
    entries.sort_by_cached_key(|(term, _)| folded(term));
    entries
}
