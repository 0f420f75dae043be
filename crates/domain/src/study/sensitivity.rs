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

use crate::inputs::Path;
use crate::project::{Project, field_of};
use crate::study::{Measure, Study, StudyError};

/// The percentiles between which a range is moved.
const ENDS: (f64, f64) = (0.1, 0.9);

/// A result, and how far each number moves it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sensitivity {
    /// The expected result with every number as it stands.
    pub base: f64,
    /// What moves it, the farthest first.
    pub swings: Vec<Swing>,
}

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

/// What moves a result: every number that can be a range, whether it was entered or assumed. `part`
/// is how far points are moved. Of several wanted results the first is studied; `None` where the
/// project has none.
///
/// # Errors
/// There is no such reading, or the rules cannot be applied.
pub fn sensitivity(
    project: &Project,
    reading: usize,
    is_wanted: impl Fn(&Measure) -> bool,
    part: f64,
) -> Result<Option<Sensitivity>, StudyError> {
    let may_vary = |path: &&Path| field_of(path).is_some_and(|field| field.takes_range());
    let mut study = Study::of(project, reading, project.origins.keys().filter(may_vary))?;
    study.measures.retain(is_wanted);
    let bases: Vec<f64> = study.bases().map(|(_, base)| base).collect();
    let Some(base) = study.expected(&bases).first().copied() else {
        return Ok(None);
    };
    let mut swings: Vec<Swing> = Vec::new();
    for (input, slot) in study.slots.iter().enumerate() {
        let at = |value: f64| {
            let mut values = bases.clone();
            if let Some(place) = values.get_mut(input) {
                *place = value;
            }
            study.expected(&values).first().copied().unwrap_or(f64::NAN)
        };
        let range = project.uncertain.iter().find(|own| own.path == slot.path);
        let (low, high) = match range.map(|own| own.range.distribution()) {
            Some(drawn) => (drawn.quantile(ENDS.0), drawn.quantile(ENDS.1)),
            None => (slot.base - part * slot.base.abs(), slot.base + part * slot.base.abs()),
        };
        let (low, high) = (slot.held(low), slot.held(high));
        let swing = Swing {
            path: slot.path.clone(),
            is_range: range.is_some(),
            low,
            high,
            at_low: at(low),
            at_high: at(high),
        };
        if swing.length() > 0.0 {
            swings.push(swing);
        }
    }
    swings.sort_by(|a, b| b.length().total_cmp(&a.length()));
    Ok(Some(Sensitivity { base, swings }))
}
