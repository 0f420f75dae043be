//! Keeps the project of this tab: when it is written, what is done when the browser refuses, and which tab may write.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use labworth_export::project::ProjectFile;

use crate::browser::{
    self, Asking, Delay, Leaving, Lock, LockAnswer, Store, StoreFault, Tabs, after, ask_for_lock,
};
use crate::keeping::opening::{Choice, candidates, choose};
use crate::keeping::{Book, State};

/// How long after the last change a state is kept, in milliseconds.
const A_MOMENT: u32 = 500;
/// A state that is being written for longer, in milliseconds, may not come to its end any more when the page is closed.
const SLOW_AFTER: f64 = 1_000.0;
/// How long another tab has to keep what it has and step back, in milliseconds. After that the lock is taken from it.
const TIME_TO_STEP_BACK: u32 = 2_000;
/// The name of the locks and of the channel between tabs.
pub(super) const LOCK_NAME: &str = "labworth.project";

/// A project as it stands, to be kept.
#[derive(Clone)]
pub struct Snapshot {
    /// Its title.
    pub title: String,
    /// Writes it as the text of a project file, and counts the fields that have a text.
    pub write: Rc<dyn Fn() -> (String, usize)>,
}

/// Why nothing is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The browser has no store, or none here.
    Refused,
    /// No room is left.
    Full,
    /// The browser could not write.
    Failed,
}

/// How the project stands with the store.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Standing {
    /// Nothing was typed, so there is nothing to keep.
    Untouched,
    /// The last change is not kept yet, but will be in a moment.
    Changed,
    /// Kept, at this time in milliseconds since 1970.
    Kept(f64),
    /// Not kept.
    NotKept(Reason),
    /// Another tab keeps this project; here it can be read.
    Elsewhere,
    /// Another tab went on with this project; here it can be read.
    SteppedBack,
    /// Another tab has kept something else since this one did.
    Overtaken,
}

impl Standing {
    /// Whether the project may be changed in this tab.
    #[must_use]
    pub fn is_writable(self) -> bool {
        !matches!(self, Self::Elsewhere | Self::SteppedBack | Self::Overtaken)
    }
}

/// What a keeper has to tell.
pub enum Told {
    /// The project stands otherwise with the store.
    Standing(Standing),
    /// This tab goes on with what another one kept last.
    GoesOn {
        /// When that was kept.
        at: f64,
        /// What it holds.
        file: Box<ProjectFile>,
        /// Whether a person asked for it here; else the other tab was closed.
        asked: bool,
    },
}

type Waiting = Box<dyn FnOnce(bool)>;

/// Keeps the project of this tab; a clone is the same keeper.
#[derive(Clone)]
pub struct Keeper(Rc<Inner>);

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Who is told what happens to the project.
type Listener = Rc<dyn Fn(Told)>;

struct Inner {
    store: RefCell<Option<Store>>,
    book: RefCell<Book>,
    standing: Cell<Standing>,
    /// The newest state that is not kept yet.
    pending: RefCell<Option<Snapshot>>,
    /// Since when a state is being written, in milliseconds since 1970.
    writing_since: Cell<Option<f64>>,
    /// Whether what stands on the page is neither kept nor in a file.
    is_unsaved: Cell<bool>,
    delay: RefCell<Option<Delay>>,
    waiting: RefCell<Vec<Waiting>>,
    lock: RefCell<Option<Lock>>,
    /// Counts the askings for a lock: the answer to an earlier one says nothing of the present project.
    asking: Cell<u32>,
    is_asked_for: Cell<bool>,
    tabs: RefCell<Option<Tabs>>,
    _leaving: RefCell<Option<Leaving>>,
    told: RefCell<Option<Listener>>,
}

impl Keeper {
    /// A keeper of a project; without a store it can only say so.
    #[must_use]
    pub fn new(store: Option<Store>, book: Book, standing: Standing) -> Self {
        let inner = Rc::new(Inner {
            store: RefCell::new(store),
            book: RefCell::new(book),
            standing: Cell::new(standing),
            pending: RefCell::default(),
            writing_since: Cell::default(),
            is_unsaved: Cell::default(),
            delay: RefCell::default(),
            waiting: RefCell::default(),
            lock: RefCell::default(),
            asking: Cell::default(),
            is_asked_for: Cell::default(),
            tabs: RefCell::default(),
            _leaving: RefCell::default(),
            told: RefCell::default(),
        });
        if inner.store.borrow().is_some() {
            let weak = Rc::downgrade(&inner);
            let heard = move |word: String| with(&weak, |inner| heard(inner, &word));
            inner.tabs.replace(Tabs::join(LOCK_NAME, heard));
        }
        let left = {
            let weak = Rc::downgrade(&inner);
            move || with(&weak, write)
        };
        let would_lose = {
            let weak = Rc::downgrade(&inner);
            // What waited for its moment is being written now; what cannot be written would be lost.
            move || {
                weak.upgrade().is_some_and(|inner| inner.is_unsaved.get() && !is_on_its_way(&inner))
            }
        };
        inner._leaving.replace(Some(browser::watch_leaving(left, would_lose)));
        Self(inner)
    }

