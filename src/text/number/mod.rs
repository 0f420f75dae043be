//! Numbers as people type and read them, in either convention.

mod convention;
mod digits;
mod read;
mod scale;
mod token;
mod write;

pub use convention::Convention;
pub use read::{CurrencyMark, Reading, Unit, Unreadable, read_number};
