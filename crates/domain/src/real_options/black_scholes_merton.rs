//! Black–Scholes–Merton: the value of a European option on an asset that loses a yield while one waits.
//!
//! ```text
//! C = S·e^(−yT)·Φ(d1) − K·e^(−rT)·Φ(d2)        P = K·e^(−rT)·Φ(−d2) − S·e^(−yT)·Φ(−d1)
//! d1 = (ln(S/K) + (r − y + σ²/2)·T) / (σ·√T)     d2 = d1 − σ·√T
//! ```
//!
//! `S` value of the project if it were launched now (money), `K` what the launch costs (money), `T` years until
//! the right ends, `r` rate without risk and `y` cost of delay, both continuously compounded per year, `σ`
//! volatility of the project's value per year. For a patent `y` is about 1/remaining life: each year of waiting
//! loses a year of protection (Damodaran).
//! Source: Black & Scholes, *JPE* 81, 1973; Merton, *Bell Journal* 4, 1973; Damodaran, *Damodaran on
//! Valuation*; Luehrman, *Harvard Business Review*, July 1998 (`NPVq`).

use super::terms::{OptionTerms, Right};
use crate::uncertainty::standard_normal::{cumulative, density};

/// The value of a European option and what it is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BlackScholesMerton {
    /// `d1`.
    pub d1: f64,
    /// `d2`.
    pub d2: f64,
    /// The value of the call.
    pub call: f64,
    /// The value of the put.
    pub put: f64,
}

/// How the value moves with each term, all else equal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Greeks {
    /// Per unit of the asset's value.
    pub delta: f64,
    /// Of delta, per unit of the asset's value.
    pub gamma: f64,
    /// Per unit of volatility (1.00, not one point).
    pub vega: f64,
    /// Per year that passes.
    pub theta: f64,
    /// Per unit of the rate (1.00, not one point).
    pub rho: f64,
}

impl BlackScholesMerton {
    /// The values of call and put.
    #[must_use]
    pub fn new(terms: &OptionTerms) -> Self {
        let spread = terms.volatility() * terms.years().sqrt();
        let log_ratio = libm::log(terms.asset_value() / terms.exercise_price())
            + (terms.rate() - terms.yield_rate()) * terms.years();
        Self::of(log_ratio, spread, terms.present_asset_value(), terms.present_exercise_price())
    }

    /// From Luehrman's two numbers, on an asset of that value: `NPVq = S·e^(−yT) / (K·e^(−rT))` and
    /// `σ·√T`; `None` unless all three are above 0.
    #[must_use]
    pub fn from_value_to_cost(asset: f64, value_to_cost: f64, spread: f64) -> Option<Self> {
        let valid = |number: f64| number.is_finite() && number > 0.0;
        (valid(asset) && valid(value_to_cost) && valid(spread))
            .then(|| Self::of(libm::log(value_to_cost), spread, asset, asset / value_to_cost))
    }

    fn of(log_ratio: f64, spread: f64, asset: f64, price: f64) -> Self {
        let d1 = log_ratio / spread + spread / 2.0;
        let d2 = d1 - spread;
        Self {
            d1,
            d2,
            call: (asset * cumulative(d1) - price * cumulative(d2)).max(0.0),
            put: (price * cumulative(-d2) - asset * cumulative(-d1)).max(0.0),
        }
    }

    /// The value of one of the two.
    #[must_use]
    pub const fn value(&self, right: Right) -> f64 {
        match right {
            Right::Call => self.call,
            Right::Put => self.put,
        }
    }

