//! An exact rational, read from and written to decimal text.

use std::fmt;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};

use crate::units::fraction::{product, sum};

/// The longest decimal text that is read, in characters.
///
/// Sixty digits hold any sum of money and any rate with room to spare; a longer text is an error
/// or an attack.
pub const LONGEST_NUMBER: usize = 80;

/// The largest power of ten accepted in scientific notation.
pub const LARGEST_EXPONENT: i32 = 40;

/// An exact rational number.
///
/// Money that somebody is paid, and every rate applied to it, is held like this until it is
/// rounded once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exact(BigRational);

/// Why a text is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotANumber {
    /// Nothing was written.
    Empty,
    /// The text is not a decimal number such as `-1234.5`.
    Malformed,
    /// The number has more digits, or a larger exponent, than any quantity here can have.
    TooLarge,
    /// A fraction with denominator zero.
    DividedByZero,
}

impl Exact {
    /// Zero.
    #[must_use]
    pub fn zero() -> Self {
        Self(BigRational::zero())
    }

    /// One.
    #[must_use]
    pub fn one() -> Self {
        Self(BigRational::one())
    }

    /// A whole number.
    #[must_use]
    pub fn whole(value: i64) -> Self {
        Self(BigRational::from_integer(BigInt::from(value)))
    }

    /// `numerator / denominator`, or `None` where the denominator is zero.
    #[must_use]
    pub fn ratio(numerator: i64, denominator: i64) -> Option<Self> {
        (denominator != 0)
            .then(|| Self(BigRational::new(BigInt::from(numerator), BigInt::from(denominator))))
    }

    /// Takes a rational as it is.
    #[must_use]
    pub fn from_rational(value: BigRational) -> Self {
        Self(value)
    }

    /// A whole number of any size.
    #[must_use]
    pub fn from_integer(value: BigInt) -> Self {
        Self(BigRational::from_integer(value))
    }

    /// Ten to a whole power.
    #[must_use]
    pub fn power_of_ten(power: i32) -> Self {
        let size = BigInt::from(10).pow(power.unsigned_abs());
        Self(if power < 0 {
            BigRational::new_raw(BigInt::one(), size)
        } else {
            BigRational::from_integer(size)
        })
    }

