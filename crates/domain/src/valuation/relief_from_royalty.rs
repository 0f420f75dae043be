//! Relief from royalty: a right is worth the royalty its owner does not have to pay.
//!
//! ```text
//! V = Σ_t S_t·f_t·ρ_t·(1 − c)·(1 − T)·(1 + k)^−τ_t  (+ the value beyond the last year, if life has no end)
//! beyond = last year's royalty after tax · (1 + g) / (k − g) · (1 + k)^−τ_n
//! ```
//!
//! `S_t` net sales that use the right in year `t`, `f_t` the part of the year inside the right's life,
//! `ρ_t` royalty rate, `c` the share of the royalty that upkeep of the right costs the owner, `T` tax rate,
//! `k` discount rate, `τ_t` time of the flow, `g` growth for ever. The base is sales that the right covers;
//! a right that expires has no value beyond its last year.
//! Source: IVS 210 (intangible assets), relief-from-royalty; ISO 10668:2010; DIN 77100:2011.

use crate::cashflow::annuity::perpetuity_factor;
use crate::cashflow::discounting::{discount_factor, sum};

/// One year of sales under the right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoyaltyYear {
    /// When the year's royalty would be paid, in years from today.
    pub time: f64,
    /// Net sales of the whole year.
    pub net_sales: f64,
    /// The part of the year within the right's life, between 0 and 1.
    pub part_in_life: f64,
    /// The royalty rate a licensee would pay, as a fraction of net sales.
    pub royalty_rate: f64,
}

/// What is asked of the method.
#[derive(Clone, Debug, PartialEq)]
pub struct ReliefFromRoyalty {
    /// The years with sales.
    pub years: Vec<RoyaltyYear>,
    /// The discount rate per year, as a fraction.
    pub discount_rate: f64,
    /// The rate of tax on the royalty saved, as a fraction.
    pub tax_rate: f64,
    /// The share of the royalty that keeping up the right costs its owner, as a fraction.
    pub upkeep_share: f64,
    /// The growth of sales after the last year, for a right without end; `None` when it expires.
    pub perpetual_growth: Option<f64>,
}

/// The working of one year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearWorking {
    /// The year's inputs.
    pub year: RoyaltyYear,
    /// The royalty that need not be paid, before tax and upkeep.
    pub royalty_saved: f64,
    /// Upkeep of the right.
    pub upkeep: f64,
    /// Tax on the royalty after upkeep.
    pub tax: f64,
    /// What is left.
    pub after_tax: f64,
    /// The discount factor at the year's time.
    pub discount_factor: f64,
    /// What is left, as of today.
    pub present_value: f64,
}

/// The value of a right under relief from royalty, with its working.
#[derive(Clone, Debug, PartialEq)]
pub struct RoyaltyRelief {
    /// Each year's working.
    pub years: Vec<YearWorking>,
    /// The value of the listed years.
    pub value_of_years: f64,
    /// The value beyond the last year; zero for a right that expires.
    pub value_beyond: f64,
    /// The value of one percentage point of royalty on the same sales.
    pub value_per_point: f64,
}

impl RoyaltyRelief {
    /// The value of the right.
    pub fn value(&self) -> f64 {
        self.value_of_years + self.value_beyond
    }
}

impl ReliefFromRoyalty {
    /// The value of the right; `None` when it has no end and growth reaches the discount rate.
    pub fn value(&self) -> Option<RoyaltyRelief> {
        let beyond_factor = match self.perpetual_growth {
            None => 0.0,
            Some(growth) => (1.0 + growth) * perpetuity_factor(self.discount_rate, growth)?,
        };
        Some(self.relief(beyond_factor))
    }

    /// The value of the stated years alone, with its working: a right that expires.
    pub fn value_of_finite_life(&self) -> RoyaltyRelief {
        self.relief(0.0)
    }

