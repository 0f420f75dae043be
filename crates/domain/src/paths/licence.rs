//! An exclusive licence: an upfront payment, milestones as stages succeed, then a running royalty
//! on net sales with a yearly minimum.
//!
//! ```text
//! R_j = max(ρ · ℓ_j · S_j, ℓ_j · minimum)
//! ```
//!
//! `S_j` net sales of contract year `j` after launch, `ρ` royalty rate, `ℓ_j` the part of the year
//! inside the life of the right, `R_j` the royalty of the year. The upfront payment is due when
//! the licence is signed, a milestone when its stage has succeeded, the royalty of a contract year
//! at its end. Source: upfront, milestones, running royalty and minimum as WIPO, *Exchanging Value:
//! Negotiating Technology Licensing Agreements* (2005), describes them.

use crate::inputs::{Field, Kind, MOST_MONEY, Path, Presence, Problem, Reader};
use crate::market::Market;
use crate::paths::sales::{self, Sales, SalesYear};
use crate::rights::Right;
use crate::road::Road;
use crate::units::{Date, Exact, Number};

/// The repeating group of milestones.
pub const MILESTONES: &str = "licence.milestones";
/// The most milestones.
pub const MOST_MILESTONES: usize = 40;

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
/// The least royalty of a whole contract year.
pub const MINIMUM_ROYALTY: Field =
    Field::new("licence.minimum_royalty", Kind::Money, Presence::Optional).within("0", MOST_MONEY);
/// The stage whose success a milestone rewards, counted from 1.
pub const MILESTONE_STAGE: Field =
    Field::new("licence.milestones.#.stage", Kind::Whole, Presence::Required).within("1", "40");
/// What is paid when that stage has succeeded.
pub const MILESTONE_AMOUNT: Field =
    Field::new("licence.milestones.#.amount", Kind::Money, Presence::Required)
        .within("0", MOST_MONEY);

/// Every field of the licence.
pub const FIELDS: &[Field] =
    &[SIGNED_ON, UPFRONT, COSTS, ROYALTY_RATE, MINIMUM_ROYALTY, MILESTONE_STAGE, MILESTONE_AMOUNT];

/// What a receipt is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    /// The payment at signing.
    Signing,
    /// The milestone at this position among the milestones.
    Milestone(usize),
    /// The royalty of this contract year after launch, from 1.
    Year(u32),
    /// What the shares of a spin-off bring when it is sold.
    Exit,
    /// What they bring when it is wound up after so many stages have succeeded.
    WoundUp(usize),
}

/// The terms of the licence and the sales it earns on.
#[derive(Clone, Debug, PartialEq)]
pub struct Licence<N = Exact> {
    /// Signing.
    pub signed_on: Date,
    /// The payment at signing.
    pub upfront: N,
    /// Costs recovered first.
    pub costs: N,
    /// The royalty rate on net sales.
    pub royalty_rate: N,
    /// The least royalty of a whole contract year, where one was agreed.
    pub minimum_royalty: Option<N>,
    /// Milestones, in the order of their stages.
    pub milestones: Vec<Milestone<N>>,
    /// Where sales come from.
    pub sales: Sales<N>,
    /// The contract years after launch, in order.
    pub years: Vec<SalesYear<N>>,
}

/// A payment when a stage has succeeded.
#[derive(Clone, Debug, PartialEq)]
pub struct Milestone<N = Exact> {
    /// Its row among the entries.
    pub row: usize,
    /// How many stages must have succeeded.
    pub stages: usize,
    /// The payment.
    pub amount: N,
}

/// The royalty of a year: the rate on sales inside the life of the right, or the minimum for that
/// part of the year.
pub fn royalty<N: Number>(rate: &N, sales: &N, part_in_life: &N, minimum: Option<&N>) -> N {
    let running = rate.clone() * part_in_life.clone() * sales.clone();
    match minimum {
        Some(minimum) => running.larger(minimum.clone() * part_in_life.clone()),
        None => running,
    }
}

