//! The only code of the page that calls the browser. Nothing here panics where the browser
//! refuses: private windows and sandboxed frames have no storage, and that is no reason to stop.

mod clock;
mod delay;
mod document;
mod download;
mod engine_worker;
mod fetch;
mod fragment;
mod leaving;
mod open_file;
mod png;
mod rescue;
mod size;
mod storage;
mod store;
mod tabs;
mod turns;
mod update;
mod words;

pub use clock::{WallTime, new_name, now, wall_time};
pub use delay::{Delay, after};
pub use document::{build, focus, focused_id, print, show_language, unfold_around};
pub use download::download;
pub use engine_worker::{EngineWorker, Heard, Reply, Results, reply, saying};
pub use fetch::{Fetching, fetch_beside};
pub use fragment::{fragment, set_fragment, watch_fragment};
pub use leaving::{Leaving, ask_to_keep_for_long, is_in_a_foreign_frame, watch_leaving};
pub use open_file::{Opening, open_file};
pub use png::download_png;
pub use rescue::{hold_entry_for_rescue, hold_for_rescue, report_failure};
pub use size::{WatchedSize, watch_size};
pub use storage::{
    begin_opening, end_opening, project_of_this_tab, remember_language, remember_project,
};
pub use store::{Store, StoreFault, open_store};
pub use tabs::{Asking, Lock, LockAnswer, Tabs, ask_for_lock};
pub use turns::{Turn, in_turn};
pub use update::{forget_handed_over, hand_over, handed_over, load_update, watch_update};
pub use words::words_at_start;
