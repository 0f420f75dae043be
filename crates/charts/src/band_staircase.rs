//! A sharing rule as a staircase: for each band of income, who gets which part of one more unit;
//! and where the reader's own case stands.

use crate::lettering::text_width;
use crate::party::Party;
use crate::scale::{Linear, room, within};
use crate::scene::{Anchor, Paint, Scene, Shape, Stroke, TextStyle};

const STAIRS: f64 = 190.0;
const HEADROOM: f64 = 30.0;
const LINE: f64 = 17.0;

/// A rule by bands.
#[derive(Clone, Debug, PartialEq)]
pub struct BandStaircase {
    /// What the picture is.
    pub title: String,
    /// What it shows, in sentences with the figures.
    pub description: String,
    /// Name and party of those who share, from the bottom of the stairs.
    pub parties: Vec<(String, Party)>,
    /// The bands, from the first.
    pub bands: Vec<Band>,
    /// Where the reader's own case stands.
    pub here: Option<Here>,
}

/// A band of cumulative income.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Its upper limit and that limit in words; none for the last.
    pub up_to: Option<(f64, String)>,
    /// The part of each party of [`BandStaircase::parties`], as a fraction, and in words.
    pub shares: Vec<(f64, String)>,
}

/// The reader's own income.
#[derive(Clone, Debug, PartialEq)]
pub struct Here {
    /// The income.
    pub income: f64,
    /// Words at the mark.
    pub label: String,
}

/// A band with its limits.
struct Step<'a> {
    band: &'a Band,
    from: f64,
    to: f64,
}

/// The staircase as a picture of that width; `None` where the limits do not rise or a part is no
/// fraction.
#[must_use]
pub fn band_staircase(chart: &BandStaircase, width: f64) -> Option<Scene> {
    let width = room(width);
    let steps = steps(chart)?;
    let names_width = chart
        .parties
        .iter()
        .map(|(name, _)| text_width(name, TextStyle::Label.size()))
        .fold(0.0, f64::max)
        .min(width * 0.36);
    let scale =
        Linear { numbers: (0.0, steps.last()?.to), places: (0.0, width - names_width - 10.0) };
    let here = chart.here.as_ref().map(|here| here.income);
    let mut shapes = Vec::new();
    for step in &steps {
        draw_step(chart, step, &scale, here, &mut shapes);
    }
    names(chart, &steps, scale.places.1 + 10.0, &mut shapes);
    let bottom = HEADROOM + STAIRS;
    limits(&steps, &scale, bottom, &mut shapes);
    if let Some(here) = &chart.here {
        draw_here(here, &scale, bottom, &mut shapes);
    }
    Some(Scene {
        width,
        height: bottom + 2.0 * LINE + 8.0,
        title: chart.title.clone(),
        description: chart.description.clone(),
        shapes,
    })
}

/// The bands with their limits; the last reaches a little beyond everything that is shown.
fn steps(chart: &BandStaircase) -> Option<Vec<Step<'_>>> {
    let last_limit = chart
        .bands
        .iter()
        .filter_map(|band| band.up_to.as_ref().map(|(limit, _)| *limit))
        .fold(0.0, f64::max);
    let income = chart.here.as_ref().map_or(0.0, |here| here.income);
    let furthest = last_limit.max(income);
    let end = if furthest > 0.0 { furthest * 1.25 } else { 1.0 };
    let mut steps = Vec::new();
    let mut from = 0.0;
    for band in &chart.bands {
        let to = band.up_to.as_ref().map_or(end, |(limit, _)| *limit);
        let are_fractions = band.shares.iter().all(|(share, _)| (0.0..=1.0).contains(share));
        if !(to > from && to.is_finite() && are_fractions) {
            return None;
        }
        steps.push(Step { band, from, to });
        from = to;
    }
    (!steps.is_empty()).then_some(steps)
}

