//! Excess earnings: what a right earns after every other asset has had its rent.
//!
//! ```text
//! several periods  V = Σ_t [E_t·(1 − T) − Σ_j CAC_jt]·s_t·(1 + k)^−τ_t        E_t = S_t·m_t
//! charges pre-tax  V = Σ_t (E_t − Σ_j CAC_jt)·(1 − T)·s_t·(1 + k)^−τ_t
//! one period       V = (E·(1 − T) − Σ_j CAC_j) / (k − g)
//! ```
//!
//! `S_t` sales in year `t` before attrition, `m_t` margin before interest, tax and amortisation, `T` tax rate, `CAC_jt`
//! charge of contributory asset `j` (see [`super::contributory_assets`]), `s_t` part of the customers or the technology
//! still there (see [`super::attrition`]), `k` discount rate of the right, `g` growth for ever. One asset of a business can
//! be valued so, never two: each would be the residual of the other.
//! Source: IVS 210 (intangible assets), excess earnings method; AICPA, *Assets Acquired to Be Used in Research and
//! Development Activities*, 2013; Vietnamese Circular 37/2024/TT-BTC, excess earnings method.

use super::contributory_assets::{Charge, YearlyCharge};
use crate::cashflow::annuity::perpetuity_factor;
use crate::cashflow::discounting::{Timing, sum};
use crate::cashflow::price_basis::{DiscountRate, Nominal};
use crate::cashflow::yearly_flows::{DiscountedFlow, YearlyFlows};

/// One year before attrition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EarningsYear {
    /// Sales with the right; zero where only earnings are known.
    pub sales: f64,
    /// Earnings before interest, tax and amortisation.
    pub earnings: f64,
    /// The part of customers or technology still there, between 0 and 1.
    pub survival: f64,
}

/// What is asked of the method of several periods.
#[derive(Clone, Debug, PartialEq)]
pub struct MultiPeriodExcessEarnings {
    /// The years.
    pub years: Vec<EarningsYear>,
    /// How each contributory asset is charged.
    pub charges: Vec<Charge>,
    /// Whether charges are stated before tax.
    pub charges_before_tax: bool,
    /// The rate of tax on earnings, as a fraction.
    pub tax_rate: f64,
    /// The discount rate of the right.
    pub discount_rate: DiscountRate<Nominal>,
    /// Where in its year each flow lies.
    pub timing: Timing,
}

/// The working of one year, after attrition.
#[derive(Clone, Debug, PartialEq)]
pub struct ExcessEarningsYear {
    /// The part still there.
    pub survival: f64,
    /// Sales that are left.
    pub sales: f64,
    /// Earnings that are left.
    pub earnings: f64,
    /// Tax.
    pub tax: f64,
    /// The charge of each asset, in their order, after attrition.
    pub charges: Vec<YearlyCharge>,
    /// All charges together.
    pub charge: f64,
    /// What is left for the right, and its value today.
    pub flow: DiscountedFlow,
}

/// The value by excess earnings of several periods, with its working.
#[derive(Clone, Debug, PartialEq)]
pub struct ExcessEarnings {
    /// Each year's working.
    pub years: Vec<ExcessEarningsYear>,
    /// The value of the right, before a tax amortisation benefit.
    pub value: f64,
    /// The value today of each asset's charges.
    pub present_value_of_charges: Vec<f64>,
}

impl MultiPeriodExcessEarnings {
    /// The value of the right.
    pub fn value(&self) -> ExcessEarnings {
        let rows: Vec<Unfinished> =
            self.years.iter().enumerate().map(|row| self.row(row)).collect();
        let excess = rows.iter().map(|row| row.excess).collect();
        let flows = YearlyFlows::<Nominal>::new(excess, self.timing).discounted(self.discount_rate);
        let value = sum(flows.iter().map(|flow| flow.present_value));
        let finished = rows.into_iter().zip(flows).map(|(row, flow)| row.with(flow));
        let years: Vec<ExcessEarningsYear> = finished.collect();
        let of_asset = |asset: usize| {
            sum(years.iter().map(|year| {
                let charge = year.charges.get(asset).map_or(0.0, |charge| charge.total());
                charge * year.flow.discount_factor
            }))
        };
        let present_value_of_charges = (0..self.charges.len()).map(of_asset).collect();
        ExcessEarnings { years, value, present_value_of_charges }
    }

    fn row(&self, (at, year): (usize, &EarningsYear)) -> Unfinished {
        let left = year.survival;
        let of_year = |charge: &Charge| {
            let YearlyCharge { return_on, return_of } = charge.of_year(at, year.sales);
            YearlyCharge { return_on: return_on * left, return_of: return_of * left }
        };
        let charges: Vec<YearlyCharge> = self.charges.iter().map(of_year).collect();
        let charge = sum(charges.iter().map(|charge| charge.total()));
        let earnings = year.earnings * left;
        let taxed = if self.charges_before_tax { earnings - charge } else { earnings };
        let tax = taxed * self.tax_rate;
        Unfinished { year: *year, earnings, tax, charges, charge, excess: earnings - tax - charge }
    }
}

/// A year before it is discounted.
struct Unfinished {
    year: EarningsYear,
    earnings: f64,
    tax: f64,
    charges: Vec<YearlyCharge>,
    charge: f64,
    excess: f64,
}

impl Unfinished {
    fn with(self, flow: DiscountedFlow) -> ExcessEarningsYear {
        ExcessEarningsYear {
            survival: self.year.survival,
            sales: self.year.sales * self.year.survival,
            earnings: self.earnings,
            tax: self.tax,
            charges: self.charges,
            charge: self.charge,
            flow,
        }
    }
}

