//! Net sales by contract year after launch, inside and after the life of the right.
//!
//! ```text
//! S_j = entered, or the market's curve, or S_1 · (1 + g)^(j−1)
//! ```
//!
//! `j` contract year from launch. Of sales after the right has expired a market keeps `r^a` in the
//! `a`-th contract year that lies outside its life; they bring no royalty.

use crate::inputs::{Field, Kind, Presence, Problem, Reader};
use crate::market::Market;
use crate::units::{Date, Exact};

/// The largest amount of money that an input takes, in units of the currency.
const MOST_MONEY: &str = "1000000000000000000";
/// The most contract years.
pub const MOST_YEARS: usize = 50;
/// The repeating group of yearly net sales.
pub const SALES_YEARS: &str = "sales.years";
/// Days of a mean Gregorian year, for times that are not whole years: 365.2425.
const DAYS_OF_A_YEAR: &str = "365.2425";

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
pub struct Sales {
    /// How many contract years there are.
    pub term_years: u32,
    /// The projection.
    pub projection: Projection,
    /// Sales of single years that were entered instead.
    pub entered: Vec<Option<Exact>>,
}

/// How sales are projected.
#[derive(Clone, Debug, PartialEq)]
pub enum Projection {
    /// A first year and a growth.
    Growth {
        /// Sales of the first year.
        first_year: Exact,
        /// Growth from year to year.
        growth: Exact,
    },
    /// A market that grows to a peak.
    Peak(Market),
}

/// One contract year after launch.
#[derive(Clone, Debug, PartialEq)]
pub struct SalesYear {
    /// The year's number, from 1.
    pub number: u32,
    /// Its first day.
    pub start: Date,
    /// The day after its last.
    pub end: Date,
    /// Years from signing to its end.
    pub ends_after: Exact,
    /// Net sales.
    pub net_sales: Exact,
    /// Whether the sales of this year were entered rather than projected.
    pub entered: bool,
    /// The part of the year inside the life of the right, 0 to 1.
    pub part_in_life: Exact,
    /// The part of `net_sales` that is left after the right has expired; one while it is in force.
    pub kept: Exact,
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

/// The contract years of sales that begin `launch` years after signing.
#[must_use]
pub fn years(sales: &Sales, signed_on: Date, launch: &Exact, expiry: Date) -> Vec<SalesYear> {
    let mut projected = match &sales.projection {
        Projection::Growth { first_year, .. } => first_year.clone(),
        Projection::Peak(market) => market.sales(1),
    };
    let mut since_expiry = Exact::one();
    let mut years = Vec::new();
    for number in 1..=sales.term_years {
        let starts_after = launch + &Exact::whole(i64::from(number - 1));
        let ends_after = launch + &Exact::whole(i64::from(number));
        let (start, end) = (later(signed_on, &starts_after), later(signed_on, &ends_after));
        let part_in_life = start.part_before(&end, &expiry);
        let at = usize::try_from(number - 1).unwrap_or(usize::MAX);
        let own = sales.entered.get(at).cloned().flatten();
        let mut kept = Exact::one();
        if let (Projection::Peak(market), true) = (&sales.projection, part_in_life < Exact::one()) {
            since_expiry = &since_expiry * &market.retention;
            let outside = Exact::one() - part_in_life.clone();
            kept = part_in_life.clone() + &outside * &since_expiry;
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
            Projection::Growth { growth, .. } => &projected * &(Exact::one() + growth.clone()),
            Projection::Peak(market) => market.sales(number + 1),
        };
    }
    years
}

/// The date so many years after another: whole years by the calendar, the rest by days.
#[must_use]
pub fn later(from: Date, years: &Exact) -> Date {
    let whole = years.as_rational().floor().to_integer();
    let rest = years.clone() - Exact::from_integer(whole.clone());
    let whole = i32::try_from(whole).unwrap_or(i32::MAX);
    let days_of_a_year = Exact::from_decimal_text(DAYS_OF_A_YEAR).unwrap_or_else(|_| Exact::one());
    let days = (&rest * &days_of_a_year).rounded();
    from.plus_years(whole).plus_days(i64::try_from(days).unwrap_or(0))
}
