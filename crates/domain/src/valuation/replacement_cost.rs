//! Replacement and reproduction cost: what it would take to have the same today, less what has worn off.
//!
//! ```text
//! current cost = Σ cost_y · I_today / I_y
//! cost new     = current cost + developer's profit + entrepreneurial incentive + opportunity cost
//! sequential:  value = cost new · (1 − physical)(1 − functional)(1 − economic)
//! additive:    value = cost new · (1 − physical − functional − economic)
//! ```
//!
//! `I` price index of the class of cost. Developer's profit and entrepreneurial incentive are shares of current
//! cost; opportunity cost is what the money would have earned elsewhere until the asset was ready. What was spent
//! is not what a right is worth: this is a floor, or a check. *Replacement* cost asks for equal use with today's
//! means and so holds no functional obsolescence any more; *reproduction* cost asks for an exact copy.
//! Source: IVS 105 and 210 (2025), cost approach; Vietnamese Circular 37/2024/TT-BTC, cost approach.

use crate::cashflow::discounting::{growth_factor, sum};

/// What is thought to be built again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostBasis {
    /// An exact copy.
    Reproduction,
    /// Something of equal use, by today's means.
    Replacement,
}

/// How rates of obsolescence are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Combination {
    /// Each on what those before it left.
    Sequential,
    /// All on the whole.
    Additive,
}

/// A cost of one time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CostItem {
    /// What was or would be paid, in the money of its time.
    pub amount: f64,
    /// The price index of today over that of its time.
    pub index_ratio: f64,
    /// How long before the asset was ready it was paid, in years.
    pub years_before_ready: f64,
}

/// What the money could have earned until the asset was ready.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum OpportunityCost {
    /// Interest upon interest from each payment until the asset was ready.
    FromEachPayment {
        /// The rate per year, as a fraction.
        rate: f64,
    },
    /// On the average capital over the time of building, without interest upon interest.
    OnAverageCapital {
        /// The rate per year, as a fraction.
        rate: f64,
        /// The average part of current cost that was tied up; one half for even spending.
        average_part: f64,
        /// How long building took, in years.
        years: f64,
    },
}

/// Parts of the value that were lost, each as a fraction.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Obsolescence {
    /// Wear: data, cell lines, prototypes that are no longer good.
    pub physical: f64,
    /// What is done better today.
    pub functional: f64,
    /// What the market no longer pays for.
    pub economic: f64,
}

/// What is asked of the method.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplacementCost {
    /// The costs.
    pub items: Vec<CostItem>,
    /// The developer's profit as a share of current cost.
    pub developers_profit: f64,
    /// The entrepreneur's incentive, where it is not in the profit, as a share of current cost.
    pub entrepreneurial_incentive: f64,
    /// The cost of waiting; `None` when it is not counted.
    pub opportunity_cost: Option<OpportunityCost>,
    /// What was lost.
    pub obsolescence: Obsolescence,
    /// How the losses are put together.
    pub combination: Combination,
}

/// The working of a replacement cost.
#[derive(Clone, Debug, PartialEq)]
pub struct CostWorking {
    /// Each item in the money of today.
    pub current_costs: Vec<f64>,
    /// Their sum.
    pub current_cost: f64,
    /// The developer's profit.
    pub developers_profit: f64,
    /// The entrepreneur's incentive.
    pub entrepreneurial_incentive: f64,
    /// The opportunity cost.
    pub opportunity_cost: f64,
    /// The cost new.
    pub cost_new: f64,
    /// What physical, functional and economic obsolescence take away.
    pub losses: [f64; 3],
    /// What is left.
    pub value: f64,
}

impl Obsolescence {
    /// The part of cost new that is left.
    #[must_use]
    pub fn part_left(&self, combination: Combination) -> f64 {
        let rates = [self.physical, self.functional, self.economic];
        match combination {
            Combination::Sequential => rates.iter().map(|rate| 1.0 - rate).product(),
            Combination::Additive => (1.0 - sum(rates)).max(0.0),
        }
    }

    fn losses(&self, cost_new: f64, combination: Combination) -> [f64; 3] {
        let mut left = cost_new;
        [self.physical, self.functional, self.economic].map(|rate| {
            let base = match combination {
                Combination::Sequential => left,
                Combination::Additive => cost_new,
            };
            let lost = (base * rate).min(left);
            left -= lost;
            lost
        })
    }
}

