//! Sobol' indices: which share of a result's variance each input brings, alone and with all its interactions.
//!
//! ```text
//! S_i = V(E[Y | x_i]) / V(Y)                 S_Ti = E(V[Y | all but x_i]) / V(Y)
//! S_i  ≈ (1/n)·Σ f(B)·(f(AB_i) − f(A)) / V     S_Ti ≈ (1/2n)·Σ (f(A) − f(AB_i))² / V
//! ```
//!
//! `A`, `B` two independent sets of n draws, `AB_i` the set `A` with input `i` from `B`: n(k + 2) runs for k inputs; `V`
//! the variance over A and B. Results are centred first, which leaves the index and lessens its error. Only for
//! independent inputs: under a copula the variance has no such parts.
//! Source: Sobol', *Mathematics and Computers in Simulation* 55, 2001; Saltelli et al., *Computer Physics
//! Communications* 181, 2010 (first order); Jansen, *Computer Physics Communications* 117, 1999 (total).

use super::{Sampler, UncertainInput};
use crate::cashflow::discounting::sum;

/// The draws are cut into so many batches, whose scatter gives the error.
const BATCHES: usize = 16;

/// The indices of one input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Index {
    /// The share of the variance that the input brings alone, `S_i`.
    pub first_order: f64,
    /// The share with all interactions, `S_Ti`.
    pub total: f64,
    /// The standard error of the first; `None` with too few draws.
    pub first_order_error: Option<f64>,
    /// The standard error of the second.
    pub total_error: Option<f64>,
}

/// The indices of every input.
#[derive(Clone, Debug, PartialEq)]
pub struct SobolIndices {
    /// One an input, in their order.
    pub indices: Vec<Index>,
    /// The mean of the result.
    pub mean: f64,
    /// Its variance.
    pub variance: f64,
    /// How many times the model was run.
    pub runs: u64,
}

/// Why there are no indices.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NoIndices<E> {
    /// There is no input, or fewer than two draws.
    TooFew,
    /// The result does not vary.
    Constant,
    /// The model refused a set of values.
    Refused(E),
}

/// The indices of a model with independent inputs, from `draws` draws of each set.
///
/// # Errors
/// There is nothing to draw, the result is constant, or the model refuses.
pub fn sobol_indices<E>(
    inputs: &[UncertainInput],
    draws: usize,
    seed: u64,
    mut evaluate: impl FnMut(&[f64]) -> Result<f64, E>,
) -> Result<SobolIndices, NoIndices<E>> {
    let count = inputs.len();
    if count == 0 || draws < 2 {
        return Err(NoIndices::TooFew);
    }
    let sampler = Sampler::Independent { seed };
    let columns = |offset: usize| -> Vec<Vec<f64>> {
        let column = |(input, own): (usize, &UncertainInput)| {
            let mut drawn = vec![0.0; draws];
            sampler.fill(offset + input, 0, &mut drawn);
            own.distribution.quantiles(&mut drawn);
            drawn
        };
        inputs.iter().enumerate().map(column).collect()
    };
    let (first, second) = (columns(0), columns(count));
    let row = |columns: &[Vec<f64>], draw: usize, values: &mut Vec<f64>| {
        values.clear();
        values.extend(columns.iter().filter_map(|column| column.get(draw)));
    };
    let mut values = Vec::with_capacity(count);
    let (mut of_a, mut of_b) = (Vec::with_capacity(draws), Vec::with_capacity(draws));
    let mut of_mixed = vec![Vec::with_capacity(draws); count];
    for draw in 0..draws {
        row(&second, draw, &mut values);
        of_b.push(evaluate(&values).map_err(NoIndices::Refused)?);
        row(&first, draw, &mut values);
        of_a.push(evaluate(&values).map_err(NoIndices::Refused)?);
        for (input, (mixed, column)) in of_mixed.iter_mut().zip(&second).enumerate() {
            let taken = column.get(draw).copied().unwrap_or(f64::NAN);
            let own = values.get_mut(input).map(|place| core::mem::replace(place, taken));
            mixed.push(evaluate(&values).map_err(NoIndices::Refused)?);
            if let (Some(place), Some(own)) = (values.get_mut(input), own) {
                *place = own;
            }
        }
    }
    let both = 2.0 * draws as f64;
    let mean = sum(of_a.iter().chain(&of_b).copied()) / both;
    of_a.iter_mut().chain(&mut of_b).chain(of_mixed.iter_mut().flatten()).for_each(|y| *y -= mean);
    let variance = sum(of_a.iter().chain(&of_b).map(|y| y * y)) / both;
    if variance.is_nan() || variance <= f64::EPSILON * f64::EPSILON * mean * mean {
        return Err(NoIndices::Constant);
    }
    let indices = of_mixed.iter().map(|mixed| index(&of_a, &of_b, mixed, variance)).collect();
    Ok(SobolIndices { indices, mean, variance, runs: draws as u64 * (count as u64 + 2) })
}

