//! The whole chain as a model with uncertain inputs: from what is typed as a range, and from the
//! state of the road, to the value of the right and to every party's money under every path.
//!
//! ```text
//! value (draw θ)          E[V | θ]: over the states of the road, at the drawn numbers
//! money of a party (θ, s) Σ_m ± amount_m(θ) · (1 + k)^−τ_m(θ)  over the movements of the drawn state s
//! state                   the first stage k with u ≥ Π_{j≤k} p_j(θ); u uniform
//! ```
//!
//! The same functions that settle in exact numbers run here in `f64`. The mean of a party's money
//! over the draws is its expected present value. A draw outside the bounds of its field is held at
//! the bound. One reading of the law is studied at a time: how a law is read is no matter of chance.

mod measure;
mod sensitivity;

use std::cell::{LazyCell, RefCell};

use crate::inputs::Path;
use crate::ledger::Ledger;
use crate::paths::PathError;
use crate::paths::appraisal::Method;
use crate::paths::appraisal::drawn::Estimates;
use crate::paths::comparison::{PathKind, is_party, possible, side_of};
use crate::paths::licence_money::licence_money;
use crate::paths::settlement::estimated_ledger;
use crate::paths::spin_off_money::spin_off_money;
use crate::project::{Project, field_of};
use crate::road::When;
use crate::sharing::readings;
use crate::simulation::{Model, UncertainInput};
use crate::uncertainty::Uniform;
use crate::units::Exact;

pub use measure::Measure;
pub use sensitivity::{Sensitivity, Swing, sensitivity};

/// The name under which the drawn state of the road stands among the inputs.
pub const STATE_OF_THE_ROAD: &str = "road.state";

/// A project under one reading, ready to be drawn.
#[derive(Debug)]
pub struct Study {
    inputs: Vec<UncertainInput>,
    slots: Vec<Slot>,
    measures: Vec<Measure>,
    /// What the draws are written into; every draw writes every slot.
    scratch: RefCell<Project<f64>>,
}

/// Where an uncertain input stands, and within which bounds.
#[derive(Clone, Debug)]
struct Slot {
    path: Path,
    base: f64,
    min: f64,
    max: f64,
}

impl Slot {
    fn at(path: &Path, project: &mut Project<f64>) -> Option<Self> {
        let base = *project.number_mut(path)?;
        let field = field_of(path);
        let bound = |text: Option<&'static str>, open: f64| {
            let exact = text.and_then(|text| Exact::from_decimal_text(text).ok());
            exact.map_or(open, |exact| exact.to_f64())
        };
        let min = bound(field.and_then(|field| field.min), f64::NEG_INFINITY);
        let max = bound(field.and_then(|field| field.max), f64::INFINITY);
        Some(Self { path: path.clone(), base, min, max })
    }

    /// A value within the bounds of the field.
    fn held(&self, value: f64) -> f64 {
        value.max(self.min).min(self.max)
    }
}

/// Why a project cannot be studied.
#[derive(Clone, Debug, PartialEq)]
pub enum StudyError {
    /// The law leaves no reading of that number.
    NoSuchReading {
        /// How many there are.
        readings: usize,
    },
    /// The rules cannot be applied.
    Path(PathError),
}

impl Study {
    /// A study of a project under the reading at that position.
    ///
    /// # Errors
    /// There is no such reading, or the rules cannot be applied.
    pub fn new(project: &Project, reading: usize) -> Result<Self, StudyError> {
        let uncertain = &project.uncertain;
        let mut study = Self::of(project, reading, uncertain.iter().map(|own| &own.path))?;
        let found = study.slots.iter().filter_map(|slot| {
            let own = uncertain.iter().find(|own| own.path == slot.path)?;
            Some(UncertainInput::new(own.path.as_str(), own.range.distribution()))
        });
        study.inputs = found.collect();
        if !project.road.stages.is_empty()
            && let Ok(unit) = Uniform::new(0.0, 1.0)
        {
            study.inputs.push(UncertainInput::new(STATE_OF_THE_ROAD, unit));
        }
        Ok(study)
    }

    /// A project whose numbers at the given paths can be moved; nothing is drawn.
    fn of<'a>(
        project: &Project,
        reading: usize,
        paths: impl Iterator<Item = &'a Path>,
    ) -> Result<Self, StudyError> {
        let mut estimate = project.map(&mut Exact::to_f64);
        estimate.terms = reading_terms(project, reading)?;
        let slots = paths.filter_map(|path| Slot::at(path, &mut estimate)).collect();
        let measures = measures(&estimate).map_err(StudyError::Path)?;
        Ok(Self { inputs: Vec::new(), slots, measures, scratch: RefCell::new(estimate) })
    }

    /// What each output is.
    #[must_use]
    pub fn measures(&self) -> &[Measure] {
        &self.measures
    }

    /// The uncertain inputs of the project itself, without the state of the road, with their base
    /// values.
    pub fn bases(&self) -> impl Iterator<Item = (&Path, f64)> {
        self.slots.iter().map(|slot| (&slot.path, slot.base))
    }

    /// The expected outputs at given values of the inputs of [`Self::bases`]: over all states of the
    /// road.
    pub fn expected(&self, values: &[f64]) -> Vec<f64> {
        let mut outputs = vec![f64::NAN; self.measures.len()];
        self.at(values, None, &mut outputs);
        outputs
    }

    fn at(&self, values: &[f64], position: Option<f64>, outputs: &mut [f64]) {
        let mut project = self.scratch.borrow_mut();
        for (slot, value) in self.slots.iter().zip(values) {
            if let Some(number) = project.number_mut(&slot.path) {
                *number = slot.held(*value);
            }
        }
        if !self.slots.is_empty() {
            project.refresh();
        }
        let state = position.map(|position| state_at(&project, position));
        if fill(&project, state, &self.measures, outputs).is_err() {
            outputs.fill(f64::NAN);
        }
    }
}

