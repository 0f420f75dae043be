//! The regularised upper incomplete gamma function.
//!
//! ```text
//! Q(a, x) = Γ(a, x)/Γ(a)
//! below a + 1:  Q = 1 − x^a·e^(−x)/Γ(a) · Σ_n x^n/(a(a+1)…(a+n))        above: a continued fraction
//! ```
//!
//! Source: NIST *Digital Library of Mathematical Functions* §§ 8.2, 8.7, 8.9; Lentz's evaluation.

/// More terms are never needed for the shapes that a life has.
const MOST_TERMS: u32 = 100_000;

/// `e^x · Q(a, x)` for `a > 0` and `x ≥ 0`: the factor keeps what lies far out from vanishing.
#[must_use]
pub fn scaled_upper(a: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 1.0;
    }
    // x^a/Γ(a)
    let front = libm::exp(a * libm::log(x) - libm::lgamma(a));
    if x < a + 1.0 {
        let (mut term, mut total) = (1.0 / a, 1.0 / a);
        for n in 1..MOST_TERMS {
            term *= x / (a + f64::from(n));
            total += term;
            if term <= total * 1e-17 {
                break;
            }
        }
        return libm::exp(x) - front * total;
    }
    let tiny = f64::MIN_POSITIVE;
    let mut b = x + 1.0 - a;
    let (mut c, mut d) = (1.0 / tiny, 1.0 / b);
    let mut fraction = d;
    for n in 1..MOST_TERMS {
        let n = f64::from(n);
        let an = n * (a - n);
        b += 2.0;
        d = 1.0 / away_from_nought(an * d + b, tiny);
        c = away_from_nought(b + an / c, tiny);
        fraction *= c * d;
        if (c * d - 1.0).abs() <= 1e-16 {
            break;
        }
    }
    front * fraction
}

fn away_from_nought(value: f64, tiny: f64) -> f64 {
    if value.abs() < tiny { tiny } else { value }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn whole_shapes_have_a_closed_form() {
        // Q(1, x) = e^−x; Q(2, x) = (1 + x)·e^−x; Q(3, x) = (1 + x + x²/2)·e^−x
        for x in [0.1, 0.9, 2.0, 5.0, 30.0, 300.0] {
            let expected = [1.0, 1.0 + x, 1.0 + x + x * x / 2.0];
            for (a, expected) in [1.0, 2.0, 3.0].into_iter().zip(expected) {
                let found = scaled_upper(a, x);
                assert!(
                    (found - expected).abs() <= 1e-11 * expected,
                    "{a} {x}: {found} {expected}"
                );
            }
        }
    }

    #[test]
    fn the_half_is_the_error_function() {
        // Q(½, x) = erfc(√x)
        for x in [0.01, 0.5, 1.4, 1.6, 4.0] {
            let expected = libm::erfc(libm::sqrt(x)) * libm::exp(x);
            assert!((scaled_upper(0.5, x) - expected).abs() <= 1e-12 * expected, "{x}");
        }
    }

    proptest! {
        /// Γ(a + 1, x) = a·Γ(a, x) + x^a·e^−x
        #[test]
        fn neighbours_follow_from_each_other(a in 0.1_f64..8.0, x in 0.01_f64..40.0) {
            let step = libm::exp(a * libm::log(x) - libm::lgamma(a + 1.0));
            let (low, high) = (scaled_upper(a, x), scaled_upper(a + 1.0, x));
            prop_assert!((high - low - step).abs() <= 1e-9 * high.max(1.0), "{high} {low} {step}");
        }
    }
}
