//! A spin-off from the typed entries of a project to the money of every state.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use labworth_catalogue as catalogue;
use labworth_domain::financing::spin_off::{Head, Role, Step};
use labworth_domain::inputs::{FieldError, Path, Problem};
use labworth_domain::paths::evaluation::evaluate;
use labworth_domain::paths::licence::Event;
use labworth_domain::paths::spin_off::{EXIT_MULTIPLE, business};
use labworth_domain::project::Project;
use labworth_domain::road::When;
use labworth_domain::units::{Exact, Number};
use labworth_export::project::read;

const SPIN_OFF: &[(&str, &str)] = &[
    ("road.stages.0.duration", "1"),
    ("road.stages.0.cost", "800000000"),
    ("road.stages.0.probability", "0.6"),
    ("road.stages.1.duration", "1.5"),
    ("road.stages.1.cost", "1800000000"),
    ("road.stages.1.probability", "0.5"),
    ("market.operating_margin", "0.3"),
    ("tax.corporate_rate", "0.2"),
    ("sales.first_year", "6000000001"),
    ("sales.growth", "0.1"),
    ("spin_off.right_value", "2000000000"),
    ("spin_off.founders_cash", "1000000000"),
    ("spin_off.grant_share", "0.5"),
    ("spin_off.grant_limit", "1000000000"),
    ("spin_off.round_amount", "2000000000"),
    ("spin_off.pre_money", "6000000000"),
    ("spin_off.pool", "0.15"),
    ("spin_off.round_after_stages", "1"),
    ("spin_off.exit_year", "2"),
    ("spin_off.exit_multiple", "3.5"),
];

fn project_with(entries: &[(&str, &str)]) -> Result<Project, Vec<FieldError>> {
    let mut draft = read(catalogue::example("hanoi-licence").unwrap().text).unwrap().draft;
    for (path, text) in entries {
        draft.enter(Path::new(path), text);
    }
    Project::read(&draft, &catalogue::reference().unwrap())
}

/// What the institute gets where every stage succeeds, in amounts that can be paid.
fn institute_at_exit<N: Number>(project: &Project<N>) -> N {
    let margin = project.operating_margin.as_ref().unwrap();
    let years = &project.licence.years;
    let business = business(&project.road, years, margin, &project.corporate_tax_rate);
    let terms = project.spin_off.as_ref().unwrap();
    let plan = terms.plan(&business).unwrap().paid_in(&project.currency);
    let money = plan.money(project.road.stages.len()).unwrap();
    let paid = money.iter().find(|each| each.step == Step::Exit && each.to == Role::Institute);
    paid.unwrap().amount.clone()
}

#[test]
fn without_its_entries_a_project_has_no_spin_off() {
    let project = project_with(&[]).unwrap();
    assert_eq!(project.spin_off, None);
    assert_eq!(project.outside_options.investor, Exact::zero());
}

#[test]
fn the_entries_of_a_project_become_the_money_of_every_state() {
    // Stage 1: grant 400 million, own 400. Round: 2 of 8 billion. Stage 2: grant 600, own 1,200 of
    // 600 + 2,000: 1,400 are left. Year 1: 6,000,000,001 · 30 % = 1,800,000,000 (.3), tax 360,000,000.
    // Year 2: 6,600,000,001.1 · 30 % = 1,980,000,000 (.33), tax 396,000,000; price
    // 23,100,000,004 (.. 3.85). Cash 4,424,000,000. Together 27,524,000,004, of which 40 %.
    let project = project_with(SPIN_OFF).unwrap();
    assert_eq!(institute_at_exit(&project), Exact::whole(11_009_600_002));

    let margin = project.operating_margin.as_ref().unwrap();
    let years = &project.licence.years;
    let business = business(&project.road, years, margin, &project.corporate_tax_rate);
    let terms = project.spin_off.as_ref().unwrap();
    let plan = terms.plan(&business).unwrap().paid_in(&project.currency);
    let wound_up: Vec<(When, Role, Exact)> = plan
        .on_tree()
        .into_iter()
        .filter(|(_, each)| each.step == Step::Liquidation)
        .inspect(|(_, each)| assert_eq!(each.head, Head::Proceeds))
        .map(|(when, each)| (when, each.to, each.amount))
        .collect();
    let expected = [
        (When::EndsAfter(0), Role::Institute, Exact::whole(400_000_000)),
        (When::EndsAfter(0), Role::Founders, Exact::whole(200_000_000)),
        (When::EndsAfter(1), Role::Investor, Exact::whole(1_400_000_000)),
    ];
    assert_eq!(wound_up, expected);
    let evaluation = evaluate(&project).unwrap();
    let receipts = &evaluation.readings[0].spin_off.as_ref().unwrap().receipts;
    let events: Vec<Event> = receipts.iter().map(|each| each.event).collect();
    assert_eq!(events, [Event::WoundUp(0), Event::WoundUp(1), Event::Exit]);
}

#[test]
fn an_estimate_of_the_project_comes_to_the_same_and_follows_its_numbers() {
    let exact = project_with(SPIN_OFF).unwrap();
    let mut estimate = exact.map(&mut Exact::to_f64);
    let near = |estimate: f64, expected: f64| (estimate - expected).abs() < 2.0;
    assert!(near(institute_at_exit(&estimate), 11_009_600_002.0));
    // Half a multiple less: 40 % of 3,300,000,000.
    *estimate.number_mut(&EXIT_MULTIPLE.path()).unwrap() = 3.0;
    estimate.refresh();
    assert!(near(institute_at_exit(&estimate), 11_009_600_002.0 - 1_320_000_000.0));
}

#[test]
fn what_lacks_is_said_at_its_field() {
    let without_margin: Vec<(&str, &str)> =
        SPIN_OFF.iter().filter(|(path, _)| *path != "market.operating_margin").copied().collect();
    let errors = project_with(&without_margin).unwrap_err();
    let path = Path::new("market.operating_margin");
    assert_eq!(errors, [FieldError { path, problem: Problem::Missing }]);
}
