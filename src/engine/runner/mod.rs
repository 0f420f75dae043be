//! What to do with a worker, decided without a browser: start it, give it a job, hear it, give it up.
//!
//! A worker that has died in the middle of a job (it said so, the browser said so, or it is silent and does
//! not answer when asked) is started again once, with the draws that it had handed over. What a worker says
//! of a job that nobody waits for any more is not heard.

use labworth_api::simulation::protocol::{Failed, Finished, Job, Progress};

/// How long a worker may take to be there, in milliseconds: the module comes over the network.
const TO_START: u32 = 120_000;
/// How long a busy worker may be silent before it is asked, and then before it counts as dead. It reports ten
/// times a second.
const TO_SPEAK: u32 = 5_000;
/// How long a worker may take to stop when asked to.
const TO_STOP: u32 = 1_000;
/// How often a job is taken up again.
const RESTARTS: u32 = 1;

/// Whether there is a worker, and what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// There is none.
    New,
    /// It is being started.
    Starting,
    /// It waits for a job.
    Ready,
    /// It has a job.
    Busy,
}

/// What happened. `D` stands for draws that a worker handed over: nothing here looks into them.
#[derive(Clone, Debug, PartialEq)]
pub enum Event<D> {
    /// Somebody wants a simulation, instead of any other.
    Asked(Job),
    /// Nobody wants it any more.
    CancelAsked,
    /// The worker spoke.
    Said(Saying<D>),
    /// The browser says that the worker failed.
    Died,
    /// There is no worker to be had here.
    CannotLaunch,
    /// The time to wait is over.
    Elapsed,
}

/// What a worker says.
#[derive(Clone, Debug, PartialEq)]
pub enum Saying<D> {
    /// It can be given a job.
    Ready,
    /// It is there.
    Pong,
    /// It stops after a fault of its own.
    Stopped,
    /// How far a job is, and the draws since it last said so.
    Progress(u32, Box<Progress>, D),
    /// The result of a job.
    Finished(u32, Box<Finished>),
    /// A job was given up.
    Cancelled(u32),
    /// A job has no result.
    Failed(u32, Failed),
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect<D> {
    /// Start a worker.
    Launch,
    /// End the worker.
    Terminate,
    /// Give it a job, with the draws that are there already.
    Start(u32, Job, Vec<D>),
    /// Ask it to give a job up.
    Cancel(u32),
    /// Ask it whether it is there.
    Ping,
    /// Wait so many milliseconds, instead of any other wait.
    Wait(u32),
    /// Wait no more.
    StopWaiting,
    /// Tell who asked.
    Tell(Told),
}

/// What who asked is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// How far it is.
    Progress(Box<Progress>),
    /// The result.
    Finished(Box<Finished>),
    /// It was given up; what was there by then.
    Cancelled(Option<Box<Progress>>),
    /// There is no result.
    Failed(Failure),
}

/// Why there is no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// This browser, or this way of opening the page, has no workers.
    NoWorkers,
    /// The worker died, and died again when it was started anew.
    Stopped,
    /// Something is wrong with the project, or with what was asked.
    Refused(Failed),
}

/// A job that somebody waits for.
#[derive(Clone, Debug, PartialEq)]
struct Work<D> {
    id: u32,
    job: Job,
    delivered: Vec<D>,
    latest: Option<Box<Progress>>,
    restarts: u32,
    cancelling: bool,
    pinged: bool,
}

/// A worker and the job that somebody waits for.
#[derive(Clone, Debug, PartialEq)]
pub struct Runner<D> {
    state: State,
    work: Option<Work<D>>,
    last_id: u32,
}

impl<D> Default for Runner<D> {
    fn default() -> Self {
        Self { state: State::New, work: None, last_id: 0 }
    }
}

impl<D: Clone> Runner<D> {
    /// Whether there is a worker, and what it does.
    #[must_use]
    pub fn state(&self) -> State {
        self.state
    }

    /// What is to be done after something happened, in this order.
    pub fn after(&mut self, event: Event<D>) -> Vec<Effect<D>> {
        match event {
            Event::Asked(job) => self.asked(job),
            Event::CancelAsked => self.cancel(),
            Event::Said(saying) => self.heard(saying),
            Event::Died => self.died(),
            Event::CannotLaunch => {
                self.state = State::New;
                self.work = None;
                vec![Effect::StopWaiting, Effect::Tell(Told::Failed(Failure::NoWorkers))]
            }
            Event::Elapsed => self.elapsed(),
        }
    }

