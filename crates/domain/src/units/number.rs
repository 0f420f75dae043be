//! The arithmetic shared by exact settlements and estimates.

use std::ops::{Add, Div, Mul, Sub};

use crate::units::{Currency, Exact};

/// What a formula needs of a number, so that one text serves settlements ([`Exact`]) and
/// estimates (`f64`).
///
/// The two are never mixed: a formula is run wholly in one or in the other.
pub trait Number:
    Clone
    + PartialOrd
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + std::fmt::Debug
{
    /// The number nearest to an exact one.
    fn from_exact(value: &Exact) -> Self;

    /// The number that a binary fraction is; zero for what is no number.
    fn from_f64(value: f64) -> Self;

    /// The same number, exactly; zero for what is no number.
    fn to_exact(&self) -> Exact;

    /// The nearest `f64`.
    fn to_f64(&self) -> f64;

    /// `numerator / denominator`; zero where the denominator is.
    #[must_use]
    fn ratio(numerator: i64, denominator: i64) -> Self;

    /// The largest whole number that is not above this one, held within the range of `i64`.
    fn floor(&self) -> i64;

    /// An amount as it can be paid in a currency: a settlement is rounded to whole minor units, an
    /// estimate stays as it is.
    #[must_use]
    fn payable(self, currency: &Currency) -> Self;

    /// How many words of 64 bits it takes to write it exactly.
    fn words(&self) -> u64;

    /// One.
    #[must_use]
    fn one() -> Self {
        Self::ratio(1, 1)
    }

    /// Zero.
    #[must_use]
    fn nothing() -> Self {
        Self::from_exact(&Exact::zero())
    }

    /// Whether this is exactly zero.
    fn is_nothing(&self) -> bool {
        *self == Self::nothing()
    }

    /// The smaller of two.
    #[must_use]
    fn smaller(self, other: Self) -> Self {
        if other < self { other } else { self }
    }

    /// The larger of two.
    #[must_use]
    fn larger(self, other: Self) -> Self {
        if other > self { other } else { self }
    }

    /// This, or zero where it is negative.
    #[must_use]
    fn positive_part(self) -> Self {
        self.larger(Self::nothing())
    }
}

impl Number for Exact {
    fn from_exact(value: &Exact) -> Self {
        value.clone()
    }

    fn from_f64(value: f64) -> Self {
        Self::from_f64(value).unwrap_or_else(Self::zero)
    }

    fn to_exact(&self) -> Exact {
        self.clone()
    }

    fn to_f64(&self) -> f64 {
        Self::to_f64(self)
    }

    fn ratio(numerator: i64, denominator: i64) -> Self {
        Self::ratio(numerator, denominator).unwrap_or_else(Self::zero)
    }

    fn floor(&self) -> i64 {
        let floor = self.as_rational().floor().to_integer();
        i64::try_from(floor).unwrap_or(if self.is_negative() { i64::MIN } else { i64::MAX })
    }

    fn payable(self, currency: &Currency) -> Self {
        currency.amount(&currency.to_minor_units(&self))
    }

    fn words(&self) -> u64 {
        let fraction = self.as_rational();
        fraction.numer().bits().max(fraction.denom().bits()).div_ceil(64)
    }

    fn one() -> Self {
        Self::one()
    }

    fn nothing() -> Self {
        Self::zero()
    }
}

impl Number for f64 {
    fn from_exact(value: &Exact) -> Self {
        value.to_f64()
    }

    fn from_f64(value: f64) -> Self {
        value
    }

    fn to_exact(&self) -> Exact {
        Exact::from_f64(*self).unwrap_or_else(Exact::zero)
    }

    fn to_f64(&self) -> f64 {
        *self
    }

    fn ratio(numerator: i64, denominator: i64) -> Self {
        if denominator == 0 { 0.0 } else { numerator as f64 / denominator as f64 }
    }

    fn floor(&self) -> i64 {
        libm::floor(*self) as i64
    }

    fn payable(self, _: &Currency) -> Self {
        self
    }

    fn words(&self) -> u64 {
        1
    }
}
