//! Published and own cases of the whole method, and its laws.

use proptest::prelude::*;

use super::launch::{Erosion, Launch, SalesPlan, Uptake};
use super::stages::{CostTiming, Programme, Stage};
use super::tax::{Losses, Tax};
use super::*;

fn stage(cost: f64, years: f64, success: f64) -> Stage {
    Stage { cost, years, success, reached: None, cost_timing: CostTiming::At(Within::Middle) }
}

fn plan() -> SalesPlan {
    SalesPlan {
        peak: 1200.0,
        uptake: Uptake::Linear { years: 5.0 },
        years: 12.0,
        exclusive_years: 12.0,
        erosion: 0.0,
        erosion_pattern: Erosion::EachYear,
        growth: 0.0,
    }
}

fn launch(time: f64, probability: f64, sales: Vec<f64>) -> Launch {
    Launch {
        time,
        probability,
        cost: 0.0,
        cost_time: time,
        sales,
        income_share: 1.0,
        margin: 1.0,
        fixed_costs: Vec::new(),
        within_year: Within::End,
    }
}

fn project(stages: Vec<Stage>, launch: Option<Launch>) -> Project {
    Project {
        programme: Programme { start: 0.0, stages },
        launch,
        stated: Vec::new(),
        tax: Tax::default(),
    }
}

fn value(project: &Project, rate: f64) -> f64 {
    risk_adjusted_value(&project.flows(), rate)
}

#[test]
fn one_stage_and_one_receipt_by_hand() {
    // −10 at once, half a chance of 44 after two years at 10 %: −10 + 0.5·44/1.21 = 8.1818…
    let stages =
        vec![Stage { cost_timing: CostTiming::At(Within::Start), ..stage(10.0, 1.0, 0.5) }];
    let project = project(stages, Some(launch(1.0, 0.5, vec![44.0])));
    assert!((value(&project, 0.1) - (22.0 / 1.21 - 10.0)).abs() < 1e-12);
    assert!((value_on_success(&project.flows(), 0.1) - (44.0 / 1.21 - 10.0)).abs() < 1e-12);
}

#[test]
fn adagrasib_before_phase_three() {
    // Phase III 250 over three years, paid in the middle and reached with 24 %; a year of registration; launch
    // 150 and sales with the printed likelihood of 16.1 %; a linear ramp of k/5 to 1,200, twelve years, cost
    // of goods 18 %, mid-year, 10 %. Printed: 516.
    let phase_three = Stage { reached: Some(0.24), ..stage(250.0, 3.0, 0.52) };
    let registration = stage(0.0, 1.0, 0.85);
    let launch = Launch {
        cost: 150.0,
        margin: 0.82,
        within_year: Within::Middle,
        ..launch(4.0, 0.161, plan().yearly_sales())
    };
    let found = value(&project(vec![phase_three, registration], Some(launch)), 0.1);
    assert!((found - 516.345_278_874).abs() < 1e-8, "{found}");
}

#[test]
fn a_programme_with_erosion_and_losses_carried_forward() {
    // Five stages over years 0…6, costs spread at the start of each year, launch in year 7, sales of the year
    // at its start, royalty 5 % with margin 80 %, growth 2 %, expiry after eleven years with 60 % lost each year.
    let stages =
        [(1.0, 1.0, 0.85), (2.0, 1.0, 0.80), (6.0, 2.0, 0.70), (12.0, 2.0, 0.75), (2.0, 1.0, 0.93)];
    let stages: Vec<Stage> = stages
        .map(|(cost, years, p)| Stage {
            cost_timing: CostTiming::Spread(Within::Start),
            ..stage(cost, years, p)
        })
        .into();
    let sales = SalesPlan {
        peak: 400.0,
        uptake: Uptake::SCurve { years: 5.0 },
        years: 13.0,
        exclusive_years: 11.0,
        erosion: 0.6,
        growth: 0.02,
        ..plan()
    };
    let likelihood = 0.85 * 0.80 * 0.70 * 0.75 * 0.93;
    let launch = Launch {
        income_share: 0.05,
        margin: 0.8,
        within_year: Within::Start,
        ..launch(7.0, likelihood, sales.yearly_sales())
    };
    let project = Project {
        tax: Tax { rate: 0.2, losses: Losses::CarriedForward },
        ..project(stages, Some(launch))
    };
    let found = value(&project, 0.11);
    // From a direct loop over the years 0…19 with a loss pool.
    assert!((found - EXPECTED).abs() < 1e-9, "{found}");
}

