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
use crate::later::{Parts, SecondPart, Waiting, use_second_part};

pub use about_the_file::{about_the_example, about_the_file};
use announcement::Announcement;
pub use assumptions::{assumptions, rests_on};
pub use block::Draw;
pub(super) use block::{Block, Drawing, block, in_its_turn};
use flow::flow_figure;
pub(super) use headline::headline;
use in_turn::use_in_turn;
use notices::advice;
pub(super) use obstacle::obstacle_notice;
pub use other_rules::OtherRules;
pub(super) use other_rules::confidence_words;
pub(super) use outlook::{DRAWS, Drawn, SEED, drawn, state_line, swing_sentences, what_moves};
pub use outlook::{Outlook, OutlookProps};
pub use pockets_by_year::pockets_by_year;
use readings::readings_table;
pub use rule::rule_figure;
pub use uncertain::uncertain_inputs;
pub use value::value_figure;
pub(super) use value::{
    full_value_figure, long_name, method_name, range_words, reason_sentences, single,
};
pub use year_table::year_table;

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
    let second_part = use_second_part();
    let answer = &desk.answer;
    let evaluated = answer.evaluation.clone().map(Evaluated);
    let toggle = toggle.reform(|_: MouseEvent| ());
    let short = evaluated.as_ref().map(|evaluated| headline::short(&evaluated.0, text));
    // What stands below the answer would be moved by it.
    let is_to_come = evaluated.is_none() && answer.is_awaited && answer.obstacle.is_none();
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
                { about_the_example(desk) }
                if let SecondPart::Here(parts) = second_part {
                    { (parts.about_the_file)(desk) }
                }
                if let Some(evaluated) = evaluated {
                    <Blocks key="blocks" {evaluated} desk={desk.clone()} />
                }
                if !is_to_come {
                    <aside class="what-it-is" key="what-it-is">
                        <p>{ text.notice_indicative() }</p>
                        <p>{ text.notice_law() }</p>
                        <p>{ text.notice_private() }</p>
                    </aside>
                }
            </div>
        </section>
    }
}

/// The text of the file of what was answered, as it would be saved.
pub(super) fn answered_file(desk: &Desk) -> AttrValue {
    let draft = desk.answer.of.as_ref().map(|typed| typed.to_draft()).unwrap_or_default();
    let file = ProjectFile { draft, ..ProjectFile::clone(&desk.session.file) };
    AttrValue::from(project::write(&file))
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
const BLOCKS: usize = 13;

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
    let project = use_memo(evaluated.clone(), |_| answered_file(desk));
    let later = match use_second_part() {
        SecondPart::Here(parts) => Some(parts),
        _ => None,
    };
    let turn = use_in_turn(evaluated, BLOCKS);
    let own = |key, part, reading, draw| {
        in_its_turn(key, turn.at(part), |evaluated| block(key, evaluated, reading, draw))
    };
    let late = |key: &'static str, part, draw: &dyn Fn(&Parts, &Evaluated) -> Html| match later {
        Some(parts) => in_its_turn(key, turn.at(part), |evaluated| draw(parts, evaluated)),
        None => html! { <Waiting {key} /> },
    };
    let read = |key, part, draw: fn(&Parts) -> Draw| {
        late(key, part, &|parts, evaluated| block(key, evaluated, reading, draw(parts).0))
    };
    let outlook = |parts: &Parts, evaluated: &Evaluated| {
        let (evaluated, project) = (evaluated.clone(), (*project).clone());
        (parts.outlook)(OutlookProps { evaluated, reading, project })
    };
    html! {
        <div class="blocks" aria-busy={turn.is_busy().to_string()}>
            { own("headline", 0, 0, headline) }
            // Often there is nothing to advise, so no place is kept.
            if let Some(evaluated) = turn.at(1) {
                { block("notices", evaluated, 0, advice) }
            }
            { read("value", 2, |parts| parts.value) }
            if let (Some(parts), Some(evaluated)) = (later, turn.at(3)) {
                { block("rests-on", evaluated, 0, parts.rests_on.0) }
            }
            if readings > 1 {
                { in_its_turn("readings", turn.at(4), |evaluated| html! {
                    <Block
                        key="readings"
                        evaluated={evaluated.clone()}
                        {reading}
                        {choose}
                        draw={Draw(readings_table)}
                    />
                }) }
            }
            { late("outlook", 5, &outlook) }
            <h3 class="under-reading" key="under">
                { if readings > 1 { text.answer_under_reading(&letter(reading)) } else { text.answer_who_gets_what().to_owned() } }
            </h3>
            { own("flow", 6, reading, flow_figure) }
            { read("years", 7, |parts| parts.years) }
            { read("pockets", 8, |parts| parts.pockets) }
            { read("rule", 9, |parts| parts.rule) }
            { late("other-rules", 10, &|parts, evaluated| (parts.other_rules)(evaluated.clone(), reading)) }
            { read("uncertain", 11, |parts| parts.uncertain) }
            { read("assumptions", 12, |parts| parts.assumptions) }
        </div>
    }
}
