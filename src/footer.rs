//! The foot of every page: what it is, and which build.

use yew::prelude::*;

use crate::browser;
use crate::context::use_text;
use crate::route::Route;
use crate::version::VERSION;

/// The footer.
#[component]
pub fn Footer() -> Html {
    let text = use_text();
    html! {
        <footer class="footer">
            <p>
                { text.notice_indicative() }{ " " }
                <a href={Route::About.address()}>{ text.footer_about() }</a>
            </p>
            <p class="quiet">{ text.about_version(&browser::build(), VERSION) }</p>
        </footer>
    }
}
