//! The earlier states: when, of which title, with how many entries; each can be opened or saved to a file.

use yew::prelude::*;

use crate::context::use_text;
use crate::keeping::State;
use crate::keeping::notice::when;

/// What the list needs.
#[derive(Properties, PartialEq)]
pub struct StatesListProps {
    /// The states, the newest first.
    pub states: Vec<State>,
    /// Opens one.
    pub restore: Callback<State>,
    /// Saves one to a file, as it was kept.
    pub save: Callback<State>,
}

/// The list.
#[component]
pub fn StatesList(props: &StatesListProps) -> Html {
    let text = use_text();
    html! {
        <section class="earlier-states" aria-labelledby="earlier-states-title">
            <h2 id="earlier-states-title" tabindex="-1">{ text.keeping_states() }</h2>
            if props.states.is_empty() {
                <p>{ text.keeping_states_none() }</p>
            } else {
                <p>{ text.keeping_states_intro() }</p>
            }
            <ul class="plain">
                for state in props.states.clone() {
                    { {
                        let when = when(text, state.at);
                        let (restored, saved) = (state.clone(), state.clone());
                        let title = if state.title.is_empty() { text.keeping_untitled().to_owned() } else { state.title.clone() };
                        html! {
                            <li key={state.key()} class="earlier-state">
                                <span class="earlier-state-when">{ when.clone() }</span>
                                <span class="earlier-state-title">{ title }</span>
                                <span class="quiet">
                                    { text.keeping_entries(&state.entries.to_string()) }
                                </span>
                                <span class="earlier-state-buttons">
                                    <button
                                        type="button"
                                        class="quiet-button"
                                        aria-label={text.keeping_restore_named(&when)}
                                        onclick={props.restore.reform(move |_: MouseEvent| restored.clone())}
                                    >
                                        { text.keeping_restore() }
                                    </button>
                                    <button
                                        type="button"
                                        class="quiet-button"
                                        aria-label={text.keeping_save_named(&when)}
                                        onclick={props.save.reform(move |_: MouseEvent| saved.clone())}
                                    >
                                        { text.files_save() }
                                    </button>
                                </span>
                            </li>
                        }
                    } }
                }
            </ul>
        </section>
    }
}
