//! Datar–Mathews: the value of waiting for what a simulation of profits and cost will show.
//!
//! ```text
//! V = E[max(v·S − w·X, 0)]       v = e^(−μT), w = e^(−rT), or (1 + μ)^−T, (1 + r)^−T
//! triangular S (a, m, b), known K = w·X:
//!   K ≤ a:      (a + m + b)/3 − K
//!   a < K < m:  (a + m + b)/3 − K + (K − a)³ / (3(b − a)(m − a))
//!   m ≤ K < b:  (b − K)³ / (3(b − a)(b − m))
//!   K ≥ b:      0
//! ```
//!
//! `S` value of the operating profits at the day of decision (money), discounted at the project's own rate `μ`;
//! `X` what the launch then costs (money), discounted at the rate `r` of a sum that is known; `T` years until the
//! decision; `a`, `m`, `b` least, most likely and largest value of `v·S`. The two rates stand inside the maximum:
//! that is what tells it from a net present value cut at zero. With a lognormal `S` and both rates equal to the
//! one without risk it is Black–Scholes.
//! Source: Datar & Mathews, *Research-Technology Management* 47(2), 2004; Mathews, Datar & Johnson, *Journal of
//! Applied Corporate Finance* 19(2), 2007; en.wikipedia.org/wiki/Datar–Mathews_method_for_real_option_valuation.

use crate::simulation::run::Simulation;
use crate::simulation::{ModelOf, Sampler, UncertainInput};
use crate::uncertainty::standard_normal::{cumulative, density, quantile};
use crate::uncertainty::{Correlations, Distribution, Triangular, integral};

/// Beyond this many standard deviations nothing is left to add.
const FAR: f64 = 8.2;
/// The pieces of the integral.
const PIECES: u32 = 64;

/// What is decided on later.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DatarMathews {
    /// What is believed of the value of the operating profits at the day of decision, `S`.
    pub profits: Distribution,
    /// What is believed of the cost of the launch, `X`.
    pub cost: Distribution,
    /// What one unit of profits at the day of decision is worth today, `v`.
    pub profit_factor: f64,
    /// What one unit of cost at the day of decision is worth today, `w`.
    pub cost_factor: f64,
}

/// What the draws say.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// `max(v·S − w·X, 0)`, draw by draw.
    pub payoffs: Vec<f64>,
    /// `v·S − w·X`, draw by draw.
    pub differences: Vec<f64>,
}

impl DatarMathews {
    /// The net present value of launching in any case: `v·E[S] − w·E[X]`.
    #[must_use]
    pub fn committed(&self) -> f64 {
        self.profit_factor * self.profits.mean() - self.cost_factor * self.cost.mean()
    }

    /// The cost today, where it is known.
    #[must_use]
    pub fn known_cost(&self) -> Option<f64> {
        match self.cost {
            Distribution::Point(cost) => Some(self.cost_factor * cost.mean()),
            _ => None,
        }
    }

    /// The closed form, where profits are triangular and the cost is known.
    #[must_use]
    pub fn closed_form(&self) -> Option<f64> {
        match (&self.profits, self.known_cost()) {
            (Distribution::Triangular(profits), Some(cost)) => {
                Some(triangular_excess(profits, self.profit_factor, cost))
            }
            _ => None,
        }
    }

    /// The integral, where the cost is known: a second engine beside the draws.
    #[must_use]
    pub fn integral(&self) -> Option<f64> {
        let cost = self.known_cost()?;
        if let Distribution::Point(profits) = self.profits {
            return Some((self.profit_factor * profits.mean() - cost).max(0.0));
        }
        let from = quantile(self.profits.cumulative(cost / self.profit_factor)).clamp(-FAR, FAR);
        let excess = |z: f64| {
            let profits =
                self.profits.quantile(cumulative(z).clamp(f64::MIN_POSITIVE, 1.0 - f64::EPSILON));
            (self.profit_factor * profits - cost).max(0.0) * density(z)
        };
        Some(integral(from, FAR, PIECES, excess))
    }

