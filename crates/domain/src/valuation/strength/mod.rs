//! How strong a right is, and what that does to its value.
//!
//! Answers to a questionnaire move *parameters*: where in a range a royalty rate lies, how long the right lives,
//! how probably it is valid. They never multiply a value: a score times a value is neither.

pub mod agreement;
pub mod enforceability;
pub mod pending_application;
pub mod position;
