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
mod priority;
mod terms;

#[cfg(test)]
mod tests;

use self::entitlement::{Entitlement, clearing, held_until, overtaken_above};
use self::priority::{deduct, pay_by_rank};

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
}

/// A class of shares as functions of the proceeds per common share.
#[derive(Clone, Debug, PartialEq)]
struct Prepared<N> {
    rank: u32,
    /// As it is; for a class that must convert, converted.
    held: Entitlement<N>,
    /// After conversion; for a class that cannot, as it is.
    converted: Entitlement<N>,
    /// The better of the two at each price.
    best: Entitlement<N>,
    /// The price above which the class converts by its own choice.
    converts_above: Option<N>,
    /// The price above which the cap binds, where it does so before conversion.
    capped_above: Option<N>,
    /// Common shares it stands for once converted.
    common_shares: N,
    choice: Conversion,
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
        let prepared = classes.iter().map(Prepared::of).collect();
        Ok(Self { deductions, classes, options, prepared })
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
        let best = self.prepared.iter().map(|prepared| &prepared.best);
        let in_the_money: Vec<Entitlement<N>> = self
            .options
            .iter()
            .map(|option| Entitlement::from_price(option.strike.clone(), option.shares.clone()))
            .collect();
        let shared = self.share(exit, &best.collect::<Vec<_>>(), &in_the_money, N::nothing());
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
        let mut shared = self.share(exit, &decided.collect::<Vec<_>>(), &exercised, strikes);
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
        options: &[Entitlement<N>],
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
        let everyone: Vec<&Entitlement<N>> = classes.iter().copied().chain(options).collect();
        let cleared = clearing(preferences.left, &everyone);
        let shared = |each: &Entitlement<N>| each.shared_at(&cleared.price);
        Shared {
            deductions: deducted.each,
            net_proceeds: deducted.left,
            preferences: preferences.each,
            classes: classes.iter().map(|each| shared(each)).collect(),
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

impl<N: Number> Prepared<N> {
    fn of(class: &ShareClass<N>) -> Self {
        match &class.rights {
            Rights::Common => {
                let common = Entitlement::from_price(N::nothing(), class.shares.clone());
                Self {
                    rank: u32::MAX,
                    held: common.clone(),
                    converted: common.clone(),
                    best: common,
                    converts_above: None,
                    capped_above: None,
                    common_shares: class.shares.clone(),
                    choice: Conversion::Never,
                }
            }
            Rights::Preferred(preferred) => Self::of_preferred(&class.shares, preferred),
        }
    }

    fn of_preferred(shares: &N, preferred: &Preferred<N>) -> Self {
        let as_converted = shares.clone() * preferred.conversion_ratio.clone();
        let (paid, further) = match &preferred.dividends_on_conversion {
            DividendsOnConversion::Forfeited => (N::nothing(), N::nothing()),
            DividendsOnConversion::Paid => (preferred.accrued_dividends.clone(), N::nothing()),
            DividendsOnConversion::Converted { common_shares } => {
                (N::nothing(), common_shares.clone())
            }
        };
        let common_shares = as_converted.clone() + further;
        let held = held(preferred, as_converted);
        let converted = Entitlement {
            preference: paid,
            ..Entitlement::from_price(N::nothing(), common_shares.clone())
        };
        let overtaken = overtaken_above(&held, &converted);
        let cap = held.bends.get(1).map(|bend| bend.price.clone());
        let (held, converted, best, converts_above) = match preferred.conversion {
            Conversion::Always => (converted.clone(), converted.clone(), converted, None),
            Conversion::Never => (held.clone(), held.clone(), held, None),
            Conversion::Best => {
                let best = match &overtaken {
                    Some(price) => held_until(&held, price.clone(), &converted),
                    None => held.clone(),
                };
                (held, converted, best, overtaken)
            }
        };
        let before_conversion =
            |cap: &N| converts_above.as_ref().is_none_or(|converts| *cap < *converts);
        let capped_above =
            cap.filter(|_| preferred.conversion != Conversion::Always).filter(before_conversion);
        Self {
            rank: preferred.rank,
            held,
            converted,
            best,
            converts_above,
            capped_above,
            common_shares,
            choice: preferred.conversion,
        }
    }
}

/// A preferred class that does not convert.
fn held<N: Number>(preferred: &Preferred<N>, as_converted: N) -> Entitlement<N> {
    let preference = preferred.preference.clone() + preferred.accrued_dividends.clone();
    let sharing = Entitlement::from_price(N::nothing(), as_converted.clone());
    match &preferred.participation {
        Participation::None => Entitlement::preference_only(preference),
        Participation::Full => Entitlement { preference, ..sharing },
        Participation::Capped { .. } if as_converted.is_nothing() => {
            Entitlement::preference_only(preference)
        }
        Participation::Capped { total } => {
            let room = (total.clone() - preference.clone()).positive_part();
            let cap = Entitlement::from_price(room / as_converted, N::nothing());
            let bends = sharing.bends.into_iter().chain(cap.bends).collect();
            Entitlement { preference, bends }
        }
    }
}
