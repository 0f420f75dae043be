//! A small model of a project whose flows are uncertain, for the volatility of its value.
//!
//! ```text
//! PV0 = Σ_t E[C_t]·(1 + k)^−t        PV1 = Σ_t C_t·(1 + k)^−(t−1)        t = 1, 2, …
//! ```
//!
//! `C_t` flow of year `t` (money), `k` rate of the project per year. `PV0` is one number; `PV1` holds the flow of year 1
//! itself. All pairs of years share one rank correlation.
//! Source: Copeland & Antikarov, *Real Options: A Practitioner's Guide*, 2001, consolidated approach.

use crate::cashflow::discounting::{discount_factor, sum};
use crate::simulation::run::Simulation;
use crate::simulation::{ModelOf, Sampler, UncertainInput};
use crate::uncertainty::{CorrelationError, CorrelationScale, Correlations, Distribution};

/// Flows of years from the first on, and the rate at which they are valued.
#[derive(Clone, Debug, PartialEq)]
pub struct ProjectFlows {
    /// What is believed of each year's flow.
    pub flows: Vec<Distribution>,
    /// The rate of the project per year.
    pub rate: f64,
    /// The rank correlation of every pair of years.
    pub correlation: f64,
}

/// Values that were drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawnValues {
    /// `PV1`, draw by draw.
    pub later: Vec<f64>,
    /// A value of today as if it were drawn too, from other draws: what overstates the volatility.
    pub today: Vec<f64>,
}

impl ProjectFlows {
    /// The value of today, from the means.
    #[must_use]
    pub fn present_value(&self) -> f64 {
        let terms = (1_u32..).zip(&self.flows);
        sum(terms.map(|(year, flow)| flow.mean() * discount_factor(self.rate, f64::from(year))))
    }

    /// Draws the later values.
    ///
    /// # Errors
    /// The correlation cannot hold between so many years.
    pub fn draw(&self, draws: u64, seed: u64) -> Result<DrawnValues, CorrelationError> {
        let count = self.flows.len();
        let named = |(year, flow): (usize, &Distribution)| {
            UncertainInput::new(format!("flow.{year}"), *flow)
        };
        let inputs: Vec<UncertainInput> =
            self.flows.iter().chain(&self.flows).enumerate().map(named).collect();
        let factors: Vec<f64> =
            (1_u32..).take(count).map(|year| discount_factor(self.rate, f64::from(year))).collect();
        let growth = 1.0 + self.rate;
        let worth = |flows: &[f64]| {
            flows.iter().zip(&factors).map(|(flow, factor)| flow * factor).sum::<f64>()
        };
        let model = ModelOf::new(inputs, 2, |values: &[f64], outputs: &mut [f64]| {
            if let (Some((own, other)), [later, today]) = (values.split_at_checked(count), outputs)
            {
                *later = growth * worth(own);
                *today = worth(other);
            }
        });
        let correlations = if self.correlation == 0.0 {
            None
        } else {
            let pairs: Vec<(usize, usize, f64)> = [0, count]
                .into_iter()
                .flat_map(|from| {
                    (0..count).flat_map(move |a| (0..a).map(move |b| (from + b, from + a)))
                })
                .map(|(a, b)| (a, b, self.correlation))
                .collect();
            Some(Correlations::new(2 * count, &pairs, CorrelationScale::Rank)?)
        };
        let sampler = Sampler::Independent { seed };
        let simulation = Simulation { model: &model, sampler, correlations: correlations.as_ref() };
        let mut columns = simulation.chunk(0..draws).outputs.into_iter();
        let later = columns.next().unwrap_or_default();
        Ok(DrawnValues { later, today: columns.next().unwrap_or_default() })
    }
}

#[cfg(test)]
mod tests {
    use super::super::volatility::from_draws;
    use super::*;
    use crate::uncertainty::{LogNormal, Normal, Point};

    #[test]
    fn one_lognormal_flow_gives_its_own_spread() {
        // PV1 is the flow of year 1 itself: σ = 0.25.
        let flow = LogNormal::new(4.0, 0.25).unwrap();
        let project = ProjectFlows { flows: vec![flow.into()], rate: 0.1, correlation: 0.0 };
        let drawn = project.draw(40_000, 1).unwrap();
        let found = from_draws(project.present_value(), &drawn.later, 1.0).unwrap();
        assert!((found.sigma - 0.25).abs() < 5.0 * found.standard_error, "{}", found.sigma);
        assert!((project.present_value() - flow.mean() / 1.1).abs() < 1e-12);
    }

    #[test]
    fn years_that_move_together_spread_the_value_more() {
        // Two equal years at k = 0: sd of the sum √2·10 apart, 20 together, of a mean of 200.
        let flow: Distribution = Normal::new(100.0, 10.0).unwrap().into();
        let sigma = |correlation: f64| {
            let project = ProjectFlows { flows: vec![flow; 2], rate: 0.0, correlation };
            let drawn = project.draw(20_000, 3).unwrap();
            from_draws(project.present_value(), &drawn.later, 1.0).unwrap().sigma
        };
        assert!((sigma(0.0) - 0.0707).abs() < 0.002);
        assert!((sigma(1.0) - 0.1).abs() < 0.003);
    }

    #[test]
    fn known_flows_do_not_vary() {
        let flow: Distribution = Point::new(110.0).unwrap().into();
        let project = ProjectFlows { flows: vec![flow], rate: 0.1, correlation: 0.0 };
        let drawn = project.draw(10, 1).unwrap();
        assert!(drawn.later.iter().all(|value| (value - 110.0).abs() < 1e-12));
        assert!((project.present_value() - 100.0).abs() < 1e-12);
    }
}
