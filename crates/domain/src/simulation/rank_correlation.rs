//! Which inputs move the result: Spearman's rank correlation.
//!
//! ```text
//! ρ = Pearson's correlation of the ranks, equal values sharing the mean of theirs
//! ```
//!
//! It sees every relation that only rises or only falls; one that does both can hide.
//! Source: Spearman, *American Journal of Psychology* 15, 1904.

use crate::cashflow::discounting::sum;

/// The ranks of values from 1, equal values sharing the mean of their ranks.
#[must_use]
pub fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<(f64, usize)> = values.iter().map(|value| value + 0.0).zip(0..).collect();
    order.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let mut ranks = vec![0.0; values.len()];
    let mut before = 0_usize;
    for equal in order.chunk_by(|a, b| a.0 == b.0) {
        let rank = before as f64 + (equal.len() as f64 + 1.0) / 2.0;
        for (_, place) in equal {
            if let Some(own) = ranks.get_mut(*place) {
                *own = rank;
            }
        }
        before += equal.len();
    }
    ranks
}

/// Spearman's rank correlation; `None` when one side is constant or the lengths differ.
#[must_use]
pub fn rank_correlation(first: &[f64], second: &[f64]) -> Option<f64> {
    correlation_of_ranks(&ranks(first), &ranks(second))
}

/// The correlation of two columns of ranks, so that the ranks of the result are made once for all inputs.
#[must_use]
pub fn correlation_of_ranks(first: &[f64], second: &[f64]) -> Option<f64> {
    if first.len() != second.len() {
        return None;
    }
    let mean = (first.len() as f64 + 1.0) / 2.0;
    let moment = |a: &[f64], b: &[f64]| sum(a.iter().zip(b).map(|(a, b)| (a - mean) * (b - mean)));
    let size = moment(first, first).sqrt() * moment(second, second).sqrt();
    (size > 0.0).then(|| (moment(first, second) / size).clamp(-1.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share_their_ranks() {
        assert_eq!(ranks(&[30.0, 10.0, 20.0, 20.0]), [4.0, 1.0, 2.5, 2.5]);
        assert_eq!(ranks(&[0.0, -0.0]), [1.5, 1.5]);
    }

    #[test]
    fn five_pairs_by_hand() {
        // ranks 1 2 3 4 5 against 2 1 4 3 5: Σd² = 4, ρ = 1 − 6·4/(5·24) = 0.8
        let found = rank_correlation(&[1.0, 2.0, 3.0, 4.0, 5.0], &[20.0, 10.0, 40.0, 30.0, 50.0]);
        assert!((found.unwrap() - 0.8).abs() < 1e-15);
    }

    #[test]
    fn what_rises_together_correlates_fully_however_bent() {
        let values: Vec<f64> = (1..50).map(f64::from).collect();
        let bent: Vec<f64> = values.iter().map(|value| value.powi(7)).collect();
        let falling: Vec<f64> = values.iter().map(|value| -value).collect();
        assert!((rank_correlation(&values, &bent).unwrap() - 1.0).abs() < 1e-14);
        assert!((rank_correlation(&values, &falling).unwrap() + 1.0).abs() < 1e-14);
        assert_eq!(rank_correlation(&values, &[3.0; 49]), None);
    }
}
