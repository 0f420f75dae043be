//! Attrition: the part of today's customers, users or technology that is still there in a later year.
//!
//! ```text
//! constant rate   s(t) = (1 − a)^t
//! yearly rates    s(t) = Π_{i≤t} (1 − a_i)         the last year by its part
//! exponential     s(t) = e^(−λt)
//! Weibull         s(t) = e^(−(t/η)^β)              β > 1: losses speed up; β = 1: exponential with λ = 1/η
//! ```
//!
//! `t` years from the day of valuation, `a` part lost per year, `λ` hazard per year, `η` scale in years (63.2 % are gone
//! after `η`), `β` shape. Where in a year a rate is read must follow the discounting: a flow at `t − ½` has the
//! survivors of `t − ½`.
//! Source: IVS 210 (intangible assets), excess earnings and attrition; Marston, Winfrey & Hempstead, *Engineering
//! Valuation and Depreciation*, 1953, on survivor curves.

/// How what was there at the start wears away.
#[derive(Clone, Debug, PartialEq)]
pub enum Attrition {
    /// Nothing is lost.
    None,
    /// The same part of what is left, every year.
    Rate(f64),
    /// A part of its own in each year; the last holds from then on.
    Rates(Vec<f64>),
    /// At a constant hazard.
    Exponential {
        /// Hazard per year.
        hazard: f64,
    },
    /// At a hazard that rises or falls with age.
    Weibull {
        /// Years after which 1/e are left.
        scale: f64,
        /// The shape; 1 is exponential.
        shape: f64,
    },
}

impl Attrition {
    /// The part left at a time, between 0 and 1.
    pub fn survival(&self, time: f64) -> f64 {
        let time = time.max(0.0);
        match self {
            Self::None => 1.0,
            Self::Rate(rate) => libm::pow(1.0 - rate, time),
            Self::Rates(rates) => {
                let Some(last) = rates.last() else { return 1.0 };
                let (mut left, mut part) = (time, 1.0);
                for rate in rates.iter().chain(core::iter::repeat(last)).take(time.ceil() as usize)
                {
                    part *= libm::pow(1.0 - rate, left.min(1.0));
                    left -= 1.0;
                }
                part
            }
            Self::Exponential { hazard } => libm::exp(-hazard * time),
            Self::Weibull { scale, shape } => libm::exp(-libm::pow(time / scale, *shape)),
        }
    }

    /// The part of a constant hazard that equals a yearly rate of loss: `λ = −ln(1 − a)`.
    pub fn hazard_of_rate(rate: f64) -> f64 {
        -libm::log1p(-rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_tenth_a_year_leaves_eighty_one_in_a_hundred_after_two_years() {
        assert!((Attrition::Rate(0.1).survival(2.0) - 0.81).abs() < 1e-15);
        // 20 %, then 10 %: 0.8 · 0.9 = 0.72; the last rate holds on: 0.72 · 0.9 = 0.648
        let rates = Attrition::Rates(vec![0.2, 0.1]);
        assert!((rates.survival(2.0) - 0.72).abs() < 1e-15);
        assert!((rates.survival(3.0) - 0.648).abs() < 1e-15);
    }

    #[test]
    fn a_weibull_of_shape_one_is_exponential() {
        // e^(−3/5) = 0.548811636…
        let weibull = Attrition::Weibull { scale: 5.0, shape: 1.0 };
        assert!((weibull.survival(3.0) - 0.548_811_636_094).abs() < 1e-12);
        let exponential = Attrition::Exponential { hazard: 0.2 };
        assert!((weibull.survival(3.0) - exponential.survival(3.0)).abs() < 1e-15);
    }

    proptest! {
        #[test]
        fn survivors_never_grow(rate in 0.0_f64..1.0, shape in 0.3_f64..5.0, scale in 0.5_f64..30.0, time in 0.0_f64..40.0) {
            let curves = [
                Attrition::Rate(rate), Attrition::Rates(vec![rate, rate / 2.0]),
                Attrition::Exponential { hazard: rate }, Attrition::Weibull { scale, shape },
            ];
            for curve in curves {
                prop_assert!(curve.survival(0.0) == 1.0);
                prop_assert!(curve.survival(time + 0.7) <= curve.survival(time));
            }
        }

        #[test]
        fn a_yearly_rate_and_its_hazard_are_one_curve(rate in 0.0_f64..0.95, time in 0.0_f64..30.0) {
            let hazard = Attrition::hazard_of_rate(rate);
            let difference = Attrition::Rate(rate).survival(time) - Attrition::Exponential { hazard }.survival(time);
            prop_assert!(difference.abs() < 1e-12);
        }
    }
}
