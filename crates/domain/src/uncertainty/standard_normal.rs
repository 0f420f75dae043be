//! The standard normal distribution: density, probability and quantile.
//!
//! ```text
//! Φ(z) = erfc(−z/√2)/2
//! ```
//!
//! The quantile is the rational approximation PPND16, right to about one part in 10^16.
//! Source: Wichura, algorithm AS 241, *Applied Statistics* 37(3), 1988.

/// The probability of at most `z`.
#[must_use]
pub fn cumulative(z: f64) -> f64 {
    0.5 * libm::erfc(-z * core::f64::consts::FRAC_1_SQRT_2)
}

/// The density at `z`.
#[must_use]
pub fn density(z: f64) -> f64 {
    const ONE_OVER_ROOT_OF_TWO_PI: f64 = 0.398_942_280_401_432_7;
    ONE_OVER_ROOT_OF_TWO_PI * libm::exp(-0.5 * z * z)
}

/// The value that is not exceeded with probability `u`; infinite at 0 and 1.
#[must_use]
pub fn quantile(u: f64) -> f64 {
    let from_median = u - 0.5;
    if from_median.abs() <= 0.425 {
        let r = 0.180_625 - from_median * from_median;
        return from_median * polynomial(&CENTRE_ABOVE, r) / polynomial(&CENTRE_BELOW, r);
    }
    let tail = if from_median < 0.0 { u } else { 1.0 - u };
    if tail <= 0.0 {
        return if from_median < 0.0 { f64::NEG_INFINITY } else { f64::INFINITY };
    }
    let r = (-libm::log(tail)).sqrt();
    let size = if r <= 5.0 {
        polynomial(&TAIL_ABOVE, r - 1.6) / polynomial(&TAIL_BELOW, r - 1.6)
    } else {
        polynomial(&FAR_ABOVE, r - 5.0) / polynomial(&FAR_BELOW, r - 5.0)
    };
    if from_median < 0.0 { -size } else { size }
}

/// A polynomial from its coefficients, the constant first.
fn polynomial(coefficients: &[f64; 8], x: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |value, coefficient| value * x + coefficient)
}

/// Within 0.425 of the median, numerator.
const CENTRE_ABOVE: [f64; 8] = [
    3.387_132_872_796_366_5,
    133.141_667_891_784_38,
    1_971.590_950_306_551_3,
    13_731.693_765_509_46,
    45_921.953_931_549_87,
    67_265.770_927_008_7,
    33_430.575_583_588_13,
    2_509.080_928_730_122_7,
];
/// Within 0.425 of the median, denominator.
const CENTRE_BELOW: [f64; 8] = [
    1.0,
    42.313_330_701_600_91,
    687.187_007_492_057_9,
    5_394.196_021_424_751,
    21_213.794_301_586_597,
    39_307.895_800_092_71,
    28_729.085_735_721_943,
    5_226.495_278_852_854,
];
/// In the tails, numerator.
const TAIL_ABOVE: [f64; 8] = [
    1.423_437_110_749_683_5,
    4.630_337_846_156_546,
    5.769_497_221_460_691,
    3.647_848_324_763_204_5,
    1.270_458_252_452_368_4,
    0.241_780_725_177_450_6,
    0.022_723_844_989_269_184,
    0.000_774_545_014_278_341_4,
];
/// In the tails, denominator.
const TAIL_BELOW: [f64; 8] = [
    1.0,
    2.053_191_626_637_759,
    1.676_384_830_183_803_8,
    0.689_767_334_985_1,
    0.148_103_976_427_480_08,
    0.015_198_666_563_616_457,
    0.000_547_593_808_499_534_5,
    1.050_750_071_644_416_9e-09,
];
/// Beyond a probability of about 10^−11, numerator.
const FAR_ABOVE: [f64; 8] = [
    6.657_904_643_501_103,
    5.463_784_911_164_114,
    1.784_826_539_917_291_3,
    0.296_560_571_828_504_87,
    0.026_532_189_526_576_124,
    0.001_242_660_947_388_078_4,
    2.711_555_568_743_487_6e-05,
    2.010_334_399_292_288_1e-07,
];
/// Beyond a probability of about 10^−11, denominator.
const FAR_BELOW: [f64; 8] = [
    1.0,
    0.599_832_206_555_888,
    0.136_929_880_922_735_8,
    0.014_875_361_290_850_615,
    0.000_786_869_131_145_613_3,
    1.846_318_317_510_054_8e-05,
    1.421_511_758_316_446e-07,
    2.044_263_103_389_939_7e-15,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_to_fifteen_digits() {
        // From forty-digit arithmetic: √2·erf⁻¹(2u − 1).
        let known = [
            (1e-15, -7.941_345_326_170_997),
            (1e-6, -4.753_424_308_822_899),
            (0.01, -2.326_347_874_040_841),
            (0.1, -1.281_551_565_544_600_5),
            (0.3, -0.524_400_512_708_040_8),
            (0.425, -0.189_118_426_272_792_5),
            (0.6, 0.253_347_103_135_799_8),
            (0.95, 1.644_853_626_951_472_7),
            (0.999, 3.090_232_306_167_813_5),
        ];
        for (u, z) in known {
            assert!((quantile(u) / z - 1.0).abs() < 5e-15, "{u}: {}", quantile(u));
        }
        assert_eq!(quantile(0.5), 0.0);
    }

    #[test]
    fn quantile_and_probability_undo_each_other() {
        for step in 1..2000 {
            let u = f64::from(step) / 2000.0;
            assert!((cumulative(quantile(u)) - u).abs() < 4e-16, "{u}");
        }
    }

    #[test]
    fn the_density_is_the_slope_of_the_probability() {
        for z in [-3.0, -1.0, 0.0, 0.5, 2.0] {
            let slope = (cumulative(z + 1e-5) - cumulative(z - 1e-5)) / 2e-5;
            assert!((density(z) - slope).abs() < 1e-9);
        }
    }

    #[test]
    fn certainty_has_no_finite_quantile() {
        assert_eq!(quantile(0.0), f64::NEG_INFINITY);
        assert_eq!(quantile(1.0), f64::INFINITY);
    }
}
