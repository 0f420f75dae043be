//! Nothing is lost: what is typed is kept in this browser, with states of the recent past, and stands there again when the
//! page is opened the next time.
//!
//! [`Keeper`] writes a state half a second after the last change, and at once when the page is left. Which states
//! stay is decided by [`thinning`], which one is opened by [`opening`]: both are pure. A project is kept by one tab
//! at a time; the others read.

mod book;
mod keeper;
mod line;
mod notice;
pub mod opening;
mod start;
mod state;
mod states_list;
pub mod thinning;
mod use_keeping;

pub use book::Book;
pub use keeper::{Keeper, Reason, Snapshot, Standing};
pub use line::KeepingLine;
pub use notice::{KeepingNotice, Notice};
pub use start::{Start, start};
pub use state::State;
pub use states_list::StatesList;
pub use use_keeping::{KeepNow, Keeping, use_keep_now, use_keeping};
