//! Why no distribution has the parameters that were given.

/// A parameter of a distribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Parameter {
    /// The value of a point.
    Value,
    /// The lower end.
    Low,
    /// The most likely value.
    Likely,
    /// The upper end.
    High,
    /// The mean.
    Mean,
    /// The standard deviation.
    StandardDeviation,
    /// The mean of the logarithm.
    Mu,
    /// The standard deviation of the logarithm.
    Sigma,
    /// The value that is not reached with probability 10 %.
    P10,
    /// The value that is not reached with probability 90 %.
    P90,
    /// The first shape of a beta distribution.
    Alpha,
    /// The second shape of a beta distribution.
    Beta,
    /// A probability.
    Probability,
    /// A number of cases that a belief is worth.
    Cases,
    /// The probability of a value below the stated low one.
    ProbabilityBelowLow,
    /// The probability of a value above the stated high one.
    ProbabilityAboveHigh,
}

impl Parameter {
    /// Its name in keys and paths.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Low => "low",
            Self::Likely => "likely",
            Self::High => "high",
            Self::Mean => "mean",
            Self::StandardDeviation => "standard_deviation",
            Self::Mu => "mu",
            Self::Sigma => "sigma",
            Self::P10 => "p10",
            Self::P90 => "p90",
            Self::Alpha => "alpha",
            Self::Beta => "beta",
            Self::Probability => "probability",
            Self::Cases => "cases",
            Self::ProbabilityBelowLow => "probability_below_low",
            Self::ProbabilityAboveHigh => "probability_above_high",
        }
    }
}

/// Why no distribution has the parameters that were given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DistributionError {
    /// Not a number, or without end.
    NotFinite(Parameter),
    /// Must be above zero.
    NotPositive(Parameter),
    /// Must lie strictly between 0 and 1.
    NotBetweenZeroAndOne(Parameter),
    /// Beyond what can be computed with full accuracy.
    TooLarge {
        /// The parameter.
        parameter: Parameter,
        /// The largest that is taken.
        most: f64,
    },
    /// The first must be below the second.
    NotBelow {
        /// The one that must be smaller.
        smaller: Parameter,
        /// The one that must be larger.
        larger: Parameter,
    },
    /// The first must not be above the second.
    Above {
        /// The one that must not be larger.
        smaller: Parameter,
        /// The one that must not be smaller.
        larger: Parameter,
    },
    /// No distribution of this shape has such percentiles.
    NoSuchShape,
}

impl DistributionError {
    /// The stable name of what is wrong.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotFinite(_) => "not_a_number",
            Self::NotPositive(_) => "not_positive",
            Self::NotBetweenZeroAndOne(_) => "not_between_zero_and_one",
            Self::TooLarge { .. } => "too_large",
            Self::NotBelow { .. } => "not_below",
            Self::Above { .. } => "out_of_order",
            Self::NoSuchShape => "no_such_shape",
        }
    }

    /// The parameter that should be looked at first.
    #[must_use]
    pub const fn parameter(self) -> Parameter {
        match self {
            Self::NotFinite(parameter)
            | Self::NotPositive(parameter)
            | Self::NotBetweenZeroAndOne(parameter)
            | Self::TooLarge { parameter, .. } => parameter,
            Self::NotBelow { smaller, .. } | Self::Above { smaller, .. } => smaller,
            Self::NoSuchShape => Parameter::Likely,
        }
    }
}

/// A number that is one.
pub(super) fn finite(parameter: Parameter, value: f64) -> Result<f64, DistributionError> {
    if value.is_finite() { Ok(value) } else { Err(DistributionError::NotFinite(parameter)) }
}

/// A number above zero.
pub(super) fn positive(parameter: Parameter, value: f64) -> Result<f64, DistributionError> {
    if finite(parameter, value)? > 0.0 {
        Ok(value)
    } else {
        Err(DistributionError::NotPositive(parameter))
    }
}

/// A number strictly between 0 and 1.
pub(super) fn inside_unit(parameter: Parameter, value: f64) -> Result<f64, DistributionError> {
    if finite(parameter, value)? > 0.0 && value < 1.0 {
        Ok(value)
    } else {
        Err(DistributionError::NotBetweenZeroAndOne(parameter))
    }
}

/// Two ends, the first below the second.
pub(super) fn ends(low: f64, high: f64) -> Result<(f64, f64), DistributionError> {
    let (low, high) = (finite(Parameter::Low, low)?, finite(Parameter::High, high)?);
    if low < high && (high - low).is_finite() {
        Ok((low, high))
    } else {
        Err(DistributionError::NotBelow { smaller: Parameter::Low, larger: Parameter::High })
    }
}

/// Two ends and a most likely value from one to the other.
pub(super) fn three_points(low: f64, likely: f64, high: f64) -> Result<(), DistributionError> {
    let likely = finite(Parameter::Likely, likely)?;
    let (low, high) = ends(low, high)?;
    if likely < low {
        Err(DistributionError::Above { smaller: Parameter::Low, larger: Parameter::Likely })
    } else if likely > high {
        Err(DistributionError::Above { smaller: Parameter::Likely, larger: Parameter::High })
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_parameter_has_a_key_of_its_own() {
        use Parameter as P;
        let all = [
            P::Value,
            P::Low,
            P::Likely,
            P::High,
            P::Mean,
            P::StandardDeviation,
            P::Mu,
            P::Sigma,
            P::P10,
            P::P90,
            P::Alpha,
            P::Beta,
            P::Probability,
            P::Cases,
            P::ProbabilityBelowLow,
            P::ProbabilityAboveHigh,
        ];
        let keys: BTreeSet<&str> = all.into_iter().map(Parameter::key).collect();
        assert_eq!(keys.len(), all.len());
        assert_eq!(P::ProbabilityBelowLow.key(), "probability_below_low");
    }
}
