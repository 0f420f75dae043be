//! The three assumptions that matter most, with their effect in money; the rest in a table.

use labworth_api::sensitivity::{Question, Sensitivity, Swing};
use labworth_api::simulation::measure_name::measure_name;
use labworth_charts::{InputEffect, InputEnd, Tornado, tornado};
use labworth_domain::inputs::Path;
use labworth_domain::paths::comparison::{PathKind, Side};
use labworth_domain::project::{Project, field_of};
use labworth_domain::study::Measure;
use labworth_domain::units::Exact;
use yew::prelude::*;

use super::paths::exact;
use crate::answer::{MoneyScale, path_name};
use crate::context::{use_go_to_field, use_text};
use crate::engine::use_sensitivity;
use crate::figures::{Evaluated, Picture, data_table, use_width};
use crate::pages::questions::label_of;
use crate::text::Text;

/// How many assumptions are named in sentences.
const NAMED: usize = 3;
/// How many have a bar.
const DRAWN: usize = 8;

/// What the block needs.
#[derive(Properties, PartialEq)]
pub struct WhatMattersProps {
    /// The evaluation.
    pub evaluated: Evaluated,
    /// The reading that is shown.
    pub reading: usize,
    /// The text of the project's file.
    pub project: AttrValue,
}

/// The assumptions that move the institute's side most, path by path.
#[component]
pub fn WhatMatters(props: &WhatMattersProps) -> Html {
    let text = use_text();
    let go_to = use_go_to_field();
    let frame = use_node_ref();
    let width = use_width(&frame);
    let chosen = use_state(|| PathKind::Licence);
    let has_spin_off = props.evaluated.0.project.spin_off.is_some();
    let path = if has_spin_off { *chosen } else { PathKind::Licence };
    let measure = Measure::Side { path, side: Side::Institute };
    let (question, part) = what_moves(&measure, props.reading, &props.project);
    let matters = use_sensitivity(&question);
    let project = &props.evaluated.0.project;
    let currency = project.currency.code();
    let is_old = matters.of.as_ref() != Some(&question);
    let Some(Sensitivity { base, swings: found }) = matters.answer.as_deref() else {
        return html! {
            <figure class="block" ref={frame} aria-busy={is_old.to_string()}>
                <figcaption><h3>{ text.matters_title() }</h3></figcaption>
                <p class="quiet">
                    { if matters.failed && !is_old { text.matters_failed() } else { text.matters_waits() } }
                </p>
            </figure>
        };
    };
    if found.is_empty() {
        return Html::default();
    }
    let base = *base;
    let largest = found.iter().flat_map(|swing| [swing.at_low.abs(), swing.at_high.abs()]);
    let scale = MoneyScale::for_amounts(largest.fold(0.0, f64::max));
    let scene = tornado(
        &Tornado {
            title: text.matters_title().to_owned(),
            description: swing_sentences(found, project, text).join(" "),
            base: (base, scale.write_estimate(text, base)),
            inputs: found.iter().take(DRAWN).map(|swing| effect(swing, project, text)).collect(),
            number: &|value| scale.write_round(text, value),
        },
        width,
    );
    let unit = scale.unit(text, currency);
    html! {
        <figure class="block" ref={frame} aria-busy={is_old.to_string()}>
            <figcaption>
                <h3>{ text.matters_title() }</h3>
                <p>{ text.matters_how(&text.percent(&part, 0), path_name(path, text)) }</p>
                if has_spin_off {
                    <div class="choices" role="group" aria-label={text.paths_title()}>
                        for kind in [PathKind::Licence, PathKind::SpinOff] {
                            <button
                                key={path_name(kind, text)}
                                type="button"
                                class="quiet-button"
                                aria-pressed={(kind == path).to_string()}
                                onclick={{
                                    let chosen = chosen.clone();
                                    Callback::from(move |_: MouseEvent| chosen.set(kind))
                                }}
                            >
                                { path_name(kind, text) }
                            </button>
                        }
                    </div>
                }
            </figcaption>
            <ol class="matters">
                for (swing, sentence) in found.iter().zip(swing_sentences(found, project, text)).take(NAMED) {
                    <li key={swing.path.clone()}>
                        { sentence }
                        { " " }
                        <button
                            type="button"
                            class="link-button"
                            onclick={go_to.reform({
                                let path = swing.path();
                                move |_: MouseEvent| path.clone()
                            })}
                        >
                            { text.notice_to_question() }
                        </button>
                    </li>
                }
            </ol>
            <p class="quiet">{ text.table_unit(&unit) }</p>
            if let Some(scene) = scene {
                <Picture {scene} id="matters" />
            }
            { table(found, project, scale, text) }
        </figure>
    }
}

/// The question what moves a measure, and how far an input without a range is moved: a tenth either way, and said so.
pub fn what_moves(measure: &Measure, reading: usize, project: &str) -> (Question, Exact) {
    let part = Exact::ratio(1, 10).unwrap_or_else(Exact::zero);
    let question = Question {
        project: project.to_owned(),
        reading,
        measure: measure_name(measure),
        part: part.to_f64(),
    };
    (question, part)
}

/// The swings as a table.
fn table(found: &[Swing], project: &Project, scale: MoneyScale, text: Text) -> Html {
    let head = [
        text.matters_figure(),
        text.matters_low(),
        text.matters_high(),
        text.matters_at_low(),
        text.matters_at_high(),
    ];
    let row = |swing: &Swing| -> Vec<AttrValue> {
        [
            label_of(text, &swing.path()),
            value(&swing.path(), swing.low, project, text),
            value(&swing.path(), swing.high, project, text),
            scale.write_estimate(text, swing.at_low),
            scale.write_estimate(text, swing.at_high),
        ]
        .map(AttrValue::from)
        .to_vec()
    };
    let rows: Vec<Vec<AttrValue>> = found.iter().take(DRAWN).map(row).collect();
    data_table(text.matters_title(), text.matters_title(), &head.map(AttrValue::from), &rows, text)
}

/// What moving each input does, in sentences.
pub fn swing_sentences(found: &[Swing], project: &Project, text: Text) -> Vec<String> {
    let money = |value: f64| text.money_short(&exact(value), project.currency.code());
    let sentence = |swing: &Swing| {
        text.matters_sentence(
            &money(swing.at_high),
            &money(swing.at_low),
            &value(&swing.path(), swing.high, project, text),
            &label_of(text, &swing.path()),
            &value(&swing.path(), swing.low, project, text),
        )
    };
    found.iter().take(DRAWN).map(sentence).collect()
}

fn effect(swing: &Swing, project: &Project, text: Text) -> InputEffect {
    let end =
        |at: f64, result: f64| InputEnd { input: value(&swing.path(), at, project, text), result };
    InputEffect {
        label: label_of(text, &swing.path()),
        low: end(swing.low, swing.at_low),
        high: end(swing.high, swing.at_high),
    }
}

/// A value of an input in words, with four significant digits.
fn value(path: &Path, value: f64, project: &Project, text: Text) -> String {
    let digits = if value == 0.0 { 0.0 } else { 3.0 - value.abs().log10().floor() };
    let places = digits.clamp(0.0, 12.0) as usize;
    let unit = 10_f64.powf(digits.min(0.0));
    let rounded = if digits < 0.0 { (value * unit).round() / unit } else { value };
    let canonical = exact(rounded).to_rounded_text(places);
    field_of(path).map_or_else(
        || canonical.clone(),
        |field| text.value_of(field, &canonical, project.currency.code()),
    )
}
