//! A button that leads to a field, wherever it is asked for.

use labworth_domain::inputs::Path;
use yew::prelude::*;

/// The button, which says `words`.
pub fn field_link(path: &Path, words: &str, go_to: &Callback<Path>) -> Html {
    let onclick = {
        let path = path.clone();
        go_to.reform(move |_: MouseEvent| path.clone())
    };
    html! { <button type="button" class="link-button" {onclick}>{ words.to_owned() }</button> }
}
