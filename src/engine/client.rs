//! The page's side of the worker: does what the runner decides, and tells it what happens.

use std::cell::RefCell;
use std::rc::Rc;

use labworth_api::simulation::protocol::Job;

use super::runner::{Effect, Event, Runner, Told};
use crate::browser::{Delay, EngineWorker, Heard, Results, after, saying};

/// One worker at most, and the job that somebody waits for. A clone is the same worker; with the last one it
/// ends.
#[derive(Clone)]
pub struct Client(Rc<Inner>);

struct Inner {
    runner: RefCell<Runner<Results>>,
    worker: RefCell<Option<EngineWorker>>,
    wait: RefCell<Option<Delay>>,
    told: Box<dyn Fn(Told)>,
}

impl Client {
    /// A client without a worker; who asks is told here.
    #[must_use]
    pub fn new(told: impl Fn(Told) + 'static) -> Self {
        Self(Rc::new(Inner {
            runner: RefCell::default(),
            worker: RefCell::default(),
            wait: RefCell::default(),
            told: Box::new(told),
        }))
    }

    /// Asks for a simulation, instead of any other.
    pub fn start(&self, job: Job) {
        happened(&self.0, Event::Asked(job));
    }

    /// Gives the simulation up; what is there by then is told.
    pub fn cancel(&self) {
        happened(&self.0, Event::CancelAsked);
    }
}

fn happened(inner: &Rc<Inner>, event: Event<Results>) {
    let effects = inner.runner.borrow_mut().after(event);
    for effect in effects {
        act(inner, effect);
    }
}

/// Does one thing. Nothing is borrowed while others are told.
fn act(inner: &Rc<Inner>, effect: Effect<Results>) {
    let say = |words: &dyn Fn(&EngineWorker)| {
        if let Some(worker) = &*inner.worker.borrow() {
            words(worker);
        }
    };
    match effect {
        Effect::Launch => {
            // The worker and its waits must not keep alive who waits for them.
            let weak = Rc::downgrade(inner);
            let started = EngineWorker::start(move |heard| {
                let event = match heard {
                    Heard::Said(message) => saying(&message).map(Event::Said),
                    Heard::Died => Some(Event::Died),
                };
                if let (Some(inner), Some(event)) = (weak.upgrade(), event) {
                    happened(&inner, event);
                }
            });
            match started {
                Ok(worker) => drop(inner.worker.replace(Some(worker))),
                Err(_) => happened(inner, Event::CannotLaunch),
            }
        }
        Effect::Terminate => drop(inner.worker.take()),
        Effect::Start(id, job, delivered) => say(&|worker| worker.give(id, &job, &delivered)),
        Effect::Cancel(id) => say(&|worker| worker.cancel(id)),
        Effect::Ping => say(&EngineWorker::ping),
        Effect::Wait(milliseconds) => {
            let weak = Rc::downgrade(inner);
            let wait = after(milliseconds, move || {
                if let Some(inner) = weak.upgrade() {
                    happened(&inner, Event::Elapsed);
                }
            });
            drop(inner.wait.replace(Some(wait)));
        }
        Effect::StopWaiting => drop(inner.wait.take()),
        Effect::Tell(told) => (inner.told)(told),
    }
}
