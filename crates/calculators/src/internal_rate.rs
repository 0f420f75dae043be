//! `irr`: every internal rate of return of equally spaced cash flows.

use labworth_domain::cashflow::internal_rate::{InternalRates, internal_rates};

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/irr.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let mut flows = inputs.exact_list("cash_flows")?;
    if inputs.has("initial_flow") {
        flows.insert(0, inputs.exact("initial_flow")?);
    }
    Ok(Answer::Object(rate_fields("irr", &internal_rates(&flows))))
}

/// The outputs that `irr` and `xirr` share.
pub(crate) fn rate_fields(name: &str, rates: &InternalRates) -> Vec<(String, Answer)> {
    let multiplicity = |repeats: usize| Answer::Whole(i64::try_from(repeats).unwrap_or(i64::MAX));
    let fields = [
        (name, rates.single().into()),
        ("reason", rates.reason.map(|reason| reason.code()).into()),
        ("roots", Answer::list(rates.roots.iter().map(|root| root.rate))),
        (
            "multiplicities",
            Answer::List(rates.roots.iter().map(|root| multiplicity(root.multiplicity)).collect()),
        ),
        ("conventional_root", rates.conventional().into()),
        ("nearest_to_zero", rates.nearest_to_zero().into()),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