impl Licence {
    /// Reads the licence on `right`; problems are left with the reader.
    pub fn read(
        read: &mut Reader<'_>,
        right: Option<&Right>,
        road: Option<&Road>,
        market: Option<Market>,
    ) -> Option<Self> {
        let signed_on = read.date(&SIGNED_ON, SIGNED_ON.path());
        let upfront = read.number(&UPFRONT, UPFRONT.path());
        let costs = read.number(&COSTS, COSTS.path());
        let royalty_rate = read.number(&ROYALTY_RATE, ROYALTY_RATE.path());
        let minimum_royalty = read.number(&MINIMUM_ROYALTY, MINIMUM_ROYALTY.path());
        let milestones = read_milestones(read, road);
        let sales = Sales::read(read, market);
        if let (Some(signed_on), Some(right)) = (&signed_on, right)
            && *signed_on >= right.expiry
        {
            read.refuse(SIGNED_ON.path(), Problem::SignedAfterExpiry);
        }
        let (signed_on, sales) = (signed_on?, sales?);
        let years = sales::years(&sales, signed_on, &road?.launch(), right?.expiry);
        Some(Self {
            signed_on,
            upfront: upfront?,
            costs: costs?,
            royalty_rate: royalty_rate?,
            minimum_royalty,
            milestones: milestones?,
            sales,
            years,
        })
    }
}

impl<N: Number> Licence<N> {
    /// The same licence in another kind of number.
    pub fn map<M: Number>(&self, number: &mut impl FnMut(&N) -> M) -> Licence<M> {
        let milestones = self.milestones.iter().map(|milestone| Milestone {
            row: milestone.row,
            stages: milestone.stages,
            amount: number(&milestone.amount),
        });
        Licence {
            signed_on: self.signed_on,
            milestones: milestones.collect(),
            upfront: number(&self.upfront),
            costs: number(&self.costs),
            royalty_rate: number(&self.royalty_rate),
            minimum_royalty: self.minimum_royalty.as_ref().map(&mut *number),
            sales: self.sales.map(number),
            years: self.years.iter().map(|year| year.map(number)).collect(),
        }
    }

    /// The number that stands at a path.
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        if let Some(row) = path.position_in(MILESTONES) {
            let milestone = self.milestones.iter_mut().find(|milestone| milestone.row == row)?;
            return path.fits(MILESTONE_AMOUNT.path).then_some(&mut milestone.amount);
        }
        match path.as_str() {
            at if at == UPFRONT.path => Some(&mut self.upfront),
            at if at == COSTS.path => Some(&mut self.costs),
            at if at == ROYALTY_RATE.path => Some(&mut self.royalty_rate),
            at if at == MINIMUM_ROYALTY.path => self.minimum_royalty.as_mut(),
            _ => self.sales.number_mut(path),
        }
    }

    /// The royalty of a contract year.
    #[must_use]
    pub fn royalty(&self, year: &SalesYear<N>) -> N {
        royalty(
            &self.royalty_rate,
            &year.net_sales,
            &year.part_in_life,
            self.minimum_royalty.as_ref(),
        )
    }
}

fn read_milestones(read: &mut Reader<'_>, road: Option<&Road>) -> Option<Vec<Milestone>> {
    let rows = read.rows(MILESTONES, MOST_MILESTONES);
    let mut milestones = Vec::with_capacity(rows);
    for row in 0..rows {
        let stage = read.whole(&MILESTONE_STAGE, MILESTONE_STAGE.at(row));
        let amount = read.number(&MILESTONE_AMOUNT, MILESTONE_AMOUNT.at(row));
        let (Some(stage), Some(amount)) = (stage, amount) else { continue };
        let stages = usize::try_from(stage).unwrap_or(usize::MAX);
        if road.is_some_and(|road| stages > road.stages.len()) {
            read.refuse(MILESTONE_STAGE.at(row), Problem::NoSuchStage);
            continue;
        }
        milestones.push(Milestone { row, stages, amount });
    }
    milestones.sort_by_key(|milestone| milestone.stages);
    (milestones.len() == rows).then_some(milestones)
}
