//! The tax amortisation benefit: what the right's own amortisation saves its buyer in tax.
//!
//! ```text
//! TABf = 1 / (1 − (T/n)·a(n, k)·(1 + k)^m)      a(n, k) = (1 − (1 + k)^−n) / k
//! TABf = 1 / (1 − T·Σ d_t·(1 + k)^−τ_t)         with a schedule d_t of the law
//! value with benefit = value without · TABf      benefit = value without · (TABf − 1)
//! ```
//!
//! `T` tax rate, `n` tax life in years, `k` discount rate, `m` 0 at year's end or ½ in mid-year, `d_t` the
//! fraction amortised in year `t`. The factor is a gross-up, because the price that is amortised contains the
//! benefit itself. Only where the buyer may amortise the right: not in a sale of shares.
//! Source: IVS 210 (intangible assets), tax amortisation benefit; en.wikipedia.org/wiki/Tax_amortization_benefit.

use crate::cashflow::annuity::annuity_factor;
use crate::cashflow::discounting::{Timing, discount_factor, growth_factor, sum};

/// How the purchase price is written off for tax.
#[derive(Clone, Debug, PartialEq)]
pub enum TaxLife {
    /// In equal parts over that many years.
    StraightLine {
        /// The tax life, in years.
        years: f64,
    },
    /// In the fraction of the price that the law allows in each year from the first.
    Schedule(Vec<f64>),
}

/// The terms on which a right is written off.
#[derive(Clone, Debug, PartialEq)]
pub struct TaxAmortisation {
    /// The rate of tax on income, as a fraction.
    pub tax_rate: f64,
    /// The discount rate per year, as a fraction.
    pub discount_rate: f64,
    /// How the price is written off.
    pub life: TaxLife,
    /// When in a year the tax is saved.
    pub timing: Timing,
}

impl TaxAmortisation {
    /// The value today of the tax saved per unit of price: `T·Σ d_t·(1 + k)^−τ_t`.
    pub fn tax_saved_per_unit(&self) -> f64 {
        let (rate, earlier) = (self.discount_rate, self.timing.years_before_year_end());
        match &self.life {
            TaxLife::StraightLine { years } => {
                self.tax_rate / years * annuity_factor(rate, *years) * growth_factor(rate, earlier)
            }
            TaxLife::Schedule(fractions) => {
                let saved = (1_u32..).zip(fractions).map(|(year, fraction)| {
                    fraction * discount_factor(rate, self.timing.time_of_year(year))
                });
                self.tax_rate * sum(saved)
            }
        }
    }

    /// The factor by which the benefit raises a value; `None` when the tax saved would pay for the price.
    pub fn factor(&self) -> Option<f64> {
        let saved = self.tax_saved_per_unit();
        (saved < 1.0).then(|| 1.0 / (1.0 - saved))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn straight(tax_rate: f64, discount_rate: f64, years: f64, timing: Timing) -> TaxAmortisation {
        TaxAmortisation { tax_rate, discount_rate, life: TaxLife::StraightLine { years }, timing }
    }

    #[test]
    fn without_discounting_the_factor_is_one_over_one_minus_tax() {
        // T = 20 %, k = 0: 1 / 0.8 = 1.25
        let factor = straight(0.2, 0.0, 10.0, Timing::YearEnd).factor().unwrap();
        assert!((factor - 1.25).abs() < 1e-14);
    }

    #[test]
    fn two_years_by_hand() {
        // T = 30 %, k = 10 %, n = 2: 0.15·(1/1.1 + 1/1.21) = 0.260330578…; 1/(1 − 0.26033…) = 1.351955307…
        let factor = straight(0.3, 0.1, 2.0, Timing::YearEnd).factor().unwrap();
        assert!((factor - 1.0 / (1.0 - 0.15 * (1.0 / 1.1 + 1.0 / 1.21))).abs() < 1e-14);
        assert!((factor - 1.351_955_307).abs() < 1e-9);
    }

    #[test]
    fn equal_fractions_are_the_straight_line() {
        for timing in [Timing::YearEnd, Timing::MidYear] {
            let schedule = TaxAmortisation {
                life: TaxLife::Schedule(vec![0.125; 8]),
                ..straight(0.2, 0.14, 8.0, timing)
            };
            let line = straight(0.2, 0.14, 8.0, timing).factor().unwrap();
            assert!((schedule.factor().unwrap() - line).abs() < 1e-13);
        }
    }

    #[test]
    fn tax_of_the_whole_price_at_once_has_no_finite_factor() {
        assert_eq!(straight(1.0, 0.0, 1.0, Timing::YearEnd).factor(), None);
    }

    proptest! {
        #[test]
        fn the_factor_tends_to_one_as_tax_vanishes(rate in 0.0_f64..0.6, years in 1_u32..30) {
            let factor = |tax| straight(tax, rate, f64::from(years), Timing::YearEnd).factor().unwrap();
            prop_assert_eq!(factor(0.0), 1.0);
            prop_assert!(factor(1e-9) - 1.0 > 0.0 && factor(1e-9) - 1.0 < 1.1e-9);
        }

        #[test]
        fn what_was_saved_explains_the_benefit(tax in 0.0_f64..0.6, rate in 0.0_f64..0.6, years in 1_u32..30) {
            // The benefit is the tax saved on the price including the benefit.
            let terms = straight(tax, rate, f64::from(years), Timing::MidYear);
            let factor = terms.factor().unwrap();
            prop_assert!((factor - 1.0 - factor * terms.tax_saved_per_unit()).abs() < 1e-12);
        }
    }
}
