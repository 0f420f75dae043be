//! Reading how customers, users or technology wear away.

use labworth_domain::cashflow::discounting::Timing;
use labworth_domain::valuation::attrition::Attrition;

use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;
use crate::yearly_inputs::same_length;

/// The part left in each year; all of it where nothing is said.
pub(crate) fn survival(inputs: &Inputs, timing: Timing, count: usize) -> Result<Vec<f64>, Refusal> {
    let ways = ["attrition_rate", "retention_rate", "survival", "attrition_curve"];
    let given: Vec<&str> = ways.into_iter().filter(|name| inputs.has(name)).collect();
    if let [_, second, ..] = given.as_slice() {
        let message = "state attrition in one way";
        return Err(inputs.problem("conflict", second, message));
    }
    if inputs.has("survival") {
        return same_length(inputs, "survival", inputs.numbers("survival")?, count);
    }
    let attrition = attrition(inputs)?;
    let earlier = match inputs.optional_text("attrition_at")? {
        Some("start") => 1.0,
        Some("middle") => 0.5,
        Some("end") => 0.0,
        _ => timing.years_before_year_end(),
    };
    Ok((1..=count).map(|year| attrition.survival(year as f64 - earlier)).collect())
}

fn attrition(inputs: &Inputs) -> Result<Attrition, Refusal> {
    if let Some(retention) = inputs.optional_number("retention_rate")? {
        return Ok(Attrition::Rate(1.0 - retention));
    }
    match inputs.get("attrition_rate") {
        Some(Checked::Number(rate)) => return Ok(Attrition::Rate(rate.to_f64())),
        Some(_) => return Ok(Attrition::Rates(inputs.numbers("attrition_rate")?)),
        None => {}
    }
    let Some(curve) = inputs.optional_object("attrition_curve") else {
        return Ok(Attrition::None);
    };
    let needed = |name: &str| {
        curve.optional_number(name)?.ok_or_else(|| {
            curve.problem("missing", name, format!("\"{name}\" is missing for this curve"))
        })
    };
    match curve.text("kind")? {
        "weibull" => Ok(Attrition::Weibull { scale: needed("scale")?, shape: needed("shape")? }),
        _ => Ok(Attrition::Exponential { hazard: needed("hazard")? }),
    }
}
