//! A page to read that is one card: sources, terms, what the page is.

use yew::prelude::*;

use crate::context::use_text;
use crate::reading::CardView;
use crate::route::Route;

/// Which page.
#[derive(Properties, PartialEq)]
pub struct ReadingPageProps {
    /// The page.
    pub route: Route,
}

/// The page. Its title is there before the card, so that the focus has a place to go.
#[component]
pub fn ReadingPage(props: &ReadingPageProps) -> Html {
    let text = use_text();
    let (name, title) = match props.route {
        Route::Glossary => ("pages/terms", text.terms_title()),
        Route::Sources => ("pages/sources", text.sources_title()),
        _ => ("pages/about", text.about_title()),
    };
    html! {
        <article class="reading-page">
            <h1 tabindex="-1" id="page-title">{ title }</h1>
            <CardView {name} />
        </article>
    }
}
