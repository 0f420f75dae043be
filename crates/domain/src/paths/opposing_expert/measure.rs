//! What a change of the model does to a figure: the figure after it less the figure before.

use crate::paths::evaluation::Evaluation;
use crate::paths::opposing_expert::{Change, Facts};

/// The figure that is taken before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// The value of the right by relief from royalty, under every reading.
    ReliefFromRoyalty,
    /// The risk-adjusted value of own exploitation, under every reading.
    RiskAdjustedNpv,
    /// The two ends of the range to work with.
    WorkingRange,
}

/// The price of an attack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Price {
    /// What is changed, in order.
    pub changes: Vec<Change>,
    /// What is measured.
    pub measure: Measure,
}

/// A figure before and after.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeasuredEnd {
    /// Before.
    pub before: f64,
    /// After.
    pub after: f64,
}

impl Measure {
    /// Every measure.
    pub const ALL: [Self; 3] = [Self::ReliefFromRoyalty, Self::RiskAdjustedNpv, Self::WorkingRange];

    /// The name in files and results.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ReliefFromRoyalty => "relief_from_royalty",
            Self::RiskAdjustedNpv => "risk_adjusted_npv",
            Self::WorkingRange => "working_range",
        }
    }

    /// The figure: one for each reading, or the lower and the upper end.
    fn of(self, evaluation: &Evaluation) -> Option<Vec<f64>> {
        let readings = evaluation.readings.iter();
        match self {
            Self::ReliefFromRoyalty => Some(readings.map(|own| own.right.total()).collect()),
            Self::RiskAdjustedNpv => {
                readings.map(|own| own.exploitation.as_ref().map(|own| own.value())).collect()
            }
            Self::WorkingRange => {
                let range = evaluation.appraisal().reconciliation.ok()?.reconciled;
                Some(vec![range.low, range.high])
            }
        }
    }
}

impl Price {
    /// The measure before and after; nothing where it cannot be taken or the change cannot be made.
    #[must_use]
    pub fn measured(&self, facts: &Facts<'_>) -> Vec<MeasuredEnd> {
        let measured = || {
            let mut project = facts.evaluation.project.clone();
            for change in &self.changes {
                change.apply(&mut project, facts)?;
                project.refresh();
            }
            let before = self.measure.of(facts.evaluation)?;
            let after = self.measure.of(&facts.evaluation.revalued(&project))?;
            let ends = before.into_iter().zip(after);
            let ends: Vec<MeasuredEnd> =
                ends.map(|(before, after)| MeasuredEnd { before, after }).collect();
            let finite = ends.iter().all(|end| end.before.is_finite() && end.after.is_finite());
            finite.then_some(ends)
        };
        measured().unwrap_or_default()
    }
}
