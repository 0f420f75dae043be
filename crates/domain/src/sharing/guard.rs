//! When a step of a rule applies.

use crate::sharing::{Fact, Formula, FormulaError, Terms};

/// A condition on the facts, the choices or the year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Guard {
    /// Applies always.
    #[default]
    Always,
    /// Applies in the year of that number, counted from the first receipt, from 1.
    YearNumber(u32),
    /// Applies where the fact compares so.
    Fact {
        /// The fact's name.
        name: String,
        /// The comparison.
        comparison: Comparison,
        /// What it is compared with.
        value: Fact,
    },
    /// Applies where this option was chosen.
    Chosen {
        /// The open choice.
        choice: String,
        /// The option.
        option: String,
    },
    /// Applies where the number is above zero.
    Positive(Formula),
    /// Applies where all of these do.
    All(Vec<Guard>),
    /// Applies where any of these does.
    Any(Vec<Guard>),
    /// Applies where that does not.
    Not(Box<Guard>),
}

/// How a fact is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Equal.
    Equal,
    /// Less than.
    Less,
    /// At most.
    AtMost,
    /// Greater than.
    Greater,
    /// At least.
    AtLeast,
}

impl Guard {
    /// Whether the condition holds.
    ///
    /// # Errors
    /// A fact it asks for is missing or of another kind, or a formula has no value.
    pub fn holds(&self, terms: &Terms, year_number: u32) -> Result<bool, FormulaError> {
        Ok(match self {
            Self::Always => true,
            Self::YearNumber(number) => *number == year_number,
            Self::Fact { name, comparison, value } => {
                let missing = || FormulaError::MissingFact(name.clone());
                let fact = terms.fact(name).ok_or_else(missing)?;
                comparison.holds(fact, value).ok_or_else(missing)?
            }
            Self::Chosen { choice, option } => {
                let chosen = terms
                    .chosen(choice)
                    .ok_or_else(|| FormulaError::MissingChoice(choice.clone()))?;
                chosen == option
            }
            Self::Positive(formula) => {
                let value = formula.value(terms)?;
                !value.is_negative() && !value.is_zero()
            }
            Self::All(guards) => {
                for guard in guards {
                    if !guard.holds(terms, year_number)? {
                        return Ok(false);
                    }
                }
                true
            }
            Self::Any(guards) => {
                for guard in guards {
                    if guard.holds(terms, year_number)? {
                        return Ok(true);
                    }
                }
                false
            }
            Self::Not(guard) => !guard.holds(terms, year_number)?,
        })
    }
}

impl Comparison {
    fn holds(self, fact: &Fact, value: &Fact) -> Option<bool> {
        let order = match (fact, value) {
            (Fact::Number(a), Fact::Number(b)) => a.cmp(b),
            (Fact::Date(a), Fact::Date(b)) => a.cmp(b),
            (Fact::Flag(a), Fact::Flag(b)) => a.cmp(b),
            (Fact::Text(a), Fact::Text(b)) => a.cmp(b),
            _ => return None,
        };
        Some(match self {
            Self::Equal => order.is_eq(),
            Self::Less => order.is_lt(),
            Self::AtMost => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::AtLeast => order.is_ge(),
        })
    }
}