    /// Tells from now on what happens.
    pub fn listen(&self, told: impl Fn(Told) + 'static) {
        self.0.told.replace(Some(Rc::new(told)));
    }

    /// How the project stands with the store.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.0.standing.get()
    }

    /// The states that are kept, the newest first.
    #[must_use]
    pub fn states(&self) -> Vec<State> {
        self.0.book.borrow().newest_first()
    }

    /// Takes the lock of the project; `held` is one that is held already.
    pub(super) fn take_lock(&self, held: Option<Lock>) {
        match held {
            Some(lock) => drop(self.0.lock.replace(Some(lock))),
            None => ask(
                &self.0,
                if self.standing() == Standing::Elsewhere {
                    Asking::InTurn
                } else {
                    Asking::IfFree
                },
            ),
        }
    }

    /// Notes that the project was changed: it is kept in a moment. Where another project was opened, the last state of the one
    /// before is kept first, and a new history begins.
    pub fn changed(&self, snapshot: Snapshot, is_other_project: bool) {
        let inner = &self.0;
        if is_other_project {
            write(inner);
            begin_project(inner);
        } else if !inner.standing.get().is_writable() {
            inner.pending.replace(Some(snapshot));
            return;
        }
        inner.is_unsaved.set(true);
        inner.pending.replace(Some(snapshot));
        if inner.store.borrow().is_none() {
            return;
        }
        if !matches!(inner.standing.get(), Standing::NotKept(_)) {
            stands(inner, Standing::Changed);
        }
        let weak = Rc::downgrade(inner);
        inner.delay.replace(Some(after(A_MOMENT, move || with(&weak, write))));
    }

    /// Keeps what is typed now, then calls back: `true` where it is kept and the page may be loaded again, `false` where it is
    /// not and would be lost.
    pub fn keep_now(&self, then: impl FnOnce(bool) + 'static) {
        self.0.waiting.borrow_mut().push(Box::new(then));
        write(&self.0);
    }

    /// Notes that what stands on the page was saved to a file, and asks the browser to keep its copy for long.
    pub fn saved_to_file(&self) {
        self.0.is_unsaved.set(false);
        if self.0.store.borrow().is_some() {
            browser::ask_to_keep_for_long();
        }
    }

    /// Notes that the page that takes this one's place is handed what stands here, so that nothing is lost.
    pub fn handed_over(&self) {
        self.0.is_unsaved.set(false);
    }

    /// Goes on with the project in this tab: the other one keeps what it has and steps back.
    pub fn continue_here(&self) {
        let inner = &self.0;
        inner.is_asked_for.set(true);
        if inner.lock.borrow().is_some() {
            // It is this tab's turn already.
            go_on(inner);
            return;
        }
        let project = inner.book.borrow().project().to_owned();
        if let Some(tabs) = &*inner.tabs.borrow() {
            tabs.say(&project);
        }
        ask(inner, Asking::InTurn);
        let weak = Rc::downgrade(inner);
        inner.delay.replace(Some(after(TIME_TO_STEP_BACK, move || {
            with(&weak, |inner| {
                if inner.lock.borrow().is_none() {
                    ask(inner, Asking::Now);
                }
            });
        })));
    }

    /// Works on what stands on the page as a project of its own.
    pub fn work_on_a_copy(&self, snapshot: Snapshot) {
        self.0.pending.take();
        self.changed(snapshot, true);
        write(&self.0);
    }

    /// Reads the text of a kept state; `None` where it cannot be had.
    pub fn text_of(&self, state: &State, then: impl FnOnce(Option<String>) + 'static) {
        match &*self.0.store.borrow() {
            Some(store) => store.texts(&[state.key()], move |texts| {
                then(texts.ok().and_then(|texts| texts.into_iter().next().flatten()));
            }),
            None => then(None),
        }
    }
}

fn with(weak: &Weak<Inner>, act: impl FnOnce(&Rc<Inner>)) {
    if let Some(inner) = weak.upgrade() {
        act(&inner);
    }
}

