//! A row of yearly flows that carries its timing and its prices with it.
//!
//! ```text
//! PV = Σ_t C_t · (1 + k)^−τ_t        τ_t = t at the year's end, t − ½ in mid-year
//! ```
//!
//! One row has one [`Timing`]: costs and revenue of the same plan cannot lie at different places of the year, which
//! would move a value by about half a year's interest. Rows are discounted only at a rate in the same prices.

use core::marker::PhantomData;

use super::discounting::{Timing, sum};
use super::price_basis::{DiscountRate, Nominal, PriceBasis, Real, price_level};

/// Flows of years 1, 2, … in the prices `B`.
#[derive(Clone, Debug, PartialEq)]
pub struct YearlyFlows<B: PriceBasis> {
    amounts: Vec<f64>,
    timing: Timing,
    basis: PhantomData<B>,
}

/// One flow with its value today.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DiscountedFlow {
    /// When, in years from today.
    pub time: f64,
    /// The flow.
    pub amount: f64,
    /// The value today of one unit then.
    pub discount_factor: f64,
    /// The value today of the flow.
    pub present_value: f64,
}

impl<B: PriceBasis> YearlyFlows<B> {
    /// Flows of years 1, 2, ….
    pub const fn new(amounts: Vec<f64>, timing: Timing) -> Self {
        Self { amounts, timing, basis: PhantomData }
    }

    /// The flows.
    pub fn amounts(&self) -> &[f64] {
        &self.amounts
    }

    /// Where in its year each flow lies.
    pub const fn timing(&self) -> Timing {
        self.timing
    }

    /// The time of each flow, in years from today.
    pub fn times(&self) -> impl Iterator<Item = f64> {
        let timing = self.timing;
        (1_u32..).take(self.amounts.len()).map(move |year| timing.time_of_year(year))
    }

    /// Each flow with its value today.
    pub fn discounted(&self, rate: DiscountRate<B>) -> Vec<DiscountedFlow> {
        let row = |(time, amount): (f64, &f64)| {
            let discount_factor = rate.factor(time);
            let present_value = amount * discount_factor;
            DiscountedFlow { time, amount: *amount, discount_factor, present_value }
        };
        self.times().zip(&self.amounts).map(row).collect()
    }

    /// The value today of all flows.
    pub fn present_value(&self, rate: DiscountRate<B>) -> f64 {
        sum(self.discounted(rate).iter().map(|flow| flow.present_value))
    }
}

impl YearlyFlows<Real> {
    /// The flows in money of their own day.
    pub fn with_inflation(&self, inflation: f64) -> YearlyFlows<Nominal> {
        let grown = self.times().zip(&self.amounts);
        let amounts = grown.map(|(time, amount)| amount * price_level(inflation, time)).collect();
        YearlyFlows::new(amounts, self.timing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_hundred_a_year_in_real_money_is_worth_the_same_in_nominal_money() {
        // 100/1.06 + 100/1.06² + 100/1.06³ = 267.301194946, whatever the inflation
        let flows = YearlyFlows::<Real>::new(vec![100.0; 3], Timing::YearEnd);
        let rate = DiscountRate::<Real>::per_year(0.06).unwrap();
        assert!((flows.present_value(rate) - 267.301_194_946).abs() < 1e-9);
        let nominal = flows.with_inflation(0.035);
        assert!((nominal.amounts()[0] - 103.5).abs() < 1e-12);
        let value = nominal.present_value(rate.with_inflation(0.035).unwrap());
        assert!((value - 267.301_194_946).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn real_and_nominal_runs_agree(
            amounts in prop::collection::vec(-1e6_f64..1e6, 1..30),
            rate in -0.3_f64..1.0, inflation in -0.1_f64..0.3, mid in any::<bool>(),
        ) {
            let timing = if mid { Timing::MidYear } else { Timing::YearEnd };
            let flows = YearlyFlows::<Real>::new(amounts, timing);
            let rate = DiscountRate::<Real>::per_year(rate).unwrap();
            let nominal = flows.with_inflation(inflation).present_value(rate.with_inflation(inflation).unwrap());
            let size: f64 = flows.discounted(rate).iter().map(|flow| flow.present_value.abs()).sum();
            prop_assert!((nominal - flows.present_value(rate)).abs() <= 1e-11 * size);
        }
    }
}
