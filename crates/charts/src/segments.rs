//! A bar divided into named parts.

use crate::heading::labels_below;
use crate::scene::{Paint, Shape, Stroke, TextStyle};

const THINNEST: f64 = 2.0;

/// A part of a bar.
pub(crate) struct Segment<'a> {
    /// How long it is, in pixels.
    pub(crate) length: f64,
    /// What it stands for.
    pub(crate) paint: Paint,
    /// How its words are written.
    pub(crate) style: TextStyle,
    /// Its words, below the bar.
    pub(crate) words: &'a str,
}

/// The parts in a row from the left edge, each named below; `(top, height)` of the bar. Returns
/// the end of the last part and the lower edge of the words.
pub(crate) fn segmented_bar<'a>(
    segments: impl Iterator<Item = Segment<'a>>,
    (top, height): (f64, f64),
    width: f64,
    shapes: &mut Vec<Shape>,
) -> (f64, f64) {
    let mut labels = Vec::new();
    let mut left = 0.0;
    for Segment { length, paint, style, words } in segments {
        if length <= 0.0 {
            continue;
        }
        let length = length.max(THINNEST).min(width - left);
        let end = left + length;
        shapes.push(Shape::rect((left, top), (length, height), paint));
        shapes.push(Shape::line((end, top), (end, top + height), Stroke::Division));
        labels.push((left + length / 2.0, style, words.to_owned()));
        left = end;
    }
    (left, labels_below(&labels, top + height + 3.0, width, shapes))
}
