//! Royalties in tiers: a rate that changes with the sales, and the average that comes of it.
//!
//! ```text
//! marginal:  royalty(S) = Σ_i ρ_i · (min(S, b_{i+1}) − b_i)⁺        each rate on the sales of its own tier
//! whole:     royalty(S) = ρ_i · S      with i the highest tier that S passes      the rate on all sales
//! average    ρ̄ = Σ_t royalty_t / Σ_t S_t                            weighted by sales
//! ```
//!
//! `b_i` sales above which tier `i` begins (the first at 0), `ρ_i` its rate. Tiers may run anew each year or over all
//! sales since the start. An average of the rates themselves, without the sales, is not a rate anybody pays.
//! Source: WIPO, *Exchanging Value: Negotiating Technology Licensing Agreements*, 2005, on running royalties.

/// A rate and the sales above which it holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoyaltyTier {
    /// Sales above which the tier begins.
    pub above: f64,
    /// The royalty rate, as a fraction of net sales.
    pub rate: f64,
}

/// On which sales the rate of a tier falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TierRule {
    /// On the sales inside the tier.
    Marginal,
    /// On all sales, once the tier is passed.
    Whole,
}

/// Over which sales tiers are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TierPeriod {
    /// Each year's sales anew.
    EachYear,
    /// All sales since the start.
    Cumulative,
}

/// A schedule of tiers.
#[derive(Clone, Debug, PartialEq)]
pub struct RoyaltyTiers {
    tiers: Vec<RoyaltyTier>,
    rule: TierRule,
    period: TierPeriod,
}

/// Why tiers are no schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TierFault {
    /// There is none.
    None,
    /// The first does not begin at zero.
    FirstNotAtZero,
    /// A tier begins where, or before, the one before it does.
    NotRising {
        /// Its position from 0.
        at: usize,
    },
}

impl RoyaltyTiers {
    /// One rate on everything.
    pub fn flat(rate: f64) -> Self {
        let tiers = vec![RoyaltyTier { above: 0.0, rate }];
        Self { tiers, rule: TierRule::Marginal, period: TierPeriod::EachYear }
    }

    /// A schedule of tiers, the lowest first.
    ///
    /// # Errors
    /// There is no tier, the first is not at zero, or they do not rise.
    pub fn new(
        tiers: Vec<RoyaltyTier>,
        rule: TierRule,
        period: TierPeriod,
    ) -> Result<Self, TierFault> {
        let first = tiers.first().ok_or(TierFault::None)?;
        if first.above != 0.0 {
            return Err(TierFault::FirstNotAtZero);
        }
        let pairs = tiers.iter().zip(tiers.iter().skip(1));
        let fault = (1..).zip(pairs).find(|(_, (lower, upper))| upper.above <= lower.above);
        match fault {
            Some((at, _)) => Err(TierFault::NotRising { at }),
            None => Ok(Self { tiers, rule, period }),
        }
    }

    /// The same tiers with every rate multiplied.
    #[must_use]
    pub fn scaled(&self, factor: f64) -> Self {
        let scaled = |tier: &RoyaltyTier| RoyaltyTier { rate: tier.rate * factor, ..*tier };
        Self { tiers: self.tiers.iter().map(scaled).collect(), ..self.clone() }
    }

    /// The royalty on sales counted from zero.
    pub fn royalty_on(&self, sales: f64) -> f64 {
        let mut passed = self.tiers.iter().rev().filter(|tier| sales > tier.above);
        match self.rule {
            TierRule::Whole => passed.next().map_or(0.0, |tier| tier.rate * sales),
            TierRule::Marginal => {
                let ends = self.tiers.iter().skip(1).map(|tier| tier.above);
                let ends = ends.chain(core::iter::once(f64::INFINITY));
                self.tiers
                    .iter()
                    .zip(ends)
                    .map(|(tier, end)| tier.rate * (sales.min(end) - tier.above).max(0.0))
                    .sum()
            }
        }
    }

    /// The royalty of each year.
    pub fn yearly_royalties(&self, sales: &[f64]) -> Vec<f64> {
        let mut before = 0.0;
        let mut royalty_of = |sales: &f64| match self.period {
            TierPeriod::EachYear => self.royalty_on(*sales),
            TierPeriod::Cumulative => {
                let owed = self.royalty_on(before + sales) - self.royalty_on(before);
                before += sales;
                owed
            }
        };
        sales.iter().map(&mut royalty_of).collect()
    }

