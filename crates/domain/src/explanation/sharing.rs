//! Workings of the pockets: from a receipt through the rule to what a payee is paid.

use super::{Context, Figure, Quantity, Term, TermSource, Working, figure, of_event};
use crate::paths::evaluation::SharedReceipt;
use crate::paths::licence::Event;
use crate::sharing::{Party, Payee, Payment, TraceEntry, team};
use crate::units::{Exact, MinorUnits};

impl Context<'_> {
    /// The movements by which the rule arrived at a payment, and the person's share of them.
    pub(super) fn payment(&self, reading: usize, event: Event, line: usize) -> Option<Working> {
        let receipt = self.shared(reading, event)?;
        let payment = receipt.statement.payments.get(line)?;
        let party = match &payment.payee {
            Payee::Party(party) => party.name(),
            Payee::Person(_) => Party::INVENTORS,
        };
        let same_head = |entry: &&TraceEntry<Exact>| {
            let gained = entry.party.as_ref().is_some_and(|gained| gained.is(party));
            let lost = entry.from.as_ref().is_some_and(|lost| lost.is(party));
            lost || (gained && entry.line == payment.line && entry.clause == payment.clause)
        };
        let moved = receipt.outcome.trace.iter().filter(same_head);
        let mut terms: Vec<Term> = moved.flat_map(|entry| movement(entry, party)).collect();
        let formula = match payment.payee {
            Payee::Person(at) => {
                terms.push(self.share_of_person(at)?);
                "payment-to-person"
            }
            Payee::Party(_) => "payment-to-party",
        };
        let result = self.money(&payment.paid);
        Some(Working { formula, terms, result, clause: payment.clause.clone() })
    }

    fn share_of_person(&self, at: usize) -> Option<Term> {
        let people = &self.evaluation.project.people;
        let all: Exact = people.iter().map(|person| person.weight.clone()).sum();
        let share = people.get(at)?.weight.checked_div(&all)?;
        Some(self.input("share-of-person", team::WEIGHT.at(at), Quantity::Rate(share)))
    }

    pub(super) fn paid_in_year(
        &self,
        reading: usize,
        event: Event,
        payee: &Payee,
    ) -> Option<Working> {
        self.sum_of_payments(reading, event, |payment| payment.payee == *payee)
    }

    pub(super) fn people_in_year(&self, reading: usize, event: Event) -> Option<Working> {
        self.sum_of_payments(reading, event, |payment| matches!(payment.payee, Payee::Person(_)))
    }

    fn sum_of_payments(
        &self,
        reading: usize,
        event: Event,
        wanted: impl Fn(&Payment) -> bool,
    ) -> Option<Working> {
        let receipt = self.shared(reading, event)?;
        let mut total = MinorUnits::ZERO;
        let mut terms = Vec::new();
        for (line, payment) in receipt.statement.payments.iter().enumerate() {
            if wanted(payment) {
                total += &payment.paid;
                let own = Figure::Payment { reading, event, line };
                terms.push(figure(line_name(payment), own, self.money(&payment.paid)));
            }
        }
        let result = self.money(&total);
        Some(Working { formula: "sum-of-payments", terms, result, clause: None })
    }

    pub(super) fn paid(&self, reading: usize, payee: &Payee) -> Option<Working> {
        let total = self.reading(reading)?.paid_to(payee);
        self.sum_of_years(reading, &total, |receipt| {
            let event = receipt.event;
            let own = Figure::PaidInYear { reading, event, payee: payee.clone() };
            (own, receipt.statement.paid_to(payee))
        })
    }

    pub(super) fn people(&self, reading: usize) -> Option<Working> {
        let total = self.reading(reading)?.paid_to_people();
        self.sum_of_years(reading, &total, |receipt| {
            let own = Figure::PeopleInYear { reading, event: receipt.event };
            (own, receipt.statement.paid_to_people())
        })
    }

    fn sum_of_years(
        &self,
        reading: usize,
        total: &MinorUnits,
        paid: impl Fn(&SharedReceipt) -> (Figure, MinorUnits),
    ) -> Option<Working> {
        let terms = self.reading(reading)?.receipts.iter().map(|receipt| {
            let (own, amount) = paid(receipt);
            of_event(receipt.event, figure("paid-in-year", own, self.money(&amount)))
        });
        let (terms, result) = (terms.collect(), self.money(total));
        Some(Working { formula: "sum-of-years", terms, result, clause: None })
    }

    pub(super) fn present_value(&self, reading: usize, payee: &Payee) -> Option<Working> {
        let value = self.reading(reading)?.present_value(&self.evaluation.project, payee);
        self.sum_of_discounted(reading, value, |receipt| {
            let event = receipt.event;
            let own = Figure::PaidInYear { reading, event, payee: payee.clone() };
            (own, receipt.statement.paid_to(payee))
        })
    }

    pub(super) fn people_value(&self, reading: usize) -> Option<Working> {
        let value = self.reading(reading)?.present_value_to_people(&self.evaluation.project);
        self.sum_of_discounted(reading, value, |receipt| {
            let own = Figure::PeopleInYear { reading, event: receipt.event };
            (own, receipt.statement.paid_to_people())
        })
    }

    fn sum_of_discounted(
        &self,
        reading: usize,
        value: f64,
        paid: impl Fn(&SharedReceipt) -> (Figure, MinorUnits),
    ) -> Option<Working> {
        let mut terms = Vec::new();
        for receipt in &self.reading(reading)?.receipts {
            let (own, amount) = paid(receipt);
            let amount = figure("paid-in-year", own, self.money(&amount));
            terms.push(of_event(receipt.event, amount));
            terms.extend(self.weights(receipt));
        }
        let result = Quantity::Estimate(value);
        Some(Working { formula: self.discounting(), terms, result, clause: None })
    }

    /// The factors that weigh a receipt: its discount factor, and the chance that it is received.
    pub(super) fn weights(&self, receipt: &SharedReceipt) -> Vec<Term> {
        let event = receipt.event;
        let factor = Quantity::Factor(receipt.discount_factor);
        let discount = figure("discount-factor", Figure::DiscountFactor { event }, factor);
        let mut weights = vec![of_event(event, discount)];
        if self.has_stages() {
            let stages = self.stages_before(event);
            let chance = Quantity::Rate(receipt.probability.clone());
            let reach = figure("probability-of-receipt", Figure::Reach { stages }, chance);
            weights.push(of_event(event, reach));
        }
        weights
    }

    pub(super) fn discounting(&self) -> &'static str {
        if self.has_stages() { "sum-of-discounted-with-risk" } else { "sum-of-discounted" }
    }

    fn shared(&self, reading: usize, event: Event) -> Option<&SharedReceipt> {
        self.reading(reading)?.receipts.iter().find(|receipt| receipt.event == event)
    }

    fn money(&self, units: &MinorUnits) -> Quantity {
        Quantity::Money(self.evaluation.project.currency.amount(units))
    }
}

