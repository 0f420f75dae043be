//! The opposing expert: rules that look at the user's own model and say where it will be attacked, each
//! with what the attack is worth in money.
//!
//! ```text
//! attack  ⇔  the rule's condition holds of the facts of the evaluation
//! impact  =  measure(project changed as the rule says) − measure(project as it is)
//! ```
//!
//! A rule is data: a [`Condition`] over named [`Fact`]s, and a [`Price`]: the [`Change`]s of the model
//! and the [`Measure`] that is taken before and after. The impact is a range over the readings of the
//! law. An attack that needs an input nobody entered has no price and leads to the question.

mod change;
mod condition;
mod fact;
mod inert;
mod measure;

use std::cmp::Ordering;

use crate::inputs::Path;
use crate::paths::evaluation::Evaluation;
use crate::valuation::reconciliation::Range;

pub use change::Change;
pub use condition::{Comparison, Condition, Operand};
pub use fact::{Fact, Facts, Unit};
pub use inert::{InertSearch, MOST_LOOKED_AT};
pub use measure::{Measure, MeasuredEnd, Price};

/// The most rules.
pub const MOST_RULES: usize = 200;
/// The most conditions inside each other.
pub const DEEPEST_CONDITION: usize = 8;
/// The most parts of one rule: conditions, operands, changes.
pub const MOST_PARTS_OF_RULE: usize = 100;

/// How much an attack weighs where it is not the money that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The other side will ask; there is an answer.
    Question,
    /// A weakness of the report.
    Weakness,
    /// A fault that can bring the report down.
    Fault,
}

impl Severity {
    /// Every severity.
    pub const ALL: [Self; 3] = [Self::Question, Self::Weakness, Self::Fault];

    /// The name in files and results.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Weakness => "weakness",
            Self::Fault => "fault",
        }
    }
}

/// What an attack is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pricing {
    /// The model is changed and asked again.
    Changed(Price),
    /// A fact is the amount.
    Fact(Fact),
}

/// Where the answer to an attack begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeadsTo {
    /// An input.
    Input(Path),
    /// Every input that does not reach the result.
    InertInputs,
}

/// A rule of the opposing expert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttackRule {
    /// Its name in files and results.
    pub id: String,
    /// When it attacks.
    pub when: Condition,
    /// How much it weighs, where that can be stated.
    pub severity: Option<Severity>,
    /// What it is worth, where that can be worked out.
    pub pricing: Option<Pricing>,
    /// Whether the change is only an example: nobody knows the true figure.
    pub is_example: bool,
    /// Where the answer begins.
    pub leads_to: LeadsTo,
}

/// An attack on a model.
#[derive(Clone, Debug, PartialEq)]
pub struct Attack {
    /// The rule.
    pub rule: AttackRule,
    /// What it does to the measure, the least and the most over the readings.
    pub impact: Option<Range>,
    /// The measure before and after, end by end, where the model was changed.
    pub ends: Vec<MeasuredEnd>,
    /// The inputs where the answer begins.
    pub inputs: Vec<Path>,
}

impl Attack {
    /// The largest amount that is at stake, without its sign.
    #[must_use]
    pub fn at_stake(&self) -> f64 {
        self.impact.map_or(0.0, |impact| impact.low.abs().max(impact.high.abs()))
    }
}

/// Every attack on a model: what costs most comes first, then what weighs most.
#[must_use]
pub fn attacks(evaluation: &Evaluation, rules: &[AttackRule]) -> Vec<Attack> {
    attacks_by(&Facts::of(evaluation), rules)
}

/// The same, where facts are known already.
#[must_use]
pub fn attacks_by(facts: &Facts<'_>, rules: &[AttackRule]) -> Vec<Attack> {
    let mut found: Vec<Attack> = rules
        .iter()
        .filter(|rule| rule.when.holds(facts))
        .map(|rule| attack(facts, rule))
        .collect();
    found.sort_by(|one, other| {
        let by_money = other.at_stake().partial_cmp(&one.at_stake()).unwrap_or(Ordering::Equal);
        by_money.then(other.rule.severity.cmp(&one.rule.severity))
    });
    found
}

fn attack(facts: &Facts<'_>, rule: &AttackRule) -> Attack {
    let ends = match &rule.pricing {
        Some(Pricing::Changed(price)) => price.measured(facts),
        _ => Vec::new(),
    };
    let impact = match &rule.pricing {
        Some(Pricing::Fact(fact)) => fact.of(facts).map(|value| Range { low: value, high: value }),
        _ => range(ends.iter().map(|end| end.after - end.before)),
    };
    let inputs = match &rule.leads_to {
        LeadsTo::Input(path) => vec![path.clone()],
        LeadsTo::InertInputs => facts.inert_inputs().to_vec(),
    };
    Attack { rule: rule.clone(), impact, ends, inputs }
}

/// The least and the most of some figures.
fn range(figures: impl Iterator<Item = f64>) -> Option<Range> {
    figures.fold(None, |range, figure| match range {
        None => Some(Range { low: figure, high: figure }),
        Some(Range { low, high }) => Some(Range { low: low.min(figure), high: high.max(figure) }),
    })
}
