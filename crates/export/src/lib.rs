//! What leaves the page and comes back: the project file, results as JSON, tables as CSV.

pub mod csv;
pub mod project;
pub mod result;
