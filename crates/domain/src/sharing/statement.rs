//! A statement: who is paid how many whole minor units of one receipt.
//!
//! The inventors' lines are divided among persons by their weights, exactly; then all lines
//! together are rounded once by largest remainder, so that they sum to the receipt.

use num_bigint::BigInt;

use crate::sharing::apportionment::whole_parts;
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
    let weights: Exact = if line.party.is(Party::INVENTORS) {
        people.iter().map(|person| person.weight.clone()).sum()
    } else {
        Exact::zero()
    };
    if weights.is_zero() {
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
    let parts = whole_parts(receipt, &exact).unwrap_or_default();
    for (payment, units) in payments.iter_mut().zip(parts) {
        payment.paid = units;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(party: &str, amount: Exact) -> Line<Exact> {
        Line { party: Party::new(party), line: None, clause: None, amount }
    }

    fn people(weights: &[i64]) -> Vec<Person> {
        let person = |weight: &i64| Person { name: "A".into(), weight: Exact::whole(*weight) };
        weights.iter().map(person).collect()
    }

    #[test]
    fn inventors_divide_their_line_by_weight_and_others_keep_theirs() {
        let parts = divide(&line(Party::INVENTORS, Exact::whole(140)), &people(&[3, 0, 4]));
        let person = |at, amount| (Payee::Person(at), Exact::whole(amount));
        assert_eq!(parts, [person(0, 60), person(2, 80)]);
        let whole = divide(&line("institute", Exact::whole(140)), &people(&[3, 4]));
        assert_eq!(whole, [(Payee::Party(Party::new("institute")), Exact::whole(140))]);
    }

    #[test]
    fn a_statement_is_rounded_once_and_sums_to_the_receipt() {
        // 100 by 1 : 1 : 1 and 0.5 beside: 33.33… each, the units left over to the first two; 100.5 is 101.
        let lines = [
            line(Party::INVENTORS, Exact::whole(100)),
            line("institute", Exact::ratio(1, 2).unwrap()),
        ];
        let statement = settle(&lines, &people(&[1, 1, 1]), &Currency::new("VND", 0));
        assert_eq!(statement.receipt, BigInt::from(101));
        let paid: Vec<BigInt> = statement.payments.iter().map(|each| each.paid.clone()).collect();
        assert_eq!(paid, [34, 33, 33, 1].map(BigInt::from));
        assert_eq!(statement.paid_to_people(), BigInt::from(100));
        assert_eq!(statement.paid_to(&Payee::Person(0)), BigInt::from(34));
    }
}
