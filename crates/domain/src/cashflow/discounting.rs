//! Discount factors and net present value.
//!
//! ```text
//! v(t) = (1 + k)^−t          NPV = Σ_t C_t · v(t)
//! ```
//!
//! `k` discount rate per period (fraction), `t` periods from today, `C_t` flow at `t`.
//! Source: Brealey, Myers & Allen, *Principles of Corporate Finance*, chapters on present values.

/// When in its year a yearly flow is taken to arrive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Timing {
    /// At the end of the year.
    #[default]
    YearEnd,
    /// In the middle of the year, as the mean of a flow spread evenly.
    MidYear,
}

impl Timing {
    /// How much earlier than the end of its year a flow arrives, in years.
    pub const fn years_before_year_end(self) -> f64 {
        match self {
            Self::YearEnd => 0.0,
            Self::MidYear => 0.5,
        }
    }

    /// The time of the flow of year `year` (the first year is 1), in years from today.
    pub fn time_of_year(self, year: u32) -> f64 {
        f64::from(year) - self.years_before_year_end()
    }
}

/// `(1 + rate)^power`.
///
/// Not a number for a rate of −1 or below with a power that is not whole.
pub fn growth_factor(rate: f64, power: f64) -> f64 {
    libm::pow(1.0 + rate, power)
}

/// The value today of one unit at `time`: `(1 + rate)^−time`.
pub fn discount_factor(rate: f64, time: f64) -> f64 {
    growth_factor(rate, -time)
}

/// The value today of flows at given times: `Σ C_t·(1 + k)^−t`; surplus entries of either slice are ignored.
pub fn net_present_value(rate: f64, flows: &[f64], times: &[f64]) -> f64 {
    let present_values =
        flows.iter().zip(times).map(|(flow, time)| flow * discount_factor(rate, *time));
    sum(present_values)
}

/// The value today of one unit at `time` when each period has a rate of its own:
/// `Π (1 + k_i)^−1`, the last period by the part of it that has passed.
///
/// `None` when there are fewer rates than periods, or `time` is negative.
pub fn discount_factor_at_rates(rates: &[f64], time: f64) -> Option<f64> {
    if time < 0.0 {
        return None;
    }
    let (mut factor, mut left) = (1.0, time);
    for rate in rates {
        if left <= 0.0 {
            break;
        }
        factor *= discount_factor(*rate, left.min(1.0));
        left -= 1.0;
    }
    (left <= 0.0).then_some(factor)
}

/// A sum that keeps the digits lost in each addition (Neumaier 1974).
pub fn sum(terms: impl IntoIterator<Item = f64>) -> f64 {
    let (mut total, mut lost) = (0.0_f64, 0.0_f64);
    for term in terms {
        let next = total + term;
        lost +=
            if total.abs() >= term.abs() { (total - next) + term } else { (term - next) + total };
        total = next;
    }
    if lost.is_finite() { total + lost } else { total }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_hundred_and_ten_in_a_year_is_one_hundred_today() {
        let value = net_present_value(0.1, &[110.0], &[1.0]);
        assert!((value - 100.0).abs() < 1e-12);
    }

    #[test]
    fn rates_of_their_own_multiply_up() {
        let rates = [0.1, 0.21];
        let at = |time| discount_factor_at_rates(&rates, time);
        assert_eq!(at(0.0), Some(1.0));
        assert!(at(1.0).is_some_and(|factor| (factor - 1.0 / 1.1).abs() < 1e-15));
        // 1.1 · √1.21 = 1.21
        assert!(at(1.5).is_some_and(|factor| (factor - 1.0 / 1.21).abs() < 1e-15));
        assert_eq!(at(2.5), None);
        assert_eq!(at(-1.0), None);
    }

    #[test]
    fn small_terms_survive_beside_large_ones() {
        assert_eq!(sum([1e16, 1.0, -1e16]), 1.0);
    }

    proptest! {
        #[test]
        fn value_scales_with_money(
            flows in prop::collection::vec(-1e6_f64..1e6, 1..20), rate in -0.5_f64..2.0, factor in 0.01_f64..100.0,
        ) {
            let times: Vec<f64> = (0..20).map(f64::from).collect();
            let scaled: Vec<f64> = flows.iter().map(|flow| flow * factor).collect();
            let (plain, large) = (net_present_value(rate, &flows, &times), net_present_value(rate, &scaled, &times));
            let size: f64 = flows.iter().zip(&times).map(|(f, t)| (f * discount_factor(rate, *t)).abs()).sum();
            prop_assert!((large - plain * factor).abs() <= 1e-12 * size * factor);
        }

        #[test]
        fn value_of_two_series_together_is_the_sum_of_their_values(
            pairs in prop::collection::vec((-1e6_f64..1e6, -1e6_f64..1e6), 1..20), rate in -0.5_f64..2.0,
        ) {
            let times: Vec<f64> = (0..20).map(f64::from).collect();
            let column = |pick: fn(&(f64, f64)) -> f64| pairs.iter().map(pick).collect::<Vec<f64>>();
            let value = |flows: &[f64]| net_present_value(rate, flows, &times);
            let apart = value(&column(|p| p.0)) + value(&column(|p| p.1));
            let together = value(&column(|p| p.0 + p.1));
            let size: f64 = pairs.iter().zip(&times)
                .map(|(p, t)| (p.0.abs() + p.1.abs()) * discount_factor(rate, *t)).sum();
            prop_assert!((apart - together).abs() <= 1e-11 * size);
        }

        #[test]
        fn mid_year_is_half_a_year_of_growth_above_year_end(
            flows in prop::collection::vec(0.0_f64..1e6, 1..20), rate in -0.5_f64..2.0,
        ) {
            let at = |timing: Timing| {
                let times: Vec<f64> = (1..=20).map(|year| timing.time_of_year(year)).collect();
                net_present_value(rate, &flows, &times)
            };
            let expected = at(Timing::YearEnd) * growth_factor(rate, 0.5);
            prop_assert!((at(Timing::MidYear) - expected).abs() <= 1e-9 * expected.abs().max(1.0));
        }
    }
}
