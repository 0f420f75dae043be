//! What the research cost, by calendar year, and what it would cost to make the result again.
//!
//! ```text
//! cost of today = amount · (1 + g)^n        n = year of signing − year of the cost
//! cost new      = Σ cost of today · (1 + profit + (1 + o)^n − 1)
//! value         = cost new · (1 − functional)(1 − economic)
//! ```
//!
//! `g` yearly rise of such prices, `o` what the money would have earned elsewhere. Nothing entered
//! is nothing. See [`crate::valuation::replacement_cost`].

use crate::cashflow::discounting::growth_factor;
use crate::inputs::{Field, Kind, MOST_MONEY, Path, Presence, Problem, Reader};
use crate::units::{Exact, Number};
use crate::valuation::replacement_cost::{
    Combination, CostItem, CostWorking, Obsolescence, OpportunityCost, ReplacementCost,
};

/// The repeating group.
pub const ITEMS: &str = "cost.items";
/// The most items.
pub const MOST_ITEMS: usize = 60;
/// The first year in which a cost can lie.
const FIRST_YEAR: &str = "1900";

/// What a cost was for.
pub const NAME: Field = Field::new("cost.items.#.name", Kind::Text, Presence::Optional);
/// What was paid, in the money of its time.
pub const AMOUNT: Field =
    Field::new("cost.items.#.amount", Kind::Money, Presence::Required).within("0", MOST_MONEY);
/// The calendar year in which it was paid.
pub const YEAR: Field = Field::new("cost.items.#.year", Kind::CalendarYear, Presence::Required)
    .within(FIRST_YEAR, "2200");
/// How much prices of such costs rise in a year.
pub const PRICE_GROWTH: Field =
    Field::new("cost.price_growth", Kind::Rate, Presence::Optional).within("-0.5", "5");
/// What a developer would want to earn, as a part of current cost.
pub const DEVELOPERS_PROFIT: Field =
    Field::new("cost.developers_profit", Kind::Rate, Presence::Optional).within("0", "5");
/// What the money would have earned elsewhere, per year.
pub const OPPORTUNITY_RATE: Field =
    Field::new("cost.opportunity_rate", Kind::Rate, Presence::Optional).within("0", "5");
/// The part of the cost that is lost because the same is done better today.
pub const FUNCTIONAL_OBSOLESCENCE: Field =
    Field::new("cost.functional_obsolescence", Kind::Rate, Presence::Optional).within("0", "1");
/// The part of what is left that the market no longer pays for.
pub const ECONOMIC_OBSOLESCENCE: Field =
    Field::new("cost.economic_obsolescence", Kind::Rate, Presence::Optional).within("0", "1");

/// Every field of the costs.
pub const FIELDS: &[Field] = &[
    NAME,
    AMOUNT,
    YEAR,
    PRICE_GROWTH,
    DEVELOPERS_PROFIT,
    OPPORTUNITY_RATE,
    FUNCTIONAL_OBSOLESCENCE,
    ECONOMIC_OBSOLESCENCE,
];

/// A cost of the research.
#[derive(Clone, Debug, PartialEq)]
pub struct ResearchCost<N = Exact> {
    /// What it was for, where that was entered.
    pub name: Option<String>,
    /// What was paid.
    pub amount: N,
    /// In which calendar year.
    pub year: u32,
}

/// What the research cost, and how that is brought to today.
#[derive(Clone, Debug, PartialEq)]
pub struct ResearchCosts<N = Exact> {
    /// The costs.
    pub items: Vec<ResearchCost<N>>,
    /// Rise of prices per year.
    pub price_growth: N,
    /// The developer's profit, as a part of current cost.
    pub developers_profit: N,
    /// What the money would have earned elsewhere, per year.
    pub opportunity_rate: N,
    /// What is done better today.
    pub functional_obsolescence: N,
    /// What the market no longer pays for.
    pub economic_obsolescence: N,
}