    /// The binary fraction that `value` is, exactly; `None` for NaN and infinities.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        BigRational::from_float(value).map(Self)
    }

    /// Reads canonical decimal text: an optional sign, digits, an optional point with digits,
    /// an optional exponent. No grouping, no spaces, no percent sign.
    ///
    /// # Errors
    /// [`NotANumber`] says what is wrong.
    pub fn from_decimal_text(text: &str) -> Result<Self, NotANumber> {
        if text.is_empty() {
            return Err(NotANumber::Empty);
        }
        if text.len() > LONGEST_NUMBER {
            return Err(NotANumber::TooLarge);
        }
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, read_exponent(exponent)?),
            None => (text, 0),
        };
        let (negative, unsigned) = match mantissa.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, mantissa.strip_prefix('+').unwrap_or(mantissa)),
        };
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let has_point = unsigned.contains('.');
        if whole.is_empty() || (has_point && fraction.is_empty()) {
            return Err(NotANumber::Malformed);
        }
        if !whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit()) {
            return Err(NotANumber::Malformed);
        }
        let digits: BigInt =
            format!("{whole}{fraction}").parse().map_err(|_| NotANumber::Malformed)?;
        let scale = exponent - i32::try_from(fraction.len()).map_err(|_| NotANumber::TooLarge)?;
        let power = BigInt::from(10).pow(scale.unsigned_abs());
        let value = if scale < 0 {
            BigRational::new(digits, power)
        } else {
            BigRational::from_integer(digits * power)
        };
        Ok(Self(if negative { -value } else { value }))
    }

    /// The decimal text of a number whose decimal expansion ends, else a fraction `n/d`.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.to_decimal_text().unwrap_or_else(|| self.0.to_string())
    }

    /// The decimal text, or `None` where the decimal expansion does not end.
    #[must_use]
    pub fn to_decimal_text(&self) -> Option<String> {
        let mut denominator = self.0.denom().clone();
        let (two, five) = (BigInt::from(2), BigInt::from(5));
        let mut twos = 0_usize;
        let mut fives = 0_usize;
        while (&denominator % &two).is_zero() {
            denominator /= &two;
            twos += 1;
        }
        while (&denominator % &five).is_zero() {
            denominator /= &five;
            fives += 1;
        }
        if !denominator.is_one() {
            return None;
        }
        Some(self.to_rounded_text(twos.max(fives)))
    }

    /// The decimal text with `places` decimals, rounded half away from zero.
    #[must_use]
    pub fn to_rounded_text(&self, places: usize) -> String {
        let power = BigInt::from(10).pow(u32::try_from(places).unwrap_or(u32::MAX));
        let (whole, rest) = (self.0.numer().abs() * power).div_rem(self.0.denom());
        let up = BigInt::from(u8::from(rest * 2 >= *self.0.denom()));
        let digits = (whole + up).to_string();
        let negative = self.is_negative() && digits != "0";
        let digits = format!("{digits:0>width$}", width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        let sign = if negative { "-" } else { "" };
        if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    }

    /// The nearest `f64`.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        /// Whole numbers up to here are `f64`s, so that their quotient is rounded once.
        const EXACT: i64 = 1 << 53;
        let small = |part: &BigInt| part.to_i64().filter(|part| part.abs() <= EXACT);
        match (small(self.0.numer()), small(self.0.denom())) {
            (Some(numerator), Some(denominator)) => numerator as f64 / denominator as f64,
            _ => self.0.to_f64().unwrap_or(f64::NAN),
        }
    }

    /// The rational inside.
    #[must_use]
    pub fn as_rational(&self) -> &BigRational {
        &self.0
    }

    /// Rounded to the nearest whole number, half away from zero.
    #[must_use]
    pub fn rounded(&self) -> BigInt {
        self.0.round().to_integer()
    }

    /// Whether this is a whole number.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.0.is_integer()
    }

    /// Whether this is zero.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Whether this is below zero.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// The quotient, or `None` for division by zero.
    #[must_use]
    pub fn checked_div(&self, by: &Self) -> Option<Self> {
        (!by.is_zero()).then(|| Self(product(&self.0, &by.0.recip())))
    }
}

fn read_exponent(text: &str) -> Result<i32, NotANumber> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NotANumber::Malformed);
    }
    let exponent: i32 = text.parse().map_err(|_| NotANumber::TooLarge)?;
    if exponent.abs() > LARGEST_EXPONENT { Err(NotANumber::TooLarge) } else { Ok(exponent) }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

impl From<i64> for Exact {
    fn from(value: i64) -> Self {
        Self::whole(value)
    }
}

fn difference(left: &BigRational, right: &BigRational) -> BigRational {
    sum(left, &-right)
}

macro_rules! arithmetic {
    ($trait:ident, $method:ident, $of:ident) => {
        impl $trait for Exact {
            type Output = Exact;
            fn $method(self, other: Exact) -> Exact {
                Exact($of(&self.0, &other.0))
            }
        }
        impl $trait<&Exact> for &Exact {
            type Output = Exact;
            fn $method(self, other: &Exact) -> Exact {
                Exact($of(&self.0, &other.0))
            }
        }
    };
}

arithmetic!(Add, add, sum);
arithmetic!(Sub, sub, difference);
arithmetic!(Mul, mul, product);

impl Div for Exact {
    type Output = Exact;

    /// The quotient; a caller checks for zero first (see [`Exact::checked_div`]).
    fn div(self, other: Exact) -> Exact {
        self.checked_div(&other).unwrap_or_else(Exact::zero)
    }
}

impl Neg for Exact {
    type Output = Exact;
    fn neg(self) -> Exact {
        Exact(-self.0)
    }
}

impl AddAssign for Exact {
    fn add_assign(&mut self, other: Exact) {
        self.0 = sum(&self.0, &other.0);
    }
}

impl SubAssign for Exact {
    fn sub_assign(&mut self, other: Exact) {
        self.0 = difference(&self.0, &other.0);
    }
}

