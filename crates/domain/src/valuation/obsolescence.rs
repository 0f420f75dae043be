//! Obsolescence of a technology: a little every year, or at one blow when the next generation comes.
//!
//! ```text
//! gradual:   kept(t) = (1 − δ)^t   or   e^(−δt)
//! one step:  kept(t) = e^(−λt) + (1 − e^(−λt))·(1 − ℓ)
//! steps that may come again and again:   kept(t) = E[(1 − ℓ)^N(t)] = e^(−λℓt)
//! ```
//!
//! `δ` lost per year, `λ` steps expected per year (Poisson), `ℓ` the part lost with a step. Only for total loss
//! (`ℓ` = 1) is this the same as adding `λ` to the continuous discount rate, `1 + k' = (1 + k)·e^λ`: whoever adds
//! `λ` for a smaller loss values too low. Source: International Valuation Standards, IVS 210, on attrition and
//! obsolescence; Ross, *Introduction to Probability Models*, on Poisson processes.

use crate::cashflow::discounting::{discount_factor, sum};

/// How value is lost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Obsolescence {
    /// The same part of what is left each year: `(1 − δ)^t`.
    PerYear {
        /// The part lost per year.
        lost: f64,
    },
    /// Continuously: `e^(−δt)`.
    Continuous {
        /// The intensity per year.
        intensity: f64,
    },
    /// At one step that comes at a time unknown, and not again.
    OneStep {
        /// Steps expected per year.
        intensity: f64,
        /// The part lost with it.
        loss: f64,
    },
    /// At steps that may come again and again.
    Steps {
        /// Steps expected per year.
        intensity: f64,
        /// The part of what is left that is lost with each.
        loss: f64,
    },
}

impl Obsolescence {
    /// The part expected to be kept after `time` years.
    #[must_use]
    pub fn kept(self, time: f64) -> f64 {
        match self {
            Self::PerYear { lost } => libm::pow(1.0 - lost, time),
            Self::Continuous { intensity } => libm::exp(-intensity * time),
            Self::OneStep { intensity, loss } => 1.0 + loss * libm::expm1(-intensity * time),
            Self::Steps { intensity, loss } => libm::exp(-intensity * loss * time),
        }
    }

    /// Years after which half is expected to be left; `None` where it never comes to that.
    #[must_use]
    pub fn half_life(self) -> Option<f64> {
        let years = match self {
            Self::PerYear { lost } => core::f64::consts::LN_2 / -libm::log1p(-lost),
            Self::Continuous { intensity } => core::f64::consts::LN_2 / intensity,
            Self::OneStep { intensity, loss } if loss > 0.5 => {
                -libm::log1p(-0.5 / loss) / intensity
            }
            Self::OneStep { .. } => f64::INFINITY,
            Self::Steps { intensity, loss } => core::f64::consts::LN_2 / (intensity * loss),
        };
        years.is_finite().then_some(years)
    }

    /// The rate per year that gives the same value as rate and obsolescence together, where one does for any flow;
    /// `None` for a single step with some loss, whose rate depends on when the flows come.
    #[must_use]
    pub fn rate_with(self, rate: f64) -> Option<f64> {
        let grown = match self {
            Self::PerYear { lost } if lost < 1.0 => 1.0 / (1.0 - lost),
            Self::PerYear { .. } => return None,
            Self::Continuous { intensity } => libm::exp(intensity),
            Self::OneStep { intensity, loss: 1.0 } => libm::exp(intensity),
            Self::OneStep { .. } => return None,
            Self::Steps { intensity, loss } => libm::exp(intensity * loss),
        };
        Some((1.0 + rate) * grown - 1.0)
    }