impl ReplacementCost {
    /// The value with its working.
    #[must_use]
    pub fn working(&self) -> CostWorking {
        let current_costs: Vec<f64> =
            self.items.iter().map(|item| item.amount * item.index_ratio).collect();
        let current_cost = sum(current_costs.iter().copied());
        let developers_profit = current_cost * self.developers_profit;
        let entrepreneurial_incentive = current_cost * self.entrepreneurial_incentive;
        let opportunity_cost = match self.opportunity_cost {
            None => 0.0,
            Some(OpportunityCost::FromEachPayment { rate }) => {
                let earned = self.items.iter().zip(&current_costs).map(|(item, cost)| {
                    cost * (growth_factor(rate, item.years_before_ready) - 1.0)
                });
                sum(earned)
            }
            Some(OpportunityCost::OnAverageCapital { rate, average_part, years }) => {
                current_cost * average_part * rate * years
            }
        };
        let cost_new =
            sum([current_cost, developers_profit, entrepreneurial_incentive, opportunity_cost]);
        CostWorking {
            losses: self.obsolescence.losses(cost_new, self.combination),
            value: cost_new * self.obsolescence.part_left(self.combination),
            current_costs,
            current_cost,
            developers_profit,
            entrepreneurial_incentive,
            opportunity_cost,
            cost_new,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn item(amount: f64) -> CostItem {
        CostItem { amount, index_ratio: 1.0, years_before_ready: 0.0 }
    }

    fn method(items: Vec<CostItem>, combination: Combination) -> ReplacementCost {
        ReplacementCost {
            items,
            developers_profit: 0.0,
            entrepreneurial_incentive: 0.0,
            opportunity_cost: None,
            obsolescence: Obsolescence { physical: 0.0, functional: 0.10, economic: 0.05 },
            combination,
        }
    }

    #[test]
    fn ten_and_five_per_cent_added_or_one_after_the_other() {
        // Mak et al., ch. 3: 350,000 less 15 % = 297,500; one after the other 350,000·0.9·0.95 = 299,250
        let items = vec![item(200_000.0), item(100_000.0), item(50_000.0)];
        let added = method(items.clone(), Combination::Additive).working();
        assert!((added.value - 297_500.0).abs() < 1e-9);
        assert_eq!(added.losses, [0.0, 35_000.0, 17_500.0]);
        let in_turn = method(items, Combination::Sequential).working();
        assert!((in_turn.value - 299_250.0).abs() < 1e-9);
        assert_eq!(in_turn.losses, [0.0, 35_000.0, 15_750.0]);
    }

    #[test]
    fn every_line_by_hand() {
        // 100 at index 80 and 200 at 100, today 120: 150 + 240 = 390; profit 10 % = 39
        // waiting two years and one at 10 %: 150·0.21 + 240·0.1 = 55.5; cost new 484.5
        let method = ReplacementCost {
            items: vec![
                CostItem { amount: 100.0, index_ratio: 1.5, years_before_ready: 2.0 },
                CostItem { amount: 200.0, index_ratio: 1.2, years_before_ready: 1.0 },
            ],
            developers_profit: 0.1,
            entrepreneurial_incentive: 0.0,
            opportunity_cost: Some(OpportunityCost::FromEachPayment { rate: 0.1 }),
            obsolescence: Obsolescence { physical: 0.2, functional: 0.0, economic: 0.5 },
            combination: Combination::Sequential,
        };
        let working = method.working();
        assert!((working.current_cost - 390.0).abs() < 1e-12);
        assert!((working.opportunity_cost - 55.5).abs() < 1e-12);
        assert!((working.cost_new - 484.5).abs() < 1e-12);
        assert!((working.value - 484.5 * 0.4).abs() < 1e-12);
    }

    #[test]
    fn average_capital_earns_simple_interest() {
        // 390 · ½ · 12 % · 3 years = 70.2
        let waiting =
            OpportunityCost::OnAverageCapital { rate: 0.12, average_part: 0.5, years: 3.0 };
        let method = ReplacementCost {
            opportunity_cost: Some(waiting),
            ..method(vec![item(390.0)], Combination::Sequential)
        };
        assert!((method.working().opportunity_cost - 70.2).abs() < 1e-12);
    }

    #[test]
    fn the_incentive_stands_beside_the_profit() {
        // 200 with 15 % profit and 10 % incentive: 200 + 30 + 20 = 250; one after the other less 10 % and 5 %
        let asked = ReplacementCost {
            developers_profit: 0.15,
            entrepreneurial_incentive: 0.1,
            ..method(vec![item(200.0)], Combination::Sequential)
        };
        let working = asked.working();
        assert!((working.entrepreneurial_incentive - 20.0).abs() < 1e-12);
        assert!((working.value - 250.0 * 0.9 * 0.95).abs() < 1e-12);
    }

    #[test]
    fn losses_beyond_the_whole_leave_nothing() {
        let mut all = method(vec![item(100.0)], Combination::Additive);
        all.obsolescence = Obsolescence { physical: 0.5, functional: 0.4, economic: 0.3 };
        let working = all.working();
        assert_eq!(working.value, 0.0);
        assert!((sum(working.losses) - 100.0).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn losses_explain_what_is_left(
            amount in 1.0_f64..1e9, physical in 0.0_f64..=1.0, functional in 0.0_f64..=1.0, economic in 0.0_f64..=1.0,
        ) {
            for combination in [Combination::Sequential, Combination::Additive] {
                let mut asked = method(vec![item(amount)], combination);
                asked.obsolescence = Obsolescence { physical, functional, economic };
                let working = asked.working();
                prop_assert!((working.cost_new - sum(working.losses) - working.value).abs() <= 1e-12 * amount);
            }
        }

        #[test]
        fn adding_rates_never_leaves_more_than_one_after_the_other(
            physical in 0.0_f64..=1.0, functional in 0.0_f64..=1.0, economic in 0.0_f64..=1.0,
        ) {
            let rates = Obsolescence { physical, functional, economic };
            let (added, in_turn) = (rates.part_left(Combination::Additive), rates.part_left(Combination::Sequential));
            prop_assert!(added <= in_turn + 1e-15);
        }
    }
}