fn index(of_a: &[f64], of_b: &[f64], mixed: &[f64], variance: f64) -> Index {
    let firsts: Vec<f64> =
        of_a.iter().zip(of_b).zip(mixed).map(|((a, b), ab)| b * (ab - a) / variance).collect();
    let totals: Vec<f64> =
        of_a.iter().zip(mixed).map(|(a, ab)| (a - ab) * (a - ab) / (2.0 * variance)).collect();
    let mean = |terms: &[f64]| sum(terms.iter().copied()) / terms.len() as f64;
    Index {
        first_order: mean(&firsts),
        total: mean(&totals),
        first_order_error: batch_error(&firsts),
        total_error: batch_error(&totals),
    }
}

/// The standard error of a mean from the scatter of the means of batches.
fn batch_error(terms: &[f64]) -> Option<f64> {
    let length = terms.len() / BATCHES;
    if length < 2 {
        return None;
    }
    let means: Vec<f64> = terms
        .chunks_exact(length)
        .take(BATCHES)
        .map(|batch| sum(batch.iter().copied()) / length as f64)
        .collect();
    let count = means.len() as f64;
    let mean = sum(means.iter().copied()) / count;
    let squares = sum(means.iter().map(|own| (own - mean) * (own - mean)));
    Some((squares / (count - 1.0) / count).sqrt())
}

/// The G function of Sobol': `Π (|4x_i − 2| + a_i)/(1 + a_i)` on the unit cube, the standard test of estimators.
#[must_use]
pub fn g_function(values: &[f64], coefficients: &[f64]) -> f64 {
    values.iter().zip(coefficients).map(|(x, a)| ((4.0 * x - 2.0).abs() + a) / (1.0 + a)).product()
}

/// The exact indices of the G function, first order and total; `None` unless every `a_i ≥ 0`.
///
/// ```text
/// V_i = 1/(3·(1 + a_i)²)    V = Π(1 + V_i) − 1    S_i = V_i/V    S_Ti = V_i·Π_{j≠i}(1 + V_j)/V
/// ```
#[must_use]
pub fn g_function_indices(coefficients: &[f64]) -> Option<Vec<(f64, f64)>> {
    if coefficients.is_empty() || !coefficients.iter().all(|a| a.is_finite() && *a >= 0.0) {
        return None;
    }
    let part = |a: &f64| 1.0 / (3.0 * (1.0 + a) * (1.0 + a));
    let whole: f64 = coefficients.iter().map(|a| 1.0 + part(a)).product();
    let variance = whole - 1.0;
    let pair = |a: &f64| {
        let own = part(a);
        (own / variance, own * whole / (1.0 + own) / variance)
    };
    (variance > 0.0).then(|| coefficients.iter().map(pair).collect())
}

/// The function of Ishigami and Homma: `sin x_1 + a·sin² x_2 + b·x_3⁴·sin x_1`, each `x` uniform from −π to π.
#[must_use]
pub fn ishigami(values: &[f64], a: f64, b: f64) -> f64 {
    let [first, second, third] = values else { return f64::NAN };
    let (sine, other) = (libm::sin(*first), libm::sin(*second));
    sine + a * other * other + b * libm::pow(*third, 4.0) * sine
}

