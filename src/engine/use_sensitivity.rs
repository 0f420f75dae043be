//! What moves a result, as a part of the page asks for it and sees it.

use std::cell::RefCell;
use std::rc::Rc;

use labworth_api::sensitivity::{Question, Sensitivity};
use yew::prelude::*;

use super::asker::Asker;
use crate::browser::{Turn, after, in_turn};

/// How long the question stands still before it is asked, in milliseconds: longer than between two keys.
const STILL: u32 = 600;

/// What is known of what moves a result.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matters {
    /// The newest answer; `None` where there is none yet, or could not be one.
    pub answer: Option<Rc<Sensitivity>>,
    /// The question that the answer is of; of another one than is asked now while that is worked out.
    pub of: Option<Question>,
    /// There is no worker, or it has no answer.
    pub failed: bool,
}

/// What moves a result of a project: asked of a worker when the question has stood still for a moment. Its answer is
/// shown in a turn of its own.
#[hook]
pub fn use_sensitivity(question: &Question) -> Matters {
    let shown = use_state(Matters::default);
    let asked = use_mut_ref(|| None::<Question>);
    let asker = {
        let (set, asked) = (shown.setter(), Rc::clone(&asked));
        use_memo((), move |()| {
            let turn = RefCell::new(None::<Turn>);
            Asker::new(move |told| {
                let (set, of) = (set.clone(), asked.borrow().clone());
                let tell = move || {
                    let failed = told.is_none();
                    set.set(Matters { answer: told.map(Rc::from), of, failed });
                };
                turn.replace(Some(in_turn(tell)));
            })
        })
    };
    use_effect_with(question.clone(), move |question| {
        let question = question.clone();
        let wait = after(STILL, move || {
            asked.replace(Some(question.clone()));
            asker.ask(question);
        });
        move || drop(wait)
    });
    (*shown).clone()
}
