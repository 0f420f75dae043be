//! Compound options: an option on an option, as two stages of an investment (Geske).
//!
//! ```text
//! call on call  S·e^(−yT2)·M(z1, y1; ρ) − K2·e^(−rT2)·M(z2, y2; ρ) − K1·e^(−rt1)·Φ(y2)
//! put on call   K2·e^(−rT2)·M(z2, −y2; −ρ) − S·e^(−yT2)·M(z1, −y1; −ρ) + K1·e^(−rt1)·Φ(−y2)
//! call on put   K2·e^(−rT2)·M(−z2, −y2; ρ) − S·e^(−yT2)·M(−z1, −y1; ρ) − K1·e^(−rt1)·Φ(−y2)
//! put on put    S·e^(−yT2)·M(−z1, y1; −ρ) − K2·e^(−rT2)·M(−z2, y2; −ρ) + K1·e^(−rt1)·Φ(y2)
//! y1 = (ln(S/I) + (r − y + σ²/2)·t1)/(σ√t1)    y2 = y1 − σ√t1      ρ = √(t1/T2)
//! z1 = (ln(S/K2) + (r − y + σ²/2)·T2)/(σ√T2)   z2 = z1 − σ√T2      I: the inner option is worth K1 at t1
//! ```
//!
//! `t1` date and `K1` price of the outer option (the mother), `T2` date and `K2` price of the inner one (the
//! daughter), both in years from today; `M` the bivariate normal probability.
//! Source: Geske, *Journal of Financial Economics* 7, 1979; Rubinstein, *Risk* 5, 1991; Haug, *The Complete Guide
//! to Option Pricing Formulas*, options on options.

use super::black_scholes_merton::BlackScholesMerton;
use super::terms::{OptionTerms, Right};
use crate::uncertainty::bivariate_cumulative;
use crate::uncertainty::standard_normal::cumulative;

/// An option on an option.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CompoundOption {
    /// The right that is held now.
    pub outer: Right,
    /// The right that it is on.
    pub inner: Right,
    /// The price of the inner option, `K1`.
    pub outer_price: f64,
    /// When the outer right ends, `t1` in years.
    pub outer_years: f64,
    /// The terms of the inner option, counted from today.
    pub terms: OptionTerms,
}

/// The value of a compound option and what it is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CompoundValue {
    /// The value.
    pub value: f64,
    /// The value of the asset at `t1` at which the inner option is worth its price, `I`; `None` where it never is.
    pub critical_value: Option<f64>,
    /// `y1`.
    pub y1: f64,
    /// `y2`.
    pub y2: f64,
    /// `z1`.
    pub z1: f64,
    /// `z2`.
    pub z2: f64,
    /// `ρ = √(t1/T2)`.
    pub correlation: f64,
    /// The inner option bought today.
    pub inner_value: f64,
    /// The risk-neutral probability that the outer right is exercised.
    pub probability_of_outer: f64,
    /// The risk-neutral probability that both are exercised, of a call; of a put, that the inner option that it
    /// gives up would be.
    pub probability_of_both: f64,
}

/// Why there is no such compound option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCompound {
    /// The price of the inner option is not a number above 0.
    OuterPrice,
    /// The outer right must end after today and before the inner one.
    OuterYears,
}

impl CompoundOption {
    /// Values the option.
    ///
    /// # Errors
    /// Price or date of the outer right cannot be.
    pub fn value(&self) -> Result<CompoundValue, NoCompound> {
        let valid = |number: f64| number.is_finite() && number > 0.0;
        if !valid(self.outer_price) {
            return Err(NoCompound::OuterPrice);
        }
        if !valid(self.outer_years) || self.outer_years >= self.terms.years() {
            return Err(NoCompound::OuterYears);
        }
        let critical_value = self.critical_value();
        let terms = &self.terms;
        let (t1, t2, sigma) = (self.outer_years, terms.years(), terms.volatility());
        let drift = terms.rate() - terms.yield_rate() + sigma * sigma / 2.0;
        let d1 = |barrier: f64, years: f64| {
            (libm::log(terms.asset_value() / barrier) + drift * years) / (sigma * years.sqrt())
        };
        let y1 = d1(critical_value, t1);
        let y2 = y1 - sigma * t1.sqrt();
        let z1 = d1(terms.exercise_price(), t2);
        let z2 = z1 - sigma * t2.sqrt();
        let correlation = (t1 / t2).sqrt();
        // The inner sign turns the asset's direction, the outer one the exercise region.
        let (inner, outer) = (self.inner.sign(), self.outer.sign());
        let side = inner * outer;
        let both = |z: f64, y: f64| bivariate_cumulative(inner * z, side * y, outer * correlation);
        let own = outer * inner;
        let value = own * terms.present_asset_value() * both(z1, y1)
            - own * terms.present_exercise_price() * both(z2, y2)
            - outer * self.outer_price * libm::exp(-terms.rate() * t1) * cumulative(side * y2);
        Ok(CompoundValue {
            value: value.max(0.0),
            critical_value: Some(critical_value).filter(|barrier| barrier.is_normal()),
            y1,
            y2,
            z1,
            z2,
            correlation,
            inner_value: BlackScholesMerton::new(terms).value(self.inner),
            probability_of_outer: cumulative(side * y2),
            probability_of_both: both(z2, y2),
        })
    }

