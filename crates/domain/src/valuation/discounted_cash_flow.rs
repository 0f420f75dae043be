//! Discounted cash flow of a plan, with what lies beyond it and the bridge to equity.
//!
//! ```text
//! EV     = Σ_{t=1..N} FCF_t·(1 + k)^−τ_t + TV_N·(1 + k)^−(N − m)
//! equity = EV + cash and other assets − debt − claims of others
//! right  = EV − Σ fair values of the other assets that the plan uses
//! ```
//!
//! `FCF` free cash flow (see [`super::free_cash_flow`]), `TV_N` terminal value at the end of year `N` (see
//! [`super::terminal_value`]), `m` ½ for a perpetuity of flows in mid-year, else 0. The plan values the business and not the
//! right: what plant, working capital, people and other rights contribute belongs to them.
//! Source: IVS 210 (intangible assets); Koller, Goedhart & Wessels, *Valuation*.

use super::terminal_value::{KindOfRight, NoTerminalValue, TerminalMethod, implied_growth};
use crate::cashflow::discounting::{Timing, sum};
use crate::cashflow::price_basis::{DiscountRate, Nominal};
use crate::cashflow::yearly_flows::{DiscountedFlow, YearlyFlows};

/// What is asked of the method.
#[derive(Clone, Debug, PartialEq)]
pub struct DiscountedCashFlow {
    /// Free cash flow by year from year 1.
    pub flows: Vec<f64>,
    /// What is paid today, negative.
    pub today: f64,
    /// The discount rate.
    pub discount_rate: DiscountRate<Nominal>,
    /// Where in its year each flow lies.
    pub timing: Timing,
    /// What kind of right earns the flows.
    pub right: KindOfRight,
    /// How the time beyond is valued.
    pub terminal: TerminalMethod,
    /// The flow on which the time beyond is built; the last planned one if open.
    pub terminal_base: Option<f64>,
    /// How much before the end of the last year the terminal value lies, in years; by its method if open.
    pub terminal_earlier: Option<f64>,
}

/// A value with its working.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueOfPlan {
    /// Each year's flow and its value today.
    pub years: Vec<DiscountedFlow>,
    /// The value of the planned years.
    pub value_of_plan: f64,
    /// The terminal value at the end of the last planned year.
    pub terminal_value: f64,
    /// The time at which it is discounted.
    pub terminal_time: f64,
    /// The terminal value today.
    pub present_value_of_terminal: f64,
    /// The growth for ever that the terminal value implies.
    pub implied_growth: Option<f64>,
}

/// What stands between the value of a business and of its equity.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct EquityBridge {
    /// Cash and assets that the plan does not use.
    pub other_assets: f64,
    /// Debt, and what is like debt.
    pub debt: f64,
    /// What belongs to others: minorities, preferred shares.
    pub claims_of_others: f64,
}

impl ValueOfPlan {
    /// The value of plan and time beyond.
    pub fn value(&self) -> f64 {
        self.value_of_plan + self.present_value_of_terminal
    }

    /// The part of the value that lies beyond the plan; `None` for a value of zero or below.
    pub fn share_of_terminal(&self) -> Option<f64> {
        let value = self.value();
        (value > 0.0).then(|| self.present_value_of_terminal / value)
    }
}

impl EquityBridge {
    /// The value of equity.
    pub fn equity(&self, enterprise_value: f64) -> f64 {
        enterprise_value + self.other_assets - self.debt - self.claims_of_others
    }
}