/// A movement as base, rate and amount, with the sign that the party sees.
fn movement(entry: &TraceEntry<Exact>, party: &str) -> Vec<Term> {
    let term = |name, quantity| Term {
        name,
        event: None,
        quantity,
        from: entry.clause.clone().map_or(TermSource::Step, TermSource::Clause),
    };
    let lost = entry.from.as_ref().is_some_and(|payer| payer.is(party));
    let mut terms = Vec::new();
    if let (Some(base), Some(rate), false) = (&entry.base, &entry.rate, lost) {
        let name = match entry.operation {
            "tiers" => "amount-in-band",
            "floor" => "base-of-minimum",
            _ => "base",
        };
        terms.push(term(name, Quantity::Money(base.clone())));
        terms.push(term("rate", Quantity::Rate(rate.clone())));
    }
    let (name, amount) = if lost {
        ("moved-away", -entry.amount.clone())
    } else {
        ("moved-here", entry.amount.clone())
    };
    terms.push(term(name, Quantity::Money(amount)));
    terms
}

/// The name of a payment in a working, by its legal kind.
fn line_name(payment: &Payment) -> &'static str {
    match (payment.line.as_deref(), &payment.payee) {
        (Some("remuneration"), _) => "line-remuneration",
        (Some("reward"), Payee::Person(_)) => "line-reward",
        (Some("reward"), Payee::Party(_)) => "line-own-part",
        (Some("corporate_tax"), _) => "line-corporate-tax",
        (Some("costs"), _) => "line-costs",
        _ => "line-other",
    }
}
