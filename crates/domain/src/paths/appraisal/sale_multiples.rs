//! Sale multiples: what comparable rights were sold for, over a size that both have.
//!
//! The range is that of the quartiles, without adjustments: what is not comparable has little weight or is left out.
//! Formula and source: [`crate::valuation::sale_multiples`].

use crate::inputs::{Field, Kind, MOST_MONEY, Presence};
use crate::project::Project;
use crate::units::Number;
use crate::valuation::sale_multiples::{ComparableSale, ValueByMultiples, value_by_multiples};

/// The repeating group of sales.
pub const DEALS: &str = "sale_multiples.deals";
/// The most sales.
pub const MOST_DEALS: usize = 60;
/// What was sold.
pub const NAME: Field = Field::new("sale_multiples.deals.#.name", Kind::Text, Presence::Optional);
/// What was paid.
pub const PRICE: Field =
    Field::new("sale_multiples.deals.#.price", Kind::Money, Presence::Required)
        .within("0", MOST_MONEY);
/// The size that the price is set against.
pub const METRIC: Field =
    Field::new("sale_multiples.deals.#.metric", Kind::Money, Presence::Required)
        .within("1", MOST_MONEY);
/// How near it is; one where none was entered.
pub const WEIGHT: Field =
    Field::new("sale_multiples.deals.#.weight", Kind::Weight, Presence::Optional)
        .within("0", "1000000000")
        .certain();
/// The same size of this right.
pub const OWN_METRIC: Field =
    Field::new("sale_multiples.metric", Kind::Money, Presence::Optional).within("1", MOST_MONEY);

/// Every field of the method.
pub const FIELDS: &[Field] = &[NAME, PRICE, METRIC, WEIGHT, OWN_METRIC];

/// What the sales say; `None` where there is no sale, no size of this right, or no sale with weight.
pub fn multiples<N: Number>(project: &Project<N>) -> Option<ValueByMultiples> {
    let inputs = &project.methods;
    let sales = (0..inputs.rows(DEALS)).filter_map(|row| {
        Some(ComparableSale {
            price: inputs.in_row(&PRICE, row)?,
            metric: inputs.in_row(&METRIC, row)?,
            adjustments: Vec::new(),
            weight: inputs.in_row(&WEIGHT, row).unwrap_or(1.0),
        })
    });
    value_by_multiples(&sales.collect::<Vec<_>>(), inputs.get(&OWN_METRIC)?)
}
