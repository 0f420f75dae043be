//! Workings of the road: the chance of coming so far.

use super::{Context, Quantity, Working};
use crate::paths::licence::Event;
use crate::road;

impl Context<'_> {
    pub(super) fn reach(&self, stages: usize) -> Working {
        let own = &self.evaluation.project.road;
        let terms = own.stages.iter().take(stages).enumerate().map(|(at, stage)| {
            let chance = Quantity::Rate(stage.probability.clone());
            self.input("probability-of-stage", road::PROBABILITY.at(at), chance)
        });
        Working {
            formula: "product-of-stages",
            terms: terms.collect(),
            result: Quantity::Rate(own.reach(stages)),
            clause: None,
        }
    }

    pub(super) fn has_stages(&self) -> bool {
        !self.evaluation.project.road.stages.is_empty()
    }

    /// How many stages must succeed before something is received.
    pub(super) fn stages_before(&self, event: Event) -> usize {
        let project = &self.evaluation.project;
        match event {
            Event::Signing => 0,
            Event::Milestone(at) => {
                project.licence.milestones.get(at).map_or(0, |milestone| milestone.stages)
            }
            Event::Year(_) | Event::Exit => project.road.stages.len(),
            Event::WoundUp(stages) => stages,
        }
    }
}
