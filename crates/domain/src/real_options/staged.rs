//! Investment in stages: at each date the next sum buys the right to go on, the last one the project.
//!
//! ```text
//! F_n(S, t_n) = max(S − c_n, 0)      F_k(S, t_k) = max(e^(−r(t_{k+1} − t_k))·E[F_{k+1}] − c_k, 0)
//! ```
//!
//! `t_k` date of stage `k` in years, `c_k` its cost in money of that date, `E` under the risk-neutral law of `S`.
//! The nested options stand on one lattice; dates are moved to the nearest step. Two stages are the call on a call
//! of Geske.
//! Source: Geske, *Journal of Financial Economics* 7, 1979; Copeland & Antikarov, *Real Options*, chapter on
//! compound options.

use super::binomial::{Lattice, NoLattice};
use super::terms::OptionTerms;

/// A sum that has to be paid at a date to go on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stage {
    /// When, in years from today.
    pub years: f64,
    /// How much, in money of that date.
    pub cost: f64,
}

/// A project that is bought in stages.
#[derive(Clone, Debug, PartialEq)]
pub struct StagedInvestment {
    /// The value today of the right to go on from stage to stage.
    pub value: f64,
    /// The steps of the lattice.
    pub steps: usize,
    /// For each stage the date that the lattice used.
    pub dates: Vec<f64>,
    /// For each stage the value of the project from which on it pays to go on; `None` where it never does.
    pub thresholds: Vec<Option<f64>>,
}

/// Why stages cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoStages {
    /// There is none.
    None,
    /// The date or cost of this stage is not a number, or below 0.
    NotANumber(usize),
    /// This stage does not come after the one before.
    OutOfOrder(usize),
    /// Two stages fall on one step: more steps are needed.
    TooClose(usize),
    /// There is no lattice.
    Lattice(NoLattice),
}

/// The value of investing in stages. Of the terms only `S`, `r`, `y` and `σ` are used; the steps are at least
/// `least_steps` and at most twice as many, so that the dates fall on steps where that can be.
///
/// # Errors
/// The stages or the lattice cannot be.
pub fn staged_investment(
    terms: &OptionTerms,
    stages: &[Stage],
    least_steps: usize,
) -> Result<StagedInvestment, NoStages> {
    let last = stages.last().ok_or(NoStages::None)?;
    for (at, stage) in stages.iter().enumerate() {
        let valid = |number: f64| number.is_finite() && number >= 0.0;
        if !valid(stage.years) || !valid(stage.cost) {
            return Err(NoStages::NotANumber(at));
        }
    }
    if let Some(at) = stages.windows(2).position(|pair| match pair {
        [before, after] => after.years <= before.years,
        _ => false,
    }) {
        return Err(NoStages::OutOfOrder(at + 1));
    }
    let until = terms.later(terms.asset_value(), last.years).ok_or(NoStages::OutOfOrder(0))?;
    let steps = fitting_steps(stages, last.years, least_steps.max(1));
    let lattice = Lattice::new(&until, steps).map_err(NoStages::Lattice)?;
    let due: Vec<(usize, f64)> =
        stages.iter().map(|stage| (lattice.step_at(stage.years), stage.cost)).collect();
    if let Some(at) = due.windows(2).position(|pair| match pair {
        [before, after] => before.0 == after.0,
        _ => false,
    }) {
        return Err(NoStages::TooClose(at + 1));
    }
    let thresholds = core::cell::RefCell::new(vec![None::<f64>; stages.len()]);
    let pay = |at: usize, project: f64, worth: f64, cost: f64| {
        if worth > cost
            && let Some(least) = thresholds.borrow_mut().get_mut(at)
        {
            *least = Some(least.map_or(project, |known| known.min(project)));
        }
        (worth - cost).max(0.0)
    };
    let end = due.len() - 1;
    let rolled = lattice.roll(
        |project| pay(end, project, project, last.cost),
        |step, project, holding| match due.iter().position(|(own, _)| *own == step) {
            Some(at) => pay(at, project, holding, due.get(at).map_or(0.0, |(_, cost)| *cost)),
            None => holding,
        },
    );
    Ok(StagedInvestment {
        value: rolled.value,
        steps,
        dates: due.iter().map(|(step, _)| *step as f64 * lattice.step_years()).collect(),
        thresholds: thresholds.into_inner(),
    })
}

