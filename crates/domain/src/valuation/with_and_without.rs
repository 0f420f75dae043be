//! With and without: a right is worth what its owner earns with it less what the owner would earn without it.
//!
//! ```text
//! V = Σ_t p_t · h_t · (CF_with,t − CF_without,t) · (1 + k)^−τ_t
//! premium profit:  CF_with − CF_without = [u_t·(Δprice + Δcost) + S_t·π + saving_t − extra_t]·(1 − T)
//! ```
//!
//! `p_t` probability that the difference is real in year `t` (that competitors would come, that the right holds), `h_t`
//! part of year `t` inside the head start, `k` discount rate, `u_t` units, `Δprice` premium per unit, `Δcost` saving per
//! unit, `π` premium as a share of sales, `extra` what the premium itself costs (advertising, upkeep), `T` tax rate.
//! *Without* is not nothing: it is the next best way, with the cost and the delay of designing around. The head start ends
//! when others catch up, often long before the patent does.
//! Source: IVS 210 (intangible assets), with-and-without and premium profit methods; ISO 10668:2010; Vietnamese Circular
//! 37/2024/TT-BTC, incremental income method.

use crate::cashflow::discounting::{Timing, sum};
use crate::cashflow::price_basis::{DiscountRate, Nominal};
use crate::cashflow::yearly_flows::{DiscountedFlow, YearlyFlows};

/// One year of both ways.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BothWays {
    /// Cash flow with the right.
    pub with: f64,
    /// Cash flow without it.
    pub without: f64,
    /// The probability that the difference is real, between 0 and 1.
    pub probability: f64,
    /// The part of the year inside the head start, between 0 and 1.
    pub part_of_head_start: f64,
}

/// What is asked of the method.
#[derive(Clone, Debug, PartialEq)]
pub struct WithAndWithout {
    /// The years.
    pub years: Vec<BothWays>,
    /// A difference today, such as what building the right still costs.
    pub today: f64,
    /// The discount rate.
    pub discount_rate: DiscountRate<Nominal>,
    /// Where in its year each flow lies.
    pub timing: Timing,
}

/// The value with its working.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The expected difference of each year and its value today.
    pub years: Vec<DiscountedFlow>,
    /// The value of the right.
    pub value: f64,
    /// The value today of the way with the right, certain and for all years.
    pub present_value_with: f64,
    /// The value today of the way without it.
    pub present_value_without: f64,
}

impl BothWays {
    /// The expected difference.
    pub fn expected_difference(&self) -> f64 {
        (self.with - self.without) * self.probability * self.part_of_head_start
    }
}

/// The part of each year inside a head start of that many years.
pub fn parts_of_head_start(head_start: f64, count: usize) -> Vec<f64> {
    (0..count).map(|year| (head_start - year as f64).clamp(0.0, 1.0)).collect()
}

impl WithAndWithout {
    /// The value of the right.
    pub fn value(&self) -> Difference {
        let present = |of: fn(&BothWays) -> f64| {
            let flows = self.years.iter().map(of).collect();
            YearlyFlows::<Nominal>::new(flows, self.timing)
        };
        let years = present(BothWays::expected_difference).discounted(self.discount_rate);
        Difference {
            value: self.today + sum(years.iter().map(|flow| flow.present_value)),
            years,
            present_value_with: present(|year| year.with).present_value(self.discount_rate),
            present_value_without: present(|year| year.without).present_value(self.discount_rate),
        }
    }
}

/// One year of a premium: what a right adds to price, or takes from cost.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PremiumYear {
    /// Units sold.
    pub units: f64,
    /// Premium of price per unit.
    pub price_premium: f64,
    /// Saving of cost per unit.
    pub cost_saving_per_unit: f64,
    /// Sales in money.
    pub sales: f64,
    /// Premium as a share of sales.
    pub share_of_sales: f64,
    /// Savings in money.
    pub savings: f64,
    /// What the premium itself costs.
    pub extra_costs: f64,
}

impl PremiumYear {
    /// The premium before tax.
    pub fn before_tax(&self) -> f64 {
        self.units * (self.price_premium + self.cost_saving_per_unit)
            + self.sales * self.share_of_sales
            + self.savings
            - self.extra_costs
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn method(years: Vec<BothWays>, k: f64) -> WithAndWithout {
        let discount_rate = DiscountRate::per_year(k).unwrap();
        WithAndWithout { years, today: 0.0, discount_rate, timing: Timing::YearEnd }
    }

    fn year(with: f64, without: f64) -> BothWays {
        BothWays { with, without, probability: 1.0, part_of_head_start: 1.0 }
    }

    #[test]
    fn two_years_by_hand() {
        // (110 − 55)·½ / 1.1 = 25; (242 − 121)·½·½ / 1.21 = 25
        let first = BothWays { probability: 0.5, ..year(110.0, 55.0) };
        let second = BothWays { probability: 0.5, part_of_head_start: 0.5, ..year(242.0, 121.0) };
        let working = method(vec![first, second], 0.1).value();
        assert!((working.value - 50.0).abs() < 1e-12);
        assert!((working.present_value_with - 300.0).abs() < 1e-12);
        assert!((working.present_value_without - 150.0).abs() < 1e-12);
    }

    #[test]
    fn a_premium_adds_price_and_takes_cost() {
        // 100 · (2 + 1) + 1000 · 4 % + 20 − 10 = 350
        let premium = PremiumYear {
            units: 100.0,
            price_premium: 2.0,
            cost_saving_per_unit: 1.0,
            sales: 1000.0,
            share_of_sales: 0.04,
            savings: 20.0,
            extra_costs: 10.0,
        };
        assert!((premium.before_tax() - 350.0).abs() < 1e-12);
    }

    #[test]
    fn a_head_start_may_end_inside_a_year() {
        assert_eq!(parts_of_head_start(1.5, 3), [1.0, 0.5, 0.0]);
    }

    proptest! {
        #[test]
        fn certain_and_for_all_years_it_is_the_difference_of_two_present_values(
            pairs in prop::collection::vec((-1e6_f64..1e6, -1e6_f64..1e6), 1..20), k in 0.0_f64..0.6,
        ) {
            let working = method(pairs.iter().map(|pair| year(pair.0, pair.1)).collect(), k).value();
            let apart = working.present_value_with - working.present_value_without;
            let size: f64 = pairs.iter().map(|pair| pair.0.abs() + pair.1.abs()).sum();
            prop_assert!((working.value - apart).abs() <= 1e-12 * size);
        }

        #[test]
        fn where_both_ways_are_alike_a_right_is_worth_nothing(flows in prop::collection::vec(-1e6_f64..1e6, 1..20)) {
            let years = flows.iter().map(|flow| year(*flow, *flow)).collect();
            prop_assert_eq!(method(years, 0.1).value().value, 0.0);
        }

        #[test]
        fn value_scales_with_probability(p in 0.0_f64..=1.0, gain in 0.0_f64..1e6) {
            let likely = BothWays { probability: p, ..year(gain, 0.0) };
            let (part, whole) = (method(vec![likely], 0.1).value(), method(vec![year(gain, 0.0)], 0.1).value());
            prop_assert!((part.value - p * whole.value).abs() <= 1e-12 * gain);
        }
    }
}
