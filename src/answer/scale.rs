//! The unit in which a table of money is written, so that its columns stay narrow.

use labworth_domain::units::{Currency, Exact};

use crate::text::Text;

/// Whole units, thousands or millions, with as many decimals as tell the amounts apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoneyScale {
    power: u8,
    places: usize,
}

impl MoneyScale {
    /// The scale for amounts up to `largest`.
    #[must_use]
    pub fn for_amounts(largest: f64) -> Self {
        let largest = largest.abs();
        if largest >= 1e10 {
            Self { power: 6, places: 0 }
        } else if largest >= 1e7 {
            Self { power: 6, places: 1 }
        } else if largest >= 1e6 {
            Self { power: 3, places: 1 }
        } else {
            Self { power: 0, places: 0 }
        }
    }

    /// Whole units of the currency, to the last minor unit.
    #[must_use]
    pub fn whole(currency: &Currency) -> Self {
        Self { power: 0, places: usize::from(currency.decimals()) }
    }

    /// An amount in this scale.
    #[must_use]
    pub fn write(self, text: Text, amount: &Exact) -> String {
        text.number(&self.scaled(amount), self.places)
    }

    /// An estimate in this scale.
    #[must_use]
    pub fn write_estimate(self, text: Text, amount: f64) -> String {
        Exact::from_f64(amount)
            .map_or_else(|| text.estimate(amount, 0), |exact| self.write(text, &exact))
    }

    fn scaled(self, amount: &Exact) -> Exact {
        if self.power == 0 {
            return amount.clone();
        }
        amount * &Exact::power_of_ten(-i32::from(self.power))
    }

    /// A round number of an axis in this scale, with only the decimals that it has.
    #[must_use]
    pub fn write_round(self, text: Text, amount: f64) -> String {
        match Exact::from_f64(amount) {
            Some(exact) => text.number_up_to(&self.scaled(&exact), 3),
            None => text.estimate(amount, 0),
        }
    }

    /// The unit in words: `triệu đồng`.
    #[must_use]
    pub fn unit(self, text: Text, currency: &str) -> String {
        let scale = match self.power {
            6 => text.scale_million(),
            3 => text.scale_thousand(),
            _ => return text.currency(currency).to_owned(),
        };
        text.unit_scaled(text.currency(currency), scale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn large_amounts_are_written_in_millions() {
        let text = Text::of(Language::Vietnamese);
        let scale = MoneyScale::for_amounts(1.2e9);
        let amount = Exact::from_decimal_text("148500000").unwrap();
        assert_eq!(scale.write(text, &amount), "148,5");
        assert_eq!(scale.unit(text, "VND"), "triệu đồng");
    }
}
