//! The regularised incomplete beta function and its inverse.
//!
//! ```text
//! I_x(a, b) = x^a·(1 − x)^b / (a·B(a, b)) · continued fraction
//! ```
//!
//! The inverse is found in the log-odds `t = ln(x/(1 − x))`, where `ln I` is concave for all shapes: Newton's
//! steps then approach from one side and cannot miss. Small probabilities keep their relative accuracy.
//! Source: NIST *Digital Library of Mathematical Functions* § 8.17; Lentz's evaluation of the fraction.

use core::f64::consts::PI;

/// More terms of the fraction are never needed for shapes up to a million.
const MOST_TERMS: u32 = 20_000;
/// More steps than this are never needed.
const MOST_STEPS: u32 = 200;
/// Below this, Stirling's series is not yet exact to the last digits.
const STIRLING_FROM: f64 = 10.0;

/// The probability that a beta variable of shapes `a`, `b` is at most `x`.
#[must_use]
pub fn regularised(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 {
        0.0
    } else if x >= 1.0 {
        1.0
    } else {
        let place = Place { x, y: 1.0 - x, log_x: libm::log(x), log_y: libm::log1p(-x) };
        let (log, complement) = log_probability(a, b, &place);
        complement.map_or_else(|| libm::exp(log), |rest| 1.0 - rest)
    }
}

/// The value that a beta variable of shapes `a`, `b` does not exceed with probability `u`.
#[must_use]
pub fn quantile(a: f64, b: f64, u: f64) -> f64 {
    if u <= 0.0 {
        0.0
    } else if u >= 1.0 {
        1.0
    } else if u <= 0.5 {
        Place::at(log_odds(a, b, u)).x
    } else {
        // The upper half is the lower half of the mirrored distribution.
        Place::at(log_odds(b, a, 1.0 - u)).y
    }
}

/// The log-odds of the quantile for `u` up to one half.
fn log_odds(a: f64, b: f64, u: f64) -> f64 {
    let wanted = libm::log(u);
    let mut odds = libm::log(a / b);
    let mut from_left = false;
    for _ in 0..MOST_STEPS {
        let place = Place::at(odds);
        let (log, _) = log_probability(a, b, &place);
        // d ln I / dt = x^a·y^b / (B·I)
        let slope = libm::exp(log_kernel(a, b, &place) - log);
        let step = (wanted - log) / slope;
        // From the left every step leads up; a step back there is rounding, and the end.
        if !step.is_finite() || (from_left && step <= 0.0) {
            break;
        }
        let next = odds + step;
        if next == odds || step.abs() <= 1e-16 * odds.abs() {
            break;
        }
        from_left = true;
        odds = next;
    }
    odds
}

/// A place between 0 and 1, from both sides and in logarithms, so that neither side loses digits.
struct Place {
    x: f64,
    y: f64,
    log_x: f64,
    log_y: f64,
}

impl Place {
    fn at(odds: f64) -> Self {
        let (small, log_large) = (libm::exp(-odds.abs()), -libm::log1p(libm::exp(-odds.abs())));
        let (lesser, greater) = (small / (1.0 + small), 1.0 / (1.0 + small));
        let log_lesser = log_large - odds.abs();
        if odds < 0.0 {
            Self { x: lesser, y: greater, log_x: log_lesser, log_y: log_large }
        } else {
            Self { x: greater, y: lesser, log_x: log_large, log_y: log_lesser }
        }
    }

    fn mirrored(&self) -> Self {
        Self { x: self.y, y: self.x, log_x: self.log_y, log_y: self.log_x }
    }
}

/// `ln I`, and `1 − I` where that is the part that was computed.
fn log_probability(a: f64, b: f64, place: &Place) -> (f64, Option<f64>) {
    if place.x <= (a + 1.0) / (a + b + 2.0) {
        (log_kernel(a, b, place) + libm::log(fraction(a, b, place.x) / a), None)
    } else {
        let rest = libm::exp(log_kernel(b, a, &place.mirrored())) * fraction(b, a, place.y) / b;
        (libm::log1p(-rest), Some(rest))
    }
}

