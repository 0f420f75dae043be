//! Risk counted twice: stages that may fail, at a discount rate that holds the risk of failure too.
//!
//! The stages hold that risk once as soon as one of them is not certain. The rate holds it a second
//! time where it is above the rate without technical risk that was entered, or, where none was, from
//! the least rate on that venture capital asks. Without an entered rate
//! [`rate_behind_hurdle`] stands in, and says so: it takes all failure to be known at launch.

use crate::paths::appraisal::Method;
use crate::paths::evaluation::{Evaluation, right_value_at};
use crate::project::Project;
use crate::rates::hurdle_bridge::rate_behind_hurdle;
use crate::units::Exact;
use crate::valuation::risk_adjusted_npv::counted_twice::CountedTwice;

/// Where the risk of failure is counted once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RiskIn {
    /// In the chances of the stages alone, at the rate without technical risk.
    Probabilities,
    /// In the rate alone, as if every stage were certain.
    Rate,
}

/// Where a rate without technical risk comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateSource {
    /// It was entered.
    Entered,
    /// `1 + r = (1 + h)·p^(1/T)`, from the given rate, the chance of success and the time to launch.
    Bridge,
}

/// A project whose discount rate and stages both hold the risk of failure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RiskTwice {
    /// The rate without technical risk; unknown where none was entered and none lies behind the given.
    pub rate: Option<(f64, RateSource)>,
}

/// Whether risk is counted twice.
#[must_use]
pub fn risk_twice(project: &Project) -> Option<RiskTwice> {
    if project.road.success() >= Exact::one() {
        return None;
    }
    let given = &project.discount_rate;
    match &project.appraisal.rate_without_technical_risk {
        Some(entered) => (given > entered)
            .then(|| RiskTwice { rate: Some((entered.to_f64(), RateSource::Entered)) }),
        None => (given >= &project.appraisal.venture_hurdle)
            .then(|| RiskTwice { rate: behind(project).map(|rate| (rate, RateSource::Bridge)) }),
    }
}

/// The rate behind the given one. A rate below zero is none that anybody asks: the given rate cannot
/// hold so much risk of failure.
fn behind(project: &Project) -> Option<f64> {
    let (given, success) = (project.discount_rate.to_f64(), project.road.success().to_f64());
    rate_behind_hurdle(given, success, project.road.launch().to_f64()).filter(|rate| *rate >= 0.0)
}

impl Evaluation {
    /// What counting twice does to a method under a reading; `None` where nothing is counted twice,
    /// no rate without technical risk is known, or the method says nothing.
    #[must_use]
    pub fn counted_twice(&self, reading: usize, method: Method) -> Option<CountedTwice> {
        let (rate, _) = risk_twice(&self.project)?.rate?;
        let result = self.readings.get(reading)?;
        let given_rate = self.project.discount_rate.to_f64();
        match method {
            Method::ReliefFromRoyalty => {
                let once = right_value_at(&self.project, &result.tax_rate, rate);
                Some(CountedTwice {
                    given_rate,
                    rate_without_technical_risk: rate,
                    in_both: result.right.before_fees(),
                    in_probabilities_alone: once.before_fees(),
                    in_rate_alone: result.right.on_success(),
                })
            }
            Method::RiskAdjustedNpv => {
                let flows = result.exploitation.as_ref()?.flows();
                Some(CountedTwice::new(&flows, given_rate, rate))
            }
            _ => None,
        }
    }
}
