//! The exit waterfall: who gets what when the firm is sold, wound up or listed.
//!
//! ```text
//! 1  exit − deductions (costs, debt, carve-outs, by rank)                        = net proceeds
//! 2  preferences of the classes that do not convert, by rank, pro rata in a rank
//! 3  the rest per share among common, converted, participating (to their cap) and exercised options
//! ```
//!
//! With `p` the proceeds of one common share, `m` the common shares that a class stands for, `L` its
//! preference with dividends, `C` its total cap and `K` a strike, what is received is
//!
//! ```text
//! common m·p │ option n·max(p − K, 0) │ non-participating max(L, m·p) │ participating L + m·p
//! capped max(min(C, L + m·p), m·p)
//! ```
//!
//! Each rises with `p`, so the `p` at which they sum to the net proceeds says at once who converts and who
//! exercises: a class converts when `p` is above the price at which the two are equal. Nobody then gains by
//! deciding otherwise alone, and [`Waterfall::certificate`] proves it for every answer by paying each
//! decision's opposite. Below the sum of all preferences `p` is 0 and ranks decide.
//!
//! Not modelled: classes that vote on conversion together, warrants for preferred shares.
//! Sources: NVCA model certificate of incorporation (liquidation and conversion); Mercer Capital,
//! "A Layperson's Guide to the Option Pricing Model", 2016 (breakpoints).

mod certificate;
mod curve;
mod entitlement;
mod prepared;
mod priority;
mod schedule;
mod terms;

#[cfg(test)]
mod tests;

use self::entitlement::Entitlement;
use self::prepared::Prepared;
use self::priority::{deduct, pay_by_rank};
use self::schedule::Schedule;

pub use self::certificate::{Certificate, Flip};
pub use self::curve::{ByClaimant, Change, PayoffCurve, Piece};
pub use self::terms::{
    Claim, Conversion, Deduction, DividendsOnConversion, Flaw, OptionGrant, Participation, Place,
    Preferred, Rights, ShareClass, TermsProblem,
};
use crate::units::Number;

/// Terms that were checked, ready to divide any exit.
#[derive(Clone, Debug, PartialEq)]
pub struct Waterfall<N> {
    deductions: Vec<Deduction<N>>,
    classes: Vec<ShareClass<N>>,
    options: Vec<OptionGrant<N>>,
    prepared: Vec<Prepared<N>>,
    /// By option, its entitlement net of the strike.
    in_the_money: Vec<Entitlement<N>>,
    /// Everyone deciding what is best for them.
    schedule: Schedule<N>,
}

/// Who decides what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decisions {
    /// For each class, whether it converts.
    pub converts: Vec<bool>,
    /// For each option, whether it is exercised.
    pub exercised: Vec<bool>,
}

/// What a class of shares receives.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassPayoff<N> {
    /// All of it.
    pub payoff: N,
    /// The part that is preference and dividends.
    pub preference_paid: N,
    /// The part that is shared with the other shares.
    pub shared: N,
    /// Whether it converts.
    pub converts: bool,
    /// Whether its cap binds.
    pub at_cap: bool,
}

/// What an option receives.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionPayoff<N> {
    /// Net of what is paid on exercise.
    pub payoff: N,
    /// Whether it is exercised.
    pub exercised: bool,
}

/// An exit divided.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution<N> {
    /// What is divided.
    pub exit: N,
    /// What each deduction takes.
    pub deductions: Vec<N>,
    /// What is left for shares and options.
    pub net_proceeds: N,
    /// The proceeds of one common share.
    pub price: N,
    /// What each class receives.
    pub classes: Vec<ClassPayoff<N>>,
    /// What each option receives.
    pub options: Vec<OptionPayoff<N>>,
    /// What no right reaches: zero wherever somebody shares without limit.
    pub undistributed: N,
}

impl<N: Number> Distribution<N> {
    /// Who converted and who exercised.
    pub fn decisions(&self) -> Decisions {
        Decisions {
            converts: self.classes.iter().map(|class| class.converts).collect(),
            exercised: self.options.iter().map(|option| option.exercised).collect(),
        }
    }
}

