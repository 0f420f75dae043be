//! Who holds how much of the company, at founding and after the round.
//!
//! ```text
//! founding: institute V, founders F units                           N = V + F
//! round   : N_post = N / (1 − π − I/Post)    pool = π·N_post    price = Pre / (N + pool)
//!           investor I / price = N_post·I/Post                  effective pre-money = price·N
//! ```
//!
//! `V` value of the right, `F` founders' money, `Pre` pre-money, `I` new money, `Post = Pre + I`, `π` pool
//! target. The formulas are those of [`crate::financing::priced_round`] with the pool in the pre-money, no
//! pool before the round and no rounding.

use super::error::SpinOffError;
use super::movement::Role;
use super::{Round, SpinOff};
use crate::financing::exit_waterfall::{
    Conversion, DividendsOnConversion, Participation, Preferred, Rights, ShareClass, Waterfall,
};
use crate::units::Number;

/// Those who share in the proceeds, in the order of the classes of the waterfall.
pub const CLAIMANTS: [Role; 4] = [Role::Institute, Role::Founders, Role::Staff, Role::Investor];

/// Units of capital by holder.
#[derive(Clone, Debug, PartialEq)]
pub struct Holdings<N> {
    /// The institute's, for the right.
    pub institute: N,
    /// The founders', for their money.
    pub founders: N,
    /// The option pool.
    pub staff: N,
    /// The investor's preferred units.
    pub investor: N,
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
            Role::Investor => self.investor.clone(),
            _ => N::nothing(),
        }
    }

    /// The part of the fully diluted count that a role holds.
    pub fn part(&self, role: Role) -> N {
        self.units(role) / self.total()
    }

    /// The exit waterfall of these holdings; the investor's units have a preference where one is given.
    pub(super) fn waterfall(&self, preference: Option<N>) -> Result<Waterfall<N>, SpinOffError> {
        let class = |role: &Role| ShareClass {
            name: format!("{role:?}"),
            shares: self.units(*role),
            rights: match (role, &preference) {
                (Role::Investor, Some(preference)) => non_participating(preference.clone()),
                _ => Rights::Common,
            },
        };
        let classes = CLAIMANTS.iter().map(class).collect();
        Waterfall::new(Vec::new(), classes, Vec::new()).map_err(SpinOffError::Waterfall)
    }
}

/// The preference or conversion one to one, whichever is more.
fn non_participating<N: Number>(preference: N) -> Rights<N> {
    Rights::Preferred(Preferred {
        preference,
        accrued_dividends: N::nothing(),
        rank: 1,
        participation: Participation::None,
        conversion_ratio: N::one(),
        conversion: Conversion::Best,
        dividends_on_conversion: DividendsOnConversion::Forfeited,
    })
}

/// The cap table at founding and, where there is a round, after it.
#[derive(Clone, Debug, PartialEq)]
pub struct Ownership<N> {
    /// At founding, before any round.
    pub founding: Holdings<N>,
    /// The round, once it has closed.
    pub round: Option<ClosedRound<N>>,
}

/// A round that closed.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosedRound<N> {
    /// The price of one unit.
    pub price: N,
    /// The value with the new money.
    pub post_money: N,
    /// The pre-money less the value of the pool in it: what the founding holders' units are worth.
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
            investor: N::nothing(),
        };
        let round = terms.round.as_ref().map(|round| close(round, &founding)).transpose()?;
        Ok(Self { founding, round })
    }
}

fn close<N: Number>(
    round: &Round<N>,
    founding: &Holdings<N>,
) -> Result<ClosedRound<N>, SpinOffError> {
    let held = founding.total();
    let post_money = round.pre_money.clone() + round.amount.clone();
    let investor = round.amount.clone() / post_money.clone();
    let rest = N::one() - round.pool.clone() - investor;
    if rest <= N::nothing() {
        return Err(SpinOffError::PoolInfeasible);
    }
    let pool = round.pool.clone() * (held.clone() / rest);
    let price = round.pre_money.clone() / (held.clone() + pool.clone());
    let holdings = Holdings {
        staff: pool,
        investor: round.amount.clone() / price.clone(),
        ..founding.clone()
    };
    Ok(ClosedRound { effective_pre_money: price.clone() * held, price, post_money, holdings })
}
