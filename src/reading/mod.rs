//! What can be read beside the calculator: methods, law, sources, terms. The build writes it into one
//! file a language, which is fetched where a part of it is first shown.

mod card_view;
mod clause_card;
mod law_names;
mod use_cards;

pub use card_view::{CardView, blocks_view};
pub use clause_card::clause_card;
pub use use_cards::{Fetched, use_cards};
