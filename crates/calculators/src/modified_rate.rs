//! `mirr`: the modified internal rate of return.

use labworth_domain::cashflow::modified_rate::modified_internal_rate;

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/mirr.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let flows = inputs.numbers("cash_flows")?;
    let (finance, reinvest) = (inputs.number("finance_rate")?, inputs.number("reinvest_rate")?);
    let rate = modified_internal_rate(&flows, finance, reinvest);
    let reason = rate.is_none().then_some("no_sign_change");
    Ok(Answer::object([("mirr", rate.into()), ("reason", reason.into())]))
}
