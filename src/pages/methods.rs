//! How the page calculates: one card for each method, fetched when the first of them is asked for.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::context::use_text;
use crate::pages::card_view::card_view;
use crate::route::Route;
use crate::text::{Card, Cards, Language, read_cards};

/// Which card.
#[derive(Properties, PartialEq)]
pub struct MethodsProps {
    /// The card; all of them as a list if absent.
    #[prop_or_default]
    pub card: Option<String>,
}

/// The cards of one language.
#[derive(Clone, PartialEq)]
enum Fetched {
    Waiting,
    Here(Language, Rc<Cards>),
    Failed,
}

/// The list of methods, or one of them. Heading and way back are there from the start, so that the
/// focus stays on the heading while the cards come.
#[component]
pub fn Methods(props: &MethodsProps) -> Html {
    let text = use_text();
    let fetched = use_cards(text.language);
    let cards = match &fetched {
        Fetched::Here(language, cards) if *language == text.language => Some(cards),
        _ => None,
    };
    let wanted = props.card.as_ref();
    let card = wanted.and_then(|name| cards?.get(&format!("methods/{name}")));
    let is_one = card.is_some() || (cards.is_none() && wanted.is_some());
    html! {
        <article class="reading-page">
            if is_one {
                <p><a href={Route::Methods(None).address()}>{ text.methods_all() }</a></p>
            }
            <h1 tabindex="-1" id="page-title">
                { card.map_or_else(|| text.methods_title().to_owned(), |card| card.title.clone()) }
            </h1>
            if let Some(card) = card {
                { card_view(card) }
            } else {
                <p>{ text.methods_intro() }</p>
                if let Some(cards) = cards {
                    <ul>
                        for (name, card) in methods(cards) {
                            <li key={name}>
                                <a href={Route::Methods(Some(name.to_owned())).address()}>
                                    { card.title.clone() }
                                </a>
                            </li>
                        }
                    </ul>
                } else {
                    <p role="status">
                        { if fetched == Fetched::Failed { text.methods_failed() } else { text.methods_waiting() } }
                    </p>
                }
            }
        </article>
    }
}

fn methods(cards: &Cards) -> impl Iterator<Item = (&str, &Card)> {
    cards.iter().filter_map(|(name, card)| Some((name.strip_prefix("methods/")?, card)))
}

/// The cards of the language, fetched when the page is opened and when the language changes.
#[hook]
fn use_cards(language: Language) -> Fetched {
    let fetched = use_state(|| Fetched::Waiting);
    {
        let fetched = fetched.clone();
        use_effect_with(language, move |language| {
            let language = *language;
            fetched.set(Fetched::Waiting);
            let came =
                {
                    let fetched = fetched.clone();
                    move |json: Option<String>| {
                        let cards = json.and_then(|json| read_cards(&json));
                        fetched.set(cards.map_or(Fetched::Failed, |cards| {
                            Fetched::Here(language, Rc::new(cards))
                        }));
                    }
                };
            let fetching = browser::fetch_cards(language.tag(), came);
            if fetching.is_err() {
                fetched.set(Fetched::Failed);
            }
            move || drop(fetching)
        });
    }
    (*fetched).clone()
}
