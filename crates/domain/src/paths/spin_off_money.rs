//! The money of a spin-off, dated and paid: from the founding to the exit, in every state of the
//! world, on the same road and the same sales as the licence.
//!
//! A stage's money moves when its cost counts, a round closes when its last stage has succeeded, the
//! firm is sold at the end of the exit year and wound up at the end of the stage that fails. What the
//! shares for the right bring goes to its owners; the institute's part is shared under its rules.

use crate::financing::spin_off::{self, Plan, Role, SpinOffError, StageFunding, Step};
use crate::ledger::{Account, Head, Movement};
use crate::paths::PathError;
use crate::paths::licence::Event;
use crate::paths::licence_money::{time_of, time_of_stage};
use crate::paths::receipts::{Earning, PathNumber, Shared, costs_of_the_right, share};
use crate::paths::sales;
use crate::paths::spin_off::business;
use crate::project::Project;
use crate::road::When;
use crate::units::Date;

/// What moves in a spin-off.
#[derive(Clone, Debug, PartialEq)]
pub struct SpinOffMoney<N> {
    /// What the institute receives for its shares, one receipt a state, with what the rules give.
    pub receipts: Vec<Shared<N>>,
    /// Every other movement, and the payments to the owners.
    pub movements: Vec<Movement<N>>,
    /// Who pays how much of each stage once it is reached.
    pub funding: Vec<StageFunding<N>>,
}

/// Follows the spin-off through every state of the world, or through one; `None` where the project
/// has none.
///
/// # Errors
/// The terms cannot be, or the rules cannot be applied.
pub fn spin_off_money<N: PathNumber>(
    project: &Project<N>,
    only: Option<usize>,
) -> Result<Option<SpinOffMoney<N>>, PathError> {
    let (Some(terms), Some(margin)) = (&project.spin_off, &project.operating_margin) else {
        return Ok(None);
    };
    let business =
        business(&project.road, &project.licence.years, margin, &project.corporate_tax_rate);
    let plan = terms.plan(&business)?.paid_in(&project.currency);
    let mut movements = vec![costs_of_the_right(project)];
    let mut brought: Vec<(When, Step, N)> = Vec::new();
    for (when, movement) in on_states(&plan, only)? {
        if movement.to == Role::Institute {
            brought.push((when, movement.step, movement.amount));
        } else {
            movements.push(dated(project, when, movement));
        }
    }
    let mut receipts = Vec::new();
    for (when, step, amount) in with_nothing_where_nothing_is_left(project, only, brought) {
        let (date, time) = at(project, when, step);
        let event = match (step, when) {
            (Step::Liquidation, When::EndsAfter(stages)) => Event::WoundUp(stages),
            _ => Event::Exit,
        };
        let (from, head) = (Account::Company, Head::Proceeds);
        let earning = Earning { event, date, time, when, from, head, amount };
        receipts.extend(share(project, vec![earning], &mut movements)?);
    }
    Ok(Some(SpinOffMoney { receipts, movements, funding: plan.stage_funding().to_vec() }))
}

/// The movements of all states, or those of one.
fn on_states<N: PathNumber>(
    plan: &Plan<'_, N>,
    only: Option<usize>,
) -> Result<Vec<(When, spin_off::Movement<N>)>, SpinOffError> {
    let Some(state) = only else { return Ok(plan.on_tree()) };
    let own = plan.money(state)?.into_iter();
    Ok(own.map(|movement| (When::EndsAfter(state), movement)).collect())
}

/// What the right's shares bring in every state, also where that is nothing: a receipt of nothing
/// still leaves costs that are not recovered.
fn with_nothing_where_nothing_is_left<N: PathNumber>(
    project: &Project<N>,
    only: Option<usize>,
    brought: Vec<(When, Step, N)>,
) -> Vec<(When, Step, N)> {
    let stages = project.road.stages.len();
    let states = only.map_or(0..=stages, |state| state..=state);
    let of = |state: usize| {
        let found = brought.iter().find(|(when, step, _)| match when {
            When::EndsAfter(own) => *own == state,
            When::Reached(_) => *step == Step::Exit && state == stages,
        });
        let step = if state == stages { Step::Exit } else { Step::Liquidation };
        found.cloned().unwrap_or_else(|| (When::EndsAfter(state), step, N::nothing()))
    };
    states.map(of).collect()
}

fn dated<N: PathNumber>(
    project: &Project<N>,
    when: When,
    movement: spin_off::Movement<N>,
) -> Movement<N> {
    let (date, time) = at(project, when, movement.step);
    Movement {
        date,
        time,
        when,
        from: account(movement.from),
        to: account(movement.to),
        amount: movement.amount,
        head: head(movement.head),
    }
}

/// The day of a step and its time from signing.
fn at<N: PathNumber>(project: &Project<N>, when: When, step: Step) -> (Date, f64) {
    let Project { road, licence, .. } = project;
    let years = match (step, when) {
        (Step::Founding, _) => N::nothing(),
        (Step::StageBegins(stage), _) => time_of_stage(project, stage),
        (Step::StageEnds(stage), _) => road.begins(stage + 1),
        (Step::Liquidation, When::EndsAfter(state) | When::Reached(state)) => {
            road.begins(state + 1)
        }
        (Step::Year(number), _) => {
            if let Some(year) = licence.years.iter().find(|year| year.number == number) {
                return (year.end, time_of(project, year));
            }
            road.launch() + N::ratio(i64::from(number), 1)
        }
        (Step::Exit, _) => {
            let year = project.spin_off.as_ref().map_or(0, |terms| terms.exit.year);
            road.launch() + N::ratio(i64::from(year), 1)
        }
    };
    (sales::later(licence.signed_on, &years), years.to_f64())
}

fn account(role: Role) -> Account {
    match role {
        Role::Institute => Account::Institute,
        Role::Founders => Account::Founders,
        Role::Investor => Account::Investor,
        Role::Staff => Account::Staff,
        Role::Funder => Account::Funder,
        Role::State => Account::State,
        Role::Outside => Account::Outside,
        Role::Company => Account::Company,
        Role::NotYetFound => Account::NotYetFound,
    }
}

fn head(head: spin_off::Head) -> Head {
    match head {
        spin_off::Head::Contribution => Head::Capital,
        spin_off::Head::NewMoney => Head::Investment,
        spin_off::Head::Grant => Head::Grant,
        spin_off::Head::Gap => Head::Gap,
        spin_off::Head::StageCost => Head::Development,
        spin_off::Head::OperatingProfit => Head::OperatingProfit,
        spin_off::Head::OperatingLoss => Head::CostOfSales,
        spin_off::Head::CompanyTax => Head::CompanyTax,
        spin_off::Head::ExitPrice => Head::ExitPrice,
        spin_off::Head::Proceeds => Head::Proceeds,
    }
}
