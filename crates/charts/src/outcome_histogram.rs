//! The histogram of outcomes: how often each range of results was drawn, with the tenth, fiftieth
//! and ninetieth percentile, and the part that is a loss.

use crate::axis::LevelAxis;
use crate::heading::LINE;
use crate::lettering::{BOLD, text_width, wrapped};
use crate::scale::{room, within};
use crate::scene::{Anchor, Paint, Scene, Shape, Stroke, TextStyle};

const TALLEST: f64 = 130.0;

/// Outcomes by how often they were drawn.
pub struct OutcomeHistogram<'a> {
    /// What the picture is.
    pub title: String,
    /// What it shows, in sentences with the figures.
    pub description: String,
    /// The bins, rising.
    pub bins: Vec<Bin>,
    /// The percentiles, rising.
    pub percentiles: Vec<Percentile>,
    /// What is said of the part below zero, where there is one.
    pub loss: String,
    /// How an outcome is written on the axis.
    pub number: &'a dyn Fn(f64) -> String,
}

/// A range of outcomes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    /// Its lower end.
    pub from: f64,
    /// Its upper end.
    pub to: f64,
    /// How often outcomes fell into it: a count or a part of one.
    pub weight: f64,
}

/// An outcome with its words: "P50: 4 billion".
#[derive(Clone, Debug, PartialEq)]
pub struct Percentile {
    /// The outcome.
    pub value: f64,
    /// Its words.
    pub words: String,
}

/// The histogram as a picture of that width; `None` where there is no bin, a bin has no extent or
/// nothing was drawn.
#[must_use]
pub fn outcome_histogram(chart: &OutcomeHistogram<'_>, width: f64) -> Option<Scene> {
    let width = room(width);
    let sound = |bin: &Bin| {
        bin.from.is_finite() && bin.to.is_finite() && bin.to > bin.from && bin.weight >= 0.0
    };
    let density = |bin: &Bin| bin.weight / (bin.to - bin.from);
    let tallest = chart.bins.iter().map(density).fold(0.0, f64::max);
    let named = chart.percentiles.iter().all(|mark| mark.value.is_finite());
    if !chart.bins.iter().all(sound) || !named || tallest <= 0.0 || !tallest.is_finite() {
        return None;
    }
    let ends = || {
        let bins = chart.bins.iter().flat_map(|bin| [bin.from, bin.to]);
        bins.chain(chart.percentiles.iter().map(|mark| mark.value))
    };
    let low = ends().fold(f64::INFINITY, f64::min);
    let high = ends().fold(f64::NEG_INFINITY, f64::max);
    let axis = LevelAxis::new(low, high, (0.0, width), chart.number);

    let headroom = LINE * chart.percentiles.len() as f64 + 6.0;
    let loses = chart.bins.iter().any(|bin| bin.from < 0.0 && bin.weight > 0.0);
    let loss_lines = if loses && !chart.loss.is_empty() {
        wrapped(&chart.loss, TextStyle::Gap.size() * BOLD, width)
    } else {
        Vec::new()
    };
    let top = headroom + LINE * loss_lines.len() as f64;
    let bottom = top + TALLEST;
    let mut shapes = Vec::new();
    axis.draw(top, bottom, &mut shapes);
    for bin in &chart.bins {
        let height = density(bin) / tallest * TALLEST;
        let mut part = |from: f64, to: f64, paint: Paint| {
            let (left, right) = (axis.scale.place(from), axis.scale.place(to));
            let gap = if right - left > 4.0 { 1.0 } else { 0.0 };
            shapes.push(Shape::rect((left, bottom - height), (right - left - gap, height), paint));
        };
        // A bin across zero is a loss up to zero.
        if bin.from < 0.0 {
            part(bin.from, bin.to.min(0.0), Paint::Loss);
        }
        if bin.to > 0.0 {
            part(bin.from.max(0.0), bin.to, Paint::Range);
        }
    }
    shapes.push(Shape::line((0.0, bottom), (width, bottom), Stroke::Base));
    // Each percentile on a line of its own, so that near ones never touch.
    for (at, mark) in chart.percentiles.iter().enumerate() {
        let x = axis.scale.place(mark.value);
        let y = LINE * (at as f64 + 1.0) - 4.0;
        let words = text_width(&mark.words, TextStyle::Strong.size()) * BOLD;
        let left_of = x + 6.0 + words > width;
        let (anchor, start) = if left_of {
            (Anchor::End, within(x - 6.0, words, width.max(words)))
        } else {
            (Anchor::Start, x + 6.0)
        };
        shapes.push(Shape::line((x, y - 11.0), (x, bottom), Stroke::Mark));
        shapes.push(Shape::text((start, y), anchor, TextStyle::Strong, &mark.words));
    }
    for (at, line) in loss_lines.iter().enumerate() {
        let y = headroom + LINE * (at as f64 + 1.0) - 5.0;
        shapes.push(Shape::text((0.0, y), Anchor::Start, TextStyle::Gap, line));
    }
    Some(Scene {
        width,
        height: bottom + 22.0,
        title: chart.title.clone(),
        description: chart.description.clone(),
        shapes,
    })
}
