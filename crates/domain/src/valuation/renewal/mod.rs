//! Renewal of a right: it is kept from year to year only as long as that is worth its fee.
//!
//! ```text
//! V_t(r) = max(0, r·v^τ − fee_t + v·E[V_{t+1}(r')])          v = 1/(1 + k)
//! r' = r·g_t·u with probability q, r·g_t·d with 1 − q, and 0 with probability θ that all use ends
//! option to drop = V_0 − value of keeping to the end whatever comes
//! ```
//!
//! `r` what the right earns in year `t` of those ahead, `fee_t` what keeping it in force for that year costs, at
//! the start of the year; `g_t` how the expected return grows from year to year, `u`, `d` its risk. The return
//! comes `τ` into the year. Source: Pakes, "Patents as options", *Econometrica* 54, 1986; Schankerman & Pakes,
//! *Economic Journal* 96, 1986.

mod as_expected;

use crate::cashflow::discounting::{growth_factor, sum};
use crate::valuation::least_factor::least_factor;

pub use as_expected::AsExpected;

/// More years are not looked at.
pub const MOST_YEARS: usize = 100;

/// How uncertain the return is from year to year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReturnRisk {
    /// The factor of a good year on the expected return.
    pub up: f64,
    /// The factor of a bad year.
    pub down: f64,
    /// The probability of a good year.
    pub chance_of_up: f64,
    /// The probability per year that all use ends.
    pub chance_of_end: f64,
}

impl ReturnRisk {
    /// A return that comes as expected.
    pub const NONE: Self = Self { up: 1.0, down: 1.0, chance_of_up: 0.5, chance_of_end: 0.0 };

    /// Steps up and down by one standard deviation of the logarithm, with the mean kept at 1.
    #[must_use]
    pub fn of_volatility(volatility: f64, chance_of_end: f64) -> Self {
        let (up, down) = (libm::exp(volatility), libm::exp(-volatility));
        let chance_of_up = if up > down { (1.0 - down) / (up - down) } else { 0.5 };
        Self { up, down, chance_of_up, chance_of_end }
    }
}

/// A right with its returns and fees.
#[derive(Clone, Debug, PartialEq)]
pub struct Renewal {
    /// What it is expected to earn in each year ahead, seen from today.
    pub returns: Vec<f64>,
    /// The fee for each year, at its start.
    pub fees: Vec<f64>,
    /// The rate per year.
    pub rate: f64,
    /// When in the year the return comes: 0 its start, 1 its end.
    pub return_within_year: f64,
    /// The risk of the return.
    pub risk: ReturnRisk,
}

/// A year ahead, as seen from today.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RenewalYear {
    /// The fee at its start.
    pub fee: f64,
    /// The return expected of it, seen from today.
    pub expected_return: f64,
    /// The value of keeping where the return is as expected, before the choice: negative where dropping is better.
    pub keeping: f64,
    /// The probability, seen from today, that the right is kept for this year.
    pub kept: f64,
    /// The least return of the year for which it is kept; `None` where every return or none is enough.
    pub least_return: Option<f64>,
}

/// What renewal comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct RenewalValue {
    /// The value with the choice each year.
    pub value: f64,
    /// The value of keeping to the end whatever comes.
    pub kept_to_the_end: f64,
    /// The best that can be had by fixing today for how many years it is kept, and that number.
    pub best_fixed: (f64, usize),
    /// Year by year.
    pub years: Vec<RenewalYear>,
    /// The number of years for which it is expected to be kept.
    pub expected_years_kept: f64,
}

impl RenewalValue {
    /// What the choice to drop is worth beside an obligation to keep.
    #[must_use]
    pub fn option_to_drop(&self) -> f64 {
        self.value - self.kept_to_the_end
    }
}

impl Renewal {
    fn discount(&self, years: f64) -> f64 {
        growth_factor(self.rate, -years)
    }

    /// The value with its working.
    #[must_use]
    pub fn value(&self) -> RenewalValue {
        let count = self.returns.len();
        // values[t][j]: the value in year t after j good years, of keeping before the choice.
        let keeping = self.keeping();
        let fixed = self.fixed_values();
        let best = fixed.iter().copied().enumerate().fold((0.0, 0), |best, (at, value)| {
            if value > best.0 { (value, at + 1) } else { best }
        });
        let (years, expected_years_kept) = self.years(&keeping);
        RenewalValue {
            value: keeping
                .first()
                .and_then(|year| year.first())
                .map_or(0.0, |value| value.max(0.0)),
            kept_to_the_end: if count == 0 { 0.0 } else { fixed.last().copied().unwrap_or(0.0) },
            best_fixed: best,
            years,
            expected_years_kept,
        }
    }

    /// The factor on the expected return after `ups` good years of `years`.
    fn factor(&self, years: usize, ups: usize) -> f64 {
        libm::pow(self.risk.up, ups as f64) * libm::pow(self.risk.down, (years - ups) as f64)
    }

