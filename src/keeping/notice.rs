//! What the page says about what was kept: once, quietly, with what can be done.

use labworth_export::project::FileError;
use yew::prelude::*;

use crate::browser::{now, wall_time};
use crate::context::use_text;
use crate::header::project_error_text;
use crate::keeping::{Reason, Standing};
use crate::text::Text;

/// What there is to say.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// What was kept is open again.
    Restored {
        /// When it was kept.
        at: f64,
    },
    /// What was kept last cannot be read; an older state is open.
    RestoredOlder {
        /// When that was kept.
        at: f64,
        /// What is wrong with the newest one.
        reason: FileError,
    },
    /// Nothing of what was kept can be read.
    Unreadable {
        /// What is wrong with the newest state.
        reason: FileError,
    },
    /// The page stopped more than once while it opened what was kept, so it began without it.
    StoppedOpening {
        /// When it was kept.
        at: f64,
    },
    /// An earlier state was chosen and is open.
    EarlierState {
        /// When it was kept.
        at: f64,
    },
    /// This tab goes on with what another one kept.
    GoesOn {
        /// When it was kept.
        at: f64,
        /// Whether a person asked for it here; else the other tab was closed.
        asked: bool,
    },
    /// An earlier state cannot be read.
    StateUnreadable {
        /// What is wrong with it.
        reason: FileError,
    },
    /// Nothing is kept.
    NotKept(Reason),
    /// The page stands inside another site's, and keeps apart from the page on its own.
    Apart,
}

/// A time as the reader says it: the hour of today, or day and hour.
#[must_use]
pub fn when(text: Text, at: f64) -> String {
    let (then, today) = (wall_time(at), wall_time(now()));
    let hour = format!("{}:{:02}", then.hour, then.minute);
    if (then.year, then.month, then.day) == (today.year, today.month, today.day) {
        text.keeping_today(&hour)
    } else {
        let date = format!("{:02}/{:02}/{:04}", then.day, then.month, then.year);
        text.keeping_on_a_day(&date, &hour)
    }
}

impl Notice {
    /// The sentence.
    fn sentence(&self, text: Text) -> String {
        let reason_of = |reason: &FileError| project_error_text(reason, text);
        match self {
            Self::Restored { at } => text.keeping_restored(&when(text, *at)),
            Self::RestoredOlder { at, reason } => {
                text.keeping_restored_older(&reason_of(reason), &when(text, *at))
            }
            Self::Unreadable { reason } => text.keeping_unreadable(&reason_of(reason)),
            Self::StoppedOpening { at } => text.keeping_stopped_opening(&when(text, *at)),
            Self::EarlierState { at } => text.keeping_earlier_state(&when(text, *at)),
            Self::GoesOn { at, asked: true } => text.keeping_goes_on(&when(text, *at)),
            Self::GoesOn { at, asked: false } => text.keeping_other_closed(&when(text, *at)),
            Self::StateUnreadable { reason } => text.keeping_state_unreadable(&reason_of(reason)),
            Self::NotKept(Reason::Refused) => text.keeping_refused().to_owned(),
            Self::NotKept(Reason::Full) => text.keeping_full().to_owned(),
            Self::NotKept(Reason::Failed) => text.keeping_failed().to_owned(),
            Self::Apart => text.keeping_apart().to_owned(),
        }
    }

    fn is_problem(&self) -> bool {
        matches!(
            self,
            Self::RestoredOlder { .. }
                | Self::Unreadable { .. }
                | Self::StoppedOpening { .. }
                | Self::StateUnreadable { .. }
                | Self::NotKept(Reason::Full | Reason::Failed)
        )
    }
}

/// What the notice needs.
#[derive(Properties, PartialEq)]
pub struct KeepingNoticeProps {
    /// How the project stands with the store.
    pub standing: Standing,
    /// What there is to say.
    pub notice: Option<Notice>,
    /// Closes it.
    pub close: Callback<()>,
    /// Saves the project to a file.
    pub save: Callback<()>,
    /// Opens the example instead.
    pub open_example: Callback<()>,
    /// Goes on in this tab.
    pub continue_here: Callback<()>,
    /// Works on a copy.
    pub copy: Callback<()>,
}

/// The notice; always in the document, so that it is announced.
#[component]
pub fn KeepingNotice(props: &KeepingNoticeProps) -> Html {
    let text = use_text();
    let elsewhere = match props.standing {
        Standing::Elsewhere => Some(text.keeping_elsewhere()),
        Standing::SteppedBack => Some(text.keeping_stepped_back()),
        Standing::Overtaken => Some(text.keeping_overtaken()),
        _ => None,
    };
    let notice = props.notice.as_ref().filter(|_| elsewhere.is_none());
    let button = |words: &str, clicked: &Callback<()>| {
        html! {
            <button type="button" class="button" onclick={clicked.reform(|_: MouseEvent| ())}>
                { words.to_owned() }
            </button>
        }
    };
    let is_problem = notice.is_some_and(Notice::is_problem);
    let is_empty = notice.is_none() && elsewhere.is_none();
    html! {
        <div
            class={classes!("file-notice", "keeping-notice", is_problem.then_some("file-problem"), is_empty.then_some("empty"))}
            role="status"
        >
            if let Some(sentence) = elsewhere {
                <p>{ sentence }</p>
                <div class="keeping-buttons">
                    { button(text.keeping_continue_here(), &props.continue_here) }
                    { button(text.keeping_copy(), &props.copy) }
                </div>
            }
            if let Some(notice) = notice {
                <p>{ notice.sentence(text) }</p>
                <div class="keeping-buttons">
                    if matches!(notice, Notice::Restored { .. } | Notice::RestoredOlder { .. }) {
                        { button(text.keeping_open_example(), &props.open_example) }
                    }
                    if matches!(notice, Notice::NotKept(_) | Notice::Apart) {
                        { button(text.files_save(), &props.save) }
                    }
                    <button
                        type="button"
                        class="quiet-button"
                        onclick={props.close.reform(|_: MouseEvent| ())}
                    >
                        { text.notice_close() }
                    </button>
                </div>
            }
        </div>
    }
}
