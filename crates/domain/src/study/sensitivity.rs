//! Which assumptions matter most: how far each number, moved alone, moves a result in money.
//!
//! ```text
//! swing_i = E[f | x_i = high] − E[f | x_i = low]      longest first
//! ```
//!
//! A number that was entered as a range is moved from its tenth to its ninetieth percentile; one
//! that was entered or assumed as a point by a stated part of itself either way, held within the
//! bounds of its field. Source: Howard, "Decision analysis: practice and promise", *Management
//! Science* 34(6), 1988.

use crate::inputs::{Path, Range, Shape, StatedRange, Uncertain};
use crate::project::{Project, field_of};
use crate::study::{Measure, Study, StudyError};
use crate::units::Exact;

/// The percentiles between which a range is moved.
const ENDS: (f64, f64) = (0.1, 0.9);

/// How far one number moves a result.
#[derive(Clone, Debug, PartialEq)]
pub struct Swing {
    /// The number.
    pub path: Path,
    /// Whether it was entered as a range.
    pub is_range: bool,
    /// Its low value.
    pub low: f64,
    /// Its high value.
    pub high: f64,
    /// The expected result at the low value.
    pub at_low: f64,
    /// The expected result at the high value.
    pub at_high: f64,
}

impl Swing {
    /// How far the result moves.
    #[must_use]
    pub fn length(&self) -> f64 {
        (self.at_high - self.at_low).abs()
    }
}

/// Every number that moves the result, the farthest first; `part` is how far points are moved.
///
/// # Errors
/// There is no such reading, or the rules cannot be applied.
pub fn swings(
    project: &Project,
    reading: usize,
    measure: &Measure,
    part: &Exact,
) -> Result<Vec<Swing>, StudyError> {
    let inputs: Vec<Uncertain> = numbers(project, part);
    let study = Study::of(project, reading, &inputs)?;
    let Some(output) = study.measures().iter().position(|own| own == measure) else {
        return Ok(Vec::new());
    };
    let base: Vec<f64> = study.bases().map(|(_, base)| base).collect();
    let at = |input: usize, value: f64| {
        let mut values = base.clone();
        if let Some(place) = values.get_mut(input) {
            *place = value;
        }
        study.expected(&values).get(output).copied().unwrap_or(f64::NAN)
    };
    let mut swings: Vec<Swing> = Vec::new();
    for (input, (path, base)) in study.bases().enumerate() {
        let Some(own) = inputs.iter().find(|own| own.path == *path) else { continue };
        let is_range = project.uncertain.iter().any(|entered| entered.path == *path);
        let (low, high) = if is_range {
            let distribution = own.range.distribution();
            (distribution.quantile(ENDS.0), distribution.quantile(ENDS.1))
        } else {
            let part = part.to_f64();
            (base - part * base.abs(), base + part * base.abs())
        };
        let (low, high) = (study.held(input, low), study.held(input, high));
        let swing = Swing {
            path: path.clone(),
            is_range,
            low,
            high,
            at_low: at(input, low),
            at_high: at(input, high),
        };
        if swing.length() > 0.0 {
            swings.push(swing);
        }
    }
    swings.sort_by(|a, b| b.length().total_cmp(&a.length()));
    Ok(swings)
}

/// The numbers of a project: the ranges as entered, every other as a range of `part` around it.
fn numbers(project: &Project, part: &Exact) -> Vec<Uncertain> {
    let mut exact = project.clone();
    let mut all = project.uncertain.clone();
    for path in project.origins.keys() {
        let taken = all.iter().any(|own| own.path == *path);
        let may_vary = field_of(path).is_some_and(|field| field.takes_range());
        if taken || !may_vary {
            continue;
        }
        let Some(value) = exact.number_mut(path).map(|value| value.clone()) else { continue };
        let reach = &value * part;
        let (low, high) = if value.is_negative() {
            (&value + &reach, &value - &reach)
        } else {
            (&value - &reach, &value + &reach)
        };
        let stated = StatedRange::new(Shape::Uniform, vec![low, high]);
        if let Some(Ok(range)) = stated.map(Range::of) {
            all.push(Uncertain { path: path.clone(), range });
        }
    }
    all
}
