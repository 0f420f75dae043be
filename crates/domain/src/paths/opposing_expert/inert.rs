//! Entered numbers that move no figure: each is changed a little and everything is asked again.
//!
//! Looked at are amounts, rates, weights, multiples and times. What is an amount by itself on the page
//! (what a party could have elsewhere, the rates that only say where risk lies) and the numbers of the
//! sharing rule, which only settle who gets what, are left out.

use crate::inputs::{Kind, Origin, Path};
use crate::paths::appraisal::{Appraisal, terms};
use crate::paths::evaluation::Evaluation;
use crate::paths::licence_money::licence_money;
use crate::paths::settlement::estimated_ledger;
use crate::paths::spin_off_money::spin_off_money;
use crate::project::{Project, field_of};
use crate::sharing::{Terms, readings};
use crate::units::Exact;

/// Groups whose numbers reach a figure only where [`Project::number_mut`] knows them.
const GROUPS_OF_THE_MODEL: [&str; 4] = ["sales.", "market.", "licence.", "spin_off."];
/// Inputs that are shown as they are.
const SHOWN_AS_THEY_ARE: &str = "outside_options.";

pub(super) fn inert_inputs(evaluation: &Evaluation) -> Vec<Path> {
    let project = &evaluation.project;
    let entered = project.origins.iter().filter(|(path, origin)| {
        **origin == Origin::Entered && field_of(path).is_some_and(|field| is_looked_at(field.kind))
    });
    let paths: Vec<&Path> =
        entered.map(|(path, _)| path).filter(|path| !is_left_out(path)).collect();
    let before = evaluation.appraisal();
    let all = readings(&project.rule, &project.terms).unwrap_or_default();
    let of_readings: Vec<Terms> = all.into_iter().map(|reading| reading.terms).collect();
    let money = money(project, &of_readings);
    let inert = paths.into_iter().filter(|path| {
        let Some(changed) = nudged(project, path) else {
            return GROUPS_OF_THE_MODEL.iter().any(|group| path.as_str().starts_with(group));
        };
        !moves_value(evaluation, &before, &changed) && self::money(&changed, &of_readings) == money
    });
    inert.cloned().collect()
}

fn is_looked_at(kind: Kind) -> bool {
    matches!(kind, Kind::Money | Kind::Rate | Kind::Weight | Kind::Multiple | Kind::Duration)
}

fn is_left_out(path: &Path) -> bool {
    let only_say = [terms::VENTURE_HURDLE.path, terms::RATE_WITHOUT_TECHNICAL_RISK.path];
    path.as_str().starts_with(SHOWN_AS_THEY_ARE) || only_say.contains(&path.as_str())
}

/// The project with one number a thousandth off; downwards where up leads out of bounds.
fn nudged(project: &Project, path: &Path) -> Option<Project> {
    let mut changed = project.clone();
    let field = field_of(path)?;
    let max = field.max.and_then(|text| Exact::from_decimal_text(text).ok());
    let number = changed.number_mut(path)?;
    let (up, down) = (Exact::ratio(1001, 1000)?, Exact::ratio(999, 1000)?);
    let moved = if number.is_zero() {
        if field.kind == Kind::Money { Exact::one() } else { Exact::ratio(1, 1000)? }
    } else if max.is_some_and(|max| number.clone() * up.clone() > max) {
        number.clone() * down
    } else {
        number.clone() * up
    };
    *number = moved;
    changed.refresh();
    Some(changed)
}

fn moves_value(evaluation: &Evaluation, before: &Appraisal, changed: &Project) -> bool {
    let after = evaluation.revalued(changed);
    let totals = |own: &Evaluation| -> Vec<f64> {
        own.readings.iter().map(|reading| reading.right.total()).collect()
    };
    after.appraisal() != *before || totals(&after) != totals(evaluation)
}

/// The present value of every account's money on every path under every reading.
fn money(project: &Project, of_readings: &[Terms]) -> Vec<f64> {
    let mut all = Vec::new();
    for terms in of_readings {
        let mut estimate = project.map(&mut Exact::to_f64);
        estimate.terms = terms.clone();
        estimate.refresh();
        let licence = licence_money(&estimate)
            .map(|own| estimated_ledger(&estimate, &own.movements, &own.receipts));
        let spin_off = spin_off_money(&estimate, None)
            .ok()
            .flatten()
            .map(|own| estimated_ledger(&estimate, &own.movements, &own.receipts));
        for ledger in licence.ok().into_iter().chain(spin_off) {
            for account in ledger.accounts() {
                all.push(ledger.present_value(
                    &account,
                    estimate.discount_rate,
                    |amount| *amount,
                    |when| when.probability(&estimate.road),
                ));
            }
        }
    }
    all
}
