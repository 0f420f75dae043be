//! Asks a worker what moves a result. Only the newest question is waited for; the worker stays for the next.

use std::cell::RefCell;
use std::rc::Rc;

use labworth_api::sensitivity::{Question, Sensitivity};

use crate::browser::{EngineWorker, Heard, Reply, reply};

/// Who asks, with one worker at most. A clone is the same; with the last one the worker ends.
#[derive(Clone)]
pub struct Asker(Rc<Inner>);

struct Inner {
    state: RefCell<State>,
    told: Box<dyn Fn(Option<Box<Sensitivity>>)>,
}

#[derive(Default)]
struct State {
    worker: Option<EngineWorker>,
    is_ready: bool,
    /// The number of the newest question.
    newest: u32,
    /// The newest question, until the worker has it.
    waiting: Option<Question>,
    /// Whether the worker works on a question.
    is_busy: bool,
}

impl Asker {
    /// An asker without a worker; who asks is told here, `None` where there is no answer.
    #[must_use]
    pub fn new(told: impl Fn(Option<Box<Sensitivity>>) + 'static) -> Self {
        Self(Rc::new(Inner { state: RefCell::default(), told: Box::new(told) }))
    }

    /// Asks, instead of anything that was asked before.
    pub fn ask(&self, question: Question) {
        let mut state = self.0.state.borrow_mut();
        state.newest += 1;
        state.waiting = Some(question);
        if state.worker.is_none() {
            let weak = Rc::downgrade(&self.0);
            let started = EngineWorker::start(move |heard| {
                if let Some(inner) = weak.upgrade() {
                    hear(&inner, heard);
                }
            });
            state.worker = started.ok();
            if state.worker.is_none() {
                drop(state);
                (self.0.told)(None);
                return;
            }
        }
        state.pass_on();
    }
}

impl State {
    /// Gives the worker the question, when it has no other.
    fn pass_on(&mut self) {
        if !self.is_ready || self.is_busy {
            return;
        }
        if let (Some(worker), Some(question)) = (&self.worker, self.waiting.take()) {
            worker.ask(self.newest, &question);
            self.is_busy = true;
        }
    }

    /// The worker is gone; the next question starts another.
    fn gone(&mut self) {
        (self.worker, self.is_ready, self.is_busy, self.waiting) = (None, false, false, None);
    }
}

/// Nothing is borrowed while others are told.
fn hear(inner: &Inner, heard: Heard) {
    let said = match heard {
        Heard::Said(message) => match reply(&message) {
            Some(said) => said,
            None => return,
        },
        Heard::Died => Reply::Stopped,
    };
    let mut state = inner.state.borrow_mut();
    let told = match said {
        Reply::Ready => {
            state.is_ready = true;
            None
        }
        Reply::Answer(id, answer) => {
            state.is_busy = false;
            (id == state.newest).then_some(answer)
        }
        Reply::Stopped => {
            state.gone();
            Some(None)
        }
    };
    state.pass_on();
    drop(state);
    if let Some(answer) = told {
        (inner.told)(answer);
    }
}
