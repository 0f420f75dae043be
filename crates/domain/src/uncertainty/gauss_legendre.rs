//! Gauss–Legendre quadrature: an integral from twenty points an interval.
//!
//! ```text
//! ∫_a^b f(x) dx ≈ h·Σ w_i·(f(c − h·x_i) + f(c + h·x_i))      h = (b − a)/2, c = (a + b)/2
//! ```
//!
//! Exact for polynomials up to degree 39.
//! Source: Abramowitz & Stegun, *Handbook of Mathematical Functions*, table 25.4.

/// The positive points of the rule of twenty, each with its weight.
pub(super) const POINTS: [(f64, f64); 10] = [
    (0.993_128_599_185_094_9, 0.017_614_007_139_152_12),
    (0.963_971_927_277_913_8, 0.040_601_429_800_386_94),
    (0.912_234_428_251_326, 0.062_672_048_334_109_06),
    (0.839_116_971_822_218_8, 0.083_276_741_576_704_75),
    (0.746_331_906_460_150_8, 0.101_930_119_817_240_4),
    (0.636_053_680_726_515, 0.118_194_531_961_518_4),
    (0.510_867_001_950_827_1, 0.131_688_638_449_176_6),
    (0.373_706_088_715_419_6, 0.142_096_109_318_382_1),
    (0.227_785_851_141_645_1, 0.149_172_986_472_603_7),
    (0.076_526_521_133_497_33, 0.152_753_387_130_725_9),
];

/// The integral of a function over an interval that is cut into equal pieces.
pub fn integral(from: f64, to: f64, pieces: u32, function: impl Fn(f64) -> f64) -> f64 {
    let half = (to - from) / (2.0 * f64::from(pieces));
    let piece = |number: u32| {
        let centre = from + half * (2.0 * f64::from(number) + 1.0);
        let at = |(x, weight): &(f64, f64)| {
            weight * (function(centre - half * x) + function(centre + half * x))
        };
        half * POINTS.iter().map(at).sum::<f64>()
    };
    (0..pieces).map(piece).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polynomials_and_the_exponential_are_exact() {
        // ∫ 7x⁶ from 0 to 2 = 128; ∫ e^x from 0 to 1 = e − 1
        assert!((integral(0.0, 2.0, 1, |x| 7.0 * x.powi(6)) - 128.0).abs() < 1e-12);
        assert!((integral(0.0, 1.0, 3, f64::exp) - (core::f64::consts::E - 1.0)).abs() < 1e-15);
        assert!((POINTS.iter().map(|(_, weight)| weight).sum::<f64>() - 1.0).abs() < 1e-15);
    }
}
