//! Finding the price at which entitlements sum to what there is.

use core::cmp::Ordering;

use super::entitlement::Entitlement;
use crate::units::Number;

/// From a price on, with how many common shares everyone together shares.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Step<N> {
    pub(super) price: N,
    /// What has been shared when the price is reached.
    pub(super) amount: N,
    pub(super) shares: N,
}

/// What everyone together receives beyond preferences, by rising price.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Schedule<N> {
    steps: Vec<Step<N>>,
}

/// The price at which all is shared.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Clearing<N> {
    pub(super) price: N,
    /// What nobody is entitled to at any price.
    pub(super) left_over: N,
}

/// One entitlement's change at a price.
struct Turn<N> {
    price: N,
    before: N,
    after: N,
}

impl<N: Number> Schedule<N> {
    /// Adds up entitlements.
    pub(super) fn of(entitlements: &[&Entitlement<N>]) -> Self {
        let mut turns: Vec<Turn<N>> = Vec::new();
        for entitlement in entitlements {
            let mut before = N::nothing();
            for bend in &entitlement.bends {
                let after = bend.shares.clone();
                turns.push(Turn { price: bend.price.clone(), before, after: after.clone() });
                before = after;
            }
        }
        turns
            .sort_by(|left, right| left.price.partial_cmp(&right.price).unwrap_or(Ordering::Equal));
        let start = Step { price: N::nothing(), amount: N::nothing(), shares: N::nothing() };
        let mut steps = vec![start.clone()];
        let mut last = start;
        // Counted, so that no rounding leaves a sliver of a share when nobody shares any more.
        let mut sharing = 0_usize;
        for turn in turns {
            sharing += usize::from(turn.before.is_nothing());
            sharing -= usize::from(turn.after.is_nothing());
            let shares = if sharing == 0 {
                N::nothing()
            } else {
                last.shares.clone() - turn.before + turn.after
            };
            let width = turn.price.clone() - last.price.clone();
            if width.is_nothing() {
                steps.pop();
                last.shares = shares;
            } else {
                let amount = last.amount.clone() + last.shares.clone() * width;
                last = Step { price: turn.price, amount, shares };
            }
            steps.push(last.clone());
        }
        Self { steps }
    }

    /// The steps by rising price; the first is at a price of zero.
    pub(super) fn steps(&self) -> &[Step<N>] {
        &self.steps
    }

    /// The lowest price at which an amount is shared.
    pub(super) fn clear(&self, amount: &N) -> Clearing<N> {
        let nothing = N::nothing();
        if *amount <= nothing {
            return Clearing { price: nothing.clone(), left_over: nothing };
        }
        let below = self.steps.partition_point(|step| step.amount < *amount);
        let Some(step) = self.steps.get(below.saturating_sub(1)) else {
            return Clearing { price: nothing, left_over: amount.clone() };
        };
        let further = amount.clone() - step.amount.clone();
        if step.shares > nothing {
            let price = step.price.clone() + further / step.shares.clone();
            let next = self.steps.get(below).map(|next| next.price.clone());
            let price = next.map_or(price.clone(), |next| price.smaller(next));
            Clearing { price, left_over: nothing }
        } else {
            Clearing { price: step.price.clone(), left_over: further }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::entitlement::Bend;
    use super::*;

    /// Shares with 2 shares until it has 6, at a price of 3.
    fn capped() -> Entitlement<f64> {
        let bends = vec![Bend { price: 0.0, shares: 2.0 }, Bend { price: 3.0, shares: 0.0 }];
        Entitlement { preference: 4.0, bends }
    }

    #[test]
    fn the_price_shares_all_there_is() {
        let common = Entitlement::from_price(0.0, 1.0);
        let both = Schedule::of(&[&capped(), &common]);
        // Up to a price of 3 all three shares share: 9; beyond it the common share alone.
        assert_eq!(both.clear(&6.0), Clearing { price: 2.0, left_over: 0.0 });
        assert_eq!(both.clear(&11.0), Clearing { price: 5.0, left_over: 0.0 });
        assert_eq!(both.clear(&0.0), Clearing { price: 0.0, left_over: 0.0 });
        let alone = Schedule::of(&[&capped()]);
        assert_eq!(alone.clear(&8.0), Clearing { price: 3.0, left_over: 2.0 });
        assert_eq!(alone.clear(&6.0), Clearing { price: 3.0, left_over: 0.0 });
        assert_eq!(Schedule::of(&[]).clear(&1.0), Clearing { price: 0.0, left_over: 1.0 });
    }

    #[test]
    fn a_price_at_which_nobody_shares_is_passed_over() {
        // Nobody shares below a price of 5.
        let later = Schedule::of(&[&Entitlement::from_price(5.0, 2.0)]);
        assert_eq!(later.clear(&4.0), Clearing { price: 7.0, left_over: 0.0 });
        let tenths: Vec<Entitlement<f64>> = (0..10)
            .map(|_| Entitlement {
                preference: 0.0,
                bends: vec![Bend { price: 0.0, shares: 0.1 }, Bend { price: 1.0, shares: 0.0 }],
            })
            .collect();
        let capped = Schedule::of(&tenths.iter().collect::<Vec<_>>());
        assert_eq!(capped.clear(&9.0).price, 1.0);
    }
}