/// `ln( x^a·y^b / B(a, b) )`.
fn log_kernel(a: f64, b: f64, place: &Place) -> f64 {
    let total = a + b;
    if a >= STIRLING_FROM && b >= STIRLING_FROM {
        // Measured from the mean, so that large terms do not cancel.
        let (mean_x, mean_y) = (a / total, b / total);
        let away = if place.x < place.y { place.x - mean_x } else { mean_y - place.y };
        let relative = |log: f64, mean: f64, away: f64| {
            let ratio = away / mean;
            if ratio.abs() < 0.5 { libm::log1p(ratio) } else { log - libm::log(mean) }
        };
        let powers =
            a * relative(place.log_x, mean_x, away) + b * relative(place.log_y, mean_y, -away);
        let size = 0.5 * libm::log(a * mean_y / (2.0 * PI));
        powers + size + stirling_rest(total) - stirling_rest(a) - stirling_rest(b)
    } else {
        a * place.log_x + b * place.log_y + inverse_log_beta(a, b)
    }
}

/// `−ln B(a, b) = ln Γ(a + b) − ln Γ(a) − ln Γ(b)`.
fn inverse_log_beta(a: f64, b: f64) -> f64 {
    let (small, large) = if a < b { (a, b) } else { (b, a) };
    if large >= STIRLING_FROM {
        log_gamma_rise(large, small) - log_gamma(small)
    } else {
        log_gamma(a + b) - log_gamma(a) - log_gamma(b)
    }
}

/// `ln Γ(x + h) − ln Γ(x)` for a large `x`, by Stirling's formula, so that two large logarithms
/// do not cancel.
fn log_gamma_rise(x: f64, h: f64) -> f64 {
    let sum = x + h;
    (x - 0.5) * libm::log1p(h / x) + h * libm::log(sum) - h + stirling_rest(sum) - stirling_rest(x)
}

fn log_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// What Stirling's formula leaves of `ln Γ(x)`: `ln Γ(x) − (x − ½)·ln x + x − ½·ln 2π`.
fn stirling_rest(x: f64) -> f64 {
    let square = 1.0 / (x * x);
    let series = [
        1.0 / 12.0,
        -1.0 / 360.0,
        1.0 / 1260.0,
        -1.0 / 1680.0,
        1.0 / 1188.0,
        -691.0 / 360_360.0,
        1.0 / 156.0,
        -3617.0 / 122_400.0,
    ];
    series.iter().rev().fold(0.0, |sum, term| sum * square + term) / x
}

