//! Who holds how much of the company, at founding and after each round.
//!
//! ```text
//! founding: institute V, founders F units                           N = V + F
//! round   : N_post = (N − s) / (1 − π − I/Post)   top-up = π·N_post − s    price = Pre / (N + top-up)
//!           investor I / price = N_post·I/Post                  effective pre-money = price·N
//! ```
//!
//! `V` value of the right, `F` founders' money, `N` units before the round, `s` those of the pool among them, `Pre`
//! pre-money, `I` new money, `Post = Pre + I`, `π` pool target. A pool that is large enough is left as it is:
//! `N_post = N/(1 − I/Post)`. The formulas are those of [`crate::financing::priced_round`] with the pool in the
//! pre-money and no rounding. A round at a lower price than the one before adjusts nobody's conversion.

use super::error::SpinOffError;
use super::movement::Role;
use super::{Round, SpinOff};
use crate::financing::exit_waterfall::{
    Conversion, DividendsOnConversion, Participation, Preferred, Rights, ShareClass, Waterfall,
};
use crate::units::Number;

/// Those who share in the proceeds.
pub const CLAIMANTS: [Role; 4] = [Role::Institute, Role::Founders, Role::Staff, Role::Investor];
/// Those of them with common units, in the order of the first classes of the waterfall; each round is a class after them.
pub(super) const COMMON: [Role; 3] = [Role::Institute, Role::Founders, Role::Staff];

/// Units of capital by holder.
#[derive(Clone, Debug, PartialEq)]
pub struct Holdings<N> {
    /// The institute's, for the right.
    pub institute: N,
    /// The founders', for their money.
    pub founders: N,
    /// The option pool.
    pub staff: N,
    /// The preferred units of each round that has closed, in order.
    pub investors: Vec<N>,
}

impl<N: Number> Holdings<N> {
    /// The fully diluted count.
    pub fn total(&self) -> N {
        CLAIMANTS.iter().fold(N::nothing(), |total, role| total + self.units(*role))
    }

    /// The units of a role; nothing for those who hold none.
    pub fn units(&self, role: Role) -> N {
        match role {
            Role::Institute => self.institute.clone(),
            Role::Founders => self.founders.clone(),
            Role::Staff => self.staff.clone(),
            Role::Investor => sum(&self.investors),
            _ => N::nothing(),
        }
    }

    /// The part of the fully diluted count that a role holds.
    pub fn part(&self, role: Role) -> N {
        self.units(role) / self.total()
    }

    /// The exit waterfall of these holdings: common units of institute, founders and staff, then those of each round
    /// that has closed, with its preference.
    pub(super) fn waterfall(&self, terms: &SpinOff<N>) -> Result<Waterfall<N>, SpinOffError> {
        let common = COMMON.iter().map(|role| ShareClass {
            name: format!("{role:?}"),
            shares: self.units(*role),
            rights: Rights::Common,
        });
        let closed = self.investors.len();
        let preferred = terms.rounds.iter().zip(&self.investors).enumerate();
        let preferred = preferred.map(|(at, (round, units))| ShareClass {
            name: format!("{:?} {}", Role::Investor, at + 1),
            shares: units.clone(),
            rights: non_participating(
                round.preference.clone() * round.amount.clone(),
                terms.seniority.rank(at, closed),
            ),
        });
        let classes = common.chain(preferred).collect();
        Waterfall::new(Vec::new(), classes, Vec::new()).map_err(SpinOffError::Waterfall)
    }
}

fn sum<N: Number>(units: &[N]) -> N {
    units.iter().fold(N::nothing(), |total, each| total + each.clone())
}

/// The preference or conversion one to one, whichever is more.
fn non_participating<N: Number>(preference: N, rank: u32) -> Rights<N> {
    Rights::Preferred(Preferred {
        preference,
        accrued_dividends: N::nothing(),
        rank,
        participation: Participation::None,
        conversion_ratio: N::one(),
        conversion: Conversion::Best,
        dividends_on_conversion: DividendsOnConversion::Forfeited,
    })
}

/// The cap table at founding and after each round.
#[derive(Clone, Debug, PartialEq)]
pub struct Ownership<N> {
    /// At founding, before any round.
    pub founding: Holdings<N>,
    /// The rounds, in order, each once it has closed.
    pub rounds: Vec<ClosedRound<N>>,
}

/// A round that closed.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosedRound<N> {
    /// The price of one unit.
    pub price: N,
    /// The value with the new money.
    pub post_money: N,
    /// The pre-money less the value of what the pool is topped up by in it: what the units held before are worth.
    pub effective_pre_money: N,
    /// Who holds what after it.
    pub holdings: Holdings<N>,
}

impl<N: Number> Ownership<N> {
    pub(super) fn of(terms: &SpinOff<N>) -> Result<Self, SpinOffError> {
        let founding = Holdings {
            institute: terms.right_value.clone(),
            founders: terms.founders_cash.clone(),
            staff: N::nothing(),
            investors: Vec::new(),
        };
        let mut rounds: Vec<ClosedRound<N>> = Vec::with_capacity(terms.rounds.len());
        for (at, round) in terms.rounds.iter().enumerate() {
            let before = rounds.last().map_or(&founding, |closed| &closed.holdings);
            let closed = close(round, before).ok_or(SpinOffError::PoolInfeasible { round: at })?;
            rounds.push(closed);
        }
        Ok(Self { founding, rounds })
    }

    /// Who holds what once so many rounds have closed.
    pub fn after(&self, closed: usize) -> &Holdings<N> {
        let last = closed.checked_sub(1).and_then(|at| self.rounds.get(at));
        last.map_or(&self.founding, |closed| &closed.holdings)
    }
}

/// The round closed on what was held before; `None` where the pool and the investor would hold everything or more.
fn close<N: Number>(round: &Round<N>, before: &Holdings<N>) -> Option<ClosedRound<N>> {
    let held = before.total();
    let post_money = round.pre_money.clone() + round.amount.clone();
    let investor = round.amount.clone() / post_money.clone();
    let rest = N::one() - round.pool.clone() - investor.clone();
    if rest <= N::nothing() {
        return None;
    }
    let target = round.pool.clone() * ((held.clone() - before.staff.clone()) / rest);
    let top_up = (target - before.staff.clone()).positive_part();
    let price = round.pre_money.clone() / (held.clone() + top_up.clone());
    let mut investors = before.investors.clone();
    investors.push(round.amount.clone() / price.clone());
    let staff = before.staff.clone() + top_up;
    let holdings = Holdings { staff, investors, ..before.clone() };
    Some(ClosedRound { effective_pre_money: price.clone() * held, price, post_money, holdings })
}
