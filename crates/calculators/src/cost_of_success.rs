//! `cost-of-success` and `likelihood-of-approval`: what one success takes in projects, money and time.

use labworth_domain::cashflow::discounting::growth_factor;
use labworth_domain::valuation::risk_adjusted_npv::Within;
use labworth_domain::valuation::risk_adjusted_npv::stages::{CostTiming, PlannedStage, Programme};

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::Inputs;
use crate::problem::Refusal;
use crate::rnpv::{chances_of_launch, programme, within_year};

pub(crate) const DECLARATION: &str = include_str!("../declarations/cost-of-success.json");
pub(crate) const LIKELIHOOD_DECLARATION: &str =
    include_str!("../declarations/likelihood-of-approval.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let (programme, names) = stages(inputs)?;
    let mut warnings = Vec::new();
    let likelihood = chances_of_launch(inputs, &programme, &mut warnings)?;
    let launch = inputs.optional_number("launch_time")?.unwrap_or_else(|| programme.end());
    let rate = inputs.optional_number("capitalisation_rate")?;
    let plan = programme.plan();
    let begun = programme.work_in_process(likelihood);
    let cost = programme.cost_per_success(likelihood);
    let capitalised = |programme: &Programme| {
        rate.and_then(|rate| programme.capitalised_cost_per_success(likelihood, rate, launch))
    };
    let under = |timing| Answer::from(capitalised(&programme.paid(timing)));
    let as_asked = capitalised(&programme);
    let row = |(at, planned): (usize, &PlannedStage)| {
        let wip = begun.as_ref().and_then(|begun| begun.get(at)).copied();
        let with_interest = rate.map(|rate| {
            let grown = |(time, cost): &(f64, f64)| cost * growth_factor(rate, launch - time);
            planned.payments.iter().map(grown).sum::<f64>()
        });
        let stage = planned.stage;
        Answer::object([
            ("name", names.get(at).cloned().into()),
            ("cost", stage.cost.into()),
            ("probability", stage.success.into()),
            ("duration", stage.years.into()),
            ("probability_of_reaching", planned.reached.into()),
            ("work_in_process", wip.into()),
            ("cost_per_success", wip.map(|wip| wip * stage.cost).into()),
            ("years_to_launch", (launch - planned.start).into()),
            (
                "cost_per_success_capitalised",
                wip.zip(with_interest).map(|(wip, grown)| wip * grown).into(),
            ),
        ])
    };
    Ok(Answer::object([
        ("cost_per_success", cost.into()),
        ("cost_per_success_capitalised", as_asked.into()),
        ("cost_of_time", as_asked.zip(cost).map(|(with, without)| with - without).into()),
        ("loa", likelihood.into()),
        ("work_in_process", begun.clone().map(Answer::list).into()),
        ("expected_cost", programme.expected_cost().into()),
        ("cost_of_one_project", plan.iter().map(|planned| planned.stage.cost).sum::<f64>().into()),
        ("launch_time", launch.into()),
        ("cost_timing", inputs.text("cost_timing")?.into()),
        (
            "capitalised_by_timing",
            Answer::object([
                ("start", under(CostTiming::At(Within::Start))),
                ("middle", under(CostTiming::At(Within::Middle))),
                ("end", under(CostTiming::At(Within::End))),
                ("spread", under(CostTiming::Spread(within_year(inputs)?))),
            ]),
        ),
        ("stages", Answer::List(plan.iter().enumerate().map(row).collect())),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}

pub(crate) fn likelihood_of_approval(inputs: &Inputs) -> Result<Answer, Refusal> {
    let (programme, names) = stages(inputs)?;
    let plan = programme.plan();
    let likelihood = programme.likelihood();
    let begun = programme.work_in_process(likelihood);
    // From here to the end: what comes after a stage does not depend on what came before it.
    let mut from_here: Vec<f64> = Vec::with_capacity(plan.len());
    let mut product = 1.0;
    for planned in plan.iter().rev() {
        product *= planned.stage.success;
        from_here.push(product);
    }
    from_here.reverse();
    let projects = inputs.number("projects")?;
    let none = libm::exp(projects * libm::log1p(-likelihood));
    let wanted = inputs.number("wanted_probability")?;
    let needed = if likelihood >= 1.0 {
        Some(1.0)
    } else {
        (likelihood > 0.0)
            .then(|| (libm::log1p(-wanted) / libm::log1p(-likelihood)).ceil().max(1.0))
    };
    let row = |(at, planned): (usize, &PlannedStage)| {
        Answer::object([
            ("name", names.get(at).cloned().into()),
            ("probability", planned.stage.success.into()),
            ("probability_of_reaching", planned.reached.into()),
            ("cumulative_probability", planned.passed.into()),
            ("loa_from_here", from_here.get(at).copied().into()),
            ("probability_of_ending_here", planned.probability_of_ending_here().into()),
        ])
    };
    Ok(Answer::object([
        ("loa", likelihood.into()),
        ("cumulative_probabilities", Answer::list(plan.iter().map(|planned| planned.passed))),
        ("loa_from_stage", Answer::list(from_here.iter().copied())),
        ("starts_per_success", (likelihood > 0.0).then(|| 1.0 / likelihood).into()),
        ("work_in_process", begun.map(Answer::list).into()),
        ("probability_of_at_least_one", (1.0 - none).into()),
        ("expected_successes", (projects * likelihood).into()),
        ("projects_needed", needed.into()),
        ("stages", Answer::List(plan.iter().enumerate().map(row).collect())),
    ]))
}

fn stages(inputs: &Inputs) -> Result<(Programme, Vec<String>), Refusal> {
    let (programme, names) = programme(inputs)?;
    if programme.stages.is_empty() {
        return Err(inputs.problem("missing", "stages", "give stages, or probabilities"));
    }
    Ok((programme, names))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::tests::{ask, refused};

    #[test]
    fn the_timing_of_the_cost_is_said_and_the_others_stand_beside_it() {
        let question =
            json!({ "p": [0.5], "costs": [10], "durations": [2], "cost_of_capital": 0.21 });
        let answer = ask("cost-of-success", &question);
        // 20 per success; two years before launch 20·1.21², one year 20·1.21
        assert_eq!(answer["cost_timing"], "middle");
        let of = |name: &str| answer["capitalised_by_timing"][name].as_f64().unwrap();
        assert!((of("start") - 29.282).abs() < 1e-9);
        assert!((of("middle") - 24.2).abs() < 1e-9);
        assert!((of("end") - 20.0).abs() < 1e-9);
        assert_eq!(
            answer["cost_per_success_capitalised"],
            answer["capitalised_by_timing"]["middle"]
        );
    }

    #[test]
    fn what_cannot_succeed_has_no_cost_of_success() {
        let answer = ask("cost-of-success", &json!({ "p": [0.5, 0], "costs": [10, 5] }));
        assert_eq!((&answer["cost_per_success"], &answer["loa"]), (&Value::Null, &json!(0.0)));
        assert_eq!(refused("cost-of-success", &json!({})), ("missing", "stages".to_owned()));
        let beyond = json!({ "p": [1.2], "costs": [1] });
        assert_eq!(refused("cost-of-success", &beyond), ("out_of_range", "p.0".to_owned()));
    }

    #[test]
    fn a_portfolio_of_long_shots() {
        // 10 % each: of ten none with 0.9^10 = 0.348678; for 80 % ln 0.2/ln 0.9 = 15.3, so 16
        let question = json!({ "p": [0.5, 0.2], "projects": 10, "wanted_probability": 0.8 });
        let answer = ask("likelihood-of-approval", &question);
        assert!(
            (answer["probability_of_at_least_one"].as_f64().unwrap() - 0.651_321_559_9).abs()
                < 1e-9
        );
        assert_eq!(answer["projects_needed"], 16.0);
        assert_eq!(answer["loa_from_stage"], json!([0.1, 0.2]));
    }
}
