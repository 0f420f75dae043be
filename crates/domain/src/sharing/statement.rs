//! A statement: who is paid how many whole minor units of one receipt.
//!
//! The inventors' lines are divided among persons by their weights, exactly; then all lines
//! together are rounded once by largest remainder, so that they sum to the receipt.

use num_bigint::BigInt;

use crate::sharing::apportionment::largest_remainder;
use crate::sharing::{Line, Party};
use crate::units::{Currency, Exact, MinorUnits, Number};

/// A person among those who made the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The name, as entered.
    pub name: String,
    /// The weight; it counts only against the others'.
    pub weight: Exact,
}

/// Who is paid.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Payee {
    /// A party of the rule.
    Party(Party),
    /// The person at this position among the inventors.
    Person(usize),
}

/// One payment of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// Who is paid.
    pub payee: Payee,
    /// The legal kind of the payment.
    pub line: Option<String>,
    /// The clause that orders it.
    pub clause: Option<String>,
    /// The exact amount, before rounding.
    pub exact: Exact,
    /// What is paid, in whole minor units.
    pub paid: MinorUnits,
}

/// The payments out of one receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The receipt in minor units.
    pub receipt: MinorUnits,
    /// The payments; they sum to the receipt.
    pub payments: Vec<Payment>,
}

/// Turns the lines of an outcome into a statement in whole minor units.
///
/// Rounding: each exact amount is cut to whole units and the units left over go to the largest
/// remainders; ties go to the line that stands first.
#[must_use]
pub fn settle(lines: &[Line<Exact>], people: &[Person], currency: &Currency) -> Statement {
    let mut payments = Vec::new();
    for line in lines {
        for (payee, exact) in divide(line, people) {
            payments.push(Payment {
                payee,
                line: line.line.clone(),
                clause: line.clause.clone(),
                exact,
                paid: BigInt::ZERO,
            });
        }
    }
    let receipt = currency.to_minor_units(&lines.iter().map(|line| line.amount.clone()).sum());
    round_once(&mut payments, &receipt);
    Statement { receipt, payments }
}

impl Statement {
    /// What a payee is paid in all.
    #[must_use]
    pub fn paid_to(&self, payee: &Payee) -> MinorUnits {
        self.payments.iter().filter(|each| each.payee == *payee).map(|each| &each.paid).sum()
    }

    /// What all persons are paid together.
    #[must_use]
    pub fn paid_to_people(&self) -> MinorUnits {
        self.payments
            .iter()
            .filter(|each| matches!(each.payee, Payee::Person(_)))
            .map(|each| &each.paid)
            .sum()
    }
}

/// Who gets what of a line: its party, or each of the inventors by weight.
#[must_use]
pub fn divide<N: Number>(line: &Line<N>, people: &[Person]) -> Vec<(Payee, N)> {
    let weights: Exact = people.iter().map(|person| person.weight.clone()).sum();
    if !line.party.is(Party::INVENTORS) || weights.is_zero() {
        return vec![(Payee::Party(line.party.clone()), line.amount.clone())];
    }
    let whole = N::from_exact(&weights);
    people
        .iter()
        .enumerate()
        .filter(|(_, person)| !person.weight.is_zero())
        .map(|(at, person)| {
            let part = line.amount.clone() * N::from_exact(&person.weight) / whole.clone();
            (Payee::Person(at), part)
        })
        .collect()
}

fn round_once(payments: &mut [Payment], receipt: &MinorUnits) {
    let exact: Vec<Exact> = payments.iter().map(|payment| payment.exact.clone()).collect();
    // Without weights there is nothing to pay: every payment stays at nothing.
    let parts = largest_remainder(receipt, &exact).unwrap_or_default();
    for (payment, part) in payments.iter_mut().zip(parts) {
        payment.paid = part.units;
    }
}
