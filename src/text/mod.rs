//! Human language: the languages, their sentences, and numbers and dates as people write them.

mod card;
mod date;
mod fold;
mod language;
mod lookup;
mod message;
mod number;
mod problem;
mod quantity;
mod range;

pub use card::{Block, Card, Cards, Inline, MOST_CARD_BYTES, read_cards};
pub use date::read_date;
pub use fold::{file_stem, folded};
pub use language::Language;
pub use lookup::field_key;
pub use message::Text;
pub use number::{
    Convention, CurrencyMark, Reading, Split, Unit, Unreadable, read_number, split_range,
};
pub use problem::is_group;
pub use quantity::{Quantity, Refusal, Written};
