//! What moves a result, as a part of the page asks for it and sees it.

use std::rc::Rc;

use labworth_api::sensitivity::{Question, Sensitivity};
use yew::prelude::*;

use super::asker::Asker;
use crate::browser::after;

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

enum Change {
    Asked(Question),
    Told(Option<Box<Sensitivity>>),
}

/// What is shown, and the question whose answer is waited for.
#[derive(Clone, Debug, Default, PartialEq)]
struct Shown {
    matters: Matters,
    asked: Option<Question>,
}

impl Reducible for Shown {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let matters = match change {
            Change::Asked(question) => {
                return Rc::new(Self { matters: self.matters.clone(), asked: Some(question) });
            }
            Change::Told(Some(answer)) => {
                Matters { answer: Some(Rc::from(answer)), of: self.asked.clone(), failed: false }
            }
            Change::Told(None) => Matters { answer: None, of: self.asked.clone(), failed: true },
        };
        Rc::new(Self { matters, asked: self.asked.clone() })
    }
}

/// What moves a result of a project: asked of a worker when the question has stood still for a moment.
#[hook]
pub fn use_sensitivity(question: &Question) -> Matters {
    let shown = use_reducer(Shown::default);
    let asker = {
        let dispatcher = shown.dispatcher();
        use_memo((), move |()| Asker::new(move |told| dispatcher.dispatch(Change::Told(told))))
    };
    {
        let dispatcher = shown.dispatcher();
        use_effect_with(question.clone(), move |question| {
            let question = question.clone();
            let wait = after(STILL, move || {
                dispatcher.dispatch(Change::Asked(question.clone()));
                asker.ask(question);
            });
            move || drop(wait)
        });
    }
    shown.matters.clone()
}
