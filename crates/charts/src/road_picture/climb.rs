//! The upper half: stages on the line of time, each as high as the readiness levels it crosses.

use crate::axis::LevelAxis;
use crate::heading::{LINE, lines};
use crate::lettering::{BOLD, text_width};
use crate::road_picture::{Moment, RoadPicture, RoadStage};
use crate::scale::{Linear, within};
use crate::scene::{Anchor, Paint, Shape, Stroke, TextStyle, coordinate};

const TALL: f64 = 96.0;
/// Readiness levels run from one to nine.
const LEVELS: (f64, f64) = (0.0, 9.0);

/// Draws the climb; returns the lower edge.
pub(super) fn draw(chart: &RoadPicture<'_>, width: f64, shapes: &mut Vec<Shape>) -> f64 {
    let moments: Vec<&Moment> = chart.launch.iter().chain(&chart.expiry).collect();
    let ends = chart.stages.iter().map(|stage| stage.ends);
    let last = ends.chain(moments.iter().map(|moment| moment.at)).fold(0.0, f64::max);
    let axis = LevelAxis::new(0.0, last, (0.0, width), chart.years);
    let headroom = LINE * moments.len() as f64 + 4.0;
    let bottom = headroom + TALL;
    let height = Linear { numbers: LEVELS, places: (bottom, headroom) };
    axis.draw(headroom, bottom, shapes);
    if let (Some(launch), Some(expiry)) = (&chart.launch, &chart.expiry)
        && expiry.at > launch.at
    {
        let (from, to) = (axis.scale.place(launch.at), axis.scale.place(expiry.at));
        let at = (from, headroom);
        shapes.push(Shape::rect(at, (to - from, TALL), Paint::Protected));
    }
    for (at, stage) in chart.stages.iter().enumerate() {
        step(at + 1, stage, &axis, &height, shapes);
    }
    shapes.push(Shape::line((0.0, bottom), (width, bottom), Stroke::Base));
    for (at, moment) in moments.iter().enumerate() {
        let x = axis.scale.place(moment.at);
        let y = LINE * (at as f64 + 1.0) - 4.0;
        let words = text_width(&moment.words, TextStyle::Strong.size()) * BOLD;
        let (anchor, start) = if x + 6.0 + words > width {
            (Anchor::End, within(x - 6.0, words, width.max(words)))
        } else {
            (Anchor::Start, x + 6.0)
        };
        shapes.push(Shape::line((x, y - 11.0), (x, bottom), Stroke::Mark));
        shapes.push(Shape::text((start, y), anchor, TextStyle::Strong, &moment.words));
    }
    // Words under the line of time, below its numbers.
    lines(&chart.time, TextStyle::Note, bottom + 18.0, width, shapes)
}

/// A stage as a slope from its first to its last level, with its number.
fn step(
    number: usize,
    stage: &RoadStage,
    axis: &LevelAxis,
    height: &Linear,
    shapes: &mut Vec<Shape>,
) {
    let (left, right) = (axis.scale.place(stage.starts), axis.scale.place(stage.ends));
    let right = right.max(left + 2.0);
    let (from, to) = stage.levels.unwrap_or((2.0, 2.0));
    let level = |level: f64| height.place(within(level, LEVELS.0, LEVELS.1));
    let floor = height.places.0;
    let outline = format!(
        "M{l},{f} L{l},{a} L{r},{b} L{r},{f} Z",
        l = coordinate(left),
        r = coordinate(right),
        f = coordinate(floor),
        a = coordinate(level(from)),
        b = coordinate(level(to)),
    );
    let middle = (left + right) / 2.0;
    let number = number.to_string();
    let mut group = vec![Shape::Area { outline, paint: Paint::Road }];
    group.push(Shape::line((right, floor), (right, level(to)), Stroke::Division));
    let y = (level(from) + level(to)) / 2.0 - 6.0;
    let y = y.max(height.places.1 + 15.0).min(floor - 6.0);
    group.push(Shape::text((middle.max(5.0), y), Anchor::Middle, TextStyle::Strong, &number));
    let label = format!("{number} {}: {}", stage.name, stage.note);
    shapes.push(Shape::Group { label, shapes: group });
}
