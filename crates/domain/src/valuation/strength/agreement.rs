//! Whether raters agree: Krippendorff's alpha, and the plain figures beside it.
//!
//! ```text
//! α = 1 − D_o/D_e
//! D_o = 1/n · Σ_u Σ_{i≠j in u} δ(a_i, a_j)/(m_u − 1)        D_e = 1/(n(n − 1)) · Σ_{i≠j} δ(a_i, a_j)
//! ```
//!
//! `u` unit (a question), `m_u` how many rated it, `n` all answers to units that two or more rated,
//! `δ` = (a − b)² for answers on a scale, or 0/1 for same and different. α is 1 where all agree, about 0 where
//! answers are as good as drawn by lot. Source: Krippendorff, *Content Analysis*, ch. 11 (and "Computing
//! Krippendorff's Alpha-Reliability", 2011).

use crate::cashflow::discounting::sum;

/// How two answers differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    /// By the square of their distance.
    Interval,
    /// Same or not.
    Nominal,
}

impl Metric {
    fn difference(self, one: f64, other: f64) -> f64 {
        match self {
            Self::Interval => (one - other) * (one - other),
            Self::Nominal => f64::from(u8::from(one != other)),
        }
    }
}

/// All ordered pairs of different places in a list.
fn pairs(answers: &[f64]) -> impl Iterator<Item = (f64, f64)> + '_ {
    answers.iter().enumerate().flat_map(move |(at, one)| {
        let others = answers.iter().enumerate().filter(move |(other, _)| *other != at);
        others.map(move |(_, other)| (*one, *other))
    })
}

/// Krippendorff's alpha; each unit holds the answers that were given to it.
///
/// `None` where no unit was rated twice, or all answers are the same: then there is nothing to tell apart.
#[must_use]
pub fn alpha(units: &[Vec<f64>], metric: Metric) -> Option<f64> {
    let rated: Vec<&Vec<f64>> = units.iter().filter(|unit| unit.len() > 1).collect();
    let all: Vec<f64> = rated.iter().flat_map(|unit| unit.iter().copied()).collect();
    let count = all.len() as f64;
    let of_unit = |unit: &&Vec<f64>| {
        sum(pairs(unit).map(|(a, b)| metric.difference(a, b))) / (unit.len() as f64 - 1.0)
    };
    let observed = sum(rated.iter().map(of_unit)) / count;
    let expected = sum(pairs(&all).map(|(a, b)| metric.difference(a, b))) / (count * (count - 1.0));
    (expected > 0.0).then(|| 1.0 - observed / expected)
}

/// The part of all pairs of answers to one unit that are no further apart than `within`; `None` without pairs.
#[must_use]
pub fn agreement(units: &[Vec<f64>], within: f64) -> Option<f64> {
    let (mut agreed, mut count) = (0.0, 0.0);
    for unit in units {
        for (one, other) in pairs(unit) {
            count += 1.0;
            agreed += f64::from(u8::from((one - other).abs() <= within));
        }
    }
    (count > 0.0).then(|| agreed / count)
}

/// The mean of a unit and how far its answers spread (standard deviation of a sample); `None` without answers,
/// no spread for one.
#[must_use]
pub fn mean_and_spread(unit: &[f64]) -> Option<(f64, f64)> {
    if unit.is_empty() {
        return None;
    }
    let count = unit.len() as f64;
    let mean = sum(unit.iter().copied()) / count;
    let squares = sum(unit.iter().map(|each| (each - mean) * (each - mean)));
    let spread = if unit.len() > 1 { (squares / (count - 1.0)).sqrt() } else { 0.0 };
    Some((mean, spread))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn four_observers_and_twelve_units() {
        // Krippendorff's data C with gaps: nominal 0.743, interval 0.849.
        let units: Vec<Vec<f64>> = [
            &[1.0, 1.0, 1.0][..],
            &[2.0, 2.0, 3.0, 2.0],
            &[3.0, 3.0, 3.0, 3.0],
            &[3.0, 3.0, 3.0, 3.0],
            &[2.0, 2.0, 2.0, 2.0],
            &[1.0, 2.0, 3.0, 4.0],
            &[4.0, 4.0, 4.0, 4.0],
            &[1.0, 1.0, 2.0, 1.0],
            &[2.0, 2.0, 2.0, 2.0],
            &[5.0, 5.0, 5.0],
            &[1.0, 1.0],
            &[3.0],
        ]
        .iter()
        .map(|unit| unit.to_vec())
        .collect();
        assert!((alpha(&units, Metric::Interval).unwrap() - 0.849).abs() < 5e-4);
        assert!((alpha(&units, Metric::Nominal).unwrap() - 0.743).abs() < 5e-4);
    }

    #[test]
    fn plain_figures_by_hand() {
        // Pairs (4,4), (5,3), (2,1): one of three agree, two of three within one step.
        let units = vec![vec![4.0, 4.0], vec![5.0, 3.0], vec![2.0, 1.0]];
        assert!((agreement(&units, 0.0).unwrap() - 1.0 / 3.0).abs() < 1e-15);
        assert!((agreement(&units, 1.0).unwrap() - 2.0 / 3.0).abs() < 1e-15);
        assert_eq!(mean_and_spread(&[5.0, 3.0]), Some((4.0, 2.0_f64.sqrt())));
        assert_eq!(agreement(&[vec![1.0]], 0.0), None);
        assert_eq!(alpha(&[vec![3.0, 3.0]], Metric::Interval), None);
    }

    proptest! {
        #[test]
        fn who_agrees_has_alpha_one_and_names_do_not_matter(
            answers in prop::collection::vec(1_u8..=5, 3..15), shift in -3.0_f64..3.0, scale in 0.5_f64..4.0,
        ) {
            prop_assume!(answers.iter().any(|each| *each != answers[0]));
            let same: Vec<Vec<f64>> = answers.iter().map(|each| vec![f64::from(*each); 3]).collect();
            prop_assert_eq!(alpha(&same, Metric::Interval), Some(1.0));
            // α does not ask where the scale begins or how wide its steps are.
            let uneven: Vec<Vec<f64>> = answers.windows(2).map(|pair| pair.iter().copied().map(f64::from).collect()).collect();
            let moved: Vec<Vec<f64>> =
                uneven.iter().map(|unit| unit.iter().map(|each| each * scale + shift).collect()).collect();
            let (one, other) = (alpha(&uneven, Metric::Interval), alpha(&moved, Metric::Interval));
            prop_assert!((one.unwrap() - other.unwrap()).abs() < 1e-9);
        }
    }
}
