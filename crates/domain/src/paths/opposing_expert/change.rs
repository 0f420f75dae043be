//! What an opponent would change in the model.
//!
//! A path may have `#` for every row of its group. What is set is held within the bounds of its field.

use crate::inputs::{Field, Path};
use crate::market::OPERATING_MARGIN;
use crate::paths::appraisal::terms;
use crate::paths::opposing_expert::{Facts, Operand};
use crate::project::{MARKET_ROYALTY_RATE, Project, field_of, fields};
use crate::units::{Exact, Number};

/// A change of the model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// An input becomes a figure.
    Set(Path, Operand),
    /// An input becomes a figure where it is above it.
    Cap(Path, Operand),
    /// No sales after so many contract years.
    EndSalesAfter(Operand),
    /// Every method that says a value counts alike.
    EqualWeights,
    /// The cost of every stage weighted by the chance of success instead of the chance of reaching it.
    WeighCostsByFinalChance,
}

impl Change {
    /// How many parts it has.
    #[must_use]
    pub fn parts(&self) -> usize {
        match self {
            Self::Set(_, to) | Self::Cap(_, to) | Self::EndSalesAfter(to) => 1 + to.parts(),
            Self::EqualWeights | Self::WeighCostsByFinalChance => 1,
        }
    }

    /// The input that it sets, if it sets one.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Set(path, _) | Self::Cap(path, _) => Some(path),
            _ => None,
        }
    }

    /// Changes a project; `None` where a fact is not known or nothing stands at the path.
    pub(super) fn apply(&self, project: &mut Project, facts: &Facts<'_>) -> Option<()> {
        match self {
            Self::Set(path, to) => {
                let to = Exact::from_f64(to.of(facts)?)?;
                each(project, path, |_| to.clone())
            }
            Self::Cap(path, to) => {
                let to = Exact::from_f64(to.of(facts)?)?;
                each(project, path, |own| match own {
                    Some(own) if *own < to => own.clone(),
                    _ => to.clone(),
                })
            }
            Self::EndSalesAfter(years) => {
                let last = Exact::from_f64(years.of(facts)?)?.floor();
                let last = u32::try_from(last).ok()?.max(1);
                let sales = &mut project.licence.sales;
                sales.term_years = sales.term_years.min(last);
                Some(())
            }
            Self::EqualWeights => {
                for field in fields().filter(|field| field.path.starts_with("valuation.weight.")) {
                    if let Some(weight) = project.number_mut(&field.path()) {
                        *weight = Exact::one();
                    }
                }
                Some(())
            }
            Self::WeighCostsByFinalChance => {
                let success = project.road.success();
                for stage in 0..project.road.stages.len() {
                    let reach = project.road.reach(stage);
                    // A stage that is never reached costs nothing either way.
                    let part = success.checked_div(&reach).unwrap_or_else(Exact::zero);
                    let own = project.road.stages.get_mut(stage)?;
                    own.cost = own.cost.clone() * part;
                }
                Some(())
            }
        }
    }
}

/// Gives the input at a path, or at that path in every row, a new number.
fn each(project: &mut Project, path: &Path, to: impl Fn(Option<&Exact>) -> Exact) -> Option<()> {
    let field = field_of(path)?;
    let own = enterable(project, path);
    if let Some(own) = own {
        *own = Some(held(field, to(own.as_ref())));
        return Some(());
    }
    let mut row = 0;
    while let Some(number) = project.number_mut(&at(path, row)) {
        *number = held(field, to(Some(number)));
        row += 1;
        if !path.as_str().contains('#') {
            break;
        }
    }
    (row > 0).then_some(())
}

fn at(path: &Path, row: usize) -> Path {
    Path::new(&path.as_str().replace('#', &row.to_string()))
}

/// The inputs that may be left empty, where an opponent enters something.
fn enterable<'a>(project: &'a mut Project, path: &Path) -> Option<&'a mut Option<Exact>> {
    match path.as_str() {
        at if at == MARKET_ROYALTY_RATE.path => Some(&mut project.own_market_royalty_rate),
        at if at == OPERATING_MARGIN.path => Some(&mut project.operating_margin),
        at if at == terms::CLAIMED_PART.path => Some(&mut project.appraisal.claimed_part),
        _ => None,
    }
}

/// A number within the bounds of its field.
fn held(field: &Field, number: Exact) -> Exact {
    let bound =
        |text: Option<&'static str>| text.and_then(|text| Exact::from_decimal_text(text).ok());
    let number = bound(field.min).map_or(number.clone(), |min| number.larger(min));
    match bound(field.max) {
        Some(max) if number > max => max,
        _ => number,
    }
}
