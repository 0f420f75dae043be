//! The nearest correlation matrix: stated correlations that contradict each other, moved as little as can be.
//!
//! ```text
//! minimise ‖X − R‖_F  over X with unit diagonal and no negative eigenvalue
//! repeat: Z = Y − ΔS;  X = Z with negative eigenvalues set to 0;  ΔS = X − Z;  Y = X with unit diagonal
//! ```
//!
//! Dykstra's correction `ΔS` makes the alternating projections end in the nearest matrix and not in any. Whoever
//! repairs says so: a contradiction is first of all a question to whoever stated it.
//! Source: Higham, "Computing the nearest correlation matrix", *IMA Journal of Numerical Analysis* 22, 2002; Golub &
//! Van Loan, *Matrix Computations*, cyclic Jacobi method.

/// Eigenvalues above this, times the number of inputs, count as zero.
const ROUNDING: f64 = 1e-12;
/// The projections end when nothing moves by more than this.
const STILL: f64 = 1e-12;
/// The most projections.
const ROUNDS: usize = 3000;

/// A square matrix by rows.
pub type Matrix = Vec<Vec<f64>>;

/// A matrix that was looked at, and repaired if it had to be.
#[derive(Clone, Debug, PartialEq)]
pub struct NearestCorrelation {
    /// The matrix that can hold: the stated one, or the nearest.
    pub matrix: Matrix,
    /// Whether it had to be repaired.
    pub repaired: bool,
    /// The eigenvalues of the stated matrix, the smallest first.
    pub eigenvalues: Vec<f64>,
    /// `‖X − R‖_F`.
    pub distance: f64,
    /// The largest change of one correlation.
    pub largest_change: f64,
}

/// Why a matrix states no correlations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCorrelations {
    /// There is no row, or this row has another length than there are rows.
    NotSquare(usize),
    /// The entry is not a number from −1 to 1.
    OutOfRange(usize, usize),
    /// The diagonal entry is not 1.
    Diagonal(usize),
    /// The entry differs from its mirror.
    NotSymmetric(usize, usize),
}

/// Looks whether stated correlations can hold, and finds the nearest that can.
///
/// # Errors
/// The matrix is not one of correlations.
pub fn nearest_correlation(stated: &[Vec<f64>]) -> Result<NearestCorrelation, NotCorrelations> {
    check(stated)?;
    let (eigenvalues, _) = eigen(stated);
    let mut sorted = eigenvalues;
    sorted.sort_unstable_by(f64::total_cmp);
    let least = sorted.first().copied().unwrap_or(0.0);
    let repaired = least < -ROUNDING * stated.len() as f64;
    let matrix = if repaired { project(stated) } else { stated.to_vec() };
    let changes = || {
        matrix
            .iter()
            .flatten()
            .zip(stated.iter().flatten())
            .map(|(own, stated)| (own - stated).abs())
    };
    let distance = changes().map(|change| change * change).sum::<f64>().sqrt();
    let largest_change = changes().fold(0.0, f64::max);
    Ok(NearestCorrelation { repaired, eigenvalues: sorted, distance, largest_change, matrix })
}

fn entry(matrix: &[Vec<f64>], row: usize, column: usize) -> f64 {
    matrix.get(row).and_then(|own| own.get(column)).copied().unwrap_or(f64::NAN)
}

fn check(stated: &[Vec<f64>]) -> Result<(), NotCorrelations> {
    let count = stated.len();
    if count == 0 {
        return Err(NotCorrelations::NotSquare(0));
    }
    if let Some(row) = stated.iter().position(|own| own.len() != count) {
        return Err(NotCorrelations::NotSquare(row));
    }
    for (row, own) in stated.iter().enumerate() {
        for (column, value) in own.iter().enumerate() {
            if !(-1.0..=1.0).contains(value) {
                return Err(NotCorrelations::OutOfRange(row, column));
            }
            if row == column && *value != 1.0 {
                return Err(NotCorrelations::Diagonal(row));
            }
            if (value - entry(stated, column, row)).abs() > ROUNDING {
                return Err(NotCorrelations::NotSymmetric(row, column));
            }
        }
    }
    Ok(())
}

