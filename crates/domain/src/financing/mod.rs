//! How the road to market is financed: who holds what, what a round of new money does to it, and who gets
//! what when the firm is sold.
//!
//! Share counts, prices and payouts are exact; rounding is stated where it happens. The exit waterfall is
//! generic over [`crate::units::Number`], so that a simulation can run it in `f64`.

pub mod cap_table;
pub mod exit_waterfall;
pub mod first_chicago;
pub mod priced_round;
mod rounding;
pub mod spin_off;
pub mod venture_capital_method;

pub use rounding::Rounding;
