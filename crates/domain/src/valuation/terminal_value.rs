//! What lies beyond the last planned year, by the kind of right.
//!
//! ```text
//! Gordon         TV_N = F_N·(1 + g)/(k − g)
//! value driver   TV_N = P_{N+1}·(1 − g/ROIC)/(k − g)
//! exit multiple  TV_N = multiple · metric_N
//! erosion tail   TV_N = Σ_{j=1..n} F_N·e^(−δ·j)·(1 + k)^−j = F_N·q·(1 − q^n)/(1 − q)        q = e^(−δ)/(1 + k)
//! cross-checks   g = (TV·k − F_N)/(TV + F_N)        multiple = TV/metric_N
//! ```
//!
//! `F_N` free cash flow of the last planned year, `g` growth for ever, `k` discount rate, `P` profit after tax, `ROIC`
//! return on new capital, `δ` erosion per year, `n` years of the tail (without end if open). A patent, a design or a plant
//! variety ends by law: no perpetuity, no sale of a going business after its end, at most a tail that erodes as
//! competitors enter. A trademark may be renewed for ever; know-how leaks. `k ≤ g` has no value.
//! In mid-year the flows beyond the plan also come half a year earlier, so all but an exit multiple are worth
//! `(1 + k)^½` more at the end of year `N`.
//! Source: Gordon & Shapiro, *Management Science* 3(1), 1956; Koller, Goedhart & Wessels, *Valuation*, on continuing value;
//! IVS 105 (2022), terminal value.

use crate::cashflow::annuity::perpetuity_factor;
use crate::cashflow::discounting::Timing;
use crate::cashflow::price_basis::{DiscountRate, Nominal};

/// The share of value beyond the plan above which a reader is warned.
pub const LARGE_SHARE: f64 = 0.6;

/// What kind of right earns the flows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindOfRight {
    /// Ends by law on a day: patent, utility solution, design, plant variety, layout design, copyright.
    Expiring,
    /// Renewed for ever: trademark, trade name.
    Trademark,
    /// Kept as long as it is secret: know-how, data, software maintained.
    KnowHow,
    /// A business that goes on, of which the right is a part.
    Business,
}

/// How the time beyond the plan is valued.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TerminalMethod {
    /// Nothing lies beyond.
    Nothing,
    /// Flows that grow for ever.
    Gordon {
        /// Growth per year, as a fraction.
        growth: f64,
    },
    /// Growth for ever that needs new capital.
    ValueDriver {
        /// Growth per year, as a fraction.
        growth: f64,
        /// Return on new capital, as a fraction.
        return_on_new_capital: f64,
    },
    /// A sale at a multiple of a metric.
    ExitMultiple {
        /// The multiple.
        multiple: f64,
        /// The metric of the last planned year.
        metric: f64,
    },
    /// Flows that erode.
    ErosionTail {
        /// Erosion per year, δ of `e^(−δ)`.
        erosion: f64,
        /// How many years, without end if open.
        years: Option<f64>,
    },
}

/// Why there is no terminal value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoTerminalValue {
    /// Growth reaches the discount rate.
    GrowthNotBelowRate,
    /// A right that ends by law does not earn for ever.
    ExpiringRight,
    /// Growth without a return on new capital above zero.
    NoReturnOnNewCapital,
    /// A tail without end that does not fall in value.
    TailDoesNotConverge,
}

impl TerminalMethod {
    /// The value at the end of the last planned year, whose free cash flow is `last_flow`.
    ///
    /// For the value driver `last_flow` is profit after tax of the last planned year.
    ///
    /// # Errors
    /// There is none: the right expires, or the sum has no end.
    pub fn value(
        self,
        last_flow: f64,
        rate: DiscountRate<Nominal>,
        right: KindOfRight,
    ) -> Result<f64, NoTerminalValue> {
        let forever = |growth: f64| {
            if right == KindOfRight::Expiring {
                return Err(NoTerminalValue::ExpiringRight);
            }
            perpetuity_factor(rate.value(), growth).ok_or(NoTerminalValue::GrowthNotBelowRate)
        };
        match self {
            Self::Nothing => Ok(0.0),
            Self::Gordon { growth } => Ok(last_flow * (1.0 + growth) * forever(growth)?),
            Self::ValueDriver { growth, return_on_new_capital } => {
                let factor = forever(growth)?;
                if return_on_new_capital <= 0.0 {
                    return Err(NoTerminalValue::NoReturnOnNewCapital);
                }
                Ok(last_flow * (1.0 + growth) * (1.0 - growth / return_on_new_capital) * factor)
            }
            Self::ExitMultiple { .. } if right == KindOfRight::Expiring => {
                Err(NoTerminalValue::ExpiringRight)
            }
            Self::ExitMultiple { multiple, metric } => Ok(multiple * metric),
            Self::ErosionTail { erosion, years } => {
                let tail = erosion_tail(erosion, rate, years);
                tail.map(|tail| last_flow * tail).ok_or(NoTerminalValue::TailDoesNotConverge)
            }
        }
    }

    /// How much earlier than the end of its year the value lies for flows of that timing, in years.
    pub const fn years_before_year_end(self, timing: Timing) -> f64 {
        match self {
            Self::ExitMultiple { .. } => 0.0,
            _ => timing.years_before_year_end(),
        }
    }
}