impl<N: Number> Waterfall<N> {
    /// Terms, checked.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn new(
        deductions: Vec<Deduction<N>>,
        classes: Vec<ShareClass<N>>,
        options: Vec<OptionGrant<N>>,
    ) -> Result<Self, Vec<TermsProblem>> {
        let problems = terms::problems(&deductions, &classes, &options);
        if !problems.is_empty() {
            return Err(problems);
        }
        let prepared: Vec<Prepared<N>> = classes.iter().map(Prepared::of).collect();
        let in_the_money: Vec<Entitlement<N>> = options
            .iter()
            .map(|option| Entitlement::from_price(option.strike.clone(), option.shares.clone()))
            .collect();
        let best = prepared.iter().map(|prepared| &prepared.best);
        let schedule = Schedule::of(&best.chain(&in_the_money).collect::<Vec<_>>());
        Ok(Self { deductions, classes, options, prepared, in_the_money, schedule })
    }

    /// The deductions, in the order in which they were given.
    pub fn deductions(&self) -> &[Deduction<N>] {
        &self.deductions
    }

    /// The classes.
    pub fn classes(&self) -> &[ShareClass<N>] {
        &self.classes
    }

    /// The options.
    pub fn options(&self) -> &[OptionGrant<N>] {
        &self.options
    }

    /// Common shares that a class stands for once converted, with those for its dividends.
    pub fn common_shares(&self, class: usize) -> Option<&N> {
        self.prepared.get(class).map(|prepared| &prepared.common_shares)
    }

    /// Divides an exit, everyone deciding what is best for them. A negative exit is taken as zero.
    pub fn distribute(&self, exit: &N) -> Distribution<N> {
        let best: Vec<&Entitlement<N>> =
            self.prepared.iter().map(|prepared| &prepared.best).collect();
        let options: Vec<&Entitlement<N>> = self.in_the_money.iter().collect();
        let shared = self.share(exit, &best, &options, &self.schedule, N::nothing());
        let above = |threshold: &Option<N>| threshold.as_ref().is_some_and(|at| shared.price > *at);
        let converts = self.prepared.iter().map(|prepared| match prepared.choice {
            Conversion::Always => true,
            Conversion::Never => false,
            Conversion::Best => above(&prepared.converts_above),
        });
        let exercised = self.options.iter().map(|option| shared.price > option.strike);
        let decisions = Decisions { converts: converts.collect(), exercised: exercised.collect() };
        self.distribution(exit, shared, &decisions)
    }

    /// Divides an exit under decisions that are given. Options that are exercised pay their strike, also
    /// where it is above what they receive.
    pub fn distribute_as(&self, exit: &N, decisions: &Decisions) -> Distribution<N> {
        let decided = self.prepared.iter().zip(&decisions.converts).map(|(prepared, converts)| {
            if *converts { &prepared.converted } else { &prepared.held }
        });
        let mut strikes = N::nothing();
        let exercised = self.options.iter().zip(&decisions.exercised).map(|(option, exercised)| {
            if *exercised {
                strikes = strikes.clone() + option.strike.clone() * option.shares.clone();
                Entitlement::from_price(N::nothing(), option.shares.clone())
            } else {
                Entitlement::preference_only(N::nothing())
            }
        });
        let exercised: Vec<Entitlement<N>> = exercised.collect();
        let exercised: Vec<&Entitlement<N>> = exercised.iter().collect();
        let decided: Vec<&Entitlement<N>> = decided.collect();
        let schedule = Schedule::of(&[decided.as_slice(), &exercised].concat());
        let mut shared = self.share(exit, &decided, &exercised, &schedule, strikes);
        for ((option, received), exercised) in
            self.options.iter().zip(&mut shared.options).zip(&decisions.exercised)
        {
            if *exercised {
                *received = received.clone() - option.strike.clone() * option.shares.clone();
            }
        }
        self.distribution(exit, shared, decisions)
    }

    /// Pays deductions and preferences and shares the rest, with money added on exercise.
    fn share(
        &self,
        exit: &N,
        classes: &[&Entitlement<N>],
        options: &[&Entitlement<N>],
        schedule: &Schedule<N>,
        added: N,
    ) -> Shared<N> {
        let deducted = deduct(exit.clone().positive_part(), &self.deductions);
        let claims: Vec<(u32, N)> = self
            .prepared
            .iter()
            .zip(classes)
            .map(|(prepared, class)| (prepared.rank, class.preference.clone()))
            .collect();
        let preferences = pay_by_rank(deducted.left.clone() + added, &claims);
        let cleared = schedule.clear(&preferences.left);
        let shared = |each: &&Entitlement<N>| each.shared_at(&cleared.price);
        Shared {
            deductions: deducted.each,
            net_proceeds: deducted.left,
            preferences: preferences.each,
            classes: classes.iter().map(shared).collect(),
            options: options.iter().map(shared).collect(),
            price: cleared.price,
            undistributed: cleared.left_over,
        }
    }

    fn distribution(&self, exit: &N, shared: Shared<N>, decisions: &Decisions) -> Distribution<N> {
        let price = shared.price;
        let received = shared.preferences.into_iter().zip(shared.classes);
        let decided = self.prepared.iter().zip(&decisions.converts);
        let classes = received.zip(decided).map(|((preference, part), (prepared, converts))| {
            let payoff = preference.clone() + part;
            // Of a class that converts, only dividends that are paid in money are preference.
            let preference_paid = if *converts {
                preference.smaller(prepared.converted.preference.clone())
            } else {
                preference
            };
            let at_cap = prepared.capped_above.as_ref().is_some_and(|above| price > *above);
            ClassPayoff {
                shared: payoff.clone() - preference_paid.clone(),
                payoff,
                preference_paid,
                converts: *converts,
                at_cap: at_cap && !converts,
            }
        });
        let classes = classes.collect();
        let options = shared.options.into_iter().zip(&decisions.exercised);
        let options =
            options.map(|(payoff, exercised)| OptionPayoff { payoff, exercised: *exercised });
        Distribution {
            exit: exit.clone().positive_part(),
            deductions: shared.deductions,
            net_proceeds: shared.net_proceeds,
            classes,
            options: options.collect(),
            undistributed: shared.undistributed,
            price,
        }
    }
}

/// What sharing at one price gives.
struct Shared<N> {
    deductions: Vec<N>,
    net_proceeds: N,
    preferences: Vec<N>,
    classes: Vec<N>,
    options: Vec<N>,
    price: N,
    undistributed: N,
}