fn tell(inner: &Inner, told: Told) {
    let listener = inner.told.borrow().clone();
    if let Some(listener) = listener {
        listener(told);
    }
}

fn stands(inner: &Inner, standing: Standing) {
    if inner.standing.replace(standing) != standing {
        tell(inner, Told::Standing(standing));
    }
}

/// Whether what stands on the page has been handed to the store, which is not known to be slow.
fn is_on_its_way(inner: &Inner) -> bool {
    let is_slow =
        inner.writing_since.get().is_some_and(|since| browser::now() - since > SLOW_AFTER);
    let is_handed_over = inner.pending.borrow().is_none();
    matches!(inner.standing.get(), Standing::Changed | Standing::Kept(_))
        && is_handed_over
        && !is_slow
}

/// Nobody waits any more; nothing is borrowed while they are told.
fn answer_waiting(inner: &Inner, kept: bool) {
    for then in inner.waiting.take() {
        then(kept);
    }
}

/// A new history, under a lock that nobody else knows of.
fn begin_project(inner: &Rc<Inner>) {
    let name = browser::new_name();
    browser::remember_project(&name);
    inner.book.borrow_mut().turn_to(name);
    inner.lock.take();
    if !inner.standing.get().is_writable() {
        stands(inner, Standing::Untouched);
    }
    if inner.store.borrow().is_some() {
        ask(inner, Asking::IfFree);
    }
}

