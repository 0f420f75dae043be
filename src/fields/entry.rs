//! The input of a field: what is typed goes to the session.

use std::rc::Rc;

use labworth_domain::inputs::Path;
use yew::prelude::*;

use crate::context::use_dispatch;
use crate::fields::line_input::LineInput;
use crate::session::Action;

/// What the input needs.
#[derive(Properties, PartialEq)]
pub struct EntryProps {
    /// The identifier of the element.
    pub id: AttrValue,
    /// Where the value stands.
    pub path: Path,
    /// The text as typed.
    pub typed: Rc<str>,
    /// Counts the changes that did not come from typing.
    pub edition: u32,
    /// The keyboard that a phone shows: `decimal`, `numeric`, `text`.
    pub keyboard: AttrValue,
    /// The identifiers of the help, echo and problem.
    pub described_by: AttrValue,
    /// Whether the text cannot be used.
    pub invalid: bool,
    /// The name, where no label element gives one.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// How wide the expected text is.
    #[prop_or_default]
    pub class: Classes,
}

/// The input of the field at a path.
#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let dispatch = use_dispatch();
    let on_typed = {
        let path = props.path.clone();
        dispatch.reform(move |text: String| Action::Entered { path: path.clone(), text })
    };
    let on_left = {
        let path = props.path.clone();
        dispatch.reform(move |()| Action::Left { path: path.clone() })
    };
    html! {
        <LineInput
            id={props.id.clone()}
            typed={Rc::clone(&props.typed)}
            edition={props.edition}
            keyboard={props.keyboard.clone()}
            described_by={props.described_by.clone()}
            invalid={props.invalid}
            name={props.name.clone()}
            class={props.class.clone()}
            {on_typed}
            {on_left}
        />
    }
}
