//! The internal rate of return of equally spaced cash flows: every rate at which net present value is zero.
//!
//! ```text
//! Σ_t C_t / (1 + r)^t = 0,   r > −1
//! ```
//!
//! With the growth factor `g = 1 + r` this is the polynomial `Σ_t C_t·g^(n−t)`; its roots above zero are
//! isolated in exact arithmetic (see [`isolation`]), so that none is missed and none is invented.
//! A flow series may have no such rate, one, or several; the answer says which.
//! Source: Brealey, Myers & Allen, *Principles of Corporate Finance*, chapter on investment criteria.

mod isolation;
mod polynomial;

use num_rational::BigRational;
use num_traits::{One, ToPrimitive};

use self::isolation::positive_roots;
use self::polynomial::Polynomial;
use crate::units::Exact;

/// One rate at which net present value is zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RateRoot {
    /// The rate per period, as a fraction: 0.1 is ten per cent.
    pub rate: f64,
    /// How often the root is repeated; an even number means that net present value touches zero there
    /// without changing sign.
    pub multiplicity: usize,
}

/// Why there is not exactly one internal rate of return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSingleRate {
    /// Every flow is zero: any rate answers.
    AllZero,
    /// All flows have one sign: no rate answers.
    NoSignChange,
    /// Money went out and nothing ever came back although later dates are recorded: the rate is −1,
    /// the limit at which future value vanishes, not a root above −1.
    TotalLoss,
    /// The signs change, yet net present value never reaches zero.
    NoRealRoot,
    /// The only rates that answer are too near −1 or too large for double precision.
    RootBeyondRange,
    /// Several rates answer.
    SeveralRoots,
}

impl NoSingleRate {
    /// The stable name of the reason.
    pub const fn code(self) -> &'static str {
        match self {
            Self::AllZero => "all_zero",
            Self::NoSignChange => "no_sign_change",
            Self::TotalLoss => "total_loss",
            Self::NoRealRoot => "no_real_root",
            Self::RootBeyondRange => "root_beyond_range",
            Self::SeveralRoots => "several_roots",
        }
    }
}

/// Every internal rate of return of a flow series, or the reason why there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct InternalRates {
    /// All roots above −1, in rising order, each once.
    pub roots: Vec<RateRoot>,
    /// `None` when exactly one rate answers.
    pub reason: Option<NoSingleRate>,
}

impl InternalRates {
    /// Wraps the roots found and derives the reason from their number.
    pub(super) fn from_roots(roots: Vec<RateRoot>) -> Self {
        let reason = match roots.len() {
            0 => Some(NoSingleRate::NoRealRoot),
            1 => None,
            _ => Some(NoSingleRate::SeveralRoots),
        };
        Self { roots, reason }
    }

    /// A series that has no root above −1, for a reason known beforehand.
    pub(super) fn without_roots(reason: NoSingleRate) -> Self {
        Self { roots: Vec::new(), reason: Some(reason) }
    }

    /// The internal rate of return when there is exactly one; −1 for a total loss.
    pub fn single(&self) -> Option<f64> {
        match (self.reason, self.roots.as_slice()) {
            (Some(NoSingleRate::TotalLoss), _) => Some(-1.0),
            (None, [root]) => Some(root.rate),
            _ => None,
        }
    }

    /// The root nearest to zero; of two equally near, the positive one.
    pub fn nearest_to_zero(&self) -> Option<f64> {
        let distance_then_sign = |rate: &f64| (rate.abs(), rate.is_sign_negative());
        let by_distance = |left: &f64, right: &f64| {
            let (left, right) = (distance_then_sign(left), distance_then_sign(right));
            left.0.total_cmp(&right.0).then(left.1.cmp(&right.1))
        };
        self.single().or_else(|| self.roots.iter().map(|root| root.rate).min_by(by_distance))
    }

    /// The root that common software reports: the smallest that is not negative, and if all are negative
    /// the one nearest to zero (the selection of numpy-financial's `irr`).
    pub fn conventional(&self) -> Option<f64> {
        let not_negative = self.roots.iter().map(|root| root.rate).find(|rate| *rate >= 0.0);
        self.single().or(not_negative).or_else(|| self.nearest_to_zero())
    }
}

/// Every internal rate of return above −1 of flows one period apart, the first at `t = 0`.
///
/// Flows are exact fractions, so that a repeated root (as in −100, 220, −121) is recognised as such.
pub fn internal_rates(flows: &[Exact]) -> InternalRates {
    if let Some(reason) = reason_from_signs(flows) {
        return InternalRates::without_roots(reason);
    }
    // Highest power of g belongs to the first flow.
    let by_power: Vec<&BigRational> = flows.iter().rev().map(Exact::as_rational).collect();
    let roots = positive_roots(&Polynomial::from_fractions(&by_power))
        .iter()
        .map(|root| RateRoot {
            rate: (root.middle() - BigRational::one()).to_f64().unwrap_or(f64::NAN),
            multiplicity: root.multiplicity,
        })
        .collect();
    InternalRates::from_roots(roots)
}

