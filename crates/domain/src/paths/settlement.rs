//! From what the rules give to what is paid: whole minor units, and the ledger of a path.

use std::collections::BTreeMap;

use num_bigint::BigInt;

use crate::cashflow::discounting::{discount_factor, sum};
use crate::ledger::{Account, Head, Ledger, Movement};
use crate::paths::licence::Event;
use crate::paths::receipts::{Shared, in_minor_units};
use crate::project::Project;
use crate::road::When;
use crate::sharing::{Outcome, Party, Payee, Statement, divide, settle};
use crate::units::{Date, Exact, MinorUnits};

/// The party under whose name a statute taxes.
pub const STATE: &str = "state";
/// The party that is the organisation in charge.
pub const INSTITUTE: &str = "institute";
/// The party that is the department or laboratory.
pub const DEPARTMENT: &str = "department";

/// A receipt of the institute and who gets what of it.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedReceipt {
    /// What it is for.
    pub event: Event,
    /// When it is received.
    pub date: Date,
    /// Years from signing at which it is discounted.
    pub time: f64,
    /// `(1 + k)^−τ`.
    pub discount_factor: f64,
    /// In which states of the world it is received.
    pub when: When,
    /// The chance that it is received.
    pub probability: Exact,
    /// What all owners receive together, in minor units.
    pub whole: MinorUnits,
    /// What the institute receives, in minor units.
    pub amount: MinorUnits,
    /// What the rules give, exactly, with the working.
    pub outcome: Outcome<Exact>,
    /// What is paid, in whole minor units.
    pub statement: Statement,
}

/// Settles what was shared.
#[must_use]
pub fn settled(project: &Project, shared: Vec<Shared<Exact>>) -> Vec<SharedReceipt> {
    let rate = project.discount_rate.to_f64();
    let mut chances = BTreeMap::new();
    let mut chance = |when: When| -> Exact {
        chances.entry(when).or_insert_with(|| when.probability(&project.road)).clone()
    };
    let receipts = shared.into_iter().map(|Shared { earning, amount, outcome }| SharedReceipt {
        event: earning.event,
        date: earning.date,
        time: earning.time,
        discount_factor: discount_factor(rate, earning.time),
        when: earning.when,
        probability: chance(earning.when),
        whole: project.currency.to_minor_units(&earning.amount),
        amount: project.currency.to_minor_units(&amount),
        statement: settle(&outcome.lines, &project.people, &project.currency),
        outcome,
    });
    receipts.collect()
}

/// The ledger of a path: its movements, then what the institute pays out of each receipt.
#[must_use]
pub fn ledger(
    project: &Project,
    movements: &[Movement<Exact>],
    receipts: &[SharedReceipt],
) -> Ledger<MinorUnits> {
    let mut ledger = Ledger::default();
    for movement in movements {
        ledger.post(in_minor_units(project, movement));
    }
    for receipt in receipts {
        for payment in &receipt.statement.payments {
            ledger.post(Movement {
                date: receipt.date,
                time: receipt.time,
                when: receipt.when,
                from: Account::Institute,
                to: account(&payment.payee),
                amount: payment.paid.clone(),
                head: Head::Rule(payment.line.clone()),
            });
        }
    }
    ledger
}

/// The ledger of a path in estimates: nothing is rounded.
#[must_use]
pub fn estimated_ledger(
    project: &Project<f64>,
    movements: &[Movement<f64>],
    receipts: &[Shared<f64>],
) -> Ledger<f64> {
    let mut ledger = Ledger::default();
    for movement in movements {
        ledger.post(movement.clone());
    }
    for Shared { earning, outcome, .. } in receipts {
        for line in &outcome.lines {
            for (payee, amount) in divide(line, &project.people) {
                ledger.post(Movement {
                    date: earning.date,
                    time: earning.time,
                    when: earning.when,
                    from: Account::Institute,
                    to: account(&payee),
                    amount,
                    head: Head::Rule(line.line.clone()),
                });
            }
        }
    }
    ledger
}

/// The present value of one payment out of each receipt.
pub fn present_value(
    project: &Project,
    receipts: &[SharedReceipt],
    paid: impl Fn(&SharedReceipt) -> MinorUnits,
) -> f64 {
    sum(receipts.iter().map(|receipt| {
        let amount = project.currency.amount(&paid(receipt)).to_f64();
        amount * receipt.discount_factor * receipt.probability.to_f64()
    }))
}

/// Whose account a payee's is. Costs that are recovered stay with the organisation that bore them.
#[must_use]
pub fn account(payee: &Payee) -> Account {
    match payee {
        Payee::Person(at) => Account::Inventor(*at),
        Payee::Party(party) => match party.name() {
            INSTITUTE | Party::COSTS | Party::UNDISTRIBUTED => Account::Institute,
            DEPARTMENT => Account::Department,
            STATE => Account::State,
            other => Account::Other(other.to_owned()),
        },
    }
}

/// What a payee is paid over all receipts.
#[must_use]
pub fn paid_to(receipts: &[SharedReceipt], payee: &Payee) -> MinorUnits {
    receipts.iter().fold(BigInt::ZERO, |sum, receipt| sum + receipt.statement.paid_to(payee))
}
