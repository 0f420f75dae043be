//! Least-squares Monte Carlo: early exercise by regression on simulated paths (Longstaff & Schwartz).
//!
//! ```text
//! from the last date back, over the paths in the money at t:
//!   y_i = cash of path i, discounted to t      fit y ≈ β_0·L_0(S) + β_1·L_1(S) + …
//!   exercise where the payoff exceeds the fit
//! V = mean over all paths of the cash, discounted to today
//! ```
//!
//! The rule is found on the paths that it is judged on, which lifts the value a little; a rule short of the best
//! one lowers it. Paths by Philox under a seed, `S_{t+Δ} = S_t·exp((r − y − σ²/2)Δ + σ√Δ·z)`, each with its mirror.
//! Source: Longstaff & Schwartz, *Review of Financial Studies* 14(1), 2001.

use super::regression::least_squares;
use super::terms::{OptionTerms, Right};
use crate::cashflow::discounting::sum;
use crate::simulation::Sampler;
use crate::uncertainty::standard_normal::quantile;

/// The functions of the asset's value that the continuation is fitted on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Basis {
    /// 1, S, S², …
    #[default]
    Powers,
    /// 1 and the Laguerre polynomials of S/K weighted by e^(−S/2K), as in the published tables.
    Laguerre,
}

/// Paths of an asset at dates of exercise.
#[derive(Clone, Debug, PartialEq)]
pub struct Paths {
    /// The dates, in years from today, all after it.
    pub dates: Vec<f64>,
    /// For each date the value of the asset on every path.
    pub values: Vec<Vec<f64>>,
}

/// How the option is valued on paths.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeastSquares {
    /// Call or put.
    pub right: Right,
    /// The exercise price.
    pub exercise_price: f64,
    /// The rate without risk, continuously compounded.
    pub rate: f64,
    /// What is fitted on.
    pub basis: Basis,
    /// The highest power or polynomial.
    pub degree: u32,
}

/// The fit at a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// The date, in years from today.
    pub date: f64,
    /// How many paths were in the money.
    pub in_the_money: usize,
    /// The coefficients, from the constant; none where no path was in the money.
    pub coefficients: Vec<f64>,
    /// How many paths exercise here.
    pub exercised: usize,
}

/// The value of the option on paths.
#[derive(Clone, Debug, PartialEq)]
pub struct LeastSquaresValue {
    /// The mean of the discounted cash.
    pub value: f64,
    /// Its standard error; paths and their mirrors count as one. `None` for a single one.
    pub standard_error: Option<f64>,
    /// The same paths without early exercise.
    pub european: f64,
    /// The fits, the earliest date first.
    pub fits: Vec<Fit>,
    /// For each path the date of exercise (its position) and the cash, `None` where there is none.
    pub exercise: Vec<Option<(usize, f64)>>,
}

/// Why paths have no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPaths {
    /// There is no path or no date.
    None,
    /// The dates do not follow each other from after today.
    Dates,
    /// The path of this number has another length, or a value that is not a number.
    Path(usize),
}

impl Paths {
    /// From one row a path, one value a date.
    ///
    /// # Errors
    /// There is nothing, or the rows do not fit the dates.
    pub fn from_rows(rows: &[Vec<f64>], dates: &[f64]) -> Result<Self, NoPaths> {
        if rows.is_empty() || dates.is_empty() {
            return Err(NoPaths::None);
        }
        let rising = dates.windows(2).all(|pair| matches!(pair, [before, after] if before < after));
        if !rising || dates.iter().any(|date| !(date.is_finite() && *date > 0.0)) {
            return Err(NoPaths::Dates);
        }
        let fits =
            |row: &Vec<f64>| row.len() == dates.len() && row.iter().all(|value| value.is_finite());
        if let Some(at) = rows.iter().position(|row| !fits(row)) {
            return Err(NoPaths::Path(at));
        }
        let column = |at: usize| rows.iter().filter_map(|row| row.get(at).copied()).collect();
        Ok(Self { dates: dates.to_vec(), values: (0..dates.len()).map(column).collect() })
    }

    /// Draws `2·pairs` paths at equally spaced dates up to the end of the option: path `i` and its mirror
    /// `pairs + i`.
    #[must_use]
    pub fn drawn(terms: &OptionTerms, dates: usize, pairs: usize, seed: u64) -> Self {
        let step = terms.years() / dates.max(1) as f64;
        let sigma = terms.volatility();
        let drift = (terms.rate() - terms.yield_rate() - sigma * sigma / 2.0) * step;
        let spread = sigma * step.sqrt();
        let sampler = Sampler::Independent { seed };
        let mut uniforms = vec![0.0; pairs];
        let mut now = vec![terms.asset_value(); 2 * pairs];
        let mut values = Vec::with_capacity(dates);
        for date in 0..dates {
            sampler.fill(date, 0, &mut uniforms);
            let (plain, mirrored) = now.split_at_mut(pairs);
            for ((one, other), uniform) in plain.iter_mut().zip(mirrored).zip(&uniforms) {
                let z = quantile(*uniform);
                *one *= libm::exp(drift + spread * z);
                *other *= libm::exp(drift - spread * z);
            }
            values.push(now.clone());
        }
        Self { dates: (1..=dates).map(|date| date as f64 * step).collect(), values }
    }
}

