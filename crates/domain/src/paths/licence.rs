//! An exclusive licence: an upfront payment, then a running royalty on net sales.
//!
//! ```text
//! S_t = entered, or S_1 · (1 + g)^(t−1)          R_t = ρ · ℓ_t · S_t
//! ```
//!
//! `S_t` net sales of contract year `t`, `g` yearly growth, `ρ` royalty rate, `ℓ_t` the part of
//! the contract year inside the life of the right, `R_t` the royalty of the year. The upfront
//! payment is due when the licence is signed, the royalty of a contract year at its end. Source:
//! the running royalty as WIPO, *Exchanging Value: Negotiating Technology Licensing Agreements*
//! (2005), describes it.

use crate::inputs::{Field, Kind, Presence, Problem, Reader};
use crate::rights::Right;
use crate::units::{Date, Exact};

/// The largest amount of money that an input takes, in units of the currency.
const MOST_MONEY: &str = "1000000000000000000";
/// The longest licence.
pub const MOST_YEARS: usize = 50;
/// The repeating group of yearly net sales.
pub const SALES_YEARS: &str = "sales.years";

/// Signing; also the date as of which values are stated.
pub const SIGNED_ON: Field = Field::new("licence.signed_on", Kind::Date, Presence::Required);
/// The payment at signing.
pub const UPFRONT: Field =
    Field::new("licence.upfront", Kind::Money, Presence::Required).within("0", MOST_MONEY);
/// Costs that are recovered from receipts before anything is shared.
pub const COSTS: Field =
    Field::new("licence.costs", Kind::Money, Presence::Required).within("0", MOST_MONEY);
/// The running royalty on net sales.
pub const ROYALTY_RATE: Field =
    Field::new("licence.royalty_rate", Kind::Rate, Presence::Assumed).within("0", "1");
/// How many contract years royalties are paid for.
pub const TERM_YEARS: Field =
    Field::new("licence.term_years", Kind::Years, Presence::Required).within("1", "50");
/// Net sales of products that use the claims, in the first contract year.
pub const FIRST_YEAR_SALES: Field =
    Field::new("sales.first_year", Kind::Money, Presence::Required).within("0", MOST_MONEY);
/// Growth of net sales from year to year.
pub const SALES_GROWTH: Field =
    Field::new("sales.growth", Kind::Rate, Presence::Required).within("-0.99", "5");
/// Net sales of one contract year, instead of the projected ones; row 0 is the first year.
pub const YEAR_SALES: Field =
    Field::new("sales.years.#.net_sales", Kind::Money, Presence::Optional).within("0", MOST_MONEY);

/// Every field of the licence.
pub const FIELDS: &[Field] = &[
    SIGNED_ON,
    UPFRONT,
    COSTS,
    ROYALTY_RATE,
    TERM_YEARS,
    FIRST_YEAR_SALES,
    SALES_GROWTH,
    YEAR_SALES,
];

/// The terms of the licence and the sales it earns on.
#[derive(Clone, Debug, PartialEq)]
pub struct Licence {
    /// Signing.
    pub signed_on: Date,
    /// The payment at signing.
    pub upfront: Exact,
    /// Costs recovered first.
    pub costs: Exact,
    /// The royalty rate on net sales.
    pub royalty_rate: Exact,
    /// The first contract year's projected sales.
    pub first_year_sales: Exact,
    /// Growth of sales.
    pub growth: Exact,
    /// The contract years, in order.
    pub years: Vec<ContractYear>,
}

/// One contract year.
#[derive(Clone, Debug, PartialEq)]
pub struct ContractYear {
    /// The year's number, from 1.
    pub number: u32,
    /// The day after its last.
    pub end: Date,
    /// Net sales.
    pub net_sales: Exact,
    /// Whether the sales of this year were entered rather than projected.
    pub entered: bool,
    /// The part of the year inside the life of the right, 0 to 1.
    pub part_in_life: Exact,
}

impl ContractYear {
    /// The royalty at `rate`: `ρ · ℓ · S`.
    #[must_use]
    pub fn royalty(&self, rate: &Exact) -> Exact {
        &(rate * &self.part_in_life) * &self.net_sales
    }
}

impl Licence {
    /// Reads the licence on `right`; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>, right: Option<&Right>) -> Option<Self> {
        let signed_on = read.date(&SIGNED_ON, SIGNED_ON.path());
        let upfront = read.number(&UPFRONT, UPFRONT.path());
        let costs = read.number(&COSTS, COSTS.path());
        let royalty_rate = read.number(&ROYALTY_RATE, ROYALTY_RATE.path());
        let term = read.years(&TERM_YEARS, TERM_YEARS.path());
        let first_year_sales = read.number(&FIRST_YEAR_SALES, FIRST_YEAR_SALES.path());
        let growth = read.number(&SALES_GROWTH, SALES_GROWTH.path());
        let rows = read.rows(SALES_YEARS, MOST_YEARS);
        let entered: Vec<Option<Exact>> =
            (0..rows).map(|row| read.number(&YEAR_SALES, YEAR_SALES.at(row))).collect();
        if let (Some(signed_on), Some(right)) = (&signed_on, right)
            && *signed_on >= right.expiry
        {
            read.refuse(SIGNED_ON.path(), Problem::SignedAfterExpiry);
        }
        let (signed_on, first, growth) = (signed_on?, first_year_sales?, growth?);
        let expiry = right?.expiry;
        let mut projected = first.clone();
        let mut years = Vec::new();
        for number in 1..=term? {
            let at = usize::try_from(number - 1).unwrap_or(usize::MAX);
            let start = signed_on.plus_years(i32::try_from(number - 1).unwrap_or(i32::MAX));
            let end = signed_on.plus_years(i32::try_from(number).unwrap_or(i32::MAX));
            let own = entered.get(at).cloned().flatten();
            years.push(ContractYear {
                number,
                end,
                entered: own.is_some(),
                net_sales: own.unwrap_or_else(|| projected.clone()),
                part_in_life: start.part_before(&end, &expiry),
            });
            projected = &projected * &(Exact::one() + growth.clone());
        }
        Some(Self {
            signed_on,
            upfront: upfront?,
            costs: costs?,
            royalty_rate: royalty_rate?,
            first_year_sales: first,
            growth,
            years,
        })
    }
}
