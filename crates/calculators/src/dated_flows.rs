//! `xnpv` and `xirr`: cash flows on calendar dates.

use labworth_domain::cashflow::dated_flows::{DatedFlow, dated_net_present_value, earliest};
use labworth_domain::cashflow::dated_rate::dated_rates;
use labworth_domain::cashflow::day_count::DayCount;

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::internal_rate::rate_fields;
use crate::problem::Refusal;

pub(crate) const XNPV_DECLARATION: &str = include_str!("../declarations/xnpv.json");
pub(crate) const XIRR_DECLARATION: &str = include_str!("../declarations/xirr.json");

pub(crate) fn calculate_xnpv(inputs: &Inputs) -> Result<Answer, Refusal> {
    let flows = dated_flows(inputs)?;
    let day_count = day_count(inputs)?;
    let base = inputs.optional_date("base_date")?.or(earliest(&flows));
    let base = base.ok_or_else(|| inputs.problem("missing", "flows", "there is no flow"))?;
    let value = dated_net_present_value(inputs.number("rate")?, &flows, base, day_count);
    Ok(Answer::object([("xnpv", value.into()), ("base_date", base.into())]))
}

pub(crate) fn calculate_xirr(inputs: &Inputs) -> Result<Answer, Refusal> {
    let answer = dated_rates(&dated_flows(inputs)?, day_count(inputs)?);
    let mut fields = rate_fields("xirr", &answer.rates);
    fields.extend([
        ("residuals".to_owned(), Answer::list(answer.residuals.iter().copied())),
        ("ill_conditioned".to_owned(), answer.ill_conditioned.into()),
        ("search_complete".to_owned(), answer.complete.into()),
        ("root_beyond_range".to_owned(), answer.root_beyond_range.into()),
    ]);
    Ok(Answer::Object(fields))
}

fn day_count(inputs: &Inputs) -> Result<DayCount, Refusal> {
    let name = inputs.text("day_count")?;
    DayCount::from_name(name).ok_or_else(|| {
        inputs.problem("unknown_choice", "day_count", format!("\"{name}\" is not known"))
    })
}

/// Flows given one by one, or as a list of dates beside a list of amounts.
fn dated_flows(inputs: &Inputs) -> Result<Vec<DatedFlow>, Refusal> {
    let lists = inputs.has("dates") || inputs.has("amounts");
    match (inputs.has("flows"), lists) {
        (true, true) => {
            Err(inputs.problem("conflict", "flows", "give either flows, or dates and amounts"))
        }
        (true, false) => inputs.items("flows").iter().map(|item| one_flow(inputs, item)).collect(),
        (false, true) => {
            let (dates, amounts) = (inputs.items("dates"), inputs.exact_list("amounts")?);
            inputs.needed("dates")?;
            if dates.len() != amounts.len() {
                let message =
                    format!("{} dates are given for {} amounts", dates.len(), amounts.len());
                return Err(inputs.problem("wrong_length", "dates", message));
            }
            let date = |item: &Checked| match item {
                Checked::Date(date) => Some(*date),
                _ => None,
            };
            let pairs = dates.iter().filter_map(date).zip(amounts);
            Ok(pairs.map(|(date, amount)| DatedFlow { date, amount }).collect())
        }
        (false, false) => {
            Err(inputs.problem("missing", "flows", "give flows, or dates and amounts"))
        }
    }
}

fn one_flow(inputs: &Inputs, item: &Checked) -> Result<DatedFlow, Refusal> {
    let (date, amount) = match item {
        Checked::Object(flow) => (flow.get("date"), flow.get("amount")),
        Checked::List(pair) => (pair.first(), pair.get(1)),
        _ => (None, None),
    };
    match (date, amount) {
        (Some(Checked::Date(date)), Some(Checked::Number(amount))) => {
            Ok(DatedFlow { date: *date, amount: amount.clone() })
        }
        _ => Err(inputs.problem("internal", "flows", "the declaration does not fit the function")),
    }
}
