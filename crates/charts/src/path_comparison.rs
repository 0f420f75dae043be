//! Paths to market side by side: for each party what each path is worth to them, every bar on one
//! scale through zero, with its spread and whether the path closes for them.

use crate::axis::LevelAxis;
use crate::heading::{LINE, name_and_figure};
use crate::lettering::wrapped;
use crate::party::Party;
use crate::scale::room;
use crate::scene::{Anchor, Paint, Scene, Shape, Stroke, TextStyle};

const BAR: f64 = 14.0;
const BETWEEN_BARS: f64 = 8.0;
const BETWEEN_PARTIES: f64 = 14.0;

/// What paths are worth to parties.
pub struct PathComparison<'a> {
    /// What the picture is.
    pub title: String,
    /// What it shows, in sentences with the figures.
    pub description: String,
    /// The parties.
    pub parties: Vec<PartyRow>,
    /// How an amount is written on the axis.
    pub number: &'a dyn Fn(f64) -> String,
}

/// One party.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyRow {
    /// The name.
    pub label: String,
    /// Whose money it is.
    pub party: Party,
    /// The paths, in the same order for every party.
    pub paths: Vec<PathBar>,
}

/// What one path is worth to one party.
#[derive(Clone, Debug, PartialEq)]
pub struct PathBar {
    /// The name of the path.
    pub label: String,
    /// The expected present value; none where the party has no part in the path.
    pub expected: Option<f64>,
    /// The tenth and the ninetieth percentile.
    pub spread: Option<(f64, f64)>,
    /// The value in words.
    pub figure: String,
    /// Whether the path closes for the party.
    pub closing: Option<Closing>,
}

/// Whether a path closes for a party: whether they are better off than without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// It does.
    pub closes: bool,
    /// The same in words.
    pub words: String,
}

/// The comparison as a picture of that width; `None` where there is no bar or an amount is not
/// finite.
#[must_use]
pub fn path_comparison(chart: &PathComparison<'_>, width: f64) -> Option<Scene> {
    let width = room(width);
    let bars = || chart.parties.iter().flat_map(|row| &row.paths);
    let amounts = || {
        bars().flat_map(|bar| {
            let spread = bar.spread.map(|(low, high)| [low, high]);
            bar.expected.into_iter().chain(spread.into_iter().flatten())
        })
    };
    if amounts().next().is_none() || amounts().any(|amount| !amount.is_finite()) {
        return None;
    }
    let low = amounts().fold(0.0, f64::min);
    let high = amounts().fold(0.0, f64::max);
    let axis = LevelAxis::new(low, high, (0.0, width), chart.number);

    let mut rows = Vec::new();
    let mut y = 0.0;
    for (at, row) in chart.parties.iter().enumerate() {
        if at > 0 {
            y += BETWEEN_PARTIES;
            rows.push(Shape::line((0.0, y - 8.0), (width, y - 8.0), Stroke::Grid));
        }
        y = name_and_figure((&row.label, TextStyle::Strong), "", y, width, &mut rows);
        for bar in &row.paths {
            let mut group = Vec::new();
            y = draw_bar(bar, row.party, &axis, y, width, &mut group) + BETWEEN_BARS;
            let label = format!("{}, {}: {}", row.label, bar.label, bar.figure);
            rows.push(Shape::Group { label, shapes: group });
        }
    }
    let mut shapes = Vec::new();
    axis.draw(LINE, y, &mut shapes);
    let zero = axis.scale.place(0.0);
    shapes.push(Shape::line((zero, LINE), (zero, y), Stroke::Base));
    shapes.extend(rows);
    Some(Scene {
        width,
        height: y + 22.0,
        title: chart.title.clone(),
        description: chart.description.clone(),
        shapes,
    })
}

fn draw_bar(
    bar: &PathBar,
    party: Party,
    axis: &LevelAxis,
    top: f64,
    width: f64,
    shapes: &mut Vec<Shape>,
) -> f64 {
    let mut y =
        name_and_figure((&bar.label, TextStyle::Label), &bar.figure, top, width, shapes) + 2.0;
    if let Some(expected) = bar.expected {
        let (zero, end) = (axis.scale.place(0.0), axis.scale.place(expected));
        let left = zero.min(end);
        shapes.push(Shape::rect((left, y), ((end - zero).abs(), BAR), Paint::Party(party)));
    }
    if let Some((low, high)) = bar.spread {
        let (left, right) = (axis.scale.place(low), axis.scale.place(high));
        let middle = y + BAR / 2.0;
        shapes.push(Shape::line((left, middle), (right, middle), Stroke::Whisker));
        for end in [left, right] {
            shapes.push(Shape::line((end, y + 2.0), (end, y + BAR - 2.0), Stroke::Whisker));
        }
    }
    if bar.expected.is_some() || bar.spread.is_some() {
        y += BAR;
    }
    if let Some(closing) = &bar.closing {
        sign(closing.closes, (0.0, y + 5.0), shapes);
        for line in wrapped(&closing.words, TextStyle::Note.size(), width - 20.0) {
            y += LINE;
            shapes.push(Shape::text((18.0, y - 3.0), Anchor::Start, TextStyle::Note, &line));
        }
    }
    y
}

/// A tick or a cross, twelve wide.
fn sign(fulfilled: bool, (x, y): (f64, f64), shapes: &mut Vec<Shape>) {
    if fulfilled {
        let stroke = Stroke::Fulfilled;
        shapes.push(Shape::line((x + 1.0, y + 5.0), (x + 4.5, y + 9.0), stroke));
        shapes.push(Shape::line((x + 4.5, y + 9.0), (x + 12.0, y + 0.5), stroke));
    } else {
        let stroke = Stroke::Unfulfilled;
        shapes.push(Shape::line((x + 2.0, y + 0.5), (x + 10.0, y + 8.5), stroke));
        shapes.push(Shape::line((x + 10.0, y + 0.5), (x + 2.0, y + 8.5), stroke));
    }
}
