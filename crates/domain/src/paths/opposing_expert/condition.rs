//! When a rule attacks: comparisons of facts and numbers, joined by all or any.
//!
//! A comparison with a fact that is not known does not hold; whether a fact is known can be asked.

use crate::paths::opposing_expert::{Fact, Facts};
use crate::units::Exact;

/// A figure in a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Operand {
    /// A number.
    Number(Exact),
    /// A fact of the evaluation.
    Fact(Fact),
    /// A product.
    Times(Vec<Operand>),
}

/// How two figures are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `a < b`.
    Less,
    /// `a ≤ b`.
    AtMost,
    /// `a > b`.
    Greater,
    /// `a ≥ b`.
    AtLeast,
    /// `a = b`.
    Equal,
}

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Every one of them holds.
    All(Vec<Condition>),
    /// One of them holds.
    Any(Vec<Condition>),
    /// The fact is known.
    Known(Fact),
    /// The fact is not known: nothing was entered, or it does not arise.
    Unknown(Fact),
    /// Two figures compare so.
    Compare(Comparison, Operand, Operand),
}

impl Operand {
    /// The figure; `None` where a fact is not known.
    #[must_use]
    pub fn of(&self, facts: &Facts<'_>) -> Option<f64> {
        match self {
            Self::Number(number) => Some(number.to_f64()),
            Self::Fact(fact) => fact.of(facts),
            Self::Times(factors) => {
                factors.iter().try_fold(1.0, |product, factor| Some(product * factor.of(facts)?))
            }
        }
    }

    /// How many parts it has.
    #[must_use]
    pub fn parts(&self) -> usize {
        match self {
            Self::Number(_) | Self::Fact(_) => 1,
            Self::Times(factors) => 1 + factors.iter().map(Self::parts).sum::<usize>(),
        }
    }
}

impl Comparison {
    /// Every comparison with its name in files.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Less, "less"),
        (Self::AtMost, "at_most"),
        (Self::Greater, "greater"),
        (Self::AtLeast, "at_least"),
        (Self::Equal, "equal"),
    ];

    fn holds(self, left: f64, right: f64) -> bool {
        match self {
            Self::Less => left < right,
            Self::AtMost => left <= right,
            Self::Greater => left > right,
            Self::AtLeast => left >= right,
            Self::Equal => left == right,
        }
    }
}

impl Condition {
    /// Whether it holds of a model.
    #[must_use]
    pub fn holds(&self, facts: &Facts<'_>) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(facts)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(facts)),
            Self::Known(fact) => fact.of(facts).is_some(),
            Self::Unknown(fact) => fact.of(facts).is_none(),
            Self::Compare(comparison, left, right) => match (left.of(facts), right.of(facts)) {
                (Some(left), Some(right)) => comparison.holds(left, right),
                _ => false,
            },
        }
    }

    /// How many parts it has.
    #[must_use]
    pub fn parts(&self) -> usize {
        match self {
            Self::All(parts) | Self::Any(parts) => 1 + parts.iter().map(Self::parts).sum::<usize>(),
            Self::Known(_) | Self::Unknown(_) => 1,
            Self::Compare(_, left, right) => 1 + left.parts() + right.parts(),
        }
    }

    /// How many of them stand inside each other.
    #[must_use]
    pub fn depth(&self) -> usize {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                1 + parts.iter().map(Self::depth).max().unwrap_or(0)
            }
            _ => 1,
        }
    }
}