impl LeastSquares {
    /// Values the option on paths. With `mirrored` the second half of the paths mirrors the first.
    #[must_use]
    pub fn value(&self, paths: &Paths, mirrored: bool) -> LeastSquaresValue {
        let payoff = |asset: f64| self.right.payoff(asset, self.exercise_price);
        let last = paths.dates.len().saturating_sub(1);
        let mut exercise: Vec<Option<(usize, f64)>> = paths
            .values
            .last()
            .map(|column| column.iter().map(|asset| positive(last, payoff(*asset))).collect())
            .unwrap_or_default();
        let discounted = |cash: &Option<(usize, f64)>, from: f64| match cash {
            Some((date, cash)) => {
                let years = paths.dates.get(*date).copied().unwrap_or(from) - from;
                cash * libm::exp(-self.rate * years)
            }
            None => 0.0,
        };
        let european =
            sum(exercise.iter().map(|cash| discounted(cash, 0.0))) / exercise.len() as f64;
        let mut fits = Vec::with_capacity(last);
        let earlier = paths.dates.iter().zip(&paths.values).enumerate().take(last).rev();
        for (position, (date, column)) in earlier {
            let places: Vec<usize> = column
                .iter()
                .zip(0..)
                .filter(|(asset, _)| payoff(**asset) > 0.0)
                .map(|(_, at)| at)
                .collect();
            let assets: Vec<f64> =
                places.iter().filter_map(|at| column.get(*at).copied()).collect();
            let wanted: Vec<f64> = places
                .iter()
                .filter_map(|at| exercise.get(*at))
                .map(|cash| discounted(cash, *date))
                .collect();
            let columns = self.columns(&assets);
            let coefficients =
                if places.is_empty() { Vec::new() } else { least_squares(&columns, &wanted) };
            let mut fitted = vec![0.0; assets.len()];
            for (column, coefficient) in columns.iter().zip(&coefficients) {
                fitted.iter_mut().zip(column).for_each(|(sum, own)| *sum += coefficient * own);
            }
            let mut exercised = 0;
            for ((at, asset), holding) in places.iter().zip(&assets).zip(&fitted) {
                if payoff(*asset) > *holding
                    && let Some(cash) = exercise.get_mut(*at)
                {
                    *cash = Some((position, payoff(*asset)));
                    exercised += 1;
                }
            }
            fits.push(Fit {
                date: *date,
                in_the_money: places.len(),
                coefficients: self.in_money(coefficients),
                exercised,
            });
        }
        fits.reverse();
        let today: Vec<f64> = exercise.iter().map(|cash| discounted(cash, 0.0)).collect();
        let value = sum(today.iter().copied()) / today.len() as f64;
        LeastSquaresValue {
            value,
            standard_error: error_of(&today, mirrored),
            european,
            fits,
            exercise,
        }
    }

    /// The columns of the regression; powers are of S/K, so that no column dwarfs another.
    fn columns(&self, assets: &[f64]) -> Vec<Vec<f64>> {
        let scaled: Vec<f64> = assets.iter().map(|asset| asset / self.exercise_price).collect();
        let mut columns = vec![vec![1.0; assets.len()]];
        match self.basis {
            Basis::Powers => {
                for exponent in 1..=self.degree {
                    columns
                        .push(scaled.iter().map(|x| libm::pow(*x, f64::from(exponent))).collect());
                }
            }
            Basis::Laguerre => {
                for order in 0..self.degree {
                    columns.push(
                        scaled.iter().map(|x| libm::exp(-x / 2.0) * laguerre(order, *x)).collect(),
                    );
                }
            }
        }
        columns
    }

    /// The coefficients of powers, turned from S/K into S.
    fn in_money(&self, mut coefficients: Vec<f64>) -> Vec<f64> {
        if self.basis == Basis::Powers {
            let mut unit = 1.0;
            for coefficient in &mut coefficients {
                *coefficient /= unit;
                unit *= self.exercise_price;
            }
        }
        coefficients
    }
}

fn positive(date: usize, payoff: f64) -> Option<(usize, f64)> {
    (payoff > 0.0).then_some((date, payoff))
}

/// The Laguerre polynomial of an order: `(n + 1)·L_{n+1} = (2n + 1 − x)·L_n − n·L_{n−1}`.
fn laguerre(order: u32, x: f64) -> f64 {
    let (mut before, mut now) = (0.0, 1.0);
    for n in 0..order {
        let n = f64::from(n);
        (before, now) = (now, ((2.0 * n + 1.0 - x) * now - n * before) / (n + 1.0));
    }
    now
}