    /// How the value moves with each term.
    #[must_use]
    pub fn greeks(&self, terms: &OptionTerms, right: Right) -> Greeks {
        let sign = right.sign();
        let (asset, price) = (terms.present_asset_value(), terms.present_exercise_price());
        let (spot, root) = (terms.asset_value(), terms.years().sqrt());
        let in_asset = sign * cumulative(sign * self.d1);
        let in_price = sign * cumulative(sign * self.d2);
        let decay = asset * density(self.d1) * terms.volatility() / (2.0 * root);
        Greeks {
            delta: in_asset * asset / spot,
            gamma: asset * density(self.d1) / (spot * spot * terms.volatility() * root),
            vega: asset * density(self.d1) * root,
            theta: -decay - terms.rate() * price * in_price + terms.yield_rate() * asset * in_asset,
            rho: price * terms.years() * in_price,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn terms(s: f64, k: f64, t: f64, r: f64, y: f64, sigma: f64) -> OptionTerms {
        OptionTerms::new(s, k, t, r, y, sigma).unwrap()
    }

    #[test]
    fn at_the_money_without_rates_by_hand() {
        // S = K = 100, r = y = 0, σ√T = 0.2: d1 = 0.1, C = 100·(2·Φ(0.1) − 1) = 100·(2·0.539827837 − 1)
        let value = BlackScholesMerton::new(&terms(100.0, 100.0, 1.0, 0.0, 0.0, 0.2));
        assert!((value.call - 7.965_567_455).abs() < 1e-8);
        assert!((value.call - value.put).abs() < 1e-12);
    }

    #[test]
    fn two_numbers_are_enough() {
        // Luehrman's table: NPVq 1.0, σ√T 0.5 → 19.7 % of S.
        let value = BlackScholesMerton::from_value_to_cost(1.0, 1.0, 0.5).unwrap();
        assert!((value.call - 0.197).abs() < 5e-4);
        let own = terms(90.0, 100.0, 4.0, 0.05, 0.02, 0.3);
        let quotient = own.present_asset_value() / own.present_exercise_price();
        let short =
            BlackScholesMerton::from_value_to_cost(own.present_asset_value(), quotient, 0.6);
        assert!((short.unwrap().call - BlackScholesMerton::new(&own).call).abs() < 1e-12);
        assert_eq!(BlackScholesMerton::from_value_to_cost(1.0, 0.0, 0.5), None);
    }

    #[test]
    fn what_cannot_be_is_refused_by_name() {
        use super::super::terms::{NoSuchTerm, Term};
        let new = OptionTerms::new;
        assert_eq!(new(0.0, 1.0, 1.0, 0.0, 0.0, 0.2), Err(NoSuchTerm(Term::AssetValue)));
        assert_eq!(new(1.0, -1.0, 1.0, 0.0, 0.0, 0.2), Err(NoSuchTerm(Term::ExercisePrice)));
        assert_eq!(new(1.0, 1.0, 0.0, 0.0, 0.0, 0.2), Err(NoSuchTerm(Term::Years)));
        assert_eq!(new(1.0, 1.0, 1.0, f64::NAN, 0.0, 0.2), Err(NoSuchTerm(Term::Rate)));
        assert_eq!(new(1.0, 1.0, 1.0, 0.0, f64::INFINITY, 0.2), Err(NoSuchTerm(Term::Yield)));
        assert_eq!(new(1.0, 1.0, 1.0, 0.0, 0.0, 0.0), Err(NoSuchTerm(Term::Volatility)));
    }

    prop_compose! {
        fn any_terms()(
            s in 10.0_f64..1000.0, ratio in 0.3_f64..3.0, t in 0.05_f64..20.0,
            r in -0.05_f64..0.2, y in 0.0_f64..0.2, sigma in 0.02_f64..1.2,
        ) -> OptionTerms { terms(s, s * ratio, t, r, y, sigma) }
    }

    proptest! {
        #[test]
        fn call_less_put_is_the_forward(own in any_terms()) {
            let value = BlackScholesMerton::new(&own);
            let forward = own.present_asset_value() - own.present_exercise_price();
            prop_assert!((value.call - value.put - forward).abs() < 1e-10 * own.asset_value().max(own.exercise_price()));
        }

        #[test]
        fn money_has_no_unit(own in any_terms(), factor in 0.01_f64..100.0) {
            let scaled = terms(own.asset_value() * factor, own.exercise_price() * factor, own.years(), own.rate(),
                own.yield_rate(), own.volatility());
            let (one, other) = (BlackScholesMerton::new(&own).call, BlackScholesMerton::new(&scaled).call);
            prop_assert!((other - one * factor).abs() < 1e-9 * own.asset_value() * factor);
        }

        #[test]
        fn without_volatility_the_forward_is_left(own in any_terms()) {
            let calm = own.with_volatility(1e-9).unwrap();
            let forward = (own.present_asset_value() - own.present_exercise_price()).max(0.0);
            prop_assert!((BlackScholesMerton::new(&calm).call - forward).abs() < 1e-6 * own.asset_value());
        }

        #[test]
        fn more_volatility_is_never_worth_less(own in any_terms(), more in 1.0_f64..3.0) {
            let other = own.with_volatility(own.volatility() * more).unwrap();
            for right in [Right::Call, Right::Put] {
                let (low, high) = (BlackScholesMerton::new(&own).value(right), BlackScholesMerton::new(&other).value(right));
                prop_assert!(high >= low - 1e-10 * own.asset_value());
            }
        }

        #[test]
        fn the_greeks_are_the_slopes(own in any_terms()) {
            let value = |s: f64, t: f64, r: f64, sigma: f64, right| {
                BlackScholesMerton::new(&terms(s, own.exercise_price(), t, r, own.yield_rate(), sigma)).value(right)
            };
            let (s, t, r, v) = (own.asset_value(), own.years(), own.rate(), own.volatility());
            for right in [Right::Call, Right::Put] {
                let greeks = BlackScholesMerton::new(&own).greeks(&own, right);
                let slope = |up: f64, down: f64, step: f64| (up - down) / (2.0 * step);
                let h = 1e-4 * s;
                let delta = slope(value(s + h, t, r, v, right), value(s - h, t, r, v, right), h);
                prop_assert!((greeks.delta - delta).abs() < 1e-4, "{} {delta}", greeks.delta);
                let e = 1e-4 * v;
                let vega = slope(value(s, t, r, v + e, right), value(s, t, r, v - e, right), e);
                prop_assert!((greeks.vega - vega).abs() < 2e-3 * s, "{} {vega}", greeks.vega);
                let d = 1e-4 * t;
                let theta = -slope(value(s, t + d, r, v, right), value(s, t - d, r, v, right), d);
                prop_assert!((greeks.theta - theta).abs() < 1e-3 * s, "{} {theta}", greeks.theta);
                let rho = slope(value(s, t, r + 1e-5, v, right), value(s, t, r - 1e-5, v, right), 1e-5);
                prop_assert!((greeks.rho - rho).abs() < 2e-3 * s * t, "{} {rho}", greeks.rho);
            }
        }
    }
}
