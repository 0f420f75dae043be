//! The choice of the language, whose words are fetched when it is first chosen.

use yew::prelude::*;

use crate::browser::{self, Fetching};
use crate::context::{use_dispatch, use_text};
use crate::session::Action;
use crate::text::{Language, Text};

/// The languages, each by its own name.
#[component]
pub fn Languages() -> Html {
    let text = use_text();
    let dispatch = use_dispatch();
    let failed = use_state(|| false);
    let fetching = use_mut_ref(|| None::<Fetching>);
    let choose = {
        let failed = failed.clone();
        Callback::from(move |language: Language| {
            failed.set(false);
            *fetching.borrow_mut() = None;
            if Text::is_held(language) {
                dispatch.emit(Action::ChoseLanguage(language));
                return;
            }
            let came = {
                let (dispatch, failed) = (dispatch.clone(), failed.clone());
                move |words: Option<String>| {
                    if words.is_some_and(|words| Text::hold(language, words)) {
                        dispatch.emit(Action::ChoseLanguage(language));
                    } else {
                        failed.set(true);
                    }
                }
            };
            let begun = browser::fetch_beside(&format!("words-{}", language.tag()), came);
            failed.set(begun.is_err());
            *fetching.borrow_mut() = begun.ok();
        })
    };
    html! {
        <div class="languages" role="group" aria-label={text.language_title()}>
            for language in Language::ALL {
                <button
                    key={language.tag()}
                    type="button"
                    lang={language.tag()}
                    class="language"
                    aria-pressed={(text.language == language).to_string()}
                    onclick={choose.reform(move |_: MouseEvent| language)}
                >
                    { language.own_name() }
                </button>
            }
            <span class="language-failed" role="status">
                { failed.then(|| text.language_failed()) }
            </span>
        </div>
    }
}
