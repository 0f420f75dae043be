//! Simulations in a worker of the browser: asked for, followed, cancelled, and taken up again where a worker
//! dies.
//!
//! [`runner`] decides and knows no browser; [`client`] does what it decides; [`use_simulation`] is what a
//! part of the page asks. The second Wasm module is fetched when the first simulation is asked for.

mod client;
pub mod runner;
mod use_simulation;

pub use client::Client;
pub use runner::{Failure, Told};
pub use use_simulation::{Draws, SimulationState, UseSimulation, use_simulation};
