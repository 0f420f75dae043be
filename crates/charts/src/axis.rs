//! A level axis with round numbers.

use crate::lettering::text_width;
use crate::scale::{Linear, ticks};
use crate::scene::{Anchor, Shape, Stroke, TextStyle};

/// A level axis under a picture.
pub(crate) struct LevelAxis {
    /// From numbers to places.
    pub(crate) scale: Linear,
    marks: Vec<(f64, String)>,
}

impl LevelAxis {
    /// An axis from round number to round number, with as many marks as have room.
    pub(crate) fn new(
        low: f64,
        high: f64,
        places: (f64, f64),
        word: &dyn Fn(f64) -> String,
    ) -> Self {
        let room = (places.1 - places.0).abs();
        let mut wanted = 9;
        loop {
            let numbers = ticks(low, high, wanted);
            let marks: Vec<(f64, String)> =
                numbers.iter().map(|number| (*number, word(*number))).collect();
            let widest = marks
                .iter()
                .map(|(_, word)| text_width(word, TextStyle::Note.size()))
                .fold(0.0, f64::max);
            let spaces = marks.len().saturating_sub(1).max(1);
            // The outermost numbers stand inside the picture, so that beside them one and a half
            // widths must fit.
            let fits = (1.5 * widest + 8.0) * spaces as f64 <= room;
            if fits || wanted == 2 {
                let first = numbers.first().copied().unwrap_or(0.0);
                let last = numbers.last().copied().unwrap_or(1.0);
                let scale = Linear { numbers: (first, last), places };
                return Self { scale, marks };
            }
            wanted -= 1;
        }
    }

    /// The marks: a line across the picture at each, the number below.
    pub(crate) fn draw(&self, top: f64, bottom: f64, shapes: &mut Vec<Shape>) {
        let last = self.marks.len().saturating_sub(1);
        for (at, (number, word)) in self.marks.iter().enumerate() {
            let x = self.scale.place(*number);
            let stroke = if *number == 0.0 { Stroke::Base } else { Stroke::Grid };
            shapes.push(Shape::line((x, top), (x, bottom), stroke));
            let anchor = match at {
                0 => Anchor::Start,
                _ if at == last => Anchor::End,
                _ => Anchor::Middle,
            };
            shapes.push(Shape::text((x, bottom + 16.0), anchor, TextStyle::Note, word));
        }
    }
}
