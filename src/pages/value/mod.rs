//! What the right is worth in full: every method side by side, what moves them, and what an opponent would say.
//!
//! One file a section. A section asks its questions and shows at once what the answers did.

mod method_inputs;
mod standings;

use yew::prelude::*;

use crate::context::use_go_to_field;
use crate::fields::Desk;
use crate::figures::Evaluated;
use crate::pages::answer::{block, full_value_figure, obstacle_notice};

/// What the page needs.
#[derive(Properties, Clone)]
struct ValueProps {
    desk: Desk,
}

impl PartialEq for ValueProps {
    fn eq(&self, other: &Self) -> bool {
        std::rc::Rc::ptr_eq(&self.desk.answer, &other.desk.answer)
            && self.desk.session == other.desk.session
            && self.desk.text == other.desk.text
    }
}

/// The value page.
pub fn value_page(desk: &Desk) -> Html {
    html! { <Value key="value" desk={desk.clone()} /> }
}

#[component]
fn Value(props: &ValueProps) -> Html {
    let desk = &props.desk;
    let text = desk.text;
    let go_to = use_go_to_field();
    let evaluated = desk.answer.evaluation.clone().map(Evaluated);
    html! {
        <div class="value-page">
            <h1 tabindex="-1" id="page-title">{ text.value_page_title() }</h1>
            <p class="value-page-why">{ text.value_page_why() }</p>
            { obstacle_notice(desk, &go_to) }
            if let Some(evaluated) = &evaluated {
                { block("methods", evaluated, 0, full_value_figure) }
                { block("standings", evaluated, 0, standings::standings) }
            }
            <fieldset class="held" disabled={desk.session.is_held_elsewhere}>
                { method_inputs::method_inputs(desk) }
            </fieldset>
            <aside class="what-it-is">
                <p>{ text.notice_indicative() }</p>
                <p>{ text.notice_law() }</p>
            </aside>
        </div>
    }
}
