//! The value axis: every method a bar on one axis, and across them the range on which they agree.

use crate::axis::LevelAxis;
use crate::lettering::{BOLD, text_width, wrapped};
use crate::scale::room;
use crate::scene::{Anchor, Paint, Scene, Shape, TextStyle};

const LINE: f64 = 18.0;
const BAR: f64 = 14.0;
const BETWEEN: f64 = 14.0;
/// A value without spread is still visible.
const THINNEST: f64 = 4.0;
/// The width of a stroke, and the length of the feet of a bracket.
const STROKE: f64 = 3.0;
const FOOT: f64 = 9.0;

/// Ranges of value on one axis.
pub struct ValueAxis<'a> {
    /// What the picture is.
    pub title: String,
    /// What it shows, in sentences with the figures.
    pub description: String,
    /// The ranges, one below the other.
    pub rows: Vec<ValueRow>,
    /// The range that holds across them, drawn behind all.
    pub reconciled: Option<ValueRow>,
    /// How a number is written on the axis.
    pub number: &'a dyn Fn(f64) -> String,
}

/// What a range is good for, and so how it is marked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ValueMark {
    /// A full bar: it says a value.
    #[default]
    Value,
    /// A bracket that opens upward: nothing below it.
    Floor,
    /// A bracket that opens downward: nothing above it.
    Ceiling,
    /// A thin bar between two strokes: it only checks.
    CrossCheck,
}

/// One range.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueRow {
    /// The method or reading.
    pub label: String,
    /// The lower end.
    pub low: f64,
    /// The best single value.
    pub middle: Option<f64>,
    /// The upper end.
    pub high: f64,
    /// The range in words.
    pub figure: String,
    /// How it is marked.
    pub mark: ValueMark,
}

impl ValueRow {
    fn is_finite(&self) -> bool {
        self.low.is_finite() && self.high.is_finite()
    }
}

/// The value axis as a picture of that width; `None` where no row has finite ends.
#[must_use]
pub fn value_axis(chart: &ValueAxis<'_>, width: f64) -> Option<Scene> {
    let width = room(width);
    let rows: Vec<&ValueRow> = chart.rows.iter().filter(|row| row.is_finite()).collect();
    let reconciled = chart.reconciled.as_ref().filter(|row| row.is_finite());
    if rows.is_empty() {
        return None;
    }
    let all = || rows.iter().copied().chain(reconciled);
    let low = all().map(|row| row.low.min(row.high)).fold(0.0, f64::min);
    let high = all().map(|row| row.high.max(row.low)).fold(0.0, f64::max);
    let axis = LevelAxis::new(low, high, (0.0, width), chart.number);

    let mut rows_drawn = Vec::new();
    let mut y = 2.0;
    if let Some(range) = reconciled {
        y = words(range, y, width, TextStyle::Strong, &mut rows_drawn) + BETWEEN / 2.0;
    }
    let top = y;
    for row in rows {
        let mut group = Vec::new();
        y = words(row, y, width, TextStyle::Label, &mut group);
        let (left, length) = extent(row, &axis);
        bar(row.mark, (left, y), length, &mut group);
        if let Some(middle) = row.middle.filter(|middle| middle.is_finite()) {
            let x = axis.scale.place(middle);
            group.push(Shape::rect((x - 1.5, y - 2.0), (3.0, BAR + 4.0), Paint::Middle));
        }
        rows_drawn
            .push(Shape::Group { label: format!("{}: {}", row.label, row.figure), shapes: group });
        y += BAR + BETWEEN;
    }

    let mut shapes = Vec::new();
    axis.draw(top, y, &mut shapes);
    if let Some(range) = reconciled {
        let (left, length) = extent(range, &axis);
        shapes.push(Shape::rect((left, top), (length, y - top), Paint::Reconciled));
    }
    shapes.extend(rows_drawn);
    Some(Scene {
        width,
        height: y + 22.0,
        title: chart.title.clone(),
        description: chart.description.clone(),
        shapes,
    })
}

/// The bar of a row, told apart by its shape.
fn bar(mark: ValueMark, (left, top): (f64, f64), length: f64, shapes: &mut Vec<Shape>) {
    let right = left + length;
    let mut rect = |at: (f64, f64), size, paint| shapes.push(Shape::rect(at, size, paint));
    let stroke = |x: f64| ((x - STROKE / 2.0, top - 2.0), (STROKE, BAR + 4.0));
    match mark {
        ValueMark::Value => rect((left, top), (length, BAR), Paint::Range),
        ValueMark::CrossCheck => {
            rect((left, top + BAR / 2.0 - 2.0), (length, 4.0), Paint::Range);
            for x in [left, right] {
                let (at, size) = stroke(x);
                rect(at, size, Paint::Range);
            }
        }
        ValueMark::Floor | ValueMark::Ceiling => {
            rect((left, top + BAR / 4.0), (length, BAR / 2.0), Paint::Range);
            let (edge, foot) =
                if mark == ValueMark::Floor { (left, left) } else { (right, right - FOOT) };
            let (at, size) = stroke(edge);
            rect(at, size, Paint::Middle);
            for y in [top - 2.0, top + BAR + 2.0 - STROKE] {
                rect((foot, y), (FOOT, STROKE), Paint::Middle);
            }
        }
    }
}

fn extent(row: &ValueRow, axis: &LevelAxis) -> (f64, f64) {
    let (a, b) = (axis.scale.place(row.low), axis.scale.place(row.high));
    let (left, right) = if a <= b { (a, b) } else { (b, a) };
    let length = right - left;
    if length < THINNEST {
        ((left + right) / 2.0 - THINNEST / 2.0, THINNEST)
    } else {
        (left, length)
    }
}

/// Label and figure above a bar, on one line where there is room; returns where the bar begins.
fn words(row: &ValueRow, top: f64, width: f64, style: TextStyle, shapes: &mut Vec<Shape>) -> f64 {
    let size = TextStyle::Label.size();
    let together = text_width(&row.label, size) + text_width(&row.figure, size) * BOLD + 16.0;
    let mut y = top + 14.0;
    if together <= width {
        shapes.push(Shape::text((0.0, y), Anchor::Start, style, &row.label));
        shapes.push(Shape::text((width, y), Anchor::End, TextStyle::Strong, &row.figure));
        return y + 6.0;
    }
    for line in wrapped(&row.label, size, width) {
        shapes.push(Shape::text((0.0, y), Anchor::Start, style, &line));
        y += LINE;
    }
    shapes.push(Shape::text((0.0, y), Anchor::Start, TextStyle::Strong, &row.figure));
    y + 6.0
}
