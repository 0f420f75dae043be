//! The stages of a project: when each is paid, how probably it is reached, what a success costs.
//!
//! ```text
//! reached_1 = 1      reached_i = Π_{j<i} p_j      cumulative_i = reached_i · p_i
//! cost per success = Σ c_i · reached_i / likelihood = Σ c_i / Π_{j≥i} p_j
//! capitalised      = Σ c_i · (1 + k)^(launch − t_i) · reached_i / likelihood
//! ```
//!
//! `c_i` cost of stage `i`, `p_i` its probability of success, `t_i` when it is paid, `likelihood` the
//! probability that all stages succeed. Paid in mid-stage, this reproduces Paul et al. exactly.
//! Source: Paul et al., *Nature Reviews Drug Discovery* 9, 2010; DiMasi, Grabowski & Hansen, *Journal of Health
//! Economics* 47, 2016.

use super::{FlowKind, RiskedFlow, Within};
use crate::cashflow::discounting::{growth_factor, sum};

/// When the cost of a stage is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostTiming {
    /// At one point of the stage.
    At(Within),
    /// Evenly, year by year from the start of the stage; each year's part at this point of the year.
    Spread(Within),
}

/// A stage of development.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stage {
    /// Its whole cost.
    pub cost: f64,
    /// How long it takes, in years.
    pub years: f64,
    /// The probability that it succeeds once it is reached.
    pub success: f64,
    /// The probability of reaching it, where it is not the product of those before.
    pub reached: Option<f64>,
    /// When its cost is paid.
    pub cost_timing: CostTiming,
}

/// Stages one after the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    /// When the first begins, in years from today.
    pub start: f64,
    /// The stages.
    pub stages: Vec<Stage>,
}

/// A stage in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedStage {
    /// Its position.
    pub position: usize,
    /// The stage.
    pub stage: Stage,
    /// When it begins.
    pub start: f64,
    /// When it ends.
    pub end: f64,
    /// The probability of reaching it.
    pub reached: f64,
    /// The probability of passing it.
    pub passed: f64,
    /// When which parts of its cost are paid.
    pub payments: Vec<(f64, f64)>,
}

impl Stage {
    fn payments(&self, start: f64) -> Vec<(f64, f64)> {
        match self.cost_timing {
            CostTiming::Spread(within) if self.years > 0.0 => {
                let years = self.years.ceil() as usize;
                let part = |year: usize| {
                    let begun = year as f64;
                    let length = (self.years - begun).min(1.0);
                    let time = start + begun + length * within.part_passed();
                    (time, self.cost * length / self.years)
                };
                (0..years).map(part).collect()
            }
            CostTiming::At(within) | CostTiming::Spread(within) => {
                vec![(start + self.years * within.part_passed(), self.cost)]
            }
        }
    }
}

impl Programme {
    /// Every stage in its place.
    #[must_use]
    pub fn plan(&self) -> Vec<PlannedStage> {
        let (mut start, mut passed) = (self.start, 1.0);
        let place = |(position, stage): (usize, &Stage)| {
            let reached = stage.reached.unwrap_or(passed);
            let end = start + stage.years;
            let planned = PlannedStage {
                position,
                stage: *stage,
                start,
                end,
                reached,
                passed: reached * stage.success,
                payments: stage.payments(start),
            };
            (start, passed) = (planned.end, planned.passed);
            planned
        };
        self.stages.iter().enumerate().map(place).collect()
    }

    /// The probability that all stages succeed.
    #[must_use]
    pub fn likelihood(&self) -> f64 {
        self.plan().last().map_or(1.0, |last| last.passed)
    }

    /// When the last stage ends.
    #[must_use]
    pub fn end(&self) -> f64 {
        self.plan().last().map_or(self.start, |last| last.end)
    }

    /// What development is expected to cost, undiscounted.
    #[must_use]
    pub fn expected_cost(&self) -> f64 {
        sum(self.plan().iter().map(|planned| planned.stage.cost * planned.reached))
    }

    /// What one success costs with the failures on the way to it; `None` when none can succeed.
    #[must_use]
    pub fn cost_per_success(&self, likelihood: f64) -> Option<f64> {
        (likelihood > 0.0).then(|| self.expected_cost() / likelihood)
    }

    /// How many projects must begin each stage for one success: `1/Π_{j≥i} p_j`, work in process.
    ///
    /// `None` when none can succeed.
    #[must_use]
    pub fn work_in_process(&self, likelihood: f64) -> Option<Vec<f64>> {
        let begun = |planned: &PlannedStage| planned.reached / likelihood;
        (likelihood > 0.0).then(|| self.plan().iter().map(begun).collect())
    }

