//! Reading what lies beyond a plan.

use labworth_domain::valuation::discounted_cash_flow::ValueOfPlan;
use labworth_domain::valuation::terminal_value::{
    KindOfRight, LARGE_SHARE, NoTerminalValue, TerminalMethod,
};

use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

use super::plan::Plan;

/// What lies beyond a plan, as it was stated.
pub(crate) struct Beyond {
    pub(crate) right: KindOfRight,
    pub(crate) method: TerminalMethod,
    /// The flow on which it is built, if not the last planned one.
    pub(crate) base: Option<f64>,
    /// How much before the end of the last year it lies, if stated.
    pub(crate) earlier: Option<f64>,
    growth: Option<f64>,
}

/// Fields that say it without the object.
const SHORT: [&str; 3] = ["terminal_growth", "exit_multiple", "erosion"];

pub(crate) fn kind_of_right(
    inputs: &Inputs,
    unless_stated: KindOfRight,
) -> Result<KindOfRight, Refusal> {
    Ok(match inputs.optional_text("kind_of_right")? {
        Some("expiring") => KindOfRight::Expiring,
        Some("trademark") => KindOfRight::Trademark,
        Some("know_how") => KindOfRight::KnowHow,
        Some("business") => KindOfRight::Business,
        _ => unless_stated,
    })
}

pub(crate) fn beyond(inputs: &Inputs, plan: &Plan) -> Result<Beyond, Refusal> {
    let right = kind_of_right(inputs, KindOfRight::Business)?;
    let given: Vec<&str> =
        SHORT.into_iter().chain(["terminal_value"]).filter(|name| inputs.has(name)).collect();
    if let [_, second, ..] = given.as_slice() {
        let message =
            "state what lies beyond the plan in one way; the other is answered as a cross-check";
        return Err(inputs.problem("conflict", second, message));
    }
    let stated = |method, growth| Beyond { right, method, base: None, earlier: None, growth };
    match (given.first(), inputs.get("terminal_value")) {
        (None, _) => Ok(stated(TerminalMethod::Nothing, None)),
        (Some(_), Some(Checked::Number(value))) => {
            let sale = TerminalMethod::ExitMultiple { multiple: 1.0, metric: value.to_f64() };
            Ok(stated(sale, None))
        }
        (Some(_), Some(Checked::Object(terms))) => of_object(terms, plan, right),
        (Some(name), _) => short(inputs, name, plan, right),
    }
}

fn short(inputs: &Inputs, name: &str, plan: &Plan, right: KindOfRight) -> Result<Beyond, Refusal> {
    let number = inputs.number(name)?;
    let (method, growth) = match name {
        "terminal_growth" => (TerminalMethod::Gordon { growth: number }, Some(number)),
        "erosion" => {
            let years = inputs.optional_number("erosion_years")?;
            (TerminalMethod::ErosionTail { erosion: number, years }, None)
        }
        _ => {
            let metric = metric(inputs, "exit_metric", plan)?;
            (TerminalMethod::ExitMultiple { multiple: number, metric }, None)
        }
    };
    Ok(Beyond { right, method, base: None, earlier: None, growth })
}

fn of_object(terms: &Inputs, plan: &Plan, right: KindOfRight) -> Result<Beyond, Refusal> {
    let method = terminal_method(terms, || match terms.optional_number("metric_value")? {
        Some(value) => Ok(value),
        None => metric(terms, "metric", plan),
    })?;
    let growth = terms.optional_number("growth")?;
    let base = match (terms.optional_number("cash_flow")?, terms.optional_number("next_cash_flow")?)
    {
        (Some(_), Some(_)) => {
            let message =
                "give either the flow of the last planned year or that of the year after it";
            return Err(terms.problem("conflict", "next_cash_flow", message));
        }
        (Some(flow), None) => Some(flow),
        (None, Some(next)) => Some(next / (1.0 + growth.unwrap_or(0.0))),
        (None, None) => match method {
            TerminalMethod::ValueDriver { .. } => {
                plan.years.last().map(|year| year.profit_after_tax)
            }
            _ => None,
        },
    };
    let earlier = match terms.optional_text("discounted_from")? {
        Some("mid_year") => Some(0.5),
        Some(_) => Some(0.0),
        None => None,
    };
    Ok(Beyond { right, method, base, earlier, growth })
}

