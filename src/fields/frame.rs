//! What stands around an input: the question, the term, help, the echo, and what is wrong.

use gloo::timers::callback::Timeout;
use labworth_domain::inputs::Path;
use yew::prelude::*;

use crate::fields::{FieldState, element_id};
use crate::session::Action;
use crate::text::{Text, Written};

/// How long a person may go on typing before a new problem is said, in milliseconds.
const PATIENCE: u32 = 900;

/// The identifiers of the parts of a field.
pub(super) struct Ids {
    pub(super) input: String,
    pub(super) help: String,
    pub(super) echo: String,
    pub(super) problem: String,
}

impl Ids {
    pub(super) fn of(path: &Path) -> Self {
        let input = element_id(path);
        Self {
            help: format!("{input}-help"),
            echo: format!("{input}-echo"),
            problem: format!("{input}-problem"),
            input,
        }
    }

    /// For `aria-describedby`.
    pub(super) fn description(&self, with_help: bool) -> String {
        if with_help {
            format!("{} {} {}", self.help, self.echo, self.problem)
        } else {
            format!("{} {}", self.echo, self.problem)
        }
    }
}

/// The problem to be said now: at once where it was there before or the field was left, after a
/// moment while a person is still typing.
#[hook]
pub(super) fn use_patience(state: &FieldState) -> Option<AttrValue> {
    let settled = use_state(|| state.typed.clone());
    let said = use_mut_ref(|| false);
    {
        let settled = settled.clone();
        use_effect_with(state.typed.clone(), move |typed| {
            let typed = typed.clone();
            let timeout = Timeout::new(PATIENCE, move || settled.set(typed));
            move || drop(timeout)
        });
    }
    let now = state.problem.clone().filter(|_| **settled == *state.typed || *said.borrow());
    *said.borrow_mut() = now.is_some();
    now
}

/// How the text was read, with the other reading of an ambiguous number one tap away; or what
/// stands in while there is none. The element is always there, so that nothing moves.
pub(super) fn echo(state: &FieldState, id: &str, dispatch: &Callback<Action>, text: Text) -> Html {
    let (said, other) = match &state.reading {
        Written::Read { echo, other, .. } => {
            (echo.as_ref().map(|echo| text.field_read_as(echo)), other.clone())
        }
        Written::Empty => (state.assumed.as_ref().map(ToString::to_string), None),
        Written::Refused(_) => (None, None),
    };
    html! {
        <p id={id.to_owned()} class="field-echo">
            if let Some(said) = said {
                <span>{ said }</span>
            }
            if let Some((typed, reading)) = other {
                <button
                    type="button"
                    class="link-button"
                    onclick={dispatch.reform({
                        let path = state.path.clone();
                        move |_| Action::Took { path: path.clone(), text: typed.clone() }
                    })}
                >
                    { text.field_read_otherwise(&reading) }
                </button>
            }
        </p>
    }
}

/// What is wrong. The element is always there, so that its siblings stay.
pub(super) fn problem_line(id: &str, problem: Option<&AttrValue>) -> Html {
    html! {
        <p id={id.to_owned()} class="field-problem" aria-live="polite">
            if let Some(problem) = problem {
                <span>{ problem.clone() }</span>
            }
        </p>
    }
}