    /// The same stages with every cost paid at this point of its stage.
    #[must_use]
    pub fn paid(&self, cost_timing: CostTiming) -> Self {
        let stages = self.stages.iter().map(|stage| Stage { cost_timing, ..*stage }).collect();
        Self { start: self.start, stages }
    }

    /// The cost per success with interest at `rate` from each payment to `launch`.
    #[must_use]
    pub fn capitalised_cost_per_success(
        &self,
        likelihood: f64,
        rate: f64,
        launch: f64,
    ) -> Option<f64> {
        let plan = self.plan();
        let grown = plan.iter().flat_map(|planned| {
            let with_interest = |(time, cost): &(f64, f64)| {
                cost * growth_factor(rate, launch - time) * planned.reached
            };
            planned.payments.iter().map(with_interest)
        });
        (likelihood > 0.0).then(|| sum(grown) / likelihood)
    }
}

impl PlannedStage {
    /// The payments as flows.
    pub fn flows(&self) -> impl Iterator<Item = RiskedFlow> + '_ {
        self.payments.iter().map(|(time, cost)| RiskedFlow {
            kind: FlowKind::Stage(self.position),
            time: *time,
            amount: -cost,
            tax: 0.0,
            reached: self.reached,
            taxed: true,
        })
    }

    /// The probability that the project ends with this stage, in failure.
    #[must_use]
    pub fn probability_of_ending_here(&self) -> f64 {
        self.reached - self.passed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn stage(cost: f64, years: f64, success: f64) -> Stage {
        Stage { cost, years, success, reached: None, cost_timing: CostTiming::At(Within::Middle) }
    }

    fn programme(stages: Vec<Stage>) -> Programme {
        Programme { start: 0.0, stages }
    }

    /// Target to hit … submission to launch: cost in millions, years, probability.
    fn paul(cost_timing: CostTiming) -> Programme {
        let stages = [
            (1.0, 1.0, 0.80),
            (2.5, 1.5, 0.75),
            (10.0, 2.0, 0.85),
            (5.0, 1.0, 0.69),
            (15.0, 1.5, 0.54),
            (40.0, 2.5, 0.34),
            (150.0, 2.5, 0.70),
            (40.0, 1.5, 0.91),
        ];
        let stages = stages.map(|(cost, years, p)| Stage { cost_timing, ..stage(cost, years, p) });
        programme(stages.into())
    }

    #[test]
    fn a_new_molecule_costs_what_was_published() {
        // Paul et al. 2010: 873 out of pocket, 1,778 capitalised at 11 %.
        let mid = paul(CostTiming::At(Within::Middle));
        assert!((mid.cost_per_success(mid.likelihood()).unwrap() - 873.0).abs() < 1.0);
        let capitalised = |programme: &Programme| {
            let (likelihood, end) = (programme.likelihood(), programme.end());
            programme.capitalised_cost_per_success(likelihood, 0.11, end).unwrap()
        };
        assert!((capitalised(&mid) - 1778.0).abs() < 1.0, "{}", capitalised(&mid));
        // Paid at the start of each stage it would be 1,965, which was not published.
        let at_start = mid.paid(CostTiming::At(Within::Start));
        assert!((capitalised(&at_start) - 1965.0).abs() < 1.0);
        // Work in process for one launch as printed: 24.3, 19.4, 14.6, 12.4, 8.6, 4.6, 1.6, 1.1
        let begun = mid.work_in_process(mid.likelihood()).unwrap();
        let printed = [24.3, 19.4, 14.6, 12.4, 8.6, 4.6, 1.6, 1.1];
        assert!(begun.iter().zip(printed).all(|(found, printed)| (found - printed).abs() <= 0.05));
    }

    #[test]
    fn clinical_phases_cost_what_was_published() {
        // DiMasi et al. 2016: likelihood 11.83 %, out of pocket 965 for the three phases.
        let phases = programme(vec![
            stage(25.3, 0.0, 0.5952),
            stage(58.6, 0.0, 0.3552),
            stage(255.4, 0.0, 0.6195),
            stage(0.0, 0.0, 0.9035),
        ]);
        assert!((phases.likelihood() - 0.1183).abs() < 1e-4);
        let cost = phases.cost_per_success(phases.likelihood()).unwrap();
        assert!((cost - 965.0).abs() < 1.0, "{cost}");
    }

    #[test]
    fn a_spread_cost_is_paid_year_by_year_and_in_full() {
        // 10 over 2½ years from t = 1: 4, 4, 2 at the middle of each part: 1.5, 2.5, 3.25
        let spread =
            Stage { cost_timing: CostTiming::Spread(Within::Middle), ..stage(10.0, 2.5, 0.5) };
        let planned = Programme { start: 1.0, stages: vec![spread] }.plan();
        assert_eq!(planned[0].payments, [(1.5, 4.0), (2.5, 4.0), (3.25, 2.0)]);
        let at_once = Stage { years: 0.0, ..spread };
        assert_eq!(programme(vec![at_once]).plan()[0].payments, [(0.0, 10.0)]);
    }

    #[test]
    fn a_stage_is_reached_when_those_before_it_succeeded() {
        let plan = programme(vec![stage(1.0, 1.0, 0.5), stage(1.0, 2.0, 0.4)]).plan();
        assert_eq!((plan[0].reached, plan[0].passed), (1.0, 0.5));
        assert_eq!((plan[1].reached, plan[1].passed), (0.5, 0.2));
        assert_eq!((plan[1].start, plan[1].end), (1.0, 3.0));
        assert_eq!(plan[1].probability_of_ending_here(), 0.3);
        assert_eq!(programme(Vec::new()).likelihood(), 1.0);
    }

    #[test]
    fn without_any_chance_there_is_no_cost_of_success() {
        let hopeless = programme(vec![stage(1.0, 1.0, 0.0)]);
        assert_eq!(hopeless.cost_per_success(hopeless.likelihood()), None);
    }

    proptest! {
        /// `Σ WIP_i·c_i` is the expected cost over the likelihood, whichever way it is reckoned.
        #[test]
        fn work_in_process_times_cost_is_the_cost_of_success(
            stages in prop::collection::vec((0.0_f64..100.0, 0.05_f64..=1.0), 1..8), rate in 0.0_f64..0.3,
        ) {
            let programme = programme(stages.iter().map(|(c, p)| stage(*c, 1.0, *p)).collect());
            let likelihood = programme.likelihood();
            let begun = programme.work_in_process(likelihood).unwrap();
            for (at, wip) in begun.iter().enumerate() {
                let from_here: f64 = stages[at..].iter().map(|(_, p)| p).product();
                prop_assert!((wip * from_here - 1.0).abs() < 1e-12);
            }
            let by_wip: f64 = begun.iter().zip(&stages).map(|(wip, (c, _))| wip * c).sum();
            let cost = programme.cost_per_success(likelihood).unwrap();
            prop_assert!((by_wip - cost).abs() <= 1e-12 * cost.max(1.0));
            // Money paid earlier costs more by launch; without a rate the time does not matter.
            let at = |within| {
                let paid = programme.paid(CostTiming::At(within));
                paid.capitalised_cost_per_success(likelihood, rate, paid.end()).unwrap()
            };
            prop_assert!(at(Within::Start) >= at(Within::Middle) && at(Within::Middle) >= at(Within::End));
            prop_assert!(at(Within::End) >= cost * (1.0 - 1e-12));
            // From mid-stage each payment has half a stage less of interest than from its start.
            let half = growth_factor(rate, 0.5);
            prop_assert!((at(Within::Start) - at(Within::Middle) * half).abs() <= 1e-9 * cost.max(1.0));
        }

        #[test]
        fn endings_and_success_are_all_that_can_happen(chances in prop::collection::vec(0.0_f64..=1.0, 1..8)) {
            let plan = programme(chances.iter().map(|p| stage(1.0, 1.0, *p)).collect()).plan();
            let endings = sum(plan.iter().map(PlannedStage::probability_of_ending_here));
            prop_assert!((endings + plan.last().unwrap().passed - 1.0).abs() < 1e-14);
        }

        #[test]
        fn expected_cost_is_the_mean_over_all_endings(
            stages in prop::collection::vec((0.0_f64..100.0, 0.01_f64..=1.0), 1..8),
        ) {
            let programme = programme(stages.iter().map(|(c, p)| stage(*c, 1.0, *p)).collect());
            let plan = programme.plan();
            let (mut spent, mut mean) = (0.0, 0.0);
            for planned in &plan {
                spent += planned.stage.cost;
                mean += spent * planned.probability_of_ending_here();
            }
            mean += spent * programme.likelihood();
            prop_assert!((mean - programme.expected_cost()).abs() <= 1e-12 * spent.max(1.0));
        }
    }
}