    /// The value of the asset at `t1` at which the inner option is worth `K1`: 0 or infinite where it is worth
    /// more, or less, at whatever value of the asset.
    fn critical_value(&self) -> f64 {
        let left = self.terms.years() - self.outer_years;
        // In the logarithm of the asset; the sign turns a put into a function that rises. `None` beyond all numbers.
        let sign = self.inner.sign();
        let above = |log: f64| {
            let then = self.terms.later(libm::exp(log), left)?;
            let worth = BlackScholesMerton::new(&then).value(self.inner);
            Some(sign * (worth - self.outer_price) > 0.0)
        };
        let start = libm::log(self.terms.exercise_price());
        let Some(low) = reach(start, -1.0, |log| above(log).map(|above| !above)) else {
            return 0.0;
        };
        let Some(high) = reach(start, 1.0, above) else { return f64::INFINITY };
        let (mut low, mut high) = (low, high);
        for _ in 0..200 {
            let middle = low + (high - low) / 2.0;
            if middle <= low || middle >= high {
                break;
            }
            if above(middle).unwrap_or(true) { high = middle } else { low = middle }
        }
        libm::exp(low + (high - low) / 2.0)
    }
}

/// Goes away from a start, twice as far each time, until something holds; `None` where it cannot be asked any more.
fn reach(start: f64, first: f64, holds: impl Fn(f64) -> Option<bool>) -> Option<f64> {
    let (mut at, mut width) = (start + first, first);
    while !holds(at)? {
        width *= 2.0;
        at += width;
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn option(outer: Right, inner: Right, k1: f64, t1: f64, terms: OptionTerms) -> CompoundOption {
        CompoundOption { outer, inner, outer_price: k1, outer_years: t1, terms }
    }

    #[test]
    fn the_put_on_a_call_of_haug() {
        // S 500, K2 520, K1 50, t1 ¼, T2 ½, r 8 %, y 3 %, σ 35 %: 21.1965
        let terms = OptionTerms::new(500.0, 520.0, 0.5, 0.08, 0.03, 0.35).unwrap();
        let found = option(Right::Put, Right::Call, 50.0, 0.25, terms).value().unwrap();
        assert!((found.value - 21.1965).abs() < 2e-4, "{}", found.value);
        assert!((found.critical_value.unwrap() - 538.3165).abs() < 1e-3);
    }

    #[test]
    fn a_put_that_can_never_be_worth_its_price() {
        // The inner put is worth at most 50·e^(−r·½) at t1.
        let terms = OptionTerms::new(100.0, 50.0, 1.0, 0.05, 0.0, 0.3).unwrap();
        let call = option(Right::Call, Right::Put, 60.0, 0.5, terms).value().unwrap();
        assert_eq!((call.value, call.critical_value), (0.0, None));
        let put = option(Right::Put, Right::Put, 60.0, 0.5, terms).value().unwrap();
        let certain = 60.0 * f64::exp(-0.025) - BlackScholesMerton::new(&terms).put;
        assert!((put.value - certain).abs() < 1e-12);
    }

    #[test]
    fn a_put_that_is_always_worth_its_price_is_always_bought() {
        // σ√(T − t1) = 10·√500: the asset all but vanishes, the put is its discounted price at whatever value.
        let terms = OptionTerms::new(100.0, 50.0, 1000.0, 0.0, 0.0, 10.0).unwrap();
        let call = option(Right::Call, Right::Put, 20.0, 500.0, terms).value().unwrap();
        assert!((call.value - 30.0).abs() < 1e-9, "{call:?}");
        assert_eq!(call.critical_value, None);
    }

    #[test]
    fn dates_and_prices_that_cannot_be_are_named() {
        let terms = OptionTerms::new(100.0, 50.0, 1.0, 0.05, 0.0, 0.3).unwrap();
        let error = |k1, t1| option(Right::Call, Right::Call, k1, t1, terms).value().unwrap_err();
        assert_eq!(error(0.0, 0.5), NoCompound::OuterPrice);
        assert_eq!(error(f64::NAN, 0.5), NoCompound::OuterPrice);
        assert_eq!(error(5.0, 1.0), NoCompound::OuterYears);
        assert_eq!(error(5.0, 0.0), NoCompound::OuterYears);
    }

    prop_compose! {
        fn any()(
            s in 50.0_f64..200.0, k2 in 50.0_f64..200.0, share in 0.05_f64..0.95, t2 in 0.2_f64..8.0,
            r in -0.02_f64..0.12, y in 0.0_f64..0.08, sigma in 0.05_f64..0.8, k1 in 0.5_f64..40.0,
        ) -> (OptionTerms, f64, f64) {
            (OptionTerms::new(s, k2, t2, r, y, sigma).unwrap(), k1, share * t2)
        }
    }

    proptest! {
        #[test]
        fn call_less_put_is_the_inner_option_less_its_price((terms, k1, t1) in any()) {
            for inner in [Right::Call, Right::Put] {
                let call = option(Right::Call, inner, k1, t1, terms).value().unwrap();
                let put = option(Right::Put, inner, k1, t1, terms).value().unwrap();
                let forward = call.inner_value - k1 * f64::exp(-terms.rate() * t1);
                prop_assert!((call.value - put.value - forward).abs() < 1e-9, "{} {} {forward}", call.value, put.value);
            }
        }

        #[test]
        fn a_first_stage_that_costs_almost_nothing_leaves_the_inner_option((terms, _, t1) in any()) {
            for inner in [Right::Call, Right::Put] {
                let found = option(Right::Call, inner, 1e-9, t1, terms).value().unwrap();
                prop_assert!((found.value - found.inner_value).abs() < 1e-8);
            }
        }

        #[test]
        fn it_lies_between_nothing_and_the_inner_option((terms, k1, t1) in any()) {
            for inner in [Right::Call, Right::Put] {
                let found = option(Right::Call, inner, k1, t1, terms).value().unwrap();
                prop_assert!(found.value >= found.inner_value - k1 * f64::exp(-terms.rate() * t1) - 1e-9);
                prop_assert!(found.value <= found.inner_value + 1e-9);
                prop_assert!(found.probability_of_both <= found.probability_of_outer + 1e-14);
            }
        }
    }
}
