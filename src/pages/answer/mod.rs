//! The answer: how much, why it is a range, the way of the money, every pocket year by year.

mod about_the_file;
mod announcement;
mod assumptions;
mod block;
mod flow;
mod headline;
mod in_turn;
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

use labworth_export::project::{self, ProjectFile};
use yew::prelude::*;

use crate::context::use_go_to_field;
use crate::fields::Desk;
use crate::figures::{Evaluated, letter};

pub(super) use about_the_file::about_the_file;
use announcement::Announcement;
use assumptions::assumptions;
pub(super) use block::{Block, Draw, block};
use flow::flow_figure;
pub(super) use headline::headline;
use in_turn::use_in_turn;
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
    let answer = &desk.answer;
    let evaluated = answer.evaluation.clone().map(Evaluated);
    let toggle = toggle.reform(|_: MouseEvent| ());
    let short = evaluated.as_ref().map(|evaluated| headline::short(&evaluated.0, text));
    let announced = evaluated.clone().filter(|_| answer.obstacle.is_none());
    html! {
        <section
            class={classes!("answer", is_open.then_some("answer-open"), answer.obstacle.is_some().then_some("answer-stale"))}
            aria-busy={answer.is_awaited.to_string()}
            aria-labelledby="answer-title"
        >
            <Announcement of={announced} answer={short.clone().unwrap_or_default()} />
            <div class="answer-bar">
                <h2 id="answer-title" tabindex="-1">{ text.answer_title() }</h2>
                if let Some(short) = short {
                    <p class="answer-short">{ short }</p>
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
                    <Blocks key="blocks" {evaluated} desk={desk.clone()} />
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

/// What the blocks need.
#[derive(Properties, Clone)]
struct BlocksProps {
    evaluated: Evaluated,
    desk: Desk,
}

impl PartialEq for BlocksProps {
    fn eq(&self, other: &Self) -> bool {
        self.evaluated == other.evaluated && self.desk.text == other.desk.text
    }
}

/// How many blocks wait for their turn; the outlook counts as one and divides it again.
const BLOCKS: usize = 12;

/// The blocks of the answer, each drawn in a task of its own.
#[component]
fn Blocks(props: &BlocksProps) -> Html {
    let BlocksProps { evaluated, desk } = props;
    let text = desk.text;
    let chosen = use_state(|| 0_usize);
    let readings = evaluated.0.readings.len();
    let reading = (*chosen).min(readings.saturating_sub(1));
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |reading: usize| chosen.set(reading))
    };
    let of = &desk.answer.of;
    let project = use_memo(evaluated.clone(), |_| {
        let draft = of.as_ref().map(|typed| typed.to_draft()).unwrap_or_default();
        let file = ProjectFile { draft, ..ProjectFile::clone(&desk.session.file) };
        AttrValue::from(project::write(&file))
    });
    let turn = use_in_turn(evaluated, BLOCKS);
    let own = |key, part, draw| block(key, &turn.at(part), 0, draw);
    let read = |key, part, draw| block(key, &turn.at(part), reading, draw);
    html! {
        <div class="blocks" aria-busy={turn.is_busy().to_string()}>
            { own("headline", 0, headline) }
            { own("notices", 1, advice) }
            { own("value", 2, value_figure) }
            if readings > 1 {
                <Block key="readings" evaluated={turn.at(3)} {reading} {choose} draw={Draw(readings_table)} />
            }
            <Outlook key="outlook" evaluated={turn.at(4)} {reading} project={(*project).clone()} />
            <h3 class="under-reading" key="under">
                { if readings > 1 { text.answer_under_reading(&letter(reading)) } else { text.answer_who_gets_what().to_owned() } }
            </h3>
            { read("flow", 5, flow_figure) }
            { read("years", 6, year_table) }
            { read("pockets", 7, pockets_by_year) }
            { read("rule", 8, rule_figure) }
            <OtherRules key="other-rules" evaluated={turn.at(9)} {reading} />
            { own("uncertain", 10, uncertain_inputs) }
            { own("assumptions", 11, assumptions) }
        </div>
    }
}
