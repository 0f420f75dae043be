//! How an innovation is taken up: curves of the part of a market that has adopted it by a time.
//!
//! `F(t)` rises from nought, or nearly, to 1; `t` years from launch. Sales of a durable good follow its
//! increase, sales of a good that is bought again follow the curve itself. The linear ramp, hold and loss of
//! exclusivity is in the launch of risk-adjusted net present value.

pub mod bass;
pub mod gompertz;
pub mod logistic;

/// A curve of adoption.
pub trait Adoption {
    /// The part of the market that has adopted by `time`.
    fn adopted(&self, time: f64) -> f64;

    /// The part of the market that adopts per year at `time`: the slope.
    fn rate(&self, time: f64) -> f64;

    /// When a part of the market has adopted; `None` where the curve never comes there, or began above it.
    fn time_of(&self, part: f64) -> Option<f64>;
}

/// `−ln(−ln F)`-like transforms need a part of the market that is neither none nor all of it.
pub(crate) fn inside(part: f64) -> bool {
    part > 0.0 && part < 1.0
}