/// The number of steps from `least` to twice as many at which the dates lie nearest to steps.
fn fitting_steps(stages: &[Stage], until: f64, least: usize) -> usize {
    let miss = |steps: usize| {
        let off = |stage: &Stage| {
            let place = stage.years / until * steps as f64;
            (place - place.round()).abs() / steps as f64
        };
        stages.iter().map(off).fold(0.0, f64::max)
    };
    let mut best = (least, miss(least));
    for steps in least + 1..=2 * least {
        let found = miss(steps);
        if found < best.1 - 1e-12 {
            best = (steps, found);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::super::binomial::Lattice;
    use super::super::terms::{Exercise, Right};
    use super::*;
    use proptest::prelude::*;

    fn terms(s: f64, sigma: f64) -> OptionTerms {
        OptionTerms::new(s, s, 1.0, 0.05, 0.0, sigma).unwrap()
    }

    #[test]
    fn two_stages_on_two_steps_by_hand() {
        // S 100, u = e^0.2, r 0.05: q = (e^0.05 − e^−0.2)/(e^0.2 − e^−0.2) = 0.577487.
        // Ends 149.182, 100, 67.032 less 90: 59.182, 10, 0. Year 1: up e^−0.05·(q·59.182 + (1−q)·10) = 36.5286,
        // down e^−0.05·q·10 = 5.49323; less 6: 30.5286 and 0. Today e^−0.05·q·30.5286 = 16.770.
        let stages = [Stage { years: 1.0, cost: 6.0 }, Stage { years: 2.0, cost: 90.0 }];
        let found = staged_investment(&terms(100.0, 0.2), &stages, 2).unwrap();
        assert_eq!(found.steps, 2);
        let (u, g) = (0.2_f64.exp(), 0.05_f64.exp());
        let q = (g - 1.0 / u) / (u - 1.0 / u);
        let up = (q * (100.0 * u * u - 90.0) + (1.0 - q) * 10.0) / g - 6.0;
        assert!((found.value - q * up / g).abs() < 1e-10);
        assert!((found.value - 16.770).abs() < 1e-3, "{}", found.value);
    }

    #[test]
    fn stages_that_cannot_be_are_named() {
        let own = terms(100.0, 0.3);
        let stage = |years, cost| Stage { years, cost };
        assert_eq!(staged_investment(&own, &[], 10), Err(NoStages::None));
        assert_eq!(
            staged_investment(&own, &[stage(2.0, 1.0), stage(1.0, 1.0)], 10),
            Err(NoStages::OutOfOrder(1))
        );
        assert_eq!(
            staged_investment(&own, &[stage(1.0, f64::NAN)], 10),
            Err(NoStages::NotANumber(0))
        );
        assert_eq!(
            staged_investment(&own, &[stage(1.0, 1.0), stage(1.000_001, 1.0)], 10),
            Err(NoStages::TooClose(1))
        );
    }

    proptest! {
        #[test]
        fn one_stage_is_a_call(s in 60.0_f64..140.0, cost in 60.0_f64..140.0, sigma in 0.2_f64..0.6) {
            let own = terms(s, sigma);
            let found = staged_investment(&own, &[Stage { years: 2.0, cost }], 100).unwrap();
            let lattice = Lattice::new(&own.later(s, 2.0).unwrap(), found.steps).unwrap();
            let call = lattice.option(Right::Call, cost, &Exercise::European).value;
            prop_assert!((found.value - call).abs() < 1e-9);
        }

        #[test]
        fn a_stage_that_costs_nothing_changes_nothing(s in 60.0_f64..140.0, sigma in 0.2_f64..0.6) {
            let own = terms(s, sigma);
            let two = [Stage { years: 1.0, cost: 10.0 }, Stage { years: 3.0, cost: 90.0 }];
            let three = [two[0], Stage { years: 2.0, cost: 0.0 }, two[1]];
            let value = |stages: &[Stage]| staged_investment(&own, stages, 60).unwrap().value;
            prop_assert!((value(&two) - value(&three)).abs() < 1e-9);
        }
    }
}
