//! The way of the money: from what the factory pays to every pocket, over the whole term.

use std::collections::BTreeMap;

use labworth_charts::{Branch, Flow, Party as ChartParty, Person, Pocket, split_flow};
use labworth_domain::paths::evaluation::{DEPARTMENT, Evaluation, INSTITUTE, ReadingResult, STATE};
use labworth_domain::sharing::{Party, Payee};
use labworth_domain::units::{Exact, MinorUnits};
use yew::prelude::*;

use crate::answer::pockets;
use crate::figures::{Picture, data_table};
use crate::pages::answer::block::Drawing;
use crate::text::Text;

/// The flow under one reading.
pub fn flow_figure(block: &Drawing) -> Html {
    let text = block.text;
    let evaluation = &block.evaluated.0;
    let Some(reading) = evaluation.readings.get(block.reading) else {
        return Html::default();
    };
    let flow = flow(evaluation, reading, text);
    let rows = flow
        .branches
        .iter()
        .map(|branch| {
            let pocket = flow.pockets.get(branch.pocket).map_or("", |pocket| &pocket.label);
            vec![
                AttrValue::from(branch.label.clone()),
                AttrValue::from(pocket.to_owned()),
                AttrValue::from(branch.figure.clone()),
            ]
        })
        .collect::<Vec<_>>();
    let head = [text.flow_reason(), text.flow_pocket(), text.flow_amount()].map(AttrValue::from);
    let scene = split_flow(&flow, block.width);
    html! {
        <figure class="block" ref={block.frame.clone()}>
            <figcaption><h4>{ flow.title.clone() }</h4></figcaption>
            if let Some(scene) = scene {
                <Picture {scene} id="flow" />
            } else {
                <p>{ text.flow_not_drawn() }</p>
            }
            { data_table(&flow.title, &flow.title, &head, &rows, text) }
        </figure>
    }
}

/// The legal order of the reasons, and whose pocket each fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reason {
    Costs,
    Remuneration,
    Tax,
    Reward,
    Department,
    Institute,
    Other,
}

impl Reason {
    fn of(payee: &Payee, line: Option<&str>) -> Self {
        match payee {
            Payee::Person(_) if line == Some("remuneration") => Self::Remuneration,
            Payee::Person(_) => Self::Reward,
            Payee::Party(party) => match party.name() {
                Party::COSTS => Self::Costs,
                STATE => Self::Tax,
                DEPARTMENT => Self::Department,
                INSTITUTE => Self::Institute,
                _ => Self::Other,
            },
        }
    }

    fn label(self, text: Text) -> &'static str {
        match self {
            Self::Costs => text.reason_costs(),
            Self::Remuneration => text.reason_remuneration(),
            Self::Tax => text.reason_tax(),
            Self::Reward => text.reason_reward(),
            Self::Department => text.reason_department(),
            Self::Institute => text.reason_institute(),
            Self::Other => text.party_other(),
        }
    }

    fn pocket(self, text: Text) -> (&'static str, ChartParty) {
        match self {
            Self::Costs => (text.party_costs(), ChartParty::Costs),
            Self::Remuneration | Self::Reward => (text.party_inventors(), ChartParty::Inventors),
            Self::Tax => (text.party_state(), ChartParty::State),
            Self::Department => (text.party_department(), ChartParty::Department),
            Self::Institute => (text.party_institute(), ChartParty::Institute),
            Self::Other => (text.party_other(), ChartParty::Other),
        }
    }
}

fn flow(evaluation: &Evaluation, reading: &ReadingResult, text: Text) -> Flow {
    let currency = &evaluation.project.currency;
    let words = |amount: &Exact| text.money_short(amount, currency.code());
    let mut by_reason: BTreeMap<Reason, MinorUnits> = BTreeMap::new();
    for payment in reading.receipts.iter().flat_map(|receipt| &receipt.statement.payments) {
        let reason = Reason::of(&payment.payee, payment.line.as_deref());
        *by_reason.entry(reason).or_default() += &payment.paid;
    }
    let mut branches = Vec::new();
    let mut found: Vec<(ChartParty, Pocket, Exact)> = Vec::new();
    for (reason, units) in by_reason {
        let amount = currency.amount(&units);
        if amount.is_zero() {
            continue;
        }
        let (label, party) = reason.pocket(text);
        let at = match found.iter().position(|(own, _, _)| *own == party) {
            Some(at) => at,
            None => {
                let (label, people) = (label.to_owned(), Vec::new());
                let pocket = Pocket { label, figure: String::new(), party, people };
                found.push((party, pocket, Exact::zero()));
                found.len() - 1
            }
        };
        if let Some((_, _, sum)) = found.get_mut(at) {
            *sum += amount.clone();
        }
        branches.push(Branch {
            label: reason.label(text).to_owned(),
            amount: amount.to_f64(),
            figure: words(&amount),
            pocket: at,
        });
    }
    let people = people(evaluation, reading, text);
    let pockets = found
        .into_iter()
        .map(|(party, pocket, sum)| {
            let people = if party == ChartParty::Inventors { people.clone() } else { Vec::new() };
            Pocket { figure: words(&sum), people, ..pocket }
        })
        .collect();
    let received = currency.amount(&reading.received());
    let years = u64::try_from(evaluation.project.licence.years.len()).unwrap_or(u64::MAX);
    let description: Vec<String> = branches
        .iter()
        .map(|branch| text.flow_description(&branch.figure, &branch.label))
        .collect();
    Flow {
        title: text.flow_title(years),
        description: description.join(" "),
        source: text.flow_source().to_owned(),
        source_figure: words(&received),
        source_party: ChartParty::Licensee,
        branches,
        pockets,
        full_width: None,
    }
}

fn people(evaluation: &Evaluation, reading: &ReadingResult, text: Text) -> Vec<Person> {
    let currency = &evaluation.project.currency;
    pockets(evaluation, reading, text)
        .into_iter()
        .filter(|pocket| matches!(pocket.payee, Payee::Person(_)))
        .map(|pocket| {
            let amount = currency.amount(&reading.paid_to(&pocket.payee));
            Person {
                label: pocket.name,
                amount: amount.to_f64(),
                figure: text.money_short(&amount, currency.code()),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;
    use crate::knowledge::Knowledge;
    use crate::session::Typed;
    use crate::text::Language;

    #[test]
    fn every_dong_that_the_factory_pays_lies_in_a_pocket() {
        let knowledge = Knowledge::read().unwrap();
        let typed = Typed::of_draft(&knowledge.example.draft, "VND", Language::English);
        let evaluation = Answer::to(&std::rc::Rc::new(typed), &knowledge, None).evaluation.unwrap();
        for reading in &evaluation.readings {
            let flow = flow(&evaluation, reading, Text::of(Language::English));
            let received = evaluation.project.currency.amount(&reading.received()).to_f64();
            assert_eq!(flow.total(), received);
            assert!(split_flow(&flow, 700.0).is_some());
        }
    }
}
