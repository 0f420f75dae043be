//! The volatility of a project's value, from its own simulation (Copeland & Antikarov).
//!
//! ```text
//! z = ln(PV1 / PV0)        σ = sd(z) / √t
//! ```
//!
//! `PV0` value of the flows from the end of the period on as it is expected today: one number, held fixed; `PV1`
//! the same value as it will be known after `t` years, draw by draw, with what the period itself has paid. Drawing
//! `PV0` as well would add a spread that no one has to bear and overstates σ. Where only two percentiles of the
//! later value are known: `σ = (ln V_high − ln V_low) / ((z_high − z_low)·√t)`. Where there is a series of values:
//! the standard deviation of its logarithmic returns, times √(observations a year).
//! Source: Copeland & Antikarov, *Real Options: A Practitioner's Guide*, 2001, consolidated approach; Brandão, Dyer
//! & Hahn, *Decision Analysis* 2(2), 2005 (the overstatement); Hull (historical volatility).

use crate::cashflow::discounting::sum;
use crate::uncertainty::standard_normal::quantile;

/// A volatility that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Volatility {
    /// Per year.
    pub sigma: f64,
    /// Its standard error, `σ/√(2(n − 1))` for normal logarithms.
    pub standard_error: f64,
    /// The mean logarithmic return of a period.
    pub mean_return: f64,
    /// The standard deviation of a period's logarithmic returns.
    pub deviation: f64,
    /// How many returns.
    pub count: usize,
}

/// Why there is no volatility.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoVolatility {
    /// A value has no logarithm: it is not a number above 0. With its position, if it is one of several.
    NotPositive(Option<usize>),
    /// Two returns are the least.
    TooFew,
    /// The years or observations a year are not a number above 0.
    Years,
    /// The low percentile or its probability does not lie below the high one.
    NotBelow,
    /// All values are the same.
    Constant,
}

fn positive(value: f64) -> bool {
    value.is_finite() && value > 0.0
}

/// From draws of the later value and the one value of today.
///
/// # Errors
/// A value has no logarithm, there are fewer than two, or they do not differ.
pub fn from_draws(now: f64, later: &[f64], years: f64) -> Result<Volatility, NoVolatility> {
    if !positive(now) {
        return Err(NoVolatility::NotPositive(None));
    }
    if let Some(at) = later.iter().position(|value| !positive(*value)) {
        return Err(NoVolatility::NotPositive(Some(at)));
    }
    let returns: Vec<f64> = later.iter().map(|value| libm::log(value / now)).collect();
    of_returns(&returns, 1.0 / years)
}

/// From a series of values at equal distances, so many a year.
///
/// # Errors
/// A value has no logarithm, there are fewer than three, or the returns do not differ.
pub fn from_series(values: &[f64], a_year: f64) -> Result<Volatility, NoVolatility> {
    if let Some(at) = values.iter().position(|value| !positive(*value)) {
        return Err(NoVolatility::NotPositive(Some(at)));
    }
    let returns: Vec<f64> = values
        .windows(2)
        .filter_map(|pair| match pair {
            [before, after] => Some(libm::log(after / before)),
            _ => None,
        })
        .collect();
    of_returns(&returns, a_year)
}

/// From two values that will not be exceeded with these probabilities after some years.
///
/// # Errors
/// A value has no logarithm, or low does not lie below high.
pub fn from_percentiles(
    low: (f64, f64),
    high: (f64, f64),
    years: f64,
) -> Result<f64, NoVolatility> {
    if !positive(low.0) || !positive(high.0) {
        return Err(NoVolatility::NotPositive(None));
    }
    if !positive(years) {
        return Err(NoVolatility::Years);
    }
    let inside = |probability: f64| probability > 0.0 && probability < 1.0;
    if low.0 >= high.0 || low.1 >= high.1 || !inside(low.1) || !inside(high.1) {
        return Err(NoVolatility::NotBelow);
    }
    Ok(libm::log(high.0 / low.0) / ((quantile(high.1) - quantile(low.1)) * years.sqrt()))
}

