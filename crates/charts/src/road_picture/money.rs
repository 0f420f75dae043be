//! The lower half: for each stage its cost as a bar, divided among those who pay, and the gap.
//! All bars stand on one scale.

use crate::heading::{labels_below, lines, name_and_figure};
use crate::road_picture::{RoadPicture, RoadStage};
use crate::scene::{Paint, Shape, Stroke, TextStyle};

const BAR: f64 = 18.0;
const BETWEEN: f64 = 16.0;
const THINNEST: f64 = 2.0;

/// Draws the stages from `top`; returns the lower edge.
pub(super) fn draw(chart: &RoadPicture<'_>, top: f64, width: f64, shapes: &mut Vec<Shape>) -> f64 {
    let dearest = chart.stages.iter().map(|stage| stage.cost).fold(0.0, f64::max);
    let per_amount = if dearest > 0.0 { width / dearest } else { 0.0 };
    let mut y = top;
    for (at, stage) in chart.stages.iter().enumerate() {
        if at > 0 {
            y += BETWEEN;
        }
        let name = format!("{}  {}", at + 1, stage.name);
        let mut group = Vec::new();
        let figure = &stage.cost_words;
        y = name_and_figure((&name, TextStyle::Strong), figure, y, width, &mut group);
        y = lines(&stage.note, TextStyle::Note, y, width, &mut group);
        y = bar(stage, per_amount, y + 3.0, width, &mut group);
        let label = format!("{name}: {} {}", stage.cost_words, stage.note);
        shapes.push(Shape::Group { label, shapes: group });
    }
    y
}

/// The cost, divided; the names of those who pay below. Returns the lower edge.
fn bar(stage: &RoadStage, per_amount: f64, top: f64, width: f64, shapes: &mut Vec<Shape>) -> f64 {
    if stage.cost * per_amount <= 0.0 {
        return top;
    }
    let parts = stage
        .payers
        .iter()
        .map(|payer| (payer.amount, Paint::Party(payer.party), TextStyle::Label, &payer.label))
        .chain(
            stage.gap.as_ref().map(|(amount, words)| (*amount, Paint::Gap, TextStyle::Gap, words)),
        );
    let mut labels = Vec::new();
    let mut left = 0.0;
    for (amount, paint, style, words) in parts {
        if amount <= 0.0 {
            continue;
        }
        let length = (amount * per_amount).max(THINNEST).min(width - left);
        shapes.push(Shape::rect((left, top), (length, BAR), paint));
        shapes.push(Shape::line(
            (left + length, top),
            (left + length, top + BAR),
            Stroke::Division,
        ));
        let centre = left + length / 2.0;
        labels.push((centre, style, words.clone()));
        left += length;
    }
    // What nobody was named for stays an empty frame.
    let end = (stage.cost * per_amount).max(left);
    for (from, to) in [
        ((0.0, top), (end, top)),
        ((0.0, top + BAR), (end, top + BAR)),
        ((end, top), (end, top + BAR)),
        ((0.0, top), (0.0, top + BAR)),
    ] {
        shapes.push(Shape::line(from, to, Stroke::Leader));
    }
    labels_below(&labels, top + BAR + 3.0, width, shapes)
}
