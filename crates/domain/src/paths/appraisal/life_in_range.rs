//! The place of a life in the range that was typed for it, by the answers on strength that speak of life.
//!
//! ```text
//! q = place of the life                  middle answers: ½
//! L = low + 2q·(likely − low)            q ≤ ½
//! L = likely + (2q − 1)·(high − likely)  q > ½
//! ```
//!
//! Answers move the technical and the economic life, and only where the reader lets them and typed a range with two
//! ends: a life typed as one number stays. A life that has been placed is a point and is no longer drawn.
//! See [`crate::valuation::strength::position`].

use crate::inputs::{Field, Uncertain};
use crate::paths::appraisal::life::{ECONOMIC, TECHNICAL};
use crate::paths::appraisal::strength::Parameter;
use crate::paths::evaluation::{Evaluation, right_value_of};
use crate::project::Project;
use crate::units::Exact;
use crate::valuation::strength::position::ParameterRange;

/// The lives that answers can place.
pub const PLACEABLE: [&Field; 2] = [&TECHNICAL, &ECONOMIC];

/// A life that answers have placed, in years from signing.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedLife {
    /// Its field.
    pub field: &'static Field,
    /// The least that was typed.
    pub low: Exact,
    /// What the range stands for without answers.
    pub likely: Exact,
    /// The most that was typed.
    pub high: Exact,
    /// Where the answers put it.
    pub years: f64,
}

impl PlacedLife {
    /// By how many years the answers moved it.
    #[must_use]
    pub fn moved(&self) -> f64 {
        self.years - self.likely.to_f64()
    }
}

/// Why answers on life move nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotPlaced {
    /// No technical or economic life was typed.
    NoLife,
    /// Those that were typed are single numbers, or ranges without ends.
    NoRange,
    /// Nobody said that answers are to place them.
    NotAsked,
}

fn range_of(field: &'static Field, given: &Uncertain, place: f64) -> Option<PlacedLife> {
    let (low, high) = given.range.ends().filter(|_| given.path == field.path())?;
    let likely = given.range.base();
    let range = ParameterRange::new(low.to_f64(), Some(likely.to_f64()), high.to_f64())?;
    let (low, high, years) = (low.clone(), high.clone(), range.at(place));
    Some(PlacedLife { field, low, likely, high, years })
}

impl Project {
    /// The lives typed as ranges with ends, where the answers put them; none without an answer on life.
    fn placeable(&self) -> Vec<PlacedLife> {
        let Some(place) = self.strength.place_of(Parameter::Life) else { return Vec::new() };
        let lives = PLACEABLE.into_iter().flat_map(|field| {
            self.uncertain.iter().filter_map(move |given| range_of(field, given, place))
        });
        lives.collect()
    }

    /// Puts the lives where the answers say, if they are asked.
    pub(crate) fn place_lives(mut self) -> Self {
        if !self.life.by_strength {
            return self;
        }
        let placed = self.placeable();
        for life in &placed {
            let path = life.field.path();
            if let Some(years) = self.life.number_mut(&path) {
                *years = Exact::from_f64(life.years).unwrap_or_else(|| life.likely.clone());
            }
            self.uncertain.retain(|given| given.path != path);
        }
        self.life.placed = placed;
        self
    }

    /// Why answers on life move nothing; `None` where there are none, or they do.
    #[must_use]
    pub fn life_not_placed(&self) -> Option<NotPlaced> {
        self.strength.place_of(Parameter::Life)?;
        if !self.life.placed.is_empty() {
            return None;
        }
        Some(match (&self.life.technical, &self.life.economic) {
            (None, None) => NotPlaced::NoLife,
            _ if self.placeable().is_empty() => NotPlaced::NoRange,
            _ => NotPlaced::NotAsked,
        })
    }
}

impl Evaluation {
    /// What the places of the lives do to the value by relief from royalty under a reading: the value at the lives as
    /// they were typed, and what is more than it. `None` where no life was placed.
    #[must_use]
    pub fn moved_by_life(&self, reading: usize) -> Option<(f64, f64)> {
        let result = self.readings.get(reading)?;
        if self.project.life.placed.is_empty() {
            return None;
        }
        let mut typed = self.project.clone();
        for life in &self.project.life.placed {
            *typed.life.number_mut(&life.field.path())? = life.likely.clone();
        }
        let before = right_value_of(&typed, &result.tax_rate).total();
        Some((before, result.right.total() - before))
    }
}
