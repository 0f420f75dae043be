//! What programs may ask of Labworth: named calculators, project files, simulations of a project.
//!
//! The command line, the JavaScript functions and the page's worker all ask here, so that the same question
//! has the same answer and the same error everywhere. Answers are plain data; who asks decides how it is
//! written.

pub mod evaluate;
pub mod given;
pub mod listing;
mod refused;
pub mod sensitivity;
pub mod simulation;
pub mod typescript;

pub use labworth_calculators::problem::{Problem, Refusal};
pub use labworth_calculators::registry::calculate;
