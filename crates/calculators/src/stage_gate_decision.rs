//! `stage-gate-decision`: a project with a choice to go on or stop before every stage and before launch.

use labworth_domain::cashflow::discounting::sum;
use labworth_domain::valuation::risk_adjusted_npv::Within;
use labworth_domain::valuation::stage_gates::{GateState, GatedStage, MOST_WAYS, StageGates};

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/stage-gate-decision.json");

/// How far probabilities may sum from 1.
const ROUNDING: f64 = 1e-6;

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let (stages, mut names) = stages(inputs)?;
    names.push("launch".to_owned());
    let project = StageGates {
        stages,
        value_at_launch: inputs.number("value_at_launch")?,
        launch_cost: inputs.number("launch_cost")?,
        abandonment_at_launch: inputs.number("abandonment_at_launch")?,
        rate: inputs.number("discount_rate")?,
    };
    if project.ways().is_none() {
        let message = format!("the outcomes of all stages combine to more than {MOST_WAYS} ways");
        return Err(inputs.problem("too_many", "stages", message));
    }
    let (value, committed) = (project.value(), project.committed_value());
    let met = project.gates_met();
    let launched = met.iter().filter(|state| state.gate == project.stages.len() && state.goes_on());
    let launched = sum(launched.map(|state| state.reached));
    let begun = met.first().is_some_and(GateState::goes_on);
    let state = |state: &GateState| {
        Answer::object([
            ("gate", names.get(state.gate).cloned().into()),
            ("time", state.time.into()),
            ("probability", state.reached.into()),
            ("value_at_launch", (state.factor * project.value_at_launch).into()),
            ("going_on", state.going_on.into()),
            ("abandoning", state.abandoning.into()),
            ("decision", if state.goes_on() { "go" } else { "stop" }.into()),
        ])
    };
    let gate = |(at, name): (usize, &String)| {
        Answer::object([
            ("gate", name.clone().into()),
            ("least_value_at_launch", project.least_value_to_go_on(at).into()),
        ])
    };
    let commit_or_not =
        committed.max(project.stages.first().map_or(0.0, |stage| stage.abandonment));
    Ok(Answer::object([
        ("value", value.into()),
        ("decision", if begun { "go" } else { "stop" }.into()),
        ("committed_value", committed.into()),
        ("value_of_abandonment", (value - committed).into()),
        ("value_of_later_gates", (value - commit_or_not).into()),
        ("loa", project.likelihood().into()),
        ("probability_of_launch", launched.into()),
        ("gates", Answer::List(names.iter().enumerate().map(gate).collect())),
        ("policy", Answer::List(met.iter().map(state).collect())),
    ]))
}

fn stages(inputs: &Inputs) -> Result<(Vec<GatedStage>, Vec<String>), Refusal> {
    let (mut stages, mut names) = (Vec::new(), Vec::new());
    for (at, item) in inputs.items("stages").iter().enumerate() {
        let Checked::Object(stage) = item else { continue };
        let timing = if stage.has("cost_timing") { stage } else { inputs };
        let cost_within = match timing.text("cost_timing")? {
            "middle" => Within::Middle,
            "end" => Within::End,
            _ => Within::Start,
        };
        let name = stage.optional_text("name")?;
        names.push(name.map_or_else(|| format!("stage {}", at + 1), str::to_owned));
        stages.push(GatedStage {
            cost: stage.number("cost")?,
            cost_within,
            years: stage.number("duration")?,
            success: stage.number("probability")?,
            outcomes: outcomes(stage)?,
            abandonment: stage.number("abandonment")?,
            after_failure: stage.number("after_failure")?,
        });
    }
    Ok((stages, names))
}

/// Probability and factor of each outcome; without any the stage teaches nothing.
fn outcomes(stage: &Inputs) -> Result<Vec<(f64, f64)>, Refusal> {
    let mut outcomes = Vec::new();
    for item in stage.items("outcomes") {
        match item {
            Checked::Object(outcome) => {
                outcomes.push((outcome.number("probability")?, outcome.number("factor")?));
            }
            Checked::List(pair) => {
                let mut numbers = pair.iter().filter_map(|each| match each {
                    Checked::Number(number) => Some(number.to_f64()),
                    _ => None,
                });
                outcomes.extend(numbers.next().zip(numbers.next()));
            }
            _ => {}
        }
    }
    if outcomes.is_empty() {
        return Ok(vec![(1.0, 1.0)]);
    }
    let total = sum(outcomes.iter().map(|outcome| outcome.0));
    if (total - 1.0).abs() > ROUNDING {
        let message = format!("given success the probabilities sum to {total} and not to 1");
        return Err(stage.problem("probabilities_do_not_sum", "outcomes", message));
    }
    Ok(outcomes)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::tests::{ask, refused};

    #[test]
    fn a_gate_that_would_not_be_passed_says_what_it_would_take() {
        let question = json!({ "discount_rate": 0.1, "value_at_launch": 50, "launch_cost": 10, "stages": [
            { "name": "pilot", "cost": 30, "duration": 1, "p": 0.5 }] });
        let answer = ask("stage-gate-decision", &question);
        // 0.5·(v − 10)/1.1 = 30 → v = 76
        assert_eq!((&answer["decision"], &answer["value"]), (&json!("stop"), &json!(0.0)));
        assert!(
            (answer["gates"][0]["least_value_at_launch"].as_f64().unwrap() - 76.0).abs() < 1e-9
        );
        assert_eq!(answer["probability_of_launch"], 0.0);
    }

    #[test]
    fn outcomes_that_are_no_distribution_are_refused() {
        let question = json!({ "value_at_launch": 5, "stages": [{ "cost": 1, "outcomes": [[0.5, 2], [0.4, 1]] }] });
        let place = "stages.0.outcomes".to_owned();
        assert_eq!(refused("stage-gate-decision", &question), ("probabilities_do_not_sum", place));
        let many = json!({ "value_at_launch": 5, "stages":
            vec![json!({ "cost": 1, "outcomes": [[0.5, 2], [0.5, 1]] }); 20] });
        assert_eq!(refused("stage-gate-decision", &many), ("too_many", "stages".to_owned()));
    }
}
