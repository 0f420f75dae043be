//! Money, rates, years, weights, dates and texts: whatever is typed on one line.

use labworth_domain::inputs::Kind;
use yew::prelude::*;

use crate::context::use_text;
use crate::fields::FieldState;
use crate::fields::entry::Entry;
use crate::fields::frame::{Echo, Ids, problem_line, use_patience};

/// What the editor needs.
#[derive(Properties, PartialEq)]
pub struct TypedFieldProps {
    /// The field.
    pub state: FieldState,
    /// In a row of a table: only the term, no question and help.
    #[prop_or_default]
    pub compact: bool,
}

/// An editor of one line.
#[component]
pub fn TypedField(props: &TypedFieldProps) -> Html {
    let text = use_text();
    let state = &props.state;
    let problem = use_patience(state);
    let ids = Ids::of(&state.path);
    let (keyboard, width, unit) = match state.kind {
        Kind::Money => ("text", "entry-money", Some(text.currency(&state.currency))),
        Kind::Rate => ("decimal", "entry-short", Some("%")),
        Kind::Years | Kind::Duration => ("numeric", "entry-short", Some(text.unit_years())),
        Kind::CalendarYear => ("numeric", "entry-short", None),
        Kind::Weight | Kind::Multiple | Kind::Whole => ("decimal", "entry-short", None),
        Kind::Date => ("text", "entry-date", None),
        Kind::Choice(_) | Kind::Text => ("text", "entry-text", None),
    };
    let term = text.field_label(&state.path);
    let question = text.field(&state.path, "question");
    html! {
        <div class={classes!("field", props.compact.then_some("field-compact"), problem.is_some().then_some("has-problem"))}>
            <label class="field-question" for={ids.input.clone()}>
                if props.compact {
                    { term }
                } else {
                    <span>{ question.unwrap_or(term.as_str()) }</span>
                    if question.is_some() {
                        { " " }<span class="field-term">{ term.clone() }</span>
                    }
                }
            </label>
            if !props.compact {
                <p id={ids.help.clone()} class="field-help">{ text.field(&state.path, "help") }</p>
            }
            <div class="field-entry">
                <Entry
                    id={ids.input.clone()}
                    path={state.path.clone()}
                    typed={state.typed.clone()}
                    edition={state.edition}
                    {keyboard}
                    class={width}
                    described_by={ids.description(!props.compact)}
                    invalid={problem.is_some()}
                />
                if let Some(unit) = unit {
                    <span class="field-unit" aria-hidden="true">{ unit.to_owned() }</span>
                }
            </div>
            <Echo state={state.clone()} id={ids.echo.clone()} />
            { problem_line(&ids.problem, problem.as_ref()) }
        </div>
    }
}
