//! Joins the keeper to the page.

use std::cell::RefCell;
use std::rc::Rc;

use labworth_domain::inputs::Draft;
use labworth_domain::project::TITLE;
use labworth_export::project::{self, ProjectFile};
use yew::prelude::*;

use crate::browser;
use crate::keeping::keeper::{Told, entries_of};
use crate::keeping::{Keeper, Notice, Snapshot, Standing, Start, State};
use crate::session::{Action, Session, Typed};

/// Keeps what is typed now, then calls back: with `true` where the page may be loaded again without a loss.
#[derive(Clone, PartialEq)]
pub struct KeepNow(pub Callback<Callback<bool>>);

/// Keeps what is typed now, then calls back; at once and with `false` where nothing keeps it.
#[hook]
pub fn use_keep_now() -> Callback<Callback<bool>> {
    let unkept = Callback::from(|then: Callback<bool>| then.emit(false));
    use_context::<KeepNow>().map_or(unkept, |keep| keep.0)
}

/// How the project is kept, and what can be done about it.
#[derive(Clone, PartialEq)]
pub struct Keeping {
    /// How the project stands with the store.
    pub standing: Standing,
    /// What there is to say.
    pub notice: Option<Notice>,
    /// Says something else, or nothing.
    pub say: Callback<Option<Notice>>,
    /// Keeps what is typed now.
    pub keep_now: KeepNow,
    /// Notes that the project was saved to a file.
    pub saved: Callback<()>,
    /// Notes that the page that takes this one's place is handed what stands here.
    pub handed_over: Callback<()>,
    /// Goes on in this tab.
    pub continue_here: Callback<()>,
    /// Works on a copy.
    pub copy: Callback<()>,
    /// The states that are kept, the newest first.
    pub states: Vec<State>,
    /// Opens a state.
    pub restore: Callback<State>,
    /// Saves a state to a file, as it was kept.
    pub save_state: Callback<State>,
}

/// Keeps the session as it changes. `to_save` makes the file with everything that a saved file has.
#[hook]
pub fn use_keeping(
    start: &Option<Start>,
    session: &Rc<Session>,
    to_save: Rc<dyn Fn() -> ProjectFile>,
    dispatch: &Callback<Action>,
) -> Keeping {
    let keeper: Option<Keeper> = start.as_ref().map(|start| start.keeper.clone());
    let standing = use_state(|| keeper.as_ref().map_or(Standing::Untouched, Keeper::standing));
    let notice = use_state(|| start.as_ref().and_then(|start| start.notice.clone()));
    // What the store has, or what the page began with: only another text has to be kept.
    let known = use_mut_ref(|| {
        let is_kept = !start.as_ref().is_some_and(|start| start.is_handed_over);
        let draft = if is_kept { session.typed.to_draft() } else { Draft::new() };
        (Rc::clone(&session.file), draft)
    });
    let drawn = use_mut_ref(|| (Rc::clone(&session.typed), Rc::clone(&to_save)));
    *drawn.borrow_mut() = (Rc::clone(&session.typed), Rc::clone(&to_save));
    let snapshot = snapshot(session, to_save, &drawn);
    let latest = use_mut_ref(|| snapshot.clone());
    *latest.borrow_mut() = snapshot.clone();

    {
        let (keeper, standing, notice) = (keeper.clone(), standing.clone(), notice.clone());
        let (known, dispatch) = (Rc::clone(&known), dispatch.clone());
        use_effect_with((), move |()| {
            browser::end_opening();
            let Some(keeper) = keeper else { return };
            dispatch.emit(Action::HeldElsewhere(!keeper.standing().is_writable()));
            let (standing, notice) = (standing.setter(), notice.setter());
            keeper.listen(move |told| match told {
                Told::Standing(now) => {
                    standing.set(now);
                    dispatch.emit(Action::HeldElsewhere(!now.is_writable()));
                    if let Standing::NotKept(reason) = now {
                        notice.set(Some(Notice::NotKept(reason)));
                    }
                }
                Told::GoesOn { at, file, asked } => {
                    let file = Rc::from(file);
                    *known.borrow_mut() = (Rc::clone(&file), file.draft.clone());
                    dispatch.emit(Action::Restored { file });
                    notice.set(Some(Notice::GoesOn { at, asked }));
                }
            });
        });
    }
    {
        let (keeper, snapshot) = (keeper.clone(), snapshot.clone());
        let (typed, file) = (Rc::clone(&session.typed), Rc::clone(&session.file));
        use_effect_with((typed, Rc::as_ptr(&session.file)), move |(typed, _)| {
            let draft = typed.to_draft();
            let (known_file, known_draft) = known.replace((Rc::clone(&file), draft.clone()));
            let is_other_project = !Rc::ptr_eq(&known_file, &file);
            if let Some(keeper) = keeper.filter(|_| is_other_project || known_draft != draft) {
                keeper.changed(snapshot, is_other_project);
            }
        });
    }

    let with_keeper = |act: fn(&Keeper)| {
        let keeper = keeper.clone();
        Callback::from(move |()| {
            if let Some(keeper) = &keeper {
                act(keeper);
            }
        })
    };
    let say = {
        let notice = notice.setter();
        Callback::from(move |said| notice.set(said))
    };
    let keep_now = {
        let keeper = keeper.clone();
        KeepNow(Callback::from(move |then: Callback<bool>| match &keeper {
            Some(keeper) => keeper.keep_now(move |kept| then.emit(kept)),
            None => then.emit(false),
        }))
    };
    let copy = {
        let (keeper, latest) = (keeper.clone(), Rc::clone(&latest));
        Callback::from(move |()| {
            if let Some(keeper) = &keeper {
                keeper.work_on_a_copy(latest.borrow().clone());
            }
        })
    };
    Keeping {
        standing: *standing,
        notice: (*notice).clone(),
        keep_now,
        saved: with_keeper(Keeper::saved_to_file),
        handed_over: with_keeper(Keeper::handed_over),
        continue_here: with_keeper(Keeper::continue_here),
        copy,
        states: keeper.as_ref().map(Keeper::states).unwrap_or_default(),
        restore: restore(&keeper, dispatch, &say),
        save_state: save_state(&keeper, dispatch),
        say,
    }
}

