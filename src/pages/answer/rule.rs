//! The institute's rule as a staircase, and where this licence stands on it.

use labworth_charts::{Band, BandStaircase, Here, Party as ChartParty, band_staircase};
use labworth_domain::paths::evaluation::{Evaluation, ReadingResult};
use labworth_domain::units::Exact;
use yew::prelude::*;

use crate::figures::{Picture, data_table};
use crate::pages::answer::block::Drawing;
use crate::text::Text;

/// The base on which the bands are counted, as the statute's rule names it.
const BASE: &str = "after_tax_profit";

/// The staircase.
pub fn rule_figure(block: &Drawing) -> Html {
    let text = block.text;
    let evaluation = &block.evaluated.0;
    let Some(reading) = evaluation.readings.get(block.reading) else {
        return Html::default();
    };
    let chart = staircase(evaluation, reading, text);
    let mut head = vec![AttrValue::from(text.rule_up_to())];
    head.extend(chart.parties.iter().map(|(name, _)| AttrValue::from(name.clone())));
    let rows: Vec<Vec<AttrValue>> = chart
        .bands
        .iter()
        .map(|band| {
            let limit = band
                .up_to
                .as_ref()
                .map_or_else(|| text.rule_beyond().to_owned(), |(_, words)| words.clone());
            let shares = band.shares.iter().map(|(_, words)| AttrValue::from(words.clone()));
            std::iter::once(AttrValue::from(limit)).chain(shares).collect()
        })
        .collect();
    let scene = band_staircase(&chart, block.width);
    html! {
        <figure class="block" ref={block.frame.clone()}>
            <figcaption>
                <h4>{ chart.title.clone() }</h4>
                <p>{ text.rule_how() }</p>
            </figcaption>
            if let Some(scene) = scene {
                <Picture {scene} id="rule" />
            }
            { data_table(&chart.title, &chart.title, &head, &rows, text) }
        </figure>
    }
}

fn staircase(evaluation: &Evaluation, reading: &ReadingResult, text: Text) -> BandStaircase {
    let policy = &evaluation.project.policy;
    let currency = evaluation.project.currency.code();
    let words = |amount: &Exact| text.money_short(amount, currency);
    let income: Exact =
        reading.receipts.iter().filter_map(|receipt| receipt.outcome.mark(BASE).cloned()).sum();
    let bands: Vec<Band> = policy
        .bands
        .iter()
        .map(|band| Band {
            up_to: band.up_to.as_ref().map(|limit| (limit.to_f64(), words(limit))),
            shares: band
                .shares
                .iter()
                .map(|share| (share.to_f64(), text.percent(share, 2)))
                .collect(),
        })
        .collect();
    let here = text.rule_here(&words(&income));
    BandStaircase {
        title: policy.name.clone().unwrap_or_else(|| text.rule_title().to_owned()),
        description: here.clone(),
        parties: vec![
            (text.party_inventors().to_owned(), ChartParty::Inventors),
            (text.party_department().to_owned(), ChartParty::Department),
            (text.party_institute().to_owned(), ChartParty::Institute),
        ],
        bands,
        here: (!income.is_negative()).then(|| Here { income: income.to_f64(), label: here }),
    }
}
