//! The rows of the comparison: the reader's own rule first, then every rule of the catalogue.

use std::collections::BTreeMap;

use labworth_catalogue::RuleRecord;
use labworth_charts::Party as ChartParty;
use labworth_domain::inputs::{Field, Kind, Presence};
use labworth_domain::paths::evaluation::{DEPARTMENT, Evaluation, INSTITUTE, STATE};
use labworth_domain::paths::other_rules::{
    NotComparable, RuleTotals, own_totals, receipts, totals,
};
use labworth_domain::sharing::Party;
use labworth_domain::units::{Currency, Exact};

use crate::context::{RateOf, TypedRate};
use crate::figures::letter;
use crate::knowledge::{Knowledge, in_language};
use crate::text::{Quantity, Text, Written};

/// What one unit of a currency is worth in another.
pub(super) const RATE: Field =
    Field::new("comparison.rate", Kind::Weight, Presence::Optional).within("0", "1000000000000");

/// A rule and what it gives.
pub(super) struct Row {
    /// The rule's name in the reader's language, with the reading where there are several.
    pub(super) name: String,
    /// The record behind it; none for the reader's own rule.
    pub(super) record: Option<RuleRecord>,
    /// Whether it is the reader's own.
    pub(super) own: bool,
    /// The currency of its thresholds, where that is not the project's and matters.
    pub(super) foreign_currency: Option<String>,
    /// Who gets what, or why that cannot be said.
    pub(super) shares: Result<Shares, NotComparable>,
}

/// Amounts by pocket.
pub(super) struct Shares {
    amounts: BTreeMap<Pocket, Exact>,
    received: Exact,
}

/// Whose money it is, in the order of the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Pocket {
    Inventors,
    Department,
    Institute,
    State,
    Costs,
    Other,
}

impl Pocket {
    pub(super) const ALL: [Self; 6] =
        [Self::Inventors, Self::Department, Self::Institute, Self::State, Self::Costs, Self::Other];

    fn of(party: &Party) -> Self {
        match party.name() {
            Party::INVENTORS => Self::Inventors,
            DEPARTMENT => Self::Department,
            INSTITUTE => Self::Institute,
            STATE => Self::State,
            Party::COSTS => Self::Costs,
            _ => Self::Other,
        }
    }

    pub(super) fn name(self, text: Text) -> &'static str {
        match self {
            Self::Inventors => text.party_inventors(),
            Self::Department => text.party_department(),
            Self::Institute => text.party_institute(),
            Self::State => text.party_state(),
            Self::Costs => text.party_costs(),
            Self::Other => text.party_other(),
        }
    }

    pub(super) fn party(self) -> ChartParty {
        match self {
            Self::Inventors => ChartParty::Inventors,
            Self::Department => ChartParty::Department,
            Self::Institute => ChartParty::Institute,
            Self::State => ChartParty::State,
            Self::Costs => ChartParty::Costs,
            Self::Other => ChartParty::Other,
        }
    }
}

impl Shares {
    fn of(totals: &RuleTotals, currency: &Currency) -> Self {
        let mut amounts: BTreeMap<Pocket, Exact> = BTreeMap::new();
        for (party, total) in &totals.totals {
            *amounts.entry(Pocket::of(party)).or_insert_with(Exact::zero) += currency.amount(total);
        }
        Self { amounts, received: currency.amount(&totals.received()) }
    }

    pub(super) fn amount(&self, pocket: Pocket) -> Exact {
        self.amounts.get(&pocket).cloned().unwrap_or_else(Exact::zero)
    }

    /// The amount as a part of everything received.
    pub(super) fn part(&self, pocket: Pocket) -> Exact {
        self.amount(pocket).checked_div(&self.received).unwrap_or_else(Exact::zero)
    }
}

/// What was typed as a rate, understood.
pub(super) fn understood(typed: Option<&TypedRate>) -> Written {
    typed.map_or(Written::Empty, |(typed, language)| {
        Quantity::of(&RATE, "").understand(typed, *language)
    })
}

