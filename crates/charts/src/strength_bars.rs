//! Answers on a scale by group: a bar to the mean, a line from the lowest to the highest rater, and the figures in words.

use crate::heading::{LINE, lines, name_and_figure};
use crate::scale::{Linear, room};
use crate::scene::{Anchor, Paint, Scene, Shape, Stroke, TextStyle};

const BAR: f64 = 16.0;
const BETWEEN: f64 = 12.0;
/// Half the height of the ends of the line.
const END: f64 = 5.0;

/// Groups of answers.
#[derive(Clone, Debug, PartialEq)]
pub struct StrengthBars {
    /// What the picture is.
    pub title: String,
    /// What it shows, in sentences with the figures.
    pub description: String,
    /// The answers that can be given, rising, with their words.
    pub answers: Vec<(f64, String)>,
    /// The groups, one below the other.
    pub rows: Vec<StrengthRow>,
}

/// A group.
#[derive(Clone, Debug, PartialEq)]
pub struct StrengthRow {
    /// Its name.
    pub label: String,
    /// Its mean in words.
    pub figure: String,
    /// Its other figures in words.
    pub note: String,
    /// The mean.
    pub mean: f64,
    /// The mean of the lowest and of the highest rater, where there are several.
    pub raters: Option<(f64, f64)>,
}

/// The bars as a picture of that width; `None` where there is no row, fewer than two answers, or a figure that is none
/// of the scale.
#[must_use]
pub fn strength_bars(chart: &StrengthBars, width: f64) -> Option<Scene> {
    let width = room(width);
    let ((first, _), (last, _)) = (chart.answers.first()?, chart.answers.last()?);
    let scale = Linear { numbers: (*first, *last), places: (0.0, width) };
    let sound = |value: f64| value >= *first && value <= *last;
    let whole = |row: &StrengthRow| {
        let (low, high) = row.raters.unwrap_or((row.mean, row.mean));
        sound(row.mean) && sound(low) && sound(high) && low <= high
    };
    if chart.rows.is_empty() || last <= first || !chart.rows.iter().all(whole) {
        return None;
    }
    let mut groups = Vec::new();
    let mut bars = Vec::new();
    let mut y = 0.0;
    for row in &chart.rows {
        let mut group = Vec::new();
        let heading = (row.label.as_str(), TextStyle::Label);
        let below = name_and_figure(heading, &row.figure, y, width, &mut group);
        let top = lines(&row.note, TextStyle::Note, below, width, &mut group) + 2.0;
        group.push(Shape::rect((0.0, top), (scale.place(row.mean), BAR), Paint::Range));
        if let Some((low, high)) = row.raters {
            whisker((scale.place(low), scale.place(high)), top + BAR / 2.0, &mut group);
        }
        bars.push((top, top + BAR));
        let label = format!("{}: {}. {}", row.label, row.figure, row.note);
        groups.push(Shape::Group { label, shapes: group });
        y = top + BAR + BETWEEN;
    }
    let bottom = y - BETWEEN + 4.0;
    let mut shapes = Vec::new();
    let end = chart.answers.len() - 1;
    for (at, (answer, word)) in chart.answers.iter().enumerate() {
        let x = scale.place(*answer);
        // Only beside the bars, so that no line runs through words.
        let stroke = if at == 0 { Stroke::Base } else { Stroke::Grid };
        shapes.extend(bars.iter().map(|(top, below)| Shape::line((x, *top), (x, *below), stroke)));
        let anchor = match at {
            0 => Anchor::Start,
            _ if at == end => Anchor::End,
            _ => Anchor::Middle,
        };
        shapes.push(Shape::text((x, bottom + LINE - 4.0), anchor, TextStyle::Note, word));
    }
    shapes.extend(groups);
    Some(Scene {
        width,
        height: bottom + LINE + 4.0,
        title: chart.title.clone(),
        description: chart.description.clone(),
        shapes,
    })
}

/// A line with two ends.
fn whisker((left, right): (f64, f64), y: f64, shapes: &mut Vec<Shape>) {
    shapes.push(Shape::line((left, y), (right, y), Stroke::Whisker));
    for x in [left, right] {
        shapes.push(Shape::line((x, y - END), (x, y + END), Stroke::Whisker));
    }
}
