//! The venture capital method: what an investor pays today for a share of a later exit.
//!
//! ```text
//! post = exit · retention / (1 + h)^T       pre = post − investment       share = investment / post
//! retention = Π(1 − new_k − pool_k)         share at exit = share · retention
//! new shares = existing · share/(1 − share)    price = investment / new shares
//! ```
//!
//! `exit` value of the equity at the exit in the case of success (money), `h` hurdle rate, which holds the risk of
//! failure already, `T` years until the exit, `retention` what later rounds leave of a share. Multiplying by a
//! probability of success as well counts failure twice.
//! Source: Sahlman & Scherlis, "A method for valuing high-risk, long-term investments", Harvard Business School note
//! 9-288-006, 1987; Sahlman, Stevenson & Bhidé, *Financing Entrepreneurial Ventures*.

use crate::cashflow::discounting::growth_factor;

/// A round as the investor sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct VentureCapitalMethod {
    /// The value of the equity at the exit in the case of success.
    pub exit_value: f64,
    /// The hurdle rate of each year, or one for all.
    pub growth: RequiredGrowth,
    /// What later rounds leave of a share, above 0 and at most 1.
    pub retention: f64,
    /// What is invested.
    pub investment: Option<f64>,
}

/// How much the investment has to grow until the exit.
#[derive(Clone, Debug, PartialEq)]
pub enum RequiredGrowth {
    /// A hurdle rate over years.
    Rate {
        /// The hurdle rate a year.
        hurdle: f64,
        /// The years until the exit.
        years: f64,
    },
    /// A hurdle rate of its own for each year, as risk falls.
    Yearly(Vec<f64>),
    /// A multiple of the money.
    Multiple(f64),
}

/// What a round comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VentureRound {
    /// The factor by which the investment has to grow.
    pub required_multiple: f64,
    /// The exit today, before later dilution: `exit/(1 + h)^T`.
    pub discounted_exit: f64,
    /// The value after the investment.
    pub post_money: f64,
    /// What an investment buys.
    pub purchase: Option<Purchase>,
}

/// What an investment buys.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Purchase {
    /// The value before the investment.
    pub pre_money: f64,
    /// The share bought.
    pub share: f64,
    /// What is left of it at the exit.
    pub share_at_exit: f64,
    /// What it brings at the exit in the case of success.
    pub proceeds: f64,
}

/// Why a round cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRound {
    /// The exit is not a number above 0.
    Exit,
    /// A hurdle rate is at or below −1, or not a number; or the multiple is not above 0.
    Growth,
    /// The retention does not lie above 0 and at most at 1.
    Retention,
    /// The investment is not a number above 0.
    Investment,
    /// The investment is worth the whole company or more.
    WholeCompany,
}

impl RequiredGrowth {
    /// The factor; `None` for a rate at or below −1, or what is not a number above 0.
    #[must_use]
    pub fn factor(&self) -> Option<f64> {
        let above = |rate: f64| rate > -1.0;
        let factor = match self {
            Self::Rate { hurdle, years } => {
                (above(*hurdle) && *years >= 0.0).then(|| growth_factor(*hurdle, *years))?
            }
            Self::Yearly(rates) => rates
                .iter()
                .try_fold(1.0, |factor, rate| above(*rate).then(|| factor * (1.0 + rate)))?,
            Self::Multiple(multiple) => *multiple,
        };
        (factor.is_finite() && factor > 0.0).then_some(factor)
    }
}

/// What later rounds leave of a share: `Π(1 − d)`; `None` where one takes all or more, or less than nothing.
#[must_use]
pub fn retention(dilutions: &[f64]) -> Option<f64> {
    dilutions
        .iter()
        .try_fold(1.0, |left, taken| (0.0..1.0).contains(taken).then(|| left * (1.0 - taken)))
}

