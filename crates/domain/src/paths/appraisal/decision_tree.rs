//! Decision tree: own exploitation with the right to stop at every gate.
//!
//! ```text
//! V = V_0 of the stage gates        abandonment = V − rNPV ≥ 0
//! sales by the first stage: u times as expected with chance q, otherwise d times,  q·u + (1 − q)·d = 1
//! ```
//!
//! The stages, the sales and the rate are those of [`super::exploitation`], so it is a cross-check of that value and no second
//! opinion. `q` and `u` are asked for; `d` keeps expected sales as they are. Without them a gate only stops what is not worth
//! going on with from the start. Formula and source: [`crate::valuation::stage_gates`].

use crate::cashflow::discounting::{Timing, discount_factor, sum};
use crate::inputs::{Field, Kind, Presence, Problem, Reader};
use crate::paths::appraisal::composed::Composed;
use crate::paths::appraisal::inputs::MethodInputs;
use crate::paths::appraisal::{Method, OwnExploitation};
use crate::project::Project;
use crate::units::{Exact, Number};
use crate::valuation::risk_adjusted_npv::Within;
use crate::valuation::stage_gates::{GatedStage, StageGates};

/// The chance that the first stage shows a good market.
pub const CHANCE_OPTIMISTIC: Field =
    Field::new("decision_tree.chance_optimistic", Kind::Rate, Presence::Optional)
        .within("0", "0.99");
/// How many times the expected sales a good market is.
pub const FACTOR_OPTIMISTIC: Field =
    Field::new("decision_tree.factor_optimistic", Kind::Multiple, Presence::Optional)
        .within("1", "100");

/// Every field of the method.
pub const FIELDS: &[Field] = &[CHANCE_OPTIMISTIC, FACTOR_OPTIMISTIC];

/// Refuses a good market that leaves less than nothing for the other.
pub(super) fn check(inputs: &MethodInputs, read: &mut Reader<'_>) {
    let chance = inputs.at(&CHANCE_OPTIMISTIC.path());
    let factor = inputs.at(&FACTOR_OPTIMISTIC.path());
    if let (Some(chance), Some(factor)) = (chance, factor)
        && chance.clone() * factor.clone() > Exact::one()
    {
        let most = Exact::one() / chance.clone();
        let (min, max) = (Some("1".to_owned()), Some(most.to_rounded_text(4)));
        read.refuse(FACTOR_OPTIMISTIC.path(), Problem::OutOfRange { min, max });
    }
}

/// What the launch is worth when it comes: the years after it, at its time.
pub fn value_at_launch<N: Number>(project: &Project<N>, own: &OwnExploitation) -> f64 {
    let launch = project.road.launch().to_f64();
    sum(own
        .earnings
        .iter()
        .map(|flow| flow.after_tax() * discount_factor(own.discount_rate, flow.time - launch)))
}

/// The stages behind their gates; `None` without stages.
pub fn stage_gates<N: Number>(project: &Project<N>, own: &OwnExploitation) -> Option<StageGates> {
    let stages: Vec<GatedStage> = project
        .road
        .stages
        .iter()
        .enumerate()
        .map(|(at, stage)| GatedStage {
            cost: stage.cost.to_f64(),
            cost_within: match project.timing {
                Timing::YearEnd => Within::Start,
                Timing::MidYear => Within::Middle,
            },
            years: stage.duration.to_f64(),
            success: stage.probability.to_f64(),
            outcomes: if at == 0 { outcomes(project) } else { vec![(1.0, 1.0)] },
            abandonment: 0.0,
            after_failure: 0.0,
        })
        .collect();
    (!stages.is_empty()).then(|| StageGates {
        stages,
        value_at_launch: value_at_launch(project, own),
        launch_cost: 0.0,
        abandonment_at_launch: 0.0,
        rate: own.discount_rate,
    })
}

fn outcomes<N: Number>(project: &Project<N>) -> Vec<(f64, f64)> {
    let chance = project.methods.get(&CHANCE_OPTIMISTIC);
    let (Some(chance), Some(factor)) = (chance, project.methods.get(&FACTOR_OPTIMISTIC)) else {
        return vec![(1.0, 1.0)];
    };
    let rest = ((1.0 - chance * factor) / (1.0 - chance)).max(0.0);
    vec![(chance, factor), (1.0 - chance, rest)]
}

pub(super) fn value<N: Number>(project: &Project<N>, own: &OwnExploitation) -> Option<Composed> {
    Some(Composed::of_value(Method::DecisionTree, stage_gates(project, own)?.value()))
}
