//! What the right is worth in full: every method side by side, what moves them, and what an opponent would say.
//!
//! One file a section. A section asks its questions and shows at once what the answers did.

mod draws;
mod evidence;
mod life;
mod method_inputs;
mod opposing_expert;
mod published_row;
mod rates_axis;
mod renewal;
mod standings;
mod strength;
mod strength_chart;
mod venture;

use yew::prelude::*;

use crate::browser;
use crate::context::use_go_to_field;
use crate::fields::Desk;
use crate::figures::Evaluated;
use crate::pages::answer::{answered_file, block, full_value_figure, obstacle_notice, rests_on};
use crate::text::Text;
use draws::Draws;
use opposing_expert::OpposingExpert;
pub use standings::{name_of_standing, unsuitable};

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
    let project = use_memo(evaluated.clone(), |_| answered_file(desk));
    html! {
        <div class="value-page">
            <h1 tabindex="-1" id="page-title">{ text.value_page_title() }</h1>
            <p class="value-page-why">{ text.value_page_why() }</p>
            { contents(text) }
            { obstacle_notice(desk, &go_to) }
            if let Some(evaluated) = &evaluated {
                <h2>{ text.nav_methods() }</h2>
                { block("methods", evaluated, 0, full_value_figure) }
                { block("rests-on", evaluated, 0, rests_on) }
                { block("standings", evaluated, 0, standings::standings) }
                <Draws key="draws" evaluated={evaluated.clone()} project={(*project).clone()} />
            }
            <fieldset class="held" disabled={desk.session.is_held_elsewhere}>
                { evidence::evidence_section(desk, evaluated.as_ref()) }
                { strength::strength_section(desk, evaluated.as_ref()) }
                { life::life_section(desk, evaluated.as_ref()) }
                { method_inputs::method_inputs(desk, evaluated.as_ref()) }
            </fieldset>
            if let Some(evaluated) = &evaluated {
                <OpposingExpert key="opposing-expert" evaluated={evaluated.clone()} />
            }
            <aside class="what-it-is">
                <p>{ text.notice_indicative() }</p>
                <p>{ text.notice_law() }</p>
            </aside>
        </div>
    }
}

/// What the page holds, each leading to its heading.
fn contents(text: Text) -> Html {
    let sections = [
        ("evidence-title", text.evidence_title()),
        ("strength-title", text.strength_title()),
        ("life-title", text.life_title()),
        ("method-inputs-title", text.method_inputs_title()),
        ("expert-title", text.expert_title()),
    ];
    html! {
        <nav class="steps" aria-label={text.steps_title()}>
            <ol>
                for (id, title) in sections {
                    <li key={id}>
                        <a
                            href={format!("#{id}")}
                            onclick={Callback::from(move |event: MouseEvent| {
                                event.prevent_default();
                                browser::focus(id);
                            })}
                        >
                            { title }
                        </a>
                    </li>
                }
            </ol>
        </nav>
    }
}
