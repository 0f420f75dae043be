//! The market of products that use the claims: how sales grow from launch to a peak, and what is
//! left of them after the right has expired.
//!
//! ```text
//! S_j = peak · min(1, j / y) · (1 + g)^max(0, j − y) · (ℓ_j + (1 − ℓ_j)·r^a_j)
//! ```
//!
//! `j` year after launch, `y` years to the peak, `g` growth after the peak, `ℓ_j` the part of the
//! year inside the life of the right, `r` the part of sales kept from year to year after expiry,
//! `a_j` the number of years, counted from 1, since the expiry. Without a peak entered, sales are
//! those of the licence: a first year and a growth. Source: the linear ramp, hold and loss of
//! exclusivity that public risk-adjusted models use.

pub mod adoption;

use crate::inputs::{Field, Kind, MOST_MONEY, Path, Presence, Reader};
use crate::units::{Exact, Number};

/// Yearly sales covered by the claims when they are at their highest.
pub const PEAK_SALES: Field =
    Field::new("market.peak_sales", Kind::Money, Presence::Optional).within("0", MOST_MONEY);
/// Years from launch until the peak is reached.
pub const YEARS_TO_PEAK: Field =
    Field::new("market.years_to_peak", Kind::Years, Presence::Required).within("1", "30");
/// Growth of sales after the peak, per year; nothing entered is no growth.
pub const GROWTH: Field =
    Field::new("market.growth_after_peak", Kind::Rate, Presence::Optional).within("-0.99", "1");
/// The part of sales kept from year to year after expiry; nothing entered is nothing kept.
pub const RETENTION: Field =
    Field::new("market.retention_after_expiry", Kind::Rate, Presence::Optional).within("0", "1");

/// Operating profit before any royalty, as a part of net sales, whoever makes and sells.
pub const OPERATING_MARGIN: Field =
    Field::new("market.operating_margin", Kind::Rate, Presence::Optional).within("0", "1");

/// Every field of the market.
pub const FIELDS: &[Field] = &[PEAK_SALES, YEARS_TO_PEAK, GROWTH, RETENTION, OPERATING_MARGIN];

/// A market that grows to a peak.
#[derive(Clone, Debug, PartialEq)]
pub struct Market<N = Exact> {
    /// Sales at the peak.
    pub peak_sales: N,
    /// Years to the peak.
    pub years_to_peak: u32,
    /// Growth after it.
    pub growth: N,
    /// What is kept from year to year after expiry.
    pub retention: N,
}

impl Market {
    /// Reads the market; `None` where no peak was entered.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        let peak_sales = read.number(&PEAK_SALES, PEAK_SALES.path())?;
        let years_to_peak = read.years(&YEARS_TO_PEAK, YEARS_TO_PEAK.path());
        let growth = read.number(&GROWTH, GROWTH.path());
        let retention = read.number(&RETENTION, RETENTION.path());
        Some(Self {
            peak_sales,
            years_to_peak: years_to_peak?,
            growth: growth.unwrap_or_else(Exact::zero),
            retention: retention.unwrap_or_else(Exact::zero),
        })
    }
}

impl<N: Number> Market<N> {
    /// The same market in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> Market<M> {
        Market {
            peak_sales: number(&self.peak_sales),
            years_to_peak: self.years_to_peak,
            growth: number(&self.growth),
            retention: number(&self.retention),
        }
    }

    /// The number that stands at a path.
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        match path.as_str() {
            at if at == PEAK_SALES.path => Some(&mut self.peak_sales),
            at if at == GROWTH.path => Some(&mut self.growth),
            at if at == RETENTION.path => Some(&mut self.retention),
            _ => None,
        }
    }

    /// Net sales in year `year` after launch (from 1), before any erosion.
    #[must_use]
    pub fn sales(&self, year: u32) -> N {
        let ramp = if year >= self.years_to_peak {
            N::one()
        } else {
            N::ratio(i64::from(year), i64::from(self.years_to_peak))
        };
        let beyond = year.saturating_sub(self.years_to_peak);
        let growth = N::one() + self.growth.clone();
        self.peak_sales.clone() * ramp * power(&growth, beyond)
    }
}

/// `base^exponent`.
fn power<N: Number>(base: &N, exponent: u32) -> N {
    (0..exponent).fold(N::one(), |product, _| product * base.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(text: &str) -> Exact {
        Exact::from_decimal_text(text).unwrap()
    }

    fn market() -> Market {
        Market {
            peak_sales: exact("1200"),
            years_to_peak: 5,
            growth: exact("0.1"),
            retention: exact("0.4"),
        }
    }

    #[test]
    fn sales_ramp_in_equal_steps_to_the_peak() {
        assert_eq!(market().sales(1), exact("240"));
        assert_eq!(market().sales(4), exact("960"));
        assert_eq!(market().sales(5), exact("1200"));
    }

    #[test]
    fn sales_grow_after_the_peak() {
        assert_eq!(market().sales(6), exact("1320"));
        assert_eq!(market().sales(7), exact("1452"));
    }
}
