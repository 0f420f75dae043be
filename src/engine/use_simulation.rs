//! A simulation as a part of the page asks for it and sees it.

use std::rc::Rc;

use labworth_api::simulation::protocol::{Finished, Job, Progress};
use yew::prelude::*;

use super::client::Client;
use super::runner::{Failure, Told};

/// Which draws, and under which reading of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draws {
    /// Which draws.
    pub seed: u64,
    /// How many.
    pub draws: u64,
    /// The position of the reading among those of the project.
    pub reading: usize,
}

/// How far a simulation is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum SimulationState {
    /// None was asked for.
    #[default]
    Idle,
    /// It is under way.
    Running {
        /// The draws so far.
        done: u64,
        /// The draws asked for.
        total: u64,
        /// The figures of the draws so far; `None` before the first.
        partial: Option<Rc<Progress>>,
    },
    /// It is done.
    Finished(Rc<Finished>),
    /// It was given up, with the figures of the draws until then.
    Cancelled(Option<Rc<Progress>>),
    /// It has no result.
    Failed(Failure),
}

/// A simulation of the project on the page.
#[derive(Clone, PartialEq)]
pub struct UseSimulation {
    /// How far it is.
    pub state: SimulationState,
    /// Whether the project has changed since it was asked for: what the state shows is of the earlier one.
    pub stale: bool,
    /// Asks for a simulation of the project as it is now, instead of any other.
    pub start: Callback<Draws>,
    /// Gives it up; the figures until then stay.
    pub cancel: Callback<()>,
}

/// The state, and the text of the project that it is of.
#[derive(Clone, Debug, Default, PartialEq)]
struct Shown {
    state: SimulationState,
    of: Option<AttrValue>,
}

enum Change {
    Asked { of: AttrValue, total: u64 },
    Told(Told),
}

impl Reducible for Shown {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        match change {
            Change::Asked { of, total } => {
                let state = SimulationState::Running { done: 0, total, partial: None };
                Rc::new(Self { state, of: Some(of) })
            }
            Change::Told(told) => Rc::new(Self { state: state_of(told), of: self.of.clone() }),
        }
    }
}

fn state_of(told: Told) -> SimulationState {
    match told {
        Told::Progress(progress) => SimulationState::Running {
            done: progress.done,
            total: progress.total,
            partial: Some(Rc::from(progress)),
        },
        Told::Finished(finished) => SimulationState::Finished(Rc::from(finished)),
        Told::Cancelled(latest) => SimulationState::Cancelled(latest.map(Rc::from)),
        Told::Failed(failure) => SimulationState::Failed(failure),
    }
}

/// Simulates a project, given as the text of its file. The worker is started by the first simulation and ends
/// with the part of the page that uses this.
#[hook]
pub fn use_simulation(project: &AttrValue) -> UseSimulation {
    let shown = use_reducer(Shown::default);
    let client = {
        let dispatcher = shown.dispatcher();
        use_memo((), move |()| Client::new(move |told| dispatcher.dispatch(Change::Told(told))))
    };
    let start = {
        let (client, dispatcher) = (Rc::clone(&client), shown.dispatcher());
        use_callback(project.clone(), move |asked: Draws, project| {
            let Draws { seed, draws, reading } = asked;
            dispatcher.dispatch(Change::Asked { of: project.clone(), total: draws });
            let (project, seed) = (project.to_string(), seed.to_string());
            client.start(Job { project, reading, seed, draws });
        })
    };
    let cancel = use_callback((), move |(), ()| client.cancel());
    let stale = shown.of.as_ref().is_some_and(|of| of != project);
    UseSimulation { state: shown.state.clone(), stale, start, cancel }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(changes: Vec<Change>) -> Rc<Shown> {
        changes.into_iter().fold(Rc::new(Shown::default()), Shown::reduce)
    }

    fn progress(done: u64) -> Box<Progress> {
        Box::new(Progress { done, total: 100, measures: Vec::new() })
    }

    #[test]
    fn what_is_shown_is_of_the_project_that_was_asked_for() {
        let asked = || Change::Asked { of: "first".into(), total: 100 };
        let shown = after(vec![asked(), Change::Told(Told::Progress(progress(10)))]);
        assert_eq!(shown.of.as_deref(), Some("first"));
        let SimulationState::Running { done: 10, total: 100, partial: Some(_) } = &shown.state
        else {
            panic!("{:?}", shown.state);
        };
        let again = Change::Asked { of: "second".into(), total: 7 };
        let shown = after(vec![asked(), Change::Told(Told::Progress(progress(10))), again]);
        assert_eq!(shown.of.as_deref(), Some("second"));
        assert_eq!(shown.state, SimulationState::Running { done: 0, total: 7, partial: None });
    }

    #[test]
    fn what_was_there_when_it_was_given_up_stays() {
        let shown = after(vec![
            Change::Asked { of: "first".into(), total: 100 },
            Change::Told(Told::Cancelled(Some(progress(30)))),
        ]);
        assert_eq!(shown.state, SimulationState::Cancelled(Some(Rc::from(progress(30)))));
    }
}
