//! Ordinary least squares on a few columns.
//!
//! Modified Gram–Schmidt, run twice over each column: stable without the squares of the normal equations. A
//! column that depends on those before it gets the coefficient 0.
//! Source: Björck, *Numerical Methods for Least Squares Problems*, 1996.

/// What is left of a column is rounding below this share of it.
const DEPENDENT: f64 = 1e-10;

fn dot(first: &[f64], second: &[f64]) -> f64 {
    first.iter().zip(second).map(|(a, b)| a * b).sum()
}

fn subtract(from: &mut [f64], factor: f64, column: &[f64]) {
    from.iter_mut().zip(column).for_each(|(value, own)| *value -= factor * own);
}

/// The coefficients of the columns that lie nearest to `wanted`, one a column.
#[must_use]
pub fn least_squares(columns: &[Vec<f64>], wanted: &[f64]) -> Vec<f64> {
    // Orthonormal columns with the upper triangle R above them, by column.
    let mut found: Vec<(Option<Vec<f64>>, Vec<f64>)> = Vec::with_capacity(columns.len());
    for column in columns {
        let size = dot(column, column).sqrt();
        let mut rest = column.clone();
        let mut above = vec![0.0; found.len()];
        for _ in 0..2 {
            for ((known, _), entry) in found.iter().zip(&mut above) {
                let Some(known) = known else { continue };
                let part = dot(known, &rest);
                *entry += part;
                subtract(&mut rest, part, known);
            }
        }
        let left = dot(&rest, &rest).sqrt();
        if left > DEPENDENT * size {
            rest.iter_mut().for_each(|value| *value /= left);
            above.push(left);
            found.push((Some(rest), above));
        } else {
            above.push(1.0);
            found.push((None, above));
        }
    }
    let mut residual = wanted.to_vec();
    let parts: Vec<f64> = found
        .iter()
        .map(|(known, _)| {
            let Some(known) = known else { return 0.0 };
            let part = dot(known, &residual);
            subtract(&mut residual, part, known);
            part
        })
        .collect();
    // Back substitution: the last column first.
    let mut coefficients = vec![0.0; found.len()];
    let mut left = parts;
    for (at, (known, above)) in found.iter().enumerate().rev() {
        if known.is_none() {
            continue;
        }
        let pivot = above.last().copied().unwrap_or(1.0);
        let own = left.get(at).copied().unwrap_or(0.0) / pivot;
        if let Some(place) = coefficients.get_mut(at) {
            *place = own;
        }
        left.iter_mut().zip(above).take(at).for_each(|(part, entry)| *part -= entry * own);
    }
    coefficients
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_through_three_points_by_hand() {
        // (0, 0), (1, 1), (2, 1): slope ½, intercept 1/6
        let columns = [vec![1.0; 3], vec![0.0, 1.0, 2.0]];
        let found = least_squares(&columns, &[0.0, 1.0, 1.0]);
        assert!((found[0] - 1.0 / 6.0).abs() < 1e-15 && (found[1] - 0.5).abs() < 1e-15);
    }

    #[test]
    fn a_column_that_depends_on_others_gets_nothing() {
        let columns = [vec![1.0, 1.0], vec![2.0, 2.0], vec![0.0, 1.0]];
        assert_eq!(least_squares(&columns, &[3.0, 5.0])[1], 0.0);
        let found = least_squares(&columns, &[3.0, 5.0]);
        assert!((found[0] - 3.0).abs() < 1e-14 && (found[2] - 2.0).abs() < 1e-14);
    }

    proptest! {
        #[test]
        fn a_polynomial_is_found_again(
            coefficients in prop::collection::vec(-5.0_f64..5.0, 4),
            points in prop::collection::vec(0.2_f64..2.0, 12),
        ) {
            let power = |exponent: i32| points.iter().map(|x| x.powi(exponent)).collect::<Vec<f64>>();
            let columns: Vec<Vec<f64>> = (0..4).map(power).collect();
            let wanted: Vec<f64> = points.iter()
                .map(|x| coefficients.iter().rev().fold(0.0, |sum, c| sum * x + c)).collect();
            let found = least_squares(&columns, &wanted);
            let fitted: Vec<f64> = points.iter().map(|x| found.iter().rev().fold(0.0, |sum, c| sum * x + c)).collect();
            for (own, wanted) in fitted.iter().zip(&wanted) {
                prop_assert!((own - wanted).abs() < 1e-7);
            }
        }
    }
}