/// The value of a flow of one unit that erodes from the next year on: `q·(1 − q^n)/(1 − q)`.
///
/// `None` where the sum has no end.
pub fn erosion_tail(erosion: f64, rate: DiscountRate<Nominal>, years: Option<f64>) -> Option<f64> {
    // q = e^−x with x = δ + ln(1 + k)
    let decay = erosion + libm::log1p(rate.value());
    match years {
        None => (decay > 0.0).then(|| 1.0 / libm::expm1(decay)),
        Some(years) if decay == 0.0 => Some(years),
        Some(years) => Some(-libm::expm1(-decay * years) / libm::expm1(decay)),
    }
}

/// The growth for ever behind a terminal value: `g = (TV·k − F)/(TV + F)`; `None` where both cancel.
pub fn implied_growth(terminal: f64, last_flow: f64, rate: DiscountRate<Nominal>) -> Option<f64> {
    let below = terminal + last_flow;
    (below != 0.0).then(|| (terminal * rate.value() - last_flow) / below)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rate(rate: f64) -> DiscountRate<Nominal> {
        DiscountRate::per_year(rate).unwrap()
    }

    #[test]
    fn two_million_growing_three_per_cent_at_ten() {
        // 2,000,000 · 1.03 / 0.07 = 29,428,571.43
        let value =
            TerminalMethod::Gordon { growth: 0.03 }.value(2e6, rate(0.1), KindOfRight::Business);
        assert!((value.unwrap() - 29_428_571.428_571).abs() < 1e-5);
    }

    #[test]
    fn growth_that_earns_its_cost_adds_nothing() {
        // ROIC = k: 100·1.03·(1 − 0.03/0.1)/0.07 = 103/0.1 = 1030
        let driver = TerminalMethod::ValueDriver { growth: 0.03, return_on_new_capital: 0.1 };
        let value = driver.value(100.0, rate(0.1), KindOfRight::Business).unwrap();
        assert!((value - 1030.0).abs() < 1e-10);
    }

    #[test]
    fn a_tail_of_two_years_is_summed_term_by_term() {
        // e^(−ln 2) = ½: 100·½/1.1 + 100·¼/1.21 = 45.4545 + 20.6612 = 66.1157
        let tail =
            TerminalMethod::ErosionTail { erosion: core::f64::consts::LN_2, years: Some(2.0) };
        let value = tail.value(100.0, rate(0.1), KindOfRight::Expiring).unwrap();
        assert!((value - (50.0 / 1.1 + 25.0 / 1.21)).abs() < 1e-12);
    }

    #[test]
    fn a_patent_has_no_perpetuity() {
        let refused = |method: TerminalMethod| {
            method.value(100.0, rate(0.1), KindOfRight::Expiring).unwrap_err()
        };
        assert_eq!(refused(TerminalMethod::Gordon { growth: 0.0 }), NoTerminalValue::ExpiringRight);
        let sale = TerminalMethod::ExitMultiple { multiple: 8.0, metric: 100.0 };
        assert_eq!(refused(sale), NoTerminalValue::ExpiringRight);
    }

    #[test]
    fn growth_at_the_rate_and_growing_tails_have_no_value() {
        let gordon = TerminalMethod::Gordon { growth: 0.1 };
        let value = gordon.value(100.0, rate(0.1), KindOfRight::Trademark);
        assert_eq!(value, Err(NoTerminalValue::GrowthNotBelowRate));
        let tail = TerminalMethod::ErosionTail { erosion: -0.2, years: None };
        let value = tail.value(100.0, rate(0.1), KindOfRight::KnowHow);
        assert_eq!(value, Err(NoTerminalValue::TailDoesNotConverge));
    }

    proptest! {
        #[test]
        fn a_tail_without_end_is_gordon_with_falling_flows(erosion in 0.001_f64..3.0, k in 0.0_f64..0.8) {
            let tail = TerminalMethod::ErosionTail { erosion, years: None };
            let gordon = TerminalMethod::Gordon { growth: libm::expm1(-erosion) };
            let (tail, gordon) = (
                tail.value(1.0, rate(k), KindOfRight::KnowHow).unwrap(),
                gordon.value(1.0, rate(k), KindOfRight::KnowHow).unwrap(),
            );
            prop_assert!((tail - gordon).abs() <= 1e-9 * gordon);
        }

        #[test]
        fn the_growth_behind_a_gordon_value_is_its_growth(flow in 1.0_f64..1e6, g in -0.2_f64..0.1, spread in 0.01_f64..0.5) {
            let k = rate(g + spread);
            let value = TerminalMethod::Gordon { growth: g }.value(flow, k, KindOfRight::Business).unwrap();
            prop_assert!((implied_growth(value, flow, k).unwrap() - g).abs() < 1e-10);
        }

        #[test]
        fn faster_erosion_leaves_less(erosion in 0.0_f64..2.0, more in 0.01_f64..2.0, years in 1_u32..30) {
            let tail = |erosion| erosion_tail(erosion, rate(0.1), Some(f64::from(years))).unwrap();
            prop_assert!(tail(erosion + more) < tail(erosion));
        }
    }
}
