//! Results as JSON and as key figures: what `labworth evaluate` prints, and what a project file
//! remembers so that a later version can say what changed.

mod appraisal;
mod attacks;
mod evidence;

use std::collections::BTreeMap;

use labworth_domain::inputs::{FieldError, Problem, Uncertain};
use labworth_domain::paths::PathError;
use labworth_domain::paths::appraisal::Method;
use labworth_domain::paths::evaluation::{Evaluation, ReadingResult, SharedReceipt};
use labworth_domain::paths::licence::Event;
use labworth_domain::project::Project;
use labworth_domain::sharing::Payee;
use labworth_domain::units::MinorUnits;
use serde_json::{Value, json};

pub use self::attacks::attacks_to_json;

/// A result as JSON: the base case. Money that is paid is a decimal text in the project's currency;
/// present values are numbers. Inputs that were given as ranges stand under `uncertain`, each with
/// the figure that was used.
#[must_use]
pub fn to_json(evaluation: &Evaluation) -> Value {
    let project = &evaluation.project;
    let (right_low, right_high) = evaluation.range(|reading| reading.right.total());
    let (licence_low, licence_high) = evaluation.range(|reading| reading.licence.total());
    json!({
        "currency": project.currency.code(),
        "valued_on": project.licence.signed_on.to_string(),
        "right_value": { "low": right_low, "high": right_high },
        "licence_value": { "low": licence_low, "high": licence_high },
        "appraisal": appraisal::to_json(evaluation),
        "evidence": evidence::evidence_json(project),
        "strength": evidence::strength_json(project),
        "life": evidence::life_json(evaluation),
        "risk_counted_twice": appraisal::risk_to_json(evaluation),
        "uncertain": project.uncertain.iter().map(uncertain_json).collect::<Vec<_>>(),
        "readings": evaluation
            .readings
            .iter()
            .map(|reading| reading_json(project, reading))
            .collect::<Vec<_>>(),
    })
}

/// An input that was given as a range, and the figure of it that this result was computed with.
fn uncertain_json(input: &Uncertain) -> Value {
    json!({
        "path": input.path.as_str(),
        "range": input.range.to_string(),
        "base": input.range.base().to_text(),
    })
}

fn reading_json(project: &Project, reading: &ReadingResult) -> Value {
    let money = |units: &MinorUnits| project.currency.amount(units).to_text();
    let payees = reading.payees(project);
    json!({
        "choices": reading.chosen.iter().cloned().collect::<BTreeMap<String, String>>(),
        "right_value": appraisal::with_fees(json!({
            "relief_from_royalty": reading.right.relief.value(),
            "tax_amortisation_benefit_factor": reading.right.benefit_factor,
            "value": reading.right.total(),
        }), reading.right.fees),
        "comparable_licences": reading.comparable.as_ref().map(evidence::comparable_json),
        "risk_adjusted_npv": reading.exploitation.as_ref().map(appraisal::exploitation_json),
        "licence_value": {
            "receipts": reading.licence.receipts,
            "costs": reading.licence.costs,
            "tax": reading.licence.tax,
            "value": reading.licence.total(),
        },
        "received": money(&reading.received()),
        "authors_together": money(&reading.paid_to_people()),
        "payees": payees
            .iter()
            .map(|payee| json!({
                "payee": name(payee),
                "paid": money(&reading.paid_to(payee)),
                "present_value": reading.present_value(project, payee),
            }))
            .collect::<Vec<_>>(),
        "receipts": reading.receipts.iter().map(|receipt| receipt_json(project, receipt)).collect::<Vec<_>>(),
    })
}

fn receipt_json(project: &Project, receipt: &SharedReceipt) -> Value {
    let money = |units: &MinorUnits| project.currency.amount(units).to_text();
    json!({
        "event": event_name(receipt.event),
        "date": receipt.date.to_string(),
        "probability": receipt.probability.to_text(),
        "amount": money(&receipt.amount),
        "authors_together": money(&receipt.statement.paid_to_people()),
        "payments": receipt
            .statement
            .payments
            .iter()
            .map(|payment| json!({
                "payee": name(&payment.payee),
                "line": payment.line,
                "clause": payment.clause,
                "paid": money(&payment.paid),
            }))
            .collect::<Vec<_>>(),
        "checks": receipt
            .outcome
            .checks
            .iter()
            .map(|check| json!({
                "party": check.party.name(),
                "clause": check.clause,
                "required": check.required.to_text(),
                "given": check.given.to_text(),
                "topped_up": check.topped_up.to_text(),
                "short": check.short.to_text(),
            }))
            .collect::<Vec<_>>(),
    })
}

