//! Questions that lie one tap below.

use std::ptr::fn_addr_eq;

use web_sys::{Event, HtmlDetailsElement};
use yew::prelude::*;

use crate::fields::Desk;

/// Draws questions.
#[derive(Clone, Copy)]
pub struct Questions(pub fn(&Desk) -> Html);

/// What the frame needs.
#[derive(Properties, Clone)]
pub struct FoldedProps {
    /// Its heading.
    pub title: AttrValue,
    /// What its questions need.
    pub desk: Desk,
    /// Its questions.
    pub questions: Questions,
}

impl PartialEq for FoldedProps {
    fn eq(&self, other: &Self) -> bool {
        self.title == other.title
            && self.desk == other.desk
            && fn_addr_eq(self.questions.0, other.questions.0)
    }
}

/// A frame whose questions are drawn while it is open, and while a field is looked for: most of the form stays folded,
/// and neither the first sight of the page nor a key waits for what nobody sees.
#[component]
pub fn Folded(props: &FoldedProps) -> Html {
    let frame = use_node_ref();
    let is_open = use_state_eq(|| false);
    let stands_open = || frame.cast::<HtmlDetailsElement>().is_some_and(|frame| frame.open());
    // The frame itself knows first: it is also opened from outside, to show a field.
    let is_drawn = *is_open || props.desk.looks_for_field || stands_open();
    let ontoggle = {
        let (frame, is_open) = (frame.clone(), is_open.clone());
        Callback::from(move |_: Event| {
            if let Some(frame) = frame.cast::<HtmlDetailsElement>() {
                is_open.set(frame.open());
            }
        })
    };
    html! {
        <details class="more" ref={frame} {ontoggle}>
            <summary>{ props.title.clone() }</summary>
            if is_drawn {
                <div class="more-content">{ (props.questions.0)(&props.desk) }</div>
            }
        </details>
    }
}

/// The frame of these questions.
pub fn folded(name: &'static str, title: &str, desk: &Desk, questions: fn(&Desk) -> Html) -> Html {
    html! {
        <Folded key={name} title={title.to_owned()} desk={desk.clone()} questions={Questions(questions)} />
    }
}

/// More of what a step asks.
pub fn more(desk: &Desk, questions: fn(&Desk) -> Html) -> Html {
    folded("more", desk.text.more_detail(), desk, questions)
}
