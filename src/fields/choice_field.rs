//! One of a few named options, all of them in sight.

use yew::prelude::*;

use crate::context::{use_dispatch, use_text};
use crate::fields::FieldState;
use crate::fields::frame::{Ids, echo, problem_line};
use crate::fields::trust::Trust;
use crate::session::Action;

/// What the editor needs.
#[derive(Properties, PartialEq)]
pub struct ChoiceFieldProps {
    /// The field.
    pub state: FieldState,
    /// The options, as the model names them.
    pub options: &'static [&'static str],
}

/// An editor of a choice.
#[component]
pub fn ChoiceField(props: &ChoiceFieldProps) -> Html {
    let text = use_text();
    let dispatch = use_dispatch();
    let ChoiceFieldProps { state, options } = props;
    let ids = Ids::of(&state.path);
    let term = text.field_label(&state.path);
    let question = text.field(&state.path, "question").unwrap_or(term.as_str()).to_owned();
    // The first option stands for "not settled" where the model has it and nothing was chosen.
    let chosen = if state.typed.is_empty() && options.first() == Some(&"open") {
        "open"
    } else {
        &*state.typed
    };
    html! {
        <fieldset
            class={classes!("field", "choice", state.problem.is_some().then_some("has-problem"))}
            aria-describedby={ids.description(true)}
        >
            <legend class="field-question">
                <span>{ question }</span>{ " " }<span class="field-term">{ term }</span>
            </legend>
            <p id={ids.help.clone()} class="field-help">{ text.field(&state.path, "help") }</p>
            <Trust path={state.path.clone()} entered={state.entered()} />
            <div class="options">
                for (at, option) in options.iter().enumerate() {
                    <label class="option" key={*option}>
                        <input
                            type="radio"
                            id={if at == 0 { ids.input.clone() } else { format!("{}-{option}", ids.input) }}
                            name={ids.input.clone()}
                            value={*option}
                            checked={chosen == *option}
                            onchange={dispatch.reform({
                                let path = state.path.clone();
                                move |_| Action::Took { path: path.clone(), text: (*option).to_owned() }
                            })}
                        />
                        <span>{ text.option(&state.path, option) }</span>
                    </label>
                }
            </div>
            if state.typed.is_empty() {
                { echo(state, &ids.echo, &dispatch, text) }
            } else {
                <p id={ids.echo.clone()} class="field-echo"></p>
            }
            { problem_line(&ids.problem, state.problem.as_ref()) }
        </fieldset>
    }
}
