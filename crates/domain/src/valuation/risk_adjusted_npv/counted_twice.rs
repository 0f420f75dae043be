//! Risk counted twice: a hurdle rate that holds the risk of failure, on flows that are weighted by it as well.
//!
//! ```text
//! 1 + h = (1 + r) / p^(1/T)
//! ```
//!
//! `h` hurdle rate, `r` rate without technical risk, `p` probability of success, `T` years until it is known.
//! One success at the end, nothing before: with several stages the bridge ([`crate::rates::hurdle_bridge`]) is a
//! guide, not an identity.
//! Source: own derivation from equal values `p·X/(1 + r)^T = X/(1 + h)^T`.

use super::{RiskedFlow, risk_adjusted_value, value_on_success};

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::hurdle_bridge::hurdle_rate;
    use crate::valuation::risk_adjusted_npv::FlowKind;

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
        let hurdle = hurdle_rate(0.15, 0.2, 5.0).unwrap();
        let twice = CountedTwice::new(&[flow], hurdle, 0.15);
        assert!((twice.in_rate_alone - twice.in_probabilities_alone).abs() < 1e-10);
        // Counting twice leaves a fifth of it.
        assert!((twice.in_both - 0.2 * twice.in_rate_alone).abs() < 1e-10);
        assert!((twice.effect() - 0.8 * twice.in_rate_alone).abs() < 1e-10);
    }
}
