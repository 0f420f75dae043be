//! Writing the answer: lines, payments, checks and the working of every receipt, and totals.

use std::collections::BTreeMap;

use labworth_domain::sharing::{Check, Line, Outcome, Payee, Statement, TraceEntry};
use labworth_domain::units::{Currency, Exact};

use super::ReadingResult;
use super::question::{Question, ReceiptAsked};
use crate::answer::Answer;

/// What one reading gives, as an answer.
pub(super) fn reading_answer(question: &Question, result: &ReadingResult) -> Answer {
    let chosen =
        result.chosen.iter().map(|(choice, option)| (choice.clone(), option.clone().into()));
    let receipts = result.receipts.iter().map(|(asked, outcome, statement)| {
        receipt_answer(question, asked, outcome, statement.as_ref())
    });
    Answer::object([
        ("choices", Answer::Object(chosen.collect())),
        ("totals", amounts(&totals(result))),
        ("people", people(question, result)),
        ("unrecovered_costs", result.book.unrecovered_costs().to_f64().into()),
        ("receipts", Answer::List(receipts.collect())),
    ])
}

/// The least and the most that each party gets under any reading.
pub(super) fn range(results: &[ReadingResult]) -> Answer {
    let by_reading: Vec<Vec<(String, Exact)>> = results.iter().map(totals).collect();
    let mut parties: Vec<String> = Vec::new();
    for (party, _) in by_reading.iter().flatten() {
        if !parties.contains(party) {
            parties.push(party.clone());
        }
    }
    let of = |party: &str| {
        let amount = |totals: &Vec<(String, Exact)>| {
            totals
                .iter()
                .find(|(own, _)| own == party)
                .map_or_else(Exact::zero, |(_, amount)| amount.clone())
        };
        let amounts: Vec<Exact> = by_reading.iter().map(amount).collect();
        Answer::object([
            ("low", amounts.iter().min().map(Exact::to_f64).into()),
            ("high", amounts.iter().max().map(Exact::to_f64).into()),
        ])
    };
    Answer::Object(parties.iter().map(|party| (party.clone(), of(party))).collect())
}

/// What each party gets of all receipts, in the order in which the rule first pays it.
fn totals(result: &ReadingResult) -> Vec<(String, Exact)> {
    let mut totals: Vec<(String, Exact)> = Vec::new();
    for line in result.receipts.iter().flat_map(|(_, outcome, _)| &outcome.lines) {
        match totals.iter_mut().find(|(party, _)| *party == line.party.name()) {
            Some((_, total)) => *total += line.amount.clone(),
            None => totals.push((line.party.name().to_owned(), line.amount.clone())),
        }
    }
    totals
}

fn amounts(named: &[(String, Exact)]) -> Answer {
    Answer::Object(
        named.iter().map(|(name, amount)| (name.clone(), amount.to_f64().into())).collect(),
    )
}

/// What each person gets: paid where amounts are rounded, exact otherwise.
fn people(question: &Question, result: &ReadingResult) -> Answer {
    let people = question.terms.people();
    let weights: Exact = people.iter().map(|person| person.weight.clone()).sum();
    let inventors = totals(result).into_iter().find(|(party, _)| party == "inventors");
    let inventors = inventors.map_or_else(Exact::zero, |(_, amount)| amount);
    let one = |(at, person): (usize, &labworth_domain::sharing::Person)| {
        let exact = (&inventors * &person.weight).checked_div(&weights).unwrap_or_else(Exact::zero);
        let paid = question.currency.as_ref().map(|currency| {
            let statements =
                result.receipts.iter().filter_map(|(_, _, statement)| statement.as_ref());
            let units = statements.map(|statement| statement.paid_to(&Payee::Person(at))).sum();
            currency.amount(&units).to_rounded_text(usize::from(currency.decimals()))
        });
        Answer::object([
            ("name", person.name.clone().into()),
            ("amount", exact.to_f64().into()),
            ("exact", (&exact).into()),
            ("paid", paid.into()),
        ])
    };
    Answer::List(people.iter().enumerate().map(one).collect())
}