    fn asked(&mut self, job: Job) -> Vec<Effect<D>> {
        self.last_id = self.last_id.wrapping_add(1);
        self.work = Some(Work {
            id: self.last_id,
            job,
            delivered: Vec::new(),
            latest: None,
            restarts: 0,
            cancelling: false,
            pinged: false,
        });
        match self.state {
            State::New => self.launch(),
            State::Starting => Vec::new(),
            State::Ready | State::Busy => self.give(),
        }
    }

    fn launch(&mut self) -> Vec<Effect<D>> {
        self.state = State::Starting;
        vec![Effect::Launch, Effect::Wait(TO_START)]
    }

    /// Gives the worker the job that somebody waits for, if there is one.
    fn give(&mut self) -> Vec<Effect<D>> {
        let Some(Work { id, job, delivered, .. }) = &self.work else {
            self.state = State::Ready;
            return vec![Effect::StopWaiting];
        };
        self.state = State::Busy;
        vec![Effect::Start(*id, job.clone(), delivered.clone()), Effect::Wait(TO_SPEAK)]
    }

    fn cancel(&mut self) -> Vec<Effect<D>> {
        match &mut self.work {
            Some(work) if self.state == State::Busy && !work.cancelling => {
                work.cancelling = true;
                vec![Effect::Cancel(work.id), Effect::Wait(TO_STOP)]
            }
            Some(_) if self.state == State::Starting => self.give_up(),
            _ => Vec::new(),
        }
    }

    /// Nobody waits any more: what was there by then is told.
    fn give_up(&mut self) -> Vec<Effect<D>> {
        let latest = self.work.take().and_then(|work| work.latest);
        vec![Effect::Tell(Told::Cancelled(latest))]
    }

    fn heard(&mut self, saying: Saying<D>) -> Vec<Effect<D>> {
        match saying {
            Saying::Ready if self.state == State::Starting => self.give(),
            Saying::Ready => Vec::new(),
            Saying::Stopped => self.died(),
            Saying::Pong => self.alive(),
            Saying::Progress(id, progress, results) => match self.waited_for(id) {
                Some(work) => {
                    work.delivered.push(results);
                    work.latest = Some(progress.clone());
                    if work.cancelling {
                        return Vec::new();
                    }
                    let mut effects = self.alive();
                    effects.push(Effect::Tell(Told::Progress(progress)));
                    effects
                }
                None => Vec::new(),
            },
            Saying::Finished(id, finished) => self.done(id, |_| Told::Finished(finished)),
            Saying::Cancelled(id) => self.done(id, |work| Told::Cancelled(work.latest)),
            Saying::Failed(id, failed) => self.done(id, |_| Told::Failed(Failure::Refused(failed))),
        }
    }

    fn waited_for(&mut self, id: u32) -> Option<&mut Work<D>> {
        self.work.as_mut().filter(|work| work.id == id && self.state == State::Busy)
    }

    /// The worker spoke, so it need not be asked.
    fn alive(&mut self) -> Vec<Effect<D>> {
        match &mut self.work {
            Some(work) if self.state == State::Busy && !work.cancelling => {
                work.pinged = false;
                vec![Effect::Wait(TO_SPEAK)]
            }
            _ => Vec::new(),
        }
    }

    fn done(&mut self, id: u32, told: impl FnOnce(Work<D>) -> Told) -> Vec<Effect<D>> {
        if self.waited_for(id).is_none() {
            return Vec::new();
        }
        self.state = State::Ready;
        let told = self.work.take().map(|work| Effect::Tell(told(work)));
        core::iter::once(Effect::StopWaiting).chain(told).collect()
    }

    fn elapsed(&mut self) -> Vec<Effect<D>> {
        match (&mut self.work, self.state) {
            (Some(work), State::Busy) if !work.cancelling && !work.pinged => {
                work.pinged = true;
                vec![Effect::Ping, Effect::Wait(TO_SPEAK)]
            }
            (_, State::Starting | State::Busy) => self.died(),
            _ => Vec::new(),
        }
    }

    /// The worker is gone, or as good as gone.
    fn died(&mut self) -> Vec<Effect<D>> {
        self.state = State::New;
        let mut effects = vec![Effect::StopWaiting, Effect::Terminate];
        match &mut self.work {
            None => {}
            Some(work) if work.cancelling => effects.extend(self.give_up()),
            Some(work) if work.restarts < RESTARTS => {
                work.restarts += 1;
                work.pinged = false;
                effects.extend(self.launch());
            }
            Some(_) => {
                self.work = None;
                effects.push(Effect::Tell(Told::Failed(Failure::Stopped)));
            }
        }
        effects
    }
}

#[cfg(test)]
mod tests;
