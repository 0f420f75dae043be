//! Rates with and without inflation, and in two currencies: Fisher's identity and interest parity.
//!
//! ```text
//! 1 + n = (1 + r)·(1 + π)        1 + k_VND = (1 + k_USD)·(1 + π_VND)/(1 + π_USD)
//! expected exchange rate at t: X_t = X_0·((1 + π_VND)/(1 + π_USD))^t
//! real flows at the real rate = nominal flows at the nominal rate
//! ```
//!
//! `n` nominal rate, `r` real rate, `π` inflation, all per year; `X` units of the home currency for one foreign. A
//! rate in đồng is not a bond yield plus an equity premium while that yield still holds the country's default spread.
//! Source: Fisher, *The Theory of Interest*, 1930; Brealey, Myers & Allen, chapters on inflation and on currencies.

use crate::cashflow::discounting::{discount_factor, growth_factor};

/// The nominal rate of a real one: `(1 + r)(1 + π) − 1`.
#[must_use]
pub fn nominal_rate(real: f64, inflation: f64) -> f64 {
    real + inflation + real * inflation
}

/// The real rate of a nominal one: `(1 + n)/(1 + π) − 1`.
#[must_use]
pub fn real_rate(nominal: f64, inflation: f64) -> f64 {
    (nominal - inflation) / (1.0 + inflation)
}

/// The same return in another currency, by the two inflations.
#[must_use]
pub fn rate_in_other_currency(rate: f64, inflation: f64, other_inflation: f64) -> f64 {
    nominal_rate(real_rate(rate, inflation), other_inflation)
}

/// The exchange rate that is expected at a time, by the two inflations: home currency for one foreign.
#[must_use]
pub fn expected_exchange_rate(
    today: f64,
    home_inflation: f64,
    foreign_inflation: f64,
    time: f64,
) -> f64 {
    today * growth_factor(real_rate(home_inflation, foreign_inflation), time)
}

/// Flows in money of today and in money of their day.
#[derive(Clone, Debug, PartialEq)]
pub struct BothFlows {
    /// In money of today.
    pub real: Vec<f64>,
    /// In money of their day.
    pub nominal: Vec<f64>,
    /// The value of the real flows at the real rate.
    pub real_value: f64,
    /// The value of the nominal flows at the nominal rate.
    pub nominal_value: f64,
}

impl BothFlows {
    /// From real flows at times.
    #[must_use]
    pub fn from_real(real: &[f64], times: &[f64], real_rate: f64, inflation: f64) -> Self {
        let nominal =
            real.iter().zip(times).map(|(flow, time)| flow * growth_factor(inflation, *time));
        Self::new(real.to_vec(), nominal.collect(), times, real_rate, inflation)
    }

    /// From nominal flows at times.
    #[must_use]
    pub fn from_nominal(nominal: &[f64], times: &[f64], real_rate: f64, inflation: f64) -> Self {
        let real =
            nominal.iter().zip(times).map(|(flow, time)| flow * discount_factor(inflation, *time));
        Self::new(real.collect(), nominal.to_vec(), times, real_rate, inflation)
    }

    fn new(real: Vec<f64>, nominal: Vec<f64>, times: &[f64], rate: f64, inflation: f64) -> Self {
        use crate::cashflow::discounting::net_present_value;
        let real_value = net_present_value(rate, &real, times);
        let nominal_value = net_present_value(nominal_rate(rate, inflation), &nominal, times);
        Self { real, nominal, real_value, nominal_value }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn six_percent_and_three_and_a_half_by_hand() {
        // 1.06·1.035 = 1.0971
        assert!((nominal_rate(0.06, 0.035) - 0.0971).abs() < 1e-15);
        assert!((real_rate(0.0971, 0.035) - 0.06).abs() < 1e-15);
        // 12 % in dollars at 2 %, đồng at 4 %: 1.12·1.04/1.02 − 1 = 14.196 %
        assert!((rate_in_other_currency(0.12, 0.02, 0.04) - 0.141_960_784_3).abs() < 1e-10);
    }

    proptest! {
        #[test]
        fn real_and_nominal_values_agree_for_any_inflation(
            flows in prop::collection::vec(-1e4_f64..1e4, 1..20), rate in -0.2_f64..0.5, inflation in -0.05_f64..0.5,
        ) {
            let times: Vec<f64> = (1..=20).map(f64::from).collect();
            let both = BothFlows::from_real(&flows, &times, rate, inflation);
            let size: f64 = flows.iter().zip(&times).map(|(f, t)| (f * discount_factor(rate, *t)).abs()).sum();
            prop_assert!((both.real_value - both.nominal_value).abs() < 1e-11 * size.max(1.0));
            let back = BothFlows::from_nominal(&both.nominal, &times, rate, inflation);
            prop_assert!((back.real_value - both.real_value).abs() < 1e-11 * size.max(1.0));
        }

        #[test]
        fn a_flow_is_worth_the_same_in_either_currency(
            rate in 0.0_f64..0.4, foreign in 0.0_f64..0.1, home in 0.0_f64..0.2, time in 0.0_f64..20.0,
        ) {
            // 1 dollar at `time`, discounted in dollars, or turned into đồng then and discounted in đồng.
            let in_home = expected_exchange_rate(25_000.0, home, foreign, time)
                * discount_factor(rate_in_other_currency(rate, foreign, home), time);
            let in_foreign = 25_000.0 * discount_factor(rate, time);
            prop_assert!((in_home - in_foreign).abs() < 1e-9 * in_foreign);
        }

        #[test]
        fn a_rate_comes_back_from_the_other_currency(rate in -0.2_f64..0.6, here in -0.05_f64..0.3, there in -0.05_f64..0.3) {
            let back = rate_in_other_currency(rate_in_other_currency(rate, here, there), there, here);
            prop_assert!((back - rate).abs() < 1e-13);
        }
    }
}
