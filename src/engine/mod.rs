//! Simulations in a worker of the browser: asked for, followed, cancelled, and taken up again where a worker
//! dies.
//!
//! [`runner`] decides and knows no browser; [`client`] does what it decides; [`use_simulation`] is what a
//! part of the page asks. [`asker`] asks a worker of its own what moves a result, for [`use_sensitivity`].
//! The second Wasm module is fetched when the page has answered and stands still, or a simulation is asked for.

mod asker;
mod client;
pub mod runner;
mod use_sensitivity;
mod use_simulation;

pub use client::Client;
pub use runner::{Failure, Told};
pub use use_sensitivity::{Matters, use_sensitivity};
pub use use_simulation::{Draws, SimulationState, UseSimulation, use_simulation};
