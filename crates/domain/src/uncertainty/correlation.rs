//! Inputs that move together: a Gaussian copula from pairwise correlations.
//!
//! ```text
//! z = Φ⁻¹(u) independent      z' = L·z, L·Lᵀ = R      u' = Φ(z')
//! r = 2·sin(π·ρ/6)                                     for a rank correlation ρ
//! ```
//!
//! `R` holds the correlations of the normal variables, `L` its Cholesky factor. Each input keeps its own
//! distribution. A Gaussian copula has no dependence in the tails: inputs that fail together want a cause that
//! is an input of its own. Correlations that contradict each other are refused, not repaired.
//! Source: Nelsen, *An Introduction to Copulas*; Kruskal, *JASA* 53, 1958 (ρ = (6/π)·asin(r/2)).

use super::standard_normal;

/// Products beyond this are rounding, not a contradiction.
const ROUNDING: f64 = 1e-12;
/// Uniform numbers stay this far from 0 and 1.
const LEAST: f64 = 0.5 / 4_503_599_627_370_496.0;

/// On which scale a correlation is stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CorrelationScale {
    /// Of ranks (Spearman): what simulations report and experts can judge.
    #[default]
    Rank,
    /// Of the normal variables behind the copula (Pearson).
    Normal,
}

/// Why correlations cannot hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CorrelationError {
    /// Not between −1 and 1.
    OutOfRange {
        /// The first input.
        first: usize,
        /// The second input.
        second: usize,
    },
    /// The input does not exist, or is paired with itself.
    NoSuchPair {
        /// The first input.
        first: usize,
        /// The second input.
        second: usize,
    },
    /// The same pair is stated twice.
    StatedTwice {
        /// The first input.
        first: usize,
        /// The second input.
        second: usize,
    },
    /// The correlations contradict each other at this input.
    Contradiction {
        /// The input at which they do.
        input: usize,
    },
}

/// Correlations between inputs that can hold at the same time.
#[derive(Clone, Debug, PartialEq)]
pub struct Correlations {
    /// For each correlated input its position and its row of the Cholesky factor over those before it.
    rows: Vec<(usize, Vec<f64>)>,
}

impl Correlations {
    /// From pairs `(first, second, correlation)` among `inputs` inputs; pairs not stated are uncorrelated.
    ///
    /// # Errors
    /// A pair or a value cannot be, or the pairs contradict each other.
    pub fn new(
        inputs: usize,
        pairs: &[(usize, usize, f64)],
        scale: CorrelationScale,
    ) -> Result<Self, CorrelationError> {
        let mut stated: Vec<(usize, usize, f64)> = Vec::with_capacity(pairs.len());
        for &(first, second, value) in pairs {
            if first == second || first >= inputs || second >= inputs {
                return Err(CorrelationError::NoSuchPair { first, second });
            }
            if !(-1.0..=1.0).contains(&value) {
                return Err(CorrelationError::OutOfRange { first, second });
            }
            let (low, high) = (first.min(second), first.max(second));
            if stated.iter().any(|(a, b, _)| (*a, *b) == (low, high)) {
                return Err(CorrelationError::StatedTwice { first, second });
            }
            stated.push((low, high, scale.of_normals(value)));
        }
        let mut members: Vec<usize> = stated.iter().flat_map(|(a, b, _)| [*a, *b]).collect();
        members.sort_unstable();
        members.dedup();
        let between = |a: usize, b: usize| {
            let pair = (a.min(b), a.max(b));
            stated.iter().find(|(x, y, _)| (*x, *y) == pair).map_or(0.0, |(_, _, value)| *value)
        };
        let mut rows: Vec<(usize, Vec<f64>)> = Vec::with_capacity(members.len());
        for &member in &members {
            let mut row: Vec<f64> = Vec::with_capacity(rows.len() + 1);
            for (other, its_row) in &rows {
                let shared: f64 = row.iter().zip(its_row).map(|(a, b)| a * b).sum();
                let left = between(member, *other) - shared;
                let pivot = its_row.last().copied().unwrap_or(1.0);
                if pivot > 0.0 {
                    row.push(left / pivot);
                } else if left.abs() <= ROUNDING {
                    row.push(0.0);
                } else {
                    return Err(CorrelationError::Contradiction { input: member });
                }
            }
            let left = 1.0 - row.iter().map(|each| each * each).sum::<f64>();
            if left < -ROUNDING {
                return Err(CorrelationError::Contradiction { input: member });
            }
            row.push(if left <= ROUNDING { 0.0 } else { left.sqrt() });
            rows.push((member, row));
        }
        Ok(Self { rows })
    }