/// The value by excess earnings of one normal period that goes on for ever: `(E − CAC)/(k − g)`.
///
/// `earnings` and `charges` are those of the first year, after tax. `None` unless the rate exceeds the growth.
pub fn single_period_excess_earnings(
    earnings: f64,
    charges: f64,
    discount_rate: DiscountRate<Nominal>,
    growth: f64,
) -> Option<f64> {
    perpetuity_factor(discount_rate.value(), growth).map(|factor| (earnings - charges) * factor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rate(rate: f64) -> DiscountRate<Nominal> {
        DiscountRate::per_year(rate).unwrap()
    }

    fn method(years: Vec<EarningsYear>) -> MultiPeriodExcessEarnings {
        MultiPeriodExcessEarnings {
            years,
            charges: vec![
                Charge::OnFairValue {
                    fair_values: vec![100.0],
                    required_return: 0.1,
                    recovery: vec![5.0],
                },
                Charge::ShareOfSales(vec![0.02]),
            ],
            charges_before_tax: false,
            tax_rate: 0.2,
            discount_rate: rate(0.1),
            timing: Timing::YearEnd,
        }
    }

    fn year(sales: f64, survival: f64) -> EarningsYear {
        EarningsYear { sales, earnings: 0.25 * sales, survival }
    }

    #[test]
    fn two_years_by_hand() {
        // year 1: 250 · 0.8 = 200; charges 10 + 5 + 20 = 35; 165 · 0.9 / 1.1  = 135
        // year 2: 250 · 0.8 = 200; charges 35;               165 · 0.81 / 1.21 = 110.4545…
        let working = method(vec![year(1000.0, 0.9), year(1000.0, 0.81)]).value();
        assert!((working.years[0].flow.present_value - 135.0).abs() < 1e-12);
        assert!((working.value - (135.0 + 133.65 / 1.21)).abs() < 1e-12);
        assert_eq!(working.years[0].charges[0], YearlyCharge { return_on: 9.0, return_of: 4.5 });
        // charges of the first asset: 13.5/1.1 + 12.15/1.21
        assert!((working.present_value_of_charges[0] - (13.5 / 1.1 + 12.15 / 1.21)).abs() < 1e-12);
    }

    #[test]
    fn charges_before_tax_save_tax_themselves() {
        // (250 − 35) · 0.8 / 1.1 = 156.3636…
        let before = MultiPeriodExcessEarnings {
            charges_before_tax: true,
            ..method(vec![year(1000.0, 1.0)])
        };
        assert!((before.value().value - 172.0 / 1.1).abs() < 1e-12);
    }

    #[test]
    fn one_period_by_hand() {
        // (500,000 − 140,000)/0.12 = 3,000,000
        let value = single_period_excess_earnings(500e3, 140e3, rate(0.12), 0.0).unwrap();
        assert!((value - 3e6).abs() < 1e-6);
        assert_eq!(single_period_excess_earnings(500e3, 140e3, rate(0.12), 0.12), None);
    }

    proptest! {
        #[test]
        fn without_charges_and_attrition_it_is_the_net_present_value(
            earnings in prop::collection::vec(-1e6_f64..1e6, 1..20), tax in 0.0_f64..0.6, k in 0.0_f64..0.6,
        ) {
            let years = earnings.iter().map(|each| EarningsYear { sales: 0.0, earnings: *each, survival: 1.0 });
            let method = MultiPeriodExcessEarnings {
                charges: Vec::new(), tax_rate: tax, discount_rate: rate(k), ..method(years.collect())
            };
            let after: Vec<f64> = earnings.iter().map(|each| each * (1.0 - tax)).collect();
            let plain = YearlyFlows::<Nominal>::new(after, Timing::YearEnd);
            let size: f64 = earnings.iter().map(|each| each.abs()).sum();
            prop_assert!((method.value().value - plain.present_value(rate(k))).abs() <= 1e-12 * size);
        }

        #[test]
        fn long_level_earnings_tend_to_the_single_period(earnings in 10.0_f64..1e3, k in 0.05_f64..0.4) {
            let charge = 5.0;
            let years = (0..800).map(|_| EarningsYear { sales: 0.0, earnings, survival: 1.0 });
            let method = MultiPeriodExcessEarnings {
                charges: vec![Charge::Stated(vec![charge])], discount_rate: rate(k), ..method(years.collect())
            };
            let single = single_period_excess_earnings(earnings * 0.8, charge, rate(k), 0.0).unwrap();
            prop_assert!((method.value().value - single).abs() <= 1e-9 * single.abs());
        }

        #[test]
        fn more_attrition_never_raises_a_value_of_gains(sales in 1.0_f64..1e6, low in 0.0_f64..0.5, more in 0.0_f64..0.5) {
            let value = |rate: f64| {
                let years = (1..=10).map(|t| year(sales + 1000.0, libm::pow(1.0 - rate, f64::from(t))));
                method(years.collect()).value().value
            };
            prop_assert!(value(low + more) <= value(low) + 1e-9);
        }

        #[test]
        fn mid_year_is_half_a_year_of_growth_above_year_end(sales in 1.0_f64..1e6, k in 0.0_f64..0.6) {
            let at = |timing| {
                let years = vec![year(sales, 0.9), year(sales, 0.8)];
                MultiPeriodExcessEarnings { timing, discount_rate: rate(k), ..method(years) }.value().value
            };
            let raised = at(Timing::YearEnd) * libm::sqrt(1.0 + k);
            prop_assert!((at(Timing::MidYear) - raised).abs() <= 1e-11 * raised.abs().max(1.0));
        }
    }
}
