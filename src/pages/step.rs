//! A step of questions under a title.

use yew::prelude::*;

/// A step is a form of its own: at every key a browser looks through the whole form of the field, for what it might
/// remember of it. The title has the step's name with `-title`, and is where the focus goes.
pub fn step(name: &str, title: Html, why: Option<&str>, content: Html) -> Html {
    let titled = format!("{name}-title");
    html! {
        <form class="step" autocomplete="off" id={name.to_owned()} aria-labelledby={titled.clone()} key={name}>
            <h2 id={titled} tabindex="-1">{ title }</h2>
            if let Some(why) = why {
                <p class="step-why">{ why.to_owned() }</p>
            }
            { content }
        </form>
    }
}
