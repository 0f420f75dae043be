//! Stage gates as a stochastic dynamic programme: at every gate the owner goes on only where it pays.
//!
//! ```text
//! V_n(x) = max(x·M − L, A_n)                                                            launch
//! G_i(x) = −c_i·(1+k)^−e_i + (1+k)^−d_i · [p_i · Σ_o q_o · V_{i+1}(x·f_o) + (1 − p_i)·F_i]
//! V_i(x) = max(G_i(x), A_i)                                                             gate i
//! ```
//!
//! `x` what has been learnt of the market so far, 1 at the start; `f_o` the factor that outcome `o` of a stage
//! puts on it, with probability `q_o` once the stage succeeded; `M` value at launch with `x` = 1, `L` cost of
//! launch, `c_i`, `d_i`, `p_i` cost, years and probability of success of stage `i`, its cost paid `e_i` into it,
//! `A_i` what abandoning brings at the gate, `F_i` what is left after failure, `k` rate without technical risk.
//! Without the choice to abandon this is risk-adjusted net present value. Source: Bellman, *Dynamic
//! Programming*, 1957; Razgaitis, *Valuation and Dealmaking of Technology-Based IP*.

use super::least_factor::least_factor;
use super::risk_adjusted_npv::Within;
use crate::cashflow::discounting::{growth_factor, sum};

/// More ways through all stages are not followed.
pub const MOST_WAYS: usize = 20_000;

/// A stage behind a gate.
#[derive(Clone, Debug, PartialEq)]
pub struct GatedStage {
    /// What it costs.
    pub cost: f64,
    /// Where in the stage that is paid.
    pub cost_within: Within,
    /// How long it takes.
    pub years: f64,
    /// The probability that it succeeds.
    pub success: f64,
    /// What it teaches of the market where it succeeds: probability and factor on the value at launch.
    pub outcomes: Vec<(f64, f64)>,
    /// What abandoning at the gate before it brings.
    pub abandonment: f64,
    /// What is left when it fails.
    pub after_failure: f64,
}

/// A project with a gate before each stage and before launch.
#[derive(Clone, Debug, PartialEq)]
pub struct StageGates {
    /// The stages.
    pub stages: Vec<GatedStage>,
    /// The value at launch where nothing was learnt.
    pub value_at_launch: f64,
    /// What launching costs.
    pub launch_cost: f64,
    /// What abandoning just before launch brings.
    pub abandonment_at_launch: f64,
    /// The rate per year, without technical risk.
    pub rate: f64,
}

/// A gate as it is met.
#[derive(Clone, Debug, PartialEq)]
pub struct GateState {
    /// Its position; as many as there are stages for the launch.
    pub gate: usize,
    /// What has been learnt so far: the factor on the value at launch.
    pub factor: f64,
    /// The probability of coming here when the policy is followed.
    pub reached: f64,
    /// When, in years from the start.
    pub time: f64,
    /// The value of going on.
    pub going_on: f64,
    /// What abandoning brings.
    pub abandoning: f64,
}

impl GateState {
    /// Whether the owner goes on.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        self.going_on >= self.abandoning
    }
}

impl StageGates {
    /// The ways through all stages; `None` beyond [`MOST_WAYS`].
    #[must_use]
    pub fn ways(&self) -> Option<usize> {
        let ways = |ways: usize, stage: &GatedStage| ways.checked_mul(stage.outcomes.len().max(1));
        self.stages.iter().try_fold(1, ways).filter(|ways| *ways <= MOST_WAYS)
    }

