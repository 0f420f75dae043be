//! The right to decide later: options on real projects.
//!
//! The volatility is that of the project's value, not of technical success: a chance to fail in the laboratory
//! belongs into probabilities (a decision tree), only what markets price belongs here. An option value above
//! the net present value is therefore never the value of the right alone (Smith & Nau 1995).
//! Each method is one file; [`terms`] holds what they share.

pub mod binomial;
pub mod black_scholes_merton;
pub mod compound;
pub mod datar_mathews;
pub mod least_squares;
pub mod project_decisions;
pub mod project_simulation;
pub mod regression;
pub mod staged;
pub mod terms;
pub mod volatility;

#[cfg(test)]
mod engines;
