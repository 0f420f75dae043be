//! The First Chicago method: scenarios with probabilities at a rate that holds no failure.
//!
//! ```text
//! V = Σ_s p_s·(exit_s·retention·(1 + r)^−T_s + Σ_t flow_st·(1 + r)^−t)        Σ p_s = 1
//! hurdle that it comes to: exit_best·retention/(1 + h)^T = V
//! ```
//!
//! `p_s` probability of a scenario, `exit_s` value of the equity then (money), `T_s` years until then, `r` rate per
//! year without the risk of failure, which stands in the scenarios; failure may have a salvage value. The hurdle
//! rate that would give the same value from the best scenario alone is the bridge to the venture capital method.
//! Source: Scherlis & Sahlman, Harvard Business School note 9-288-006, 1987 (First Chicago Corporation).

use crate::cashflow::discounting::{discount_factor, sum};

/// A scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Its probability.
    pub probability: f64,
    /// The value of the equity at its end.
    pub exit_value: f64,
    /// The years until then.
    pub years: f64,
    /// What the holder receives in each year before, from year 1.
    pub flows: Vec<f64>,
}

/// What the scenarios come to.
#[derive(Clone, Debug, PartialEq)]
pub struct FirstChicago {
    /// The value today, after an investment.
    pub value: f64,
    /// Each scenario's value today, before its probability.
    pub scenarios: Vec<f64>,
    /// The position of the scenario that is worth most.
    pub best: usize,
    /// The hurdle rate at which the best exit alone is worth as much; `None` where there is none.
    pub implied_hurdle: Option<f64>,
}

/// Why scenarios cannot be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NoScenarios {
    /// There is none.
    None,
    /// The probability of this scenario does not lie between 0 and 1.
    Probability(usize),
    /// The probabilities do not sum to 1.
    Sum(f64),
    /// The years of this scenario are below 0 or not a number.
    Years(usize),
    /// The rate is at or below −1.
    Rate,
}

/// The probabilities may miss 1 by this much: thirds are written with a few digits.
const ROUNDING: f64 = 1e-6;

/// Values the scenarios at a rate, of which later rounds leave a part.
///
/// # Errors
/// Probabilities, years or rate cannot be.
pub fn first_chicago(
    scenarios: &[Scenario],
    rate: f64,
    retention: f64,
) -> Result<FirstChicago, NoScenarios> {
    if scenarios.is_empty() {
        return Err(NoScenarios::None);
    }
    if rate.is_nan() || rate <= -1.0 {
        return Err(NoScenarios::Rate);
    }
    if let Some(at) = scenarios.iter().position(|own| !(0.0..=1.0).contains(&own.probability)) {
        return Err(NoScenarios::Probability(at));
    }
    if let Some(at) = scenarios.iter().position(|own| !(own.years.is_finite() && own.years >= 0.0))
    {
        return Err(NoScenarios::Years(at));
    }
    let total = sum(scenarios.iter().map(|own| own.probability));
    if (total - 1.0).abs() > ROUNDING {
        return Err(NoScenarios::Sum(total));
    }
    let worth = |own: &Scenario| {
        let exit = own.exit_value * retention * discount_factor(rate, own.years);
        let before = (1_u32..)
            .zip(&own.flows)
            .map(|(year, flow)| flow * discount_factor(rate, f64::from(year)));
        sum(before.chain([exit]))
    };
    let values: Vec<f64> = scenarios.iter().map(worth).collect();
    let value = sum(values.iter().zip(scenarios).map(|(value, own)| value * own.probability));
    let best = (0..).zip(&values).fold((0, f64::NEG_INFINITY), |best, (at, value)| {
        if *value > best.1 { (at, *value) } else { best }
    });
    let implied_hurdle = scenarios.get(best.0).and_then(|own| {
        let multiple = own.exit_value * retention / value;
        (own.years > 0.0 && multiple.is_finite() && multiple > 0.0)
            .then(|| libm::pow(multiple, 1.0 / own.years) - 1.0)
    });
    Ok(FirstChicago { value, scenarios: values, best: best.0, implied_hurdle })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn scenario(probability: f64, exit_value: f64, years: f64) -> Scenario {
        Scenario { probability, exit_value, years, flows: Vec::new() }
    }

    #[test]
    fn three_scenarios_by_hand() {
        // At 25 %: 0.2·100/1.25⁴ + 0.5·20/1.25⁴ + 0.3·2/1.25² = 20·0.4096 + 10·0.4096 + 0.6·0.64 = 12.672
        let own = [scenario(0.2, 100.0, 4.0), scenario(0.5, 20.0, 4.0), scenario(0.3, 2.0, 2.0)];
        let found = first_chicago(&own, 0.25, 1.0).unwrap();
        assert!((found.value - 12.672).abs() < 1e-12);
        assert_eq!(found.best, 0);
        // (100/12.672)^(1/4) − 1
        assert!((found.implied_hurdle.unwrap() - 0.676_07).abs() < 1e-4);
    }

    #[test]
    fn scenarios_that_cannot_be_are_named() {
        assert_eq!(first_chicago(&[], 0.2, 1.0), Err(NoScenarios::None));
        assert_eq!(
            first_chicago(&[scenario(1.2, 1.0, 1.0)], 0.2, 1.0),
            Err(NoScenarios::Probability(0))
        );
        assert_eq!(first_chicago(&[scenario(0.5, 1.0, 1.0)], 0.2, 1.0), Err(NoScenarios::Sum(0.5)));
        assert_eq!(
            first_chicago(&[scenario(1.0, 1.0, -1.0)], 0.2, 1.0),
            Err(NoScenarios::Years(0))
        );
        assert_eq!(first_chicago(&[scenario(1.0, 1.0, 1.0)], -1.0, 1.0), Err(NoScenarios::Rate));
    }

    proptest! {
        #[test]
        fn success_or_nothing_is_the_venture_capital_method_at_the_bridged_hurdle(
            exit in 1.0_f64..1e6, probability in 0.01_f64..1.0, rate in 0.0_f64..0.5, years in 0.5_f64..10.0, kept in 0.2_f64..1.0,
        ) {
            use super::super::venture_capital_method::{RequiredGrowth, VentureCapitalMethod};
            let own = [scenario(probability, exit, years), scenario(1.0 - probability, 0.0, years)];
            let chicago = first_chicago(&own, rate, kept).unwrap();
            let hurdle = crate::rates::hurdle_bridge::hurdle_rate(rate, probability, years).unwrap();
            let method = VentureCapitalMethod {
                exit_value: exit, growth: RequiredGrowth::Rate { hurdle, years }, retention: kept, investment: None,
            };
            prop_assert!((method.round().unwrap().post_money / chicago.value - 1.0).abs() < 1e-11);
            prop_assert!((chicago.implied_hurdle.unwrap() - hurdle).abs() < 1e-10 * (1.0 + hurdle));
        }

        #[test]
        fn money_has_no_unit(exits in prop::collection::vec(0.0_f64..1e4, 2..6), factor in 0.01_f64..100.0) {
            let part = 1.0 / exits.len() as f64;
            let of = |factor: f64| {
                let own: Vec<Scenario> = exits.iter().map(|exit| Scenario {
                    flows: vec![factor, 2.0 * factor], ..scenario(part, exit * factor, 5.0)
                }).collect();
                first_chicago(&own, 0.2, 0.8).unwrap().value
            };
            prop_assert!((of(factor) - of(1.0) * factor).abs() < 1e-9 * of(factor));
        }
    }
}
