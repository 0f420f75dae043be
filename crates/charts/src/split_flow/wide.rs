//! The flow for a wide screen or paper: from the source on the left over the branches to the
//! pockets on the right.

use crate::lettering::{BOLD, text_width, wrapped};
use crate::scale::within;
use crate::scene::{Anchor, Paint, Scene, Shape, Stroke, TextStyle, coordinate};
use crate::split_flow::{Flow, Pocket};

/// The height of the whole stream.
const STREAM: f64 = 220.0;
const BAR: f64 = 10.0;
const LINE: f64 = 17.0;
const GAP: f64 = 14.0;

/// A branch in its place.
struct Placed<'a> {
    label: &'a str,
    figure: &'a str,
    pocket_at: usize,
    pocket: &'a Pocket,
    thick: f64,
    /// Upper edge where it leaves the source.
    from: f64,
    /// Upper edge of its bar.
    upper: f64,
    words: Vec<String>,
}

pub(super) fn draw(flow: &Flow, width: f64) -> Scene {
    let per_amount = STREAM / flow.full();
    let source_width = source_words_width(flow).min(width * 0.26);
    let branch_x = source_width + width * 0.14;
    let pocket_x = within(width - BAR - pocket_words_width(flow), width * 0.6, width * 0.76);
    let words_room = pocket_x - branch_x - width * 0.12;

    let mut branches = place_branches(flow, per_amount, words_room);
    let branches_bottom = branches.last().map_or(STREAM, |last| slot_bottom(last).max(STREAM));
    let pocket_tops = place_pockets(flow, per_amount, &branches);
    let pockets_bottom = pocket_tops
        .iter()
        .map(|(at, upper)| upper + pocket_height(flow, *at, per_amount))
        .fold(0.0, f64::max);
    let height = branches_bottom.max(pockets_bottom).max(STREAM) + 4.0;
    let source_top = (height - flow.total() * per_amount) / 2.0;
    for branch in &mut branches {
        branch.from += source_top;
    }

    let mut shapes = Vec::new();
    ribbons(&branches, &pocket_tops, source_width + BAR, branch_x, pocket_x, &mut shapes);
    draw_source(flow, per_amount, source_width, source_top, &mut shapes);
    for branch in &branches {
        draw_branch(branch, branch_x, &mut shapes);
    }
    for (at, upper) in &pocket_tops {
        draw_pocket(flow, *at, *upper, per_amount, (pocket_x, width), &mut shapes);
    }
    Scene {
        width,
        height,
        title: flow.title.clone(),
        description: flow.description.clone(),
        shapes,
    }
}

fn source_words_width(flow: &Flow) -> f64 {
    let size = TextStyle::Label.size();
    let longest_word =
        flow.source.split(' ').map(|word| text_width(word, size)).fold(0.0, f64::max);
    longest_word.max(text_width(&flow.source_figure, size) * BOLD).max(72.0) + 10.0
}

fn pocket_words_width(flow: &Flow) -> f64 {
    let pockets = flow.pockets.iter().map(|pocket| {
        let size = TextStyle::Label.size();
        text_width(&pocket.label, size).max(text_width(&pocket.figure, size) * BOLD) + 10.0
    });
    let people = flow.pockets.iter().flat_map(|pocket| &pocket.people);
    let people = people.map(|person| {
        let size = TextStyle::Note.size();
        text_width(&person.label, size) + text_width(&person.figure, size) + 34.0
    });
    pockets.chain(people).fold(0.0, f64::max)
}

fn slot_height(thick: f64, lines: usize) -> f64 {
    thick.max(LINE * lines as f64)
}

fn slot_bottom(branch: &Placed<'_>) -> f64 {
    let slot = slot_height(branch.thick, branch.words.len() + 1);
    branch.upper + branch.thick / 2.0 + slot / 2.0
}

fn place_branches(flow: &Flow, per_amount: f64, room: f64) -> Vec<Placed<'_>> {
    let mut placed: Vec<Placed<'_>> = Vec::new();
    let mut from = 0.0;
    let mut y = 2.0;
    for (branch, pocket) in flow.visible() {
        let thick = branch.amount * per_amount;
        let words = wrapped(&branch.label, TextStyle::Label.size(), room);
        let slot = slot_height(thick, words.len() + 1);
        placed.push(Placed {
            label: &branch.label,
            figure: &branch.figure,
            pocket_at: branch.pocket,
            pocket,
            thick,
            from,
            upper: y + slot / 2.0 - thick / 2.0,
            words,
        });
        from += thick;
        y += slot + GAP;
    }
    placed
}

fn pocket_height(flow: &Flow, at: usize, per_amount: f64) -> f64 {
    let lines = flow.pockets.get(at).map_or(0, |pocket| 2 + pocket.people.len());
    slot_height(flow.pocket_amount(at) * per_amount, lines)
}

