//! Why a path cannot be followed: its rules, or the terms of the company on it.

use crate::financing::spin_off::SpinOffError;
use crate::sharing::{FormulaError, RuleError, RuleProblem};

/// Why a path cannot be followed.
#[derive(Clone, Debug, PartialEq)]
pub enum PathError {
    /// The rules of sharing cannot be applied; the error names the step.
    Rule(RuleError),
    /// A company cannot be founded, financed or sold on these terms. What was entered is refused at
    /// its field; drawn terms can still come to this.
    SpinOff(SpinOffError),
}

impl PathError {
    /// The code by which interfaces and locales name the error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Rule(error) => error.problem.code(),
            Self::SpinOff(error) => error.code(),
        }
    }
}

impl From<RuleError> for PathError {
    fn from(error: RuleError) -> Self {
        Self::Rule(error)
    }
}

/// A formula of the rules that has no value before any step is run.
impl From<FormulaError> for PathError {
    fn from(error: FormulaError) -> Self {
        Self::Rule(RuleError { step: String::new(), problem: RuleProblem::Formula(error) })
    }
}

impl From<SpinOffError> for PathError {
    fn from(error: SpinOffError) -> Self {
        Self::SpinOff(error)
    }
}
