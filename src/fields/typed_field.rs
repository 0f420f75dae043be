//! Money, rates, years, weights, dates and texts: whatever is typed on one line.

use labworth_domain::inputs::Kind;
use yew::prelude::*;

use crate::context::{use_dispatch, use_knowledge, use_text};
use crate::fields::FieldState;
use crate::fields::entry::Entry;
use crate::fields::frame::{Ids, echo, problem_line, use_patience};
use crate::fields::range_editor::{SourcedSpread, editor_id};
use crate::fields::trust::Trust;
use crate::later::{SecondPart, Waiting, use_second_part};
use crate::session::Action;
use crate::text::{Quantity, Split, Written, split_range};

/// The longest text, in characters, that an input for one figure shows whole.
const MOST_SHORT: usize = 9;

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
    let dispatch = use_dispatch();
    let state = &props.state;
    let problem = use_patience(state);
    let ids = Ids::of(&state.path);
    let is_unsure = use_state(|| false);
    let toggle = use_not_sure(state, &is_unsure);
    let second_part = use_second_part();
    let (keyboard, width, unit) = match state.kind {
        Kind::Money => ("text", "entry-money", Some(text.currency(&state.currency))),
        Kind::Rate => ("decimal", "entry-short", Some("%")),
        Kind::Years | Kind::Duration => ("numeric", "entry-short", Some(text.unit_years())),
        Kind::CalendarYear => ("numeric", "entry-short", None),
        Kind::Weight | Kind::Multiple | Kind::Whole => ("decimal", "entry-short", None),
        Kind::Date => ("text", "entry-date", None),
        Kind::Choice(_) | Kind::Text => ("text", "entry-text", None),
    };
    let is_long =
        state.typed.chars().count() > MOST_SHORT && split_range(&state.typed) != Split::One;
    let width = if is_long && state.field.takes_range() { "entry-range" } else { width };
    let term = text.field_label(&state.path);
    let question = text.field(&state.path, "question");
    html! {
        <div class={classes!("field", (state.kind == Kind::Money).then_some("field-money"), props.compact.then_some("field-compact"), problem.is_some().then_some("has-problem"))}>
            <label class="field-question" for={ids.input.clone()}>
                if props.compact {
                    { term.clone() }
                } else {
                    <span>{ question.unwrap_or(term.as_str()) }</span>
                    if question.is_some() {
                        { " " }<span class="field-term">{ term.clone() }</span>
                    }
                }
            </label>
            if !props.compact {
                <p id={ids.help.clone()} class="field-help">{ text.field(&state.path, "help") }</p>
                <Trust path={state.path.clone()} entered={state.entered()} />
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
                if state.field.takes_range() {
                    <button
                        type="button"
                        class="link-button not-sure"
                        aria-expanded={is_unsure.to_string()}
                        aria-controls={is_unsure.then(|| editor_id(state))}
                        aria-label={text.range_not_sure_named(&term)}
                        onclick={toggle}
                    >
                        { text.range_not_sure() }
                    </button>
                }
            </div>
            { echo(state, &ids.echo, &dispatch, text) }
            { problem_line(&ids.problem, problem.as_ref()) }
            if *is_unsure {
                if let SecondPart::Here(parts) = second_part {
                    { (parts.range_editor)(state.clone()) }
                } else {
                    <Waiting />
                }
            }
        </div>
    }
}

/// Opens and closes the small inputs. Opening them over a single figure proposes the spread that a
/// source gives, where there is one.
#[hook]
fn use_not_sure(state: &FieldState, is_unsure: &UseStateHandle<bool>) -> Callback<MouseEvent> {
    let text = use_text();
    let knowledge = use_knowledge();
    let dispatch = use_dispatch();
    let (state, is_unsure) = (state.clone(), is_unsure.clone());
    Callback::from(move |_| {
        let opens = !*is_unsure;
        is_unsure.set(opens);
        let proposal = knowledge.as_ref().filter(|_| opens).and_then(|knowledge| {
            let quantity = Quantity::of(state.field, &state.currency);
            let spread = SourcedSpread::of(knowledge, &state.path, &quantity, text)?;
            match &state.reading {
                Written::Read { canonical, .. } => spread.around(canonical, &state.typed),
                Written::Empty => {
                    let default = knowledge.default_text(&state.path)?;
                    spread.around(default, &quantity.typed(default, text.language))
                }
                Written::Refused(_) => None,
            }
        });
        if let Some(text) = proposal {
            dispatch.emit(Action::Took { path: state.path.clone(), text });
        }
    })
}
