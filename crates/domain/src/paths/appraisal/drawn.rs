//! What every method says of one set of numbers, as a simulation asks it: the same functions as the appraisal, in `f64`.
//!
//! None of them needs a loop of its own: each is a closed form or a walk over years or stages, so all are drawn. The state of the
//! road is averaged, as in every value. Comparable licences say their median here, sales of rights their median multiple.

use crate::paths::appraisal::composed::composed;
use crate::paths::appraisal::evidence::Quartile;
use crate::paths::appraisal::exploitation::own_exploitation;
use crate::paths::appraisal::{Method, OwnExploitation, sale_multiples};
use crate::paths::evaluation::{comparable_value, right_value_of, tax_rate};
use crate::project::Project;

/// What the methods say under the reading that the project's terms choose.
#[derive(Clone, Debug)]
pub struct Estimates<'a> {
    project: &'a Project<f64>,
    tax_rate: f64,
    own: Option<OwnExploitation>,
}

impl<'a> Estimates<'a> {
    /// Of a project.
    #[must_use]
    pub fn of(project: &'a Project<f64>) -> Self {
        let tax_rate = tax_rate(project);
        Self { project, tax_rate, own: own_exploitation(project, &tax_rate) }
    }

    /// What a method says; `None` where its inputs are not there.
    #[must_use]
    pub fn value(&self, method: Method) -> Option<f64> {
        let project = self.project;
        match method {
            Method::ReliefFromRoyalty => Some(right_value_of(project, &self.tax_rate).total()),
            Method::RiskAdjustedNpv => self.own.as_ref().map(OwnExploitation::value),
            Method::ReplacementCost => {
                let valued_in = project.licence.signed_on.year();
                project.costs.replacement_cost(valued_in).map(|cost| cost.value)
            }
            Method::ComparableLicences => {
                Some(comparable_value(project, &self.tax_rate)?.at(Quartile::Median))
            }
            Method::SaleMultiples => Some(sale_multiples::multiples(project)?.value),
            _ => Some(composed(project, &self.tax_rate, self.own.as_ref(), method)?.value),
        }
    }
}