    fn relief(&self, beyond_factor: f64) -> RoyaltyRelief {
        let years: Vec<YearWorking> = self.years.iter().map(|year| self.working(*year)).collect();
        let of_years = |years: &[YearWorking]| sum(years.iter().map(|year| year.present_value));
        let beyond = |years: &[YearWorking]| {
            years.last().map_or(0.0, |last| last.present_value * beyond_factor)
        };
        let one_point: Vec<YearWorking> = self
            .years
            .iter()
            .map(|year| self.working(RoyaltyYear { royalty_rate: 0.01, ..*year }))
            .collect();
        RoyaltyRelief {
            value_of_years: of_years(&years),
            value_beyond: beyond(&years),
            value_per_point: of_years(&one_point) + beyond(&one_point),
            years,
        }
    }

    fn working(&self, year: RoyaltyYear) -> YearWorking {
        let royalty_saved = year.net_sales * year.part_in_life * year.royalty_rate;
        let upkeep = royalty_saved * self.upkeep_share;
        let tax = (royalty_saved - upkeep) * self.tax_rate;
        let after_tax = royalty_saved - upkeep - tax;
        let discount_factor = discount_factor(self.discount_rate, year.time);
        let present_value = after_tax * discount_factor;
        YearWorking { year, royalty_saved, upkeep, tax, after_tax, discount_factor, present_value }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(time: f64, net_sales: f64) -> RoyaltyYear {
        RoyaltyYear { time, net_sales, part_in_life: 1.0, royalty_rate: 0.05 }
    }

    fn method(years: Vec<RoyaltyYear>) -> ReliefFromRoyalty {
        ReliefFromRoyalty {
            years,
            discount_rate: 0.1,
            tax_rate: 0.2,
            upkeep_share: 0.0,
            perpetual_growth: None,
        }
    }

    #[test]
    fn one_year_by_hand() {
        // 1100 · 5 % · (1 − 20 %) / 1.1 = 40
        let relief = method(vec![year(1.0, 1100.0)]).value().unwrap();
        assert!((relief.value() - 40.0).abs() < 1e-12);
        assert!((relief.value_per_point - 8.0).abs() < 1e-12);
    }

    #[test]
    fn upkeep_and_a_part_year_reduce_the_royalty_before_tax() {
        // 1100 · ½ · 5 % = 27.5; upkeep 10 % = 2.75; tax 20 % of 24.75 = 4.95; left 19.80; / 1.1 = 18
        let half = RoyaltyYear { part_in_life: 0.5, ..year(1.0, 1100.0) };
        let relief = ReliefFromRoyalty { upkeep_share: 0.1, ..method(vec![half]) }.value().unwrap();
        let working = relief.years[0];
        assert!((working.upkeep - 2.75).abs() < 1e-12);
        assert!((working.tax - 4.95).abs() < 1e-12);
        assert!((relief.value() - 18.0).abs() < 1e-12);
    }

    #[test]
    fn a_right_without_end_is_worth_the_royalty_over_rate_less_growth() {
        // 1000 · 5 % · 0.8 = 40 a year from year 1, growing 2 %: 40 / (0.1 − 0.02) = 500
        let endless =
            ReliefFromRoyalty { perpetual_growth: Some(0.02), ..method(vec![year(1.0, 1000.0)]) };
        assert!((endless.value().unwrap().value() - 500.0).abs() < 1e-10);
        assert!((endless.value().unwrap().value_per_point - 100.0).abs() < 1e-10);
    }

    #[test]
    fn growth_at_the_discount_rate_has_no_value() {
        let endless =
            ReliefFromRoyalty { perpetual_growth: Some(0.1), ..method(vec![year(1.0, 1000.0)]) };
        assert_eq!(endless.value(), None);
    }

    #[test]
    fn many_years_tend_to_the_value_without_end() {
        let years: Vec<RoyaltyYear> = (1..=600).map(|t| year(f64::from(t), 1000.0)).collect();
        let long = method(years).value().unwrap().value();
        let endless =
            ReliefFromRoyalty { perpetual_growth: Some(0.0), ..method(vec![year(1.0, 1000.0)]) };
        assert!((long - endless.value().unwrap().value()).abs() < 1e-9);
    }
}