/// The continued fraction of the function, by Lentz's method; for `x` up to `(a + 1)/(a + b + 2)`.
fn fraction(a: f64, b: f64, x: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let away_from_zero = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / away_from_zero(1.0 - (a + b) * x / (a + 1.0));
    let mut value = d;
    for term in 1..MOST_TERMS {
        let m = f64::from(term);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / away_from_zero(1.0 + even * d);
        c = away_from_zero(1.0 + even / c);
        value *= c * d;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / away_from_zero(1.0 + odd * d);
        c = away_from_zero(1.0 + odd / c);
        let change = c * d;
        value *= change;
        if (change - 1.0).abs() < 4.0 * f64::EPSILON {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::f64::consts::LN_2;
    use proptest::prelude::*;

    #[test]
    fn probabilities_of_forty_digit_arithmetic() {
        // B(3, 4) at 0.3 is a polynomial: 0.255 69.
        assert!((regularised(3.0, 4.0, 0.3) - 0.255_69).abs() < 1e-15);
        let known = [
            (1000.0, 3000.0, 0.26, 0.927_023_956_600_494_6),
            (1e5, 3e5, 0.2505, 0.767_482_353_803_201_3),
        ];
        for (a, b, x, expected) in known {
            let found = regularised(a, b, x);
            assert!((found / expected - 1.0).abs() < 1e-11, "{a} {b} {x}: {found}");
        }
    }

    #[test]
    fn quantiles_of_forty_digit_arithmetic() {
        let known = [
            (3.0, 4.0, 0.1, 0.200_908_878_856_904_5),
            (3.0, 4.0, 0.9, 0.666_805_613_472_184_8),
            (0.5, 0.5, 0.2, 0.095_491_502_812_526_29),
            (0.1, 3.0, 0.3, 1.397_635_130_911_785e-6),
            (2.6, 3.4, 0.001, 0.028_615_042_234_412_79),
            (1.0, 5.0, 0.875, 0.340_246_044_613_552_9),
            (20.0, 80.0, 0.25, 0.172_010_056_656_622_28),
            (5.0, 1.5, 1e-12, 0.003_263_018_994_535_392),
            (150.0, 50.0, 0.975, 0.807_396_253_417_183_6),
        ];
        for (a, b, u, expected) in known {
            let found = quantile(a, b, u);
            assert!((found / expected - 1.0).abs() < 2e-13, "{a} {b} {u}: {found}");
        }
    }

    #[test]
    fn a_shape_of_one_is_a_power() {
        // I_x(a, 1) = x^a
        for u in [1e-10, 0.2, 0.5, 0.8, 0.999_999] {
            assert!((quantile(2.0, 1.0, u) - u.sqrt()).abs() < 1e-15, "{u}");
            assert!((quantile(1.0, 1.0, u) - u).abs() < 1e-15, "{u}");
        }
        assert_eq!((quantile(2.0, 3.0, 0.0), quantile(2.0, 3.0, 1.0)), (0.0, 1.0));
    }

    #[test]
    fn quantiles_rise_with_the_probability() {
        for (a, b) in [(1.0, 5.0), (2.2, 3.8), (0.3, 0.4), (0.01, 2.0), (400.0, 3.0), (1e5, 1e6)] {
            let mut last = 0.0;
            for step in 1..4000 {
                let next = quantile(a, b, f64::from(step) / 4000.0);
                assert!(next >= last && next <= 1.0, "{a} {b} at {step}: {last} then {next}");
                last = next;
            }
        }
    }

    proptest! {
        #[test]
        fn quantile_and_probability_undo_each_other(
            log_a in -3.0_f64..12.0, log_b in -3.0_f64..12.0, u in 1e-12_f64..1.0,
        ) {
            let (a, b) = (libm::exp(log_a), libm::exp(log_b));
            let x = quantile(a, b, u);
            // Next to 1 the doubles themselves lie too far apart for steep probabilities.
            prop_assume!(x < 1.0 - 1e-4 && x > 1e-300);
            let error = (regularised(a, b, x) - u).abs();
            prop_assert!(error < 1e-10, "a {} b {} u {} x {} error {}", a, b, u, x, error);
        }
    }

    #[test]
    fn a_small_shape_beside_a_large_one_keeps_its_digits() {
        let (a, b, u) = (1.684_134_172_362_816_7, 161_436.050_607_079_9, 0.486_269_150_081_613_6);
        let error = (regularised(a, b, quantile(a, b, u)) - u).abs();
        assert!(error < 1e-12, "{error}");
        // Γ(x + 1) = x·Γ(x)
        assert!((log_gamma_rise(161_436.0, 1.0) - libm::log(161_436.0)).abs() < 1e-14);
    }

    #[test]
    fn half_of_a_symmetric_shape_is_one_half() {
        for shape in [0.2, 1.0, 3.5, 60.0, 5e5] {
            assert!((quantile(shape, shape, 0.5) - 0.5).abs() < 1e-15);
        }
        assert!((log_gamma(0.5) - 0.5 * libm::log(PI)).abs() < 1e-15);
        let of_ten = (10.0 - 0.5) * libm::log(10.0) - 10.0
            + 0.5 * (LN_2 + libm::log(PI))
            + stirling_rest(10.0);
        assert!((of_ten - log_gamma(10.0)).abs() < 1e-14);
    }
}