impl std::iter::Sum for Exact {
    fn sum<I: Iterator<Item = Exact>>(items: I) -> Exact {
        items.fold(Exact::zero(), |total, item| total + item)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exact(text: &str) -> Exact {
        Exact::from_decimal_text(text).unwrap()
    }

    #[test]
    fn decimal_text_is_read_exactly() {
        assert_eq!(exact("0.05"), Exact::ratio(1, 20).unwrap());
        assert_eq!(exact("-1000000000000000000000.5").to_text(), "-1000000000000000000000.5");
        assert_eq!(exact("1.5e3"), Exact::whole(1500));
        assert_eq!(exact("+7"), Exact::whole(7));
    }

    #[test]
    fn what_is_not_a_number_is_refused_by_name() {
        for (text, reason) in [
            ("", NotANumber::Empty),
            ("1.2.3", NotANumber::Malformed),
            ("abc", NotANumber::Malformed),
            (".5", NotANumber::Malformed),
            ("5.", NotANumber::Malformed),
            ("1,5", NotANumber::Malformed),
            ("NaN", NotANumber::Malformed),
            ("inf", NotANumber::Malformed),
            ("-", NotANumber::Malformed),
            ("--1", NotANumber::Malformed),
            ("1e", NotANumber::Malformed),
            ("1e+-1", NotANumber::Malformed),
            ("1e400", NotANumber::TooLarge),
            ("1e99999999999999", NotANumber::TooLarge),
        ] {
            assert_eq!(Exact::from_decimal_text(text), Err(reason), "{text:?}");
        }
        assert_eq!(Exact::from_decimal_text(&"9".repeat(81)), Err(NotANumber::TooLarge));
    }

    #[test]
    fn a_third_has_no_decimal_text_and_is_written_as_a_fraction() {
        let third = Exact::ratio(1, 3).unwrap();
        assert_eq!(third.to_decimal_text(), None);
        assert_eq!(third.to_text(), "1/3");
        assert_eq!(third.to_rounded_text(4), "0.3333");
    }

    #[test]
    fn rounding_is_half_away_from_zero() {
        assert_eq!(Exact::power_of_ten(3), exact("1000"));
        assert_eq!(Exact::power_of_ten(-3), exact("0.001"));
        assert_eq!(Exact::power_of_ten(0), Exact::one());
        assert_eq!(exact("2.5").rounded(), BigInt::from(3));
        assert_eq!(exact("-2.5").rounded(), BigInt::from(-3));
        assert_eq!(exact("-0.004").to_rounded_text(2), "0.00");
    }

    proptest! {
        #[test]
        fn the_short_way_to_a_float_ends_where_the_long_one_does(
            numerator in any::<i64>(), denominator in 1_i64..=i64::MAX, shift in 0_u32..64,
        ) {
            let exact = Exact::ratio(numerator >> shift, (denominator >> shift).max(1)).unwrap();
            prop_assert_eq!(exact.to_f64(), exact.as_rational().to_f64().unwrap());
        }

        #[test]
        fn what_is_written_is_the_nearest_with_so_many_decimals(
            numerator in any::<i64>(), denominator in 1_i64..1_000_000, places in 0_u8..9,
        ) {
            let number = Exact::ratio(numerator, denominator).unwrap();
            let unit = Exact::power_of_ten(-i32::from(places));
            let text = number.to_rounded_text(usize::from(places));
            let off = exact(&text) - number.clone();
            let off = if off.is_negative() { -off } else { off };
            prop_assert!(off * exact("2") <= unit, "{text}");
            prop_assert_eq!(text.split_once('.').map_or(0, |(_, own)| own.len()), usize::from(places));
        }

        #[test]
        fn text_and_back_is_the_same_number(digits in any::<i64>(), places in 0_u32..12) {
            let value = Exact::from_rational(BigRational::new(
                BigInt::from(digits),
                BigInt::from(10).pow(places),
            ));
            prop_assert_eq!(exact(&value.to_text()), value);
        }

        #[test]
        fn no_text_makes_it_panic(text in ".{0,100}") {
            let _ = Exact::from_decimal_text(&text);
        }
    }
}