    /// The value with the choice at every gate.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.at(0, 1.0, true)
    }

    /// The value of going on come what may, from the first gate to the launch.
    #[must_use]
    pub fn committed_value(&self) -> f64 {
        self.at(0, 1.0, false)
    }

    /// The probability that all stages succeed, whether or not it then pays to launch.
    #[must_use]
    pub fn likelihood(&self) -> f64 {
        self.stages.iter().map(|stage| stage.success).product()
    }

    fn at(&self, gate: usize, factor: f64, free: bool) -> f64 {
        let going_on = self.going_on(gate, factor, free);
        if free { going_on.max(self.abandonment(gate)) } else { going_on }
    }

    fn abandonment(&self, gate: usize) -> f64 {
        self.stages.get(gate).map_or(self.abandonment_at_launch, |stage| stage.abandonment)
    }

    fn going_on(&self, gate: usize, factor: f64, free: bool) -> f64 {
        let Some(stage) = self.stages.get(gate) else {
            return factor * self.value_at_launch - self.launch_cost;
        };
        let after = |years: f64| if years == 0.0 { 1.0 } else { growth_factor(self.rate, -years) };
        let next = if stage.success > 0.0 {
            sum(stage
                .outcomes
                .iter()
                .filter(|(chance, _)| *chance > 0.0)
                .map(|(chance, on_value)| chance * self.at(gate + 1, factor * on_value, free)))
        } else {
            0.0
        };
        let expected = stage.success * next + (1.0 - stage.success) * stage.after_failure;
        expected * after(stage.years)
            - stage.cost * after(stage.years * stage.cost_within.part_passed())
    }

    /// Every gate that the policy can come to, in the order of time and of the outcomes.
    #[must_use]
    pub fn gates_met(&self) -> Vec<GateState> {
        let mut met = Vec::new();
        let mut open = vec![(1.0, 1.0)];
        let mut time = 0.0;
        for gate in 0..=self.stages.len() {
            let mut next = Vec::new();
            for (factor, reached) in open {
                let state = GateState {
                    gate,
                    factor,
                    reached,
                    time,
                    going_on: self.going_on(gate, factor, true),
                    abandoning: self.abandonment(gate),
                };
                if let Some(stage) = self.stages.get(gate).filter(|_| state.goes_on()) {
                    let passed = reached * stage.success;
                    next.extend(
                        stage
                            .outcomes
                            .iter()
                            .map(|(chance, on_value)| (factor * on_value, passed * chance))
                            .filter(|(_, reached)| *reached > 0.0),
                    );
                }
                met.push(state);
            }
            time += self.stages.get(gate).map_or(0.0, |stage| stage.years);
            open = merged(next);
        }
        met
    }

    /// The least value at launch, as expected at this gate, for which going on is worth it; `None` where none up
    /// to 10^9 times the one stated is enough, or where none is needed.
    #[must_use]
    pub fn least_value_to_go_on(&self, gate: usize) -> Option<f64> {
        let worth_it = |factor: f64| self.going_on(gate, factor, true) >= self.abandonment(gate);
        if self.value_at_launch <= 0.0 {
            return None;
        }
        // Going on is worth more the more the launch is worth: there is one crossing.
        least_factor(worth_it, 1e9).map(|factor| factor * self.value_at_launch)
    }
}