    /// The probability that the launch pays, where the cost is known: `P(v·S > w·X)`.
    #[must_use]
    pub fn probability_of_launch(&self) -> Option<f64> {
        self.known_cost().map(|cost| 1.0 - self.profits.cumulative(cost / self.profit_factor))
    }

    /// Draws profits and cost that many times; `correlations` pairs input 0 with input 1.
    #[must_use]
    pub fn draw(&self, draws: u64, seed: u64, correlations: Option<&Correlations>) -> Drawn {
        let inputs = vec![
            UncertainInput::new("profits", self.profits),
            UncertainInput::new("cost", self.cost),
        ];
        let (v, w) = (self.profit_factor, self.cost_factor);
        let model = ModelOf::new(inputs, 1, |values: &[f64], outputs: &mut [f64]| {
            if let ([profits, cost], [difference]) = (values, outputs) {
                *difference = v * profits - w * cost;
            }
        });
        let sampler = Sampler::Independent { seed };
        let simulation = Simulation { model: &model, sampler, correlations };
        let differences = simulation.chunk(0..draws).outputs.into_iter().next().unwrap_or_default();
        Drawn { payoffs: differences.iter().map(|each| each.max(0.0)).collect(), differences }
    }
}

/// Values that were simulated elsewhere, each as likely as any other, against a cost that is known: both today's.
#[must_use]
pub fn of_outcomes(outcomes: &[f64], profit_factor: f64, cost_today: f64) -> Drawn {
    let differences: Vec<f64> =
        outcomes.iter().map(|profits| profit_factor * profits - cost_today).collect();
    Drawn { payoffs: differences.iter().map(|each| each.max(0.0)).collect(), differences }
}

/// `E[max(f·S − K, 0)]` of a triangular `S`.
#[must_use]
pub fn triangular_excess(profits: &Triangular, factor: f64, cost: f64) -> f64 {
    let (low, likely, high) =
        (factor * profits.low(), factor * profits.likely(), factor * profits.high());
    let cube = |x: f64| x * x * x;
    if cost >= high {
        return 0.0;
    }
    let mean = (low + likely + high) / 3.0;
    if cost <= low {
        mean - cost
    } else if cost < likely {
        mean - cost + cube(cost - low) / (3.0 * (high - low) * (likely - low))
    } else {
        cube(high - cost) / (3.0 * (high - low) * (high - likely))
    }
}

#[cfg(test)]
mod tests {
    use super::super::black_scholes_merton::BlackScholesMerton;
    use super::super::terms::OptionTerms;
    use super::*;
    use crate::simulation::summary::Summary;
    use crate::uncertainty::{LogNormal, Point};
    use proptest::prelude::*;

    fn triangular(low: f64, likely: f64, high: f64, cost: f64) -> DatarMathews {
        DatarMathews {
            profits: Triangular::new(low, likely, high).unwrap().into(),
            cost: Point::new(cost).unwrap().into(),
            profit_factor: 1.0,
            cost_factor: 1.0,
        }
    }

    #[test]
    fn a_cost_above_the_likely_value_by_hand() {
        // 0, 30, 60 and a cost of 45: 15³/(3·60·30) = 0.625
        assert!((triangular(0.0, 30.0, 60.0, 45.0).closed_form().unwrap() - 0.625).abs() < 1e-14);
        // A cost of 15: 30 − 15 + 15³/(3·60·30) = 15.625; of nothing: the mean; above all: nothing.
        assert!((triangular(0.0, 30.0, 60.0, 15.0).closed_form().unwrap() - 15.625).abs() < 1e-13);
        assert!((triangular(0.0, 30.0, 60.0, 0.0).closed_form().unwrap() - 30.0).abs() < 1e-13);
        assert_eq!(triangular(0.0, 30.0, 60.0, 60.0).closed_form(), Some(0.0));
    }

    #[test]
    fn outcomes_from_elsewhere_by_hand() {
        // 10, 20, 50, 80 against 45: (0 + 0 + 5 + 35)/4 = 10
        let drawn = of_outcomes(&[10.0, 20.0, 50.0, 80.0], 1.0, 45.0);
        assert_eq!(drawn.payoffs, [0.0, 0.0, 5.0, 35.0]);
        assert_eq!(drawn.differences, [-35.0, -25.0, 5.0, 35.0]);
    }

