//! The input element itself. The browser owns its text while a person types: the page listens and
//! never writes into an element that has the focus, unless the text was changed on purpose
//! (undo, another file, another language). So Telex and VNI, the caret and the selection are safe.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser;

/// What the input needs.
#[derive(Properties, PartialEq)]
pub struct LineInputProps {
    /// The identifier of the element.
    pub id: AttrValue,
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
    /// A person typed: the whole text.
    pub on_typed: Callback<String>,
    /// A person left the element.
    pub on_left: Callback<()>,
}

/// An input that keeps what is typed as typed.
#[component]
pub fn LineInput(props: &LineInputProps) -> Html {
    let element = use_node_ref();
    let shown_edition = use_mut_ref(|| None);
    {
        let (element, id) = (element.clone(), props.id.clone());
        let dependencies = (Rc::clone(&props.typed), props.edition);
        use_effect_with(dependencies, move |(typed, edition)| {
            if let Some(input) = element.cast::<HtmlInputElement>() {
                let changed_on_purpose = *shown_edition.borrow() != Some(*edition);
                let has_focus = browser::focused_id().as_deref() == Some(id.as_str());
                if input.value() != **typed && (changed_on_purpose || !has_focus) {
                    input.set_value(typed);
                }
                *shown_edition.borrow_mut() = Some(*edition);
            }
        });
    }
    let oninput = props.on_typed.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.value()
    });
    let onblur = props.on_left.reform(|_: FocusEvent| ());
    html! {
        <input
            ref={element}
            id={props.id.clone()}
            class={classes!("entry", props.class.clone())}
            type="text"
            inputmode={props.keyboard.clone()}
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            aria-label={props.name.clone()}
            aria-describedby={props.described_by.clone()}
            aria-invalid={props.invalid.to_string()}
            {oninput}
            {onblur}
        />
    }
}
