//! Risk counted twice: a hurdle rate that holds the risk of failure, on flows that are weighted by it as well.
//!
//! ```text
//! 1 + h = (1 + r) / p^(1/T)
//! ```
//!
//! `h` hurdle rate, `r` rate without technical risk, `p` probability of success, `T` years until it is known.
//! One success at the end, nothing before: with several stages the bridge is a guide, not an identity.
//! Source: own derivation from equal values `p·X/(1 + r)^T = X/(1 + h)^T`.

use super::{RiskedFlow, risk_adjusted_value, value_on_success};
use crate::cashflow::discounting::growth_factor;

/// What a hurdle rate does to flows that are weighted by probabilities already.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CountedTwice {
    /// The rate that was given.
    pub given_rate: f64,
    /// A rate without technical risk.
    pub rate_without_technical_risk: f64,
    /// The value with the probabilities at the given rate: risk in both.
    pub in_both: f64,
    /// The value with the probabilities at the rate without technical risk: risk in the probabilities alone.
    pub in_probabilities_alone: f64,
    /// The value without probabilities at the given rate: risk in the rate alone.
    pub in_rate_alone: f64,
}

impl CountedTwice {
    /// Both ways of counting risk once, beside counting it twice.
    #[must_use]
    pub fn new(flows: &[RiskedFlow], given_rate: f64, rate_without_technical_risk: f64) -> Self {
        Self {
            given_rate,
            rate_without_technical_risk,
            in_both: risk_adjusted_value(flows, given_rate),
            in_probabilities_alone: risk_adjusted_value(flows, rate_without_technical_risk),
            in_rate_alone: value_on_success(flows, given_rate),
        }
    }

    /// What counting twice takes away, in money.
    #[must_use]
    pub fn effect(&self) -> f64 {
        self.in_probabilities_alone - self.in_both
    }
}

/// The rate without technical risk behind a hurdle rate; `None` without a time or a probability.
#[must_use]
pub fn rate_behind_hurdle(hurdle: f64, probability: f64, years: f64) -> Option<f64> {
    (years > 0.0 && probability > 0.0)
        .then(|| growth_factor(hurdle, 1.0) * libm::pow(probability, 1.0 / years) - 1.0)
}

/// The hurdle rate that holds a probability of failure on top of a rate.
#[must_use]
pub fn hurdle_for(rate: f64, probability: f64, years: f64) -> Option<f64> {
    (years > 0.0 && probability > 0.0)
        .then(|| growth_factor(rate, 1.0) / libm::pow(probability, 1.0 / years) - 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::valuation::risk_adjusted_npv::FlowKind;

    #[test]
    fn a_hurdle_of_fifty_nine_holds_one_success_in_five_over_five_years() {
        // r 15 %, p 20 %, T 5: 1.15·5^0.2 − 1 = 58.7 %
        let hurdle = hurdle_for(0.15, 0.2, 5.0).unwrap();
        assert!((hurdle - 0.587).abs() < 5e-4);
        assert!((rate_behind_hurdle(hurdle, 0.2, 5.0).unwrap() - 0.15).abs() < 1e-14);
        assert_eq!(hurdle_for(0.1, 0.5, 0.0), None);
    }

    #[test]
    fn both_ways_of_counting_once_agree_for_one_success_at_the_end() {
        let flow = RiskedFlow {
            kind: FlowKind::Stated(0),
            time: 5.0,
            amount: 1000.0,
            tax: 0.0,
            reached: 0.2,
            taxed: false,
        };
        let hurdle = hurdle_for(0.15, 0.2, 5.0).unwrap();
        let twice = CountedTwice::new(&[flow], hurdle, 0.15);
        assert!((twice.in_rate_alone - twice.in_probabilities_alone).abs() < 1e-10);
        // Counting twice leaves a fifth of it.
        assert!((twice.in_both - 0.2 * twice.in_rate_alone).abs() < 1e-10);
        assert!((twice.effect() - 0.8 * twice.in_rate_alone).abs() < 1e-10);
    }
}
