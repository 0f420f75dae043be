//! The proof that nobody would rather have decided otherwise.

use super::terms::{Conversion, Place};
use super::{Distribution, Waterfall};
use crate::units::Number;

/// One decision turned round, everything else as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Flip<N> {
    /// The class or option that decides.
    pub who: Place,
    /// Whether it converts or exercises in the distribution.
    pub decided: bool,
    /// What it receives.
    pub payoff: N,
    /// What it would receive had it alone decided otherwise.
    pub payoff_if_flipped: N,
}

/// Every decision turned round.
#[derive(Clone, Debug, PartialEq)]
pub struct Certificate<N> {
    /// The decisions, classes before options. A class without a choice has none.
    pub flips: Vec<Flip<N>>,
}

impl<N: Number> Certificate<N> {
    /// Whether nobody gains more than `tolerance` by deciding otherwise; zero for exact numbers.
    pub fn holds(&self, tolerance: &N) -> bool {
        self.flips
            .iter()
            .all(|flip| flip.payoff_if_flipped <= flip.payoff.clone() + tolerance.clone())
    }
}

impl<N: Number> Waterfall<N> {
    /// Turns each decision of a distribution round and pays the result anew, from the decisions alone.
    pub fn certificate(&self, distribution: &Distribution<N>) -> Certificate<N> {
        let decisions = distribution.decisions();
        let exit = &distribution.exit;
        let choosing = self.prepared.iter().map(|prepared| prepared.choice == Conversion::Best);
        let classes = distribution.classes.iter().zip(choosing).enumerate();
        let of_class = classes.filter(|(_, (_, chooses))| *chooses).filter_map(|(at, (own, _))| {
            let mut flipped = decisions.clone();
            *flipped.converts.get_mut(at)? = !own.converts;
            let other = self.distribute_as(exit, &flipped);
            Some(Flip {
                who: Place::Class(at),
                decided: own.converts,
                payoff: own.payoff.clone(),
                payoff_if_flipped: other.classes.get(at)?.payoff.clone(),
            })
        });
        let of_option = distribution.options.iter().enumerate().filter_map(|(at, own)| {
            let mut flipped = decisions.clone();
            *flipped.exercised.get_mut(at)? = !own.exercised;
            let other = self.distribute_as(exit, &flipped);
            Some(Flip {
                who: Place::Option(at),
                decided: own.exercised,
                payoff: own.payoff.clone(),
                payoff_if_flipped: other.options.get(at)?.payoff.clone(),
            })
        });
        Certificate { flips: of_class.chain(of_option).collect() }
    }
}
