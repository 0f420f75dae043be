//! The pockets year by year, as bars.

use labworth_charts::{Party as ChartParty, PocketBars, PocketSeries, pocket_bars};
use labworth_domain::paths::evaluation::{Evaluation, ReadingResult, SharedReceipt};
use labworth_domain::sharing::Payee;
use labworth_domain::units::MinorUnits;
use yew::prelude::*;

use crate::answer::{MoneyScale, PocketKind, pockets};
use crate::figures::{Picture, data_table};
use crate::pages::answer::block::Drawing;
use crate::text::Text;

/// The bars under one reading.
pub fn pockets_by_year(block: &Drawing) -> Html {
    let text = block.text;
    let evaluation = &block.evaluated.0;
    let Some(reading) = evaluation.readings.get(block.reading) else {
        return Html::default();
    };
    let series = series(evaluation, reading, text);
    let largest = series.iter().flat_map(|series| &series.amounts).copied().fold(0.0, f64::max);
    let scale = MoneyScale::for_amounts(largest * 10.0);
    let unit = scale.unit(text, evaluation.project.currency.code());
    let description: Vec<String> =
        series.iter().map(|series| text.flow_description(&series.figure, &series.label)).collect();
    let years: Vec<String> =
        reading.receipts.iter().map(|receipt| receipt.date.year().to_string()).collect();
    let head = std::iter::once(text.years_when().to_owned())
        .chain(series.iter().map(|series| series.label.clone()))
        .map(AttrValue::from)
        .collect::<Vec<_>>();
    let rows = years
        .iter()
        .enumerate()
        .map(|(at, year)| {
            let amounts = series.iter().map(|series| series.amounts.get(at).copied());
            let cells =
                amounts.map(|amount| scale.write_estimate(text, amount.unwrap_or_default()));
            std::iter::once(year.clone()).chain(cells).map(AttrValue::from).collect()
        })
        .collect::<Vec<Vec<AttrValue>>>();
    let scene = pocket_bars(
        &PocketBars {
            title: text.pockets_title().to_owned(),
            description: description.join(" "),
            years,
            pockets: series,
            number: &|amount| scale.write_estimate(text, amount),
        },
        block.width,
    );
    html! {
        <figure class="block" ref={block.frame.clone()}>
            <figcaption>
                <h4>{ text.pockets_title() }</h4>
                <p class="quiet">{ text.table_unit(&unit) }</p>
            </figcaption>
            if let Some(scene) = scene {
                <Picture {scene} id="pockets" />
            }
            { data_table(text.pockets_title(), &text.table_unit(&unit), &head, &rows, text) }
        </figure>
    }
}

fn series(evaluation: &Evaluation, reading: &ReadingResult, text: Text) -> Vec<PocketSeries> {
    let currency = &evaluation.project.currency;
    let one = |label: &str, party: ChartParty, paid: &dyn Fn(&SharedReceipt) -> MinorUnits| {
        let by_year: Vec<MinorUnits> = reading.receipts.iter().map(paid).collect();
        let total = currency.amount(&by_year.iter().sum());
        PocketSeries {
            label: label.to_owned(),
            figure: text.money_short(&total, currency.code()),
            party,
            amounts: by_year.iter().map(|units| currency.amount(units).to_f64()).collect(),
        }
    };
    let inventors = one(text.party_inventors(), ChartParty::Inventors, &|receipt| {
        receipt.statement.paid_to_people()
    });
    let others = pockets(evaluation, reading, text)
        .into_iter()
        .filter(|pocket| pocket.kind != PocketKind::Inventor)
        .map(|pocket| {
            let payee: Payee = pocket.payee;
            one(&pocket.name, pocket.kind.party(), &|receipt| receipt.statement.paid_to(&payee))
        });
    std::iter::once(inventors).chain(others).collect()
}
