//! The beginning: opens the store, finds what was kept, and sees which tab has it. The page is drawn once that is known,
//! so that nobody types into what is about to be replaced.

use std::cell::Cell;
use std::rc::Rc;

use labworth_export::project::ProjectFile;

use crate::browser::{
    self, Asking, Lock, LockAnswer, Store, StoreFault, after, ask_for_lock, open_store,
};
use crate::keeping::keeper::LOCK_NAME;
use crate::keeping::opening::{Choice, Restored, candidates, choose};
use crate::keeping::{Book, Keeper, Notice, Reason, Standing, State};

/// How long a browser has to open its store, in milliseconds. Some never answer; the page does not wait for them.
const PATIENCE: u32 = 3_000;
/// How often the page may fail to come to the end of opening a state before it begins without it.
const MOST_FAILED_OPENINGS: u32 = 2;

/// What the page begins with.
#[derive(Clone, PartialEq)]
pub struct Start {
    /// Who keeps what is typed.
    pub keeper: Keeper,
    /// What was kept and is open again.
    pub restored: Option<Rc<ProjectFile>>,
    /// Whether that was handed over by the page that this one took the place of: then no store has it.
    pub is_handed_over: bool,
    /// What there is to say about it.
    pub notice: Option<Notice>,
}

impl Start {
    /// Begins with what the page before this one handed over because no store kept it.
    pub fn take_over(&mut self, file: ProjectFile) {
        self.restored = Some(Rc::new(file));
        self.is_handed_over = true;
        if !matches!(self.notice, Some(Notice::NotKept(_))) {
            self.notice = None;
        }
    }
}

/// Who is told how the page begins, once.
type Told = Rc<Cell<Option<Box<dyn FnOnce(Start)>>>>;

/// Finds what the page begins with; told once, and soon, whatever the browser does.
pub fn start(told: impl FnOnce(Start) + 'static) {
    let told: Told = Rc::new(Cell::new(Some(Box::new(told))));
    let patience = {
        let told = Rc::clone(&told);
        after(PATIENCE, move || begin(&told, without_store(StoreFault::Refused)))
    };
    open_store(move |opened| {
        drop(patience);
        match opened {
            Ok(store) => look(store, told),
            Err(fault) => begin(&told, without_store(fault)),
        }
    });
}

fn begin(told: &Told, start: Start) {
    if let Some(told) = told.take() {
        told(start);
    }
}

fn without_store(fault: StoreFault) -> Start {
    let reason = if fault == StoreFault::Full { Reason::Full } else { Reason::Refused };
    Start {
        keeper: Keeper::new(None, Book::default(), Standing::NotKept(reason)),
        restored: None,
        is_handed_over: false,
        notice: Some(Notice::NotKept(reason)),
    }
}

/// Reads the newest states that are kept.
fn look(store: Store, told: Told) {
    store.clone().states(move |states| {
        let Ok(states) = states else {
            begin(&told, without_store(StoreFault::Refused));
            return;
        };
        let tried = candidates(&states, browser::project_of_this_tab().as_deref());
        let keys: Vec<String> = tried.iter().map(State::key).collect();
        store.clone().texts(&keys, move |texts| {
            let texts = texts.unwrap_or_else(|_| vec![None; tried.len()]);
            let found = Found { newest: tried.first().cloned(), states, store };
            found.lock(choose(tried.into_iter().zip(texts).collect()), told);
        });
    });
}

/// What stands in the store.
struct Found {
    states: Vec<State>,
    newest: Option<State>,
    store: Store,
}

impl Found {
    /// Sees which tab has the project. A broken or newer state is left alone: its project is not gone on with.
    fn lock(self, choice: Choice, told: Told) {
        let restored = choice.restored.as_ref().map(|restored| &restored.state);
        let goes_on = restored.filter(|state| Some(*state) == self.newest.as_ref()).cloned();
        let Some(state) = goes_on else {
            begin(&told, self.start(choice, browser::new_name(), None, false));
            return;
        };
        let rest = Cell::new(Some((self, choice)));
        let name = format!("{LOCK_NAME}.{}", state.project);
        ask_for_lock(&name, Asking::IfFree, move |answer| {
            let Some((found, choice)) = rest.take() else {
                return;
            };
            let (lock, is_elsewhere) = match answer {
                LockAnswer::Held(lock) => (Some(lock), false),
                LockAnswer::Taken => (None, true),
                LockAnswer::Lost | LockAnswer::Missing => (None, false),
            };
            begin(&told, found.start(choice, state.project.clone(), lock, is_elsewhere));
        });
    }

    fn start(
        self,
        choice: Choice,
        project: String,
        lock: Option<Lock>,
        is_elsewhere: bool,
    ) -> Start {
        let Choice { mut restored, refused } = choice;
        let stopped = restored.as_ref().is_some_and(|restored| {
            browser::begin_opening(&restored.state.key()) >= MOST_FAILED_OPENINGS
        });
        let mut project = project;
        let notice = match (&restored, refused) {
            (Some(Restored { state, .. }), _) if stopped => {
                project = browser::new_name();
                Some(Notice::StoppedOpening { at: state.at })
            }
            (Some(Restored { state, .. }), Some(reason)) => {
                Some(Notice::RestoredOlder { at: state.at, reason })
            }
            (Some(Restored { state, .. }), None) => Some(Notice::Restored { at: state.at }),
            (None, Some(reason)) => Some(Notice::Unreadable { reason }),
            (None, None) => browser::is_in_a_foreign_frame().then_some(Notice::Apart),
        };
        if stopped {
            restored = None;
        }
        let standing = match &restored {
            Some(_) if is_elsewhere => Standing::Elsewhere,
            Some(restored) => Standing::Kept(restored.state.at),
            None => Standing::Untouched,
        };
        if restored.is_some() {
            browser::remember_project(&project);
        }
        let keeper = Keeper::new(Some(self.store), Book::new(self.states, project), standing);
        keeper.take_lock(lock.filter(|_| !stopped));
        let restored = restored.map(|restored| Rc::new(restored.file));
        Start { keeper, restored, is_handed_over: false, notice }
    }
}
