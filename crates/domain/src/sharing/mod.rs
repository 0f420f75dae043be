//! Who gets what when a receipt comes in: rules as data, run exactly.
//!
//! A [`Rule`] is a program of a few primitives (mark, take, advance, recover, move, split, tiers,
//! cap, floor, max of) in their legal order. [`run()`] applies it to one receipt against a
//! [`Book`] of what went before; [`readings`] lists the answers that a rule with open choices can
//! give; [`settle`] turns one of them into whole minor units per payee.

pub mod apportionment;
mod book;
mod fan;
mod formula;
mod guard;
mod outcome;
pub mod policy;
mod rule;
mod rule_size;
mod run;
mod statement;
pub mod team;
mod terms;
mod tiers;

#[cfg(test)]
mod tests;

pub use apportionment::Apportioned;
pub use book::{Book, Receipt};
pub use fan::{Reading, readings};
pub use formula::{Formula, FormulaError};
pub use guard::{Comparison, Guard};
pub use outcome::{Check, Line, Outcome, TraceEntry};
pub use rule::{
    Band, Base, ChoiceOption, Measure, Mode, OpenChoice, Operation, Party, Rule, RuleError,
    RuleProblem, Scope, Step,
};
pub use run::run;
pub use statement::{Payee, Payment, Person, Statement, divide, settle};
pub use terms::{Fact, Terms};
