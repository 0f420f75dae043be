//! The whole chain of a project, drawn many times: what a worker runs piece by piece and the command line
//! runs at once.
//!
//! [`run`] does the draws, [`answer`] turns them into figures, [`digest`] names the draws in one word so that
//! two machines can be compared, [`protocol`] is what is said between page and worker.

pub mod answer;
pub mod digest;
pub mod measure_name;
pub mod options;
pub mod project;
pub mod protocol;
pub mod run;

pub use options::Options;
pub use protocol::{Finished, Job, Progress};
pub use run::{Plan, Run};

#[cfg(test)]
mod tests;
