//! Any of the distributions, so that inputs of different kinds can stand side by side.

use super::{Beta, LogNormal, Normal, Pert, Point, Triangular, Uniform};

/// A distribution of an uncertain quantity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Distribution {
    /// Known.
    Point(Point),
    /// Equally likely between two ends.
    Uniform(Uniform),
    /// Two ends and a most likely value.
    Triangular(Triangular),
    /// Two ends and a most likely value, smooth.
    Pert(Pert),
    /// Mean and spread, without ends.
    Normal(Normal),
    /// Above zero, with a long upper tail.
    LogNormal(LogNormal),
    /// A probability or share.
    Beta(Beta),
}

impl Distribution {
    /// Its name in keys.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Point(_) => "point",
            Self::Uniform(_) => "uniform",
            Self::Triangular(_) => "triangular",
            Self::Pert(_) => "pert",
            Self::Normal(_) => "normal",
            Self::LogNormal(_) => "lognormal",
            Self::Beta(_) => "beta",
        }
    }

    /// The mean.
    #[must_use]
    pub fn mean(&self) -> f64 {
        match self {
            Self::Point(each) => each.mean(),
            Self::Uniform(each) => each.mean(),
            Self::Triangular(each) => each.mean(),
            Self::Pert(each) => each.mean(),
            Self::Normal(each) => each.mean(),
            Self::LogNormal(each) => each.mean(),
            Self::Beta(each) => each.mean(),
        }
    }

    /// The standard deviation.
    #[must_use]
    pub fn standard_deviation(&self) -> f64 {
        match self {
            Self::Point(_) => 0.0,
            Self::Uniform(each) => each.standard_deviation(),
            Self::Triangular(each) => each.standard_deviation(),
            Self::Pert(each) => each.standard_deviation(),
            Self::Normal(each) => each.standard_deviation(),
            Self::LogNormal(each) => each.standard_deviation(),
            Self::Beta(each) => each.standard_deviation(),
        }
    }

    /// The probability of at most `x`.
    #[must_use]
    pub fn cumulative(&self, x: f64) -> f64 {
        match self {
            Self::Point(each) => each.cumulative(x),
            Self::Uniform(each) => each.cumulative(x),
            Self::Triangular(each) => each.cumulative(x),
            Self::Pert(each) => each.cumulative(x),
            Self::Normal(each) => each.cumulative(x),
            Self::LogNormal(each) => each.cumulative(x),
            Self::Beta(each) => each.cumulative(x),
        }
    }

    /// The value that is not exceeded with probability `u`, for `u` strictly between 0 and 1.
    #[must_use]
    pub fn quantile(&self, u: f64) -> f64 {
        match self {
            Self::Point(each) => each.mean(),
            Self::Uniform(each) => each.quantile(u),
            Self::Triangular(each) => each.quantile(u),
            Self::Pert(each) => each.quantile(u),
            Self::Normal(each) => each.quantile(u),
            Self::LogNormal(each) => each.quantile(u),
            Self::Beta(each) => each.quantile(u),
        }
    }

    /// Turns a column of uniform numbers into draws, in place: one uniform, one draw.
    pub fn quantiles(&self, uniforms: &mut [f64]) {
        for value in uniforms {
            *value = self.quantile(*value);
        }
    }
}

macro_rules! is_a_distribution {
    ($($kind:ident),*) => {
        $(impl From<$kind> for Distribution {
            fn from(each: $kind) -> Self {
                Self::$kind(each)
            }
        })*
    };
}

is_a_distribution!(Point, Uniform, Triangular, Pert, Normal, LogNormal, Beta);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cashflow::discounting::sum;

    fn one_of_each() -> Vec<Distribution> {
        vec![
            Point::new(7.0).unwrap().into(),
            Uniform::new(-1.0, 3.0).unwrap().into(),
            Triangular::new(0.5, 1.0, 4.0).unwrap().into(),
            Pert::new(0.02, 0.05, 0.1).unwrap().into(),
            Normal::new(0.8, 0.05).unwrap().into(),
            LogNormal::new(6.0, 0.6).unwrap().into(),
            Beta::of_probability(0.3, 12.0).unwrap().into(),
        ]
    }

    /// Midpoints of many equal slices of probability.
    fn slices(distribution: &Distribution) -> Vec<f64> {
        let count = 100_000;
        (0..count)
            .map(|at| distribution.quantile((f64::from(at) + 0.5) / f64::from(count)))
            .collect()
    }

    #[test]
    fn mean_and_spread_are_those_of_the_quantiles() {
        for distribution in one_of_each() {
            let values = slices(&distribution);
            let count = values.len() as f64;
            let mean = sum(values.iter().copied()) / count;
            let variance = sum(values.iter().map(|value| (value - mean) * (value - mean))) / count;
            let name = distribution.key();
            let scale = distribution.mean().abs().max(distribution.standard_deviation());
            assert!((mean - distribution.mean()).abs() < 2e-4 * scale, "{name}");
            assert!(
                (variance.sqrt() - distribution.standard_deviation()).abs() < 2e-3 * scale,
                "{name}"
            );
        }
    }

    #[test]
    fn quantiles_rise_and_undo_the_probability() {
        for distribution in one_of_each().into_iter().skip(1) {
            let mut last = f64::NEG_INFINITY;
            for step in 1..1000 {
                let u = f64::from(step) / 1000.0;
                let value = distribution.quantile(u);
                assert!(value > last, "{}", distribution.key());
                assert!(
                    (distribution.cumulative(value) - u).abs() < 1e-12,
                    "{}",
                    distribution.key()
                );
                last = value;
            }
        }
    }

    #[test]
    fn the_ends_of_the_sampled_range_give_finite_values() {
        let least = 0.5 / 4_503_599_627_370_496.0;
        for distribution in one_of_each() {
            assert!(distribution.quantile(least).is_finite());
            assert!(distribution.quantile(1.0 - least).is_finite());
        }
    }

    #[test]
    fn a_column_is_turned_in_place_value_by_value() {
        for distribution in one_of_each() {
            let mut column = [0.1, 0.5, 0.7];
            distribution.quantiles(&mut column);
            assert_eq!(column, [0.1, 0.5, 0.7].map(|u| distribution.quantile(u)));
        }
    }
}
