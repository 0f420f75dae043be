//! How the page calculates: one card for each method, fetched when the first of them is asked for.

use yew::prelude::*;

use crate::context::use_text;
use crate::reading::{CardView, Fetched, use_cards};
use crate::route::Route;
use crate::text::{Card, Cards};

/// Which card.
#[derive(Properties, PartialEq)]
pub struct MethodsProps {
    /// The card; all of them as a list if absent.
    #[prop_or_default]
    pub card: Option<String>,
}

/// The list of methods, or one of them. Heading and way back are there from the start, so that the
/// focus stays on the heading while the cards come.
#[component]
pub fn Methods(props: &MethodsProps) -> Html {
    let text = use_text();
    let fetched = use_cards(text.language);
    let cards = fetched.of(text.language);
    let wanted = props.card.as_ref().map(|name| format!("methods/{name}"));
    let card = wanted.as_ref().and_then(|name| cards?.get(name));
    let is_one = card.is_some() || (cards.is_none() && wanted.is_some());
    html! {
        <article class="reading-page">
            if is_one {
                <p><a class="back-link" href={Route::Methods(None).address()}>{ text.methods_all() }</a></p>
            }
            <h1 tabindex="-1" id="page-title">
                { card.map_or_else(|| text.methods_title().to_owned(), |card| card.title.clone()) }
            </h1>
            if let (Some(_), Some(name)) = (card, &wanted) {
                <CardView name={name.clone()} />
            } else {
                <p>{ text.methods_intro() }</p>
                if let Some(cards) = cards {
                    <ul class="card-list">
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
