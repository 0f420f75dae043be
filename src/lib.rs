//! The page: the only code of Labworth that knows Yew, the browser and human languages.

pub mod session;
pub mod text;
