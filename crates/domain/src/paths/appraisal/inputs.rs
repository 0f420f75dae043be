//! What the methods beside the first three ask for: numbers that are there or not, each at its path.
//!
//! A method declares its fields and is there once they are; nothing stands in for what was not entered.
//! How far a method is relied on is a weight of one's own, or
//!
//! ```text
//! weight = data · fit · independence / 5³        each from 1 to 5; what is not rated counts as 1
//! ```
//!
//! The product is a convention of this project: a method that fails in one respect is relied on little. IVS 105 (2025)
//! asks for judgement on the three and fixes no arithmetic.

use std::collections::BTreeMap;

use crate::inputs::{Field, Kind, Path, Presence, Problem, Reader};
use crate::paths::appraisal::{
    Method, decision_tree, excess_earnings, first_chicago, premium_profit, profit_split,
    real_option, sale_multiples, venture_capital, with_and_without,
};
use crate::units::{Exact, Number};

/// The repeating group of ratings.
pub const RELIANCE: &str = "valuation.reliance";
/// The most ratings.
pub const MOST_RATINGS: usize = 20;
/// The method that is rated.
pub const RATED_METHOD: Field = Field::new(
    "valuation.reliance.#.method",
    Kind::Choice(&[
        "relief_from_royalty",
        "risk_adjusted_npv",
        "excess_earnings",
        "premium_profit",
        "profit_split",
        "comparable_licences",
        "sale_multiples",
        "venture_capital_method",
        "first_chicago",
    ]),
    Presence::Required,
);
/// How good its data are.
pub const DATA: Field = rating("valuation.reliance.#.data");
/// How well it fits the right and the purpose.
pub const FIT: Field = rating("valuation.reliance.#.fit");
/// How little it shares with the other methods.
pub const INDEPENDENCE: Field = rating("valuation.reliance.#.independence");
/// The best rating.
const BEST: f64 = 5.0;

/// How far relief from royalty is relied on against the other methods.
pub const WEIGHT_OF_RELIEF: Field = weight("valuation.weight.relief_from_royalty");
/// How far the risk-adjusted value of own exploitation is relied on.
pub const WEIGHT_OF_RISK_ADJUSTED_NPV: Field = weight("valuation.weight.risk_adjusted_npv");
/// How far comparable licences are relied on.
pub const WEIGHT_OF_COMPARABLE_LICENCES: Field = weight("valuation.weight.comparable_licences");

/// Weights of one's own for the methods that say a value.
pub const WEIGHTS: [(Method, Field); 9] = [
    (Method::ReliefFromRoyalty, WEIGHT_OF_RELIEF),
    (Method::RiskAdjustedNpv, WEIGHT_OF_RISK_ADJUSTED_NPV),
    (Method::ComparableLicences, WEIGHT_OF_COMPARABLE_LICENCES),
    (Method::ExcessEarnings, weight("valuation.weight.excess_earnings")),
    (Method::PremiumProfit, weight("valuation.weight.premium_profit")),
    (Method::ProfitSplit, weight("valuation.weight.profit_split")),
    (Method::SaleMultiples, weight("valuation.weight.sale_multiples")),
    (Method::VentureCapitalMethod, weight("valuation.weight.venture_capital_method")),
    (Method::FirstChicago, weight("valuation.weight.first_chicago")),
];

/// The fields of how far methods are relied on.
pub const FIELDS: &[Field] = &[
    RATED_METHOD,
    DATA,
    FIT,
    INDEPENDENCE,
    WEIGHTS[0].1,
    WEIGHTS[1].1,
    WEIGHTS[2].1,
    WEIGHTS[3].1,
    WEIGHTS[4].1,
    WEIGHTS[5].1,
    WEIGHTS[6].1,
    WEIGHTS[7].1,
    WEIGHTS[8].1,
];

/// The repeating groups of the methods, and the most rows of each.
pub const GROUPS: [(&str, usize); 4] = [
    (excess_earnings::CHARGES, excess_earnings::MOST_CHARGES),
    (sale_multiples::DEALS, sale_multiples::MOST_DEALS),
    (first_chicago::SCENARIOS, first_chicago::MOST_SCENARIOS),
    (RELIANCE, MOST_RATINGS),
];

const fn rating(path: &'static str) -> Field {
    Field::new(path, Kind::Whole, Presence::Required).within("1", "5")
}

const fn weight(path: &'static str) -> Field {
    Field::new(path, Kind::Weight, Presence::Optional).within("0", "1000000000").certain()
}

/// Every field of the methods.
pub fn fields() -> impl Iterator<Item = &'static Field> {
    [
        excess_earnings::FIELDS,
        with_and_without::FIELDS,
        premium_profit::FIELDS,
        profit_split::FIELDS,
        decision_tree::FIELDS,
        real_option::FIELDS,
        sale_multiples::FIELDS,
        venture_capital::FIELDS,
        first_chicago::FIELDS,
        FIELDS,
    ]
    .into_iter()
    .flatten()
}

