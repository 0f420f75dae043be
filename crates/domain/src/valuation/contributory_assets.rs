//! Contributory asset charges: the rent that a right pays to everything else that helps it earn.
//!
//! ```text
//! on fair value   CAC = FV_t · r + recovery_t                return on, and return of where the asset wears away
//! level payment   CAC = FV / a(n, r)                         return on and of together, over n years
//! on sales        CAC = c · S_t                              a charge stated as a share of sales
//! ```
//!
//! `FV_t` fair value of the asset in year `t`, `r` required return after tax (fraction a year), `recovery_t` what it loses
//! in that year, `a(n, r)` annuity factor. Working capital and land are not used up: no return *of*. Where margins
//! already bear depreciation or the upkeep of the workforce, a return *of* would charge it twice. The workforce is charged
//! although no balance sheet shows it.
//! Source: The Appraisal Foundation, *VFR Valuation Advisory 1: Identification of Contributory Assets and Calculation of
//! Economic Rents*, 2010; IVS 210 (intangible assets), excess earnings method.

use crate::cashflow::annuity::annuity_factor;

/// What an asset is, as far as its charge depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssetKind {
    /// Net working capital: a return on it, nothing of it.
    WorkingCapital,
    /// Plant and equipment.
    FixedAssets,
    /// Land and buildings.
    RealEstate,
    /// The people, trained and in place.
    Workforce,
    /// Another intangible asset.
    Intangible,
    /// Anything else.
    Other,
}

/// How the charge of an asset is stated.
#[derive(Clone, Debug, PartialEq)]
pub enum Charge {
    /// A return on fair value, and what wears away.
    OnFairValue {
        /// Fair value by year; the last holds from then on.
        fair_values: Vec<f64>,
        /// Required return after tax, as a fraction a year.
        required_return: f64,
        /// What is lost by year; the last holds from then on, none is zero.
        recovery: Vec<f64>,
    },
    /// A level payment that returns fair value with its return over the years.
    LevelPayment {
        /// Fair value today.
        fair_value: f64,
        /// Required return after tax, as a fraction a year.
        required_return: f64,
        /// The life, in years.
        years: f64,
    },
    /// A share of sales by year; the last holds from then on.
    ShareOfSales(Vec<f64>),
    /// Money by year; the last holds from then on.
    Stated(Vec<f64>),
}

/// An asset that helps the right to earn.
#[derive(Clone, Debug, PartialEq)]
pub struct ContributoryAsset {
    /// What it is.
    pub kind: AssetKind,
    /// How it is charged.
    pub charge: Charge,
}

/// A charge of one year: the return on the asset, and what is returned of it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct YearlyCharge {
    /// The return on the asset; the whole of a charge that is not taken apart.
    pub return_on: f64,
    /// What is returned of it.
    pub return_of: f64,
}

impl YearlyCharge {
    /// Both together.
    pub fn total(self) -> f64 {
        self.return_on + self.return_of
    }
}

/// The entry of a year from a list whose last entry holds from then on; zero for an empty list.
fn of_year(list: &[f64], year: usize) -> f64 {
    list.get(year).or(list.last()).copied().unwrap_or(0.0)
}

impl Charge {
    /// The charge of a year (the first is 0) with these sales.
    pub fn of_year(&self, year: usize, sales: f64) -> YearlyCharge {
        match self {
            Self::OnFairValue { fair_values, required_return, recovery } => YearlyCharge {
                return_on: of_year(fair_values, year) * required_return,
                return_of: of_year(recovery, year),
            },
            Self::LevelPayment { fair_value, required_return, years } => {
                if year as f64 >= *years {
                    return YearlyCharge::default();
                }
                let payment = fair_value / annuity_factor(*required_return, *years);
                let passed = annuity_factor(*required_return, (years - year as f64).max(0.0));
                let return_on = payment * passed * required_return;
                YearlyCharge { return_on, return_of: payment - return_on }
            }
            Self::ShareOfSales(shares) => {
                YearlyCharge { return_on: of_year(shares, year) * sales, return_of: 0.0 }
            }
            Self::Stated(amounts) => {
                YearlyCharge { return_on: of_year(amounts, year), return_of: 0.0 }
            }
        }
    }