fn error_of(values: &[f64], mirrored: bool) -> Option<f64> {
    let pairs: Vec<f64> = if mirrored {
        let (plain, other) = values.split_at(values.len() / 2);
        plain.iter().zip(other).map(|(a, b)| (a + b) / 2.0).collect()
    } else {
        values.to_vec()
    };
    let count = pairs.len() as f64;
    (pairs.len() > 1).then(|| {
        let mean = sum(pairs.iter().copied()) / count;
        (sum(pairs.iter().map(|x| (x - mean) * (x - mean))) / (count - 1.0) / count).sqrt()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The eight paths of Longstaff & Schwartz, section 1.
    fn eight_paths() -> Paths {
        let rows = [
            [1.09, 1.08, 1.34],
            [1.16, 1.26, 1.54],
            [1.22, 1.07, 1.03],
            [0.93, 0.97, 0.92],
            [1.11, 1.56, 1.52],
            [0.76, 0.77, 0.90],
            [0.92, 0.84, 1.01],
            [0.88, 1.22, 1.34],
        ];
        Paths::from_rows(&rows.map(|row| row.to_vec()), &[1.0, 2.0, 3.0]).unwrap()
    }

    fn put(exercise_price: f64, rate: f64) -> LeastSquares {
        LeastSquares { right: Right::Put, exercise_price, rate, basis: Basis::Powers, degree: 2 }
    }

    #[test]
    fn the_published_eight_paths() {
        // Printed: 0.1144, European 0.0564; E[Y|X] = −1.070 + 2.983·X − 1.813·X² and 2.038 − 3.335·X + 1.356·X².
        let found = put(1.10, 0.06).value(&eight_paths(), false);
        assert!((found.value - 0.1144).abs() < 5e-5, "{}", found.value);
        assert!((found.european - 0.0564).abs() < 5e-5);
        let near = |found: &[f64], printed: [f64; 3]| {
            found.iter().zip(printed).all(|(own, printed)| (own - printed).abs() < 1e-3)
        };
        assert!(near(&found.fits[0].coefficients, [2.038, -3.335, 1.356]), "{:?}", found.fits);
        assert!(near(&found.fits[1].coefficients, [-1.070, 2.983, -1.813]), "{:?}", found.fits);
        // Exercised at 1: paths 4, 6, 7, 8 (0.17, 0.34, 0.18, 0.22); at 3: path 3 (0.07).
        let cash: Vec<(usize, usize, f64)> = found
            .exercise
            .iter()
            .zip(1..)
            .filter_map(|(cash, path)| cash.map(|(date, cash)| (path, date + 1, cash)))
            .collect();
        let expected = [(3, 3, 0.07), (4, 1, 0.17), (6, 1, 0.34), (7, 1, 0.18), (8, 1, 0.22)];
        assert_eq!(cash.len(), expected.len());
        for (own, printed) in cash.iter().zip(expected) {
            assert_eq!((own.0, own.1), (printed.0, printed.1));
            assert!((own.2 - printed.2).abs() < 1e-12);
        }
    }

    #[test]
    fn paths_that_do_not_fit_are_named() {
        let row = vec![1.0, 2.0];
        assert_eq!(Paths::from_rows(&[], &[1.0]), Err(NoPaths::None));
        assert_eq!(Paths::from_rows(core::slice::from_ref(&row), &[2.0, 1.0]), Err(NoPaths::Dates));
        assert_eq!(Paths::from_rows(core::slice::from_ref(&row), &[0.0, 1.0]), Err(NoPaths::Dates));
        assert_eq!(Paths::from_rows(&[row.clone(), vec![1.0]], &[1.0, 2.0]), Err(NoPaths::Path(1)));
        assert_eq!(
            Paths::from_rows(&[row, vec![1.0, f64::NAN]], &[1.0, 2.0]),
            Err(NoPaths::Path(1))
        );
    }

    #[test]
    fn the_same_seed_draws_the_same_paths_and_another_one_others() {
        let terms = OptionTerms::new(36.0, 40.0, 1.0, 0.06, 0.0, 0.2).unwrap();
        let one = Paths::drawn(&terms, 3, 10, 1);
        assert_eq!(one, Paths::drawn(&terms, 3, 10, 1));
        assert_ne!(one, Paths::drawn(&terms, 3, 10, 2));
        assert_eq!((one.values.len(), one.values[0].len()), (3, 20));
        // A path and its mirror: the geometric mean is the drift alone.
        let middle = (one.values[2][4] * one.values[2][14]).sqrt();
        assert!((middle - 36.0 * f64::exp(0.06 - 0.02)).abs() < 1e-9);
    }

    #[test]
    fn laguerre_polynomials_by_hand() {
        // L_1 = 1 − x, L_2 = 1 − 2x + x²/2
        assert_eq!((laguerre(0, 3.0), laguerre(1, 3.0), laguerre(2, 3.0)), (1.0, -2.0, -0.5));
    }
}
