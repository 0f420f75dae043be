//! Reading a plan: free cash flows as they are, or what they are made of.

use labworth_domain::valuation::free_cash_flow::{
    FreeCashFlow, OperatingYear, free_cash_flows, rises_of_working_capital,
};

use labworth_domain::valuation::tax_on_losses::Losses;

use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;
use crate::yearly_inputs::{
    grown, listed_or_grown, one_per_year, optional_per_year, per_year_or_nothing, whole_years,
};

/// A plan by year.
pub(crate) struct Plan {
    pub(crate) years: Vec<FreeCashFlow>,
}

/// Ways of stating earnings, of which one is taken.
const EARNINGS: [&str; 5] = ["ebit", "ebit_margin", "ebitda", "ebitda_margin", "operating_costs"];

pub(crate) fn plan(inputs: &Inputs) -> Result<Plan, Refusal> {
    if inputs.has("free_cash_flows") {
        return stated(inputs);
    }
    let count = count(inputs)?;
    let revenue = match inputs.get("revenue") {
        None => vec![0.0; count],
        Some(_) => listed_or_grown(inputs, "revenue")?,
    };
    let depreciation = amount_or_share(inputs, "depreciation", "depreciation_share", &revenue)?;
    let capex = amount_or_share(inputs, "capex", "capex_share", &revenue)?;
    let rise = rise_of_working_capital(inputs, &revenue)?;
    let other = per_year_or_nothing(inputs, "startup_costs", count)?;
    let ebit = ebit(inputs, &revenue, &depreciation)?;
    let at = |list: &[f64], year: usize| list.get(year).copied().unwrap_or(0.0);
    // Costs of starting up are costs: they lower the taxed profit.
    let year = |year: usize| OperatingYear {
        revenue: at(&revenue, year),
        ebit: at(&ebit, year) - at(&other, year),
        depreciation: at(&depreciation, year),
        capex: at(&capex, year),
        rise_of_working_capital: at(&rise, year),
        other: 0.0,
    };
    let years: Vec<OperatingYear> = (0..count).map(year).collect();
    let losses = losses(inputs)?;
    Ok(Plan { years: free_cash_flows(&years, inputs.number("tax_rate")?, losses) })
}

/// What happens to the tax on a loss; given back unless stated.
pub(crate) fn losses(inputs: &Inputs) -> Result<Losses, Refusal> {
    Ok(match inputs.optional_text("losses")? {
        Some("carried_forward") => Losses::CarriedForward,
        Some("lost") => Losses::Lost,
        _ => Losses::Refunded,
    })
}

/// Free cash flows that were given as they are.
fn stated(inputs: &Inputs) -> Result<Plan, Refusal> {
    let stray =
        EARNINGS.into_iter().chain(["capex", "depreciation", "change_in_nwc", "startup_costs"]);
    if let Some(stray) = stray.into_iter().find(|name| inputs.has(name)) {
        let message =
            "free_cash_flows are what is left after all of it: give either them or their parts";
        return Err(inputs.problem("conflict", stray, message));
    }
    let flows = listed_or_grown(inputs, "free_cash_flows")?;
    let row = |flow: &f64| FreeCashFlow {
        year: OperatingYear::default(),
        tax: 0.0,
        profit_after_tax: *flow,
        free_cash_flow: *flow,
    };
    Ok(Plan { years: flows.iter().map(row).collect() })
}

/// How many years are planned: by the list of sales or earnings, or by `years`.
fn count(inputs: &Inputs) -> Result<usize, Refusal> {
    let length = |name: &str| match inputs.get(name) {
        Some(Checked::List(items)) => Some(items.len()),
        _ => None,
    };
    let listed = ["revenue", "ebit", "ebitda"].into_iter().find_map(length);
    let years = whole_years(inputs)?;
    match (listed, years) {
        (Some(listed), Some(years)) => Ok(listed.min(years)),
        (Some(count), None) | (None, Some(count)) => Ok(count),
        (None, None) => {
            let message = "give free_cash_flows, a list of revenue, ebit or ebitda, or years";
            Err(inputs.problem("missing", "free_cash_flows", message))
        }
    }
}

fn ebit(inputs: &Inputs, revenue: &[f64], depreciation: &[f64]) -> Result<Vec<f64>, Refusal> {
    let count = revenue.len();
    let given: Vec<&str> = EARNINGS.into_iter().filter(|name| inputs.has(name)).collect();
    let of_revenue = |name: &str| {
        if !inputs.has("revenue") {
            let message = "\"revenue\" is missing: a margin is a share of it";
            return Err(inputs.problem("missing", "revenue", message));
        }
        let shares = one_per_year(inputs, name, count)?;
        Ok(revenue.iter().zip(shares).map(|(revenue, share)| revenue * share).collect::<Vec<f64>>())
    };
    let less = |from: &[f64], what: &[f64]| {
        from.iter().zip(what).map(|(from, what)| from - what).collect::<Vec<f64>>()
    };
    let money = |name: &str| match inputs.get(name) {
        Some(Checked::Number(first)) if count > 1 && !inputs.has("revenue") => {
            Ok(grown(first.to_f64(), inputs.number("growth")?, count))
        }
        _ => one_per_year(inputs, name, count),
    };
    match given.as_slice() {
        ["ebit"] => money("ebit"),
        ["ebit_margin"] => of_revenue("ebit_margin"),
        ["ebitda"] => Ok(less(&money("ebitda")?, depreciation)),
        ["ebitda_margin"] => Ok(less(&of_revenue("ebitda_margin")?, depreciation)),
        ["operating_costs"] => {
            let costs = one_per_year(inputs, "operating_costs", count)?;
            Ok(less(&less(revenue, &costs), depreciation))
        }
        [_, second, ..] => Err(inputs.problem("conflict", second, "state earnings in one way")),
        _ => {
            let message =
                "give free_cash_flows, ebit, ebit_margin, ebitda, ebitda_margin or operating_costs";
            Err(inputs.problem("missing", "ebit", message))
        }
    }
}

/// Money by year, or a share of sales.
fn amount_or_share(
    inputs: &Inputs,
    amount: &str,
    share: &str,
    revenue: &[f64],
) -> Result<Vec<f64>, Refusal> {
    let count = revenue.len();
    match (optional_per_year(inputs, amount, count)?, optional_per_year(inputs, share, count)?) {
        (Some(_), Some(_)) => {
            Err(inputs.problem("conflict", share, format!("give either {amount} or {share}")))
        }
        (Some(amounts), None) => Ok(amounts),
        (None, Some(shares)) => {
            Ok(revenue.iter().zip(shares).map(|(revenue, share)| revenue * share).collect())
        }
        (None, None) => Ok(vec![0.0; count]),
    }
}

fn rise_of_working_capital(inputs: &Inputs, revenue: &[f64]) -> Result<Vec<f64>, Refusal> {
    let stated = optional_per_year(inputs, "change_in_nwc", revenue.len())?;
    match (stated, inputs.optional_number("nwc_share")?) {
        (Some(_), Some(_)) => {
            Err(inputs.problem("conflict", "nwc_share", "give either change_in_nwc or nwc_share"))
        }
        (Some(rise), None) => Ok(rise),
        (None, Some(share)) => {
            let opening = inputs.optional_number("opening_nwc")?.unwrap_or(0.0);
            Ok(rises_of_working_capital(revenue, share, opening))
        }
        (None, None) => Ok(vec![0.0; revenue.len()]),
    }
}
