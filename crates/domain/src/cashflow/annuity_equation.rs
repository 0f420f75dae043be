//! The equation of an annuity, solved for the rate or for the number of payments.
//!
//! ```text
//! PV = P·a(n, k, g)·e + F·(1 + k)^−n        e = 1, or 1 + k where payments fall due at the start
//! ```
//!
//! `P` first payment, `g` growth of the payments, `F` final amount, `k` rate per period, `n` number of payments. The unknown is found
//! where the difference of both sides changes its sign: for the rate on a grid of its logarithm from −99 % to 10,000 %, then by
//! halving. Two changes of sign are two rates, and none is chosen. Source: as [`super::annuity`].

use super::annuity::growing_annuity_factor;
use super::discounting::growth_factor;

/// What is paid, and what it is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AnnuityEquation {
    /// The first payment.
    pub payment: f64,
    /// Growth of the payments per period.
    pub growth: f64,
    /// Whether payments fall due at the start of their periods.
    pub in_advance: bool,
    /// A further amount with the last payment.
    pub final_amount: f64,
    /// The value one period before the first payment, or on its day where it is due at the start.
    pub present_value: f64,
}

/// Why an equation has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnnuity {
    /// Nothing fits.
    Nothing,
    /// More than one rate fits.
    SeveralRates,
}

/// The logarithms of one plus the rate between which a rate is looked for, and the steps between them.
const LOGARITHMS: (f64, f64) = (-4.605, 4.616);
const STEPS: u32 = 2000;
/// The most payments that are looked for.
const MOST_PERIODS: f64 = 100_000.0;
/// What is lost in the digits of a value.
const ROUNDING: f64 = 1e-12;
/// More halvings than a double has digits.
const HALVINGS: u32 = 200;

impl AnnuityEquation {
    /// What the payments are worth less what they should be worth.
    fn excess(&self, rate: f64, periods: f64) -> f64 {
        let due = if self.in_advance { 1.0 + rate } else { 1.0 };
        let payments = self.payment * growing_annuity_factor(rate, self.growth, periods) * due;
        payments + self.final_amount * growth_factor(rate, -periods) - self.present_value
    }

    /// The rate per period.
    ///
    /// # Errors
    /// No rate fits, or several do.
    pub fn rate(&self, periods: f64) -> Result<f64, NoAnnuity> {
        let (from, to) = LOGARITHMS;
        let at = |step: u32| from + (to - from) * f64::from(step) / f64::from(STEPS);
        let excess = |logarithm: f64| self.excess(libm::expm1(logarithm), periods);
        let mut found = None;
        for step in 0..STEPS {
            let (low, high) = (at(step), at(step + 1));
            let (before, after) = (excess(low), excess(high));
            if before == 0.0 || (before < 0.0) != (after < 0.0) && after != 0.0 {
                if found.is_some() {
                    return Err(NoAnnuity::SeveralRates);
                }
                found = Some(if before == 0.0 { low } else { halved(low, high, excess) });
            }
        }
        found.map(libm::expm1).ok_or(NoAnnuity::Nothing)
    }

    /// The number of payments, which need not be whole.
    ///
    /// # Errors
    /// However many payments are made, the value is not reached.
    pub fn periods(&self, rate: f64) -> Result<f64, NoAnnuity> {
        let excess = |periods: f64| self.excess(rate, periods);
        // Beyond rounding: payments that just pay the interest come to the value and never past it.
        let rounding = ROUNDING * (self.present_value.abs() + self.final_amount.abs());
        let starts_below = excess(0.0) < 0.0;
        let is_past = |periods: f64| {
            let excess = excess(periods);
            (excess < 0.0) != starts_below && excess.abs() > rounding
        };
        // Doubling keeps the bracket where neither power overflows.
        let mut high = 1.0;
        while high <= MOST_PERIODS && !is_past(high) {
            high *= 2.0;
        }
        let reached = high <= MOST_PERIODS && excess(high).is_finite() && excess(0.0) != 0.0;
        if reached { Ok(halved(0.0, high, excess)) } else { Err(NoAnnuity::Nothing) }
    }
}

/// Where a function changes its sign between two places.
fn halved(mut low: f64, mut high: f64, function: impl Fn(f64) -> f64) -> f64 {
    let starts_below = function(low) < 0.0;
    for _ in 0..HALVINGS {
        let middle = low + (high - low) / 2.0;
        if (function(middle) < 0.0) == starts_below {
            low = middle;
        } else {
            high = middle;
        }
    }
    low + (high - low) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn equation(payment: f64, final_amount: f64, present_value: f64) -> AnnuityEquation {
        AnnuityEquation { payment, growth: 0.0, in_advance: false, final_amount, present_value }
    }

    #[test]
    fn rates_and_periods_by_hand() {
        // 110/1.1; 100/1.1 + 100/1.21 = 173.553…
        assert!((equation(110.0, 0.0, 100.0).rate(1.0).unwrap() - 0.1).abs() < 1e-12);
        let two = equation(100.0, 0.0, 100.0 / 1.1 + 100.0 / 1.21);
        assert!((two.rate(2.0).unwrap() - 0.1).abs() < 1e-12);
        assert!((two.periods(0.1).unwrap() - 2.0).abs() < 1e-12);
        // A single sum doubles: 1.08^n = 2
        let doubled = equation(0.0, 200.0, 100.0).periods(0.08).unwrap();
        assert!((doubled - 2.0_f64.ln() / 1.08_f64.ln()).abs() < 1e-12);
    }

    #[test]
    fn what_nothing_fits_has_no_answer() {
        // Interest of 10 eats payments of 10.
        assert_eq!(equation(10.0, 0.0, 100.0).periods(0.1), Err(NoAnnuity::Nothing));
        assert_eq!(equation(10.0, 0.0, -100.0).rate(5.0), Err(NoAnnuity::Nothing));
        // 230/(1 + k) + (230 − 362)/(1 + k)² = 100 at a tenth and at a fifth.
        let two = equation(230.0, -362.0, 100.0);
        assert_eq!(two.rate(2.0), Err(NoAnnuity::SeveralRates));
    }

    proptest! {
        #[test]
        fn the_unknown_leads_back_to_the_value(
            payment in 1.0_f64..1e4, rate in 0.001_f64..0.9, periods in 1.0_f64..60.0,
            growth in -0.2_f64..0.2, in_advance: bool, balloon in 0.0_f64..1e4,
        ) {
            let plain = AnnuityEquation { payment, growth, in_advance, final_amount: balloon, present_value: 0.0 };
            let own = AnnuityEquation { present_value: plain.excess(rate, periods), ..plain };
            let found = own.rate(periods).unwrap();
            prop_assert!(own.excess(found, periods).abs() < 1e-9 * own.present_value.abs().max(1.0));
            // Where the last payment is worth next to nothing today, so is its number.
            if libm::pow((1.0 + growth) / (1.0 + rate), periods) > 1e-6 {
                let level = AnnuityEquation { final_amount: 0.0, ..plain };
                let own = AnnuityEquation { present_value: level.excess(rate, periods), ..level };
                let found = own.periods(rate).unwrap();
                prop_assert!(own.excess(rate, found).abs() < 1e-9 * own.present_value.max(1.0));
            }
        }
    }
}
