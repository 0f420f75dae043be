//! The currency of the project: a list, since there are many.

use yew::prelude::*;

use crate::context::use_text;
use crate::fields::FieldState;
use crate::fields::frame::{Ids, problem_line};
use crate::fields::list::use_list;

/// What the editor needs.
#[derive(Properties, PartialEq)]
pub struct CurrencyFieldProps {
    /// The field.
    pub state: FieldState,
    /// The codes to choose from.
    pub codes: Vec<AttrValue>,
}

/// An editor of the currency.
#[component]
pub fn CurrencyField(props: &CurrencyFieldProps) -> Html {
    let text = use_text();
    let CurrencyFieldProps { state, codes } = props;
    let ids = Ids::of(&state.path);
    let (element, onchange) = use_list(&state.path, &state.currency);
    let term = text.field_label(&state.path);
    html! {
        <div class={classes!("field", state.problem.is_some().then_some("has-problem"))}>
            <label class="field-question" for={ids.input.clone()}>
                <span>{ text.field(&state.path, "question") }</span>
                { " " }<span class="field-term">{ term }</span>
            </label>
            <p id={ids.help.clone()} class="field-help">{ text.field(&state.path, "help") }</p>
            <div class="field-entry">
                <select
                    ref={element}
                    id={ids.input.clone()}
                    class="entry entry-list"
                    aria-describedby={ids.description(true)}
                    {onchange}
                >
                    for code in codes {
                        <option key={code.to_string()} value={code.clone()} selected={**code == *state.currency}>
                            { option_words(text.option(&state.path, &code.to_lowercase()), code) }
                        </option>
                    }
                </select>
            </div>
            <p id={ids.echo.clone()} class="field-echo"></p>
            { problem_line(&ids.problem, state.problem.as_ref()) }
        </div>
    }
}

fn option_words(name: String, code: &str) -> String {
    if name.eq_ignore_ascii_case(code) { code.to_owned() } else { format!("{code} · {name}") }
}
