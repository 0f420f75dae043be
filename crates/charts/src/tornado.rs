//! The tornado: how far each input alone moves the result from its base value, the longest bar
//! first. Both ends of a bar carry the input's own value, so that no legend is needed.

use crate::axis::LevelAxis;
use crate::heading::{LINE, name_and_figure};
use crate::lettering::{BOLD, text_width, wrapped};
use crate::scale::{room, within};
use crate::scene::{Anchor, Paint, Scene, Shape, Stroke, TextStyle};

const BAR: f64 = 16.0;
const BETWEEN: f64 = 10.0;

/// Effects of inputs around a base value.
pub struct Tornado<'a> {
    /// What the picture is.
    pub title: String,
    /// What it shows, in sentences with the figures.
    pub description: String,
    /// The result with every input at its base value, and that result in words.
    pub base: (f64, String),
    /// The inputs, in any order.
    pub inputs: Vec<InputEffect>,
    /// How a result is written on the axis.
    pub number: &'a dyn Fn(f64) -> String,
}

/// What one input does to the result.
#[derive(Clone, Debug, PartialEq)]
pub struct InputEffect {
    /// The name of the input.
    pub label: String,
    /// At its low end.
    pub low: InputEnd,
    /// At its high end.
    pub high: InputEnd,
}

/// One end of an input's range.
#[derive(Clone, Debug, PartialEq)]
pub struct InputEnd {
    /// The value of the input, in words.
    pub input: String,
    /// The result there.
    pub result: f64,
}

impl InputEffect {
    /// The length of the bar: from the lowest to the highest result, the base value among them.
    fn length(&self, base: f64) -> f64 {
        let ends = [self.low.result, self.high.result, base];
        let high = ends.into_iter().fold(f64::NEG_INFINITY, f64::max);
        let low = ends.into_iter().fold(f64::INFINITY, f64::min);
        high - low
    }
}

/// The tornado as a picture of that width; `None` where there is no input or a result is not
/// finite.
#[must_use]
pub fn tornado(chart: &Tornado<'_>, width: f64) -> Option<Scene> {
    let width = room(width);
    let base = chart.base.0;
    let results = || chart.inputs.iter().flat_map(|input| [input.low.result, input.high.result]);
    if chart.inputs.is_empty() || !base.is_finite() || results().any(|result| !result.is_finite()) {
        return None;
    }
    let low = results().fold(base, f64::min);
    let high = results().fold(base, f64::max);
    let axis = LevelAxis::new(low, high, (0.0, width), chart.number);
    let mut inputs: Vec<&InputEffect> = chart.inputs.iter().collect();
    // A stable sort: inputs of one length stay in the order given.
    inputs.sort_by(|one, other| other.length(base).total_cmp(&one.length(base)));

    let base_place = axis.scale.place(base);
    let mut bars = Vec::new();
    let base_lines = wrapped(&chart.base.1, TextStyle::Here.size() * BOLD, width);
    let mut y = LINE * base_lines.len() as f64 + 6.0;
    let top = y;
    for input in inputs {
        let mut group = Vec::new();
        y = name_and_figure((&input.label, TextStyle::Label), "", y, width, &mut group);
        y = bar(input, base_place, &axis, y, width, &mut group);
        let label = format!("{}: {} / {}", input.label, input.low.input, input.high.input);
        bars.push(Shape::Group { label, shapes: group });
        y += BETWEEN;
    }
    let mut shapes = Vec::new();
    axis.draw(top, y, &mut shapes);
    shapes.push(Shape::line((base_place, top - 4.0), (base_place, y), Stroke::Here));
    shapes.extend(bars);
    for (at, line) in base_lines.iter().enumerate() {
        let half = text_width(line, TextStyle::Here.size()) * BOLD / 2.0;
        let centre = within(base_place, half, (width - half).max(half));
        let at = (centre, 14.0 + LINE * at as f64);
        shapes.push(Shape::text(at, Anchor::Middle, TextStyle::Here, line));
    }
    Some(Scene {
        width,
        height: y + 22.0,
        title: chart.title.clone(),
        description: chart.description.clone(),
        shapes,
    })
}

/// A bar to each end, the words below; returns the lower edge.
fn bar(
    input: &InputEffect,
    base: f64,
    axis: &LevelAxis,
    top: f64,
    width: f64,
    shapes: &mut Vec<Shape>,
) -> f64 {
    let mut ends = [
        (axis.scale.place(input.low.result), Paint::LowEnd, &input.low.input),
        (axis.scale.place(input.high.result), Paint::HighEnd, &input.high.input),
    ];
    // Where both ends lie on one side, the shorter bar is drawn over the longer.
    ends.sort_by(|one, other| (other.0 - base).abs().total_cmp(&(one.0 - base).abs()));
    for (place, paint, _) in &ends {
        let left = place.min(base);
        shapes.push(Shape::rect((left, top), ((place - base).abs(), BAR), *paint));
    }
    ends.sort_by(|one, other| one.0.total_cmp(&other.0));
    let [(left, _, left_words), (right, _, right_words)] = ends;
    let size = TextStyle::Note.size();
    let (left_width, right_width) = (text_width(left_words, size), text_width(right_words, size));
    let left_x = within(left, 0.0, (width - left_width).max(0.0));
    let right_x = within(right, right_width, width.max(right_width));
    let touch = left_x + left_width + 8.0 > right_x - right_width;
    let y = top + BAR + 13.0;
    // Words that would touch move outward, and below each other where there is no room for both.
    if touch && left_width + right_width + 8.0 <= width {
        let middle = within(
            (left + right) / 2.0,
            left_width + 4.0,
            (width - right_width - 4.0).max(left_width + 4.0),
        );
        shapes.push(Shape::text((middle - 4.0, y), Anchor::End, TextStyle::Note, left_words));
        shapes.push(Shape::text((middle + 4.0, y), Anchor::Start, TextStyle::Note, right_words));
        return y + 4.0;
    }
    shapes.push(Shape::text((left_x, y), Anchor::Start, TextStyle::Note, left_words));
    let lower = if touch { y + LINE - 2.0 } else { y };
    shapes.push(Shape::text((right_x, lower), Anchor::End, TextStyle::Note, right_words));
    lower + 4.0
}