impl DiscountedCashFlow {
    /// The value of the plan.
    ///
    /// # Errors
    /// There is no terminal value.
    pub fn value(&self) -> Result<ValueOfPlan, NoTerminalValue> {
        let flows = YearlyFlows::<Nominal>::new(self.flows.clone(), self.timing);
        let years = flows.discounted(self.discount_rate);
        let base = self.terminal_base.or(self.flows.last().copied()).unwrap_or(0.0);
        let terminal_value = self.terminal.value(base, self.discount_rate, self.right)?;
        let earlier = self.terminal_earlier;
        let earlier = earlier.unwrap_or_else(|| self.terminal.years_before_year_end(self.timing));
        let terminal_time = self.flows.len() as f64 - earlier;
        let beyond = terminal_value != 0.0;
        Ok(ValueOfPlan {
            value_of_plan: self.today + sum(years.iter().map(|flow| flow.present_value)),
            years,
            terminal_value,
            terminal_time,
            present_value_of_terminal: terminal_value * self.discount_rate.factor(terminal_time),
            implied_growth: beyond
                .then(|| implied_growth(terminal_value, base, self.discount_rate))
                .flatten(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plan(flows: Vec<f64>, terminal: TerminalMethod) -> DiscountedCashFlow {
        DiscountedCashFlow {
            flows,
            today: 0.0,
            discount_rate: DiscountRate::per_year(0.1).unwrap(),
            timing: Timing::YearEnd,
            right: KindOfRight::Business,
            terminal,
            terminal_base: None,
            terminal_earlier: None,
        }
    }

    #[test]
    fn two_years_and_a_perpetuity_by_hand() {
        // 110/1.1 + 121/1.21 = 200; TV = 121·1.02/0.08 = 1542.75; /1.21 = 1275
        let working =
            plan(vec![110.0, 121.0], TerminalMethod::Gordon { growth: 0.02 }).value().unwrap();
        assert!((working.value_of_plan - 200.0).abs() < 1e-12);
        assert!((working.present_value_of_terminal - 1275.0).abs() < 1e-10);
        assert!((working.share_of_terminal().unwrap() - 1275.0 / 1475.0).abs() < 1e-14);
        assert!((working.implied_growth.unwrap() - 0.02).abs() < 1e-12);
        let bridge = EquityBridge { other_assets: 25.0, debt: 400.0, claims_of_others: 100.0 };
        assert!((bridge.equity(working.value()) - 1000.0).abs() < 1e-10);
    }

    #[test]
    fn in_mid_year_a_sale_still_lies_at_the_end() {
        let sale = TerminalMethod::ExitMultiple { multiple: 5.0, metric: 242.0 };
        let middle = DiscountedCashFlow { timing: Timing::MidYear, ..plan(vec![0.0, 0.0], sale) };
        assert!((middle.value().unwrap().value() - 1000.0).abs() < 1e-10);
    }

    proptest! {
        #[test]
        fn a_plan_may_be_cut_anywhere_when_flows_grow_evenly(first in 1.0_f64..1e6, g in -0.1_f64..0.08, cut in 1_usize..20) {
            // With flows growing by g the value is F/(k − g), wherever the plan ends.
            let flows: Vec<f64> = (0..cut).map(|t| first * libm::pow(1.0 + g, t as f64)).collect();
            for timing in [Timing::YearEnd, Timing::MidYear] {
                let asked = plan(flows.clone(), TerminalMethod::Gordon { growth: g });
                let value = DiscountedCashFlow { timing, ..asked }.value().unwrap().value();
                let whole = first / (0.1 - g) * libm::pow(1.1, timing.years_before_year_end());
                prop_assert!((value - whole).abs() <= 1e-10 * whole);
            }
        }

        #[test]
        fn value_scales_with_money(flows in prop::collection::vec(-1e6_f64..1e6, 1..20), c in 0.01_f64..100.0) {
            let tail = TerminalMethod::ErosionTail { erosion: 0.3, years: Some(4.0) };
            let scaled = flows.iter().map(|flow| flow * c).collect();
            let size: f64 = flows.iter().map(|flow| flow.abs()).sum();
            let (plain, large) = (plan(flows, tail).value().unwrap(), plan(scaled, tail).value().unwrap());
            prop_assert!((large.value() - c * plain.value()).abs() <= 1e-11 * size * c);
        }
    }
}
