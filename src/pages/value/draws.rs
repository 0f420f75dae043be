//! How far each method moves where figures are ranges: P10, median and P90 beside what it says now, drawn in the worker.

use labworth_api::simulation::measure_name::measure_name;
use labworth_charts::{ValueAxis, ValueMark, ValueRow, value_axis};
use labworth_domain::paths::appraisal::{Method, MethodValue};
use labworth_domain::study::Measure;
use labworth_domain::units::Exact;
use labworth_domain::valuation::reconciliation::Range;
use yew::prelude::*;

use crate::answer::MoneyScale;
use crate::context::use_text;
use crate::engine::{Draws as Asked, SimulationState, use_simulation};
use crate::figures::{Evaluated, Picture, data_table, letter, use_width};
use crate::pages::answer::{DRAWS, Drawn, SEED, drawn, method_name, range_words, state_line};
use crate::text::Text;

/// What the section needs.
#[derive(Properties, PartialEq)]
pub struct DrawsProps {
    /// The evaluation.
    pub evaluated: Evaluated,
    /// The text of the project's file, as it would be saved.
    pub project: AttrValue,
}

/// What a method says now, and in the draws.
struct Row {
    name: &'static str,
    said: Range,
    p10: f64,
    p50: f64,
    p90: f64,
}

/// The section.
#[component]
pub fn Draws(props: &DrawsProps) -> Html {
    let text = use_text();
    let frame = use_node_ref();
    let width = use_width(&frame);
    let DrawsProps { evaluated, project } = props;
    let simulation = use_simulation(project);
    let evaluation = &evaluated.0;
    let start =
        simulation.start.reform(|_: MouseEvent| Asked { seed: SEED, draws: DRAWS, reading: 0 });
    let cancel = simulation.cancel.reform(|_: MouseEvent| ());
    let running = matches!(simulation.state, SimulationState::Running { .. });
    // Draws of an earlier project are not shown beside the figures of this one.
    let found = drawn(&simulation.state).filter(|_| !simulation.stale);
    let rows = found.map(|found| rows(&evaluation.appraisal().methods, &found, text));
    html! {
        <section class="block simulation" aria-labelledby="draws-title" ref={frame}>
            <h3 id="draws-title">{ text.simulation_title() }</h3>
            if evaluation.project.uncertain.is_empty() {
                <p>{ text.simulation_nothing_uncertain() }</p>
            } else {
                <p>{ text.draws_why() }</p>
                if evaluation.readings.len() > 1 {
                    <p class="quiet">{ text.answer_under_reading(&letter(0)) }</p>
                }
                <p>
                    if running {
                        <button type="button" class="button" id="draws-cancel" onclick={cancel}>
                            { text.simulation_cancel() }
                        </button>
                    } else {
                        <button type="button" class="button" id="draws-start" onclick={start}>
                            { text.simulation_start() }
                        </button>
                    }
                </p>
                { state_line(&simulation, text) }
                if let Some(rows) = rows.filter(|rows| !rows.is_empty()) {
                    { picture(&rows, evaluated, width, text) }
                }
            }
        </section>
    }
}

fn rows(methods: &[MethodValue], found: &Drawn, text: Text) -> Vec<Row> {
    let row = |own: &MethodValue| {
        let measure = match own.method {
            Method::ReliefFromRoyalty => Measure::RightValue,
            Method::RiskAdjustedNpv => Measure::RiskAdjustedNpv,
            method => Measure::Method(method),
        };
        let figures = found.of(&measure_name(&measure))?;
        let name = method_name(own.method, text);
        let (p10, p50, p90) = (figures.p10, figures.p50, figures.p90);
        Some(Row { name, said: own.said.range, p10, p50, p90 })
    };
    methods.iter().filter_map(row).collect()
}

fn picture(rows: &[Row], evaluated: &Evaluated, width: f64, text: Text) -> Html {
    let evaluation = &evaluated.0;
    let currency = evaluation.project.currency.code();
    let ends = rows.iter().flat_map(|row| [row.p10.abs(), row.p90.abs(), row.said.high.abs()]);
    let scale = MoneyScale::for_amounts(ends.fold(0.0, f64::max));
    let exact = |value: f64| Exact::from_f64(value).unwrap_or_else(Exact::zero);
    let bars: Vec<ValueRow> = rows
        .iter()
        .map(|row| ValueRow {
            label: row.name.to_owned(),
            low: row.p10,
            middle: Some(row.p50),
            high: row.p90,
            figure: text.money_range(&exact(row.p10), &exact(row.p90), currency),
            mark: ValueMark::Value,
        })
        .collect();
    let described: Vec<String> =
        bars.iter().map(|bar| text.value_description(&bar.figure, &bar.label)).collect();
    let title = text.draws_picture();
    let scene = value_axis(
        &ValueAxis {
            title: title.to_owned(),
            description: described.join(" "),
            rows: bars,
            reconciled: None,
            number: &|value| scale.write_round(text, value),
        },
        width,
    );
    let head = [
        text.value_what(),
        text.draws_now(),
        text.simulation_p10(),
        text.simulation_p50(),
        text.simulation_p90(),
    ]
    .map(AttrValue::from);
    let money = |value: f64| AttrValue::from(scale.write_estimate(text, value));
    let cells = |row: &Row| {
        let said = AttrValue::from(range_words(row.said, evaluation, text));
        vec![AttrValue::from(row.name), said, money(row.p10), money(row.p50), money(row.p90)]
    };
    let table: Vec<Vec<AttrValue>> = rows.iter().map(cells).collect();
    let unit = text.table_unit(&scale.unit(text, currency));
    html! {
        <>
            <p class="quiet">{ unit.clone() }</p>
            if let Some(scene) = scene {
                <Picture {scene} id="draws" />
            }
            { data_table(title, &unit, &head, &table, text) }
        </>
    }
}