fn draw_step(
    chart: &BandStaircase,
    step: &Step<'_>,
    scale: &Linear,
    here: Option<f64>,
    shapes: &mut Vec<Shape>,
) {
    let (left, right) = (scale.place(step.from), scale.place(step.to));
    let reached = here.map_or(right, |here| within(scale.place(here), left, right));
    let mut bottom = HEADROOM + STAIRS;
    for ((share, words), (name, party)) in step.band.shares.iter().zip(&chart.parties) {
        let height = share * STAIRS;
        let top = bottom - height;
        let mut group = Vec::new();
        // What the income has reached is full, what lies beyond is pale.
        let reached_part = Shape::rect((left, top), (reached - left, height), Paint::Party(*party));
        let beyond = Shape::rect((reached, top), (right - reached, height), Paint::Beyond(*party));
        group.extend([reached_part, beyond]);
        group.push(Shape::line((left, top), (right, top), Stroke::Division));
        // The figure stands in the longer part, clear of the mark.
        let (start, end) =
            if reached - left >= right - reached { (left, reached) } else { (reached, right) };
        let fits = text_width(words, TextStyle::Figure.size()) + 8.0 <= end - start;
        if fits && height >= 18.0 {
            let at = ((start + end) / 2.0, (top + bottom) / 2.0 + 4.5);
            group.push(Shape::text(at, Anchor::Middle, TextStyle::Figure, words));
        }
        shapes.push(Shape::Group { label: format!("{name}: {words}"), shapes: group });
        bottom = top;
    }
    shapes.push(Shape::line((right, HEADROOM), (right, HEADROOM + STAIRS), Stroke::Division));
}

/// The names beside the last band, moved apart where parts are thin.
fn names(chart: &BandStaircase, steps: &[Step<'_>], x: f64, shapes: &mut Vec<Shape>) {
    let Some(last) = steps.last() else {
        return;
    };
    let mut bottom = HEADROOM + STAIRS;
    let mut lowest_free = HEADROOM + STAIRS + LINE / 2.0;
    for ((share, _), (name, _)) in last.band.shares.iter().zip(&chart.parties) {
        let height = share * STAIRS;
        let middle = bottom - height / 2.0;
        let y = (middle + 4.5).min(lowest_free);
        shapes.push(Shape::text((x, y), Anchor::Start, TextStyle::Label, name));
        lowest_free = y - LINE;
        bottom -= height;
    }
}

fn limits(steps: &[Step<'_>], scale: &Linear, bottom: f64, shapes: &mut Vec<Shape>) {
    let end = scale.places.1;
    shapes.push(Shape::line((0.0, bottom), (end, bottom), Stroke::Base));
    let mut free = f64::NEG_INFINITY;
    for step in steps {
        let Some((limit, words)) = &step.band.up_to else {
            continue;
        };
        let x = scale.place(*limit);
        let half = text_width(words, TextStyle::Note.size()) / 2.0;
        shapes.push(Shape::line((x, bottom), (x, bottom + 5.0), Stroke::Base));
        let centre = x.max(half);
        // A label that would touch the one before it moves to the line below.
        let row = if centre - half < free + 6.0 { 1.0 } else { 0.0 };
        let at = (centre, bottom + 18.0 + row * LINE);
        shapes.push(Shape::text(at, Anchor::Middle, TextStyle::Note, words));
        if row == 0.0 {
            free = centre + half;
        }
    }
}

fn draw_here(here: &Here, scale: &Linear, bottom: f64, shapes: &mut Vec<Shape>) {
    let x = scale.place(here.income.max(0.0));
    let half = text_width(&here.label, TextStyle::Here.size()) / 2.0;
    let width = scale.places.1;
    let centre = if 2.0 * half <= width { within(x, half, width - half) } else { half };
    shapes.push(Shape::Group {
        label: here.label.clone(),
        shapes: vec![
            Shape::line((x, 20.0), (x, bottom), Stroke::Here),
            Shape::text((centre, 14.0), Anchor::Middle, TextStyle::Here, &here.label),
        ],
    });
}
