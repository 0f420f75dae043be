//! Cash flows on calendar dates and their net present value.
//!
//! ```text
//! XNPV = Σ_i C_i / (1 + k)^(years from the base date to date i)
//! ```

use crate::cashflow::day_count::DayCount;
use crate::cashflow::discounting::net_present_value;
use crate::units::{Date, Exact};

/// An amount on a date; received is positive, paid is negative.
#[derive(Clone, Debug, PartialEq)]
pub struct DatedFlow {
    /// The day.
    pub date: Date,
    /// The amount.
    pub amount: Exact,
}

/// The earliest date of the flows, in whatever order they stand.
pub fn earliest(flows: &[DatedFlow]) -> Option<Date> {
    flows.iter().map(|flow| flow.date).min()
}

/// Net present value of dated flows on the base date, at a rate per year.
pub fn dated_net_present_value(
    rate: f64,
    flows: &[DatedFlow],
    base: Date,
    day_count: DayCount,
) -> f64 {
    let amounts: Vec<f64> = flows.iter().map(|flow| flow.amount.to_f64()).collect();
    let times: Vec<f64> =
        flows.iter().map(|flow| day_count.years_between(base, flow.date)).collect();
    net_present_value(rate, &amounts, &times)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flow_one_common_year_on_is_discounted_once() {
        let base = Date::new(2025, 1, 1).unwrap();
        let flow = DatedFlow { date: Date::new(2026, 1, 1).unwrap(), amount: Exact::whole(110) };
        let value = dated_net_present_value(0.1, &[flow], base, DayCount::Act365Fixed);
        assert!((value - 100.0).abs() < 1e-12);
    }
}