/// The exact indices of the function of Ishigami and Homma, first order and total.
///
/// ```text
/// V_1 = (1 + b·π⁴/5)²/2    V_2 = a²/8    V_13 = 8·b²·π⁸/225    V = V_1 + V_2 + V_13
/// ```
#[must_use]
pub fn ishigami_indices(a: f64, b: f64) -> Vec<(f64, f64)> {
    let fourth = libm::pow(core::f64::consts::PI, 4.0);
    let first = (1.0 + b * fourth / 5.0) * (1.0 + b * fourth / 5.0) / 2.0;
    let second = a * a / 8.0;
    let mixed = 8.0 * b * b * fourth * fourth / 225.0;
    let whole = first + second + mixed;
    vec![
        (first / whole, (first + mixed) / whole),
        (second / whole, second / whole),
        (0.0, mixed / whole),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::uncertainty::{Normal, Uniform};
    use core::convert::Infallible;
    use proptest::prelude::*;

    fn unit(count: usize) -> Vec<UncertainInput> {
        (0..count)
            .map(|at| UncertainInput::new(format!("x{at}"), Uniform::new(0.0, 1.0).unwrap()))
            .collect()
    }

    #[test]
    fn the_g_function_has_its_published_indices() {
        // SALib: 0.7165, 0.1791, 0.0237, 0.0072, 0.0001 four times; exactly 0.71619 for the first.
        let a = [0.0, 1.0, 4.5, 9.0, 99.0, 99.0, 99.0, 99.0];
        let exact = g_function_indices(&a).unwrap();
        for (found, printed) in
            exact.iter().zip([0.7165, 0.1791, 0.0237, 0.0072, 0.0001, 0.0001, 0.0001, 0.0001])
        {
            assert!((found.0 - printed).abs() < 5e-4, "{} {printed}", found.0);
        }
        let found =
            sobol_indices(&unit(8), 16_384, 1, |x| Ok::<f64, Infallible>(g_function(x, &a)))
                .unwrap();
        assert_eq!(found.runs, 163_840);
        for (own, exact) in found.indices.iter().zip(&exact) {
            assert!(
                (own.first_order - exact.0).abs() < 5.0 * own.first_order_error.unwrap() + 1e-4
            );
            assert!((own.total - exact.1).abs() < 5.0 * own.total_error.unwrap() + 1e-4);
        }
        assert!((found.mean - 1.0).abs() < 0.02);
    }

    #[test]
    fn one_coefficient_by_hand() {
        // a = 0: V_1 = 1/3, alone: both indices 1. Two of them: V = 16/9 − 1 = 7/9; S = 3/7, S_T = 4/7.
        let alone = g_function_indices(&[0.0]).unwrap();
        assert!((alone[0].0 - 1.0).abs() < 1e-14 && (alone[0].1 - 1.0).abs() < 1e-14);
        for (first, total) in g_function_indices(&[0.0, 0.0]).unwrap() {
            assert!((first - 3.0 / 7.0).abs() < 1e-14 && (total - 4.0 / 7.0).abs() < 1e-14);
        }
        assert_eq!((g_function_indices(&[]), g_function_indices(&[-0.5])), (None, None));
    }

    #[test]
    fn the_function_of_ishigami_has_its_published_indices() {
        // a 7, b 0.1 (Saltelli et al. 2000): 0.3139, 0.4424, 0; total 0.5576, 0.4424, 0.2437.
        let exact = ishigami_indices(7.0, 0.1);
        let printed = [(0.3139, 0.5576), (0.4424, 0.4424), (0.0, 0.2437)];
        for (found, printed) in exact.iter().zip(printed) {
            assert!(
                (found.0 - printed.0).abs() < 5e-5 && (found.1 - printed.1).abs() < 5e-5,
                "{found:?}"
            );
        }
        let ends = core::f64::consts::PI;
        let inputs: Vec<UncertainInput> =
            (0..3).map(|_| UncertainInput::new("x", Uniform::new(-ends, ends).unwrap())).collect();
        let found =
            sobol_indices(&inputs, 16_384, 1, |x| Ok::<f64, Infallible>(ishigami(x, 7.0, 0.1)))
                .unwrap();
        for (own, exact) in found.indices.iter().zip(&exact) {
            assert!((own.first_order - exact.0).abs() < 5.0 * own.first_order_error.unwrap());
            assert!((own.total - exact.1).abs() < 5.0 * own.total_error.unwrap());
        }
        assert!(ishigami(&[1.0], 7.0, 0.1).is_nan());
    }

    #[test]
    fn what_cannot_be_drawn_or_does_not_vary_is_refused() {
        let run = |inputs: &[UncertainInput], draws| {
            sobol_indices(inputs, draws, 1, |_| Ok::<f64, ()>(5.0))
        };
        assert_eq!(run(&[], 100), Err(NoIndices::TooFew));
        assert_eq!(run(&unit(1), 1), Err(NoIndices::TooFew));
        assert_eq!(run(&unit(1), 100), Err(NoIndices::Constant));
        assert_eq!(
            sobol_indices(&unit(1), 2, 1, |_| Err::<f64, _>("no")),
            Err(NoIndices::Refused("no"))
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]

        #[test]
        fn a_sum_shares_its_variance_by_squares(first in 0.5_f64..3.0, second in 0.5_f64..3.0) {
            let inputs = [1.0, 2.0].map(|mean| UncertainInput::new("x", Normal::new(mean, 1.0).unwrap()));
            let found = sobol_indices(&inputs, 4096, 5, |x| Ok::<f64, ()>(first * x[0] + second * x[1])).unwrap();
            let whole = first * first + second * second;
            for (own, weight) in found.indices.iter().zip([first, second]) {
                let share = weight * weight / whole;
                prop_assert!((own.first_order - share).abs() < 0.07);
                prop_assert!((own.total - share).abs() < 0.05);
            }
        }

        #[test]
        fn the_unit_of_the_result_does_not_matter(factor in 0.01_f64..100.0, shift in -50.0_f64..50.0) {
            let of = |factor: f64, shift: f64| sobol_indices(&unit(2), 256, 3, |x| {
                Ok::<f64, ()>(factor * (x[0] + x[0] * x[1]) + shift)
            }).unwrap();
            for (one, other) in of(1.0, 0.0).indices.iter().zip(of(factor, shift).indices) {
                prop_assert!((one.first_order - other.first_order).abs() < 1e-6);
                prop_assert!((one.total - other.total).abs() < 1e-6);
            }
        }
    }
}
