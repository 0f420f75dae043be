//! What the uncertainty of the inputs makes of the outputs: draws, summaries, sensitivity, convergence.
//!
//! A draw is a function of (seed, input, number of the draw) alone, and every result keeps its place, so that
//! any division of the work gives the same bytes. [`run`] has the work, [`summary`] and [`sorted`] the
//! figures, [`rank_correlation`], [`tornado`] and [`sobol_indices`] what matters most, [`convergence`] how sure it is.

pub mod convergence;
pub mod histogram;
mod model;
mod philox;
pub mod rank_correlation;
pub mod run;
mod sampler;
pub mod sobol_indices;
pub mod sorted;
pub mod summary;
pub mod tornado;

pub use model::{Model, ModelOf, UncertainInput};
pub use sampler::Sampler;

#[cfg(test)]
mod tests;
