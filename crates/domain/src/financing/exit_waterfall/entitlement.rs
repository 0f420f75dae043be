//! What a claimant is entitled to, as a function of the proceeds of one common share.
//!
//! Every right in a waterfall is a sum paid before anything is shared, and a piecewise linear function of
//! the proceeds per common share, here called the price.

use crate::units::Number;

/// From a price on, the number of common shares with which a claimant shares.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bend<N> {
    pub(super) price: N,
    pub(super) shares: N,
}

/// A preference and a part of the rest.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entitlement<N> {
    /// Paid by rank before anything is shared.
    pub(super) preference: N,
    /// With how many shares the claimant shares, by rising price; none below the first.
    pub(super) bends: Vec<Bend<N>>,
}

impl<N: Number> Entitlement<N> {
    /// Shares like `shares` common shares, from a price on.
    pub(super) fn from_price(price: N, shares: N) -> Self {
        Self { preference: N::nothing(), bends: vec![Bend { price, shares }] }
    }

    /// A preference and nothing else.
    pub(super) fn preference_only(preference: N) -> Self {
        Self { preference, bends: Vec::new() }
    }

    /// What is received by sharing, beyond the preference.
    pub(super) fn shared_at(&self, price: &N) -> N {
        let ends = self.bends.iter().skip(1).map(|next| Some(&next.price)).chain([None]);
        self.bends.iter().zip(ends).fold(N::nothing(), |total, (bend, end)| {
            let reached = end.map_or(price.clone(), |end| price.clone().smaller(end.clone()));
            total + (reached - bend.price.clone()).positive_part() * bend.shares.clone()
        })
    }

    /// With how many shares the claimant shares just above a price.
    pub(super) fn shares_above(&self, price: &N) -> N {
        let reached = self.bends.iter().rev().find(|bend| bend.price <= *price);
        reached.map_or_else(N::nothing, |bend| bend.shares.clone())
    }

    /// The first price above another at which something bends.
    fn bend_above(&self, price: &N) -> Option<&N> {
        self.bends.iter().map(|bend| &bend.price).find(|bend| *bend > price)
    }
}

/// The price above which `other` gives more than `held`, which gives at least as much at price zero.
///
/// `other` must be a straight line and `held` flatten as the price rises, so that they cross once.
pub(super) fn overtaken_above<N: Number>(
    held: &Entitlement<N>,
    other: &Entitlement<N>,
) -> Option<N> {
    let mut lead = held.preference.clone() - other.preference.clone();
    let mut price = N::nothing();
    loop {
        let next = held.bend_above(&price).cloned();
        let (own, others) = (held.shares_above(&price), other.shares_above(&price));
        if others > own {
            let crossing = price.clone() + lead.clone() / (others.clone() - own.clone());
            if next.as_ref().is_none_or(|next| crossing <= *next) {
                return Some(crossing);
            }
        }
        let next = next?;
        lead = lead + (own - others) * (next.clone() - price);
        price = next;
    }
}

/// `held` up to a price and a straight line from there.
pub(super) fn held_until<N: Number>(
    held: &Entitlement<N>,
    price: N,
    line: &Entitlement<N>,
) -> Entitlement<N> {
    let mut bends: Vec<Bend<N>> =
        held.bends.iter().filter(|bend| bend.price < price).cloned().collect();
    let shares = line.shares_above(&price);
    bends.push(Bend { price, shares });
    Entitlement { preference: held.preference.clone(), bends }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A preference of 4, sharing with 2 shares until the total is 10, at a price of 3.
    fn capped() -> Entitlement<f64> {
        let bends = vec![Bend { price: 0.0, shares: 2.0 }, Bend { price: 3.0, shares: 0.0 }];
        Entitlement { preference: 4.0, bends }
    }

    #[test]
    fn a_capped_claimant_shares_until_the_cap() {
        assert_eq!(capped().shared_at(&0.0), 0.0);
        assert_eq!(capped().shared_at(&2.0), 4.0);
        assert_eq!(capped().shared_at(&8.0), 6.0);
        assert_eq!(capped().shares_above(&2.9), 2.0);
        assert_eq!(capped().shares_above(&3.0), 0.0);
    }

    #[test]
    fn conversion_overtakes_the_cap_where_the_shares_alone_are_worth_it() {
        let converted = Entitlement::from_price(0.0, 2.0);
        assert_eq!(overtaken_above(&capped(), &converted), Some(5.0));
        let best = held_until(&capped(), 5.0, &converted);
        assert_eq!(best.preference + best.shared_at(&7.0), 14.0);
        let full = Entitlement { preference: 4.0, ..Entitlement::from_price(0.0, 2.0) };
        assert_eq!(overtaken_above(&full, &converted), None);
    }
}
