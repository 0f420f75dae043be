//! One of a few named options in a row of a table: a list that folds away.

use yew::prelude::*;

use crate::context::use_text;
use crate::fields::FieldState;
use crate::fields::frame::{Ids, problem_line};
use crate::fields::list::use_list;

/// What the editor needs.
#[derive(Properties, PartialEq)]
pub struct ChoiceCellProps {
    /// The field.
    pub state: FieldState,
    /// The options, as the model names them.
    pub options: &'static [&'static str],
}

/// An editor of a choice in a row; nothing chosen is an empty line.
#[component]
pub fn ChoiceCell(props: &ChoiceCellProps) -> Html {
    let text = use_text();
    let ChoiceCellProps { state, options } = props;
    let ids = Ids::of(&state.path);
    let (element, onchange) = use_list(&state.path, &state.typed);
    html! {
        <div class={classes!("field", "field-compact", state.problem.is_some().then_some("has-problem"))}>
            <label class="field-question" for={ids.input.clone()}>{ text.field_label(&state.path) }</label>
            <div class="field-entry">
                <select
                    ref={element}
                    id={ids.input.clone()}
                    class="entry entry-list"
                    aria-describedby={ids.description(false)}
                    aria-invalid={state.problem.is_some().to_string()}
                    {onchange}
                >
                    <option value="" selected={state.typed.is_empty()}></option>
                    for option in *options {
                        <option key={*option} value={*option} selected={*option == &*state.typed}>
                            { text.option(&state.path, option) }
                        </option>
                    }
                </select>
            </div>
            <p id={ids.echo.clone()} class="field-echo"></p>
            { problem_line(&ids.problem, state.problem.as_ref()) }
        </div>
    }
}
