//! Arithmetic of fractions in lowest terms that reduces no more than it must.
//!
//! What two fractions in lowest terms have in common can only stand across them, so that the long product of their denominators
//! is never divided through (P. Henrici, *A subroutine for computations with rational numbers*, J. ACM 3, 1956; Knuth, *The Art
//! of Computer Programming*, vol. 2, 4.5.1). With long denominators most of the time of a settlement is spent here.

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Zero};

/// `a/b · c/d`.
pub(super) fn product(left: &BigRational, right: &BigRational) -> BigRational {
    let down = common(left.numer(), right.denom());
    let up = common(right.numer(), left.denom());
    BigRational::new_raw(
        cut(left.numer(), &down) * cut(right.numer(), &up),
        cut(left.denom(), &up) * cut(right.denom(), &down),
    )
}

/// `a/b + c/d`.
pub(super) fn sum(left: &BigRational, right: &BigRational) -> BigRational {
    let shared = common(left.denom(), right.denom());
    let (own, others) = (cut(left.denom(), &shared), cut(right.denom(), &shared));
    let top = left.numer() * &others + right.numer() * &own;
    let again = common(&top, &shared);
    BigRational::new_raw(cut(&top, &again), own * cut(right.denom(), &again))
}

/// The greatest common divisor, at once where it is plain.
fn common(one: &BigInt, other: &BigInt) -> BigInt {
    if one.is_one() || other.is_one() {
        return BigInt::one();
    }
    if one.is_zero() {
        return other.clone();
    }
    one.gcd(other)
}

fn cut(number: &BigInt, by: &BigInt) -> BigInt {
    if by.is_one() { number.clone() } else { number / by }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_fraction() -> impl Strategy<Value = BigRational> {
        let number = prop_oneof![any::<i64>().boxed(), (-12_i64..=12).boxed()];
        let below = prop_oneof![(1_i64..=i64::MAX).boxed(), (1_i64..=12).boxed()];
        (number, below).prop_map(|(above, below)| BigRational::new(above.into(), below.into()))
    }

    proptest! {
        /// Equal means the same numerator and denominator: in lowest terms, above zero below the line.
        #[test]
        fn product_and_sum_are_those_of_plain_arithmetic(one in any_fraction(), other in any_fraction()) {
            prop_assert_eq!(product(&one, &other).into_raw(), (&one * &other).into_raw());
            prop_assert_eq!(sum(&one, &other).into_raw(), (&one + &other).into_raw());
            let none = sum(&one, &-one.clone());
            prop_assert_eq!(none.into_raw(), (BigInt::zero(), BigInt::one()));
        }
    }
}