/// Every row.
pub(super) fn rows(
    evaluation: &Evaluation,
    reading: usize,
    knowledge: &Knowledge,
    typed: &BTreeMap<RateOf, TypedRate>,
    text: Text,
) -> Vec<Row> {
    let project = &evaluation.project;
    let mut rows = Vec::new();
    if let Some(result) = evaluation.readings.get(reading) {
        let name = if evaluation.readings.len() > 1 {
            text.other_rules_own_reading(&letter(reading))
        } else {
            text.other_rules_own().to_owned()
        };
        let shares = Ok(Shares::of(&own_totals(result), &project.currency));
        rows.push(Row { name, record: None, own: true, foreign_currency: None, shares });
    }
    let receipts = receipts(evaluation);
    let others = knowledge.rules.iter().filter(|record| record.rule.id != project.rule.id);
    for record in others {
        let own_currency = project.currency.code();
        let foreign = record
            .currency
            .clone()
            .filter(|code| record.rule.names_amounts() && code != own_currency);
        let rate = match &foreign {
            Some(code) => entered(typed.get(&(code.clone(), own_currency.to_owned()))),
            None => record.currency.as_ref().map(|_| Exact::one()),
        };
        let name = in_language(&record.title, text.language);
        let row = |name: String, shares| Row {
            name,
            record: Some(record.clone()),
            own: false,
            foreign_currency: foreign.clone(),
            shares,
        };
        let all = totals(&record.rule, &receipts, &project.terms, &project.currency, rate.as_ref());
        match all {
            Ok(all) => {
                let several = all.len() > 1;
                for (at, totals) in all.iter().enumerate() {
                    let name = if several {
                        text.other_rules_reading(&letter(at), name)
                    } else {
                        name.to_owned()
                    };
                    rows.push(row(name, Ok(Shares::of(totals, &project.currency))));
                }
            }
            Err(why) => rows.push(row(name.to_owned(), Err(why))),
        }
    }
    rows
}

/// The rate that was entered, where it can be read.
fn entered(typed: Option<&TypedRate>) -> Option<Exact> {
    match understood(typed) {
        Written::Read { canonical, .. } => Exact::from_decimal_text(&canonical).ok(),
        Written::Empty | Written::Refused(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;
    use crate::session::Typed;
    use crate::text::Language;

    fn example() -> (Knowledge, std::rc::Rc<Evaluation>) {
        let knowledge = Knowledge::read().unwrap();
        let typed = Typed::of_draft(&knowledge.example.draft, "VND", Language::English);
        let evaluation = Answer::to(&std::rc::Rc::new(typed), &knowledge, None).evaluation.unwrap();
        (knowledge, evaluation)
    }

    #[test]
    fn every_rule_gives_away_exactly_what_was_received() {
        let (knowledge, evaluation) = example();
        let text = Text::of(Language::English);
        let to = |code: &str| (code.to_owned(), "VND".to_owned());
        let typed = BTreeMap::from([
            (to("GBP"), ("33,000".to_owned(), Language::English)),
            (to("KRW"), ("18.5".to_owned(), Language::English)),
        ]);
        let rows = rows(&evaluation, 0, &knowledge, &typed, text);
        assert!(rows.len() >= 4 && rows[0].own);
        for row in &rows {
            let Ok(shares) = &row.shares else { panic!("{}", row.name) };
            let sum: Exact = Pocket::ALL.into_iter().map(|pocket| shares.amount(pocket)).sum();
            assert_eq!(sum, shares.received, "{}", row.name);
            let parts: Exact = Pocket::ALL.into_iter().map(|pocket| shares.part(pocket)).sum();
            assert_eq!(parts, Exact::one(), "{}", row.name);
        }
    }

    #[test]
    fn thirty_percent_of_all_receipts_under_the_german_statute() {
        let (knowledge, evaluation) = example();
        let text = Text::of(Language::English);
        let rows = rows(&evaluation, 0, &knowledge, &BTreeMap::new(), text);
        let german = rows.iter().find(|row| row.name.contains("§ 42")).unwrap();
        let shares = german.shares.as_ref().ok().unwrap();
        let exact = &shares.received * &Exact::ratio(3, 10).unwrap();
        // Each receipt is rounded once, to whole đồng.
        let rounding = (shares.amount(Pocket::Inventors).to_f64() - exact.to_f64()).abs();
        assert!(rounding <= receipts(&evaluation).len() as f64, "{rounding}");
    }

    #[test]
    fn thresholds_in_another_currency_wait_for_a_rate() {
        let (knowledge, evaluation) = example();
        let text = Text::of(Language::English);
        let rows = rows(&evaluation, 0, &knowledge, &BTreeMap::new(), text);
        let waiting: Vec<&str> = rows
            .iter()
            .filter(|row| matches!(row.shares, Err(NotComparable::RateNeeded)))
            .filter_map(|row| row.foreign_currency.as_deref())
            .collect();
        assert!(waiting.contains(&"GBP") && waiting.contains(&"KRW"), "{waiting:?}");
    }
}
