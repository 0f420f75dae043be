//! The only code of the page that calls the browser. Nothing here panics where the browser
//! refuses: private windows and sandboxed frames have no storage, and that is no reason to stop.

mod delay;
mod document;
mod download;
mod engine_worker;
mod fetch;
mod fragment;
mod open_file;
mod png;
mod rescue;
mod size;
mod storage;
mod update;

pub use delay::{Delay, after};
pub use document::{build, focus, focused_id, print, show_language, unfold_around};
pub use download::download;
pub use engine_worker::{EngineWorker, Heard, Reply, Results, reply, saying};
pub use fetch::{Fetching, fetch_cards};
pub use fragment::{fragment, set_fragment, watch_fragment};
pub use open_file::{Opening, open_file};
pub use png::download_png;
pub use rescue::{keep_for_rescue, rescue_on_failure};
pub use size::{WatchedSize, watch_size};
pub use storage::{preferred_language, remember_language};
pub use update::{forget_handed_over, hand_over, handed_over, load_update, watch_update};
