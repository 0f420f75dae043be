//! A quantity of a working in the reader's language.

use labworth_domain::explanation::Quantity;
use labworth_domain::units::{Currency, Exact};

use crate::text::Text;

/// The quantity in words and digits.
#[must_use]
pub fn quantity_text(quantity: &Quantity, currency: &Currency, text: Text) -> String {
    match quantity {
        Quantity::Money(amount) => text.money(amount, currency),
        Quantity::Estimate(value) => match Exact::from_f64(*value) {
            Some(amount) => text.money(&amount, currency),
            None => text.estimate(*value, 0),
        },
        Quantity::Rate(rate) => text.percent(rate, 4),
        Quantity::Factor(factor) => text.estimate(*factor, 4),
        Quantity::Years(years) => match Exact::from_f64(*years) {
            Some(number) => {
                let count = number.to_text().parse().unwrap_or(2);
                text.years(count, &text.number_up_to(&number, 2))
            }
            None => text.estimate(*years, 1),
        },
        Quantity::Date(date) => text.date(date),
    }
}
