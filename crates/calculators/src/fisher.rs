//! `fisher`: rates with and without inflation, in two currencies, and whether flows and rates fit.

use labworth_domain::cashflow::discounting::net_present_value;
use labworth_domain::rates::currency::{
    BothFlows, expected_exchange_rate, nominal_rate, rate_in_other_currency, real_rate,
};

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../declarations/fisher.json");

/// Real, nominal and inflation, as far as two of them give the third.
struct Rates {
    real: Option<f64>,
    nominal: Option<f64>,
    inflation: Option<f64>,
}

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let rates = rates(inputs)?;
    let other = other_currency(inputs, &rates)?;
    let flows = flows(inputs, &rates)?;
    if flows.is_none() && other.is_none() && (rates.real.is_none() || rates.nominal.is_none()) {
        let message = "give two of real_rate, nominal_rate and inflation, or foreign_rate with two inflations";
        return Err(inputs.problem("missing", "nominal_rate", message));
    }
    let exchange = exchange_rates(inputs, &rates)?;
    let value = flows.as_ref().map(|(both, _)| both.nominal_value);
    let gap = flows.as_ref().map(|(both, _)| both.nominal_value - both.real_value);
    let mixed = flows.as_ref().and_then(|(both, times)| {
        let real_at_nominal = net_present_value(rates.nominal?, &both.real, times);
        let nominal_at_real = net_present_value(rates.real?, &both.nominal, times);
        Some((real_at_nominal, nominal_at_real))
    });
    let list = |read: fn(&BothFlows) -> &Vec<f64>| match &flows {
        Some((both, _)) => Answer::list(read(both).iter().copied()),
        None => Answer::Nothing,
    };
    Ok(Answer::object([
        ("real_rate", rates.real.into()),
        ("nominal_rate", rates.nominal.into()),
        ("inflation", rates.inflation.into()),
        ("home_rate", other.into()),
        ("npv", value.into()),
        ("real_npv", flows.as_ref().map(|(both, _)| both.real_value).into()),
        ("nominal_npv", value.into()),
        ("difference", gap.into()),
        ("real_flows", list(|both| &both.real)),
        ("nominal_flows", list(|both| &both.nominal)),
        ("mistaken_real_at_nominal", mixed.map(|(one, _)| one).into()),
        ("mistaken_nominal_at_real", mixed.map(|(_, other)| other).into()),
        ("exchange_rates", exchange),
        ("warnings", Answer::List(warnings(inputs, &rates).iter().map(Answer::from).collect())),
    ]))
}

fn rates(inputs: &Inputs) -> Result<Rates, Refusal> {
    let (real, nominal) =
        (inputs.optional_number("real_rate")?, inputs.optional_number("nominal_rate")?);
    let inflation = inputs.optional_number("inflation")?;
    let all = |real, nominal, inflation| Rates { real, nominal, inflation };
    match (real, nominal, inflation) {
        (Some(real), Some(nominal), Some(inflation)) => {
            if (nominal_rate(real, inflation) - nominal).abs() > 1e-6 {
                let message = format!(
                    "the real rate and the inflation give {}: give two of the three",
                    nominal_rate(real, inflation)
                );
                return Err(inputs.problem("conflict", "nominal_rate", message));
            }
            Ok(all(Some(real), Some(nominal), Some(inflation)))
        }
        (Some(real), None, Some(inflation)) => {
            Ok(all(Some(real), Some(nominal_rate(real, inflation)), Some(inflation)))
        }
        (None, Some(nominal), Some(inflation)) => {
            Ok(all(Some(real_rate(nominal, inflation)), Some(nominal), Some(inflation)))
        }
        (Some(real), Some(nominal), None) => {
            Ok(all(Some(real), Some(nominal), Some(real_rate(nominal, real))))
        }
        (real, nominal, inflation) => Ok(all(real, nominal, inflation)),
    }
}

/// A rate in the other currency, turned into the home one.
fn other_currency(inputs: &Inputs, rates: &Rates) -> Result<Option<f64>, Refusal> {
    let Some(rate) = inputs.optional_number("foreign_rate")? else { return Ok(None) };
    let foreign = inputs.number("foreign_inflation")?;
    let Some(home) = rates.inflation else {
        let message = "the inflation of the home currency is needed beside that of the foreign one";
        return Err(inputs.problem("missing", "inflation", message));
    };
    Ok(Some(rate_in_other_currency(rate, foreign, home)))
}

fn flows(inputs: &Inputs, rates: &Rates) -> Result<Option<(BothFlows, Vec<f64>)>, Refusal> {
    let (given, is_real) =
        match (inputs.optional_numbers("real_flows")?, inputs.optional_numbers("nominal_flows")?) {
            (None, None) => return Ok(None),
            (Some(flows), None) => (flows, true),
            (None, Some(flows)) => (flows, false),
            (Some(_), Some(_)) => {
                let message = "the one follows from the other: give real_flows or nominal_flows";
                return Err(inputs.problem("conflict", "nominal_flows", message));
            }
        };
    let (Some(real), Some(inflation)) = (rates.real, rates.inflation) else {
        let message = "flows need two of real_rate, nominal_rate and inflation";
        return Err(inputs.problem("missing", "inflation", message));
    };
    let times = match inputs.optional_numbers("times")? {
        Some(times) if times.len() == given.len() => times,
        Some(times) => {
            let message = format!("{} times are given for {} flows", times.len(), given.len());
            return Err(inputs.problem("wrong_length", "times", message));
        }
        None => {
            let start = inputs.number("first_flow_at")?;
            (0..given.len()).map(|at| start + at as f64).collect()
        }
    };
    let both = if is_real {
        BothFlows::from_real(&given, &times, real, inflation)
    } else {
        BothFlows::from_nominal(&given, &times, real, inflation)
    };
    Ok(Some((both, times)))
}

/// The exchange rates that the two inflations let expect, from today on.
fn exchange_rates(inputs: &Inputs, rates: &Rates) -> Result<Answer, Refusal> {
    let Some(today) = inputs.optional_number("exchange_rate")? else { return Ok(Answer::Nothing) };
    let Some(home) = rates.inflation else {
        let message = "an exchange rate moves with the inflation of both currencies";
        return Err(inputs.problem("missing", "inflation", message));
    };
    let foreign = inputs.number("foreign_inflation")?;
    let years = inputs.number("years")? as u32;
    let at = |year: u32| expected_exchange_rate(today, home, foreign, f64::from(year));
    Ok(Answer::list((0..=years).map(at)))
}

fn warnings(inputs: &Inputs, rates: &Rates) -> Vec<Problem> {
    let negative = rates.real.filter(|real| *real < 0.0);
    let warning = negative.map(|_| {
        Problem::new(
            "negative_real_rate",
            inputs.path("nominal_rate"),
            "the rate lies below inflation: are both of one currency?",
        )
    });
    warning.into_iter().collect()
}
