//! The shape of a range: how likely its values are, drawn small beside the three numbers that a
//! person typed.

use crate::lettering::text_width;
use crate::scale::{Linear, within};
use crate::scene::{Anchor, Paint, Scene, Shape, Stroke, TextStyle, coordinate};

/// The smallest and the usual width.
const NARROWEST: f64 = 120.0;
const TALL: f64 = 40.0;
const WORDS: f64 = 16.0;

/// A distribution.
#[derive(Clone, Debug, PartialEq)]
pub struct RangeShape {
    /// What the picture is.
    pub title: String,
    /// What it shows, in sentences with the figures.
    pub description: String,
    /// Value and density, the values rising.
    pub points: Vec<(f64, f64)>,
    /// The low end.
    pub low: RangeMark,
    /// The likely value.
    pub likely: Option<RangeMark>,
    /// The high end.
    pub high: RangeMark,
}

/// A value with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct RangeMark {
    /// The value.
    pub value: f64,
    /// The value in words; may be empty.
    pub words: String,
}

/// The shape as a picture of that width (at least 120), 40 high and a line of words where there
/// are any; `None` where the values do not rise or a density is negative or not finite.
#[must_use]
pub fn range_shape(chart: &RangeShape, width: f64) -> Option<Scene> {
    let width = if width.is_finite() { within(width, NARROWEST, 400.0) } else { NARROWEST };
    let points = &chart.points;
    let rising = points.windows(2).all(|pair| matches!(pair, [a, b] if a.0 < b.0));
    let sound = points.iter().all(|(x, y)| x.is_finite() && y.is_finite() && *y >= 0.0);
    let highest = points.iter().map(|(_, y)| *y).fold(0.0, f64::max);
    let marks: Vec<&RangeMark> = [Some(&chart.low), chart.likely.as_ref(), Some(&chart.high)]
        .into_iter()
        .flatten()
        .collect();
    let named = marks.iter().all(|mark| mark.value.is_finite());
    if points.len() < 2 || !rising || !sound || highest <= 0.0 || !named {
        return None;
    }
    let values = || points.iter().map(|(x, _)| *x).chain(marks.iter().map(|mark| mark.value));
    let low = values().fold(f64::INFINITY, f64::min);
    let high = values().fold(f64::NEG_INFINITY, f64::max);
    let x = Linear { numbers: (low, high), places: (1.0, width - 1.0) };
    let y = Linear { numbers: (0.0, highest), places: (TALL - 1.0, 3.0) };

    let mut shapes = vec![
        Shape::Area { outline: outline(points, &x, &y), paint: Paint::Density },
        Shape::line((0.0, TALL - 1.0), (width, TALL - 1.0), Stroke::Base),
    ];
    for mark in &marks {
        let place = x.place(mark.value);
        let stroke =
            if Some(*mark) == chart.likely.as_ref() { Stroke::Whisker } else { Stroke::Mark };
        let top = y.place(density(points, mark.value)).min(TALL - 8.0);
        shapes.push(Shape::line((place, TALL - 1.0), (place, top), stroke));
    }
    let worded = marks.iter().any(|mark| !mark.words.is_empty());
    if worded {
        words(chart, &x, width, &mut shapes);
    }
    Some(Scene {
        width,
        height: if worded { TALL + WORDS } else { TALL },
        title: chart.title.clone(),
        description: chart.description.clone(),
        shapes,
    })
}

fn outline(points: &[(f64, f64)], x: &Linear, y: &Linear) -> String {
    let floor = coordinate(y.places.0);
    let mut path = String::new();
    for (at, (value, density)) in points.iter().enumerate() {
        let place = coordinate(x.place(*value));
        if at == 0 {
            path.push_str(&format!("M{place},{floor}"));
        }
        path.push_str(&format!(" L{place},{}", coordinate(y.place(*density))));
    }
    if let Some((last, _)) = points.last() {
        path.push_str(&format!(" L{},{floor} Z", coordinate(x.place(*last))));
    }
    path
}

/// The density at a value, straight between the points, zero outside them.
fn density(points: &[(f64, f64)], value: f64) -> f64 {
    points
        .windows(2)
        .find_map(|pair| match pair {
            [a, b] if (a.0..=b.0).contains(&value) => {
                Some(a.1 + (b.1 - a.1) * (value - a.0) / (b.0 - a.0))
            }
            _ => None,
        })
        .unwrap_or(0.0)
}

/// Both ends at the edges; the likely value between them where it has room.
fn words(chart: &RangeShape, x: &Linear, width: f64, shapes: &mut Vec<Shape>) {
    let size = TextStyle::Note.size();
    let y = TALL + 12.0;
    let measure = |mark: &RangeMark| text_width(&mark.words, size);
    let (low, high) = (measure(&chart.low), measure(&chart.high));
    shapes.push(Shape::text((0.0, y), Anchor::Start, TextStyle::Note, &chart.low.words));
    if low + high + 6.0 <= width {
        shapes.push(Shape::text((width, y), Anchor::End, TextStyle::Note, &chart.high.words));
    }
    if let Some(likely) = &chart.likely {
        let half = measure(likely) / 2.0;
        if low + high + 2.0 * half + 12.0 <= width {
            let place = x.place(likely.value);
            let centre = within(place, low + half + 6.0, width - high - half - 6.0);
            shapes.push(Shape::text((centre, y), Anchor::Middle, TextStyle::Note, &likely.words));
        }
    }
}
