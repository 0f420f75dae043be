//! Comparable licences: what others paid, brought to the terms of this one.
//!
//! ```text
//! ρ'_i = ρ_i · Π_j (1 + a_ij) · (1 + Σ_l b_il)      adjusted rate of licence i
//! range = weighted quartiles of ρ'_i               (see [`super::weighted_quantile`])
//! own evidence, on ln ρ:
//!   μ₁ = (κ·μ₀ + n·x̄)/(κ + n)
//!   σ₁² = (κ·σ₀² + n·s²)/(κ + n) + κ·n·(x̄ − μ₀)²/(κ + n)²
//!   range = exp(μ₁ ± 0.6745·σ₁)
//! ```
//!
//! `a_ij` adjustment for a difference in exclusivity, territory, field, stage, term, know-how, strength or date: above zero
//! where this licence gives more than the other did; `b_il` those of them that are stated to add: they are added to each
//! other and count as one factor. Weights say how near a licence is. A published range of an industry
//! (`μ₀ = ln median`, `σ₀` from its quartiles) may be updated by own licences: it counts as `κ` licences, own ones as `n`, and
//! mean and spread are those of both together. Licences between related parties are no evidence of a market.
//! Source: IVS 103 and 210, market approach; DIN 77100:2011; Gelman et al., *Bayesian Data Analysis*, on the normal model.

use super::weighted_quantile::{Quartiles, Weighted, effective_count, quartiles, weighted_mean};

/// Half the width of the middle half of a standard normal distribution: Φ⁻¹(¾).
const QUARTILE_OF_NORMAL: f64 = 0.674_489_750_196_081_7;

/// The licence of others.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparableLicence {
    /// The royalty rate, as a fraction of net sales.
    pub rate: f64,
    /// Adjustments that multiply, each a fraction above −1.
    pub adjustments: Vec<f64>,
    /// Adjustments that are added to each other, their sum above −1.
    pub added: Vec<f64>,
    /// How near it is, zero or more.
    pub weight: f64,
}

impl ComparableLicence {
    /// What all adjustments do together: `Π (1 + a) · (1 + Σ b)`.
    pub fn adjustment_factor(&self) -> f64 {
        let multiplied: f64 = self.adjustments.iter().map(|adjustment| 1.0 + adjustment).product();
        if self.added.is_empty() {
            return multiplied;
        }
        multiplied * (1.0 + self.added.iter().sum::<f64>())
    }

    /// The rate on the terms of this licence.
    pub fn adjusted_rate(&self) -> f64 {
        self.rate * self.adjustment_factor()
    }
}

/// What comparable licences say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ComparableRange {
    /// Weighted quartiles of the adjusted rates.
    pub quartiles: Quartiles,
    /// Weighted mean of the adjusted rates.
    pub mean: f64,
    /// The smallest adjusted rate with weight.
    pub smallest: f64,
    /// The largest.
    pub largest: f64,
    /// How many have weight.
    pub count: usize,
    /// How many equal ones weigh as much.
    pub effective_count: f64,
}

/// The range of comparable licences; `None` if none has weight.
pub fn comparable_range(licences: &[ComparableLicence]) -> Option<ComparableRange> {
    let weighted =
        |each: &ComparableLicence| Weighted { value: each.adjusted_rate(), weight: each.weight };
    let rates: Vec<Weighted> = licences.iter().map(weighted).collect();
    let kept = || rates.iter().filter(|each| each.weight > 0.0).map(|each| each.value);
    Some(ComparableRange {
        quartiles: quartiles(&rates)?,
        mean: weighted_mean(&rates)?,
        smallest: kept().fold(f64::INFINITY, f64::min),
        largest: kept().fold(f64::NEG_INFINITY, f64::max),
        count: kept().count(),
        effective_count: effective_count(&rates),
    })
}

/// A range known before own evidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PriorRange {
    /// Lower quartile, above zero.
    pub lower: f64,
    /// Median.
    pub median: f64,
    /// Upper quartile.
    pub upper: f64,
    /// As how many licences it counts, above zero.
    pub counts_as: f64,
}

