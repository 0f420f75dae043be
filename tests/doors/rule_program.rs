//! Rule programs: what a rule file says, applied to receipts.

use labworth_catalogue::parse_rule;
use labworth_domain::sharing::{
    Book, Fact, Outcome, Party, Payee, Person, Receipt, Rule, Terms, readings, run, settle,
};
use labworth_domain::units::{Currency, Exact, MinorUnits};

/// The readings of a rule that are tried.
const TRIED: usize = 8;

/// An accepted rule gives every receipt away whole, in parts that are not negative and in whole
/// units that sum to it; a rule that cannot be applied leaves the book as it was.
pub fn hold(bytes: &[u8]) {
    let Ok(value) = serde_json::from_slice(bytes) else { return };
    let Ok(rule) = parse_rule(&value) else { return };
    let Ok(all) = readings(&rule, &terms()) else { return };
    for reading in all.into_iter().take(TRIED) {
        apply(&rule, &reading.terms);
    }
}

fn apply(rule: &Rule, terms: &Terms) {
    let currency = Currency::new("VND", 0);
    let mut book = Book::new();
    let mut total = Exact::zero();
    for (year, amount, costs) in
        [(2025, "1000000001", "250000000"), (2026, "7", "0"), (2026, "99999999999.5", "1")]
    {
        let number = |text| Exact::from_decimal_text(text).unwrap();
        let receipt = Receipt { amount: number(amount), year, new_costs: number(costs) };
        let before = book.clone();
        match run(&rule.program, &mut book, &receipt, terms) {
            Ok(outcome) => check(&outcome, &receipt.amount, terms, &currency),
            Err(error) => {
                assert!(!error.problem.code().is_empty());
                assert_eq!(book, before, "a rule that failed changed the book");
                return;
            }
        }
        total += receipt.amount;
        assert_eq!(*book.received(), total);
        assert!(!book.unrecovered_costs().is_negative(), "negative costs");
    }
}

fn check(outcome: &Outcome<Exact>, receipt: &Exact, terms: &Terms, currency: &Currency) {
    let given: Exact = outcome.lines.iter().map(|line| line.amount.clone()).sum();
    assert_eq!(given, *receipt, "money was lost or made: {:?}", outcome.lines);
    for line in &outcome.lines {
        assert!(!line.amount.is_negative(), "a negative part: {line:?}");
    }
    let statement = settle(&outcome.lines, terms.people(), currency);
    let paid: MinorUnits = statement.payments.iter().map(|each| &each.paid).sum();
    assert_eq!(paid, statement.receipt, "whole units were lost or made");
    assert_eq!(statement.receipt, currency.to_minor_units(receipt));
    let _ = statement.paid_to(&Payee::Party(Party::new(Party::UNDISTRIBUTED)));
}

fn terms() -> Terms {
    let mut terms = Terms::default();
    for (name, value) in [
        ("state_funding_share", "1"),
        ("corporate_tax_rate", "0.2"),
        ("remuneration_rate", "0.1"),
        ("agreed_remuneration_rate", "0"),
        ("reward_floor", "0.3"),
        ("S", "30000"),
        ("P", "0.5"),
    ] {
        terms.set_fact(name, Fact::Number(Exact::from_decimal_text(value).unwrap()));
    }
    terms.set_fact("granted", Fact::Flag(true));
    let person = |name: &str, weight| Person { name: name.into(), weight: Exact::whole(weight) };
    terms.set_people(vec![person("A", 3), person("B", 0), person("C", 4)]);
    terms
}
