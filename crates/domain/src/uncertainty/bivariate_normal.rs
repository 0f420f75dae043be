//! The bivariate normal distribution: the probability that two correlated normal variables are both small.
//!
//! ```text
//! M(a, b; ρ) = P(X ≤ a, Y ≤ b) = Φ(a)·Φ(b) + (1/2π)·∫_0^{asin ρ} exp(−(a² + b² − 2ab·sin θ)/(2cos²θ)) dθ
//! ```
//!
//! For |ρ| near 1 the integral is taken from there, with its singular part split off; right to about 14 digits.
//! Source: Genz, "Numerical computation of rectangular bivariate and trivariate normal and t probabilities",
//! *Statistics and Computing* 14, 2004, after Drezner & Wesolowsky 1990.

use core::f64::consts::PI;

use super::gauss_legendre::POINTS;
use super::standard_normal::cumulative;

/// From this size of the correlation on the integral is taken from ±1.
const STRONG: f64 = 0.925;
/// Exponents below this add nothing.
const FAR: f64 = -100.0;

/// `M(a, b; ρ)`, the probability that both lie below; not a number for a correlation outside −1 to 1.
#[must_use]
pub fn bivariate_cumulative(a: f64, b: f64, correlation: f64) -> f64 {
    if !(-1.0..=1.0).contains(&correlation) || a.is_nan() || b.is_nan() {
        return f64::NAN;
    }
    if a == f64::NEG_INFINITY || b == f64::NEG_INFINITY {
        return 0.0;
    }
    if a == f64::INFINITY {
        return cumulative(b);
    }
    if b == f64::INFINITY {
        return cumulative(a);
    }
    let probability = if correlation.abs() < STRONG {
        weak(a, b, correlation)
    } else {
        strong(-a, -b, correlation)
    };
    probability.clamp(0.0, 1.0)
}

fn weak(a: f64, b: f64, correlation: f64) -> f64 {
    let squares = (a * a + b * b) / 2.0;
    let half_angle = libm::asin(correlation) / 2.0;
    let at = |x: f64| {
        let sine = libm::sin(half_angle * (1.0 + x));
        libm::exp((sine * a * b - squares) / (1.0 - sine * sine))
    };
    let integral: f64 = POINTS.iter().map(|(x, weight)| weight * (at(-x) + at(*x))).sum();
    integral * half_angle / (2.0 * PI) + cumulative(a) * cumulative(b)
}

/// `P(X > h, Y > k)` for a correlation near ±1.
fn strong(h: f64, k: f64, correlation: f64) -> f64 {
    let k = if correlation < 0.0 { -k } else { k };
    let product = h * k;
    let mut rest = 0.0;
    if correlation.abs() < 1.0 {
        let left = (1.0 - correlation) * (1.0 + correlation);
        let mut a = left.sqrt();
        let gap = (h - k) * (h - k);
        let c = (4.0 - product) / 8.0;
        let d = (12.0 - product) / 80.0;
        let exponent = -(gap / left + product) / 2.0;
        if exponent > FAR {
            rest = a
                * libm::exp(exponent)
                * (1.0 - c * (gap - left) * (1.0 - d * gap) / 3.0 + c * d * left * left);
        }
        if product > FAR {
            let b = gap.sqrt();
            let tail = (2.0 * PI).sqrt() * cumulative(-b / a);
            rest -= libm::exp(-product / 2.0) * tail * b * (1.0 - c * gap * (1.0 - d * gap) / 3.0);
        }
        a /= 2.0;
        for (x, weight) in POINTS {
            for side in [1.0 - x, 1.0 + x] {
                let square = (a * side) * (a * side);
                let exponent = -(gap / square + product) / 2.0;
                if exponent > FAR {
                    let root = (1.0 - square).sqrt();
                    let series = 1.0 + c * square * (1.0 + 5.0 * d * square);
                    let full =
                        libm::exp(-product * square / (2.0 * (1.0 + root) * (1.0 + root))) / root;
                    rest += a * weight * libm::exp(exponent) * (full - series);
                }
            }
        }
        rest /= -2.0 * PI;
    }
    if correlation > 0.0 {
        return rest + cumulative(-h.max(k));
    }
    if h >= k {
        return -rest;
    }
    let between =
        if h < 0.0 { cumulative(k) - cumulative(h) } else { cumulative(-h) - cumulative(-k) };
    between - rest
}

#[cfg(test)]
mod tests {
    use super::super::gauss_legendre::integral;
    use super::super::standard_normal::density;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_quadrant_is_known_in_closed_form() {
        // P(X ≤ 0, Y ≤ 0) = 1/4 + asin(ρ)/(2π): ρ 0.5 → 1/3
        assert!((bivariate_cumulative(0.0, 0.0, 0.5) - 1.0 / 3.0).abs() < 1e-15);
        for correlation in [-0.999_999, -0.95, -0.5, 0.0, 0.3, 0.92, 0.93, 0.999, 1.0, -1.0] {
            let known = 0.25 + f64::asin(correlation) / (2.0 * PI);
            assert!(
                (bivariate_cumulative(0.0, 0.0, correlation) - known).abs() < 1e-14,
                "{correlation}"
            );
        }
    }

    #[test]
    fn full_correlation_is_the_nearer_bound() {
        assert!((bivariate_cumulative(0.3, 1.0, 1.0) - cumulative(0.3)).abs() < 1e-15);
        let apart = cumulative(0.3) - cumulative(-1.0);
        assert!((bivariate_cumulative(0.3, 1.0, -1.0) - apart).abs() < 1e-15);
        assert_eq!(bivariate_cumulative(-0.3, -1.0, -1.0), 0.0);
        assert!(bivariate_cumulative(0.0, 0.0, 1.01).is_nan());
        assert_eq!(bivariate_cumulative(f64::NEG_INFINITY, 0.0, 0.5), 0.0);
        assert_eq!(bivariate_cumulative(f64::INFINITY, 0.0, 0.5), 0.5);
    }

    proptest! {
        #[test]
        fn it_is_the_integral_over_one_of_the_two(
            a in -4.0_f64..4.0, b in -4.0_f64..4.0, correlation in -0.995_f64..0.995,
        ) {
            let root = (1.0 - correlation * correlation).sqrt();
            let direct = integral(-9.0, a, 400, |x| density(x) * cumulative((b - correlation * x) / root));
            prop_assert!((bivariate_cumulative(a, b, correlation) - direct).abs() < 2e-13);
        }

        #[test]
        fn the_two_halves_make_the_whole(a in -5.0_f64..5.0, b in -5.0_f64..5.0, correlation in -1.0_f64..1.0) {
            let halves = bivariate_cumulative(a, b, correlation) + bivariate_cumulative(a, -b, -correlation);
            prop_assert!((halves - cumulative(a)).abs() < 1e-14);
            let mirrored = bivariate_cumulative(b, a, correlation);
            prop_assert!((bivariate_cumulative(a, b, correlation) - mirrored).abs() < 1e-14);
        }
    }
}