/// Ways that have learnt the same are one: later gates do not remember how they were come to.
fn merged(mut ways: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    ways.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut one_each: Vec<(f64, f64)> = Vec::with_capacity(ways.len());
    for (factor, reached) in ways {
        match one_each.last_mut() {
            Some(last) if (last.0 - factor).abs() <= 1e-12 * factor.abs() => last.1 += reached,
            _ => one_each.push((factor, reached)),
        }
    }
    one_each
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::valuation::decision_tree::{Branch, Chance, Node};
    use crate::valuation::risk_adjusted_npv::stages::{CostTiming, Programme, Stage};
    use crate::valuation::risk_adjusted_npv::{Project, RiskedFlow, launch::Launch, tax};

    fn stage(cost: f64, years: f64, success: f64, outcomes: &[(f64, f64)]) -> GatedStage {
        GatedStage {
            cost,
            cost_within: Within::Start,
            years,
            success,
            outcomes: outcomes.to_vec(),
            abandonment: 0.0,
            after_failure: 0.0,
        }
    }

    fn gates(
        stages: Vec<GatedStage>,
        value_at_launch: f64,
        launch_cost: f64,
        rate: f64,
    ) -> StageGates {
        StageGates { stages, value_at_launch, launch_cost, abandonment_at_launch: 0.0, rate }
    }

    #[test]
    fn a_pilot_that_tells_what_the_market_is() {
        // Pilot: 10 now, one year, succeeds with 0.8, then the market is 1.5 or 0.5 times 100, evenly. Launch 80.
        // Good: 150 − 80 = 70. Poor: 50 − 80 = −30, abandoned. At 25 %: −10 + 0.8·(0.5·70)/1.25 = 12.4.
        // Committed: −10 + 0.8·(0.5·70 − 0.5·30)/1.25 = 2.8. The choice is worth 9.6.
        let project =
            gates(vec![stage(10.0, 1.0, 0.8, &[(0.5, 1.5), (0.5, 0.5)])], 100.0, 80.0, 0.25);
        assert!((project.value() - 12.4).abs() < 1e-12);
        assert!((project.committed_value() - 2.8).abs() < 1e-12);
        let met = project.gates_met();
        assert_eq!(met.iter().map(GateState::goes_on).collect::<Vec<_>>(), [true, true, false]);
        assert_eq!((met[1].factor, met[1].reached, met[1].time), (1.5, 0.4, 1.0));
        // At launch going on needs 80; at the pilot 0.8·0.5·(1.5 v − 80)/1.25 = 10 → v = 74.1666…
        assert!((project.least_value_to_go_on(1).unwrap() - 80.0).abs() < 1e-9);
        assert!((project.least_value_to_go_on(0).unwrap() - (31.25 + 80.0) / 1.5).abs() < 1e-9);
    }

    #[test]
    fn what_was_learnt_in_another_order_is_one_state() {
        // Twice or half, twice: 4, 1 (by both ways) and 1/4 of the value, all certain to succeed but the second stage.
        let news = [(0.5, 2.0), (0.5, 0.5)];
        let project =
            gates(vec![stage(0.0, 1.0, 1.0, &news), stage(0.0, 1.0, 0.8, &news)], 10.0, 0.0, 0.1);
        let met = project.gates_met();
        let launch: Vec<_> = met.iter().filter(|state| state.time == 2.0).collect();
        let seen: Vec<f64> = launch.iter().map(|state| state.factor).collect();
        assert_eq!(seen, [4.0, 1.0, 0.25]);
        let reached: Vec<f64> = launch.iter().map(|state| state.reached).collect();
        assert_eq!(reached, [0.2, 0.4, 0.2]);
        assert!((project.likelihood() - 0.8).abs() < 1e-15);
    }

    #[test]
    fn salvage_is_a_floor_at_its_gate() {
        let mut project = gates(vec![stage(10.0, 0.0, 0.1, &[(1.0, 1.0)])], 20.0, 0.0, 0.1);
        assert_eq!(project.value(), 0.0);
        project.stages[0].abandonment = 3.0;
        assert_eq!(project.value(), 3.0);
        project.stages[0].after_failure = 15.0;
        assert!((project.value() - (2.0 + 13.5 - 10.0)).abs() < 1e-12);
    }

    /// The same project as a decision tree.
    fn tree(project: &StageGates, gate: usize, factor: f64) -> Node {
        let go = match project.stages.get(gate) {
            None => Branch {
                cost: project.launch_cost,
                ..Branch::to("go", Node::End(factor * project.value_at_launch))
            },
            Some(stage) => {
                let mut outcomes: Vec<(f64, Branch)> = stage
                    .outcomes
                    .iter()
                    .map(|(chance, on_value)| {
                        let next = tree(project, gate + 1, factor * on_value);
                        (stage.success * chance, Branch::to("success", next))
                    })
                    .collect();
                outcomes.push((
                    1.0 - stage.success,
                    Branch::to("failure", Node::End(stage.after_failure)),
                ));
                let node = Node::Chance(Chance { event: format!("{gate} {factor}"), outcomes });
                let within = stage.years * stage.cost_within.part_passed();
                Branch {
                    cost: stage.cost * growth_factor(project.rate, -within),
                    years: stage.years,
                    ..Branch::to("go", node)
                }
            }
        };
        Node::Decision(vec![go, Branch::to("abandon", Node::End(project.abandonment(gate)))])
    }

    fn project() -> impl Strategy<Value = StageGates> {
        let one = (
            0.0_f64..20.0,
            0.0_f64..3.0,
            0.0_f64..=1.0,
            0.0_f64..=1.0,
            0.2_f64..1.0,
            1.0_f64..3.0,
            0.0_f64..3.0,
        );
        let one = one.prop_map(|(cost, years, success, up, low, high, abandonment)| GatedStage {
            abandonment,
            cost_within: Within::Middle,
            ..stage(cost, years, success, &[(up, high), (1.0 - up, low)])
        });
        (prop::collection::vec(one, 0..4), 0.0_f64..200.0, 0.0_f64..100.0, 0.0_f64..0.5)
            .prop_map(|(stages, value, cost, rate)| gates(stages, value, cost, rate))
    }

    proptest! {
        #[test]
        fn the_programme_is_the_tree_rolled_back(project in project()) {
            let rolled = tree(&project, 0, 1.0).rolled_back(project.rate);
            prop_assert!((rolled.value - project.value()).abs() < 1e-9, "{} {}", rolled.value, project.value());
        }

        #[test]
        fn the_choice_to_abandon_is_never_worth_less_than_nothing(project in project()) {
            prop_assert!(project.value() >= project.committed_value() - 1e-9);
            prop_assert!(project.value() >= project.abandonment(0) - 1e-12);
        }

        #[test]
        fn a_stage_that_cannot_fail_costs_nothing_and_takes_no_time_changes_nothing(project in project(), at in 0_usize..4) {
            let mut longer = project.clone();
            longer.stages.insert(at.min(project.stages.len()), stage(0.0, 0.0, 1.0, &[(1.0, 1.0)]));
            // Its own gate must not offer more than there was.
            prop_assert!((longer.value() - project.value()).abs() < 1e-9);
        }

        /// Without gates and with nothing to learn this is risk-adjusted net present value.
        #[test]
        fn committed_it_is_risk_adjusted_net_present_value(
            stages in prop::collection::vec((0.0_f64..20.0, 0.0_f64..3.0, 0.0_f64..=1.0), 0..5),
            value in 0.0_f64..200.0, rate in 0.0_f64..0.5,
        ) {
            let plain = stages.iter().map(|(cost, years, p)| Stage {
                cost: *cost, years: *years, success: *p, reached: None, cost_timing: CostTiming::At(Within::Start),
            }).collect();
            let programme = Programme { start: 0.0, stages: plain };
            let launch = Launch {
                time: programme.end(), probability: programme.likelihood(), cost: 0.0, cost_time: 0.0,
                sales: vec![value], income_share: 1.0, margin: 1.0, fixed_costs: Vec::new(), within_year: Within::Start,
            };
            let tax = tax::Tax { rate: 0.0, losses: tax::Losses::Lost };
            let risked = Project { programme, launch: Some(launch), stated: Vec::new(), tax };
            let expected: f64 = risked.flows().iter().map(|flow: &RiskedFlow| flow.present_value(rate)).sum();
            let gated = stages.iter().map(|(cost, years, p)| stage(*cost, *years, *p, &[(1.0, 1.0)])).collect();
            let committed = gates(gated, value, 0.0, rate).committed_value();
            prop_assert!((committed - expected).abs() < 1e-9, "{committed} {expected}");
        }

        #[test]
        fn value_scales_with_money(project in project(), scale in 0.01_f64..100.0) {
            let mut large = project.clone();
            large.value_at_launch *= scale;
            large.launch_cost *= scale;
            for stage in &mut large.stages {
                stage.cost *= scale;
                stage.abandonment *= scale;
            }
            prop_assert!((large.value() - project.value() * scale).abs() < 1e-9 * (1.0 + large.value().abs()));
        }
    }
}
