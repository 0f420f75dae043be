//! One page per file. A page arranges; it calculates nothing.

mod answer;
mod calculate;
mod card_view;
mod glossary;
mod methods;
mod questions;
mod sources;

pub use calculate::Calculate;
pub use glossary::Glossary;
pub use methods::Methods;
pub use sources::Sources;
