//! Says a new answer to those who listen: once, when a person has stopped typing, and not when the page
//! opens.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::figures::Evaluated;

/// How long the answer must stand before it is said, in milliseconds.
const PATIENCE: u32 = 1200;

/// What is said.
#[derive(Properties, PartialEq)]
pub struct AnnouncementProps {
    /// What the answer is of; nothing while there is none. A new one is said, and not the same one in another
    /// language.
    pub of: Option<Evaluated>,
    /// The answer on one line.
    pub answer: AttrValue,
}

/// A line that is heard and not seen.
#[component]
pub fn Announcement(props: &AnnouncementProps) -> Html {
    let said = use_state(|| None::<AttrValue>);
    let is_first = use_mut_ref(|| true);
    {
        let said = said.clone();
        let answer = props.answer.clone();
        use_effect_with(props.of.clone(), move |of| {
            let answer = of.is_some().then_some(answer);
            // The first answer comes when the page stands already: it is none that anybody asked for.
            let waits = !*is_first.borrow();
            if of.is_some() {
                is_first.replace(false);
            }
            let timeout = waits.then(|| Timeout::new(PATIENCE, move || said.set(answer)));
            move || drop(timeout)
        });
    }
    html! { <p class="for-listeners" aria-live="polite" id="answer-announced">{ (*said).clone() }</p> }
}
