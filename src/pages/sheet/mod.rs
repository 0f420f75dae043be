//! The calculation sheet: what a valuation under Circular 37/2024/TT-BTC and the International Valuation Standards must say,
//! on paper.

use yew::prelude::*;

use crate::fields::Desk;

/// The sheet.
pub fn sheet_page(desk: &Desk) -> Html {
    let text = desk.text;
    html! {
        <article class="reading-page sheet" key="sheet">
            <h1 tabindex="-1" id="page-title">{ text.nav_sheet() }</h1>
            <p>{ text.notice_indicative() }</p>
        </article>
    }
}
