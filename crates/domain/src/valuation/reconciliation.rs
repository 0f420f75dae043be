//! Reconciling several methods: where their ranges meet, and one range to work with.
//!
//! ```text
//! union  = [min low, max high]      overlap = [max low, min high], where it is one
//! middle = [Σ w·low, Σ w·high]      then raised to the floor, cut at the ceiling, rounded outward to two digits
//! ```
//!
//! `w` reliability of each method (quality of data, fit to the case, independence), scaled to sum 1. A mean of
//! point values hides that methods disagree, so there is none. A cost is a floor and a full set of flows with
//! and without the right a ceiling: they bound the range and do not pull it. A cross-check
//! is shown beside them and does neither.
//! Source: IVS 105 (2025), several approaches and methods; IVS 106, reporting.

use crate::cashflow::discounting::sum;

/// A range of values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What the range of a method is good for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// It says what the right is worth.
    #[default]
    Value,
    /// It says below what no owner would go, such as the cost of making it again.
    Floor,
    /// It says above what no buyer would go, such as the whole gain from having it.
    Ceiling,
    /// It checks the others: it neither pulls the range nor bounds it.
    CrossCheck,
}

/// What a method says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MethodRange {
    /// Its range; a single value is a range with equal ends.
    pub range: Range,
    /// How far it is relied on against the others; counts for values only.
    pub weight: f64,
    /// What it is good for.
    pub role: Role,
}

/// Why the reconciled range is what it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// Only one method says what the right is worth.
    SingleMethod,
    /// The methods have this much in common.
    Agree(Range),
    /// Not all methods have a value in common: the gap lies between these, and wants an explanation.
    Disagree(Range),
    /// The lower end was raised to the floor, from this.
    RaisedToFloor(f64),
    /// The upper end was cut at the ceiling, from this.
    CutAtCeiling(f64),
    /// The whole range lies below the floor: the right is worth less than making it again would cost.
    BelowFloor(f64),
    /// The whole range lies above the ceiling: a method promises more than there is to gain.
    AboveCeiling(f64),
}

/// Several methods brought together.
#[derive(Clone, Debug, PartialEq)]
pub struct Reconciliation {
    /// From the least to the most that any method says.
    pub union: Range,
    /// What all methods have in common; `None` when they do not meet.
    pub overlap: Option<Range>,
    /// The weighted range, before floor, ceiling and rounding.
    pub middle: Range,
    /// The range to work with, rounded outward to two significant digits.
    pub reconciled: Range,
    /// Why it is what it is.
    pub reasons: Vec<Reason>,
    /// Each method's share of the weight; zero for floors, ceilings and cross-checks.
    pub shares: Vec<f64>,
}

/// Why methods cannot be reconciled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReconciliationError {
    /// No method says what the right is worth, or all that do have no weight.
    NoValue,
    /// The range of the method at this position is upside down or not a number.
    NotARange(usize),
    /// The weight of the method at this position is negative or not a number.
    NotAWeight(usize),
}

impl Range {
    fn is_one(self) -> bool {
        self.low.is_finite() && self.high.is_finite() && self.low <= self.high
    }
}

/// Brings methods together.
///
/// # Errors
/// A range or weight cannot be, or no method says what the right is worth.
pub fn reconcile(methods: &[MethodRange]) -> Result<Reconciliation, ReconciliationError> {
    for (position, method) in methods.iter().enumerate() {
        if !method.range.is_one() {
            return Err(ReconciliationError::NotARange(position));
        }
        if !(method.weight.is_finite() && method.weight >= 0.0) {
            return Err(ReconciliationError::NotAWeight(position));
        }
    }
    let weight = |method: &MethodRange| {
        if method.role == Role::Value { method.weight } else { 0.0 }
    };
    let total = sum(methods.iter().map(weight));
    if !(total > 0.0 && total.is_finite()) {
        return Err(ReconciliationError::NoValue);
    }
    let shares: Vec<f64> = methods.iter().map(|method| weight(method) / total).collect();
    let values: Vec<Range> =
        methods.iter().filter(|method| weight(method) > 0.0).map(|method| method.range).collect();
    let least = |pick: fn(&Range) -> f64| values.iter().map(pick).fold(f64::INFINITY, f64::min);
    let most = |pick: fn(&Range) -> f64| values.iter().map(pick).fold(f64::NEG_INFINITY, f64::max);
    let union = Range { low: least(|range| range.low), high: most(|range| range.high) };
    let common = Range { low: most(|range| range.low), high: least(|range| range.high) };
    let middle = Range {
        low: sum(methods.iter().zip(&shares).map(|(method, share)| method.range.low * share)),
        high: sum(methods.iter().zip(&shares).map(|(method, share)| method.range.high * share)),
    };
    let mut reasons = vec![match values.as_slice() {
        [_] => Reason::SingleMethod,
        _ if common.is_one() => Reason::Agree(common),
        _ => Reason::Disagree(Range { low: common.high, high: common.low }),
    }];
    let bounded = bounded(middle, methods, &mut reasons);
    Ok(Reconciliation {
        union,
        overlap: common.is_one().then_some(common),
        middle,
        reconciled: rounded_outward(bounded),
        reasons,
        shares,
    })
}

