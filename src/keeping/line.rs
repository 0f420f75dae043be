//! The line that says whether what is typed is kept.

use yew::prelude::*;

use crate::context::use_text;
use crate::keeping::Standing;
use crate::keeping::notice::when;

/// What the line needs.
#[derive(Properties, PartialEq)]
pub struct KeepingLineProps {
    /// How the project stands with the store.
    pub standing: Standing,
    /// Saves the project to a file.
    pub save: Callback<()>,
    /// Whether there are earlier states.
    pub has_states: bool,
    /// Whether the earlier states are shown.
    pub states_are_open: bool,
    /// Shows and hides them.
    pub toggle_states: Callback<()>,
}

/// The line: quiet where all is well, with the way to a file where it is not.
#[component]
pub fn KeepingLine(props: &KeepingLineProps) -> Html {
    let text = use_text();
    let (name, said) = match props.standing {
        Standing::Untouched => ("untouched", text.keeping_untouched().to_owned()),
        Standing::Changed => ("changed", text.keeping_changed().to_owned()),
        Standing::Kept(at) => ("kept", text.keeping_kept(&when(text, at))),
        Standing::NotKept(_) => ("not-kept", text.keeping_not_kept().to_owned()),
        Standing::Elsewhere | Standing::SteppedBack | Standing::Overtaken => {
            ("elsewhere", text.keeping_read_only().to_owned())
        }
    };
    let is_kept = !matches!(props.standing, Standing::NotKept(_));
    html! {
        <section class="keeping" data-keeping={name} aria-label={text.keeping_title()}>
            <span class="keeping-said">{ said }</span>
            if is_kept && props.has_states {
                <button
                    type="button"
                    class="quiet-button"
                    aria-expanded={props.states_are_open.to_string()}
                    onclick={props.toggle_states.reform(|_: MouseEvent| ())}
                >
                    { text.keeping_states() }
                </button>
            }
            if !is_kept {
                <button
                    type="button"
                    class="quiet-button"
                    onclick={props.save.reform(|_: MouseEvent| ())}
                >
                    { text.keeping_save() }
                </button>
            }
        </section>
    }
}
