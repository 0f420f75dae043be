//! Every positive root of a polynomial, none missed: isolated in exact arithmetic, then refined.
//!
//! Isolation is the method of Vincent, Collins and Akritas: halve `(0, 1)` until Descartes' rule on each
//! half says "none" or "exactly one". On polynomials without repeated roots it always ends.
//! Source: Collins & Akritas, "Polynomial real root isolation using Descartes' rule of signs", 1976.

use num_bigint::{BigInt, Sign};
use num_rational::BigRational;
use num_traits::{One, Zero};

use crate::cashflow::internal_rate::polynomial::Polynomial;

/// How many binary digits a refined root keeps beyond those needed to tell it from its neighbours.
const BINARY_DIGITS: u64 = 80;

/// An interval with fraction ends that holds exactly one root, or that root itself when the ends meet.
#[derive(Clone, Debug)]
pub(super) struct Root {
    low: BigInt,
    high: BigInt,
    halvings: u64,
    /// How often the root is repeated.
    pub(super) multiplicity: usize,
}

impl Root {
    /// The middle of the interval as an exact fraction.
    pub(super) fn middle(&self) -> BigRational {
        BigRational::new(&self.low + &self.high, BigInt::one() << (self.halvings + 1))
    }
}

/// Every root above zero, in rising order, each once, with its multiplicity.
pub(super) fn positive_roots(polynomial: &Polynomial) -> Vec<Root> {
    let polynomial = polynomial.clone().without_roots_at_zero();
    let mut roots = Vec::new();
    if polynomial.sign_changes() == 0 {
        return roots;
    }
    for (factor, multiplicity) in polynomial.factors_by_multiplicity() {
        roots.extend(simple_positive_roots(&factor, multiplicity));
    }
    roots.sort_by_key(Root::middle);
    roots
}

/// A half-open task of the halving: the polynomial moved to `(0, 1)`, and which interval that is.
struct Piece {
    polynomial: Polynomial,
    position: BigInt,
    halvings: u64,
}

fn simple_positive_roots(factor: &Polynomial, multiplicity: usize) -> Vec<Root> {
    let bound = binary_root_bound(factor);
    let mut roots = Vec::new();
    let mut pieces =
        vec![Piece { polynomial: stretched(factor, bound), position: BigInt::zero(), halvings: 0 }];
    while let Some(piece) = pieces.pop() {
        match roots_within_unit(&piece.polynomial) {
            0 => {}
            1 => {
                let high = &piece.position + 1_u8;
                let found = (piece.position, high, piece.halvings);
                roots.push(refined(factor, bound, found, multiplicity));
            }
            _ => {
                let left = halved(&piece.polynomial);
                let mut right = moved_by_one(&left);
                let position: BigInt = piece.position << 1_u8;
                let halvings = piece.halvings + 1;
                let middle = &position + 1_u8;
                if right.coefficients().first().is_some_and(Zero::is_zero) {
                    right = right.without_roots_at_zero();
                    let found = (middle.clone(), middle.clone(), halvings);
                    roots.push(refined(factor, bound, found, multiplicity));
                }
                pieces.push(Piece { polynomial: left, position, halvings });
                pieces.push(Piece { polynomial: right, position: middle, halvings });
            }
        }
    }
    roots
}

/// An exponent `b` such that every root lies below `2^b` in absolute value.
///
/// Cauchy's bound in powers of two: no root exceeds `1 + max |c_i| / |c_n|`.
fn binary_root_bound(polynomial: &Polynomial) -> u64 {
    let coefficients = polynomial.coefficients();
    let lead = coefficients.last().map_or(0, BigInt::bits);
    let largest = coefficients.iter().map(BigInt::bits).max().unwrap_or(0);
    largest.saturating_sub(lead) + 2
}

/// `p(2^bound · x)`.
fn stretched(polynomial: &Polynomial, bound: u64) -> Polynomial {
    let mut shift = 0_u64;
    let coefficients = polynomial.coefficients().iter().map(|c| {
        let stretched = c << shift;
        shift += bound;
        stretched
    });
    Polynomial::new(coefficients.collect())
}

/// `2^n · p(x/2)`.
fn halved(polynomial: &Polynomial) -> Polynomial {
    let degree = polynomial.degree();
    let powers = polynomial.coefficients().iter().enumerate();
    Polynomial::new(powers.map(|(power, c)| c << (degree - power)).collect())
}

