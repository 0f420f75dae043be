//! The values on one axis.

use labworth_charts::{ValueAxis, ValueRow, value_axis};
use labworth_domain::units::Exact;
use yew::prelude::*;

use crate::answer::MoneyScale;
use crate::context::use_text;
use crate::figures::{DataTable, Evaluated, Picture, use_width};

/// What the figure needs.
#[derive(Properties, PartialEq)]
pub struct ValueFigureProps {
    /// The evaluation.
    pub evaluated: Evaluated,
}

/// The value of the right and of the licence, over the open readings.
#[component]
pub fn ValueFigure(props: &ValueFigureProps) -> Html {
    let text = use_text();
    let frame = use_node_ref();
    let width = use_width(&frame);
    let evaluation = &props.evaluated.0;
    let currency = evaluation.project.currency.code();
    let exact = |value: f64| Exact::from_f64(value).unwrap_or_else(Exact::zero);
    let row = |label: &str, (low, high): (f64, f64)| ValueRow {
        label: label.to_owned(),
        low,
        middle: None,
        high,
        figure: text.money_range(&exact(low), &exact(high), currency),
    };
    let rows = vec![
        row(text.value_right(), evaluation.range(|reading| reading.right.total())),
        row(text.value_before_benefit(), evaluation.range(|reading| reading.right.relief.value())),
        row(text.value_licence(), evaluation.range(|reading| reading.licence.total())),
    ];
    let largest = rows.iter().map(|row| row.high.abs().max(row.low.abs())).fold(0.0, f64::max);
    let scale = MoneyScale::for_amounts(largest);
    let description: Vec<String> =
        rows.iter().map(|row| text.value_description(&row.figure, &row.label)).collect();
    let table = rows
        .iter()
        .map(|row| {
            let end = |value: f64| AttrValue::from(scale.write_estimate(text, value));
            vec![AttrValue::from(row.label.clone()), end(row.low), end(row.high)]
        })
        .collect::<Vec<_>>();
    let unit = scale.unit(text, currency);
    let scene = value_axis(
        &ValueAxis {
            title: text.value_title().to_owned(),
            description: description.join(" "),
            rows,
            reconciled: None,
            number: &|value| scale.write_round(text, value),
        },
        width,
    );
    html! {
        <figure class="block" ref={frame}>
            <figcaption>
                <h3>{ text.value_title() }</h3>
                <p class="quiet">{ text.table_unit(&unit) }</p>
            </figcaption>
            if let Some(scene) = scene {
                <Picture {scene} id="value" />
            }
            <DataTable
                caption={text.table_unit(&unit)}
                head={vec![
                    AttrValue::from(text.value_what()),
                    AttrValue::from(text.value_lowest()),
                    AttrValue::from(text.value_highest()),
                ]}
                rows={table}
            />
        </figure>
    }
}