/// Makes the file of what was drawn last.
type Drawn = Rc<RefCell<(Rc<Typed>, Rc<dyn Fn() -> ProjectFile>)>>;

/// The session as it would be kept. The answer may come later than the text: if the same text still stands there when it is
/// written, it is written with its answer.
fn snapshot(session: &Session, to_save: Rc<dyn Fn() -> ProjectFile>, drawn: &Drawn) -> Snapshot {
    let (typed, drawn) = (Rc::clone(&session.typed), Rc::clone(drawn));
    Snapshot {
        title: session.typed.text(&TITLE.path()).to_string(),
        write: Rc::new(move || {
            let (drawn_typed, with_answer) = drawn.borrow().clone();
            let file = if Rc::ptr_eq(&drawn_typed, &typed) { with_answer() } else { to_save() };
            (project::write(&file), entries_of(&file))
        }),
    }
}

/// Opens a kept state. It passes the same door as a file, and opening it can be undone.
fn restore(
    keeper: &Option<Keeper>,
    dispatch: &Callback<Action>,
    say: &Callback<Option<Notice>>,
) -> Callback<State> {
    let (keeper, dispatch, say) = (keeper.clone(), dispatch.clone(), say.clone());
    Callback::from(move |state: State| {
        let Some(keeper) = &keeper else { return };
        let (dispatch, say, at) = (dispatch.clone(), say.clone(), state.at);
        keeper.text_of(&state, move |text| match project::read(&text.unwrap_or_default()) {
            Ok(file) => {
                dispatch.emit(Action::Opened { name: None, file: Box::new(file) });
                say.emit(Some(Notice::EarlierState { at }));
            }
            Err(reason) => say.emit(Some(Notice::StateUnreadable { reason })),
        });
    })
}

/// Saves a kept state as it is: also one that only another version can read.
fn save_state(keeper: &Option<Keeper>, dispatch: &Callback<Action>) -> Callback<State> {
    let (keeper, dispatch) = (keeper.clone(), dispatch.clone());
    Callback::from(move |state: State| {
        let Some(keeper) = &keeper else { return };
        let (dispatch, name) = (dispatch.clone(), crate::text::file_stem(&state.title));
        keeper.text_of(&state, move |text| {
            let name = if name.is_empty() { "du-an" } else { &name };
            let saved = text.map(|text| {
                browser::download(&format!("{name}.labworth.json"), "application/json", &text)
            });
            if !matches!(saved, Some(Ok(()))) {
                dispatch.emit(Action::FailedToSave);
            }
        });
    })
}
