//! Says a new answer to those who listen: once, when a person has stopped typing, and not when the page
//! opens.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long the answer must stand before it is said, in milliseconds.
const PATIENCE: u32 = 1200;

/// What is said.
#[derive(Properties, PartialEq)]
pub struct AnnouncementProps {
    /// The answer on one line; nothing while there is none.
    pub answer: Option<AttrValue>,
}

/// A line that is heard and not seen.
#[component]
pub fn Announcement(props: &AnnouncementProps) -> Html {
    let said = use_state(|| None::<AttrValue>);
    let is_first = use_mut_ref(|| true);
    {
        let said = said.clone();
        use_effect_with(props.answer.clone(), move |answer| {
            let answer = answer.clone();
            let waits = !is_first.replace(false);
            let timeout = waits.then(|| Timeout::new(PATIENCE, move || said.set(answer)));
            move || drop(timeout)
        });
    }
    html! { <p class="for-listeners" aria-live="polite" id="answer-announced">{ (*said).clone() }</p> }
}
