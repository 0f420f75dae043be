//! The same receipts and costs under other institutions' rules: who would have got what.
//!
//! ```text
//! amounts of the project ÷ e → the rule's program → lines · e → whole units of the project
//! ```
//!
//! `e` is what one unit of the rule's currency is worth in the project's: its thresholds are met
//! where they stand, and nothing is rounded before the settlement. A rule that names no amount
//! needs no `e`: its parts are the same in every currency.

use crate::paths::evaluation::{Evaluation, ReadingResult};
use crate::sharing::{
    Book, Line, Party, Payee, Receipt, Rule, RuleError, RuleProblem, Terms, readings, run, settle,
};
use crate::units::{Currency, Exact, MinorUnits};

/// What each party gets of all receipts under one reading of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleTotals {
    /// The open choices that matter, as this reading makes them: choice and option.
    pub chosen: Vec<(String, String)>,
    /// Party and total, in the order in which the rule first pays them; they sum to the receipts.
    pub totals: Vec<(Party, MinorUnits)>,
}

/// Why a rule gives no totals for this project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotComparable {
    /// Its thresholds are in another currency and nothing says what that is worth.
    RateNeeded,
    /// The rate is not above zero.
    RateNotPositive,
    /// It cannot be applied to these facts.
    Rule(RuleError),
}

impl RuleTotals {
    /// What a party gets.
    #[must_use]
    pub fn of(&self, party: &str) -> MinorUnits {
        self.totals.iter().filter(|(own, _)| own.is(party)).map(|(_, total)| total).sum()
    }

    /// Everything that was shared.
    #[must_use]
    pub fn received(&self) -> MinorUnits {
        self.totals.iter().map(|(_, total)| total).sum()
    }

    fn add(&mut self, party: &Party, amount: &MinorUnits) {
        match self.totals.iter_mut().find(|(own, _)| own == party) {
            Some((_, total)) => *total += amount,
            None => self.totals.push((party.clone(), amount.clone())),
        }
    }
}

/// The totals under the project's own rule in one reading.
#[must_use]
pub fn own_totals(reading: &ReadingResult) -> RuleTotals {
    let mut totals = RuleTotals { chosen: reading.chosen.clone(), totals: Vec::new() };
    for payment in reading.receipts.iter().flat_map(|receipt| &receipt.statement.payments) {
        match &payment.payee {
            Payee::Person(_) => totals.add(&Party::new(Party::INVENTORS), &payment.paid),
            Payee::Party(party) => totals.add(party, &payment.paid),
        }
    }
    totals
}

/// The receipts of a project in order, as any rule takes them; all costs have arisen at the
/// first.
#[must_use]
pub fn receipts(evaluation: &Evaluation) -> Vec<Receipt<Exact>> {
    let project = &evaluation.project;
    let currency = &project.currency;
    // What is received does not depend on how the law is read.
    let shared = evaluation.readings.first().map(|reading| reading.receipts.as_slice());
    let costs = currency.amount(&currency.to_minor_units(&project.licence.costs));
    shared
        .unwrap_or_default()
        .iter()
        .enumerate()
        .map(|(at, receipt)| Receipt {
            amount: currency.amount(&receipt.amount),
            year: receipt.date.year(),
            new_costs: if at == 0 { costs.clone() } else { Exact::zero() },
        })
        .collect()
}

/// The totals of `receipts` under another rule, one for each reading that its text leaves open.
///
/// `rate` is what one unit of the rule's currency is worth in `currency`; one where both are the
/// same.
///
/// # Errors
/// [`NotComparable`]: a rate is needed or cannot be used, or the rule does not fit the facts.
pub fn totals(
    rule: &Rule,
    receipts: &[Receipt<Exact>],
    terms: &Terms,
    currency: &Currency,
    rate: Option<&Exact>,
) -> Result<Vec<RuleTotals>, NotComparable> {
    let one = Exact::one();
    let rate = match rate {
        None if rule.names_amounts() => return Err(NotComparable::RateNeeded),
        None => &one,
        Some(rate) if rate.is_zero() || rate.is_negative() => {
            return Err(NotComparable::RateNotPositive);
        }
        Some(rate) => rate,
    };
    let fault = |error| {
        NotComparable::Rule(RuleError { step: String::new(), problem: RuleProblem::Formula(error) })
    };
    readings(rule, &terms.without_choices())
        .map_err(fault)?
        .into_iter()
        .map(|reading| {
            let mut result = RuleTotals { chosen: reading.chosen, totals: Vec::new() };
            let mut book = Book::new();
            for receipt in receipts {
                let lines = share(rule, &mut book, receipt, &reading.terms, rate)?;
                // Without people the inventors stay one party.
                for payment in settle(&lines, &[], currency).payments {
                    if let Payee::Party(party) = &payment.payee {
                        result.add(party, &payment.paid);
                    }
                }
            }
            Ok(result)
        })
        .collect()
}