/// Raises a range to the highest floor and cuts it at the lowest ceiling.
fn bounded(middle: Range, methods: &[MethodRange], reasons: &mut Vec<Reason>) -> Range {
    let of = |role: Role| methods.iter().filter(move |method| method.role == role);
    let floor = of(Role::Floor).map(|method| method.range.low).reduce(f64::max);
    let ceiling = of(Role::Ceiling).map(|method| method.range.high).reduce(f64::min);
    let mut range = middle;
    if let Some(floor) = floor {
        if range.high < floor {
            // A cost nobody would pay again is no floor: the range stays, and says so.
            reasons.push(Reason::BelowFloor(floor));
        } else if range.low < floor {
            reasons.push(Reason::RaisedToFloor(range.low));
            range.low = floor;
        }
    }
    if let Some(ceiling) = ceiling {
        if range.low > ceiling {
            reasons.push(Reason::AboveCeiling(ceiling));
        } else if range.high > ceiling {
            reasons.push(Reason::CutAtCeiling(range.high));
            range.high = ceiling;
        }
    }
    range
}

/// A range with ends of two significant digits that holds the given one.
#[must_use]
pub fn rounded_outward(range: Range) -> Range {
    Range { low: two_digits(range.low, f64::floor), high: two_digits(range.high, f64::ceil) }
}

