//! One page per file. A page arranges; it calculates nothing.

mod answer;
mod calculate;
mod card_view;
mod examples;
mod glossary;
mod methods;
mod questions;
mod quick;
mod sources;

pub use calculate::Calculate;
pub use examples::Examples;
pub use glossary::Glossary;
pub use methods::Methods;
pub use quick::Quick;
pub use sources::Sources;
