//! Money over time: discounting, annuities, net present value and the rates at which it vanishes.
//!
//! Formulas on estimates take plain `f64`; rates are fractions per period (0.08 is eight per cent), times
//! are counted in the same periods from the day of valuation.

pub mod annuity;
pub mod annuity_equation;
pub mod dated_flows;
pub mod dated_rate;
pub mod day_count;
pub mod discounting;
pub mod internal_rate;
pub mod modified_rate;
pub mod price_basis;
pub mod yearly_flows;
