//! The lognormal distribution: many influences multiplied, never below zero, with a long upper tail.
//!
//! ```text
//! F⁻¹(u) = exp(μ + σ·Φ⁻¹(u))      mean e^(μ + σ²/2)      var (e^(σ²) − 1)·e^(2μ + σ²)
//! from P10 and P90: μ = (ln P10 + ln P90)/2,  σ = (ln P90 − ln P10) / (2·Φ⁻¹(0.9))
//! ```
//!
//! The mean lies well above the median: adding up medians understates a portfolio.
//! Source: Crow & Shimizu, *Lognormal Distributions*, 1988.

use super::error::{finite, positive};
use super::{DistributionError, Parameter, standard_normal};

/// A lognormal distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogNormal {
    mu: f64,
    sigma: f64,
}

impl LogNormal {
    /// From mean and standard deviation of the logarithm.
    ///
    /// # Errors
    /// A value is not finite, or `sigma` is not above zero.
    pub fn new(mu: f64, sigma: f64) -> Result<Self, DistributionError> {
        Ok(Self { mu: finite(Parameter::Mu, mu)?, sigma: positive(Parameter::Sigma, sigma)? })
    }

    /// From the values not reached with probability 10 % and 90 %.
    ///
    /// # Errors
    /// A value is not above zero, or the first is not below the second.
    pub fn from_p10_p90(p10: f64, p90: f64) -> Result<Self, DistributionError> {
        let low = libm::log(positive(Parameter::P10, p10)?);
        let high = libm::log(positive(Parameter::P90, p90)?);
        if low >= high {
            return Err(DistributionError::NotBelow {
                smaller: Parameter::P10,
                larger: Parameter::P90,
            });
        }
        Self::new((low + high) / 2.0, (high - low) / (2.0 * standard_normal::quantile(0.9)))
    }

    /// From mean and standard deviation of the quantity itself.
    ///
    /// # Errors
    /// A value is not above zero.
    pub fn from_mean(mean: f64, standard_deviation: f64) -> Result<Self, DistributionError> {
        let mean = positive(Parameter::Mean, mean)?;
        let ratio = positive(Parameter::StandardDeviation, standard_deviation)? / mean;
        let variance = libm::log1p(ratio * ratio);
        Self::new(libm::log(mean) - variance / 2.0, variance.sqrt())
    }

    /// The mean of the logarithm.
    #[must_use]
    pub const fn mu(&self) -> f64 {
        self.mu
    }

    /// The standard deviation of the logarithm.
    #[must_use]
    pub const fn sigma(&self) -> f64 {
        self.sigma
    }

    /// The mean.
    #[must_use]
    pub fn mean(&self) -> f64 {
        libm::exp(self.mu + self.sigma * self.sigma / 2.0)
    }

    /// The standard deviation.
    #[must_use]
    pub fn standard_deviation(&self) -> f64 {
        self.mean() * libm::expm1(self.sigma * self.sigma).sqrt()
    }

    /// The probability of at most `x`.
    #[must_use]
    pub fn cumulative(&self, x: f64) -> f64 {
        if x <= 0.0 {
            return 0.0;
        }
        standard_normal::cumulative((libm::log(x) - self.mu) / self.sigma)
    }

    /// The value that is not exceeded with probability `u`.
    #[must_use]
    pub fn quantile(&self, u: f64) -> f64 {
        libm::exp(self.mu + self.sigma * standard_normal::quantile(u))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_quantiles() {
        // μ 3, σ ½: Distributions.jl, reference values from R.
        let sales = LogNormal::new(3.0, 0.5).unwrap();
        let published = [
            (0.1, 10.582_738_361),
            (0.25, 14.335_731_470_2),
            (0.5, 20.085_536_923_2),
            (0.75, 28.141_486_490_1),
            (0.9, 38.121_399_181_6),
        ];
        for (u, x) in published {
            assert!((sales.quantile(u) - x).abs() < 1e-8, "{u}");
            assert!((sales.cumulative(x) - u).abs() < 1e-10, "{u}");
        }
        assert!((sales.mean() - 22.759_895_093_5).abs() < 1e-8);
    }

    #[test]
    fn stated_percentiles_come_back() {
        let sales = LogNormal::from_p10_p90(50.0, 800.0).unwrap();
        assert!((sales.quantile(0.1) - 50.0).abs() < 1e-11);
        assert!((sales.quantile(0.9) - 800.0).abs() < 1e-10);
        assert!((sales.quantile(0.5) - 200.0).abs() < 1e-11);
        assert!(sales.mean() > 300.0);
    }

    #[test]
    fn stated_mean_and_spread_come_back() {
        let sales = LogNormal::from_mean(120.0, 90.0).unwrap();
        assert!((sales.mean() - 120.0).abs() < 1e-11);
        assert!((sales.standard_deviation() - 90.0).abs() < 1e-11);
    }

    #[test]
    fn a_percentile_at_or_below_zero_is_refused() {
        assert_eq!(
            LogNormal::from_p10_p90(0.0, 5.0),
            Err(DistributionError::NotPositive(Parameter::P10))
        );
    }
}