/// The method of a terminal value as its fields state it.
pub(crate) fn terminal_method(
    terms: &Inputs,
    metric: impl FnOnce() -> Result<f64, Refusal>,
) -> Result<TerminalMethod, Refusal> {
    let needed = |name: &str| {
        terms.optional_number(name)?.ok_or_else(|| {
            terms.problem("missing", name, format!("\"{name}\" is missing for this method"))
        })
    };
    let inferred = || {
        let ways = [
            ("multiple", "exit_multiple"),
            ("erosion", "erosion_tail"),
            ("return_on_new_capital", "value_driver"),
            ("growth", "gordon"),
        ];
        ways.into_iter().find(|(field, _)| terms.has(field)).map(|(_, method)| method)
    };
    match terms.optional_text("method")?.or_else(inferred) {
        Some("gordon") => {
            let growth = if terms.has("growth") { needed("growth")? } else { 0.0 };
            Ok(TerminalMethod::Gordon { growth })
        }
        Some("value_driver") => Ok(TerminalMethod::ValueDriver {
            growth: needed("growth")?,
            return_on_new_capital: needed("return_on_new_capital")?,
        }),
        Some("exit_multiple") => {
            Ok(TerminalMethod::ExitMultiple { multiple: needed("multiple")?, metric: metric()? })
        }
        Some("erosion_tail") => Ok(TerminalMethod::ErosionTail {
            erosion: needed("erosion")?,
            years: terms.optional_number("years")?,
        }),
        Some(_) => Ok(TerminalMethod::Nothing),
        None => {
            let message = "give a method, or growth, multiple or erosion";
            Err(terms.problem("missing", "method", message))
        }
    }
}

/// The metric of the last planned year that a multiple is of.
fn metric(terms: &Inputs, name: &str, plan: &Plan) -> Result<f64, Refusal> {
    let last = plan.years.last();
    let of = match terms.optional_text(name)? {
        Some("ebit") => last.map(|last| last.year.ebit),
        Some("revenue") => last.map(|last| last.year.revenue),
        Some("free_cash_flow") => last.map(|last| last.free_cash_flow),
        _ => last.map(|last| last.year.ebitda()),
    };
    match of {
        Some(metric) if metric != 0.0 => Ok(metric),
        _ => {
            let message =
                "the last planned year does not say this metric: give its parts or metric_value";
            Err(terms.problem("missing", name, message))
        }
    }
}

/// Why there is no terminal value, in words.
pub(crate) fn refused(inputs: &Inputs, reason: NoTerminalValue) -> Refusal {
    let (code, message) = match reason {
        NoTerminalValue::GrowthNotBelowRate => (
            "growth_not_below_rate",
            "flows that grow as fast as the discount rate have no value without end",
        ),
        NoTerminalValue::ExpiringRight => (
            "expiring_right",
            "a right that ends by law has neither a perpetuity nor a sale as a going business after its end: plan to the \
             end of protection, at most with an erosion tail; a trademark, know-how or a business is stated as kind_of_right",
        ),
        NoTerminalValue::NoReturnOnNewCapital => {
            ("out_of_range", "growth needs a return on new capital above zero")
        }
        NoTerminalValue::TailDoesNotConverge => (
            "tail_does_not_converge",
            "a tail without end must lose value faster than nothing: erosion and discount rate cancel",
        ),
    };
    inputs.problem(code, "terminal_value", message)
}

impl Beyond {
    pub(crate) fn warnings(
        &self,
        inputs: &Inputs,
        value: &ValueOfPlan,
    ) -> Result<Vec<Problem>, Refusal> {
        let mut warnings = Vec::new();
        if let Some(share) = value.share_of_terminal().filter(|share| *share > LARGE_SHARE) {
            let percent = share * 100.0;
            let message = format!(
                "{percent:.0} % of the value lies beyond the plan: it is worth as much as the assumptions on growth and rate"
            );
            warnings.push(Problem::new(
                "terminal_share_large",
                inputs.path("terminal_value"),
                message,
            ));
        }
        let inflation = inputs.optional_number("inflation")?;
        if let (Some(growth), Some(inflation)) = (self.growth, inflation)
            && growth > inflation
        {
            let message = format!(
                "growth of {growth} for ever is above inflation of {inflation}: it would outgrow everything else"
            );
            warnings.push(Problem::new(
                "growth_above_inflation",
                inputs.path("terminal_value"),
                message,
            ));
        }
        Ok(warnings)
    }
}