impl VentureCapitalMethod {
    /// What the round comes to.
    ///
    /// # Errors
    /// The terms cannot be.
    pub fn round(&self) -> Result<VentureRound, NoRound> {
        let positive = |number: f64| number.is_finite() && number > 0.0;
        if !positive(self.exit_value) {
            return Err(NoRound::Exit);
        }
        let required_multiple = self.growth.factor().ok_or(NoRound::Growth)?;
        if !(self.retention > 0.0 && self.retention <= 1.0) {
            return Err(NoRound::Retention);
        }
        let discounted_exit = self.exit_value / required_multiple;
        let post_money = discounted_exit * self.retention;
        let purchase = match self.investment {
            None => None,
            Some(sum) if !positive(sum) => return Err(NoRound::Investment),
            Some(sum) if sum >= post_money => return Err(NoRound::WholeCompany),
            Some(sum) => {
                let share = sum / post_money;
                let share_at_exit = share * self.retention;
                Some(Purchase {
                    pre_money: post_money - sum,
                    share,
                    share_at_exit,
                    proceeds: share_at_exit * self.exit_value,
                })
            }
        };
        Ok(VentureRound { required_multiple, discounted_exit, post_money, purchase })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn method(
        exit_value: f64,
        hurdle: f64,
        years: f64,
        retention: f64,
        sum: f64,
    ) -> VentureCapitalMethod {
        VentureCapitalMethod {
            exit_value,
            growth: RequiredGrowth::Rate { hurdle, years },
            retention,
            investment: Some(sum),
        }
    }

    #[test]
    fn a_round_with_later_dilution_by_hand() {
        // Exit 100 in 5 years at 50 %: 100/7.59375 = 13.16872; three quarters left: 9.87654; 3 of it: 30.375 %,
        // at the exit 22.78125 %, which is 3·7.59375 = 22.78125.
        let round = method(100.0, 0.5, 5.0, 0.75, 3.0).round().unwrap();
        let bought = round.purchase.unwrap();
        assert!((round.discounted_exit - 13.168_724_28).abs() < 1e-8);
        assert!((round.post_money - 9.876_543_21).abs() < 1e-8);
        assert!(
            (bought.share - 0.303_75).abs() < 1e-12
                && (bought.share_at_exit - 0.227_812_5).abs() < 1e-12
        );
        assert!((bought.proceeds - 22.781_25).abs() < 1e-10);
    }

    #[test]
    fn later_rounds_multiply() {
        assert!((retention(&[0.2, 0.25]).unwrap() - 0.6).abs() < 1e-15);
        assert_eq!(
            (retention(&[]), retention(&[1.0]), retention(&[-0.1])),
            (Some(1.0), None, None)
        );
    }

    #[test]
    fn what_cannot_be_is_named() {
        let error = |exit, hurdle, years, kept, sum| {
            method(exit, hurdle, years, kept, sum).round().unwrap_err()
        };
        assert_eq!(error(0.0, 0.5, 5.0, 1.0, 1.0), NoRound::Exit);
        assert_eq!(error(100.0, -1.0, 5.0, 1.0, 1.0), NoRound::Growth);
        assert_eq!(error(100.0, 0.5, 1e12, 1.0, 1.0), NoRound::Growth);
        assert_eq!(error(100.0, 0.5, 5.0, 0.0, 1.0), NoRound::Retention);
        assert_eq!(error(100.0, 0.5, 5.0, 1.0, -1.0), NoRound::Investment);
        assert_eq!(error(100.0, 0.5, 5.0, 1.0, 14.0), NoRound::WholeCompany);
    }

    proptest! {
        #[test]
        fn success_brings_the_required_multiple(
            exit in 1.0_f64..1e6, hurdle in 0.0_f64..1.0, years in 0.5_f64..10.0, kept in 0.2_f64..1.0, part in 0.01_f64..0.9,
        ) {
            let plain = method(exit, hurdle, years, kept, 1e-9).round().unwrap();
            let sum = part * plain.post_money;
            let bought = method(exit, hurdle, years, kept, sum).round().unwrap().purchase.unwrap();
            prop_assert!((bought.proceeds / sum / plain.required_multiple - 1.0).abs() < 1e-12);
            prop_assert!((bought.share - part).abs() < 1e-12);
        }

        #[test]
        fn equal_rates_year_by_year_are_one_rate(hurdle in 0.0_f64..1.0, years in 1_usize..10) {
            let yearly = RequiredGrowth::Yearly(vec![hurdle; years]).factor().unwrap();
            let one = RequiredGrowth::Rate { hurdle, years: years as f64 }.factor().unwrap();
            prop_assert!((yearly / one - 1.0).abs() < 1e-13);
        }
    }
}
