//! `single-period-excess-earnings`: one normal year's earnings beyond all charges, for ever.

use labworth_domain::valuation::excess_earnings::single_period_excess_earnings;

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::contributory_charges::contributory_charges;
use crate::inputs::Inputs;
use crate::money_terms::rate_of;
use crate::problem::Refusal;
use crate::tax_amortisation_benefit::{factor_of_valuation, value_with_benefit};

pub(crate) const DECLARATION: &str =
    include_str!("../declarations/single-period-excess-earnings.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let (rate, growth) = rate_and_growth(inputs)?;
    let tax_rate = inputs.number("tax_rate")?;
    let charged = contributory_charges(inputs)?;
    let sales = inputs.optional_number("net_sales")?.unwrap_or(0.0);
    let earnings =
        match (inputs.optional_number("earnings")?, inputs.optional_number("ebita_margin")?) {
            (Some(earnings), None) => earnings,
            (None, Some(margin)) if inputs.has("net_sales") => sales * margin,
            (Some(_), Some(_)) => {
                let message = "give either earnings, or net_sales with ebita_margin";
                return Err(inputs.problem("conflict", "ebita_margin", message));
            }
            _ => {
                let message = "give earnings, or net_sales with ebita_margin";
                return Err(inputs.problem("missing", "earnings", message));
            }
        };
    let next_year = if inputs.text("earnings_of")? == "last_year" { 1.0 + growth } else { 1.0 };
    let charge: f64 = charged.charges().iter().map(|charge| charge.of_year(0, sales).total()).sum();
    let taxed = if inputs.flag("charges_before_tax")? { earnings - charge } else { earnings };
    let tax = taxed * tax_rate;
    let excess = (earnings - tax - charge) * next_year;
    let nominal = rate_of(inputs, rate)?;
    let value = single_period_excess_earnings(excess, 0.0, nominal, growth).ok_or_else(|| {
        let message = "earnings that grow as fast as the discount rate have no value without end";
        inputs.problem("growth_not_below_rate", "growth", message)
    })?;
    let factor = factor_of_valuation(inputs, rate, None)?;
    let warnings = charged.warnings(inputs);
    let [value, before, tab, benefit] = value_with_benefit(value, factor);
    Ok(Answer::object([
        value,
        before,
        tab,
        benefit,
        ("earnings_after_tax", ((earnings - tax) * next_year).into()),
        ("charge", (charge * next_year).into()),
        ("excess_earnings", excess.into()),
        ("capitalisation_rate", (rate - growth).into()),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}

/// The discount rate and the growth, or a rate of capitalisation that is both.
fn rate_and_growth(inputs: &Inputs) -> Result<(f64, f64), Refusal> {
    let growth = inputs.number("growth")?;
    match (inputs.optional_number("discount_rate")?, inputs.optional_number("capitalisation_rate")?)
    {
        (Some(rate), None) => Ok((rate, growth)),
        (None, Some(rate)) => Ok((rate + growth, growth)),
        (Some(_), Some(_)) => {
            let message =
                "a capitalisation rate is the discount rate less growth: give one of them";
            Err(inputs.problem("conflict", "capitalisation_rate", message))
        }
        (None, None) => Err(inputs.problem(
            "missing",
            "discount_rate",
            "give discount_rate or capitalisation_rate",
        )),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::asking::{ask, near, refusal};

    const NAME: &str = "single-period-excess-earnings";

    #[test]
    fn last_years_earnings_grow_once() {
        let value = |of: &str| {
            let question =
                json!({ "earnings": 100, "discount_rate": 0.1, "growth": 0.05, "earnings_of": of });
            ask(NAME, &question)["value"].clone()
        };
        assert!(near(&value("next_year"), 2000.0) && near(&value("last_year"), 2100.0));
    }

    #[test]
    fn growth_at_the_rate_is_refused() {
        let question = json!({ "earnings": 100, "discount_rate": 0.1, "growth": 0.1 });
        assert_eq!(refusal(NAME, &question), ("growth_not_below_rate", "growth".to_owned()));
    }
}
