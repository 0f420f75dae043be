//! Who pays how much of each stage.
//!
//! ```text
//! grant_k = min(g·c_k, limit − Σ_{j<k} grant_j)
//! founders_k = min(what is left of theirs, c_k − grant_k)
//! investor_k = min(what is left of all rounds so far, c_k − grant_k − founders_k)
//! gap_k = c_k − grant_k − founders_k − investor_k
//! ```
//!
//! A stage is looked at as it is once it is reached, so these amounts are the same in every state that
//! reaches it. The company's cash is one; that the founders' money is spent before the investor's is a
//! convention for showing it, first in, first out, and changes no payment.

use super::SpinOff;
use crate::units::Number;

/// Where the money for one stage comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct StageFunding<N> {
    /// What the stage costs.
    pub cost: N,
    /// From the grant.
    pub grant: N,
    /// From the company's cash: what the founders paid in.
    pub founders: N,
    /// From the company's cash: what the investor paid in.
    pub investor: N,
    /// What nobody has promised yet.
    pub gap: N,
}

impl<N: Number> StageFunding<N> {
    /// What the company pays out of its cash: the match of the grant.
    pub fn own(&self) -> N {
        self.founders.clone() + self.investor.clone()
    }
}

/// Money set aside, from which amounts are taken until it is spent.
struct Purse<N>(N);

impl<N: Number> Purse<N> {
    fn take(&mut self, wanted: &N) -> N {
        let taken = self.0.clone().smaller(wanted.clone());
        self.0 = self.0.clone() - taken.clone();
        taken
    }
}

/// The funding of every stage, in order, in amounts that `payable` gives.
pub(super) fn stage_funding<N: Number>(
    terms: &SpinOff<N>,
    costs: &[N],
    payable: &impl Fn(&N) -> N,
) -> Vec<StageFunding<N>> {
    let mut founders = Purse(payable(&terms.founders_cash));
    let mut investor = Purse(N::nothing());
    let grant_limit = terms.grant.as_ref().and_then(|grant| grant.limit.as_ref());
    let mut grant_left = grant_limit.map(|limit| Purse(payable(limit)));
    let stages = costs.iter().enumerate().map(|(stage, cost)| {
        let cost = payable(cost);
        for round in terms.rounds.iter().filter(|round| round.after_stages == stage) {
            investor.0 = investor.0.clone() + payable(&round.amount);
        }
        let share = terms.grant.as_ref().map_or_else(N::nothing, |grant| grant.share.clone());
        let wanted = payable(&(share * cost.clone()));
        let grant = grant_left.as_mut().map_or(wanted.clone(), |left| left.take(&wanted));
        let to_match = cost.clone() - grant.clone();
        let from_founders = founders.take(&to_match);
        let rest = to_match - from_founders.clone();
        let from_investor = investor.take(&rest);
        StageFunding {
            cost,
            grant,
            founders: from_founders,
            gap: rest - from_investor.clone(),
            investor: from_investor,
        }
    });
    stages.collect()
}