/// What was entered for the methods.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodInputs<N = Exact> {
    numbers: BTreeMap<Path, N>,
    chosen: BTreeMap<Path, &'static str>,
    rows: BTreeMap<&'static str, usize>,
    rated: Vec<&'static str>,
}

impl MethodInputs {
    /// Reads what was entered; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>, sales_years: Option<u32>) -> Self {
        let mut inputs = Self {
            numbers: BTreeMap::new(),
            chosen: BTreeMap::new(),
            rows: BTreeMap::new(),
            rated: Vec::new(),
        };
        for (group, most) in GROUPS {
            inputs.rows.insert(group, read.rows(group, most));
        }
        for field in fields() {
            if !venture_capital::is_asked(field, read) {
                continue;
            }
            let group = GROUPS.into_iter().find(|(group, _)| field.path.starts_with(group));
            match group.filter(|_| field.path.contains('#')) {
                None => inputs.take(read, field, field.path()),
                Some((group, _)) => {
                    for row in 0..inputs.rows(group) {
                        inputs.take(read, field, field.at(row));
                    }
                }
            }
        }
        decision_tree::check(&inputs, read);
        venture_capital::check(&inputs, read, sales_years);
        first_chicago::check(&inputs, read);
        inputs
    }

    fn take(&mut self, read: &mut Reader<'_>, field: &Field, path: Path) {
        let number = match field.kind {
            Kind::Text => {
                read.text(field, path);
                return;
            }
            Kind::Choice(options) => {
                let Some(method) = read.choice(field, path.clone()) else { return };
                if field.path != RATED_METHOD.path {
                    self.chosen.insert(path, method);
                    return;
                }
                if self.rated.contains(&method) {
                    let left = options.iter().filter(|option| !self.rated.contains(option));
                    let options = left.map(|option| (*option).to_owned()).collect();
                    read.refuse(path, Problem::UnknownChoice { options });
                }
                self.rated.push(method);
                return;
            }
            Kind::Whole | Kind::Years => {
                read.whole(field, path.clone()).map(|whole| Exact::whole(whole.into()))
            }
            _ => read.number(field, path.clone()),
        };
        if let Some(number) = number {
            self.numbers.insert(path, number);
        }
    }
}

impl<N: Number> MethodInputs<N> {
    /// The same in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> MethodInputs<M> {
        let numbers = self.numbers.iter().map(|(path, own)| (path.clone(), number(own)));
        MethodInputs {
            numbers: numbers.collect(),
            chosen: self.chosen.clone(),
            rows: self.rows.clone(),
            rated: self.rated.clone(),
        }
    }

    /// The number that stands at a path.
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        self.numbers.get_mut(path)
    }

    /// What was entered at a path.
    #[must_use]
    pub fn at(&self, path: &Path) -> Option<&N> {
        self.numbers.get(path)
    }

    /// What was entered for a field that does not repeat.
    #[must_use]
    pub fn get(&self, field: &Field) -> Option<f64> {
        self.at(&field.path()).map(Number::to_f64)
    }

    /// What was chosen for a field that does not repeat.
    #[must_use]
    pub fn chosen(&self, field: &Field) -> Option<&'static str> {
        self.chosen.get(&field.path()).copied()
    }

    /// What was entered for a field in a row of its group.
    #[must_use]
    pub fn in_row(&self, field: &Field, row: usize) -> Option<f64> {
        self.at(&field.at(row)).map(Number::to_f64)
    }

    /// How many rows a group has.
    #[must_use]
    pub fn rows(&self, group: &str) -> usize {
        self.rows.get(group).copied().unwrap_or(0)
    }

    /// Whether weights are the reader's own: entered, or from ratings.
    #[must_use]
    pub fn is_weighted(&self) -> bool {
        !self.rated.is_empty() || WEIGHTS.iter().any(|(_, field)| self.get(field).is_some())
    }

    /// The weight that was entered for a method.
    #[must_use]
    pub fn entered_weight(&self, method: Method) -> Option<f64> {
        let (_, field) = WEIGHTS.iter().find(|(own, _)| *own == method)?;
        self.get(field)
    }

    /// The row in which a method is rated.
    #[must_use]
    pub fn rated_in(&self, method: Method) -> Option<usize> {
        self.rated.iter().position(|name| *name == method.name())
    }

    /// The weight from the ratings of a method, where it is rated.
    #[must_use]
    pub fn rated_weight(&self, method: Method) -> Option<f64> {
        let row = self.rated_in(method)?;
        let ratings = [&DATA, &FIT, &INDEPENDENCE].map(|field| self.in_row(field, row));
        ratings.into_iter().try_fold(1.0, |weight, rating| Some(weight * rating? / BEST))
    }
}