/// `p(x + 1)`, by repeated partial sums.
fn moved_by_one(polynomial: &Polynomial) -> Polynomial {
    let mut coefficients = polynomial.coefficients().to_vec();
    let count = coefficients.len();
    for finished in 0..count.saturating_sub(1) {
        let mut carried = BigInt::zero();
        for coefficient in coefficients.iter_mut().skip(finished).rev() {
            *coefficient += &carried;
            carried.clone_from(coefficient);
        }
    }
    Polynomial::new(coefficients)
}

/// Descartes' bound on the number of roots in the open interval `(0, 1)`: exact when 0 or 1.
fn roots_within_unit(polynomial: &Polynomial) -> usize {
    if polynomial.sign_changes() == 0 {
        return 0;
    }
    let reversed = polynomial.coefficients().iter().rev().cloned().collect();
    moved_by_one(&Polynomial::new(reversed)).sign_changes()
}

/// Turns `(low, high, halvings)` of the stretched polynomial into an interval narrow enough for `f64`.
fn refined(
    factor: &Polynomial,
    bound: u64,
    (low, high, halvings): (BigInt, BigInt, u64),
    multiplicity: usize,
) -> Root {
    // Position / 2^halvings on the unit interval is position · 2^bound / 2^halvings on the real line.
    let mut root = Root { low: low << bound, high: high << bound, halvings, multiplicity };
    let sign_at_high = just_inside(factor, &root);
    while root.low != root.high && !is_narrow(&root) {
        let middle = &root.low + &root.high;
        root.low <<= 1_u8;
        root.high <<= 1_u8;
        root.halvings += 1;
        match factor.sign_at(&middle, root.halvings) {
            Sign::NoSign => {
                root.low.clone_from(&middle);
                root.high = middle;
            }
            sign if sign == sign_at_high => root.high = middle,
            _ => root.low = middle,
        }
    }
    root
}

/// The sign of the polynomial between the root and the upper end of its interval.
fn just_inside(factor: &Polynomial, root: &Root) -> Sign {
    match factor.sign_at(&root.high, root.halvings) {
        // The upper end is itself a root (of a neighbour): the sign just before it is that of −p'.
        Sign::NoSign => -factor.derivative().sign_at(&root.high, root.halvings),
        sign => sign,
    }
}

/// Whether the interval is short both against the root and against one (growth factors lie near one).
fn is_narrow(root: &Root) -> bool {
    let width = (&root.high - &root.low).bits();
    root.low.bits() > width + BINARY_DIGITS && root.halvings > width + BINARY_DIGITS
}

#[cfg(test)]
mod tests {
    use num_traits::ToPrimitive;

    use super::*;

    fn roots_of(coefficients: &[i64]) -> Vec<(f64, usize)> {
        let whole = coefficients.iter().map(|c| BigInt::from(*c)).collect();
        positive_roots(&Polynomial::new(whole))
            .iter()
            .map(|root| (root.middle().to_f64().unwrap(), root.multiplicity))
            .collect()
    }

    #[test]
    fn roots_of_a_product_of_lines_are_all_found() {
        // (x−1)(x−2)(x−3) = −6 + 11x − 6x² + x³
        assert_eq!(roots_of(&[-6, 11, -6, 1]), [(1.0, 1), (2.0, 1), (3.0, 1)]);
    }

    #[test]
    fn a_double_root_is_one_root_of_multiplicity_two() {
        // (x − 3)² (x − 1) = −9 + 15x − 7x² + x³
        assert_eq!(roots_of(&[-9, 15, -7, 1]), [(1.0, 1), (3.0, 2)]);
    }

    #[test]
    fn two_roots_a_millionth_apart_are_told_apart() {
        // (1000000x − 1000001)(x − 1)
        let close = roots_of(&[1_000_001, -2_000_001, 1_000_000]);
        assert_eq!(close, [(1.0, 1), (1.000_001, 1)]);
    }

    #[test]
    fn a_polynomial_that_stays_positive_has_no_root() {
        assert!(roots_of(&[1, -1, 1]).is_empty());
    }

    #[test]
    fn an_irrational_root_is_correct_to_the_last_digit() {
        assert_eq!(roots_of(&[-2, 0, 1]), [(core::f64::consts::SQRT_2, 1)]);
    }
}
