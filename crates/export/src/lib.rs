//! What leaves the page and comes back: the project file, and results as JSON.

pub mod project;
pub mod result;
