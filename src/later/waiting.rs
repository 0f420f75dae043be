//! What stands where a part is on its way or could not be had.

use yew::prelude::*;

use super::{Later, SecondPart};
use crate::context::use_text;

/// A part that is not here.
#[component]
pub fn Waiting() -> Html {
    let text = use_text();
    let later = use_context::<Later>();
    let is_missing = later.as_ref().is_some_and(|later| later.part == SecondPart::Missing);
    html! {
        <div class="block waiting" aria-busy={(!is_missing).to_string()}>
            if let Some(later) = later.filter(|_| is_missing) {
                <p role="status">{ text.methods_failed() }</p>
                <button
                    type="button"
                    class="button"
                    onclick={later.again.reform(|_: MouseEvent| ())}
                >
                    { text.later_again() }
                </button>
            } else {
                <p class="quiet">{ text.methods_waiting() }</p>
            }
        </div>
    }
}