/// The cases that the signs of the flows, in order of time, decide alone.
pub(super) fn reason_from_signs(flows: &[Exact]) -> Option<NoSingleRate> {
    let money_went = flows.iter().any(Exact::is_negative);
    let money_came = flows.iter().any(|flow| !flow.is_zero() && !flow.is_negative());
    match (money_came, money_went) {
        (true, true) => None,
        (false, false) => Some(NoSingleRate::AllZero),
        (false, true) if flows.last().is_some_and(Exact::is_zero) => Some(NoSingleRate::TotalLoss),
        _ => Some(NoSingleRate::NoSignChange),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(flows: &[i64]) -> Vec<Exact> {
        flows.iter().copied().map(Exact::whole).collect()
    }

    #[test]
    fn invest_one_hundred_get_one_hundred_and_ten_is_ten_per_cent() {
        assert_eq!(internal_rates(&whole(&[-100, 110])).single(), Some(0.1));
    }

    #[test]
    fn two_rates_answer_and_neither_is_chosen_silently() {
        let rates = internal_rates(&whole(&[-100, 230, -132]));
        let found: Vec<f64> = rates.roots.iter().map(|root| root.rate).collect();
        assert_eq!(found, [0.1, 0.2]);
        assert_eq!(rates.single(), None);
        assert_eq!(rates.reason, Some(NoSingleRate::SeveralRoots));
        assert_eq!(rates.conventional(), Some(0.1));
    }

    #[test]
    fn a_touching_root_counts_once_with_multiplicity_two() {
        // −100·(g − 1.1)² = −100g² + 220g − 121
        let rates = internal_rates(&whole(&[-100, 220, -121]));
        assert_eq!(rates.roots, [RateRoot { rate: 0.1, multiplicity: 2 }]);
        assert_eq!(rates.single(), Some(0.1));
    }

    #[test]
    fn flows_without_an_answer_say_why() {
        let reason = |flows: &[i64]| internal_rates(&whole(flows)).reason.unwrap().code();
        assert_eq!(reason(&[0, 0]), "all_zero");
        assert_eq!(reason(&[100, 10]), "no_sign_change");
        assert_eq!(reason(&[-100, -10]), "no_sign_change");
        // 100g² − 100g + 100 has no real root.
        assert_eq!(reason(&[100, -100, 100]), "no_real_root");
        assert_eq!(reason(&[-100, 0, 0]), "total_loss");
    }

    #[test]
    fn nothing_back_is_a_loss_of_everything() {
        assert_eq!(internal_rates(&whole(&[-100, 0])).single(), Some(-1.0));
    }

    #[test]
    fn money_back_without_interest_is_exactly_zero() {
        assert_eq!(internal_rates(&whole(&[-100, 50, 50])).single(), Some(0.0));
    }

    #[test]
    fn leading_and_trailing_zeros_change_nothing() {
        let rates = internal_rates(&whole(&[0, 0, -100, 110, 0]));
        assert_eq!(rates.single(), Some(0.1));
    }

    mod properties {
        use proptest::prelude::*;

        use super::*;

        /// −1·(g − g_1)·(g − g_2)…, highest power first: flows that exactly these growth factors answer.
        fn flows_answered_by(percents: &[i64]) -> Vec<Exact> {
            let mut flows = vec![Exact::whole(-1)];
            for percent in percents {
                let factor = Exact::ratio(100 + percent, 100).unwrap();
                let mut product = vec![Exact::zero(); flows.len() + 1];
                for (at, flow) in flows.iter().enumerate() {
                    product[at] += flow.clone();
                    product[at + 1] -= flow * &factor;
                }
                flows = product;
            }
            flows
        }

        proptest! {
            #[test]
            fn every_rate_that_was_built_in_is_found_with_its_multiplicity(
                mut percents in prop::collection::vec(-99_i64..500, 1..9),
            ) {
                let answer = internal_rates(&flows_answered_by(&percents));
                percents.sort_unstable();
                let mut expected: Vec<(i64, usize)> = Vec::new();
                for percent in percents {
                    match expected.last_mut() {
                        Some((last, count)) if *last == percent => *count += 1,
                        _ => expected.push((percent, 1)),
                    }
                }
                prop_assert_eq!(answer.roots.len(), expected.len());
                for (root, (percent, multiplicity)) in answer.roots.iter().zip(expected) {
                    prop_assert_eq!(root.multiplicity, multiplicity);
                    prop_assert!((root.rate - percent as f64 / 100.0).abs() < 1e-15);
                }
            }

            #[test]
            fn net_present_value_vanishes_at_every_root(
                flows in prop::collection::vec(-10_000_i64..10_000, 2..25),
            ) {
                let exact: Vec<Exact> = flows.iter().copied().map(Exact::whole).collect();
                for root in internal_rates(&exact).roots {
                    let growth = 1.0 + root.rate;
                    let terms: Vec<f64> = flows.iter().enumerate()
                        .map(|(at, flow)| *flow as f64 * libm::pow(growth, -(at as f64))).collect();
                    let (value, size) = (terms.iter().sum::<f64>(), terms.iter().map(|term| term.abs()).sum::<f64>());
                    prop_assert!(value.abs() <= 1e-11 * size, "{} at {}", value, root.rate);
                }
            }

            #[test]
            fn the_number_of_roots_is_that_of_sign_changes_less_an_even_number(
                flows in prop::collection::vec(-10_000_i64..10_000, 2..25),
            ) {
                let signs: Vec<i64> = flows.iter().map(|flow| flow.signum()).filter(|sign| *sign != 0).collect();
                let changes = signs.windows(2).filter(|pair| pair[0] != pair[1]).count();
                let exact: Vec<Exact> = flows.iter().copied().map(Exact::whole).collect();
                let found: usize = internal_rates(&exact).roots.iter().map(|root| root.multiplicity).sum();
                prop_assert!(found <= changes && (changes - found).is_multiple_of(2));
            }
        }
    }
}
