//! The ranges of royalty rates on one axis, as published, of one's own, and both together, with their table.

use labworth_charts::{ValueAxis, ValueMark, ValueRow, value_axis};
use labworth_domain::paths::appraisal::evidence::EvidenceRange;
use yew::prelude::*;

use super::evidence::percent;
use crate::figures::{Picture, data_table};
use crate::pages::answer::Drawing;
use crate::text::Text;

/// The picture and its table.
pub(super) fn rates_axis(block: &Drawing, found: &EvidenceRange, extremes: &str) -> Html {
    let text = block.text;
    let rows = rows(found, extremes, text);
    let described: Vec<String> =
        rows.iter().map(|row| text.value_description(&row.figure, &row.label)).collect();
    let head = [
        text.value_what(),
        text.value_lowest(),
        text.looked_up("term-evidence-median").unwrap_or_default(),
        text.value_highest(),
    ]
    .map(AttrValue::from);
    let table: Vec<Vec<AttrValue>> = rows
        .iter()
        .map(|row| {
            let rate = |value: f64| AttrValue::from(percent(value, text));
            let middle = row.middle.map_or_else(AttrValue::default, rate);
            vec![AttrValue::from(row.label.clone()), rate(row.low), middle, rate(row.high)]
        })
        .collect();
    let scene = value_axis(
        &ValueAxis {
            title: text.evidence_axis().to_owned(),
            description: described.join(" "),
            rows,
            reconciled: None,
            number: &|value| percent(value, text),
        },
        block.width,
    );
    html! {
        <figure>
            <figcaption>{ text.evidence_axis() }</figcaption>
            if let Some(scene) = scene {
                <Picture {scene} id="evidence-rates" />
            }
            { data_table(text.evidence_axis(), text.evidence_axis(), &head, &table, text) }
        </figure>
    }
}

fn rows(found: &EvidenceRange, extremes: &str, text: Text) -> Vec<ValueRow> {
    let row = |label: &str, low: f64, middle: f64, high: f64| ValueRow {
        label: label.to_owned(),
        low,
        middle: Some(middle),
        high,
        figure: text.evidence_range(
            &percent(low, text),
            &percent(middle, text),
            &percent(high, text),
        ),
        mark: ValueMark::Value,
    };
    let mut rows = Vec::new();
    rows.extend(found.extremes.map(|of| row(extremes, of.lowest, of.median, of.highest)));
    rows.extend(
        found.published.map(|of| row(text.evidence_published(), of.lower, of.median, of.upper)),
    );
    rows.extend(found.own.map(|of| {
        let label = text.evidence_own(&of.count.to_string());
        row(&label, of.quartiles.lower, of.quartiles.median, of.quartiles.upper)
    }));
    rows.extend(
        found.pooled.map(|of| row(text.evidence_pooled(), of.lowest, of.median, of.highest)),
    );
    rows.extend(found.updated.map(|of| {
        let of = of.quartiles;
        row(text.evidence_updated(), of.lower, of.median, of.upper)
    }));
    rows
}
