//! Workings of what an attack is worth: the figure after the opponent's change less the figure before.

use super::{Context, Figure, Quantity, Working, figure, step};
use crate::paths::opposing_expert::{Facts, Measure, Price};

impl Context<'_> {
    pub(super) fn impact(&self, price: &Price, end: usize) -> Option<Working> {
        let ends = price.measured(&Facts::of(self.evaluation));
        let measured = ends.get(end)?;
        let before = match price.measure {
            Measure::ReliefFromRoyalty => Figure::RightValue { reading: end },
            Measure::RiskAdjustedNpv => Figure::RiskAdjustedNpv { reading: end },
            Measure::WorkingRange => Figure::ReconciledEnd { upper: end == 1 },
        };
        Some(Working {
            formula: "impact",
            terms: vec![
                step("after-change", Quantity::Estimate(measured.after)),
                figure("before-change", before, Quantity::Estimate(measured.before)),
            ],
            result: Quantity::Estimate(measured.after - measured.before),
            clause: None,
        })
    }
}
