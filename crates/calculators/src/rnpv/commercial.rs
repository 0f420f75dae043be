//! Reading launch and sales: listed by year, or from a peak.

use labworth_domain::valuation::risk_adjusted_npv::launch::{Erosion, Launch, SalesPlan, Uptake};

use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;

use super::within_year;

/// Fields that describe sales from a peak.
const OF_A_PEAK: [&str; 6] =
    ["years_to_peak", "uptake", "sales_years", "exclusivity_years", "erosion", "growth"];

/// Launch and sales, where there are any.
pub(super) fn launch(
    inputs: &Inputs,
    time: f64,
    probability: f64,
) -> Result<Option<Launch>, Refusal> {
    let sales = yearly_sales(inputs)?;
    let cost = inputs.number("launch_cost")?;
    if sales.is_empty() && cost == 0.0 {
        return Ok(None);
    }
    let fixed_costs = match inputs.get("fixed_costs") {
        None => Vec::new(),
        Some(Checked::Number(each)) => vec![each.to_f64(); sales.len()],
        Some(_) => inputs.numbers("fixed_costs")?,
    };
    if fixed_costs.len() > sales.len() {
        let message = format!("{} are given for {} years of sales", fixed_costs.len(), sales.len());
        return Err(inputs.problem("wrong_length", "fixed_costs", message));
    }
    Ok(Some(Launch {
        time,
        probability,
        cost,
        cost_time: inputs.optional_number("launch_cost_time")?.unwrap_or(time),
        sales,
        income_share: inputs.optional_number("royalty_rate")?.unwrap_or(1.0),
        margin: margin(inputs)?,
        fixed_costs,
        within_year: within_year(inputs)?,
    }))
}

fn yearly_sales(inputs: &Inputs) -> Result<Vec<f64>, Refusal> {
    if !inputs.has("peak_sales") {
        if let Some(stray) = OF_A_PEAK.into_iter().find(|name| inputs.has(name)) {
            let message = format!("\"{stray}\" shapes sales from a peak: give peak_sales");
            return Err(inputs.problem("conflict", stray, message));
        }
        return Ok(inputs.optional_numbers("sales")?.unwrap_or_default());
    }
    if inputs.has("sales") {
        return Err(inputs.problem(
            "conflict",
            "sales",
            "give either sales by year, or peak_sales",
        ));
    }
    sales_plan(inputs, None).map(|plan| plan.yearly_sales())
}

/// Sales from a peak; the years of exclusivity as stated, unless they follow from elsewhere.
pub(crate) fn sales_plan(inputs: &Inputs, exclusive: Option<f64>) -> Result<SalesPlan, Refusal> {
    let exclusive = exclusive.or(inputs.optional_number("exclusivity_years")?);
    let years = inputs.optional_number("sales_years")?.or(exclusive).ok_or_else(|| {
        let message = "\"sales_years\" is missing: give it, or exclusivity_years";
        inputs.problem("missing", "sales_years", message)
    })?;
    let exclusive_years = exclusive.unwrap_or(years);
    let erosion = inputs.optional_number("erosion")?;
    if erosion.is_none() && exclusive_years < years {
        let message = "\"erosion\" is missing: some years of sales lie after exclusivity";
        return Err(inputs.problem("missing", "erosion", message));
    }
    Ok(SalesPlan {
        peak: inputs.number("peak_sales")?,
        uptake: uptake(inputs)?,
        years,
        exclusive_years,
        erosion: erosion.unwrap_or(0.0),
        erosion_pattern: match inputs.text("erosion_pattern")? {
            "once" => Erosion::Once,
            _ => Erosion::EachYear,
        },
        growth: inputs.optional_number("growth")?.unwrap_or(0.0),
    })
}

fn uptake(inputs: &Inputs) -> Result<Uptake, Refusal> {
    let years = inputs.optional_number("years_to_peak")?;
    if let Some(parts) = inputs.optional_numbers("uptake")? {
        return if years.is_some() {
            let message = "give either uptake by year, or years_to_peak";
            Err(inputs.problem("conflict", "uptake", message))
        } else {
            Ok(Uptake::Listed(parts))
        };
    }
    match (inputs.text("ramp")?, years) {
        ("s_curve", Some(years)) => Ok(Uptake::SCurve { years }),
        ("s_curve", None) => {
            let message = "\"years_to_peak\" is missing: an s-curve needs it";
            Err(inputs.problem("missing", "years_to_peak", message))
        }
        ("none", _) | (_, None) => Ok(Uptake::AtOnce),
        (_, Some(years)) => Ok(Uptake::Linear { years }),
    }
}

/// What is left of income: stated, or one less the shares of the costs.
fn margin(inputs: &Inputs) -> Result<f64, Refusal> {
    let costs = ["cogs", "operating_costs", "royalty_paid"];
    if let Some(margin) = inputs.optional_number("margin")? {
        return match costs.into_iter().find(|name| inputs.has(name)) {
            None => Ok(margin),
            Some(other) => {
                Err(inputs.problem("conflict", other, "the margin already holds these costs"))
            }
        };
    }
    let mut margin = 1.0;
    for name in costs {
        margin -= inputs.optional_number(name)?.unwrap_or(0.0);
    }
    Ok(margin)
}