impl ResearchCosts {
    /// Reads the costs; problems are left with the reader. A cost after the year in which the right is
    /// valued has not been borne.
    pub fn read(read: &mut Reader<'_>, valued_in: Option<i32>) -> Option<Self> {
        let rows = read.rows(ITEMS, MOST_ITEMS);
        let mut items = Vec::with_capacity(rows);
        for row in 0..rows {
            let name = read.text(&NAME, NAME.at(row));
            let amount = read.number(&AMOUNT, AMOUNT.at(row));
            let year = read.whole(&YEAR, YEAR.at(row));
            if let (Some(year), Some(last)) = (year, valued_in)
                && i64::from(year) > i64::from(last)
            {
                let (min, max) = (Some(FIRST_YEAR.to_owned()), Some(last.to_string()));
                read.refuse(YEAR.at(row), Problem::OutOfRange { min, max });
            }
            if let (Some(amount), Some(year)) = (amount, year) {
                items.push(ResearchCost { name, amount, year });
            }
        }
        let mut rate = |field: &Field| read.number(field, field.path()).unwrap_or_else(Exact::zero);
        let costs = Self {
            price_growth: rate(&PRICE_GROWTH),
            developers_profit: rate(&DEVELOPERS_PROFIT),
            opportunity_rate: rate(&OPPORTUNITY_RATE),
            functional_obsolescence: rate(&FUNCTIONAL_OBSOLESCENCE),
            economic_obsolescence: rate(&ECONOMIC_OBSOLESCENCE),
            items,
        };
        (costs.items.len() == rows).then_some(costs)
    }
}