fn project(stated: &[Vec<f64>]) -> Matrix {
    let zip = |one: &[Vec<f64>], other: &[Vec<f64>], with: fn(f64, f64) -> f64| -> Matrix {
        let rows = one.iter().zip(other);
        rows.map(|(a, b)| a.iter().zip(b).map(|(a, b)| with(*a, *b)).collect()).collect()
    };
    let mut unit = stated.to_vec();
    let mut correction = vec![vec![0.0; stated.len()]; stated.len()];
    for _ in 0..ROUNDS {
        let before = zip(&unit, &correction, |a, b| a - b);
        let positive = without_negative(&before);
        correction = zip(&positive, &before, |a, b| a - b);
        let mut next = positive;
        for (at, row) in next.iter_mut().enumerate() {
            if let Some(own) = row.get_mut(at) {
                *own = 1.0;
            }
        }
        let moved = next.iter().flatten().zip(unit.iter().flatten()).map(|(a, b)| (a - b).abs());
        let moved = moved.fold(0.0, f64::max);
        unit = next;
        if moved < STILL {
            break;
        }
    }
    // What the last projection left below zero is rounding: lift it and scale the diagonal back to one.
    let lifted = without_negative(&unit);
    let root = |at: usize| entry(&lifted, at, at).max(f64::MIN_POSITIVE).sqrt();
    // From below the diagonal alone, so that rounding leaves it symmetric.
    let of = |a: usize, b: usize| {
        let (low, high) = (a.min(b), a.max(b));
        if low == high {
            1.0
        } else {
            (entry(&lifted, high, low) / (root(low) * root(high))).clamp(-1.0, 1.0)
        }
    };
    let count = lifted.len();
    (0..count).map(|a| (0..count).map(|b| of(a, b)).collect()).collect()
}

/// The nearest matrix without negative eigenvalues.
fn without_negative(matrix: &[Vec<f64>]) -> Matrix {
    let (values, vectors) = eigen(matrix);
    let count = matrix.len();
    let mut whole = vec![vec![0.0; count]; count];
    for (value, vector) in values.iter().zip(&vectors).filter(|(value, _)| **value > 0.0) {
        for (row, a) in whole.iter_mut().zip(vector) {
            row.iter_mut().zip(vector).for_each(|(place, b)| *place += value * a * b);
        }
    }
    whole
}

/// The eigenvalues of a symmetric matrix, each with its vector of length 1.
fn eigen(matrix: &[Vec<f64>]) -> (Vec<f64>, Matrix) {
    let count = matrix.len();
    let mut rows = matrix.to_vec();
    // Kept by rows: row i is the eigenvector of value i.
    let mut vectors: Matrix = (0..count)
        .map(|at| (0..count).map(|to| if to == at { 1.0 } else { 0.0 }).collect())
        .collect();
    for _ in 0..100 {
        let off: f64 = (0..count)
            .flat_map(|p| (0..p).map(move |q| (p, q)))
            .map(|(p, q)| entry(&rows, p, q) * entry(&rows, p, q))
            .sum();
        if off < 1e-30 {
            break;
        }
        for p in 0..count {
            for q in p + 1..count {
                let between = entry(&rows, p, q);
                if between.abs() < 1e-300 {
                    continue;
                }
                let theta = (entry(&rows, q, q) - entry(&rows, p, p)) / (2.0 * between);
                let sign = if theta >= 0.0 { 1.0 } else { -1.0 };
                let tangent = sign / (theta.abs() + (theta * theta + 1.0).sqrt());
                let cosine = 1.0 / (tangent * tangent + 1.0).sqrt();
                let turn = (cosine, tangent * cosine);
                for row in &mut rows {
                    turn_entries(row, p, q, turn);
                }
                turn_rows(&mut rows, p, q, turn);
                turn_rows(&mut vectors, p, q, turn);
            }
        }
    }
    ((0..count).map(|at| entry(&rows, at, at)).collect(), vectors)
}

fn turn_entries(row: &mut [f64], p: usize, q: usize, (cosine, sine): (f64, f64)) {
    if let (Some(a), Some(b)) = (row.get(p).copied(), row.get(q).copied()) {
        if let Some(place) = row.get_mut(p) {
            *place = cosine * a - sine * b;
        }
        if let Some(place) = row.get_mut(q) {
            *place = sine * a + cosine * b;
        }
    }
}

