//! The answer: the value, where it comes from, and what every flow adds to it.

use labworth_domain::cashflow::discounting::{discount_factor, sum};
use labworth_domain::rates::hurdle_bridge::rate_behind_hurdle;
use labworth_domain::valuation::risk_adjusted_npv::counted_twice::CountedTwice;
use labworth_domain::valuation::risk_adjusted_npv::stages::PlannedStage;
use labworth_domain::valuation::risk_adjusted_npv::{
    FlowKind, RiskedFlow, risk_adjusted_value, value_on_success,
};

use crate::answer::Answer;
use crate::calculator::WARNINGS;

use super::Asked;

pub(super) fn answer(asked: &Asked) -> Answer {
    let (programme, rate) = (&asked.project.programme, asked.rate());
    let plan = programme.plan();
    let of_market = |flow: &&RiskedFlow| matches!(flow.kind, FlowKind::Launch | FlowKind::Sales(_));
    let risked = |wanted: bool| {
        let flows = asked.flows.iter().filter(|flow| of_market(flow) == wanted);
        sum(flows.map(|flow| present_value(flow, rate)))
    };
    let of_stages = asked.flows.iter().filter(|flow| matches!(flow.kind, FlowKind::Stage(_)));
    let at_launch = asked
        .flows
        .iter()
        .filter(of_market)
        .map(|flow| flow.after_tax() * factor(rate, flow.time - asked.launch_time));
    let cost_per_success =
        programme.cost_per_success(asked.likelihood).filter(|_| !plan.is_empty());
    let capitalised = asked.capitalisation_rate.and_then(|rate| {
        programme.capitalised_cost_per_success(asked.likelihood, rate, asked.launch_time)
    });
    let capitalised = capitalised.filter(|_| !plan.is_empty());
    let cumulative = plan.iter().map(|stage| stage.passed);
    let sales = asked.project.launch.iter().flat_map(|launch| launch.sales.iter().copied());
    Answer::object([
        ("rnpv", risk_adjusted_value(&asked.flows, rate).into()),
        ("npv", value_on_success(&asked.flows, rate).into()),
        ("loa", asked.likelihood.into()),
        ("cumulative_probabilities", Answer::list(cumulative)),
        ("launch_time", asked.launch_time.into()),
        ("present_value_of_stages", sum(of_stages.map(|flow| present_value(flow, rate))).into()),
        ("present_value_of_launch_and_sales", risked(true).into()),
        ("value_at_launch", sum(at_launch).into()),
        ("expected_cost", programme.expected_cost().into()),
        ("cost_per_success", cost_per_success.into()),
        ("cost_per_success_capitalised", capitalised.into()),
        ("stages", Answer::List(plan.iter().map(|stage| stage_row(asked, stage)).collect())),
        ("sales", Answer::list(sales)),
        ("flows", Answer::List(asked.flows.iter().map(|flow| flow_row(asked, flow)).collect())),
        ("risk_counted_twice", asked.counted_twice.map(|twice| both_ways(asked, &twice)).into()),
        (WARNINGS, Answer::List(asked.warnings.iter().map(Answer::from).collect())),
    ])
}

fn factor(rate: f64, time: f64) -> f64 {
    if time == 0.0 { 1.0 } else { discount_factor(rate, time) }
}

fn present_value(flow: &RiskedFlow, rate: f64) -> f64 {
    flow.present_value(rate)
}

fn stage_row(asked: &Asked, planned: &PlannedStage) -> Answer {
    let rate = asked.rate();
    let upto = |last: usize| move |flow: &&RiskedFlow| matches!(flow.kind, FlowKind::Stage(at) if at <= last);
    let own = asked.flows.iter().filter(|flow| flow.kind == FlowKind::Stage(planned.position));
    let spent = asked.flows.iter().filter(upto(planned.position));
    let spent = sum(spent.map(|flow| flow.after_tax() * factor(rate, flow.time)));
    Answer::object([
        ("name", name_at(&asked.stage_names, planned.position)),
        ("start", planned.start.into()),
        ("end", planned.end.into()),
        ("cost", planned.stage.cost.into()),
        ("probability", planned.stage.success.into()),
        ("probability_of_reaching", planned.reached.into()),
        ("cumulative_probability", planned.passed.into()),
        ("expected_cost", (planned.stage.cost * planned.reached).into()),
        ("present_value", sum(own.map(|flow| present_value(flow, rate))).into()),
        ("probability_of_ending_here", planned.probability_of_ending_here().into()),
        ("npv_if_ending_here", spent.into()),
    ])
}

fn name_at(names: &[String], position: usize) -> Answer {
    names.get(position).cloned().into()
}

fn flow_row(asked: &Asked, flow: &RiskedFlow) -> Answer {
    let (kind, name) = match flow.kind {
        FlowKind::Stage(position) => ("stage", name_at(&asked.stage_names, position)),
        FlowKind::Launch => ("launch", "launch".into()),
        FlowKind::Sales(year) => ("sales", format!("sales year {year}").into()),
        FlowKind::Stated(position) => ("stated", name_at(&asked.stated_names, position)),
    };
    let discount = factor(asked.rate(), flow.time);
    Answer::object([
        ("kind", kind.into()),
        ("name", name),
        ("time", flow.time.into()),
        ("amount", flow.amount.into()),
        ("tax", flow.tax.into()),
        ("after_tax", flow.after_tax().into()),
        ("probability", flow.reached.into()),
        ("expected", flow.expected().into()),
        ("discount_factor", discount.into()),
        ("present_value", (flow.expected() * discount).into()),
        ("present_value_on_success", (flow.after_tax() * discount).into()),
    ])
}

fn both_ways(asked: &Asked, twice: &CountedTwice) -> Answer {
    let behind = rate_behind_hurdle(twice.given_rate, asked.likelihood, asked.launch_time);
    Answer::object([
        ("given_rate", twice.given_rate.into()),
        ("rate_without_technical_risk", twice.rate_without_technical_risk.into()),
        ("value_with_risk_in_both", twice.in_both.into()),
        ("value_with_risk_in_probabilities_alone", twice.in_probabilities_alone.into()),
        ("value_with_risk_in_rate_alone", twice.in_rate_alone.into()),
        ("effect", twice.effect().into()),
        ("rate_behind_hurdle", behind.into()),
    ])
}