/// A range after own evidence, and how far it moved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UpdatedRange {
    /// The updated quartiles.
    pub quartiles: Quartiles,
    /// The part that own evidence has in it.
    pub weight_of_own: f64,
    /// By how much the median moved, as a fraction of the prior one.
    pub median_moved: f64,
    /// By how many of the prior's standard deviations (of ln ρ) it moved.
    pub moved_in_deviations: f64,
    /// The width of the middle half over that of the prior, on ln ρ.
    pub width_ratio: f64,
}

impl PriorRange {
    /// The range after own evidence; `None` unless all rates are above zero, quartiles rise and something has weight.
    ///
    /// Own licences count by [`effective_count`], their spread is that of their logarithms around their weighted mean.
    pub fn updated(&self, own: &[ComparableLicence]) -> Option<UpdatedRange> {
        let rising = 0.0 < self.lower && self.lower < self.upper && self.counts_as > 0.0;
        let inside = self.lower <= self.median && self.median <= self.upper;
        let kept: Vec<&ComparableLicence> = own.iter().filter(|each| each.weight > 0.0).collect();
        if !rising || !inside || kept.iter().any(|each| each.adjusted_rate() <= 0.0) {
            return None;
        }
        let logs: Vec<Weighted> = kept
            .iter()
            .map(|each| Weighted { value: libm::log(each.adjusted_rate()), weight: each.weight })
            .collect();
        let mean = weighted_mean(&logs)?;
        let squares = |each: &Weighted| Weighted {
            value: (each.value - mean) * (each.value - mean),
            ..*each
        };
        let spread = weighted_mean(&logs.iter().map(squares).collect::<Vec<Weighted>>())?;
        let (prior, count) = (self.counts_as, effective_count(&logs));
        let total = prior + count;
        let location = libm::log(self.median);
        let width = libm::log(self.upper) - libm::log(self.lower);
        let deviation = width / (2.0 * QUARTILE_OF_NORMAL);
        let moved = mean - location;
        let centre = (prior * location + count * mean) / total;
        let variance = (prior * deviation * deviation + count * spread) / total
            + prior * count * moved * moved / (total * total);
        let half = QUARTILE_OF_NORMAL * libm::sqrt(variance);
        let median = libm::exp(centre);
        Some(UpdatedRange {
            quartiles: Quartiles {
                lower: libm::exp(centre - half),
                median,
                upper: libm::exp(centre + half),
            },
            weight_of_own: count / total,
            median_moved: median / self.median - 1.0,
            moved_in_deviations: (centre - location) / deviation,
            width_ratio: 2.0 * half / width,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn licence(rate: f64, adjustments: &[f64], weight: f64) -> ComparableLicence {
        ComparableLicence { rate, adjustments: adjustments.to_vec(), added: Vec::new(), weight }
    }

    #[test]
    fn three_licences_by_hand() {
        // 5 %·1.2·0.9 = 5.4 %; 4 %·1.25 = 5 %; 6 %·0.5 = 3 %; in order 3, 5, 5.4: quartiles 4, 5, 5.2
        let found = comparable_range(&[
            licence(0.05, &[0.2, -0.1], 1.0),
            licence(0.04, &[0.25], 1.0),
            licence(0.06, &[-0.5], 1.0),
        ])
        .unwrap();
        assert!((found.quartiles.lower - 0.04).abs() < 1e-15);
        assert!((found.quartiles.median - 0.05).abs() < 1e-15);
        assert!((found.quartiles.upper - 0.052).abs() < 1e-15);
        assert_eq!((found.count, found.effective_count), (3, 3.0));
    }

    #[test]
    fn adjustments_multiply_and_those_stated_to_add_are_added_first() {
        // 5 %·1.2·0.9 = 5.4 %; and with +10 % and −30 % that add: ·(1 − 0.2) = 4.32 %
        let both = ComparableLicence { added: vec![0.1, -0.3], ..licence(0.05, &[0.2, -0.1], 1.0) };
        assert!((both.adjusted_rate() - 0.0432).abs() < 1e-15);
        // Had they multiplied: 5.4 %·1.1·0.7 = 4.158 %
        let multiplied = licence(0.05, &[0.2, -0.1, 0.1, -0.3], 1.0);
        assert!((multiplied.adjusted_rate() - 0.04158).abs() < 1e-15);
    }

    #[test]
    fn one_own_licence_moves_a_prior_of_four_by_a_fifth_of_the_way() {
        // ln: prior 4 %, own 8 %: centre ln 4 % + (ln 2)/5, so 4 %·2^(1/5) = 4.5948 %
        let prior = PriorRange { lower: 0.02, median: 0.04, upper: 0.08, counts_as: 4.0 };
        let updated = prior.updated(&[licence(0.08, &[], 1.0)]).unwrap();
        assert!((updated.quartiles.median - 0.045_947_934).abs() < 1e-9);
        assert!((updated.weight_of_own - 0.2).abs() < 1e-15);
        assert!((updated.median_moved - 0.148_698_355).abs() < 1e-9);
        // σ₀ = ln 4/1.349 = 1.027660; the move (ln 2)/5 = 0.138629 is 0.134898 of it
        assert!((updated.moved_in_deviations - 0.134_897_95).abs() < 1e-8);
    }

    #[test]
    fn own_licences_on_both_sides_widen_or_narrow_by_their_own_spread() {
        // ln 2 % and ln 8 % lie ln 2 from their mean ln 4 %, which is the prior's median: nothing moves.
        // σ² = (4·1.027662² + 2·0.693147²)/6, so the width is 0.904606 of the prior's.
        let prior = PriorRange { lower: 0.02, median: 0.04, upper: 0.08, counts_as: 4.0 };
        let own = [licence(0.02, &[], 1.0), licence(0.08, &[], 1.0)];
        let updated = prior.updated(&own).unwrap();
        assert!(updated.median_moved.abs() < 1e-12);
        assert!((updated.width_ratio - 0.904_606_069_5).abs() < 1e-9);
        assert!((updated.quartiles.lower * updated.quartiles.upper - 0.0016).abs() < 1e-15);
    }

    #[test]
    fn a_prior_that_does_not_rise_or_a_free_licence_updates_nothing() {
        let prior = PriorRange { lower: 0.02, median: 0.04, upper: 0.08, counts_as: 4.0 };
        assert_eq!(PriorRange { upper: 0.02, ..prior }.updated(&[licence(0.05, &[], 1.0)]), None);
        assert_eq!(prior.updated(&[licence(0.0, &[], 1.0)]), None);
        assert_eq!(prior.updated(&[]), None);
    }

    proptest! {
        #[test]
        fn all_rates_times_c_is_the_range_times_c(rates in prop::collection::vec(0.001_f64..0.3, 1..20), c in 0.1_f64..3.0) {
            let of = |c: f64| comparable_range(
                &rates.iter().map(|rate| licence(rate * c, &[0.1], 1.0)).collect::<Vec<_>>()
            ).unwrap().quartiles.median;
            prop_assert!((of(c) - c * of(1.0)).abs() < 1e-12);
        }

        #[test]
        fn an_updated_median_lies_between_the_prior_and_the_own_mean(rate in 0.001_f64..0.3, kappa in 0.1_f64..50.0) {
            let prior = PriorRange { lower: 0.02, median: 0.04, upper: 0.08, counts_as: kappa };
            let median = prior.updated(&[licence(rate, &[], 1.0)]).unwrap().quartiles.median;
            prop_assert!(median >= rate.min(0.04) - 1e-12 && median <= rate.max(0.04) + 1e-12);
        }

        #[test]
        fn a_prior_that_counts_as_nothing_is_forgotten(rates in prop::collection::vec(0.01_f64..0.2, 2..10)) {
            let prior = PriorRange { lower: 0.02, median: 0.04, upper: 0.08, counts_as: 1e-9 };
            let own: Vec<ComparableLicence> = rates.iter().map(|rate| licence(*rate, &[], 1.0)).collect();
            let logs: f64 = rates.iter().map(|rate| libm::log(*rate)).sum();
            let geometric = libm::exp(logs / rates.len() as f64);
            let median = prior.updated(&own).unwrap().quartiles.median;
            prop_assert!((median - geometric).abs() < 1e-8);
        }
    }
}