/// The name of a receipt in results: `signing`, `milestone.0`, `year.1`.
#[must_use]
pub fn event_name(event: Event) -> String {
    match event {
        Event::Signing => "signing".to_owned(),
        Event::Milestone(at) => format!("milestone.{at}"),
        Event::Year(year) => format!("year.{year}"),
        Event::Exit => "exit".to_owned(),
        Event::WoundUp(stages) => format!("wound_up.{stages}"),
    }
}

/// The name of a payee in results: a party's own, or `inventor.0`.
#[must_use]
pub fn name(payee: &Payee) -> String {
    match payee {
        Payee::Party(party) => party.name().to_owned(),
        Payee::Person(at) => format!("inventor.{at}"),
    }
}

/// The figures that a project file remembers: by name, exact texts.
#[must_use]
pub fn key_figures(evaluation: &Evaluation) -> BTreeMap<String, String> {
    let project = &evaluation.project;
    let mut figures = BTreeMap::new();
    for (at, reading) in evaluation.readings.iter().enumerate() {
        let mut put = |name: &str, value: String| {
            figures.insert(format!("readings.{at}.{name}"), value);
        };
        put("right_value", reading.right.total().to_string());
        put("licence_value", reading.licence.total().to_string());
        if let Some(own) = &reading.exploitation {
            put("risk_adjusted_npv", own.value().to_string());
        }
        if let Some(value) = evaluation.value_by(at, Method::ComparableLicences) {
            put("comparable_licences", value.to_string());
        }
        for payee in reading.payees(project) {
            let paid = project.currency.amount(&reading.paid_to(&payee)).to_text();
            put(&format!("paid.{}", name(&payee)), paid);
        }
    }
    if let Some(cost) = evaluation.replacement_cost() {
        figures.insert("replacement_cost".to_owned(), cost.value.to_string());
    }
    let appraisal = evaluation.appraisal();
    if let (Ok(found), true) = (&appraisal.reconciliation, appraisal.methods.len() > 1) {
        figures.insert("reconciled.low".to_owned(), found.reconciled.low.to_string());
        figures.insert("reconciled.high".to_owned(), found.reconciled.high.to_string());
    }
    figures
}

/// A problem with an input, as JSON: code, path, message and the limits it names.
#[must_use]
pub fn problem_json(error: &FieldError) -> Value {
    let mut value = json!({
        "code": error.problem.code(),
        "path": error.path.as_str(),
        "message": message(&error.problem),
    });
    if let (Problem::OutOfRange { min, max }, Some(object)) =
        (&error.problem, value.as_object_mut())
    {
        object.insert("min".into(), json!(min));
        object.insert("max".into(), json!(max));
    }
    value
}

/// What keeps a path from being followed, as JSON.
#[must_use]
pub fn path_error_json(error: &PathError) -> Value {
    let words = error.code().replace('_', " ");
    let (path, subject) = match error {
        PathError::Rule(rule) => (format!("rule.{}", rule.step), rule.problem.subject()),
        PathError::SpinOff(spin_off) => ("spin_off".to_owned(), spin_off.subject()),
    };
    let message = subject.map_or_else(|| words.clone(), |subject| format!("{words}: {subject}"));
    json!({ "code": error.code(), "path": path, "message": message })
}

/// A sentence for developers; the page has its own in the reader's language.
fn message(problem: &Problem) -> String {
    match problem {
        Problem::OutOfRange { min, max } => format!(
            "must be from {} to {}",
            min.as_deref().unwrap_or("any"),
            max.as_deref().unwrap_or("any")
        ),
        Problem::UnknownChoice { options } => format!("must be one of {}", options.join(", ")),
        Problem::SharesAboveOne { sum } => format!("the shares sum to {sum}, more than 1"),
        Problem::SharesDoNotSum { sum } => format!("the shares sum to {sum}, not to 1"),
        Problem::TooManyRows { most } => format!("at most {most} rows"),
        Problem::TextTooLong { longest } => format!("at most {longest} characters"),
        Problem::RangeMalformed => {
            "a range is written pert(low, likely, high), triangular(low, likely, high), \
             uniform(low, high), normal(mean, sd), lognormal(mean, sd) or beta(alpha, beta)"
                .to_owned()
        }
        Problem::RangeOutOfOrder => "must be in the order low, likely, high".to_owned(),
        Problem::SpreadNotPositive => {
            "low and high must lie apart, and a standard deviation above zero".to_owned()
        }
        Problem::NotAboveZero => {
            "the mean of a lognormal and both shapes of a beta must be above zero".to_owned()
        }
        Problem::OnlyForShares => {
            "a beta distribution is for shares and probabilities from 0 to 1 only".to_owned()
        }
        Problem::NoRangeHere => "a single figure is needed here, not a range".to_owned(),
        other => other.code().replace('_', " "),
    }
}
