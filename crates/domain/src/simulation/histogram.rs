//! Counts of results in bins of equal width.

use super::sorted::Sorted;

/// Counts of results in bins of equal width.
#[derive(Clone, Debug, PartialEq)]
pub struct Histogram {
    /// Where the first bin begins.
    pub from: f64,
    /// Where the last bin ends.
    pub to: f64,
    /// How many results each bin holds; what lies outside is counted in the first and the last.
    pub counts: Vec<u64>,
}

impl Histogram {
    /// Bins between two percentiles, so that a few extreme draws do not flatten the picture.
    #[must_use]
    pub fn between(sorted: &Sorted, bins: usize, low: f64, high: f64) -> Self {
        let (from, to) = (sorted.percentile(low), sorted.percentile(high));
        let mut counts = vec![0_u64; bins.max(1)];
        let last = counts.len() - 1;
        let width = (to - from) / counts.len() as f64;
        for value in sorted.values() {
            let place = (value - from) / width;
            // Where all results are equal the width is nought and the place is not a number: the first bin.
            let bin = if place >= last as f64 { last } else { place.max(0.0) as usize };
            if let Some(count) = counts.get_mut(bin) {
                *count += 1;
            }
        }
        Self { from, to, counts }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outliers_are_counted_at_the_ends() {
        let values: Vec<f64> = (0..=100).map(f64::from).collect();
        let histogram = Histogram::between(&Sorted::new(&values).unwrap(), 4, 0.1, 0.9);
        assert_eq!((histogram.from, histogram.to), (10.0, 90.0));
        assert_eq!(histogram.counts, [30, 20, 20, 31]);
    }

    #[test]
    fn equal_results_lie_in_one_bin() {
        let histogram = Histogram::between(&Sorted::new(&[3.0; 5]).unwrap(), 6, 0.005, 0.995);
        assert_eq!(histogram.counts.iter().sum::<u64>(), 5);
        assert_eq!(histogram.counts.iter().filter(|count| **count > 0).count(), 1);
    }
}
