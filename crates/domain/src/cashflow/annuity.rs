//! Level and growing payments, and the rate per year behind a nominal rate.
//!
//! ```text
//! a(n, k) = (1 − (1 + k)^−n) / k          growing: a = (1 − ((1 + g)/(1 + k))^n) / (k − g)
//! ```
//!
//! The value is one period before the first payment; payments in advance are worth `(1 + k)` times that.
//! Source: Brealey, Myers & Allen, *Principles of Corporate Finance*, chapter on annuities and perpetuities.

/// The value of `periods` payments of one unit, the first after one period: `a(n, k)`.
pub fn annuity_factor(rate: f64, periods: f64) -> f64 {
    growing_annuity_factor(rate, 0.0, periods)
}

/// The value of `periods` payments, the first of one unit after one period, each later one `growth` larger.
///
/// `n / (1 + k)` where rate and growth meet. Needs `rate > −1` and `growth > −1`.
pub fn growing_annuity_factor(rate: f64, growth: f64, periods: f64) -> f64 {
    let spread = rate - growth;
    if spread == 0.0 {
        return periods / (1.0 + rate);
    }
    // 1 − x^n through logarithms; that of (1 + g)/(1 + k) through the spread where it is small, so that it loses no digits.
    let part = spread / (1.0 + rate);
    let log_ratio =
        if part.abs() < 0.5 { libm::log1p(-part) } else { libm::log1p(growth) - libm::log1p(rate) };
    -libm::expm1(periods * log_ratio) / spread
}

/// The value of payments without end, the first of one unit after one period, growing by `growth`:
/// `1 / (k − g)`; `None` unless the rate exceeds the growth.
pub fn perpetuity_factor(rate: f64, growth: f64) -> Option<f64> {
    (rate > growth).then(|| 1.0 / (rate - growth))
}

/// The rate per year that equals a nominal yearly rate compounded `periods_per_year` times:
/// `(1 + j/m)^m − 1`.
pub fn effective_annual_rate(nominal: f64, periods_per_year: f64) -> f64 {
    libm::expm1(periods_per_year * libm::log1p(nominal / periods_per_year))
}

/// The rate per year that equals a nominal yearly rate compounded without pause: `e^j − 1`.
pub fn effective_annual_rate_continuous(nominal: f64) -> f64 {
    libm::expm1(nominal)
}

/// The nominal yearly rate, compounded `periods_per_year` times, behind an effective one.
pub fn nominal_annual_rate(effective: f64, periods_per_year: f64) -> f64 {
    periods_per_year * libm::expm1(libm::log1p(effective) / periods_per_year)
}

/// The rate compounded without pause behind an effective yearly one: `ln(1 + r)`.
pub fn continuous_annual_rate(effective: f64) -> f64 {
    libm::log1p(effective)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_payments_are_summed_term_by_term() {
        // 1/1.1 + 1/1.21 + 1/1.331
        let by_hand = 1.0 / 1.1 + 1.0 / 1.21 + 1.0 / 1.331;
        assert!((annuity_factor(0.1, 3.0) - by_hand).abs() < 1e-14);
    }

    #[test]
    fn growing_payments_are_summed_term_by_term() {
        // 1/1.1 + 1.05/1.21 + 1.1025/1.331
        let by_hand = 1.0 / 1.1 + 1.05 / 1.21 + 1.1025 / 1.331;
        assert!((growing_annuity_factor(0.1, 0.05, 3.0) - by_hand).abs() < 1e-14);
    }

    #[test]
    fn without_interest_an_annuity_is_worth_its_payments() {
        assert_eq!(annuity_factor(0.0, 7.0), 7.0);
        assert!((annuity_factor(1e-13, 7.0) - 7.0).abs() < 1e-11);
    }

    #[test]
    fn growth_close_to_the_rate_loses_no_digits() {
        for spread in [1e-12, -1e-12, 1e-9, 1e-6] {
            let rate = 0.08 + spread;
            let (ratio, first) = (1.08 / (1.0 + rate), 1.0 / (1.0 + rate));
            let by_hand: f64 = (0..10).map(|year| first * libm::pow(ratio, f64::from(year))).sum();
            let found = growing_annuity_factor(rate, 0.08, 10.0);
            assert!((found - by_hand).abs() < 1e-14 * by_hand, "{spread}: {found} and {by_hand}");
        }
        // A spread as large as the rate itself: 100 payments at a thousandfold rate are the first one.
        assert!((growing_annuity_factor(1000.0, -0.5, 100.0) - 1.0 / 1000.5).abs() < 1e-18);
    }

    #[test]
    fn growth_at_or_above_the_rate_has_no_value_without_end() {
        assert_eq!(perpetuity_factor(0.1, 0.1), None);
        assert_eq!(perpetuity_factor(0.1, 0.2), None);
        assert!(perpetuity_factor(0.15, 0.05).is_some_and(|factor| (factor - 10.0).abs() < 1e-12));
    }

    #[test]
    fn compounding_without_pause_is_the_limit_of_ever_shorter_periods() {
        // e^0.1 − 1 = 0.1 + 0.1²/2 + 0.1³/6 + …
        let effective = effective_annual_rate_continuous(0.1);
        assert!((effective - 0.105_170_918_075_647_62).abs() < 1e-16);
        assert!((effective - effective_annual_rate(0.1, 1e9)).abs() < 1e-9);
        assert!((continuous_annual_rate(effective) - 0.1).abs() < 1e-16);
    }

    #[test]
    fn nominal_and_effective_rates_undo_each_other() {
        let effective = effective_annual_rate(0.12, 12.0);
        assert!((effective - 0.126_825_030_131_969_7).abs() < 1e-15);
        assert!((nominal_annual_rate(effective, 12.0) - 0.12).abs() < 1e-15);
    }
}
