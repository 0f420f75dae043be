//! Dividing a whole number of units by weights, so that the parts are whole and sum to it exactly.
//!
//! Largest remainder (Hamilton): everyone receives the whole part of their quota
//! `amount · weight / Σ weights`; the units left over go one each to the largest fractional parts, ties to
//! whoever is declared first. A negative amount is divided as its absolute value and the parts negated, so
//! that giving back mirrors paying out. A weight of zero never receives a unit.
//! Source: Balinski & Young, *Fair Representation*, 1982, chapter on Hamilton's method.

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

use crate::units::{Currency, Exact, MinorUnits};

/// Why an amount cannot be divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApportionmentError {
    /// There is nobody to divide among.
    NoWeights,
    /// The weight at that position is below zero.
    NegativeWeight(usize),
    /// Every weight is zero.
    NothingToShareBy,
}

/// One part of a divided amount, with the reason for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The exact share before rounding.
    pub quota: Exact,
    /// Whether the part received one of the units left over.
    pub received_leftover: bool,
    /// The whole number of units.
    pub units: MinorUnits,
}

/// Divides `amount` by `weights` with the largest-remainder method.
///
/// # Errors
/// [`ApportionmentError`] when there is no weight, a negative one, or only zeros.
pub fn largest_remainder(
    amount: &MinorUnits,
    weights: &[Exact],
) -> Result<Vec<Part>, ApportionmentError> {
    let Division { amounts, total, receives } = Division::new(amount, weights)?;
    let signed = |value: BigInt| if amount.is_negative() { -value } else { value };
    let parts = amounts.into_iter().zip(receives).map(|(amount, received)| {
        let (floor, _) = amount.div_mod_floor(&total);
        Part {
            quota: Exact::from_rational(BigRational::new(signed(amount), total.clone())),
            received_leftover: received,
            units: signed(floor + i32::from(received)),
        }
    });
    Ok(parts.collect())
}

/// The whole parts of [`largest_remainder`] alone, without the reasons.
///
/// # Errors
/// As there.
pub fn whole_parts(
    amount: &MinorUnits,
    weights: &[Exact],
) -> Result<Vec<MinorUnits>, ApportionmentError> {
    let Division { amounts, total, receives } = Division::new(amount, weights)?;
    let parts = amounts.into_iter().zip(receives).map(|(quota, received)| {
        let part = quota.div_floor(&total) + i32::from(received);
        if amount.is_negative() { -part } else { part }
    });
    Ok(parts.collect())
}

/// An amount divided, in whole numbers throughout: the quota of a weight is `amounts/total`.
struct Division {
    amounts: Vec<BigInt>,
    total: BigInt,
    receives: Vec<bool>,
}

impl Division {
    fn new(amount: &MinorUnits, weights: &[Exact]) -> Result<Self, ApportionmentError> {
        if weights.is_empty() {
            return Err(ApportionmentError::NoWeights);
        }
        if let Some(position) = weights.iter().position(Exact::is_negative) {
            return Err(ApportionmentError::NegativeWeight(position));
        }
        // Over one denominator the weights are whole, and no quota needs one of its own.
        let denominator = weights
            .iter()
            .fold(BigInt::one(), |common, weight| common.lcm(weight.as_rational().denom()));
        let weights: Vec<BigInt> = weights
            .iter()
            .map(|weight| {
                let weight = weight.as_rational();
                weight.numer() * (&denominator / weight.denom())
            })
            .collect();
        let total: BigInt = weights.iter().sum();
        if total.is_zero() {
            return Err(ApportionmentError::NothingToShareBy);
        }
        let whole = amount.abs();
        let amounts: Vec<BigInt> = weights.iter().map(|weight| &whole * weight).collect();
        let mut left_over = whole;
        let remainders: Vec<BigInt> = amounts
            .iter()
            .map(|amount| {
                let (floor, remainder) = amount.div_mod_floor(&total);
                left_over -= floor;
                remainder
            })
            .collect();
        let receives = receivers_of_leftover(&remainders, &left_over);
        Ok(Self { amounts, total, receives })
    }
}

/// Marks the positions with the largest remainders, as many as units are left over.
fn receivers_of_leftover(remainders: &[BigInt], left_over: &BigInt) -> Vec<bool> {
    let mut order: Vec<(usize, &BigInt)> = remainders.iter().enumerate().collect();
    // A stable sort keeps the declared order among equals.
    order.sort_by(|left, right| right.1.cmp(left.1));
    let mut receives = vec![false; remainders.len()];
    let mut left = left_over.clone();
    for (position, _) in order {
        if left.is_zero() {
            break;
        }
        if let Some(slot) = receives.get_mut(position) {
            *slot = true;
            left -= 1;
        }
    }
    receives
}