/// Pockets from the top in the order of the middles of their branches, so that streams cross
/// little.
fn place_pockets(flow: &Flow, per_amount: f64, branches: &[Placed<'_>]) -> Vec<(usize, f64)> {
    let mut order: Vec<(usize, f64)> = (0..flow.pockets.len())
        .filter(|at| flow.pocket_amount(*at) > 0.0)
        .map(|at| {
            let (weight, sum) = branches.iter().filter(|branch| branch.pocket_at == at).fold(
                (0.0, 0.0),
                |(weight, sum), branch| {
                    let middle = branch.upper + branch.thick / 2.0;
                    (weight + branch.thick, sum + branch.thick * middle)
                },
            );
            (at, sum / weight)
        })
        .collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut y: f64 = 2.0;
    order
        .into_iter()
        .map(|(at, middle)| {
            let height = pocket_height(flow, at, per_amount);
            let upper = y.max(middle - height / 2.0);
            y = upper + height + GAP;
            (at, upper)
        })
        .collect()
}

fn ribbons(
    branches: &[Placed<'_>],
    pocket_tops: &[(usize, f64)],
    source_x: f64,
    branch_x: f64,
    pocket_x: f64,
    shapes: &mut Vec<Shape>,
) {
    let mut filled: Vec<f64> = pocket_tops.iter().map(|(_, upper)| *upper).collect();
    for branch in branches {
        let paint = Paint::Stream(branch.pocket.party);
        shapes.push(Shape::Area {
            outline: ribbon((source_x, branch.from), (branch_x, branch.upper), branch.thick),
            paint,
        });
        let slot = pocket_tops.iter().position(|(at, _)| *at == branch.pocket_at);
        if let Some(upper) = slot.and_then(|slot| filled.get_mut(slot)) {
            let start = (branch_x + BAR, branch.upper);
            shapes.push(Shape::Area {
                outline: ribbon(start, (pocket_x, *upper), branch.thick),
                paint,
            });
            *upper += branch.thick;
        }
    }
}

/// A band of even thickness with level ends.
fn ribbon(start: (f64, f64), end: (f64, f64), thick: f64) -> String {
    let middle = (start.0 + end.0) / 2.0;
    let c = coordinate;
    format!(
        "M{x0},{y0} C{m},{y0} {m},{y1} {x1},{y1} L{x1},{y3} C{m},{y3} {m},{y2} {x0},{y2} Z",
        x0 = c(start.0),
        y0 = c(start.1),
        m = c(middle),
        x1 = c(end.0),
        y1 = c(end.1),
        y2 = c(start.1 + thick),
        y3 = c(end.1 + thick),
    )
}

fn draw_source(flow: &Flow, per_amount: f64, width: f64, top: f64, shapes: &mut Vec<Shape>) {
    let thick = flow.total() * per_amount;
    let mut group = vec![Shape::rect((width, top), (BAR, thick), Paint::Party(flow.source_party))];
    let words = wrapped(&flow.source, TextStyle::Label.size(), width - 8.0);
    let height = LINE * (words.len() + 1) as f64;
    let mut y = top + thick / 2.0 - height / 2.0 + 13.0;
    for line in &words {
        let at = (width - 8.0, y);
        group.push(Shape::text(at, Anchor::End, TextStyle::Label, line));
        y += LINE;
    }
    let at = (width - 8.0, y);
    group.push(Shape::text(at, Anchor::End, TextStyle::Strong, &flow.source_figure));
    shapes.push(Shape::Group {
        label: format!("{}: {}", flow.source, flow.source_figure),
        shapes: group,
    });
}

fn draw_branch(branch: &Placed<'_>, x: f64, shapes: &mut Vec<Shape>) {
    let mut group = vec![Shape::rect(
        (x, branch.upper),
        (BAR, branch.thick),
        Paint::Party(branch.pocket.party),
    )];
    let lines = branch.words.len() + 1;
    let middle = branch.upper + branch.thick / 2.0;
    let mut y = middle - LINE * lines as f64 / 2.0 + 13.0;
    for line in &branch.words {
        let at = (x + BAR + 7.0, y);
        group.push(Shape::text(at, Anchor::Start, TextStyle::Label, line));
        y += LINE;
    }
    let at = (x + BAR + 7.0, y);
    group.push(Shape::text(at, Anchor::Start, TextStyle::Strong, branch.figure));
    shapes.push(Shape::Group {
        label: format!("{}: {}", branch.label, branch.figure),
        shapes: group,
    });
}

fn draw_pocket(
    flow: &Flow,
    at: usize,
    upper: f64,
    per_amount: f64,
    (x, width): (f64, f64),
    shapes: &mut Vec<Shape>,
) {
    let Some(pocket) = flow.pockets.get(at) else {
        return;
    };
    let thick = flow.pocket_amount(at) * per_amount;
    let mut group = vec![Shape::rect((x, upper), (BAR, thick), Paint::Party(pocket.party))];
    let mut division = upper;
    for person in pocket.people.iter().take(pocket.people.len().saturating_sub(1)) {
        division += person.amount * per_amount;
        let ends = ((x, division), (x + BAR, division));
        group.push(Shape::line(ends.0, ends.1, Stroke::Division));
    }
    let lines = 2 + pocket.people.len();
    let mut y = upper + (thick - LINE * lines as f64).max(0.0) / 2.0 + 13.0;
    let left = x + BAR + 7.0;
    for (style, words) in [(TextStyle::Label, &pocket.label), (TextStyle::Strong, &pocket.figure)] {
        group.push(Shape::text((left, y), Anchor::Start, style, words));
        y += LINE;
    }
    for person in &pocket.people {
        group.push(Shape::text((left + 10.0, y), Anchor::Start, TextStyle::Note, &person.label));
        group.push(Shape::text((width, y), Anchor::End, TextStyle::Note, &person.figure));
        y += LINE;
    }
    shapes.push(Shape::Group {
        label: format!("{}: {}", pocket.label, pocket.figure),
        shapes: group,
    });
}
