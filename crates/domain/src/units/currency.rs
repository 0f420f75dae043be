//! Currencies and whole minor units.

use num_bigint::BigInt;
use num_rational::BigRational;

use crate::units::Exact;

/// A whole number of a currency's smallest unit: đồng, cents. What people are paid.
pub type MinorUnits = BigInt;

/// A currency and how many decimals its smallest unit has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Currency {
    code: String,
    decimals: u8,
}

impl Currency {
    /// A currency by its ISO 4217 code and the number of decimals of its minor unit
    /// (VND 0, USD 2).
    #[must_use]
    pub fn new(code: &str, decimals: u8) -> Self {
        Self { code: code.to_owned(), decimals }
    }

    /// The ISO 4217 code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Decimals of the minor unit.
    #[must_use]
    pub fn decimals(&self) -> u8 {
        self.decimals
    }

    /// The nearest whole number of minor units, half away from zero.
    #[must_use]
    pub fn to_minor_units(&self, amount: &Exact) -> MinorUnits {
        (amount * &self.units_per_whole()).rounded()
    }

    /// Minor units as an amount of the currency.
    #[must_use]
    pub fn amount(&self, minor_units: &MinorUnits) -> Exact {
        Exact::from_rational(BigRational::new(
            minor_units.clone(),
            BigInt::from(10).pow(u32::from(self.decimals)),
        ))
    }

    fn units_per_whole(&self) -> Exact {
        Exact::from_integer(BigInt::from(10).pow(u32::from(self.decimals)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dong_have_no_decimals_and_cents_have_two() {
        let amount = Exact::from_decimal_text("1234.567").unwrap();
        assert_eq!(Currency::new("VND", 0).to_minor_units(&amount), BigInt::from(1235));
        let dollars = Currency::new("USD", 2);
        assert_eq!(dollars.to_minor_units(&amount), BigInt::from(123_457));
        assert_eq!(dollars.amount(&BigInt::from(123_457)).to_text(), "1234.57");
    }
}
