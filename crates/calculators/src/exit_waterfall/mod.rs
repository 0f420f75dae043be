//! `exit-waterfall`: who gets what of an exit, with the proof that nobody would rather have decided otherwise.

mod breakpoints;
mod question;
mod settlement;
mod share_class;
mod statement;

#[cfg(test)]
mod tests;

use self::question::Question;
use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../../declarations/exit-waterfall.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    statement::answer(&Question::read(inputs)?)
}
