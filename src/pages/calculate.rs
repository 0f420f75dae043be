//! The calculator: the questions on the left, the answer on the right, always in view; on a
//! narrow screen the answer is a bar at the bottom that opens upward.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::fields::Desk;
use crate::pages::answer::AnswerPanel;
use crate::pages::questions::{questions, step_id};
use crate::route::Route;

/// What the page needs.
#[derive(Properties, Clone)]
pub struct CalculateProps {
    /// What is open, and the answer to it.
    pub desk: Desk,
    /// Whether the answer is open on a narrow screen.
    pub answer_is_open: bool,
    /// Opens and closes it.
    pub toggle_answer: Callback<()>,
}

impl PartialEq for CalculateProps {
    fn eq(&self, other: &Self) -> bool {
        self.desk == other.desk && self.answer_is_open == other.answer_is_open
    }
}

/// The calculator.
#[component]
pub fn Calculate(props: &CalculateProps) -> Html {
    let CalculateProps { desk, answer_is_open, toggle_answer } = props;
    let text = desk.text;
    // Once offered it stays while this file is open: nothing moves under the first key.
    let offered = use_state(|| (!desk.session.can_undo()).then(|| Rc::clone(&desk.session.file)));
    let is_offered = offered.as_ref().is_some_and(|file| Rc::ptr_eq(file, &desk.session.file));
    let steps = [
        text.step_right(),
        text.step_licence(),
        text.step_sales(),
        text.step_value(),
        text.step_sharing(),
    ];
    html! {
        <div class="halves">
            <h1 class="for-listeners" tabindex="-1" id="page-title">{ text.app_line() }</h1>
            <div class="questions">
                if is_offered {
                    <p class="quick-offer">
                        <span>{ text.quick_offer() }</span>
                        { " " }
                        <a class="button" href={Route::Quick(1).address()}>{ text.quick_offer_open() }</a>
                    </p>
                }
                <nav class="steps" aria-label={text.steps_title()}>
                    <ol>
                        for (number, title) in (1..).zip(steps) {
                            <li key={number}>
                                <a
                                    href={format!("#{}", step_id(number))}
                                    onclick={Callback::from(move |event: MouseEvent| {
                                        event.prevent_default();
                                        browser::focus(&format!("{}-title", step_id(number)));
                                    })}
                                >
                                    { title.to_owned() }
                                </a>
                            </li>
                        }
                    </ol>
                </nav>
                <fieldset id="questions" class="held" disabled={desk.session.is_held_elsewhere}>
                    { questions(desk) }
                </fieldset>
            </div>
            <AnswerPanel
                desk={desk.clone()}
                is_open={*answer_is_open}
                toggle={toggle_answer.clone()}
            />
        </div>
    }
}