    /// Fair value today and required return, where the charge states them.
    pub fn fair_value_and_return(&self) -> Option<(f64, f64)> {
        match self {
            Self::OnFairValue { fair_values, required_return, .. } => {
                fair_values.first().map(|value| (*value, *required_return))
            }
            Self::LevelPayment { fair_value, required_return, .. } => {
                Some((*fair_value, *required_return))
            }
            Self::ShareOfSales(_) | Self::Stated(_) => None,
        }
    }
}

/// The return on all assets, each weighted by its value: `WARA = Σ V_i·r_i / Σ V_i`; `None` without value.
///
/// It should come near the internal rate of return of the whole business and its cost of capital: with the right and
/// goodwill at their own, higher returns.
pub fn weighted_average_return(values_and_returns: &[(f64, f64)]) -> Option<f64> {
    let total: f64 = values_and_returns.iter().map(|(value, _)| value).sum();
    let earned: f64 = values_and_returns.iter().map(|(value, rate)| value * rate).sum();
    (total > 0.0).then(|| earned / total)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cashflow::discounting::{discount_factor, sum};
    use proptest::prelude::*;

    #[test]
    fn a_return_on_working_capital_and_plant() {
        // 500,000 · 8 % + 1,000,000 · 10 % = 140,000
        let charge = |value, required_return| Charge::OnFairValue {
            fair_values: vec![value],
            required_return,
            recovery: Vec::new(),
        };
        let together =
            charge(500e3, 0.08).of_year(0, 0.0).total() + charge(1e6, 0.1).of_year(3, 0.0).total();
        assert!((together - 140e3).abs() < 1e-9);
    }

    #[test]
    fn a_level_payment_is_return_on_and_of() {
        // 100 over two years at 10 %: 100/1.735537 = 57.619; year 1: 10 on, 47.619 of; year 2: 5.238 on, 52.381 of
        let level = Charge::LevelPayment { fair_value: 100.0, required_return: 0.1, years: 2.0 };
        let (first, second) = (level.of_year(0, 0.0), level.of_year(1, 0.0));
        assert!(
            (first.return_on - 10.0).abs() < 1e-12
                && (first.return_of - 47.619_047_619).abs() < 1e-9
        );
        assert!((second.return_of - 52.380_952_381).abs() < 1e-9);
        assert_eq!(level.of_year(2, 0.0).total(), 0.0);
    }

    #[test]
    fn the_weighted_return_by_hand() {
        // (100·5 % + 300·9 %)/400 = 8 %
        assert!(
            (weighted_average_return(&[(100.0, 0.05), (300.0, 0.09)]).unwrap() - 0.08).abs()
                < 1e-15
        );
        assert_eq!(weighted_average_return(&[]), None);
    }

    proptest! {
        #[test]
        fn a_level_payment_is_worth_the_asset(value in 1.0_f64..1e6, rate in 0.0_f64..0.5, years in 1_u32..30) {
            let level = Charge::LevelPayment { fair_value: value, required_return: rate, years: f64::from(years) };
            let worth = sum((0..years).map(|year| {
                level.of_year(year as usize, 0.0).total() * discount_factor(rate, f64::from(year) + 1.0)
            }));
            let returned: f64 = (0..years).map(|year| level.of_year(year as usize, 0.0).return_of).sum();
            prop_assert!((worth - value).abs() <= 1e-9 * value);
            prop_assert!((returned - value).abs() <= 1e-9 * value);
        }

        #[test]
        fn the_weighted_return_lies_among_the_returns(pairs in prop::collection::vec((1.0_f64..1e6, 0.0_f64..0.5), 1..8)) {
            let wara = weighted_average_return(&pairs).unwrap();
            let returns = || pairs.iter().map(|pair| pair.1);
            prop_assert!(wara <= returns().fold(0.0, f64::max) + 1e-12);
            prop_assert!(wara >= returns().fold(1.0, f64::min) - 1e-12);
        }
    }
}
