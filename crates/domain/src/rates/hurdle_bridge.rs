//! The bridge between a hurdle rate that holds the risk of failure and a rate that leaves it to a probability.
//!
//! ```text
//! 1 + h = (1 + r) / p^(1/T)        p·(1 + r)^−T = (1 + h)^−T
//! ```
//!
//! `h` hurdle rate, `r` rate without the risk of failure, both per year; `p` probability of success, `T` years until
//! success shows. Either `h` on the sum that success brings, or `r` on that sum times `p`: never both. One `T` stands
//! for all flows; flows at several dates with several stages of failure have no single `h`.
//! Source: Razgaitis, *Valuation and Dealmaking of Technology-Based Intellectual Property*; the identity itself.

use crate::cashflow::discounting::growth_factor;

/// The hurdle rate of a rate, a probability and a time; `None` unless `0 < p ≤ 1`, `T > 0` and `r > −1`.
#[must_use]
pub fn hurdle_rate(rate: f64, probability: f64, years: f64) -> Option<f64> {
    let valid = probability > 0.0 && probability <= 1.0 && years > 0.0 && rate > -1.0;
    valid.then(|| (1.0 + rate) * libm::pow(probability, -1.0 / years) - 1.0)
}

/// The rate without the risk of failure that a hurdle rate implies; `None` under the same conditions.
#[must_use]
pub fn rate_behind_hurdle(hurdle: f64, probability: f64, years: f64) -> Option<f64> {
    let valid = probability > 0.0 && probability <= 1.0 && years > 0.0 && hurdle > -1.0;
    valid.then(|| (1.0 + hurdle) * libm::pow(probability, 1.0 / years) - 1.0)
}

/// The probability of success that two rates imply, `((1 + r)/(1 + h))^T`; `None` unless `h ≥ r > −1`, `T > 0`.
#[must_use]
pub fn implied_probability(rate: f64, hurdle: f64, years: f64) -> Option<f64> {
    (rate > -1.0 && hurdle >= rate && years > 0.0)
        .then(|| growth_factor((1.0 + rate) / (1.0 + hurdle) - 1.0, years))
}

/// The years after which two rates and a probability agree; `None` unless `h > r > −1` and `0 < p < 1`.
#[must_use]
pub fn implied_years(rate: f64, hurdle: f64, probability: f64) -> Option<f64> {
    (rate > -1.0 && hurdle > rate && probability > 0.0 && probability < 1.0)
        .then(|| libm::log(probability) / libm::log((1.0 + rate) / (1.0 + hurdle)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_in_five_after_five_years_by_hand() {
        // 1.15 / 0.2^(1/5) = 1.15 / 0.724780 = 1.586688
        assert!((hurdle_rate(0.15, 0.2, 5.0).unwrap() - 0.587).abs() < 5e-4);
        assert_eq!(hurdle_rate(0.15, 1.0, 5.0), Some(1.15 - 1.0));
        for bad in [0.0, 1.01, -0.1, f64::NAN] {
            assert_eq!(hurdle_rate(0.15, bad, 5.0), None);
        }
        assert_eq!(hurdle_rate(-1.0, 0.2, 5.0), None);
        assert_eq!(hurdle_rate(0.15, 0.2, 0.0), None);
    }

    proptest! {
        #[test]
        fn any_three_give_the_fourth(rate in -0.1_f64..0.5, probability in 0.01_f64..0.99, years in 0.5_f64..15.0) {
            let hurdle = hurdle_rate(rate, probability, years).unwrap();
            prop_assert!((rate_behind_hurdle(hurdle, probability, years).unwrap() - rate).abs() < 1e-12);
            prop_assert!((implied_probability(rate, hurdle, years).unwrap() - probability).abs() < 1e-12);
            prop_assert!((implied_years(rate, hurdle, probability).unwrap() / years - 1.0).abs() < 1e-10);
        }

        #[test]
        fn success_at_the_hurdle_is_the_chance_of_it_at_the_rate(
            rate in -0.1_f64..0.5, probability in 0.01_f64..1.0, years in 0.5_f64..15.0,
        ) {
            let hurdle = hurdle_rate(rate, probability, years).unwrap();
            let (one, other) = (growth_factor(hurdle, -years), probability * growth_factor(rate, -years));
            prop_assert!((one - other).abs() < 1e-12 * other.max(1e-12));
        }
    }
}