impl<N: Number> ResearchCosts<N> {
    /// The same costs in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> ResearchCosts<M> {
        let items = self.items.iter().map(|item| ResearchCost {
            name: item.name.clone(),
            amount: number(&item.amount),
            year: item.year,
        });
        ResearchCosts {
            items: items.collect(),
            price_growth: number(&self.price_growth),
            developers_profit: number(&self.developers_profit),
            opportunity_rate: number(&self.opportunity_rate),
            functional_obsolescence: number(&self.functional_obsolescence),
            economic_obsolescence: number(&self.economic_obsolescence),
        }
    }

    /// The number that stands at a path.
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        if let Some(row) = path.position_in(ITEMS) {
            let item = self.items.get_mut(row)?;
            return path.fits(AMOUNT.path).then_some(&mut item.amount);
        }
        match path.as_str() {
            at if at == PRICE_GROWTH.path => Some(&mut self.price_growth),
            at if at == DEVELOPERS_PROFIT.path => Some(&mut self.developers_profit),
            at if at == OPPORTUNITY_RATE.path => Some(&mut self.opportunity_rate),
            at if at == FUNCTIONAL_OBSOLESCENCE.path => Some(&mut self.functional_obsolescence),
            at if at == ECONOMIC_OBSOLESCENCE.path => Some(&mut self.economic_obsolescence),
            _ => None,
        }
    }

    /// How many years before the valuation a cost was borne.
    #[must_use]
    pub fn years_before(item: &ResearchCost<N>, valued_in: i32) -> f64 {
        f64::from(valued_in) - f64::from(item.year)
    }

    /// What it would cost to make the result again; `None` where no cost was entered.
    #[must_use]
    pub fn replacement_cost(&self, valued_in: i32) -> Option<CostWorking> {
        if self.items.is_empty() {
            return None;
        }
        let growth = self.price_growth.to_f64();
        let items = self.items.iter().map(|item| {
            let years = Self::years_before(item, valued_in);
            let index_ratio = growth_factor(growth, years);
            CostItem { amount: item.amount.to_f64(), index_ratio, years_before_ready: years }
        });
        let method = ReplacementCost {
            items: items.collect(),
            developers_profit: self.developers_profit.to_f64(),
            entrepreneurial_incentive: 0.0,
            opportunity_cost: Some(OpportunityCost::FromEachPayment {
                rate: self.opportunity_rate.to_f64(),
            }),
            obsolescence: Obsolescence {
                physical: 0.0,
                functional: self.functional_obsolescence.to_f64(),
                economic: self.economic_obsolescence.to_f64(),
            },
            combination: Combination::Sequential,
        };
        Some(method.working())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inputs::{Draft, FieldError};

    fn read(entries: &[(&str, &str)]) -> Result<ResearchCosts, Vec<FieldError>> {
        let (mut draft, defaults) = (Draft::new(), Draft::new());
        for (path, text) in entries {
            draft.enter(Path::new(path), text);
        }
        let mut reader = Reader::new(&draft, &defaults);
        let costs = ResearchCosts::read(&mut reader, Some(2026));
        reader.finish().map(|_| costs.unwrap())
    }

    #[test]
    fn costs_of_two_years_by_hand() {
        let costs = read(&[
            ("cost.items.0.amount", "100"),
            ("cost.items.0.year", "2024"),
            ("cost.items.1.amount", "200"),
            ("cost.items.1.year", "2026"),
            ("cost.price_growth", "0.1"),
            ("cost.developers_profit", "0.2"),
            ("cost.opportunity_rate", "0.05"),
            ("cost.functional_obsolescence", "0.1"),
            ("cost.economic_obsolescence", "0.05"),
        ])
        .unwrap();
        let working = costs.replacement_cost(2026).unwrap();
        // 100·1.21 + 200 = 321; profit 64.2; 121·(1.1025 − 1) = 12.4025; new 397.6025; ·0.9·0.95
        assert!((working.current_cost - 321.0).abs() < 1e-9);
        assert!((working.cost_new - 397.6025).abs() < 1e-9);
        assert!((working.value - 339.950_137_5).abs() < 1e-9);
    }

    #[test]
    fn without_rates_it_is_the_sum_of_what_was_spent_and_without_costs_it_is_nothing() {
        let costs = [("cost.items.0.amount", "7"), ("cost.items.0.year", "2020")];
        assert_eq!(read(&costs).unwrap().replacement_cost(2026).unwrap().value, 7.0);
        assert_eq!(read(&[]).unwrap().replacement_cost(2026), None);
    }

    #[test]
    fn a_cost_of_a_year_to_come_has_not_been_borne() {
        let refused =
            read(&[("cost.items.0.amount", "7"), ("cost.items.0.year", "2027")]).unwrap_err();
        assert_eq!(refused[0].path, YEAR.at(0));
        assert!(
            matches!(&refused[0].problem, Problem::OutOfRange { max: Some(last), .. } if last == "2026")
        );
        let missing = read(&[("cost.items.0.amount", "7")]).unwrap_err();
        assert_eq!(missing[0].problem, Problem::Missing);
    }

    #[test]
    fn every_number_stands_at_its_own_path() {
        let mut costs =
            read(&[("cost.items.0.amount", "7"), ("cost.items.0.year", "2020")]).unwrap();
        for (at, field) in FIELDS.iter().filter(|field| field.kind == Kind::Rate).enumerate() {
            *costs.number_mut(&field.path()).unwrap() = Exact::ratio(at as i64, 10).unwrap();
        }
        let mapped = costs.map(&mut Exact::to_f64);
        assert_eq!(mapped.number_mut_value(&AMOUNT.at(0)), Some(7.0));
        let rates = [
            mapped.price_growth,
            mapped.developers_profit,
            mapped.opportunity_rate,
            mapped.functional_obsolescence,
            mapped.economic_obsolescence,
        ];
        assert_eq!(rates, [0.0, 0.1, 0.2, 0.3, 0.4]);
    }

    impl ResearchCosts<f64> {
        fn number_mut_value(&self, path: &Path) -> Option<f64> {
            self.clone().number_mut(path).copied()
        }
    }
}
