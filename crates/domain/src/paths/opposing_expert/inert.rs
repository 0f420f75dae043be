//! Entered numbers that move no figure: each is changed a little and everything is asked again.
//!
//! Looked at are amounts, rates, weights, multiples and times. What is an amount by itself on the page
//! (what a party could have elsewhere, the rates that only say where risk lies) and the numbers of the
//! sharing rule, which only settle who gets what, are left out.

use crate::cashflow::discounting::discount_factor;
use crate::inputs::{Kind, Origin, Path};
use crate::ledger::Movement;
use crate::paths::appraisal::{Appraisal, terms};
use crate::paths::evaluation::Evaluation;
use crate::paths::licence_money::licence_money;
use crate::paths::receipts::Shared;
use crate::paths::spin_off_money::spin_off_money;
use crate::project::{Project, field_of};
use crate::rights;
use crate::road::When;
use crate::sharing::{Terms, readings};
use crate::units::Exact;

/// Groups whose numbers reach a figure only where [`Project::number_mut`] knows them.
const GROUPS_OF_THE_MODEL: [&str; 4] = ["sales.", "market.", "licence.", "spin_off."];
/// How many numbers are looked at; of the rest of a very large project nothing is said.
pub const MOST_LOOKED_AT: usize = 500;
/// Inputs that are shown as they are.
const SHOWN_AS_THEY_ARE: &str = "outside_options.";

/// The search, one number at a time, so that whoever waits for it can do something else in between.
#[derive(Debug)]
pub struct InertSearch {
    waiting: std::vec::IntoIter<Path>,
    before: Appraisal,
    of_readings: Vec<Terms>,
    money: Vec<f64>,
    found: Vec<Path>,
}

impl InertSearch {
    /// Before the first number of an evaluation.
    #[must_use]
    pub fn of(evaluation: &Evaluation) -> Self {
        let project = &evaluation.project;
        let is_looked_at = |path: &Path| {
            field_of(path).is_some_and(|field| is_looked_at(field.kind)) && !is_left_out(path)
        };
        let entered = project.origins.iter().filter(|(_, origin)| **origin == Origin::Entered);
        let waiting: Vec<Path> = entered
            .map(|(path, _)| path)
            .filter(|path| is_looked_at(path))
            .take(MOST_LOOKED_AT)
            .cloned()
            .collect();
        let all = readings(&project.rule, &project.terms).unwrap_or_default();
        let of_readings: Vec<Terms> = all.into_iter().map(|reading| reading.terms).collect();
        Self {
            waiting: waiting.into_iter(),
            before: evaluation.appraisal(),
            money: money(project, &of_readings),
            of_readings,
            found: Vec::new(),
        }
    }

    /// Looks at the next number of the same evaluation; tells whether there was one.
    pub fn goes_on(&mut self, evaluation: &Evaluation) -> bool {
        let Some(path) = self.waiting.next() else { return false };
        if self.is_inert(evaluation, &path) {
            self.found.push(path);
        }
        true
    }

    /// The numbers that were found to move no figure.
    #[must_use]
    pub fn found(self) -> Vec<Path> {
        self.found
    }

    fn is_inert(&self, evaluation: &Evaluation, path: &Path) -> bool {
        let Some(changed) = nudged(&evaluation.project, path) else {
            return GROUPS_OF_THE_MODEL.iter().any(|group| path.as_str().starts_with(group));
        };
        // Estimates are the quicker to compare.
        money(&changed, &self.of_readings) == self.money
            && !moves_value(evaluation, &self.before, &changed)
    }
}

fn is_looked_at(kind: Kind) -> bool {
    matches!(kind, Kind::Money | Kind::Rate | Kind::Weight | Kind::Multiple | Kind::Duration)
}

fn is_left_out(path: &Path) -> bool {
    let only_say = [terms::VENTURE_HURDLE.path, terms::RATE_WITHOUT_TECHNICAL_RISK.path];
    // The State's share settles the least that the law gives the inventors, which need not bind.
    path.as_str().starts_with(SHOWN_AS_THEY_ARE)
        || only_say.contains(&path.as_str())
        || path.as_str() == rights::STATE_FUNDING_SHARE.path
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

/// The present value of every movement of money, and of every line of who gets what, on every path under every reading. How
/// the inventors' line is divided among them moves with their weights alone.
fn money(project: &Project, of_readings: &[Terms]) -> Vec<f64> {
    let mut all = Vec::new();
    for terms in of_readings {
        let mut estimate = project.map(&mut Exact::to_f64);
        estimate.terms = terms.clone();
        estimate.refresh();
        if let Ok(own) = licence_money(&estimate) {
            all.extend(present_values(&estimate, &own.movements, &own.receipts));
        }
        if let Ok(Some(own)) = spin_off_money(&estimate, None) {
            all.extend(present_values(&estimate, &own.movements, &own.receipts));
        }
    }
    all
}

fn present_values(
    project: &Project<f64>,
    movements: &[Movement<f64>],
    receipts: &[Shared<f64>],
) -> Vec<f64> {
    let factor = |time: f64, when: When| {
        discount_factor(project.discount_rate, time) * when.probability(&project.road)
    };
    let moved = movements.iter().map(|own| own.amount * factor(own.time, own.when));
    let given = receipts.iter().flat_map(|own| {
        let factor = factor(own.earning.time, own.earning.when);
        own.outcome.lines.iter().map(move |line| line.amount * factor)
    });
    moved.chain(given).collect()
}