impl Model for Study {
    fn inputs(&self) -> &[UncertainInput] {
        &self.inputs
    }

    fn outputs(&self) -> usize {
        self.measures.len()
    }

    fn evaluate(&self, values: &[f64], outputs: &mut [f64]) {
        let position = values.get(self.slots.len()).copied();
        self.at(values, Some(position.unwrap_or(0.0)), outputs);
    }
}

/// The terms of the reading at that position.
fn reading_terms(project: &Project, reading: usize) -> Result<crate::sharing::Terms, StudyError> {
    let all =
        readings(&project.rule, &project.terms).map_err(|error| StudyError::Path(error.into()))?;
    let count = all.len();
    let found = all.into_iter().nth(reading).map(|reading| reading.terms);
    found.ok_or(StudyError::NoSuchReading { readings: count })
}

/// How many stages succeed at a position between 0 and 1.
fn state_at(project: &Project<f64>, position: f64) -> usize {
    let mut reach = 1.0;
    for (at, stage) in project.road.stages.iter().enumerate() {
        reach *= stage.probability;
        if position >= reach {
            return at;
        }
    }
    project.road.stages.len()
}

/// The ledgers of the wanted paths, in one state or in all.
fn ledgers(
    project: &Project<f64>,
    state: Option<usize>,
    wanted: impl Fn(PathKind) -> bool,
) -> Result<Vec<(PathKind, Ledger<f64>)>, PathError> {
    let mut all = Vec::new();
    if wanted(PathKind::Licence) {
        let licence = licence_money(project)?;
        let own = estimated_ledger(project, &licence.movements, &licence.receipts);
        all.push((PathKind::Licence, own));
    }
    if wanted(PathKind::SpinOff)
        && let Some(spin_off) = spin_off_money(project, state)?
    {
        let own = estimated_ledger(project, &spin_off.movements, &spin_off.receipts);
        all.push((PathKind::SpinOff, own));
    }
    Ok(all)
}

/// Everything that can be said of a project, in the order in which it is shown.
fn measures(project: &Project<f64>) -> Result<Vec<Measure>, PathError> {
    let mut measures = vec![Measure::RightValue];
    measures.extend(project.operating_margin.is_some().then_some(Measure::RiskAdjustedNpv));
    let estimates = Estimates::of(project);
    let others = Method::ALL.into_iter().filter(|method| {
        !matches!(method, Method::ReliefFromRoyalty | Method::RiskAdjustedNpv)
            && estimates.value(*method).is_some()
    });
    measures.extend(others.map(Measure::Method));
    for (path, ledger) in ledgers(project, None, |_| true)? {
        let accounts: Vec<_> = ledger.accounts().into_iter().filter(is_party).collect();
        let mut sides: Vec<_> = accounts.iter().filter_map(side_of).collect();
        sides.sort_unstable();
        sides.dedup();
        measures.extend(sides.into_iter().map(|side| Measure::Side { path, side }));
        measures.extend(accounts.into_iter().map(|account| Measure::Party { path, account }));
    }
    Ok(measures)
}

fn fill(
    project: &Project<f64>,
    state: Option<usize>,
    measures: &[Measure],
    outputs: &mut [f64],
) -> Result<(), PathError> {
    let is_wanted = |path| measures.iter().any(|measure| measure.path() == Some(path));
    let ledgers = ledgers(project, state, is_wanted)?;
    let chances: Vec<(When, f64)> = possible(project.road.stages.len())
        .map(|when| {
            let chance = match state {
                Some(state) => f64::from(u8::from(when.holds_in(state))),
                None => when.probability(&project.road),
            };
            (when, chance)
        })
        .collect();
    let chance = |when: When| {
        chances.iter().find(|(own, _)| *own == when).map_or(0.0, |(_, chance)| *chance)
    };
    let money = |path: PathKind, wanted: &dyn Fn(&crate::ledger::Account) -> bool| -> f64 {
        let Some((_, ledger)) = ledgers.iter().find(|(own, _)| *own == path) else {
            return 0.0;
        };
        ledger.present_value_of(wanted, project.discount_rate, |amount| *amount, chance)
    };
    let estimates = LazyCell::new(|| Estimates::of(project));
    let said = |method: Method| estimates.value(method).unwrap_or(f64::NAN);
    for (measure, output) in measures.iter().zip(outputs) {
        *output = match measure {
            Measure::RightValue => said(Method::ReliefFromRoyalty),
            Measure::RiskAdjustedNpv => said(Method::RiskAdjustedNpv),
            Measure::Method(method) => said(*method),
            Measure::Party { path, account } => money(*path, &|own| own == account),
            Measure::Side { path, side } => money(*path, &|own| side_of(own) == Some(*side)),
        };
    }
    Ok(())
}
