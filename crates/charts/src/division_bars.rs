//! The same money divided in different ways: one bar for each way, all of one length, its parts
//! named directly below.

use crate::heading::name_and_figure;
use crate::party::Party;
use crate::scale::room;
use crate::scene::{Paint, Scene, Shape, TextStyle};
use crate::segments::{Segment, segmented_bar};

const BAR: f64 = 18.0;
const BETWEEN: f64 = 16.0;

/// Ways to divide the same money.
#[derive(Clone, Debug, PartialEq)]
pub struct DivisionBars {
    /// What the picture is.
    pub title: String,
    /// What it shows, in sentences with the figures.
    pub description: String,
    /// The ways, one below the other.
    pub rows: Vec<DivisionRow>,
}

/// One way.
#[derive(Clone, Debug, PartialEq)]
pub struct DivisionRow {
    /// Its name.
    pub label: String,
    /// Whether it is the reader's own.
    pub own: bool,
    /// Whose part, how large against the other parts, and its words.
    pub parts: Vec<(Party, f64, String)>,
}

/// The bars as a picture of that width; `None` where there is no row, or a row has a negative or
/// no part.
#[must_use]
pub fn division_bars(chart: &DivisionBars, width: f64) -> Option<Scene> {
    let width = room(width);
    let sound = |row: &DivisionRow| {
        let sum: f64 = row.parts.iter().map(|(_, part, _)| part).sum();
        row.parts.iter().all(|(_, part, _)| *part >= 0.0) && sum.is_finite() && sum > 0.0
    };
    if chart.rows.is_empty() || !chart.rows.iter().all(sound) {
        return None;
    }
    let mut shapes = Vec::new();
    let mut y = 0.0;
    for (at, row) in chart.rows.iter().enumerate() {
        if at > 0 {
            y += BETWEEN;
        }
        let mut group = Vec::new();
        let style = if row.own { TextStyle::Here } else { TextStyle::Strong };
        y = name_and_figure((&row.label, style), "", y, width, &mut group) + 2.0;
        let sum: f64 = row.parts.iter().map(|(_, part, _)| part).sum();
        let segments = row.parts.iter().map(|(party, part, words)| Segment {
            length: part / sum * width,
            paint: Paint::Party(*party),
            style: TextStyle::Label,
            words,
        });
        (_, y) = segmented_bar(segments, (y, BAR), width, &mut group);
        let words: Vec<&str> = row.parts.iter().map(|(_, _, words)| words.as_str()).collect();
        let label = format!("{}: {}", row.label, words.join(", "));
        shapes.push(Shape::Group { label, shapes: group });
    }
    Some(Scene {
        width,
        height: y + 4.0,
        title: chart.title.clone(),
        description: chart.description.clone(),
        shapes,
    })
}
