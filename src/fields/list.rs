//! A list that folds away: it follows the state, and says what was chosen.

use labworth_domain::inputs::Path;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::context::use_dispatch;
use crate::session::Action;

/// The element of a list over a path, kept at what is chosen, and what it does when another line is chosen.
#[hook]
pub(super) fn use_list(path: &Path, chosen: &str) -> (NodeRef, Callback<Event>) {
    let dispatch = use_dispatch();
    let element = use_node_ref();
    {
        // A list follows the state only when it is told to.
        let element = element.clone();
        use_effect_with(chosen.to_owned(), move |chosen| {
            if let Some(list) = element.cast::<HtmlSelectElement>() {
                list.set_value(chosen);
            }
        });
    }
    let path = path.clone();
    let onchange = dispatch.reform(move |event: Event| {
        let list: HtmlSelectElement = event.target_unchecked_into();
        Action::Took { path: path.clone(), text: list.value() }
    });
    (element, onchange)
}