/// One receipt under the rule, in the rule's currency and back.
fn share(
    rule: &Rule,
    book: &mut Book<Exact>,
    receipt: &Receipt<Exact>,
    terms: &Terms,
    rate: &Exact,
) -> Result<Vec<Line<Exact>>, NotComparable> {
    let there = |amount: &Exact| amount.checked_div(rate).ok_or(NotComparable::RateNotPositive);
    let converted = Receipt {
        amount: there(&receipt.amount)?,
        year: receipt.year,
        new_costs: there(&receipt.new_costs)?,
    };
    let outcome = run(&rule.program, book, &converted, terms).map_err(NotComparable::Rule)?;
    let back = |line: Line<Exact>| Line { amount: &line.amount * rate, ..line };
    Ok(outcome.lines.into_iter().map(back).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sharing::{Band, Base, Formula, Measure, Mode, Operation, Scope, Step};

    fn exact(text: &str) -> Exact {
        Exact::from_decimal_text(text).unwrap()
    }

    fn rule(operation: Operation) -> Rule {
        let recover = Operation::Recover { max_rate: None, of: Base::Pot };
        Rule {
            id: "other".into(),
            program: vec![Step::plain(recover), Step::plain(operation)],
            choices: Vec::new(),
            valid_from: None,
        }
    }

    fn shares(inventors: &str, institute: &str) -> Vec<(Party, Formula)> {
        [("inventors", inventors), ("institute", institute)]
            .map(|(party, share)| (Party::new(party), Formula::parse(share).unwrap()))
            .to_vec()
    }

    /// 90 % of the first 100 of net income to the inventors, a third of what is beyond.
    fn banded() -> Rule {
        let band = |to: Option<&str>, inventors, institute| Band {
            to: to.map(|to| Formula::parse(to).unwrap()),
            shares: shares(inventors, institute),
            caps: Vec::new(),
        };
        rule(Operation::Tiers {
            bands: vec![band(Some("100"), "90%", "10%"), band(None, "1/3", "2/3")],
            mode: Mode::Marginal,
            measure: Measure::Net,
            scope: Scope::Life,
            index: None,
            settle: None,
            overflow: None,
        })
    }

    fn two_receipts() -> Vec<Receipt<Exact>> {
        [("1500000", "500000"), ("4000000", "0")]
            .into_iter()
            .zip(2027..)
            .map(|((amount, costs), year)| Receipt {
                amount: exact(amount),
                year,
                new_costs: exact(costs),
            })
            .collect()
    }

    fn dong() -> Currency {
        Currency::new("VND", 0)
    }

    #[test]
    fn thresholds_are_met_at_the_rate_entered() {
        // One unit is worth 20,000 đồng, so that the first band ends at 2 million of the net 5:
        // 0.9 · 2 + (5 − 2)/3 = 2.8 million for the inventors, 0.2 + 2 = 2.2 for the institute.
        let rate = exact("20000");
        let all = totals(&banded(), &two_receipts(), &Terms::default(), &dong(), Some(&rate));
        let [only] = all.unwrap().try_into().unwrap();
        let only: RuleTotals = only;
        assert_eq!(only.of("inventors"), 2_800_000.into());
        assert_eq!(only.of("institute"), 2_200_000.into());
        assert_eq!(only.of(Party::COSTS), 500_000.into());
        assert_eq!(only.received(), 5_500_000.into());
    }

    #[test]
    fn a_rule_with_thresholds_is_never_read_one_to_one() {
        let none = totals(&banded(), &two_receipts(), &Terms::default(), &dong(), None);
        assert_eq!(none, Err(NotComparable::RateNeeded));
        let zero =
            totals(&banded(), &two_receipts(), &Terms::default(), &dong(), Some(&Exact::zero()));
        assert_eq!(zero, Err(NotComparable::RateNotPositive));
    }

    #[test]
    fn a_rule_of_rates_alone_is_the_same_in_every_currency() {
        let even = rule(Operation::Split { shares: shares("1/3", "2/3") });
        assert!(!even.names_amounts());
        let all = |rate: Option<Exact>| {
            totals(&even, &two_receipts(), &Terms::default(), &dong(), rate.as_ref()).unwrap()
        };
        assert_eq!(all(None), all(Some(exact("30000"))));
    }

    #[test]
    fn the_totals_sum_to_the_receipts_at_any_rate() {
        for rate in ["0.0007", "1", "19.3", "33251.77"] {
            let rate = exact(rate);
            let all = totals(&banded(), &two_receipts(), &Terms::default(), &dong(), Some(&rate));
            assert_eq!(all.unwrap()[0].received(), 5_500_000.into(), "{rate:?}");
        }
    }
}