/// The value of the programme above.
const EXPECTED: f64 = 1.912_771_350_869_935;

#[test]
fn a_stage_that_is_certain_free_and_instant_changes_nothing() {
    let stages = vec![stage(10.0, 2.0, 0.6), stage(30.0, 1.5, 0.5)];
    let with = |at: usize| {
        let mut more = stages.clone();
        more.insert(at, stage(0.0, 0.0, 1.0));
        value(&project(more, Some(launch(3.5, 0.3, vec![100.0, 200.0]))), 0.12)
    };
    let without = value(&project(stages.clone(), Some(launch(3.5, 0.3, vec![100.0, 200.0]))), 0.12);
    for at in 0..=2 {
        assert!((with(at) - without).abs() < 1e-13);
    }
}

#[test]
fn after_a_stage_that_cannot_succeed_nothing_is_worth_anything() {
    let stages = vec![stage(10.0, 2.0, 0.0), stage(30.0, 1.5, 0.5)];
    let programme = Programme { start: 0.0, stages: stages.clone() };
    let launch = launch(3.5, programme.likelihood(), vec![100.0]);
    let flows = project(stages, Some(launch)).flows();
    assert!((risk_adjusted_value(&flows, 0.1) + 10.0 / 1.1).abs() < 1e-12);
    assert!(flows.iter().skip(1).all(|flow| flow.expected() == 0.0));
}

proptest! {
    #[test]
    fn without_risk_the_value_is_the_net_present_value(
        costs in prop::collection::vec(0.0_f64..100.0, 1..6), sales in prop::collection::vec(0.0_f64..500.0, 1..20),
        rate in 0.0_f64..0.5,
    ) {
        let stages: Vec<Stage> = costs.iter().map(|cost| stage(*cost, 1.5, 1.0)).collect();
        let flows = project(stages, Some(launch(9.0, 1.0, sales))).flows();
        prop_assert_eq!(risk_adjusted_value(&flows, rate), value_on_success(&flows, rate));
    }

    #[test]
    fn money_in_another_unit_is_value_in_that_unit(
        cost in 0.0_f64..100.0, sales in prop::collection::vec(0.0_f64..500.0, 1..20), unit in 0.001_f64..1000.0,
    ) {
        let at = |unit: f64| {
            let sales = sales.iter().map(|each| each * unit).collect();
            let mut whole = project(vec![stage(cost * unit, 2.0, 0.4)], Some(launch(2.0, 0.4, sales)));
            whole.tax = Tax { rate: 0.2, losses: Losses::CarriedForward };
            value(&whole, 0.1)
        };
        let size = unit * (cost + sales.iter().sum::<f64>());
        prop_assert!((at(unit) - unit * at(1.0)).abs() <= 1e-12 * size.max(1e-9));
    }

    #[test]
    fn mid_year_is_half_a_year_of_growth_above_year_end(
        sales in prop::collection::vec(0.0_f64..500.0, 1..20), rate in 0.0_f64..0.5,
    ) {
        let at = |within_year| {
            let launch = Launch { within_year, ..launch(2.0, 0.4, sales.clone()) };
            value(&project(Vec::new(), Some(launch)), rate)
        };
        let expected = at(Within::End) * (1.0 + rate).sqrt();
        prop_assert!((at(Within::Middle) - expected).abs() <= 1e-12 * expected.max(1.0));
    }

    #[test]
    fn cost_is_paid_by_who_reaches_the_stage_however_it_ends(last in 0.0_f64..=1.0) {
        // The chance of the last stage moves the receipts and never the costs.
        let stages = vec![stage(10.0, 1.0, 0.5), stage(20.0, 1.0, last)];
        let flows = project(stages, None).flows();
        let expected = -10.0 / 1.1_f64.sqrt() - 0.5 * 20.0 / 1.1_f64.powf(1.5);
        prop_assert!((risk_adjusted_value(&flows, 0.1) - expected).abs() < 1e-12);
    }
}