    fn year(&self, year: usize, factor: f64, next: f64) -> f64 {
        let earned = self.returns.get(year).copied().unwrap_or(0.0) * factor;
        let fee = self.fees.get(year).copied().unwrap_or(0.0);
        earned * self.discount(self.return_within_year) - fee + next * self.discount(1.0)
    }

    fn keeping(&self) -> Vec<Vec<f64>> {
        let count = self.returns.len();
        let ReturnRisk { chance_of_up: up, chance_of_end: end, .. } = self.risk;
        let mut keeping: Vec<Vec<f64>> = Vec::with_capacity(count);
        let mut later: Vec<f64> = vec![0.0; count + 1];
        for year in (0..count).rev() {
            let now: Vec<f64> = later
                .iter()
                .zip(later.iter().skip(1))
                .take(year + 1)
                .enumerate()
                .map(|(ups, (bad, good))| {
                    let next = (1.0 - end) * (up * good.max(0.0) + (1.0 - up) * bad.max(0.0));
                    self.year(year, self.factor(year, ups), next)
                })
                .collect();
            later.clone_from(&now);
            keeping.push(now);
        }
        keeping.reverse();
        keeping
    }

    /// The value today of keeping for one year, for two, … and then dropping, whatever comes.
    fn fixed_values(&self) -> Vec<f64> {
        let mean =
            self.risk.chance_of_up * self.risk.up + (1.0 - self.risk.chance_of_up) * self.risk.down;
        let yearly = mean * (1.0 - self.risk.chance_of_end);
        let mut total = Vec::with_capacity(self.returns.len());
        let mut values = Vec::with_capacity(self.returns.len());
        for (year, earned) in self.returns.iter().enumerate() {
            let begun = year as f64;
            let fee = self.fees.get(year).copied().unwrap_or(0.0);
            let expected = earned * libm::pow(yearly, begun);
            total.push(expected * self.discount(begun + self.return_within_year));
            total.push(-fee * self.discount(begun));
            values.push(sum(total.iter().copied()));
        }
        values
    }

    fn years(&self, keeping: &[Vec<f64>]) -> (Vec<RenewalYear>, f64) {
        let ReturnRisk { chance_of_up: up, chance_of_end: end, .. } = self.risk;
        let mut reached = vec![1.0];
        let mut years = Vec::with_capacity(keeping.len());
        for (year, values) in keeping.iter().enumerate() {
            let held: Vec<f64> = reached
                .iter()
                .zip(values)
                .map(|(chance, value)| if *value >= 0.0 { *chance } else { 0.0 })
                .collect();
            let earned = self.returns.get(year).copied().unwrap_or(0.0);
            years.push(RenewalYear {
                fee: self.fees.get(year).copied().unwrap_or(0.0),
                expected_return: earned * self.mean_factor(year),
                keeping: self.keeping_at(year, self.mean_factor(year)),
                kept: sum(held.iter().copied()),
                least_return: least_factor(|factor| self.keeping_at(year, factor) >= 0.0, 1e12)
                    .map(|factor| factor * earned),
            });
            let mut next = vec![0.0; held.len() + 1];
            for (ups, chance) in held.iter().enumerate() {
                for (at, part) in [(ups, 1.0 - up), (ups + 1, up)] {
                    if let Some(place) = next.get_mut(at) {
                        *place += chance * part * (1.0 - end);
                    }
                }
            }
            reached = next;
        }
        let expected = sum(years.iter().map(|year| year.kept));
        (years, expected)
    }

    fn mean_factor(&self, year: usize) -> f64 {
        let mean =
            self.risk.chance_of_up * self.risk.up + (1.0 - self.risk.chance_of_up) * self.risk.down;
        libm::pow(mean, year as f64)
    }

