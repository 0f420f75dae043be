//! The road to market: stages climbing through the readiness levels on a line of time, and for
//! each what it costs, how likely it succeeds, who pays, and the gap that nobody pays yet.

mod climb;
mod money;

use crate::party::Party;
use crate::scale::room;
use crate::scene::Scene;

/// A road with its stages.
pub struct RoadPicture<'a> {
    /// What the picture is.
    pub title: String,
    /// What it shows, in sentences with the figures.
    pub description: String,
    /// The stages, in order.
    pub stages: Vec<RoadStage>,
    /// When sales begin.
    pub launch: Option<Moment>,
    /// When the protection ends.
    pub expiry: Option<Moment>,
    /// What the line of time counts: "years from today".
    pub time: String,
    /// How a number of years from today is written on the line of time.
    pub years: &'a dyn Fn(f64) -> String,
}

/// One stage.
#[derive(Clone, Debug, PartialEq)]
pub struct RoadStage {
    /// The name.
    pub name: String,
    /// Readiness level before and after; none where they were not entered.
    pub levels: Option<(f64, f64)>,
    /// Levels, time and chance in words: "TRL 4 → 6 · 18 months · 60 %".
    pub note: String,
    /// When it starts, in years from today.
    pub starts: f64,
    /// When it ends.
    pub ends: f64,
    /// What it costs.
    pub cost: f64,
    /// The cost in words.
    pub cost_words: String,
    /// Who pays.
    pub payers: Vec<Payer>,
    /// The money that nobody has yet, and the same in words.
    pub gap: Option<(f64, String)>,
}

/// Who pays a part of a stage.
#[derive(Clone, Debug, PartialEq)]
pub struct Payer {
    /// Whose money it is.
    pub party: Party,
    /// How much.
    pub amount: f64,
    /// Name and amount in words: "Ministry grant 2 billion".
    pub label: String,
}

/// A moment on the line of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// Years from today.
    pub at: f64,
    /// Its words.
    pub words: String,
}

impl RoadStage {
    fn is_sound(&self) -> bool {
        let gap = self.gap.as_ref().map_or(0.0, |(amount, _)| *amount);
        let paid: f64 = self.payers.iter().map(|payer| payer.amount).sum();
        let amounts = self.payers.iter().map(|payer| payer.amount);
        let all_sound = amounts
            .chain([gap, self.cost, self.starts])
            .all(|number| number.is_finite() && number >= 0.0);
        let levels = self.levels.is_none_or(|(from, to)| from.is_finite() && to.is_finite());
        all_sound && levels && self.ends.is_finite() && self.ends >= self.starts
            // What is paid and what is missing is the cost, never more.
            && paid + gap <= self.cost * (1.0 + 1e-9) + 1e-9
    }
}

/// The road as a picture of that width; `None` where there is no stage, a number is negative or
/// not finite, a stage ends before it starts, or more is paid than it costs.
#[must_use]
pub fn road_picture(chart: &RoadPicture<'_>, width: f64) -> Option<Scene> {
    let width = room(width);
    let moments = || chart.launch.iter().chain(&chart.expiry);
    let sound = chart.stages.iter().all(RoadStage::is_sound)
        && moments().all(|moment| moment.at.is_finite() && moment.at >= 0.0);
    if chart.stages.is_empty() || !sound {
        return None;
    }
    let mut shapes = Vec::new();
    let y = climb::draw(chart, width, &mut shapes);
    let y = money::draw(chart, y + 16.0, width, &mut shapes);
    Some(Scene {
        width,
        height: y + 6.0,
        title: chart.title.clone(),
        description: chart.description.clone(),
        shapes,
    })
}