    #[test]
    fn two_rates_by_hand() {
        // S 100…300 likely 200 in two years at μ 15 %, X 180 at r 5 %.
        let own = DatarMathews {
            profit_factor: f64::exp(-0.3),
            cost_factor: f64::exp(-0.1),
            ..triangular(100.0, 200.0, 300.0, 180.0)
        };
        let (b, k, m) = (300.0 * f64::exp(-0.3), 180.0 * f64::exp(-0.1), 200.0 * f64::exp(-0.3));
        let expected = (b - k).powi(3) / (3.0 * 200.0 * f64::exp(-0.3) * (b - m));
        assert!((own.closed_form().unwrap() - expected).abs() < 1e-12);
        assert!((own.committed() - (200.0 * f64::exp(-0.3) - k)).abs() < 1e-12);
    }

    #[test]
    fn an_uncertain_cost_is_drawn_and_agrees_with_its_exchange_option() {
        // Margrabe: two lognormals, σ² = 0.3² + 0.2² at correlation 0; r does not matter.
        let log_normal =
            |mean: f64, sigma: f64| LogNormal::new(mean.ln() - sigma * sigma / 2.0, sigma).unwrap();
        let own = DatarMathews {
            profits: log_normal(100.0, 0.3).into(),
            cost: log_normal(95.0, 0.2).into(),
            profit_factor: 1.0,
            cost_factor: 1.0,
        };
        assert_eq!((own.closed_form(), own.integral()), (None, None));
        let exchange = OptionTerms::new(100.0, 95.0, 1.0, 0.0, 0.0, 0.13_f64.sqrt()).unwrap();
        let summary = Summary::new(&own.draw(200_000, 7, None).payoffs).unwrap();
        let apart = (summary.mean - BlackScholesMerton::new(&exchange).call).abs();
        assert!(apart < 4.0 * summary.standard_error.unwrap(), "{apart}");
    }

    proptest! {
        #[test]
        fn the_integral_is_the_closed_form(
            low in 0.0_f64..50.0, first in 1.0_f64..50.0, second in 1.0_f64..50.0, cost in 0.0_f64..160.0,
        ) {
            let own = triangular(low, low + first, low + first + second, cost);
            let (closed, whole) = (own.closed_form().unwrap(), own.integral().unwrap());
            prop_assert!((closed - whole).abs() < 1e-6 * (low + first + second), "{closed} {whole}");
        }

        #[test]
        fn with_a_lognormal_value_and_one_rate_it_is_black_scholes(
            s in 50.0_f64..150.0, k in 50.0_f64..150.0, t in 0.2_f64..5.0, r in 0.0_f64..0.1, sigma in 0.1_f64..0.7,
        ) {
            let terms = OptionTerms::new(s, k, t, r, 0.0, sigma).unwrap();
            let spread = sigma * t.sqrt();
            let own = DatarMathews {
                profits: LogNormal::new(s.ln() + r * t - spread * spread / 2.0, spread).unwrap().into(),
                cost: Point::new(k).unwrap().into(),
                profit_factor: f64::exp(-r * t),
                cost_factor: f64::exp(-r * t),
            };
            let closed = BlackScholesMerton::new(&terms);
            prop_assert!((own.integral().unwrap() - closed.call).abs() < 1e-6 * s);
            prop_assert!((own.probability_of_launch().unwrap() - cumulative(closed.d2)).abs() < 1e-9);
        }

        #[test]
        fn it_is_never_below_commitment_or_nothing(
            low in 0.0_f64..50.0, first in 1.0_f64..50.0, second in 1.0_f64..50.0, cost in 0.0_f64..160.0,
        ) {
            let own = triangular(low, low + first, low + first + second, cost);
            prop_assert!(own.closed_form().unwrap() >= own.committed().max(0.0) - 1e-12);
        }
    }
}
