//! One page per file. A page arranges; it calculates nothing.

mod answer;
mod calculate;
mod examples;
mod methods;
mod questions;
mod quick;
mod reading_page;

pub use calculate::Calculate;
pub use examples::Examples;
pub use methods::Methods;
pub use quick::Quick;
pub use reading_page::ReadingPage;