fn of_returns(returns: &[f64], a_year: f64) -> Result<Volatility, NoVolatility> {
    if !positive(a_year) {
        return Err(NoVolatility::Years);
    }
    if returns.len() < 2 {
        return Err(NoVolatility::TooFew);
    }
    let count = returns.len() as f64;
    let mean_return = sum(returns.iter().copied()) / count;
    let squares = sum(returns.iter().map(|each| (each - mean_return) * (each - mean_return)));
    let deviation = (squares / (count - 1.0)).sqrt();
    if deviation <= f64::EPSILON * mean_return.abs() {
        return Err(NoVolatility::Constant);
    }
    let sigma = deviation * a_year.sqrt();
    Ok(Volatility {
        sigma,
        standard_error: sigma / (2.0 * (count - 1.0)).sqrt(),
        mean_return,
        deviation,
        count: returns.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn three_draws_by_hand() {
        // PV0 100, PV1 100·e^−0.2, 100, 100·e^0.2: sd = 0.2
        let later = [-0.2_f64, 0.0, 0.2].map(|z| 100.0 * z.exp());
        let found = from_draws(100.0, &later, 1.0).unwrap();
        assert!((found.sigma - 0.2).abs() < 1e-14 && found.mean_return.abs() < 1e-15);
        assert!((found.standard_error - 0.1).abs() < 1e-14);
        // The same spread after four years is half of it a year.
        assert!((from_draws(100.0, &later, 4.0).unwrap().sigma - 0.1).abs() < 1e-14);
    }

    #[test]
    fn a_value_without_logarithm_is_named() {
        assert_eq!(from_draws(100.0, &[90.0, -1.0], 1.0), Err(NoVolatility::NotPositive(Some(1))));
        assert_eq!(from_draws(0.0, &[90.0, 80.0], 1.0), Err(NoVolatility::NotPositive(None)));
        assert_eq!(from_draws(100.0, &[90.0], 1.0), Err(NoVolatility::TooFew));
        assert_eq!(from_draws(100.0, &[90.0, 90.0], 1.0), Err(NoVolatility::Constant));
        assert_eq!(from_draws(100.0, &[90.0, 80.0], 0.0), Err(NoVolatility::Years));
        assert_eq!(from_percentiles((80.0, 0.9), (120.0, 0.1), 1.0), Err(NoVolatility::NotBelow));
    }

    proptest! {
        #[test]
        fn percentiles_of_a_lognormal_give_its_spread(sigma in 0.05_f64..1.0, years in 0.5_f64..10.0, q in 0.01_f64..0.45) {
            let value = |q: f64| 100.0 * (sigma * years.sqrt() * quantile(q)).exp();
            let found = from_percentiles((value(q), q), (value(1.0 - q), 1.0 - q), years).unwrap();
            prop_assert!((found - sigma).abs() < 1e-12);
        }

        #[test]
        fn money_has_no_unit(later in prop::collection::vec(1.0_f64..500.0, 3..40), factor in 0.01_f64..100.0) {
            let plain = from_draws(100.0, &later, 1.0);
            let scaled: Vec<f64> = later.iter().map(|each| each * factor).collect();
            let other = from_draws(100.0 * factor, &scaled, 1.0);
            prop_assert!((plain.unwrap().sigma - other.unwrap().sigma).abs() < 1e-10);
        }

        #[test]
        fn a_series_is_the_draws_of_its_steps(values in prop::collection::vec(1.0_f64..500.0, 4..40)) {
            // Each return as a draw from 1.
            let returns: Vec<f64> = values.windows(2).map(|pair| pair[1] / pair[0]).collect();
            let (one, other) = (from_series(&values, 12.0).unwrap(), from_draws(1.0, &returns, 1.0 / 12.0).unwrap());
            prop_assert!((one.sigma - other.sigma).abs() < 1e-12 * one.sigma.max(1.0));
        }
    }
}
