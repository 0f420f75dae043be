//! What cannot be: terms that no company can be founded, financed or sold on.

use super::{Business, SpinOff};
use crate::financing::exit_waterfall::TermsProblem;
use crate::units::Number;

/// Why a spin-off cannot be followed through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpinOffError {
    /// The quantity of that name is below zero or not a number.
    Negative(&'static str),
    /// The part of that name is not between 0 and 1.
    PartOutOfRange(&'static str),
    /// Neither a right of any value nor money is brought in: nobody would hold anything.
    NothingContributed,
    /// The value before the new money is not above zero.
    PreMoneyNotPositive,
    /// The pool and the new investor of the round at this position would together hold everything or more.
    PoolInfeasible {
        /// From 0.
        round: usize,
    },
    /// The round at this position closes before the one in front of it.
    RoundsOutOfOrder {
        /// From 0.
        round: usize,
    },
    /// A round closes after a stage that the road does not have.
    RoundAfterNoSuchStage {
        /// After how many stages it should close.
        after_stages: usize,
        /// How many there are.
        stages: usize,
    },
    /// The company is sold in a year for which there are no sales.
    NoSuchExitYear {
        /// The year of the exit.
        year: u32,
        /// How many years there are.
        years: usize,
    },
    /// More stages succeed than there are.
    NoSuchState {
        /// How many succeed.
        state: usize,
        /// How many there are.
        stages: usize,
    },
    /// The terms of the exit waterfall are refused, as amounts beyond any number are.
    Waterfall(Vec<TermsProblem>),
}

impl SpinOffError {
    /// The code by which interfaces and locales name the error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Negative(_) => "negative",
            Self::PartOutOfRange(_) => "part_out_of_range",
            Self::NothingContributed => "nothing_contributed",
            Self::PreMoneyNotPositive => "pre_money_not_positive",
            Self::PoolInfeasible { .. } => "pool_infeasible",
            Self::RoundsOutOfOrder { .. } => "rounds_out_of_order",
            Self::RoundAfterNoSuchStage { .. } => "round_after_no_such_stage",
            Self::NoSuchExitYear { .. } => "no_such_exit_year",
            Self::NoSuchState { .. } => "no_such_state",
            Self::Waterfall(_) => "waterfall_terms_refused",
        }
    }

    /// The name of the quantity that the error is about.
    #[must_use]
    pub fn subject(&self) -> Option<&'static str> {
        match self {
            Self::Negative(name) | Self::PartOutOfRange(name) => Some(name),
            _ => None,
        }
    }
}

/// Refuses terms that hold for no business.
pub(super) fn refuse_terms<N: Number>(terms: &SpinOff<N>) -> Result<(), SpinOffError> {
    not_negative("right_value", &terms.right_value)?;
    not_negative("founders_cash", &terms.founders_cash)?;
    not_negative("exit_multiple", &terms.exit.multiple)?;
    if let Some(grant) = &terms.grant {
        part("grant_share", &grant.share)?;
        grant.limit.iter().try_for_each(|limit| not_negative("grant_limit", limit))?;
    }
    let mut closed_after = 0;
    for (at, round) in terms.rounds.iter().enumerate() {
        if round.after_stages < closed_after {
            return Err(SpinOffError::RoundsOutOfOrder { round: at });
        }
        closed_after = round.after_stages;
        not_negative("round_amount", &round.amount)?;
        not_negative("preference", &round.preference)?;
        part("pool", &round.pool)?;
        not_negative("pre_money", &round.pre_money)?;
        if round.pre_money.is_nothing() {
            return Err(SpinOffError::PreMoneyNotPositive);
        }
    }
    if (terms.right_value.clone() + terms.founders_cash.clone()).is_nothing() {
        return Err(SpinOffError::NothingContributed);
    }
    Ok(())
}

/// Refuses a business that does not fit the terms.
pub(super) fn refuse_business<N: Number>(
    terms: &SpinOff<N>,
    business: &Business<N>,
) -> Result<(), SpinOffError> {
    business.stage_costs.iter().try_for_each(|cost| not_negative("stage_cost", cost))?;
    business.years.iter().try_for_each(|year| not_negative("net_sales", &year.net_sales))?;
    part("tax_rate", &business.tax_rate)?;
    let (stages, years) = (business.stage_costs.len(), business.years.len());
    match terms.rounds.last() {
        Some(round) if round.after_stages > stages => {
            Err(SpinOffError::RoundAfterNoSuchStage { after_stages: round.after_stages, stages })
        }
        _ if terms.exit.year == 0 || years_of(terms.exit.year) > years => {
            Err(SpinOffError::NoSuchExitYear { year: terms.exit.year, years })
        }
        _ => Ok(()),
    }
}

/// A number of years as a count.
fn years_of(year: u32) -> usize {
    usize::try_from(year).unwrap_or(usize::MAX)
}

fn not_negative<N: Number>(name: &'static str, value: &N) -> Result<(), SpinOffError> {
    // Not "value < 0": what is not a number compares with nothing.
    if *value >= N::nothing() { Ok(()) } else { Err(SpinOffError::Negative(name)) }
}

fn part<N: Number>(name: &'static str, value: &N) -> Result<(), SpinOffError> {
    if *value >= N::nothing() && *value <= N::one() {
        Ok(())
    } else {
        Err(SpinOffError::PartOutOfRange(name))
    }
}
