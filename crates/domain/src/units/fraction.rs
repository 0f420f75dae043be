//! Arithmetic of fractions in lowest terms that reduces no more than it must.
//!
//! What two fractions in lowest terms have in common can only stand across them, so that the long product of their denominators
//! is never divided through (P. Henrici, *A subroutine for computations with rational numbers*, J. ACM 3, 1956; Knuth, *The Art
//! of Computer Programming*, vol. 2, 4.5.1). With long denominators most of the time of a settlement is spent here.

use num_bigint::{BigInt, BigUint};
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, ToPrimitive, Zero};

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
    let (short, long) = if one.bits() < other.bits() { (one, other) } else { (other, one) };
    let (short, long) = (short.magnitude(), long.magnitude());
    if short.is_zero() || long.bits() - short.bits() < LONGER_BY {
        return common_of_alike(short, long).into();
    }
    // One division makes two numbers of one length.
    common_of_alike(short, &(long % short)).into()
}

/// From so many bits on a division pays before the two are subtracted from each other bit by bit.
const LONGER_BY: u64 = 24;

/// The greatest common divisor; in the machine's own arithmetic where both numbers fit it, as most do.
fn common_of_alike(one: &BigUint, other: &BigUint) -> BigUint {
    if let (Some(one), Some(other)) = (one.to_u64(), other.to_u64()) {
        return one.gcd(&other).into();
    }
    match (one.to_u128(), other.to_u128()) {
        (Some(one), Some(other)) => one.gcd(&other).into(),
        _ => one.gcd(other),
    }
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

    fn any_length() -> impl Strategy<Value = BigInt> {
        let digits = prop_oneof![Just(0_usize), 1_usize..4, 4_usize..12];
        (
            digits.prop_flat_map(|count| proptest::collection::vec(any::<u32>(), count)),
            any::<bool>(),
        )
            .prop_map(|(digits, below)| {
                let number = BigInt::from(BigUint::new(digits));
                if below { -number } else { number }
            })
    }

    proptest! {
        #[test]
        fn what_numbers_of_any_length_have_in_common_is_their_greatest_common_divisor(
            one in any_length(), other in any_length(), factor in any_length()
        ) {
            prop_assert_eq!(common(&one, &other).into_parts().1, one.gcd(&other).into_parts().1);
            let (one, other) = (one * &factor, other * &factor);
            prop_assert_eq!(common(&one, &other).into_parts().1, one.gcd(&other).into_parts().1);
        }

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