    /// Turns independent uniform numbers, one column an input, into correlated ones, in place.
    pub fn apply(&self, columns: &mut [Vec<f64>]) {
        // From the last row up, so that the rows still to come find independent numbers before them.
        for (member, _) in &self.rows {
            if let Some(column) = columns.get_mut(*member) {
                column.iter_mut().for_each(|value| *value = standard_normal::quantile(*value));
            }
        }
        for (at, (member, row)) in self.rows.iter().enumerate().rev() {
            let mut mixed = columns.get_mut(*member).map(core::mem::take).unwrap_or_default();
            let own = row.last().copied().unwrap_or(1.0);
            mixed.iter_mut().for_each(|value| *value *= own);
            for ((other, _), weight) in self.rows.iter().take(at).zip(row) {
                if let Some(column) = columns.get(*other) {
                    mixed.iter_mut().zip(column).for_each(|(value, its)| *value += weight * its);
                }
            }
            if let Some(column) = columns.get_mut(*member) {
                *column = mixed;
            }
        }
        for (member, _) in &self.rows {
            if let Some(column) = columns.get_mut(*member) {
                for value in column {
                    *value = standard_normal::cumulative(*value).clamp(LEAST, 1.0 - LEAST);
                }
            }
        }
    }
}

impl CorrelationScale {
    /// The correlation of the normal variables that gives a stated one.
    #[must_use]
    pub fn of_normals(self, stated: f64) -> f64 {
        match self {
            Self::Normal => stated,
            Self::Rank => 2.0 * libm::sin(core::f64::consts::PI * stated / 6.0),
        }
    }

    /// The correlation on this scale that normal variables with that one have: `ρ = (6/π)·asin(r/2)` for ranks.
    #[must_use]
    pub fn from_normals(self, normal: f64) -> f64 {
        match self {
            Self::Normal => normal,
            Self::Rank => 6.0 / core::f64::consts::PI * libm::asin(normal / 2.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rank_correlation_is_converted_first() {
        // ρ = (6/π)·asin(r/2): 0.3 → 0.287 564…, 0.5 → 0.482 583…, 0.8 → 0.785 939…
        for (normal, rank) in
            [(0.3, 0.287_571_572_448), (0.5, 0.482_583_739_531), (0.8, 0.785_939_282_607)]
        {
            assert!((CorrelationScale::Rank.of_normals(rank) - normal).abs() < 1e-4);
        }
        assert!((CorrelationScale::Rank.of_normals(1.0) - 1.0).abs() < 1e-15);
    }

    #[test]
    fn both_scales_lead_back_to_each_other() {
        for step in -10..=10 {
            let normal = f64::from(step) / 10.0;
            let rank = CorrelationScale::Rank.from_normals(normal);
            assert!((CorrelationScale::Rank.of_normals(rank) - normal).abs() < 1e-14);
            assert_eq!(CorrelationScale::Normal.from_normals(normal), normal);
        }
        assert!((CorrelationScale::Rank.from_normals(0.5) - 0.482_583_739_531).abs() < 1e-12);
    }

    #[test]
    fn inputs_without_a_pair_stay_as_they_are_and_pairs_mix() {
        let pairs = Correlations::new(3, &[(0, 2, 0.5)], CorrelationScale::Normal).unwrap();
        let mut columns = vec![vec![0.9, 0.2], vec![0.4, 0.6], vec![0.3, 0.7]];
        pairs.apply(&mut columns);
        assert_eq!(columns[1], [0.4, 0.6]);
        let z = |u: f64| standard_normal::quantile(u);
        let expected = standard_normal::cumulative(0.5 * z(0.9) + 0.75_f64.sqrt() * z(0.3));
        assert!((columns[2][0] - expected).abs() < 1e-15);
        assert!((columns[0][0] - 0.9).abs() < 1e-15);
    }

    #[test]
    fn a_full_correlation_makes_two_inputs_one() {
        let pairs = Correlations::new(2, &[(0, 1, 1.0)], CorrelationScale::Rank).unwrap();
        let mut columns = vec![vec![0.9, 0.2], vec![0.4, 0.6]];
        pairs.apply(&mut columns);
        assert!((columns[1][0] - 0.9).abs() < 1e-14 && (columns[1][1] - 0.2).abs() < 1e-14);
    }

    #[test]
    fn contradictions_are_refused_where_they_stand() {
        let contradiction = [(0, 1, 0.9), (1, 2, 0.9), (0, 2, -0.9)];
        assert_eq!(
            Correlations::new(3, &contradiction, CorrelationScale::Rank),
            Err(CorrelationError::Contradiction { input: 2 })
        );
        assert_eq!(
            Correlations::new(2, &[(0, 1, 1.2)], CorrelationScale::Rank),
            Err(CorrelationError::OutOfRange { first: 0, second: 1 })
        );
        assert_eq!(
            Correlations::new(2, &[(0, 2, 0.2)], CorrelationScale::Rank),
            Err(CorrelationError::NoSuchPair { first: 0, second: 2 })
        );
        assert_eq!(
            Correlations::new(2, &[(0, 1, 0.2), (1, 0, 0.2)], CorrelationScale::Rank),
            Err(CorrelationError::StatedTwice { first: 1, second: 0 })
        );
    }
}
