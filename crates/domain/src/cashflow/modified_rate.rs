//! The modified internal rate of return: outlays financed at one rate, receipts reinvested at another.
//!
//! ```text
//! MIRR = ( Σ_{C>0} C_t·(1 + r)^(n−t)  /  Σ_{C<0} −C_t·(1 + f)^−t )^(1/n) − 1
//! ```
//!
//! `f` finance rate, `r` reinvestment rate, `n` number of periods between first and last flow.
//! Source: Lin, "The Modified Internal Rate of Return and Investment Criterion", 1976; the form used by
//! spreadsheets.

use crate::cashflow::discounting::{growth_factor, sum};

/// The modified internal rate of return of flows one period apart, the first at `t = 0`.
///
/// `None` unless money goes out, money comes in, and there are at least two flows.
pub fn modified_internal_rate(
    flows: &[f64],
    finance_rate: f64,
    reinvestment_rate: f64,
) -> Option<f64> {
    let last = flows.len().checked_sub(1).filter(|last| *last > 0)? as f64;
    let timed = || flows.iter().enumerate().map(|(at, flow)| (at as f64, *flow));
    let receipts = timed().filter(|(_, flow)| *flow > 0.0);
    let outlays = timed().filter(|(_, flow)| *flow < 0.0);
    let final_value =
        sum(receipts.map(|(time, flow)| flow * growth_factor(reinvestment_rate, last - time)));
    let present_cost = -sum(outlays.map(|(time, flow)| flow * growth_factor(finance_rate, -time)));
    (final_value > 0.0 && present_cost > 0.0)
        .then(|| libm::pow(final_value / present_cost, 1.0 / last) - 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn receipts_are_carried_to_the_end_and_outlays_to_the_start() {
        // −100, 50, 80 at reinvestment 10 %: final value 50·1.1 + 80 = 135; (1.35)^½ − 1
        let rate = modified_internal_rate(&[-100.0, 50.0, 80.0], 0.2, 0.1).unwrap();
        assert!((rate - (1.35_f64.sqrt() - 1.0)).abs() < 1e-15);
    }

    #[test]
    fn flows_of_one_sign_have_no_modified_rate() {
        assert_eq!(modified_internal_rate(&[100.0, 50.0], 0.1, 0.1), None);
        assert_eq!(modified_internal_rate(&[-100.0, -50.0], 0.1, 0.1), None);
        assert_eq!(modified_internal_rate(&[-100.0], 0.1, 0.1), None);
    }
}
