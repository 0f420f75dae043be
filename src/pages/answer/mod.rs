//! The answer: how much, why it is a range, the way of the money, every pocket year by year.

mod about_the_file;
mod assumptions;
mod block;
mod flow;
mod headline;
mod notices;
mod obstacle;
mod other_rules;
mod outlook;
mod pockets_by_year;
mod readings;
mod risk_effects;
mod rule;
mod uncertain;
mod value;
mod year_table;

use std::rc::Rc;

use labworth_export::project;
use yew::prelude::*;

use crate::context::use_go_to_field;
use crate::fields::Desk;
use crate::figures::{Evaluated, letter};

pub(super) use about_the_file::about_the_file;
use assumptions::assumptions;
pub(super) use block::{Block, Draw, block};
use flow::flow_figure;
pub(super) use headline::headline;
use notices::advice;
pub(super) use obstacle::obstacle_notice;
use other_rules::OtherRules;
use outlook::Outlook;
use pockets_by_year::pockets_by_year;
use readings::readings_table;
use rule::rule_figure;
use uncertain::uncertain_inputs;
use value::value_figure;
use year_table::year_table;

/// What the answer needs.
#[derive(Properties, Clone)]
pub struct AnswerPanelProps {
    /// What is open, and the answer to it.
    pub desk: Desk,
    /// Whether it is open on a narrow screen.
    pub is_open: bool,
    /// Opens and closes it.
    pub toggle: Callback<()>,
}

impl PartialEq for AnswerPanelProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.desk.answer, &other.desk.answer)
            && Rc::ptr_eq(&self.desk.session.file, &other.desk.session.file)
            && self.desk.text == other.desk.text
            && self.is_open == other.is_open
    }
}

/// The answer.
#[component]
pub fn AnswerPanel(props: &AnswerPanelProps) -> Html {
    let AnswerPanelProps { desk, is_open, toggle } = props;
    let text = desk.text;
    let go_to = use_go_to_field();
    let chosen = use_state(|| 0_usize);
    let answer = &desk.answer;
    let evaluated = answer.evaluation.clone().map(Evaluated);
    let readings = evaluated.as_ref().map_or(0, |evaluated| evaluated.0.readings.len());
    let reading = (*chosen).min(readings.saturating_sub(1));
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |reading: usize| chosen.set(reading))
    };
    let project_text = use_memo(desk.session.typed.clone(), |_| {
        AttrValue::from(project::write(&desk.session.to_file()))
    });
    let toggle = toggle.reform(|_: MouseEvent| ());
    html! {
        <section
            class={classes!("answer", is_open.then_some("answer-open"), answer.obstacle.is_some().then_some("answer-stale"))}
            aria-labelledby="answer-title"
        >
            <div class="answer-bar">
                <h2 id="answer-title" tabindex="-1">{ text.answer_title() }</h2>
                if let Some(evaluated) = &evaluated {
                    <p class="answer-short" aria-live="polite">{ headline::short(&evaluated.0, text) }</p>
                }
                <button
                    type="button"
                    class="button answer-toggle"
                    aria-expanded={is_open.to_string()}
                    aria-controls="answer-content"
                    onclick={toggle}
                >
                    { if *is_open { text.answer_close() } else { text.answer_open() } }
                </button>
            </div>
            <div class="answer-content" id="answer-content">
                { obstacle_notice(desk, &go_to) }
                { about_the_file(desk) }
                if let Some(evaluated) = evaluated {
                    { block("headline", &evaluated, 0, headline) }
                    { block("notices", &evaluated, 0, advice) }
                    { block("value", &evaluated, 0, value_figure) }
                    if readings > 1 {
                        <Block key="readings" evaluated={evaluated.clone()} {reading} {choose} draw={Draw(readings_table)} />
                    }
                    <Outlook key="outlook" evaluated={evaluated.clone()} {reading} project={(*project_text).clone()} />
                    <h3 class="under-reading" key="under">
                        { if readings > 1 { text.answer_under_reading(&letter(reading)) } else { text.answer_who_gets_what().to_owned() } }
                    </h3>
                    { block("flow", &evaluated, reading, flow_figure) }
                    { block("years", &evaluated, reading, year_table) }
                    { block("pockets", &evaluated, reading, pockets_by_year) }
                    { block("rule", &evaluated, reading, rule_figure) }
                    <OtherRules key="other-rules" evaluated={evaluated.clone()} {reading} />
                    { block("uncertain", &evaluated, 0, uncertain_inputs) }
                    { block("assumptions", &evaluated, 0, assumptions) }
                }
                <aside class="what-it-is" key="what-it-is">
                    <p>{ text.notice_indicative() }</p>
                    <p>{ text.notice_law() }</p>
                    <p>{ text.notice_private() }</p>
                </aside>
            </div>
        </section>
    }
}