    /// The value today of flows that become obsolete: `Σ C_t · kept(t) · (1 + k)^−t`.
    #[must_use]
    pub fn present_value(self, rate: f64, flows: &[f64], times: &[f64]) -> f64 {
        let each = flows.iter().zip(times);
        sum(each.map(|(flow, time)| flow * self.kept(*time) * discount_factor(rate, *time)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::cashflow::discounting::net_present_value;

    #[test]
    fn a_tenth_a_year_by_hand() {
        // 100 in each of two years, 10 % lost a year, at 25 %: 100·0.9/1.25 + 100·0.81/1.5625 = 72 + 51.84
        let lost = Obsolescence::PerYear { lost: 0.1 };
        let value = lost.present_value(0.25, &[100.0, 100.0], &[1.0, 2.0]);
        assert!((value - 123.84).abs() < 1e-10, "{value}");
    }

    #[test]
    fn a_step_that_takes_half() {
        // λ = ln 2: after a year even odds that it has come; half is lost with it: 0.5 + 0.5·0.5 = 0.75
        let intensity = core::f64::consts::LN_2;
        assert!((Obsolescence::OneStep { intensity, loss: 0.5 }.kept(1.0) - 0.75).abs() < 1e-15);
        // Again and again: e^(−ln 2 / 2) = 1/√2
        let again = Obsolescence::Steps { intensity, loss: 0.5 }.kept(1.0);
        assert!((again - core::f64::consts::FRAC_1_SQRT_2).abs() < 1e-15);
        // One step never takes more than its loss; of three quarters half is gone when 2/3 have seen it.
        assert_eq!(Obsolescence::OneStep { intensity, loss: 0.5 }.half_life(), None);
        let half = Obsolescence::OneStep { intensity: 1.0, loss: 0.75 }.half_life().unwrap();
        assert!((half - libm::log(3.0)).abs() < 1e-12);
    }

    fn flows() -> impl Strategy<Value = Vec<f64>> {
        prop::collection::vec(0.1_f64..100.0, 1..15)
    }

    fn years(count: usize) -> Vec<f64> {
        (1_u32..).take(count).map(f64::from).collect()
    }

    proptest! {
        #[test]
        fn adding_the_intensity_to_the_rate_is_right_for_total_loss_alone(
            flows in flows(), rate in 0.0_f64..0.5, intensity in 0.01_f64..1.0, loss in 0.0_f64..0.95,
        ) {
            let times = years(flows.len());
            let raised = (1.0 + rate) * libm::exp(intensity) - 1.0;
            let by_rate = net_present_value(raised, &flows, &times);
            for total in [Obsolescence::OneStep { intensity, loss: 1.0 }, Obsolescence::Steps { intensity, loss: 1.0 }] {
                let value = total.present_value(rate, &flows, &times);
                prop_assert!((value - by_rate).abs() <= 1e-12 * value.max(1.0));
                prop_assert!((total.rate_with(rate).unwrap() - raised).abs() < 1e-12);
            }
            for partial in [Obsolescence::OneStep { intensity, loss }, Obsolescence::Steps { intensity, loss }] {
                prop_assert!(partial.present_value(rate, &flows, &times) > by_rate);
            }
        }

        #[test]
        fn the_rate_that_holds_obsolescence_gives_its_value(
            flows in flows(), rate in 0.0_f64..0.5, lost in 0.0_f64..0.9, loss in 0.0_f64..=1.0,
        ) {
            let times = years(flows.len());
            for each in [
                Obsolescence::PerYear { lost },
                Obsolescence::Continuous { intensity: lost },
                Obsolescence::Steps { intensity: lost, loss },
            ] {
                let value = each.present_value(rate, &flows, &times);
                let by_rate = net_present_value(each.rate_with(rate).unwrap(), &flows, &times);
                prop_assert!((value - by_rate).abs() <= 1e-11 * value.max(1.0));
            }
        }

        #[test]
        fn more_steps_never_keep_more_than_one(intensity in 0.0_f64..2.0, loss in 0.0_f64..=1.0, time in 0.0_f64..50.0) {
            let one = Obsolescence::OneStep { intensity, loss }.kept(time);
            let again = Obsolescence::Steps { intensity, loss }.kept(time);
            prop_assert!(again <= one + 1e-12 && one <= 1.0 && again >= 0.0);
            prop_assert!(one >= 1.0 - loss - 1e-15);
        }
    }
}
