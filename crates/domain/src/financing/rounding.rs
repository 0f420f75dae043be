//! Rounding of share counts and of prices per share.

use num_bigint::BigInt;
use num_rational::BigRational;

use crate::units::Exact;

/// How a share count or a price is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// Not at all: fractions of shares exist, as in percentages of charter capital.
    Exactly,
    /// To the next lower. Usual for shares: nobody gets a share that was not paid for in full.
    Down,
    /// To the next higher. Usual for prices: no share is sold below the exact price.
    Up,
    /// To the nearest, half away from zero.
    Nearest,
}

impl Rounding {
    /// A share count, whole unless nothing is rounded.
    #[must_use]
    pub fn shares(self, count: &Exact) -> Exact {
        self.to_decimals(count, 0)
    }

    /// A number with that many decimals.
    #[must_use]
    pub fn to_decimals(self, value: &Exact, decimals: u32) -> Exact {
        let scale = BigRational::from_integer(BigInt::from(10).pow(decimals));
        let scaled = value.as_rational() * &scale;
        let whole = match self {
            Self::Exactly => return value.clone(),
            Self::Down => scaled.floor(),
            Self::Up => scaled.ceil(),
            Self::Nearest => scaled.round(),
        };
        Exact::from_rational(whole / scale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_is_cut_after_three_decimals_and_shares_to_whole_ones() {
        let price = Exact::ratio(10, 11).unwrap();
        assert_eq!(Rounding::Down.to_decimals(&price, 3).to_text(), "0.909");
        assert_eq!(Rounding::Up.to_decimals(&price, 3).to_text(), "0.91");
        assert_eq!(Rounding::Nearest.to_decimals(&price, 4).to_text(), "0.9091");
        assert_eq!(Rounding::Exactly.to_decimals(&price, 3), price);
        let shares = Exact::ratio(5, 2).unwrap();
        assert_eq!(Rounding::Down.shares(&shares), Exact::whole(2));
        assert_eq!(Rounding::Up.shares(&shares), Exact::whole(3));
        assert_eq!(Rounding::Nearest.shares(&shares), Exact::whole(3));
    }
}
