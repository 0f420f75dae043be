//! The arithmetic shared by exact settlements and estimates.

use std::ops::{Add, Div, Mul, Sub};

use crate::units::Exact;

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
}

impl Number for f64 {
    fn from_exact(value: &Exact) -> Self {
        value.to_f64()
    }
}
