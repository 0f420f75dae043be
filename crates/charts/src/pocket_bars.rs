//! The pockets: what each party gets, year by year. One strip for each party on one scale, so that
//! every bar begins at a base line and can be compared.

use crate::lettering::{BOLD, text_width, wrapped};
use crate::party::Party;
use crate::scale::{Linear, room, ticks, within};
use crate::scene::{Anchor, Paint, Scene, Shape, Stroke, TextStyle};

const LINE: f64 = 18.0;
const BETWEEN: f64 = 16.0;
/// The height of the strip that the largest year fills.
const TALLEST: f64 = 84.0;

/// Amounts of parties by year.
pub struct PocketBars<'a> {
    /// What the picture is.
    pub title: String,
    /// What it shows, in sentences with the figures.
    pub description: String,
    /// The years, from the first.
    pub years: Vec<String>,
    /// The parties.
    pub pockets: Vec<PocketSeries>,
    /// How an amount is written at a bar.
    pub number: &'a dyn Fn(f64) -> String,
}

/// What one party gets.
#[derive(Clone, Debug, PartialEq)]
pub struct PocketSeries {
    /// The name.
    pub label: String,
    /// All years together, in words.
    pub figure: String,
    /// Whose money it is.
    pub party: Party,
    /// The amount of each year; negative where the party pays.
    pub amounts: Vec<f64>,
}

/// The strips as a picture of that width; `None` where there is no year or nothing finite.
#[must_use]
pub fn pocket_bars(chart: &PocketBars<'_>, width: f64) -> Option<Scene> {
    let width = room(width);
    let years = chart.years.len();
    let amounts = || chart.pockets.iter().flat_map(|series| &series.amounts);
    if years == 0 || amounts().any(|amount| !amount.is_finite()) {
        return None;
    }
    let highest = amounts().copied().fold(0.0, f64::max);
    let lowest = amounts().copied().fold(0.0, f64::min);
    if highest == lowest {
        return None;
    }
    let per_amount = TALLEST / (highest - lowest);
    let column = width / years as f64;
    let every = label_interval(&chart.years, column);

    let mut shapes = Vec::new();
    let mut y = 0.0;
    for series in &chart.pockets {
        y = strip(chart, series, y, width, per_amount, &mut shapes) + BETWEEN;
    }
    y -= BETWEEN - 4.0;
    for (at, year) in chart.years.iter().enumerate().step_by(every) {
        let half = text_width(year, TextStyle::Note.size()) / 2.0;
        let x = within(column * (at as f64 + 0.5), half, width - half);
        shapes.push(Shape::text((x, y + 13.0), Anchor::Middle, TextStyle::Note, year));
    }
    Some(Scene {
        width,
        height: y + 20.0,
        title: chart.title.clone(),
        description: chart.description.clone(),
        shapes,
    })
}

/// Name and total, then the bars; returns the lower edge.
fn strip(
    chart: &PocketBars<'_>,
    series: &PocketSeries,
    top: f64,
    width: f64,
    per_amount: f64,
    shapes: &mut Vec<Shape>,
) -> f64 {
    let size = TextStyle::Label.size();
    let mut y = top + 14.0;
    let together = text_width(&series.label, size) + text_width(&series.figure, size) * BOLD + 16.0;
    if together <= width {
        shapes.push(Shape::text((0.0, y), Anchor::Start, TextStyle::Label, &series.label));
        shapes.push(Shape::text((width, y), Anchor::End, TextStyle::Strong, &series.figure));
    } else {
        for line in wrapped(&series.label, size, width) {
            shapes.push(Shape::text((0.0, y), Anchor::Start, TextStyle::Label, &line));
            y += LINE;
        }
        shapes.push(Shape::text((0.0, y), Anchor::Start, TextStyle::Strong, &series.figure));
    }
    y += 8.0;

    let highest = series.amounts.iter().copied().fold(0.0, f64::max);
    let lowest = series.amounts.iter().copied().fold(0.0, f64::min);
    // Room for a figure above the tallest bar.
    let base = y + 14.0 + highest * per_amount;
    let bottom = base - lowest * per_amount + if lowest < 0.0 { 14.0 } else { 0.0 };
    let column = width / chart.years.len() as f64;
    let bar = (column * 0.72).min(56.0);
    for (at, amount) in series.amounts.iter().enumerate() {
        let middle = column * (at as f64 + 0.5);
        let height = amount.abs() * per_amount;
        let upper = if *amount >= 0.0 { base - height } else { base };
        let figure = (chart.number)(*amount);
        let mut group = vec![Shape::rect(
            (middle - bar / 2.0, upper),
            (bar, height),
            Paint::Party(series.party),
        )];
        let fits = text_width(&figure, TextStyle::Note.size()) <= column * 1.02;
        if fits && *amount != 0.0 {
            let y = if *amount > 0.0 { upper - 4.0 } else { upper + height + 13.0 };
            group.push(Shape::text((middle, y), Anchor::Middle, TextStyle::Note, &figure));
        }
        let year = chart.years.get(at).map_or("", String::as_str);
        shapes.push(Shape::Group {
            label: format!("{}, {year}: {figure}", series.label),
            shapes: group,
        });
    }
    let figures_fit = series.amounts.iter().all(|amount| {
        text_width(&(chart.number)(*amount), TextStyle::Note.size()) <= column * 1.02
    });
    if !figures_fit {
        let scale = Linear { numbers: (0.0, highest), places: (base, base - highest * per_amount) };
        guide(chart, &scale, width, shapes);
    }
    shapes.push(Shape::line((0.0, base), (width, base), Stroke::Base));
    bottom
}

/// Where the columns are too narrow for figures, one line at a round amount tells the scale.
fn guide(chart: &PocketBars<'_>, scale: &Linear, width: f64, shapes: &mut Vec<Shape>) {
    let highest = scale.numbers.1;
    let round = ticks(0.0, highest, 3).into_iter().rfind(|tick| *tick > 0.0 && *tick <= highest);
    if let Some(amount) = round {
        let y = scale.place(amount);
        shapes.push(Shape::line((0.0, y), (width, y), Stroke::Grid));
        let words = (chart.number)(amount);
        shapes.push(Shape::text((0.0, y - 3.0), Anchor::Start, TextStyle::Note, &words));
    }
}

/// Every how many years a label has room.
fn label_interval(years: &[String], column: f64) -> usize {
    let widest =
        years.iter().map(|year| text_width(year, TextStyle::Note.size())).fold(0.0, f64::max);
    (1..years.len().max(1))
        .find(|every| widest + 6.0 <= column * *every as f64)
        .unwrap_or(years.len().max(1))
}
