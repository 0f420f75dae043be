//! Strength by group as a picture, with a table of its figures.

use labworth_charts::{StrengthBars, StrengthRow, strength_bars};
use labworth_domain::paths::appraisal::strength_groups::GroupStrength;
use labworth_domain::units::Exact;
use yew::prelude::*;

use crate::figures::{Picture, data_table};
use crate::pages::answer::Drawing;
use crate::text::Text;

/// The picture; nothing without answers.
pub fn strength_chart(block: &Drawing) -> Html {
    let text = block.text;
    let groups = block.evaluated.0.project.strength.by_group();
    if groups.is_empty() {
        return Html::default();
    }
    let rows: Vec<StrengthRow> = groups.iter().map(|group| row(group, text)).collect();
    let described: Vec<String> =
        rows.iter().map(|row| format!("{}: {}. {}.", row.label, row.figure, row.note)).collect();
    let scene = strength_bars(
        &StrengthBars {
            title: text.strength_groups().to_owned(),
            description: described.join(" "),
            answers: (1..=5).map(|answer| (f64::from(answer), answer.to_string())).collect(),
            rows,
        },
        block.width,
    );
    let head = [
        text.strength_group(),
        text.strength_mean(),
        text.strength_lowest(),
        text.strength_highest(),
        text.strength_count(),
    ];
    let head = head.map(AttrValue::from);
    let table: Vec<Vec<AttrValue>> = groups.iter().map(|group| cells(group, text)).collect();
    html! {
        <figure class="block" ref={block.frame.clone()}>
            <figcaption>
                <h3>{ text.strength_groups() }</h3>
                <p class="quiet">{ text.strength_groups_how() }</p>
            </figcaption>
            if let Some(scene) = scene {
                <Picture {scene} id="strength-groups" />
            }
            { data_table(text.strength_groups(), text.strength_groups_how(), &head, &table, text) }
        </figure>
    }
}

fn name(group: &GroupStrength, text: Text) -> &'static str {
    match group.id {
        "legal" => text.strength_group_legal(),
        "technology" => text.strength_group_technology(),
        "market" => text.strength_group_market(),
        "finance" => text.strength_group_finance(),
        _ => text.strength_group_strategy(),
    }
}

fn written(mean: f64, text: Text) -> String {
    text.number_up_to(&Exact::from_f64(mean).unwrap_or_else(Exact::zero), 1)
}

fn row(group: &GroupStrength, text: Text) -> StrengthRow {
    let (low, high) = group.raters;
    let several = group.rated_by > 1;
    let count = group.answers.to_string();
    StrengthRow {
        label: name(group, text).to_owned(),
        figure: written(group.mean, text),
        note: if several {
            text.strength_note_spread(&count, &written(high, text), &written(low, text))
        } else {
            text.strength_note(&count)
        },
        mean: group.mean,
        raters: several.then_some((low, high)),
    }
}

fn cells(group: &GroupStrength, text: Text) -> Vec<AttrValue> {
    let (low, high) = group.raters;
    let figures = [group.mean, low, high].map(|mean| AttrValue::from(written(mean, text)));
    let mut cells = vec![AttrValue::from(name(group, text))];
    cells.extend(figures);
    cells.push(AttrValue::from(group.answers.to_string()));
    cells
}