fn two_digits(value: f64, whole: fn(f64) -> f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let power = libm::log10(value.abs()).floor() as i32 - 1;
    let unit = libm::pow(10.0, f64::from(power.abs()));
    let (up, down) = if power < 0 { (unit, 1.0) } else { (1.0, unit) };
    let scaled = value * up / down;
    // What is two digits already but for rounding stays.
    let nearest = scaled.round();
    let kept =
        if (scaled - nearest).abs() <= 1e-9 * nearest.abs() { nearest } else { whole(scaled) };
    kept * down / up
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn value(low: f64, high: f64, weight: f64) -> MethodRange {
        MethodRange { range: Range { low, high }, weight, role: Role::Value }
    }

    fn floor(cost: f64) -> MethodRange {
        MethodRange { range: Range { low: cost, high: cost }, weight: 0.0, role: Role::Floor }
    }

    #[test]
    fn two_methods_that_meet_by_hand() {
        // 100–200 with weight 3, 150–300 with 1: 112.5–225, outward 110–230; common 150–200
        let found = reconcile(&[value(100.0, 200.0, 3.0), value(150.0, 300.0, 1.0)]).unwrap();
        assert_eq!(found.union, Range { low: 100.0, high: 300.0 });
        assert_eq!(found.overlap, Some(Range { low: 150.0, high: 200.0 }));
        assert_eq!(found.middle, Range { low: 112.5, high: 225.0 });
        assert_eq!(found.reconciled, Range { low: 110.0, high: 230.0 });
        assert_eq!(found.shares, [0.75, 0.25]);
        assert_eq!(found.reasons, [Reason::Agree(Range { low: 150.0, high: 200.0 })]);
    }

    #[test]
    fn methods_that_do_not_meet_say_where_the_gap_is() {
        let found = reconcile(&[value(100.0, 120.0, 1.0), value(300.0, 400.0, 1.0)]).unwrap();
        assert_eq!(found.overlap, None);
        assert_eq!(found.reasons, [Reason::Disagree(Range { low: 120.0, high: 300.0 })]);
        assert_eq!(found.reconciled, Range { low: 200.0, high: 260.0 });
    }

    #[test]
    fn a_cost_is_a_floor_and_does_not_pull() {
        let found = reconcile(&[value(80.0, 200.0, 1.0), floor(120.0)]).unwrap();
        assert_eq!(found.reconciled, Range { low: 120.0, high: 200.0 });
        assert_eq!(found.reasons, [Reason::SingleMethod, Reason::RaisedToFloor(80.0)]);
        let sunk = reconcile(&[value(80.0, 100.0, 1.0), floor(120.0)]).unwrap();
        assert_eq!(sunk.reconciled, Range { low: 80.0, high: 100.0 });
        assert_eq!(sunk.reasons, [Reason::SingleMethod, Reason::BelowFloor(120.0)]);
    }

    #[test]
    fn a_ceiling_cuts() {
        let ceiling = MethodRange { role: Role::Ceiling, ..value(0.0, 150.0, 9.0) };
        let found = reconcile(&[value(80.0, 200.0, 1.0), ceiling]).unwrap();
        assert_eq!(found.reconciled, Range { low: 80.0, high: 150.0 });
        assert_eq!(found.reasons[1], Reason::CutAtCeiling(200.0));
    }

    #[test]
    fn a_cross_check_neither_pulls_nor_bounds() {
        let check = |low, high| MethodRange { role: Role::CrossCheck, ..value(low, high, 9.0) };
        let plain = reconcile(&[value(80.0, 200.0, 1.0)]).unwrap();
        for other in [check(1.0, 2.0), check(150.0, 160.0), check(900.0, 999.0)] {
            let found = reconcile(&[value(80.0, 200.0, 1.0), other]).unwrap();
            assert_eq!((found.reconciled, found.union), (plain.reconciled, plain.union));
            assert_eq!(found.shares, [1.0, 0.0]);
        }
        assert_eq!(reconcile(&[check(1.0, 2.0)]), Err(ReconciliationError::NoValue));
    }

    #[test]
    fn what_cannot_be_is_refused() {
        assert_eq!(reconcile(&[floor(5.0)]), Err(ReconciliationError::NoValue));
        assert_eq!(reconcile(&[value(1.0, 2.0, 0.0)]), Err(ReconciliationError::NoValue));
        assert_eq!(reconcile(&[value(2.0, 1.0, 1.0)]), Err(ReconciliationError::NotARange(0)));
        assert_eq!(reconcile(&[value(1.0, 2.0, -1.0)]), Err(ReconciliationError::NotAWeight(0)));
    }

    #[test]
    fn ends_are_rounded_away_from_the_middle() {
        let rounded = |low, high| rounded_outward(Range { low, high });
        assert_eq!(rounded(1234.0, 5678.0), Range { low: 1200.0, high: 5700.0 });
        assert_eq!(rounded(-1234.0, 0.05678), Range { low: -1300.0, high: 0.057 });
        assert_eq!(rounded(0.0, 1e9), Range { low: 0.0, high: 1e9 });
        assert_eq!(rounded(0.07, 0.3), Range { low: 0.07, high: 0.3 });
    }

    proptest! {
        #[test]
        fn the_rounded_range_holds_the_range_and_is_rounded_once(low in -1e12_f64..1e12, width in 0.0_f64..1e12) {
            let range = Range { low, high: low + width };
            let rounded = rounded_outward(range);
            let slack = 1e-8 * (low.abs() + width);
            prop_assert!(rounded.low <= range.low + slack && rounded.high >= range.high - slack);
            prop_assert!((rounded.low - range.low).abs() <= 0.1 * range.low.abs() + slack);
            prop_assert_eq!(rounded_outward(rounded), rounded);
        }

        #[test]
        fn the_middle_lies_within_the_union(
            ranges in prop::collection::vec((0.0_f64..1e6, 0.0_f64..1e6, 0.01_f64..10.0), 1..6),
        ) {
            let methods: Vec<MethodRange> =
                ranges.iter().map(|(low, width, weight)| value(*low, low + width, *weight)).collect();
            let found = reconcile(&methods).unwrap();
            let slack = 1e-9 * found.union.high;
            prop_assert!(found.middle.low >= found.union.low - slack && found.middle.high <= found.union.high + slack);
            prop_assert!((sum(found.shares.iter().copied()) - 1.0).abs() < 1e-12);
        }
    }
}
