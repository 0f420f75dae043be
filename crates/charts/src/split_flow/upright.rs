//! The flow for a phone: the stream falls from the top; at each step a branch leaves it to the
//! right, as wide as its money, with its words beside it.

use crate::lettering::wrapped;
use crate::scene::{Anchor, Paint, Scene, Shape, Stroke, TextStyle, coordinate};
use crate::split_flow::{Flow, Pocket};

/// The part of the width that the whole stream takes.
const STREAM: f64 = 0.36;
const INNER_RADIUS: f64 = 6.0;
const LINE: f64 = 18.0;
const GAP: f64 = 12.0;

pub(super) fn draw(flow: &Flow, width: f64) -> Scene {
    let per_amount = width * STREAM / flow.full();
    let mut shapes = Vec::new();
    let mut y = source(flow, width, per_amount, &mut shapes);
    let stream_right = flow.total() * per_amount;
    let mouth = stream_right + INNER_RADIUS + 14.0;

    let mut left_over = stream_right;
    for (branch, pocket) in flow.visible() {
        let thick = branch.amount * per_amount;
        let words = branch_words(width - mouth - 10.0, &branch.label, &branch.figure, pocket);
        let words_height = LINE * words.len() as f64;
        let centre = y + INNER_RADIUS + (thick / 2.0).max(words_height / 2.0);
        let upper = centre - thick / 2.0;
        let next = (upper + thick).max(centre + words_height / 2.0) + GAP;

        // What has not left yet goes on falling behind the branch.
        let party = Paint::Stream(flow.source_party);
        shapes.push(Shape::rect((0.0, y), (left_over, upper - INNER_RADIUS - y), party));
        let rest = left_over - thick;
        shapes.push(Shape::rect(
            (0.0, upper - INNER_RADIUS),
            (rest, next - upper + INNER_RADIUS),
            party,
        ));
        let mut group = vec![
            Shape::Area {
                outline: bend(left_over, thick, upper - INNER_RADIUS, mouth),
                paint: Paint::Stream(pocket.party),
            },
            Shape::rect((mouth, upper), (5.0, thick), Paint::Party(pocket.party)),
        ];
        let first_line = centre - words_height / 2.0 + 13.5;
        for (at, (style, line)) in words.iter().enumerate() {
            group.push(Shape::text(
                (mouth + 11.0, first_line + LINE * at as f64),
                Anchor::Start,
                *style,
                line,
            ));
        }
        shapes.push(Shape::Group {
            label: format!("{}: {}", branch.label, branch.figure),
            shapes: group,
        });
        left_over = rest;
        y = next;
    }
    y = pockets(flow, y + 10.0, width, per_amount, &mut shapes);
    Scene {
        width,
        height: y,
        title: flow.title.clone(),
        description: flow.description.clone(),
        shapes,
    }
}

/// The words above the stream and its beginning; returns where the stream goes on.
fn source(flow: &Flow, width: f64, per_amount: f64, shapes: &mut Vec<Shape>) -> f64 {
    let mut y = 15.0;
    let size = TextStyle::Label.size();
    for line in wrapped(&flow.source, size, width) {
        shapes.push(Shape::text((0.0, y), Anchor::Start, TextStyle::Label, &line));
        y += LINE;
    }
    shapes.push(Shape::text((0.0, y), Anchor::Start, TextStyle::Strong, &flow.source_figure));
    y += 8.0;
    let bar = (flow.total() * per_amount, 6.0);
    shapes.push(Shape::rect((0.0, y), bar, Paint::Party(flow.source_party)));
    y + 6.0
}

fn branch_words(room: f64, label: &str, figure: &str, pocket: &Pocket) -> Vec<(TextStyle, String)> {
    let mut words: Vec<(TextStyle, String)> = wrapped(label, TextStyle::Label.size(), room)
        .into_iter()
        .map(|line| (TextStyle::Label, line))
        .collect();
    words.push((TextStyle::Strong, figure.to_owned()));
    if pocket.label != label {
        let to = format!("→ {}", pocket.label);
        words.extend(
            wrapped(&to, TextStyle::Note.size(), room)
                .into_iter()
                .map(|line| (TextStyle::Note, line)),
        );
    }
    words
}

/// A quarter turn to the right of a stream whose right edge is at `right`, and on to `mouth`.
fn bend(right: f64, thick: f64, top: f64, mouth: f64) -> String {
    let centre = right + INNER_RADIUS;
    let outer = INNER_RADIUS + thick;
    let c = coordinate;
    format!(
        "M{left},{top} A{outer},{outer} 0 0 0 {centre},{lower} L{mouth},{lower} L{mouth},{upper} \
         L{centre},{upper} A{inner},{inner} 0 0 1 {right},{top} Z",
        left = c(right - thick),
        top = c(top),
        outer = c(outer),
        centre = c(centre),
        lower = c(top + outer),
        upper = c(top + INNER_RADIUS),
        mouth = c(mouth),
        inner = c(INNER_RADIUS),
        right = c(right),
    )
}

/// What lies in each pocket at the end, on the scale of the stream.
fn pockets(flow: &Flow, top: f64, width: f64, per_amount: f64, shapes: &mut Vec<Shape>) -> f64 {
    let mut y = top;
    shapes.push(Shape::line((0.0, y), (width, y), Stroke::Grid));
    y += 8.0;
    for (at, pocket) in flow.pockets.iter().enumerate() {
        let amount = flow.pocket_amount(at);
        let mut group = Vec::new();
        y += 15.0;
        group.push(Shape::text((0.0, y), Anchor::Start, TextStyle::Label, &pocket.label));
        group.push(Shape::text((width, y), Anchor::End, TextStyle::Strong, &pocket.figure));
        y += 7.0;
        group.push(Shape::rect((0.0, y), (amount * per_amount, 12.0), Paint::Party(pocket.party)));
        let mut x = 0.0;
        for person in pocket.people.iter().take(pocket.people.len().saturating_sub(1)) {
            x += person.amount * per_amount;
            group.push(Shape::line((x, y), (x, y + 12.0), Stroke::Division));
        }
        y += 12.0;
        for person in &pocket.people {
            y += 16.0;
            group.push(Shape::text((10.0, y), Anchor::Start, TextStyle::Note, &person.label));
            group.push(Shape::text((width, y), Anchor::End, TextStyle::Note, &person.figure));
        }
        y += 11.0;
        shapes.push(Shape::Group {
            label: format!("{}: {}", pocket.label, pocket.figure),
            shapes: group,
        });
    }
    y
}
