//! Schedules by which a price is written off for tax: the fraction of each year.
//!
//! ```text
//! straight line      d_t = 1/n                                  from a part year f: d_1 = f/n, the rest after year n
//! declining balance  d_t = r·B_{t−1},  B_t = B_{t−1} − d_t,  B_0 = 1
//! with switch        d_t = max(r·B_{t−1}, B_{t−1}/(n − t + 1))   so that nothing is left after year n
//! ```
//!
//! `n` life, `r` rate of the declining balance (factor over life, as 2/n for double declining), `B` what is not yet written off,
//! `f` part of the first year. Without the switch some of the price is never written off.
//! Source: Vietnamese Circular 45/2013/TT-BTC, annex 2 (straight line, adjusted declining balance), not verified against
//! the gazette; IRS Publication 946 (MACRS), declining balance with switch to straight line.

/// Equal fractions over a life, the first by the part of its year.
///
/// With a part below one the rest is written off in the year after the last.
pub fn straight_line(years: u32, part_of_first_year: f64) -> Vec<f64> {
    let whole = 1.0 / f64::from(years);
    let first = whole * part_of_first_year;
    let mut fractions = vec![whole; years as usize];
    if let Some(entry) = fractions.first_mut() {
        *entry = first;
    }
    if part_of_first_year < 1.0 {
        fractions.push(whole - first);
    }
    fractions
}

/// Falling fractions: each year `rate` of what is left, if wanted in equal parts once these are larger.
pub fn declining_balance(years: u32, rate: f64, switch_to_straight_line: bool) -> Vec<f64> {
    let mut left = 1.0_f64;
    let mut fraction = |passed: u32| {
        let even = left / f64::from(years - passed);
        let falling = rate * left;
        let taken = if switch_to_straight_line { falling.max(even) } else { falling };
        let taken = taken.min(left);
        left -= taken;
        taken
    };
    (0..years).map(&mut fraction).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(found: &[f64], by_hand: &[f64]) -> bool {
        found.len() == by_hand.len()
            && found.iter().zip(by_hand).all(|(a, b)| (a - b).abs() < 1e-12)
    }

    #[test]
    fn double_declining_over_five_years_switches_in_the_fourth() {
        // 40 %, 24 %, 14.4 %; left 21.6 %: 8.64 % falling against 10.8 % even
        let found = declining_balance(5, 0.4, true);
        assert!(near(&found, &[0.4, 0.24, 0.144, 0.108, 0.108]), "{found:?}");
        // without the switch 7.776 % are never written off
        let kept = declining_balance(5, 0.4, false);
        assert!(near(&kept, &[0.4, 0.24, 0.144, 0.0864, 0.051_84]), "{kept:?}");
    }

    #[test]
    fn a_part_of_the_first_year_leaves_the_rest_to_the_last() {
        assert!(near(&straight_line(4, 0.5), &[0.125, 0.25, 0.25, 0.25, 0.125]));
        assert!(near(&straight_line(4, 1.0), &[0.25; 4]));
    }

    proptest! {
        #[test]
        fn with_the_switch_all_of_the_price_is_written_off(years in 1_u32..40, rate in 0.0_f64..=1.0) {
            let total: f64 = declining_balance(years, rate, true).iter().sum();
            prop_assert!((total - 1.0).abs() < 1e-12);
        }

        #[test]
        fn fractions_of_a_falling_balance_never_rise(years in 1_u32..40, rate in 0.0_f64..=1.0) {
            let fractions = declining_balance(years, rate, true);
            prop_assert!(fractions.windows(2).all(|pair| pair[1] <= pair[0] + 1e-12));
        }
    }
}
