//! Net sales by contract year after launch, inside and after the life of the right.
//!
//! ```text
//! S_j = entered, or the market's curve, or S_1 · (1 + g)^(j−1)
//! ```
//!
//! `j` contract year from launch. Of sales after the right has expired a market keeps `r^a` in the
//! `a`-th contract year that lies outside its life; they bring no royalty.

use crate::inputs::{Field, Kind, MOST_MONEY, Path, Presence, Problem, Reader};
use crate::market::Market;
use crate::units::{Date, Exact, Number};

/// The most contract years.
pub const MOST_YEARS: usize = 50;
/// The repeating group of yearly net sales.
pub const SALES_YEARS: &str = "sales.years";
/// Days of a mean Gregorian year, for times that are not whole years: 365.2425.
const DAYS_OF_A_YEAR: (i64, i64) = (3_652_425, 10_000);

/// How many contract years sales are looked at, from launch.
pub const TERM_YEARS: Field =
    Field::new("licence.term_years", Kind::Years, Presence::Required).within("1", "50");
/// Net sales of products that use the claims, in the first contract year.
pub const FIRST_YEAR_SALES: Field =
    Field::new("sales.first_year", Kind::Money, Presence::Optional).within("0", MOST_MONEY);
/// Growth of net sales from year to year.
pub const SALES_GROWTH: Field =
    Field::new("sales.growth", Kind::Rate, Presence::Optional).within("-0.99", "5");
/// Net sales of one contract year, instead of the projected ones; row 0 is the first year.
pub const YEAR_SALES: Field =
    Field::new("sales.years.#.net_sales", Kind::Money, Presence::Optional).within("0", MOST_MONEY);

/// Every field of the sales.
pub const FIELDS: &[Field] = &[TERM_YEARS, FIRST_YEAR_SALES, SALES_GROWTH, YEAR_SALES];

/// Where sales come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Sales<N = Exact> {
    /// How many contract years there are.
    pub term_years: u32,
    /// The projection.
    pub projection: Projection<N>,
    /// Sales of single years that were entered instead.
    pub entered: Vec<Option<N>>,
}

/// How sales are projected.
#[derive(Clone, Debug, PartialEq)]
pub enum Projection<N = Exact> {
    /// A first year and a growth.
    Growth {
        /// Sales of the first year.
        first_year: N,
        /// Growth from year to year.
        growth: N,
    },
    /// A market that grows to a peak.
    Peak(Market<N>),
}

/// One contract year after launch.
#[derive(Clone, Debug, PartialEq)]
pub struct SalesYear<N = Exact> {
    /// The year's number, from 1.
    pub number: u32,
    /// Its first day.
    pub start: Date,
    /// The day after its last.
    pub end: Date,
    /// Years from signing to its end.
    pub ends_after: N,
    /// Net sales.
    pub net_sales: N,
    /// Whether the sales of this year were entered rather than projected.
    pub entered: bool,
    /// The part of the year inside the life of the right, 0 to 1.
    pub part_in_life: N,
    /// The part of `net_sales` that is left after the right has expired; one while it is in force.
    pub kept: N,
}

impl Sales {
    /// Reads the sales; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>, market: Option<Market>) -> Option<Self> {
        let term_years = read.years(&TERM_YEARS, TERM_YEARS.path());
        let first_year = read.number(&FIRST_YEAR_SALES, FIRST_YEAR_SALES.path());
        let growth = read.number(&SALES_GROWTH, SALES_GROWTH.path());
        let rows = read.rows(SALES_YEARS, MOST_YEARS);
        let entered: Vec<Option<Exact>> =
            (0..rows).map(|row| read.number(&YEAR_SALES, YEAR_SALES.at(row))).collect();
        let projection = match (market, first_year) {
            (Some(market), _) => Projection::Peak(market),
            (None, Some(first_year)) => {
                Projection::Growth { first_year, growth: growth.unwrap_or_else(Exact::zero) }
            }
            (None, None) => {
                if !read.has_error_at(&FIRST_YEAR_SALES.path()) {
                    read.refuse(FIRST_YEAR_SALES.path(), Problem::Missing);
                }
                return None;
            }
        };
        Some(Self { term_years: term_years?, projection, entered })
    }
}

