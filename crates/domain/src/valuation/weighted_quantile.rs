//! Quantiles of weighted observations.
//!
//! ```text
//! C_i = Σ_{j≤i} w_j − w_i/2           middle of each observation's weight, in order of size
//! p_i = (C_i − C_1)/(C_n − C_1)       place of each between 0 and 1; between places linear
//! ```
//!
//! With equal weights `p_i = (i − 1)/(n − 1)`: type 7 of Hyndman and Fan, as spreadsheets (`QUARTILE.INC`), R and NumPy
//! do unless told otherwise. Multiplying all weights changes nothing; what has no weight is left out.
//! Source: Hyndman & Fan, *The American Statistician* 50(4), 1996 (type 7); the extension to weights is stated above.

/// An observation and its weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weighted {
    /// The value.
    pub value: f64,
    /// Its weight, zero or more.
    pub weight: f64,
}

/// Lower quartile, median and upper quartile.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quartiles {
    /// A quarter of the weight lies below.
    pub lower: f64,
    /// Half of the weight lies below.
    pub median: f64,
    /// Three quarters of the weight lie below.
    pub upper: f64,
}

/// The value below which a share `q` of the weight lies; `None` if nothing has weight.
pub fn weighted_quantile(observations: &[Weighted], q: f64) -> Option<f64> {
    let mut kept: Vec<Weighted> =
        observations.iter().copied().filter(|each| each.weight > 0.0).collect();
    kept.sort_by(|left, right| left.value.total_cmp(&right.value));
    let mut passed = 0.0;
    let mut middle = |each: &Weighted| {
        let middle = passed + each.weight / 2.0;
        passed += each.weight;
        (middle, each.value)
    };
    let places: Vec<(f64, f64)> = kept.iter().map(&mut middle).collect();
    let (first, last) = (places.first()?, places.last()?);
    let wanted = first.0 + q.clamp(0.0, 1.0) * (last.0 - first.0);
    let above = places.iter().find(|place| place.0 >= wanted).unwrap_or(last);
    let below = places.iter().rev().find(|place| place.0 <= wanted).unwrap_or(first);
    if above.0 <= below.0 {
        return Some(below.1);
    }
    Some(below.1 + (wanted - below.0) / (above.0 - below.0) * (above.1 - below.1))
}

/// The quartiles; `None` if nothing has weight.
pub fn quartiles(observations: &[Weighted]) -> Option<Quartiles> {
    let at = |q| weighted_quantile(observations, q);
    Some(Quartiles { lower: at(0.25)?, median: at(0.5)?, upper: at(0.75)? })
}

/// The mean, weighted; `None` if nothing has weight.
pub fn weighted_mean(observations: &[Weighted]) -> Option<f64> {
    let total: f64 = observations.iter().map(|each| each.weight).sum();
    let sum: f64 = observations.iter().map(|each| each.weight * each.value).sum();
    (total > 0.0).then(|| sum / total)
}

/// How many equal observations weigh as much: `(Σw)²/Σw²` (Kish); zero if nothing has weight.
pub fn effective_count(observations: &[Weighted]) -> f64 {
    let total: f64 = observations.iter().map(|each| each.weight).sum();
    let squares: f64 = observations.iter().map(|each| each.weight * each.weight).sum();
    if squares > 0.0 { total * total / squares } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::sorted::Sorted;
    use proptest::prelude::*;

    fn equal(values: &[f64]) -> Vec<Weighted> {
        values.iter().map(|value| Weighted { value: *value, weight: 2.0 }).collect()
    }

    #[test]
    fn quartiles_of_four_rates() {
        // 2, 4, 5, 9: places 0, 1/3, 2/3, 1; Q1 at ¾ of the way from 2 to 4 = 3.5, median 4.5, Q3 = 5 + ¼·4 = 6
        let found = quartiles(&equal(&[9.0, 2.0, 5.0, 4.0])).unwrap();
        assert_eq!((found.lower, found.median, found.upper), (3.5, 4.5, 6.0));
    }

    #[test]
    fn a_heavier_observation_draws_the_median() {
        // weights 1, 1, 6: middles 0.5, 1.5, 5; half way at 2.75, (2.75 − 1.5)/3.5 = 0.357142… from 3 to 10
        let weighted = |value, weight| Weighted { value, weight };
        let median =
            weighted_quantile(&[weighted(1.0, 1.0), weighted(3.0, 1.0), weighted(10.0, 6.0)], 0.5);
        assert!((median.unwrap() - (3.0 + 7.0 * 1.25 / 3.5)).abs() < 1e-12);
        assert_eq!(weighted_quantile(&[weighted(1.0, 0.0)], 0.5), None);
        assert!((effective_count(&[weighted(1.0, 1.0), weighted(2.0, 3.0)]) - 1.6).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn equal_weights_are_the_type_seven_of_the_simulation(values in prop::collection::vec(-1e6_f64..1e6, 1..40), q in 0.0_f64..=1.0) {
            let both = (weighted_quantile(&equal(&values), q).unwrap(), Sorted::new(&values).unwrap().percentile(q));
            prop_assert!((both.0 - both.1).abs() < 1e-6);
        }

        #[test]
        fn quartiles_are_in_order_and_inside(pairs in prop::collection::vec((0.0_f64..100.0, 0.01_f64..10.0), 1..30)) {
            let observations: Vec<Weighted> =
                pairs.iter().map(|pair| Weighted { value: pair.0, weight: pair.1 }).collect();
            let found = quartiles(&observations).unwrap();
            prop_assert!(found.lower <= found.median && found.median <= found.upper);
            let smallest = pairs.iter().map(|pair| pair.0).fold(f64::INFINITY, f64::min);
            prop_assert!(found.lower >= smallest - 1e-12);
        }
    }
}
