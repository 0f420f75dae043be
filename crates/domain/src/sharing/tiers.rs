//! Dividing an amount by bands: marginal, slab, with and without a payment on account.
//!
//! Marginal: the part of the amount inside band `k` is
//! `max(0, min(before + amount, hi_k) − max(before, lo_k))`. Slab: the whole amount falls to the
//! band in which `before + amount` lies. A band includes its upper end.

use crate::sharing::Party;
use crate::units::Number;

/// A band whose formulas have been worked out.
#[derive(Clone, Debug)]
pub(super) struct PricedBand<N> {
    pub(super) to: Option<N>,
    pub(super) shares: Vec<(Party, N)>,
    pub(super) caps: Vec<(Party, N)>,
}

/// A part of an amount, in one band.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Portion<N> {
    pub(super) band: usize,
    pub(super) amount: N,
}

/// The marginal portions of `amount` after `before` has already passed.
pub(super) fn marginal<N: Number>(
    bands: &[PricedBand<N>],
    before: &N,
    amount: &N,
) -> Vec<Portion<N>> {
    let after = before.clone() + amount.clone();
    let mut portions = Vec::new();
    let mut low = N::nothing();
    for (band, priced) in bands.iter().enumerate() {
        let high = priced.to.clone();
        let top = high.clone().map_or(after.clone(), |high| high.smaller(after.clone()));
        let inside = (top - low.clone().larger(before.clone())).positive_part();
        if !inside.is_nothing() {
            portions.push(Portion { band, amount: inside });
        }
        match high {
            Some(high) => low = high,
            None => break,
        }
    }
    portions
}

/// The one band in which the total falls.
pub(super) fn slab<N: Number>(bands: &[PricedBand<N>], before: &N, amount: &N) -> Vec<Portion<N>> {
    let after = before.clone() + amount.clone();
    let band = bands
        .iter()
        .position(|priced| priced.to.as_ref().is_none_or(|to| after <= *to))
        .unwrap_or(bands.len().saturating_sub(1));
    if amount.is_nothing() { Vec::new() } else { vec![Portion { band, amount: amount.clone() }] }
}

/// The portions of a base that is larger than the pot by the part of `outstanding` that `party`'s
/// shares earn back, and how much is earned back.
///
/// While the advance is being earned back, a base `b` in a band where the party's share is `s`
/// uses `(1 − s)·b` of the pot and credits `s·b`.
pub(super) fn earning_back<N: Number>(
    bands: &[PricedBand<N>],
    before: &N,
    pot: &N,
    party: &Party,
    outstanding: &N,
) -> (Vec<Portion<N>>, N) {
    let one = N::from_exact(&crate::units::Exact::one());
    let (mut at, mut pot, mut credit_left) = (before.clone(), pot.clone(), outstanding.clone());
    let mut portions: Vec<Portion<N>> = Vec::new();
    for (band, priced) in bands.iter().enumerate() {
        let share = priced
            .shares
            .iter()
            .find(|(own, _)| own == party)
            .map_or_else(N::nothing, |(_, share)| share.clone());
        loop {
            let room = priced.to.clone().map(|to| (to - at.clone()).positive_part());
            if room.as_ref().is_some_and(N::is_nothing) {
                break;
            }
            let crediting = !credit_left.is_nothing() && !share.is_nothing();
            let pot_per_base = if crediting { one.clone() - share.clone() } else { one.clone() };
            let mut base = room;
            if !pot_per_base.is_nothing() {
                let affordable = pot.clone() / pot_per_base.clone();
                base = Some(base.map_or(affordable.clone(), |base| base.smaller(affordable)));
            }
            if crediting {
                let until_earned = credit_left.clone() / share.clone();
                base = Some(base.map_or(until_earned.clone(), |base| base.smaller(until_earned)));
            }
            let Some(base) = base.filter(|base| !base.is_nothing()) else {
                break;
            };
            if crediting {
                credit_left = (credit_left - share.clone() * base.clone()).positive_part();
            }
            pot = (pot - pot_per_base * base.clone()).positive_part();
            at = at + base.clone();
            match portions.last_mut() {
                Some(last) if last.band == band => last.amount = last.amount.clone() + base,
                _ => portions.push(Portion { band, amount: base }),
            }
        }
        if priced.to.is_none() || (pot.is_nothing() && credit_left.is_nothing()) {
            break;
        }
    }
    (portions, outstanding.clone() - credit_left)
}
