//! How the page calculates: one card for each method.

use yew::prelude::*;

use crate::context::use_text;
use crate::pages::card_view::card_view;
use crate::route::Route;
use crate::text::Text;

/// Which card.
#[derive(Properties, PartialEq)]
pub struct MethodsProps {
    /// The card; all of them as a list if absent.
    #[prop_or_default]
    pub card: Option<String>,
}

/// The list of methods, or one of them.
#[component]
pub fn Methods(props: &MethodsProps) -> Html {
    let text = use_text();
    let card = props.card.as_ref().and_then(|name| text.card(&format!("methods/{name}")));
    if let Some(card) = card {
        return html! {
            <article class="reading-page">
                <p><a href={Route::Methods(None).address()}>{ text.methods_all() }</a></p>
                <h1 tabindex="-1" id="page-title">{ card.title }</h1>
                { card_view(card) }
            </article>
        };
    }
    html! {
        <article class="reading-page">
            <h1 tabindex="-1" id="page-title">{ text.methods_title() }</h1>
            <p>{ text.methods_intro() }</p>
            <ul>
                for (name, card) in cards(text) {
                    <li key={name}>
                        <a href={Route::Methods(Some(name.to_owned())).address()}>{ card }</a>
                    </li>
                }
            </ul>
        </article>
    }
}

fn cards(text: Text) -> Vec<(&'static str, &'static str)> {
    Text::card_names("methods")
        .filter_map(|name| {
            let title = text.card(name)?.title;
            Some((name.strip_prefix("methods/")?, title))
        })
        .collect()
}