fn receipt_answer(
    question: &Question,
    asked: &ReceiptAsked,
    outcome: &Outcome<Exact>,
    statement: Option<&Statement>,
) -> Answer {
    let payments = statement.zip(question.currency.as_ref());
    let marks = outcome.marks.iter().map(|(name, size)| (name.clone(), size.to_f64().into()));
    Answer::object([
        ("amount", asked.amount.to_f64().into()),
        ("date", asked.date.into()),
        ("year", i64::from(asked.year).into()),
        ("totals", amounts(&by_party(&outcome.lines))),
        ("lines", Answer::List(outcome.lines.iter().map(line_answer).collect())),
        (
            "payments",
            payments
                .map(|(statement, currency)| payments_answer(question, statement, currency))
                .into(),
        ),
        ("checks", Answer::List(outcome.checks.iter().map(check_answer).collect())),
        ("marks", Answer::Object(marks.collect())),
        ("trace", Answer::List(outcome.trace.iter().map(trace_answer).collect())),
    ])
}

fn by_party(lines: &[Line<Exact>]) -> Vec<(String, Exact)> {
    let mut order: Vec<String> = Vec::new();
    let mut sums: BTreeMap<&str, Exact> = BTreeMap::new();
    for line in lines {
        let name = line.party.name();
        if !sums.contains_key(name) {
            order.push(name.to_owned());
        }
        *sums.entry(name).or_insert_with(Exact::zero) += line.amount.clone();
    }
    let sum = |name: String| {
        let amount = sums.get(name.as_str()).cloned().unwrap_or_else(Exact::zero);
        (name, amount)
    };
    order.into_iter().map(sum).collect()
}

fn line_answer(line: &Line<Exact>) -> Answer {
    Answer::object([
        ("party", line.party.name().into()),
        ("line", line.line.clone().into()),
        ("clause", line.clause.clone().into()),
        ("amount", line.amount.to_f64().into()),
        ("exact", (&line.amount).into()),
    ])
}

fn payments_answer(question: &Question, statement: &Statement, currency: &Currency) -> Answer {
    let payee = |payee: &Payee| match payee {
        Payee::Party(party) => party.name().to_owned(),
        Payee::Person(at) => {
            let person = question.terms.people().get(*at);
            person.map_or_else(|| format!("inventor.{at}"), |person| person.name.clone())
        }
    };
    let payment = |payment: &labworth_domain::sharing::Payment| {
        let paid = currency.amount(&payment.paid);
        Answer::object([
            ("payee", payee(&payment.payee).into()),
            ("person", matches!(payment.payee, Payee::Person(_)).into()),
            ("line", payment.line.clone().into()),
            ("clause", payment.clause.clone().into()),
            ("exact", (&payment.exact).into()),
            ("paid", paid.to_rounded_text(usize::from(currency.decimals())).into()),
        ])
    };
    Answer::List(statement.payments.iter().map(payment).collect())
}

fn check_answer(check: &Check<Exact>) -> Answer {
    Answer::object([
        ("step", check.step.clone().into()),
        ("party", check.party.name().into()),
        ("clause", check.clause.clone().into()),
        ("required", check.required.to_f64().into()),
        ("given", check.given.to_f64().into()),
        ("topped_up", check.topped_up.to_f64().into()),
        ("short", check.short.to_f64().into()),
        ("met", check.short.is_zero().into()),
        ("required_to_date", check.required_to_date.to_f64().into()),
        ("paid_to_date", check.paid_to_date.to_f64().into()),
    ])
}

fn trace_answer(entry: &TraceEntry<Exact>) -> Answer {
    let figure = |number: &Option<Exact>| Answer::from(number.as_ref().map(Exact::to_f64));
    let name = |party: &Option<labworth_domain::sharing::Party>| {
        Answer::from(party.as_ref().map(|party| party.name().to_owned()))
    };
    Answer::object([
        ("step", entry.step.clone().into()),
        ("operation", entry.operation.into()),
        ("party", name(&entry.party)),
        ("from", name(&entry.from)),
        ("base", figure(&entry.base)),
        ("rate", figure(&entry.rate)),
        ("band", entry.band.map(|band| i64::try_from(band).unwrap_or(i64::MAX)).into()),
        ("amount", entry.amount.to_f64().into()),
        ("line", entry.line.clone().into()),
        ("clause", entry.clause.clone().into()),
    ])
}