fn turn_rows(rows: &mut [Vec<f64>], p: usize, q: usize, (cosine, sine): (f64, f64)) {
    // p < q, so that the two rows lie in different halves.
    let (before, from) = rows.split_at_mut(q);
    if let (Some(first), Some(second)) = (before.get_mut(p), from.first_mut()) {
        for (a, b) in first.iter_mut().zip(second.iter_mut()) {
            (*a, *b) = (cosine * *a - sine * *b, sine * *a + cosine * *b);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_nearest_matrix_of_higham() {
        // Higham 2002: [1 1 0; 1 1 1; 0 1 1] → 0.7607, 0.1573; distance 0.5278.
        let stated = [[1.0, 1.0, 0.0], [1.0, 1.0, 1.0], [0.0, 1.0, 1.0]].map(|row| row.to_vec());
        let found = nearest_correlation(&stated).unwrap();
        assert!(found.repaired);
        assert!((entry(&found.matrix, 0, 1) - 0.7607).abs() < 5e-5, "{:?}", found.matrix);
        assert!((entry(&found.matrix, 0, 2) - 0.1573).abs() < 5e-5);
        assert!((found.distance - 0.5278).abs() < 5e-5);
        // 1 and 1 ± √2
        assert!((found.eigenvalues[0] - (1.0 - 2.0_f64.sqrt())).abs() < 1e-12);
    }

    #[test]
    fn a_matrix_that_can_hold_stays_as_it_is() {
        let stated = vec![vec![1.0, 0.5], vec![0.5, 1.0]];
        let found = nearest_correlation(&stated).unwrap();
        assert_eq!((found.repaired, found.distance, found.matrix), (false, 0.0, stated));
        let full = vec![vec![1.0, -1.0], vec![-1.0, 1.0]];
        assert!(!nearest_correlation(&full).unwrap().repaired);
    }

    #[test]
    fn what_is_no_matrix_of_correlations_is_named() {
        let error = |rows: &[&[f64]]| {
            nearest_correlation(&rows.iter().map(|row| row.to_vec()).collect::<Vec<_>>())
                .unwrap_err()
        };
        assert_eq!(error(&[]), NotCorrelations::NotSquare(0));
        assert_eq!(error(&[&[1.0, 0.0], &[0.0]]), NotCorrelations::NotSquare(1));
        assert_eq!(error(&[&[1.0, 1.5], &[1.5, 1.0]]), NotCorrelations::OutOfRange(0, 1));
        assert_eq!(error(&[&[1.0, f64::NAN], &[0.0, 1.0]]), NotCorrelations::OutOfRange(0, 1));
        assert_eq!(error(&[&[0.9, 0.0], &[0.0, 1.0]]), NotCorrelations::Diagonal(0));
        assert_eq!(error(&[&[1.0, 0.2], &[0.3, 1.0]]), NotCorrelations::NotSymmetric(0, 1));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn a_repaired_matrix_can_hold_and_needs_no_second_repair(entries in prop::collection::vec(-0.99_f64..0.99, 10)) {
            // The entry of a pair stands at its place below the diagonal, row by row.
            let of = |a: usize, b: usize| {
                let (low, high) = (a.min(b), a.max(b));
                if low == high { 1.0 } else { entries[high * (high - 1) / 2 + low] }
            };
            let stated: Vec<Vec<f64>> = (0..5).map(|a| (0..5).map(|b| of(a, b)).collect()).collect();
            let found = nearest_correlation(&stated).unwrap();
            let again = nearest_correlation(&found.matrix).unwrap();
            prop_assert!(again.eigenvalues[0] > -1e-9, "{:?}", again.eigenvalues);
            prop_assert!(again.largest_change < 1e-7);
            prop_assert_eq!(found.repaired, found.largest_change > 0.0);
        }

        #[test]
        fn eigenvalues_sum_to_the_trace(entries in prop::collection::vec(-0.9_f64..0.9, 3)) {
            let stated = vec![
                vec![1.0, entries[0], entries[1]], vec![entries[0], 1.0, entries[2]], vec![entries[1], entries[2], 1.0],
            ];
            let found = nearest_correlation(&stated).unwrap();
            prop_assert!((found.eigenvalues.iter().sum::<f64>() - 3.0).abs() < 1e-12);
        }
    }
}
