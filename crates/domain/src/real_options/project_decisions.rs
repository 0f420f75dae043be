//! Decisions about a project that is already held: abandon, expand, contract, switch.
//!
//! ```text
//! V = max(holding on, f·S − c  of each decision)        at every step where decisions are allowed
//! abandon: f = 0, c = −salvage     expand: f > 1, c = cost     contract: f < 1, c = −saving     switch: any
//! ```
//!
//! `S` value of the project at the node, `f` the share of it that is held afterwards, `c` what the decision costs
//! (money; negative where it brings money). Taken once. While the project is held its yield is received, so that
//! a project without decisions is worth `S`.
//! Source: Copeland & Antikarov, *Real Options*; Trigeorgis, *Real Options*, 1996; Mun, *Real Options Analysis*.

use super::binomial::{Lattice, Rolled};
use super::terms::Exercise;

/// A decision that changes the project once and for all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Decision {
    /// The share of the project's value that is held afterwards, `f`.
    pub factor: f64,
    /// What the decision costs; negative where it brings money, `c`.
    pub cost: f64,
}

impl Decision {
    /// To give the project up for its salvage value.
    #[must_use]
    pub const fn abandon(salvage: f64) -> Self {
        Self { factor: 0.0, cost: -salvage }
    }

    /// What is held after the decision, less its cost.
    #[must_use]
    pub fn payoff(&self, project: f64) -> f64 {
        self.factor * project - self.cost
    }
}

/// The value of a project with the right to take one of several decisions, once.
#[must_use]
pub fn project_with_decisions(
    lattice: &Lattice,
    decisions: &[Decision],
    exercise: &Exercise,
) -> Rolled {
    let best = |project: f64, holding: f64| {
        decisions.iter().map(|decision| decision.payoff(project)).fold(holding, f64::max)
    };
    let steps: Vec<usize> = match exercise {
        Exercise::Bermudan(times) => times.iter().map(|time| lattice.step_at(*time)).collect(),
        _ => Vec::new(),
    };
    let allowed = |step: usize| match exercise {
        Exercise::American => true,
        Exercise::European => false,
        Exercise::Bermudan(_) => steps.contains(&step),
    };
    lattice.roll(
        |project| best(project, project),
        |step, project, rolled| {
            let holding = rolled + project * lattice.paid_out();
            if allowed(step) { best(project, holding) } else { holding }
        },
    )
}

#[cfg(test)]
mod tests {
    use super::super::black_scholes_merton::BlackScholesMerton;
    use super::super::terms::OptionTerms;
    use super::*;
    use proptest::prelude::*;

    fn lattice(s: f64, t: f64, r: f64, sigma: f64, steps: usize) -> Lattice {
        Lattice::new(&OptionTerms::new(s, s, t, r, 0.0, sigma).unwrap(), steps).unwrap()
    }

    #[test]
    fn one_step_of_abandonment_by_hand() {
        // S 100, u 1.25, d 0.8, r 0: q = 0.2/0.45 = 4/9. Salvage 90: 4/9·125 + 5/9·90 = 105.5556
        let terms = OptionTerms::new(100.0, 90.0, 1.0, 0.0, 0.0, 0.2).unwrap();
        let lattice = Lattice::with_factors(&terms, 1, 1.25, 0.8).unwrap();
        let decisions = [Decision::abandon(90.0)];
        let found = project_with_decisions(&lattice, &decisions, &Exercise::American);
        assert!((found.value - 950.0 / 9.0).abs() < 1e-12);
    }

    #[test]
    fn the_printed_abandonment_expansion_and_contraction() {
        // Mun, Real Options Analysis, five steps: 156.64, 638.30 and 1,105.61.
        let american = Exercise::American;
        let abandon = project_with_decisions(
            &lattice(150.0, 5.0, 0.05, 0.30, 5),
            &[Decision::abandon(100.0)],
            &american,
        );
        assert!((abandon.value - 156.6412).abs() < 5e-4, "{}", abandon.value);
        let expand = project_with_decisions(
            &lattice(400.0, 5.0, 0.07, 0.35, 5),
            &[Decision { factor: 2.0, cost: 250.0 }],
            &american,
        );
        assert!((expand.value - 638.30).abs() < 5e-3, "{}", expand.value);
        let contract = project_with_decisions(
            &lattice(1000.0, 5.0, 0.05, 0.50, 5),
            &[Decision { factor: 0.5, cost: -400.0 }],
            &american,
        );
        assert!((contract.value - 1105.61).abs() < 5e-3, "{}", contract.value);
    }

    proptest! {
        #[test]
        fn a_project_without_decisions_is_worth_itself(
            s in 1.0_f64..1000.0, t in 0.2_f64..10.0, r in 0.0_f64..0.1, y in 0.0_f64..0.1, sigma in 0.2_f64..0.8,
        ) {
            let terms = OptionTerms::new(s, s, t, r, y, sigma).unwrap();
            let lattice = Lattice::new(&terms, 100).unwrap();
            let plain = project_with_decisions(&lattice, &[], &Exercise::American);
            prop_assert!((plain.value - s).abs() < 1e-9 * s);
        }

        #[test]
        fn abandonment_at_the_end_is_a_put_and_expansion_a_call(
            s in 50.0_f64..150.0, k in 50.0_f64..150.0, sigma in 0.2_f64..0.6,
        ) {
            let terms = OptionTerms::new(s, k, 2.0, 0.05, 0.0, sigma).unwrap();
            let lattice = Lattice::new(&terms, 800).unwrap();
            let closed = BlackScholesMerton::new(&terms);
            let value = |decision| project_with_decisions(&lattice, &[decision], &Exercise::European).value;
            prop_assert!((value(Decision::abandon(k)) - s - closed.put).abs() < 0.03);
            let doubled = value(Decision { factor: 2.0, cost: k });
            prop_assert!((doubled - s - closed.call).abs() < 0.03);
        }

        #[test]
        fn one_more_decision_is_never_worth_less(
            salvage in 10.0_f64..150.0, factor in 0.1_f64..2.0, cost in -80.0_f64..80.0,
        ) {
            let lattice = lattice(100.0, 3.0, 0.04, 0.4, 60);
            let (one, two) = (Decision::abandon(salvage), Decision { factor, cost });
            let american = Exercise::American;
            let alone = project_with_decisions(&lattice, &[one], &american).value;
            let both = project_with_decisions(&lattice, &[one, two], &american).value;
            prop_assert!(both >= alone - 1e-12);
        }
    }
}
