//! The lower half: for each stage its cost as a bar, divided among those who pay, and the gap.
//! All bars stand on one scale.

use crate::heading::{lines, name_and_figure};
use crate::road_picture::{RoadPicture, RoadStage};
use crate::scene::{Paint, Shape, Stroke, TextStyle};
use crate::segments::{Segment, segmented_bar};

const BAR: f64 = 18.0;
const BETWEEN: f64 = 16.0;

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
    let payers = stage.payers.iter().map(|payer| Segment {
        length: payer.amount * per_amount,
        paint: Paint::Party(payer.party),
        style: TextStyle::Label,
        words: &payer.label,
    });
    let gap = stage.gap.iter().map(|(amount, words)| Segment {
        length: amount * per_amount,
        paint: Paint::Gap,
        style: TextStyle::Gap,
        words,
    });
    let (left, lowest) = segmented_bar(payers.chain(gap), (top, BAR), width, shapes);
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
    lowest
}