    /// The value of keeping in a year where the return is this factor times the one stated.
    fn keeping_at(&self, year: usize, factor: f64) -> f64 {
        let scaled =
            |returns: &[f64]| returns.iter().skip(year).map(|each| each * factor).collect();
        let from_here = Self {
            returns: scaled(&self.returns),
            fees: self.fees.iter().skip(year).copied().collect(),
            ..self.clone()
        };
        from_here.keeping().first().and_then(|values| values.first()).copied().unwrap_or(0.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::valuation::decision_tree::{Branch, Chance, Node};

    fn renewal(returns: &[f64], fees: &[f64], rate: f64, risk: ReturnRisk) -> Renewal {
        Renewal {
            returns: returns.to_vec(),
            fees: fees.to_vec(),
            rate,
            return_within_year: 0.0,
            risk,
        }
    }

    #[test]
    fn a_right_is_dropped_when_its_fee_is_no_longer_earned() {
        // Returns 100, 60, 20 against fees 10, 30, 50, no interest: kept two years, 90 + 30 = 120.
        // Kept to the end 120 − 30 = 90: the choice to drop is worth 30.
        let found =
            renewal(&[100.0, 60.0, 20.0], &[10.0, 30.0, 50.0], 0.0, ReturnRisk::NONE).value();
        assert!((found.value - 120.0).abs() < 1e-12);
        assert!((found.option_to_drop() - 30.0).abs() < 1e-12);
        assert_eq!(found.best_fixed.1, 2);
        assert_eq!(found.years.iter().map(|year| year.kept).collect::<Vec<_>>(), [1.0, 1.0, 0.0]);
        assert!((found.years[2].least_return.unwrap() - 50.0).abs() < 1e-9);
    }

    #[test]
    fn a_loss_now_is_borne_for_what_may_come() {
        // 0 now for a fee of 8; next year 40 or 0 evenly, fee 20. Good: 20, bad: dropped. −8 + 0.5·20 = 2.
        let risk = ReturnRisk { up: 2.0, down: 0.0, chance_of_up: 0.5, chance_of_end: 0.0 };
        let found = renewal(&[0.0, 20.0], &[8.0, 20.0], 0.0, risk).value();
        assert!((found.value - 2.0).abs() < 1e-12);
        assert!((found.kept_to_the_end + 8.0).abs() < 1e-12);
        assert_eq!(found.best_fixed, (0.0, 0));
        assert!((found.years[1].kept - 0.5).abs() < 1e-15);
        assert!((found.expected_years_kept - 1.5).abs() < 1e-15);
    }

    #[test]
    fn a_volatility_leaves_the_mean_as_it_is() {
        let risk = ReturnRisk::of_volatility(0.3, 0.0);
        let mean = risk.chance_of_up * risk.up + (1.0 - risk.chance_of_up) * risk.down;
        assert!((mean - 1.0).abs() < 1e-15);
    }

    /// The same as a decision tree.
    fn tree(asked: &Renewal, year: usize, factor: f64) -> Node {
        if year == asked.returns.len() {
            return Node::End(0.0);
        }
        let ReturnRisk { up, down, chance_of_up, chance_of_end } = asked.risk;
        let alive = 1.0 - chance_of_end;
        let next = Node::Chance(Chance {
            event: format!("{year}{factor}"),
            outcomes: vec![
                (alive * chance_of_up, Branch::to("up", tree(asked, year + 1, factor * up))),
                (
                    alive * (1.0 - chance_of_up),
                    Branch::to("down", tree(asked, year + 1, factor * down)),
                ),
                (chance_of_end, Branch::to("end", Node::End(0.0))),
            ],
        });
        let earned =
            asked.returns[year] * factor * growth_factor(asked.rate, -asked.return_within_year);
        let keep =
            Branch { cost: asked.fees[year] - earned, years: 1.0, ..Branch::to("keep", next) };
        Node::Decision(vec![keep, Branch::to("drop", Node::End(0.0))])
    }

    proptest! {
        #[test]
        fn the_lattice_is_the_tree_rolled_back(
            years in prop::collection::vec((0.0_f64..50.0, 0.0_f64..50.0), 1..7), rate in 0.0_f64..0.3,
            volatility in 0.0_f64..0.8, end in 0.0_f64..0.3, within in 0.0_f64..=1.0,
        ) {
            let (returns, fees): (Vec<f64>, Vec<f64>) = years.into_iter().unzip();
            let mut asked = renewal(&returns, &fees, rate, ReturnRisk::of_volatility(volatility, end));
            asked.return_within_year = within;
            let found = asked.value();
            let rolled = tree(&asked, 0, 1.0).rolled_back(rate);
            prop_assert!((found.value - rolled.value).abs() < 1e-9, "{} {}", found.value, rolled.value);
            // The choice never hurts, and deciding late is never worse than deciding now.
            prop_assert!(found.option_to_drop() >= -1e-9);
            prop_assert!(found.value >= found.best_fixed.0 - 1e-9);
            // What was dropped is never kept again.
            prop_assert!(found.years.windows(2).all(|pair| pair[1].kept <= pair[0].kept + 1e-12));
        }

        #[test]
        fn higher_fees_are_never_worth_more_and_value_scales(
            years in prop::collection::vec((0.0_f64..50.0, 0.0_f64..50.0), 1..7), more in 0.0_f64..10.0, scale in 0.01_f64..100.0,
        ) {
            let (returns, fees): (Vec<f64>, Vec<f64>) = years.into_iter().unzip();
            let risk = ReturnRisk::of_volatility(0.4, 0.05);
            let value = renewal(&returns, &fees, 0.1, risk).value().value;
            let dearer: Vec<f64> = fees.iter().map(|fee| fee + more).collect();
            prop_assert!(renewal(&returns, &dearer, 0.1, risk).value().value <= value + 1e-12);
            let times = |all: &[f64]| all.iter().map(|each| each * scale).collect::<Vec<f64>>();
            let large = renewal(&times(&returns), &times(&fees), 0.1, risk).value().value;
            prop_assert!((large - value * scale).abs() <= 1e-9 * (1.0 + large));
        }
    }
}