    /// The average rate, weighted by sales; `None` without sales.
    pub fn average_rate(&self, sales: &[f64]) -> Option<f64> {
        let total: f64 = sales.iter().sum();
        let paid: f64 = self.yearly_royalties(sales).iter().sum();
        (total > 0.0).then(|| paid / total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tiers(rule: TierRule, period: TierPeriod) -> RoyaltyTiers {
        let tier = |above, rate| RoyaltyTier { above, rate };
        RoyaltyTiers::new(vec![tier(0.0, 0.05), tier(100.0, 0.03), tier(300.0, 0.02)], rule, period)
            .unwrap()
    }

    #[test]
    fn each_rate_falls_on_its_own_tier() {
        // 100·5 % + 200·3 % + 100·2 % = 5 + 6 + 2 = 13
        assert!(
            (tiers(TierRule::Marginal, TierPeriod::EachYear).royalty_on(400.0) - 13.0).abs()
                < 1e-12
        );
        // the rate of the highest tier on everything: 400·2 % = 8
        assert!(
            (tiers(TierRule::Whole, TierPeriod::EachYear).royalty_on(400.0) - 8.0).abs() < 1e-12
        );
    }

    #[test]
    fn cumulative_tiers_fall_with_the_sales_since_the_start() {
        // 80 at 5 % = 4; then 20 at 5 % and 60 at 3 % = 1 + 1.8 = 2.8; average 6.8/160 = 4.25 %
        let tiers = tiers(TierRule::Marginal, TierPeriod::Cumulative);
        let royalties = tiers.yearly_royalties(&[80.0, 80.0]);
        assert!((royalties[0] - 4.0).abs() < 1e-12 && (royalties[1] - 2.8).abs() < 1e-12);
        assert!((tiers.average_rate(&[80.0, 80.0]).unwrap() - 0.0425).abs() < 1e-12);
    }

    #[test]
    fn tiers_begin_at_zero_and_rise() {
        let build = |above: &[f64]| {
            let tiers =
                above.iter().map(|above| RoyaltyTier { above: *above, rate: 0.01 }).collect();
            RoyaltyTiers::new(tiers, TierRule::Marginal, TierPeriod::EachYear).unwrap_err()
        };
        assert_eq!(build(&[]), TierFault::None);
        assert_eq!(build(&[5.0]), TierFault::FirstNotAtZero);
        assert_eq!(build(&[0.0, 9.0, 9.0]), TierFault::NotRising { at: 2 });
    }

    proptest! {
        #[test]
        fn an_average_lies_between_the_lowest_and_the_highest_rate(
            sales in prop::collection::vec(0.1_f64..1e3, 1..12), whole in any::<bool>(), total in any::<bool>(),
        ) {
            // Over the sales since the start a whole-sales rule may even take back what was paid, so it is left out.
            let rule = if whole { TierRule::Whole } else { TierRule::Marginal };
            let period = if total && !whole { TierPeriod::Cumulative } else { TierPeriod::EachYear };
            let average = tiers(rule, period).average_rate(&sales).unwrap();
            prop_assert!((0.02 - 1e-12..=0.05 + 1e-12).contains(&average));
        }

        #[test]
        fn cumulative_tiers_do_not_care_how_sales_fall_into_years(parts in prop::collection::vec(0.0_f64..200.0, 1..8)) {
            let tiers = tiers(TierRule::Marginal, TierPeriod::Cumulative);
            let together: f64 = parts.iter().sum();
            let apart: f64 = tiers.yearly_royalties(&parts).iter().sum();
            prop_assert!((apart - tiers.royalty_on(together)).abs() < 1e-9);
        }

        #[test]
        fn money_scales(sales in 0.0_f64..1e4, factor in 0.01_f64..100.0) {
            let scaled = |factor: f64| {
                let tier = |above: f64, rate| RoyaltyTier { above: above * factor, rate };
                let tiers = vec![tier(0.0, 0.05), tier(100.0, 0.03)];
                RoyaltyTiers::new(tiers, TierRule::Marginal, TierPeriod::EachYear).unwrap()
            };
            let (plain, large) = (scaled(1.0).royalty_on(sales), scaled(factor).royalty_on(sales * factor));
            prop_assert!((large - plain * factor).abs() <= 1e-9 * large.abs().max(1.0));
        }
    }
}
