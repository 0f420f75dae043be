//! `terminal-value`: what lies beyond the last planned year, by the kind of right.

use labworth_domain::valuation::terminal_value::{KindOfRight, TerminalMethod, implied_growth};

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::discounted_cash_flow::beyond::{kind_of_right, refused, terminal_method};
use crate::inputs::Inputs;
use crate::money_terms::money_terms;
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../declarations/terminal-value.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let terms = money_terms(inputs)?;
    let right = kind_of_right(inputs, KindOfRight::Business)?;
    let method = terminal_method(inputs, || {
        inputs.optional_number("metric_value")?.ok_or_else(|| {
            let message = "\"metric_value\" is missing: what the multiple is of";
            inputs.problem("missing", "metric_value", message)
        })
    })?;
    let flow = last_flow(inputs, method)?;
    let value = method.value(flow, terms.rate, right).map_err(|reason| refused(inputs, reason))?;
    let planned = inputs.optional_number("planned_years")?;
    let time = planned.map(|years| years - method.years_before_year_end(terms.timing));
    let mut warnings = Vec::new();
    let growth = inputs.optional_number("growth")?;
    if let (Some(growth), Some(inflation)) = (growth, inputs.optional_number("inflation")?)
        && growth > inflation
    {
        let message = format!("growth of {growth} for ever is above inflation of {inflation}");
        warnings.push(Problem::new("growth_above_inflation", inputs.path("growth"), message));
    }
    let present = time.map(|time| value * terms.rate.factor(time));
    let metric = inputs.optional_number("metric_value")?;
    let multiple = metric.filter(|metric| *metric != 0.0).map(|metric| value / metric);
    Ok(Answer::object([
        ("terminal_value", value.into()),
        ("terminal_time", time.into()),
        ("present_value", present.into()),
        ("implied_growth", implied_growth(value, flow, terms.rate).filter(|_| flow != 0.0).into()),
        ("implied_multiple", multiple.into()),
        ("multiple_of_cash_flow", (flow != 0.0).then(|| value / flow).into()),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}

/// The flow of the last planned year, stated or from that of the year after it.
fn last_flow(inputs: &Inputs, method: TerminalMethod) -> Result<f64, Refusal> {
    match (inputs.optional_number("cash_flow")?, inputs.optional_number("next_cash_flow")?) {
        (Some(_), Some(_)) => {
            let message =
                "give either the flow of the last planned year or that of the year after it";
            Err(inputs.problem("conflict", "next_cash_flow", message))
        }
        (Some(flow), None) => Ok(flow),
        (None, Some(next)) => {
            let grown = match method {
                TerminalMethod::Gordon { growth } | TerminalMethod::ValueDriver { growth, .. } => {
                    1.0 + growth
                }
                TerminalMethod::ErosionTail { erosion, .. } => libm::exp(-erosion),
                TerminalMethod::ExitMultiple { .. } | TerminalMethod::Nothing => 1.0,
            };
            Ok(next / grown)
        }
        (None, None) if matches!(method, TerminalMethod::ExitMultiple { .. }) => Ok(0.0),
        (None, None) => {
            Err(inputs.problem("missing", "cash_flow", "give cash_flow or next_cash_flow"))
        }
    }
}
