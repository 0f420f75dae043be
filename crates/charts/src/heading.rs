//! Words over a bar: a name and a figure.

use crate::lettering::{BOLD, text_width, wrapped};
use crate::scene::{Anchor, Shape, Stroke, TextStyle};

/// The height of a line of text.
pub(crate) const LINE: f64 = 18.0;

/// Name on the left and figure on the right, on one line where there is room, else below each
/// other; returns the lower edge. `top` is the upper edge.
pub(crate) fn name_and_figure(
    (name, style): (&str, TextStyle),
    figure: &str,
    top: f64,
    width: f64,
    shapes: &mut Vec<Shape>,
) -> f64 {
    let size = style.size();
    let name_width = text_width(name, size) * BOLD;
    let figure_width = text_width(figure, TextStyle::Strong.size()) * BOLD;
    let mut y = top + 14.0;
    if name_width + figure_width + 16.0 <= width {
        shapes.push(Shape::text((0.0, y), Anchor::Start, style, name));
        if !figure.is_empty() {
            shapes.push(Shape::text((width, y), Anchor::End, TextStyle::Strong, figure));
        }
        return y + 4.0;
    }
    for line in wrapped(name, size * BOLD, width) {
        shapes.push(Shape::text((0.0, y), Anchor::Start, style, &line));
        y += LINE;
    }
    if figure.is_empty() {
        return y - LINE + 4.0;
    }
    shapes.push(Shape::text((0.0, y), Anchor::Start, TextStyle::Strong, figure));
    y + 4.0
}

/// Lines of text from the left edge; returns the lower edge.
pub(crate) fn lines(
    content: &str,
    style: TextStyle,
    top: f64,
    width: f64,
    shapes: &mut Vec<Shape>,
) -> f64 {
    let mut y = top;
    for line in wrapped(content, style.size(), width) {
        y += LINE;
        shapes.push(Shape::text((0.0, y - 4.0), Anchor::Start, style, &line));
    }
    y
}

/// Labels below places of a bar, each as near to its place as the others let it; each on the
/// first line where it touches no other. Returns the lower edge.
pub(crate) fn labels_below(
    labels: &[(f64, TextStyle, String)],
    top: f64,
    width: f64,
    shapes: &mut Vec<Shape>,
) -> f64 {
    let mut taken: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut lowest = top;
    let (mut leaders, mut words_drawn) = (Vec::new(), Vec::new());
    for (centre, style, content) in labels {
        for words in wrapped(content, style.size() * BOLD, width) {
            let half = text_width(&words, style.size()) * BOLD / 2.0;
            let x = crate::scale::within(*centre, half, (width - half).max(half));
            let (left, right) = (x - half - 5.0, x + half + 5.0);
            let free = |line: &Vec<(f64, f64)>| {
                line.iter().all(|(from, to)| right <= *from || left >= *to)
            };
            let at = taken.iter().position(free).unwrap_or(taken.len());
            if at == taken.len() {
                taken.push(Vec::new());
            }
            if let Some(line) = taken.get_mut(at) {
                line.push((left, right));
            }
            let y = top + LINE * (at as f64 + 1.0) - 4.0;
            // From the bar to the label, behind the words that lie between.
            leaders.push(Shape::line((*centre, top - 3.0), (*centre, y - 11.0), Stroke::Leader));
            words_drawn.push(Shape::text((x, y), Anchor::Middle, *style, &words));
            lowest = lowest.max(top + LINE * (at as f64 + 1.0));
        }
    }
    shapes.extend(leaders);
    shapes.extend(words_drawn);
    lowest
}