impl<N: Number> Sales<N> {
    /// The same sales in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> Sales<M> {
        Sales {
            term_years: self.term_years,
            projection: match &self.projection {
                Projection::Growth { first_year, growth } => {
                    Projection::Growth { first_year: number(first_year), growth: number(growth) }
                }
                Projection::Peak(market) => Projection::Peak(market.map(number)),
            },
            entered: self.entered.iter().map(|own| own.as_ref().map(&mut *number)).collect(),
        }
    }

    /// The number that stands at a path.
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        if let Some(row) = path.position_in(SALES_YEARS) {
            return self.entered.get_mut(row)?.as_mut();
        }
        match (&mut self.projection, path.as_str()) {
            (Projection::Growth { first_year, .. }, at) if at == FIRST_YEAR_SALES.path => {
                Some(first_year)
            }
            (Projection::Growth { growth, .. }, at) if at == SALES_GROWTH.path => Some(growth),
            (Projection::Peak(market), _) => market.number_mut(path),
            _ => None,
        }
    }
}

impl<N: Number> SalesYear<N> {
    /// The same year in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> SalesYear<M> {
        SalesYear {
            number: self.number,
            start: self.start,
            end: self.end,
            ends_after: number(&self.ends_after),
            net_sales: number(&self.net_sales),
            entered: self.entered,
            part_in_life: number(&self.part_in_life),
            kept: number(&self.kept),
        }
    }
}

/// The contract years of sales that begin `launch` years after signing.
#[must_use]
pub fn years<N: Number>(
    sales: &Sales<N>,
    signed_on: Date,
    launch: &N,
    expiry: Date,
) -> Vec<SalesYear<N>> {
    let mut projected = match &sales.projection {
        Projection::Growth { first_year, .. } => first_year.clone(),
        Projection::Peak(market) => market.sales(1),
    };
    let mut since_expiry = N::one();
    let mut years = Vec::new();
    for number in 1..=sales.term_years {
        let starts_after = launch.clone() + N::ratio(i64::from(number - 1), 1);
        let ends_after = launch.clone() + N::ratio(i64::from(number), 1);
        let (start, end) = (later(signed_on, &starts_after), later(signed_on, &ends_after));
        let part_in_life: N = start.part_before(&end, &expiry);
        let at = usize::try_from(number - 1).unwrap_or(usize::MAX);
        let own = sales.entered.get(at).cloned().flatten();
        let mut kept = N::one();
        if let (Projection::Peak(market), true) = (&sales.projection, part_in_life < N::one()) {
            since_expiry = since_expiry * market.retention.clone();
            let outside = N::one() - part_in_life.clone();
            kept = part_in_life.clone() + outside * since_expiry.clone();
        }
        years.push(SalesYear {
            number,
            start,
            end,
            ends_after,
            entered: own.is_some(),
            net_sales: own.unwrap_or_else(|| projected.clone()),
            part_in_life,
            kept,
        });
        projected = match &sales.projection {
            Projection::Growth { growth, .. } => projected * (N::one() + growth.clone()),
            Projection::Peak(market) => market.sales(number + 1),
        };
    }
    years
}

/// The date so many years after another: whole years by the calendar, the rest by days.
#[must_use]
pub fn later<N: Number>(from: Date, years: &N) -> Date {
    let whole = years.floor();
    let rest = years.clone() - N::ratio(whole, 1);
    let (days, parts) = DAYS_OF_A_YEAR;
    let days = (rest * N::ratio(days, parts) + N::ratio(1, 2)).floor();
    from.plus_years(i32::try_from(whole).unwrap_or(i32::MAX)).plus_days(days)
}

/// The years from a date to a later one: whole years by the calendar, the rest by days.
#[must_use]
pub fn years_until<N: Number>(from: Date, to: &Date) -> N {
    let turned = to.year() - from.year();
    let whole = if from.plus_years(turned) > *to { turned - 1 } else { turned };
    let (days, parts) = DAYS_OF_A_YEAR;
    let rest = N::ratio(from.plus_years(whole).days_until(to), 1) * N::ratio(parts, days);
    N::ratio(i64::from(whole), 1) + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::from_iso(text).unwrap()
    }

    #[test]
    fn whole_years_go_by_the_calendar_and_the_rest_by_days() {
        let from = date("2026-03-01");
        assert_eq!(years_until::<Exact>(from, &date("2046-03-01")), Exact::from(20));
        let half: f64 = years_until(from, &date("2027-08-31"));
        assert!((half - (1.0 + 183.0 / 365.2425)).abs() < 1e-12, "{half}");
        for years in [Exact::zero(), Exact::ratio(1, 4).unwrap(), Exact::ratio(37, 8).unwrap()] {
            let there = later(from, &years);
            let back = years_until::<Exact>(from, &there);
            assert!((back - years).to_f64().abs() < 1.0 / 365.0);
        }
    }
}
