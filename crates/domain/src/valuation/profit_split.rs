//! Profit split: the royalty as the licensor's share of the licensee's profit.
//!
//! ```text
//! ρ = s · a · m             royalty = ρ · S = s · a · profit
//! s = Σ w_i·s_i / Σ w_i     from contributions, each with its weight and the licensor's share in it
//! ```
//!
//! `m` operating margin of the licensee on the licensed product, `a` part of that profit that is due to the right, `s`
//! share of the licensor, `S` net sales. The share of 25 % is a rule of thumb (Goldscheider): the US Court of Appeals for the
//! Federal Circuit refused it as evidence in *Uniloc USA v. Microsoft*, 632 F.3d 1292 (2011), because it is tied to
//! neither the right nor the parties. It is kept here as a cross-check with that warning.
//! Source: Goldscheider, Jarosz & Mulhern, *les Nouvelles*, December 2002; Kemmerer & Lu (KPMG), *Profitability and royalty
//! rates across industries*, 2012; OECD Transfer Pricing Guidelines, ch. II part III.

/// The share of the rule of thumb.
pub const RULE_OF_THUMB: f64 = 0.25;

/// What each side brings in one respect.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// How much the respect counts.
    pub weight: f64,
    /// The licensor's share in it, between 0 and 1.
    pub licensor_share: f64,
}

/// What is asked of the method.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ProfitSplit {
    /// The licensor's share of the profit due to the right, between 0 and 1.
    pub share: f64,
    /// The part of the profit due to the right, between 0 and 1.
    pub attribution: f64,
    /// The licensee's operating margin, as a fraction of net sales.
    pub operating_margin: f64,
}

impl ProfitSplit {
    /// The royalty, as a fraction of net sales.
    pub fn royalty_rate(&self) -> f64 {
        self.share * self.attribution * self.operating_margin
    }

    /// The licensee's margin after the royalty.
    pub fn margin_left(&self) -> f64 {
        self.operating_margin - self.royalty_rate()
    }
}

/// The licensor's share from weighted contributions; `None` without weight.
pub fn share_of_contributions(contributions: &[Contribution]) -> Option<f64> {
    let total: f64 = contributions.iter().map(|each| each.weight).sum();
    let licensor: f64 = contributions.iter().map(|each| each.weight * each.licensor_share).sum();
    (total > 0.0).then(|| licensor / total)
}

/// The share of profit behind a royalty rate: `s = ρ / (a·m)`; `None` without profit.
pub fn share_behind_rate(
    royalty_rate: f64,
    attribution: f64,
    operating_margin: f64,
) -> Option<f64> {
    let profit = attribution * operating_margin;
    (profit > 0.0).then(|| royalty_rate / profit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_quarter_of_a_margin_of_twenty_per_cent_is_five_per_cent() {
        let split = ProfitSplit { share: 0.25, attribution: 1.0, operating_margin: 0.2 };
        assert!((split.royalty_rate() - 0.05).abs() < 1e-15);
        assert!((split.margin_left() - 0.15).abs() < 1e-15);
    }

    #[test]
    fn contributions_weigh_the_share() {
        // (3·80 % + 1·20 % + 1·0 %)/5 = 52 %
        let contribution = |weight, licensor_share| Contribution { weight, licensor_share };
        let share = share_of_contributions(&[
            contribution(3.0, 0.8),
            contribution(1.0, 0.2),
            contribution(1.0, 0.0),
        ]);
        assert!((share.unwrap() - 0.52).abs() < 1e-15);
        assert_eq!(share_of_contributions(&[]), None);
    }

    proptest! {
        #[test]
        fn the_share_behind_a_rate_gives_it_back(share in 0.0_f64..=1.0, attribution in 0.01_f64..=1.0, operating_margin in 0.01_f64..0.9) {
            let split = ProfitSplit { share, attribution, operating_margin };
            let back = share_behind_rate(split.royalty_rate(), attribution, operating_margin).unwrap();
            prop_assert!((back - share).abs() < 1e-12);
            prop_assert!(split.royalty_rate() <= operating_margin + 1e-15);
        }
    }
}
