//! The institute's rule as a staircase, and where this licence stands on it.

use labworth_charts::{Band, BandStaircase, Here, Party as ChartParty, band_staircase};
use labworth_domain::paths::evaluation::{Evaluation, ReadingResult};
use labworth_domain::units::Exact;
use yew::prelude::*;

use crate::context::use_text;
use crate::figures::{DataTable, Evaluated, Picture, use_width};
use crate::text::Text;

/// The base on which the bands are counted, as the statute's rule names it.
const BASE: &str = "after_tax_profit";

/// What the figure needs.
#[derive(Properties, PartialEq)]
pub struct RuleFigureProps {
    /// The evaluation.
    pub evaluated: Evaluated,
    /// The reading that is shown.
    pub reading: usize,
}

/// The staircase.
#[component]
pub fn RuleFigure(props: &RuleFigureProps) -> Html {
    let text = use_text();
    let frame = use_node_ref();
    let width = use_width(&frame);
    let evaluation = &props.evaluated.0;
    let Some(reading) = evaluation.readings.get(props.reading) else {
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
    let scene = band_staircase(&chart, width);
    html! {
        <figure class="block" ref={frame}>
            <figcaption>
                <h4>{ chart.title.clone() }</h4>
                <p>{ text.rule_how() }</p>
            </figcaption>
            if let Some(scene) = scene {
                <Picture {scene} id="rule" />
            }
            <DataTable caption={chart.title.clone()} {head} {rows} />
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
