//! Two engines of one instrument, held against each other.

use proptest::prelude::*;

use super::binomial::Lattice;
use super::black_scholes_merton::BlackScholesMerton;
use super::compound::CompoundOption;
use super::least_squares::{Basis, LeastSquares, Paths};
use super::staged::{Stage, staged_investment};
use super::terms::{Exercise, OptionTerms, Right};

#[test]
fn an_american_put_of_hull_converges_as_printed() {
    // Hull: S = K = 50, r 10 %, σ 40 %, five months: 4.263, 4.272, 4.278, 4.283 with 30, 50, 100, 500 steps.
    let terms = OptionTerms::new(50.0, 50.0, 5.0 / 12.0, 0.1, 0.0, 0.4).unwrap();
    for (steps, printed) in [(30, 4.263), (50, 4.272), (100, 4.278), (500, 4.283)] {
        let value = Lattice::new(&terms, steps)
            .unwrap()
            .option(Right::Put, 50.0, &Exercise::American)
            .value;
        assert!((value - printed).abs() < 6e-4, "{steps}: {value}");
    }
}

#[test]
fn the_published_american_puts_by_regression_and_by_lattice() {
    // Longstaff & Schwartz, table 1 (finite differences): K 40, r 6 %, 50 dates a year.
    for (s, sigma, years, printed) in [
        (36.0, 0.2, 1.0, 4.478),
        (40.0, 0.2, 1.0, 2.314),
        (44.0, 0.4, 1.0, 3.957),
        (36.0, 0.4, 2.0, 8.508),
    ] {
        let terms = OptionTerms::new(s, 40.0, years, 0.06, 0.0, sigma).unwrap();
        let dates = (50.0 * years) as usize;
        let times: Vec<f64> = (1..=dates).map(|date| f64::from(date as u32) / 50.0).collect();
        let lattice = Lattice::new(&terms, dates * 20).unwrap();
        let american = lattice.option(Right::Put, 40.0, &Exercise::American).value;
        assert!((american - printed).abs() < 1e-2, "{s} {sigma} {years}: {american}");
        let bermudan = lattice.option(Right::Put, 40.0, &Exercise::Bermudan(times)).value;
        let method = LeastSquares {
            right: Right::Put,
            exercise_price: 40.0,
            rate: 0.06,
            basis: Basis::Laguerre,
            degree: 3,
        };
        let found = method.value(&Paths::drawn(&terms, dates, 10_000, 1), true);
        let apart = (found.value - bermudan).abs();
        assert!(
            apart < 4.0 * found.standard_error.unwrap() + 5e-3,
            "{s} {sigma} {years}: {}",
            found.value
        );
        let closed = BlackScholesMerton::new(&terms).put;
        assert!((found.european - closed).abs() < 0.06, "{} {closed}", found.european);
    }
}

#[test]
fn a_call_without_yield_is_not_exercised_early() {
    let terms = OptionTerms::new(100.0, 90.0, 2.0, 0.05, 0.0, 0.3).unwrap();
    let lattice = Lattice::new(&terms, 500).unwrap();
    let value = |exercise| lattice.option(Right::Call, 90.0, &exercise).value;
    assert!((value(Exercise::American) - value(Exercise::European)).abs() < 1e-12);
}

fn compound_on_lattice(option: &CompoundOption, steps_before: usize, steps: usize) -> f64 {
    let lattice = Lattice::new(&option.terms, steps).unwrap();
    let price = option.terms.exercise_price();
    lattice
        .roll(
            |asset| option.inner.payoff(asset, price),
            |step, _, holding| {
                if step == steps_before {
                    option.outer.payoff(holding, option.outer_price)
                } else {
                    holding
                }
            },
        )
        .value
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_lattice_tends_to_the_closed_form(
        s in 60.0_f64..140.0, k in 60.0_f64..140.0, t in 0.2_f64..5.0, r in 0.0_f64..0.1, y in 0.0_f64..0.08,
        sigma in 0.15_f64..0.7,
    ) {
        let terms = OptionTerms::new(s, k, t, r, y, sigma).unwrap();
        let closed = BlackScholesMerton::new(&terms);
        for right in [Right::Call, Right::Put] {
            let of = |steps| Lattice::new(&terms, steps).unwrap().option(right, k, &Exercise::European).value;
            let smoothed = (of(800) + of(801)) / 2.0;
            prop_assert!((smoothed - closed.value(right)).abs() < 2e-3 * s * sigma * t.sqrt());
        }
    }

    #[test]
    fn more_rights_to_exercise_are_never_worth_less(
        s in 60.0_f64..140.0, k in 60.0_f64..140.0, r in 0.0_f64..0.1, y in 0.0_f64..0.1, sigma in 0.15_f64..0.7,
    ) {
        let terms = OptionTerms::new(s, k, 2.0, r, y, sigma).unwrap();
        let lattice = Lattice::new(&terms, 200).unwrap();
        for right in [Right::Call, Right::Put] {
            let value = |exercise| lattice.option(right, k, &exercise).value;
            let (european, american) = (value(Exercise::European), value(Exercise::American));
            let bermudan = value(Exercise::Bermudan(vec![0.5, 1.0, 1.5]));
            prop_assert!(european <= bermudan + 1e-12 && bermudan <= american + 1e-12);
            prop_assert!(american >= right.payoff(s, k) - 1e-12);
        }
    }

    #[test]
    fn compound_options_on_a_lattice_are_those_of_geske(
        s in 80.0_f64..120.0, k2 in 80.0_f64..120.0, k1 in 2.0_f64..15.0, r in 0.0_f64..0.1, y in 0.0_f64..0.05,
        sigma in 0.2_f64..0.6,
    ) {
        let terms = OptionTerms::new(s, k2, 2.0, r, y, sigma).unwrap();
        for (outer, inner) in [
            (Right::Call, Right::Call), (Right::Put, Right::Call), (Right::Call, Right::Put), (Right::Put, Right::Put),
        ] {
            let option = CompoundOption { outer, inner, outer_price: k1, outer_years: 1.0, terms };
            let closed = option.value().unwrap().value;
            let smoothed = (compound_on_lattice(&option, 500, 1000) + compound_on_lattice(&option, 501, 1002)) / 2.0;
            prop_assert!((smoothed - closed).abs() < 4e-3 * s * sigma, "{outer:?} {inner:?} {smoothed} {closed}");
        }
    }

    #[test]
    fn two_stages_are_a_call_on_a_call(
        s in 80.0_f64..120.0, k2 in 80.0_f64..120.0, k1 in 2.0_f64..15.0, sigma in 0.2_f64..0.6,
    ) {
        let terms = OptionTerms::new(s, k2, 2.0, 0.05, 0.02, sigma).unwrap();
        let closed = CompoundOption {
            outer: Right::Call, inner: Right::Call, outer_price: k1, outer_years: 1.0, terms,
        }.value().unwrap();
        let stages = [Stage { years: 1.0, cost: k1 }, Stage { years: 2.0, cost: k2 }];
        let found = staged_investment(&terms, &stages, 1000).unwrap();
        prop_assert!((found.value - closed.value).abs() < 6e-3 * s * sigma);
        let least = found.thresholds[0].unwrap() / closed.critical_value.unwrap();
        prop_assert!((least - 1.0).abs() < 3.0 * sigma * (2.0_f64 / 1000.0).sqrt());
    }
}
