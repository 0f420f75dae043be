//! Numbers as people type and read them, in either convention.

mod convention;
mod digits;
mod range;
mod read;
mod scale;
mod token;
mod write;

pub use convention::Convention;
pub use range::{Split, split_range};
pub use read::{CurrencyMark, Reading, Unit, Unreadable, read_number};