/// Numbers of which an amount can be divided by weights without losing any of it.
pub trait Apportioned: Sized {
    /// The parts of `total`, in the order of the weights: a settlement in whole minor units by
    /// largest remainder, an estimate by plain proportion. Nothing where no weight is above zero.
    fn apportion(total: Self, weights: &[Self], currency: &Currency) -> Vec<Self>;
}

impl Apportioned for Exact {
    fn apportion(total: Self, weights: &[Self], currency: &Currency) -> Vec<Self> {
        let parts = whole_parts(&currency.to_minor_units(&total), weights);
        parts.map_or_else(
            |_| vec![Self::zero(); weights.len()],
            |parts| parts.iter().map(|units| currency.amount(units)).collect(),
        )
    }
}

impl Apportioned for f64 {
    fn apportion(total: Self, weights: &[Self], _: &Currency) -> Vec<Self> {
        let whole: Self = weights.iter().sum();
        let part = |weight: &Self| if whole > 0.0 { total * weight / whole } else { 0.0 };
        weights.iter().map(part).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn units(amount: i64, weights: &[&str]) -> Result<Vec<i64>, ApportionmentError> {
        let weights: Vec<Exact> =
            weights.iter().map(|w| Exact::from_decimal_text(w).unwrap()).collect();
        let parts = largest_remainder(&BigInt::from(amount), &weights)?;
        Ok(parts.iter().map(|part| i64::try_from(&part.units).unwrap()).collect())
    }

    #[test]
    fn leftover_units_go_to_the_largest_fractions() {
        // 101 by 7:3 → 70.7 and 30.3 → 71 and 30
        assert_eq!(units(101, &["7", "3"]).unwrap(), [71, 30]);
    }

    #[test]
    fn ties_go_to_whoever_is_declared_first() {
        assert_eq!(units(5, &["7", "3"]).unwrap(), [4, 1]);
        assert_eq!(units(10, &["1", "1", "1"]).unwrap(), [4, 3, 3]);
    }

    #[test]
    fn giving_back_mirrors_paying_out() {
        assert_eq!(units(-5, &["7", "3"]).unwrap(), [-4, -1]);
    }

    #[test]
    fn weights_need_not_sum_to_one() {
        assert_eq!(units(1, &["0.33", "0.66"]).unwrap(), [0, 1]);
    }

    #[test]
    fn what_cannot_be_divided_is_refused_by_name() {
        assert_eq!(units(5, &[]), Err(ApportionmentError::NoWeights));
        assert_eq!(units(5, &["0", "0"]), Err(ApportionmentError::NothingToShareBy));
        assert_eq!(units(5, &["1", "-1"]), Err(ApportionmentError::NegativeWeight(1)));
    }

    proptest! {
        #[test]
        fn parts_sum_to_the_amount_and_lie_within_one_unit_of_their_quota(
            amount in -1_000_000_i64..1_000_000,
            weights in prop::collection::vec((0_i64..1000, 1_i64..50), 1..30),
        ) {
            let weights: Vec<Exact> =
                weights.iter().map(|(n, d)| Exact::ratio(*n, *d).unwrap()).collect();
            prop_assume!(weights.iter().any(|weight| !weight.is_zero()));
            let parts = largest_remainder(&BigInt::from(amount), &weights).unwrap();
            let total: BigInt = parts.iter().map(|part| &part.units).sum();
            prop_assert_eq!(total, BigInt::from(amount));
            let units: Vec<BigInt> = parts.iter().map(|part| part.units.clone()).collect();
            prop_assert_eq!(whole_parts(&BigInt::from(amount), &weights), Ok(units));
            let sum: Exact = weights.iter().cloned().sum();
            for (part, weight) in parts.iter().zip(&weights) {
                let quota = (&Exact::whole(amount) * weight).checked_div(&sum).unwrap();
                prop_assert_eq!(&part.quota, &quota);
            }
            for (part, weight) in parts.iter().zip(&weights) {
                let distance = &Exact::from_integer(part.units.clone()) - &part.quota;
                prop_assert!(distance < Exact::one() && distance > Exact::whole(-1));
                prop_assert!(!weight.is_zero() || part.units.is_zero());
            }
        }
    }
}
