//! A published range of which only the lowest, the median and the highest rate are known, and own licences.
//!
//! ```text
//! ln m₁ = (κ·ln m₀ + n·ln m)/(κ + n)          m₀ published median, m weighted median of own adjusted rates
//! lowest = min(published, own)                highest = max(published, own)
//! ```
//!
//! Nothing is said of quartiles, because nothing is known of them: lowest and highest are single contracts, whatever lies
//! between. So the ends of both together are the outermost of both, and the medians meet on the logarithms of the rates, each by
//! as many licences as it stands for: `κ` those of the publication, or as many as it is said to count as; `n` own ones,
//! by [`effective_count`]. Where the distribution were symmetric on the logarithms, the median would be its middle, and the
//! mean of middles by count that of all together; this is a convention of this project and no theorem for other shapes.

use super::comparable_licences::ComparableLicence;
use super::weighted_quantile::{Weighted, effective_count, weighted_quantile};

/// What was published.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PublishedExtremes {
    /// The lowest rate, zero or more.
    pub lowest: f64,
    /// The median, above zero.
    pub median: f64,
    /// The highest rate.
    pub highest: f64,
    /// As how many licences it counts, above zero.
    pub counts_as: f64,
}

/// Published and own licences together, and how far the published range moved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PooledExtremes {
    /// The lowest of both.
    pub lowest: f64,
    /// The median of both.
    pub median: f64,
    /// The highest of both.
    pub highest: f64,
    /// The part that own evidence has in the median.
    pub weight_of_own: f64,
    /// By how much the median moved, as a fraction of the published one.
    pub median_moved: f64,
}

impl PublishedExtremes {
    /// Both together; `None` unless something of one's own has weight and every rate that is taken in logarithms is above zero.
    #[must_use]
    pub fn pooled(&self, own: &[ComparableLicence]) -> Option<PooledExtremes> {
        let kept: Vec<Weighted> = own
            .iter()
            .filter(|each| each.weight > 0.0)
            .map(|each| Weighted { value: each.adjusted_rate(), weight: each.weight })
            .collect();
        let middle = weighted_quantile(&kept, 0.5)?;
        if middle <= 0.0 || self.median <= 0.0 || self.counts_as <= 0.0 {
            return None;
        }
        let count = effective_count(&kept);
        let total = self.counts_as + count;
        let centre = (self.counts_as * libm::log(self.median) + count * libm::log(middle)) / total;
        let median = libm::exp(centre);
        let rates = || kept.iter().map(|each| each.value);
        Some(PooledExtremes {
            lowest: rates().fold(self.lowest, f64::min),
            median,
            highest: rates().fold(self.highest, f64::max),
            weight_of_own: count / total,
            median_moved: median / self.median - 1.0,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PUBLISHED: PublishedExtremes =
        PublishedExtremes { lowest: 0.005, median: 0.04, highest: 0.25, counts_as: 6.0 };

    fn licence(rate: f64) -> ComparableLicence {
        ComparableLicence { rate, adjustments: Vec::new(), added: Vec::new(), weight: 1.0 }
    }

    #[test]
    fn three_own_licences_against_six_by_hand() {
        // Own 2, 8, 30 %: median 8 %. ln: a third of the way from 4 to 8 %: 4 %·2^(1/3) = 5.039684 %. Ends 0.5 and 30 %.
        let pooled = PUBLISHED.pooled(&[licence(0.02), licence(0.08), licence(0.3)]).unwrap();
        assert!((pooled.median - 0.050_396_842).abs() < 1e-9);
        assert_eq!((pooled.lowest, pooled.highest), (0.005, 0.3));
        assert!((pooled.weight_of_own - 1.0 / 3.0).abs() < 1e-15);
        assert!((pooled.median_moved - 0.259_921_05).abs() < 1e-8);
    }

    #[test]
    fn without_own_evidence_or_with_a_free_licence_nothing_is_pooled() {
        assert_eq!(PUBLISHED.pooled(&[]), None);
        assert_eq!(PUBLISHED.pooled(&[licence(0.0)]), None);
    }

    proptest! {
        #[test]
        fn the_median_lies_between_and_the_ends_hold_all(rates in prop::collection::vec(0.001_f64..0.9, 1..20)) {
            let own: Vec<ComparableLicence> = rates.iter().map(|rate| licence(*rate)).collect();
            let pooled = PUBLISHED.pooled(&own).unwrap();
            let (least, most) = (rates.iter().copied().fold(0.04, f64::min), rates.iter().copied().fold(0.04, f64::max));
            prop_assert!(pooled.median >= least - 1e-12 && pooled.median <= most + 1e-12);
            prop_assert!(rates.iter().all(|rate| pooled.lowest <= *rate && *rate <= pooled.highest));
            prop_assert!(pooled.lowest <= PUBLISHED.lowest && PUBLISHED.highest <= pooled.highest);
        }
    }
}