/// Keeps the newest state, if there is one that is not kept and no other is being written.
fn write(inner: &Rc<Inner>) {
    inner.delay.take();
    if inner.writing_since.get().is_some() {
        return;
    }
    let store = inner.store.borrow().clone();
    let (Some(store), true) = (store, inner.standing.get().is_writable()) else {
        let is_lost = inner.is_unsaved.get();
        answer_waiting(inner, !is_lost);
        return;
    };
    let Some(snapshot) = inner.pending.take() else {
        answer_waiting(inner, true);
        return;
    };
    let (text, entries) = (snapshot.write)();
    let (state, dropped) =
        inner.book.borrow().next(&snapshot.title, entries, &text, browser::now());
    Writing { snapshot, text, state, dropped, attempt: Attempt::First }.begin(inner, &store);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Attempt {
    First,
    /// With the older half of the states let go, because the store was full.
    WithRoomMade,
    /// With the store opened anew, because the connection was gone.
    Reopened,
}

/// A state that is being written.
struct Writing {
    snapshot: Snapshot,
    text: String,
    state: State,
    dropped: Vec<State>,
    attempt: Attempt,
}

impl Writing {
    fn begin(self, inner: &Rc<Inner>, store: &Store) {
        inner.writing_since.set(inner.writing_since.get().or_else(|| Some(browser::now())));
        let weak = Rc::downgrade(inner);
        let (state, text, dropped) = (self.state.clone(), self.text.clone(), self.dropped.clone());
        store.keep(&state, &text, &dropped, move |outcome| {
            with(&weak, |inner| self.ended(inner, outcome));
        });
    }

    fn ended(mut self, inner: &Rc<Inner>, outcome: Result<(), StoreFault>) {
        match (outcome, self.attempt) {
            (Ok(()), _) => self.has_been_kept(inner),
            (Err(StoreFault::Full), Attempt::First) => {
                let older = inner.book.borrow().older_half();
                for state in older {
                    if !self.dropped.contains(&state) {
                        self.dropped.push(state);
                    }
                }
                self.attempt = Attempt::WithRoomMade;
                let store = inner.store.borrow().clone();
                if let Some(store) = store {
                    self.begin(inner, &store);
                }
            }
            (Err(StoreFault::Failed | StoreFault::Refused), Attempt::First) => {
                self.attempt = Attempt::Reopened;
                let weak = Rc::downgrade(inner);
                browser::open_store(move |opened| {
                    with(&weak, |inner| match opened {
                        Ok(store) => {
                            inner.store.replace(Some(store.clone()));
                            self.begin(inner, &store);
                        }
                        Err(fault) => self.has_failed(inner, fault),
                    });
                });
            }
            (Err(fault), _) => self.has_failed(inner, fault),
        }
    }

    fn has_been_kept(self, inner: &Rc<Inner>) {
        inner.writing_since.set(None);
        browser::remember_project(&self.state.project);
        let at = self.state.at;
        inner.book.borrow_mut().kept(self.state, &self.dropped);
        if inner.pending.borrow().is_none() {
            inner.is_unsaved.set(false);
            if inner.standing.get().is_writable() {
                stands(inner, Standing::Kept(at));
            }
            answer_waiting(inner, true);
        } else if !inner.waiting.borrow().is_empty() || inner.delay.borrow().is_none() {
            // Something came while this was written and somebody waits for it, or its moment has passed.
            write(inner);
        }
    }

    fn has_failed(self, inner: &Rc<Inner>, fault: StoreFault) {
        inner.writing_since.set(None);
        if inner.pending.borrow().is_none() {
            inner.pending.replace(Some(self.snapshot));
        }
        stands(
            inner,
            match fault {
                StoreFault::Overtaken => Standing::Overtaken,
                StoreFault::Full => Standing::NotKept(Reason::Full),
                StoreFault::Refused => Standing::NotKept(Reason::Refused),
                StoreFault::Failed => Standing::NotKept(Reason::Failed),
            },
        );
        answer_waiting(inner, false);
    }
}

/// Another tab wants to go on with the project of that name.
fn heard(inner: &Rc<Inner>, project: &str) {
    if inner.book.borrow().project() != project || inner.lock.borrow().is_none() {
        return;
    }
    let weak = Rc::downgrade(inner);
    inner.waiting.borrow_mut().push(Box::new(move |_| {
        with(&weak, |inner| {
            if inner.standing.get().is_writable() {
                stands(inner, Standing::SteppedBack);
            }
            inner.lock.take();
        });
    }));
    write(inner);
}

/// Asks for the lock of the project.
fn ask(inner: &Rc<Inner>, asking: Asking) {
    let number = inner.asking.get().wrapping_add(1);
    inner.asking.set(number);
    let name = format!("{LOCK_NAME}.{}", inner.book.borrow().project());
    let weak = Rc::downgrade(inner);
    ask_for_lock(&name, asking, move |answer| {
        with(&weak, |inner| {
            if inner.asking.get() == number {
                lock_answered(inner, answer);
            }
        });
    });
}

fn lock_answered(inner: &Rc<Inner>, answer: LockAnswer) {
    match answer {
        LockAnswer::Held(lock) => {
            inner.lock.replace(Some(lock));
            if !inner.standing.get().is_writable() {
                go_on(inner);
            }
        }
        LockAnswer::Taken if inner.standing.get().is_writable() => {
            stands(inner, Standing::Elsewhere);
            ask(inner, Asking::InTurn);
        }
        LockAnswer::Taken => {}
        LockAnswer::Lost => {
            inner.lock.take();
            // What is typed and not kept yet is kept if nobody was faster; if somebody was, the store says so.
            write(inner);
            if inner.standing.get().is_writable() {
                stands(inner, Standing::SteppedBack);
            }
        }
        // Without locks the store alone notices two tabs: by the revision, at the next write.
        LockAnswer::Missing if inner.is_asked_for.get() => go_on(inner),
        LockAnswer::Missing => {}
    }
}

/// Reads what was kept last of the project, and goes on from there.
fn go_on(inner: &Rc<Inner>) {
    let asked = inner.is_asked_for.replace(false);
    inner.delay.take();
    let store = inner.store.borrow().clone();
    let Some(store) = store else {
        return;
    };
    let weak = Rc::downgrade(inner);
    store.clone().states(move |states| {
        with(&weak, |inner| {
            let states = states.unwrap_or_default();
            let project = inner.book.borrow().project().to_owned();
            let mut tried = candidates(&states, Some(&project));
            tried.retain(|state| state.project == project);
            inner.book.replace(Book::new(states, project));
            let keys: Vec<String> = tried.iter().map(State::key).collect();
            let weak = Rc::downgrade(inner);
            store.texts(&keys, move |texts| {
                with(&weak, |inner| {
                    let texts = texts.unwrap_or_else(|_| vec![None; tried.len()]);
                    gone_on(inner, choose(tried.into_iter().zip(texts).collect()), asked);
                });
            });
        });
    });
}

fn gone_on(inner: &Rc<Inner>, choice: Choice, asked: bool) {
    inner.pending.take();
    match choice.restored {
        Some(restored) => {
            stands(inner, Standing::Kept(restored.state.at));
            let (at, file) = (restored.state.at, Box::new(restored.file));
            tell(inner, Told::GoesOn { at, file, asked });
        }
        // The other tab kept nothing that can be read: what stands here goes on.
        None => stands(inner, Standing::Untouched),
    }
}

/// The project that is open, as it would be kept.
#[must_use]
pub fn entries_of(file: &ProjectFile) -> usize {
    file.draft.entries().filter(|(_, entry)| !entry.text.is_empty()).count()
}
