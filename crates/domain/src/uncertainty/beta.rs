//! The beta distribution: what is believed of a probability or a share.
//!
//! ```text
//! mean α/(α + β)      var αβ / ((α + β)²(α + β + 1))
//! from a probability p worth κ cases: α = p·κ, β = (1 − p)·κ
//! ```
//!
//! `κ` reads as the number of comparable cases on which the probability rests.
//! Source: Gelman et al., *Bayesian Data Analysis*, chapter on single-parameter models.

use super::error::{inside_unit, positive};
use super::{DistributionError, Parameter, incomplete_beta};

/// Shapes beyond this would lose digits.
const LARGEST_SHAPE: f64 = 1e6;

/// A beta distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beta {
    alpha: f64,
    beta: f64,
}

impl Beta {
    /// From its two shapes.
    ///
    /// # Errors
    /// A shape is not above zero, or above a million.
    pub fn new(alpha: f64, beta: f64) -> Result<Self, DistributionError> {
        Ok(Self { alpha: shape(Parameter::Alpha, alpha)?, beta: shape(Parameter::Beta, beta)? })
    }

    /// From a probability and the number of cases on which it rests.
    ///
    /// # Errors
    /// The probability is not strictly between 0 and 1, or the number is not above zero or above a million.
    pub fn of_probability(probability: f64, cases: f64) -> Result<Self, DistributionError> {
        let probability = inside_unit(Parameter::Probability, probability)?;
        let cases = shape(Parameter::Cases, cases)?;
        Self::new(probability * cases, (1.0 - probability) * cases)
    }

    /// The first shape.
    #[must_use]
    pub const fn alpha(&self) -> f64 {
        self.alpha
    }

    /// The second shape.
    #[must_use]
    pub const fn beta(&self) -> f64 {
        self.beta
    }

    /// The mean.
    #[must_use]
    pub fn mean(&self) -> f64 {
        self.alpha / (self.alpha + self.beta)
    }

    /// The standard deviation.
    #[must_use]
    pub fn standard_deviation(&self) -> f64 {
        let total = self.alpha + self.beta;
        let spread = (self.alpha / total) * (self.beta / total) / (total + 1.0);
        spread.sqrt()
    }

    /// The probability of at most `x`.
    #[must_use]
    pub fn cumulative(&self, x: f64) -> f64 {
        incomplete_beta::regularised(self.alpha, self.beta, x)
    }

    /// The value that is not exceeded with probability `u`.
    #[must_use]
    pub fn quantile(&self, u: f64) -> f64 {
        incomplete_beta::quantile(self.alpha, self.beta, u)
    }
}

fn shape(parameter: Parameter, value: f64) -> Result<f64, DistributionError> {
    if positive(parameter, value)? <= LARGEST_SHAPE {
        Ok(value)
    } else {
        Err(DistributionError::TooLarge { parameter, most: LARGEST_SHAPE })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_quantiles() {
        // α 3, β 4: Distributions.jl, reference values from R.
        let beta = Beta::new(3.0, 4.0).unwrap();
        let published = [
            (0.1, 0.200_908_878_857),
            (0.25, 0.296_916_548_307),
            (0.5, 0.421_407_190_691),
            (0.75, 0.553_198_251_744),
            (0.9, 0.666_805_613_472),
        ];
        for (u, x) in published {
            assert!((beta.quantile(u) - x).abs() < 1e-11, "{u}");
        }
        assert!((beta.mean() - 3.0 / 7.0).abs() < 1e-15);
        assert!((beta.standard_deviation().powi(2) - 0.030_612_244_898).abs() < 1e-11);
    }

    #[test]
    fn a_probability_resting_on_ten_cases() {
        // 30 % of ten cases: α 3, β 7, var = 0.3·0.7/11
        let belief = Beta::of_probability(0.3, 10.0).unwrap();
        assert!((belief.alpha() - 3.0).abs() < 1e-14 && (belief.beta() - 7.0).abs() < 1e-14);
        assert!((belief.standard_deviation().powi(2) - 0.21 / 11.0).abs() < 1e-15);
    }

    #[test]
    fn certainty_and_endless_experience_are_refused() {
        let certain = Beta::of_probability(1.0, 10.0).unwrap_err();
        assert_eq!(certain, DistributionError::NotBetweenZeroAndOne(Parameter::Probability));
        assert_eq!(Beta::new(2e6, 1.0).unwrap_err().code(), "too_large");
        assert_eq!(Beta::new(0.0, 1.0).unwrap_err().parameter(), Parameter::Alpha);
    }
}
