//! Rates and flows that know in which prices they are stated, so that the two are never mixed.
//!
//! ```text
//! (1 + n) = (1 + r)(1 + π)                    nominal rate n, real rate r, inflation π (Fisher 1930)
//! F_nominal(t) = F_real(t) · (1 + π)^t
//! (1 + k_A) = (1 + k_B)(1 + π_A)/(1 + π_B)    one rate in the money of A and of B
//! ```
//!
//! A flow in prices of today discounted at a rate that contains inflation loses the inflation twice; it is the most
//! common error of discounted flows. Here it does not compile: [`DiscountRate<Real>`] takes only
//! [`YearlyFlows<Real>`](crate::cashflow::yearly_flows::YearlyFlows), and the one way from real to nominal states the inflation.
//! Tax depreciation is nominal, so methods with a tax amortisation benefit run in nominal money.
//!
//! ```compile_fail
//! use labworth_domain::cashflow::discounting::Timing;
//! use labworth_domain::cashflow::price_basis::{DiscountRate, Nominal, Real};
//! use labworth_domain::cashflow::yearly_flows::YearlyFlows;
//!
//! let rate = DiscountRate::<Nominal>::per_year(0.1).expect("a rate");
//! let flows = YearlyFlows::<Real>::new(vec![100.0], Timing::YearEnd);
//! flows.present_value(rate); // expected DiscountRate<Real>
//! ```
//!
//! Source: Fisher, *The Theory of Interest*, 1930; Brealey, Myers & Allen, *Principles of Corporate Finance*, on
//! inflation and discounting.

use core::marker::PhantomData;

use super::discounting::{discount_factor, growth_factor};

/// The prices in which money is stated; [`Nominal`] or [`Real`].
pub trait PriceBasis: Copy {}

/// Money of its own day: what is paid then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nominal;

/// Money of today: what is paid then, at the prices of the day of valuation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Real;

impl PriceBasis for Nominal {}
impl PriceBasis for Real {}

/// A discount rate per year for flows stated in the prices `B`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DiscountRate<B: PriceBasis> {
    per_year: f64,
    basis: PhantomData<B>,
}

impl<B: PriceBasis> DiscountRate<B> {
    /// A rate per year, as a fraction; `None` unless it is finite and above −1.
    pub fn per_year(rate: f64) -> Option<Self> {
        (rate.is_finite() && rate > -1.0).then_some(Self { per_year: rate, basis: PhantomData })
    }

    /// The rate per year, as a fraction.
    pub const fn value(self) -> f64 {
        self.per_year
    }

    /// The value today of one unit at `time`: `(1 + k)^−time`.
    pub fn factor(self, time: f64) -> f64 {
        discount_factor(self.per_year, time)
    }
}

impl DiscountRate<Real> {
    /// The rate with inflation: `(1 + r)(1 + π) − 1`; `None` for an inflation of −1 or below.
    pub fn with_inflation(self, inflation: f64) -> Option<DiscountRate<Nominal>> {
        let growth = (1.0 + self.per_year) * (1.0 + inflation);
        if inflation > -1.0 { DiscountRate::per_year(growth - 1.0) } else { None }
    }
}

impl DiscountRate<Nominal> {
    /// The rate without inflation: `(1 + n)/(1 + π) − 1`; `None` for an inflation of −1 or below.
    pub fn without_inflation(self, inflation: f64) -> Option<DiscountRate<Real>> {
        let growth = (1.0 + self.per_year) / (1.0 + inflation);
        if inflation > -1.0 { DiscountRate::per_year(growth - 1.0) } else { None }
    }

    /// The same rate in the money of another country: `(1 + k)(1 + π_there)/(1 + π_here) − 1`.
    ///
    /// `None` for an inflation of −1 or below.
    pub fn in_money_of(self, here: f64, there: f64) -> Option<Self> {
        self.without_inflation(here)?.with_inflation(there)
    }
}

/// What one unit of today's prices is in money of its own day: `(1 + π)^time`.
pub fn price_level(inflation: f64, time: f64) -> f64 {
    growth_factor(inflation, time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn six_per_cent_real_is_nine_point_seven_one_nominal_at_three_and_a_half() {
        // 1.06 · 1.035 = 1.0971
        let real = DiscountRate::<Real>::per_year(0.06).unwrap();
        let nominal = real.with_inflation(0.035).unwrap();
        assert!((nominal.value() - 0.0971).abs() < 1e-15);
    }

    #[test]
    fn a_dollar_rate_becomes_a_dong_rate_by_the_difference_of_inflation() {
        // 1.10 · 1.035 / 1.02 = 1.116176…
        let dollars = DiscountRate::<Nominal>::per_year(0.10).unwrap();
        let dong = dollars.in_money_of(0.02, 0.035).unwrap();
        assert!((dong.value() - 0.116_176_470_588).abs() < 1e-12);
    }

    #[test]
    fn a_rate_of_minus_one_or_no_number_is_no_rate() {
        for bad in [-1.0, -2.0, f64::NAN, f64::INFINITY] {
            assert_eq!(DiscountRate::<Nominal>::per_year(bad), None);
        }
        let rate = DiscountRate::<Real>::per_year(0.1).unwrap();
        assert_eq!(rate.with_inflation(-1.0), None);
    }

    proptest! {
        #[test]
        fn taking_inflation_out_undoes_putting_it_in(rate in -0.5_f64..1.0, inflation in -0.2_f64..0.5) {
            let real = DiscountRate::<Real>::per_year(rate).unwrap();
            let back = real.with_inflation(inflation).unwrap().without_inflation(inflation).unwrap();
            prop_assert!((back.value() - rate).abs() < 1e-13);
        }
    }
}
