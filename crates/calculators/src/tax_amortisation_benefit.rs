//! `tax-amortisation-benefit`: the tax that a buyer saves by writing off a right.

use labworth_domain::cashflow::annuity::annuity_factor;
use labworth_domain::cashflow::discounting::{Timing, growth_factor, net_present_value, sum};
use labworth_domain::valuation::tax_amortisation_benefit::{TaxAmortisation, TaxLife};
use labworth_domain::valuation::write_off_schedule::{declining_balance, straight_line};

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::net_present_value::timing;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/tax-amortisation-benefit.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let timing = timing(inputs, "timing")?;
    let discount_rate = inputs.number("discount_rate")?;
    let terms = TaxAmortisation {
        tax_rate: inputs.number("tax_rate")?,
        discount_rate,
        life: tax_life(inputs)?,
        timing,
    };
    let factor = tax_factor(inputs, &terms)?;
    let value = value_without_benefit(inputs, discount_rate, timing)?;
    let saved = terms.tax_saved_per_unit();
    Ok(Answer::object([
        ("tab_factor", factor.into()),
        ("tax_saved_per_unit", saved.into()),
        ("pre_tab_value", value.into()),
        ("tax_amortisation_benefit", value.map(|value| value * (factor - 1.0)).into()),
        ("value_with_benefit", value.map(|value| value * factor).into()),
        ("benefit_without_gross_up", value.map(|value| value * saved).into()),
        ("schedule", schedule(&terms, value.map(|value| value * factor))),
    ]))
}

/// What is written off and saved in each year.
fn schedule(terms: &TaxAmortisation, price: Option<f64>) -> Answer {
    let fractions: Vec<f64> = match &terms.life {
        TaxLife::Schedule(fractions) => fractions.clone(),
        TaxLife::StraightLine { years } => {
            let whole = years.ceil() as usize;
            let part = |year: usize| (years - year as f64).min(1.0) / years;
            (0..whole).map(part).collect()
        }
    };
    let row = |(year, fraction): (u32, &f64)| {
        let factor = growth_factor(terms.discount_rate, -terms.timing.time_of_year(year));
        let saved = terms.tax_rate * fraction;
        Answer::object([
            ("year", i64::from(year).into()),
            ("fraction", (*fraction).into()),
            ("tax_saved_per_unit", saved.into()),
            ("present_value_per_unit", (saved * factor).into()),
            ("tax_saved", price.map(|price| price * saved).into()),
        ])
    };
    Answer::List((1..).zip(&fractions).map(row).collect())
}

/// The factor, or why there is none.
pub(crate) fn tax_factor(inputs: &Inputs, terms: &TaxAmortisation) -> Result<f64, Refusal> {
    terms.factor().ok_or_else(|| {
        inputs.problem(
            "no_finite_value",
            "tax_rate",
            "the tax saved would pay for the whole price: the gross-up has no end",
        )
    })
}

/// The gross-up that a valuation asks for under `tax_amortisation`: `true` (over the years of the valuation), a number
/// of years, or terms of its own; rates and timing of the valuation stand in where these do not give theirs.
pub(crate) fn factor_of_valuation(
    inputs: &Inputs,
    discount_rate: f64,
    years_of_valuation: Option<f64>,
) -> Result<Option<f64>, Refusal> {
    let of_valuation = |life: TaxLife| {
        let terms = TaxAmortisation {
            tax_rate: inputs.number("tax_rate")?,
            discount_rate,
            life,
            timing: timing(inputs, "timing")?,
        };
        tax_factor(inputs, &terms).map(Some)
    };
    let own = match inputs.get("tax_amortisation") {
        None | Some(Checked::Flag(false)) => return Ok(None),
        Some(Checked::Object(own)) => own,
        Some(Checked::Number(years)) => {
            return of_valuation(TaxLife::StraightLine { years: years.to_f64() });
        }
        Some(_) => {
            let years = years_of_valuation.ok_or_else(|| {
                let message = "a right without end has no years to write it off over: give them";
                inputs.problem("missing", "tax_amortisation", message)
            })?;
            return of_valuation(TaxLife::StraightLine { years });
        }
    };
    let timing = if own.has("timing") { timing(own, "timing")? } else { timing(inputs, "timing")? };
    let tax_rate = match own.optional_number("tax_rate")? {
        Some(rate) => rate,
        None => inputs.number("tax_rate")?,
    };
    let terms = TaxAmortisation {
        tax_rate,
        discount_rate: own.optional_number("discount_rate")?.unwrap_or(discount_rate),
        life: tax_life(own)?,
        timing,
    };
    tax_factor(own, &terms).map(Some)
}

/// The four figures with which every valuation that may have the benefit begins.
pub(crate) fn value_with_benefit(before: f64, factor: Option<f64>) -> [(&'static str, Answer); 4] {
    [
        ("value", (before * factor.unwrap_or(1.0)).into()),
        ("value_before_tab", before.into()),
        ("tab_factor", factor.into()),
        ("tax_amortisation_benefit", factor.map(|factor| before * (factor - 1.0)).into()),
    ]
}

/// The tax life: a schedule of fractions, or a pattern over years.
pub(crate) fn tax_life(inputs: &Inputs) -> Result<TaxLife, Refusal> {
    let years = match inputs.optional_number("tax_life_years")? {
        None => inputs.optional_number("years")?.filter(|_| !inputs.has("schedule")),
        given => given,
    };
    match (inputs.optional_numbers("schedule")?, years) {
        (Some(_), Some(_)) => {
            Err(inputs.problem("conflict", "schedule", "give either tax_life_years or schedule"))
        }
        (Some(fractions), None) => {
            let total = sum(fractions.iter().copied());
            if total > 1.0 + 1e-9 {
                let message = format!(
                    "the fractions sum to {total}: more than the whole price is written off"
                );
                return Err(inputs.problem("shares_do_not_sum", "schedule", message));
            }
            Ok(TaxLife::Schedule(fractions))
        }
        (None, Some(years)) => pattern(inputs, years),
        (None, None) => {
            Err(inputs.problem("missing", "tax_life_years", "give tax_life_years or schedule"))
        }
    }
}

fn pattern(inputs: &Inputs, years: f64) -> Result<TaxLife, Refusal> {
    let declining = inputs.optional_text("pattern")? == Some("declining_balance");
    let first = inputs.optional_number("part_of_first_year")?;
    if !declining && first.is_none() {
        return Ok(TaxLife::StraightLine { years });
    }
    if years.fract() != 0.0 {
        let message =
            "a declining balance or a part of the first year needs a whole number of years";
        return Err(inputs.problem("not_whole", "tax_life_years", message));
    }
    let whole = years as u32;
    if !declining {
        return Ok(TaxLife::Schedule(straight_line(whole, first.unwrap_or(1.0))));
    }
    let given =
        (inputs.optional_number("declining_rate")?, inputs.optional_number("declining_factor")?);
    let rate = match given {
        (Some(_), Some(_)) => {
            let message = "give either declining_rate or declining_factor";
            return Err(inputs.problem("conflict", "declining_factor", message));
        }
        (Some(rate), None) => rate,
        (None, factor) => (factor.unwrap_or(2.0) / years).min(1.0),
    };
    if first.is_some() {
        let message = "a part of the first year is known for equal parts only: give a schedule";
        return Err(inputs.problem("conflict", "part_of_first_year", message));
    }
    let switch =
        !inputs.has("switch_to_straight_line") || inputs.flag("switch_to_straight_line")?;
    Ok(TaxLife::Schedule(declining_balance(whole, rate, switch)))
}

/// The value given, or the value of the cash flow given; `None` when only the factor is asked for.
fn value_without_benefit(
    inputs: &Inputs,
    rate: f64,
    timing: Timing,
) -> Result<Option<f64>, Refusal> {
    let given: Vec<&str> = ["pre_tab_value", "cash_flow", "cash_flows"]
        .into_iter()
        .filter(|name| inputs.has(name))
        .collect();
    match given.as_slice() {
        [] => Ok(None),
        ["pre_tab_value"] => inputs.optional_number("pre_tab_value"),
        ["cash_flow"] => {
            let years =
                inputs.optional_number("years")?.or(inputs.optional_number("tax_life_years")?);
            let years = years.ok_or_else(|| {
                inputs.problem("missing", "years", "\"years\" is missing: how long cash_flow lasts")
            })?;
            let earlier = growth_factor(rate, timing.years_before_year_end());
            Ok(Some(inputs.number("cash_flow")? * annuity_factor(rate, years) * earlier))
        }
        ["cash_flows"] => {
            let flows = inputs.numbers("cash_flows")?;
            let times: Vec<f64> =
                (1_u32..).take(flows.len()).map(|year| timing.time_of_year(year)).collect();
            Ok(Some(net_present_value(rate, &flows, &times)))
        }
        [_, second, ..] => Err(inputs.problem(
            "conflict",
            second,
            "give one of pre_tab_value, cash_flow with years, and cash_flows",
        )),
        [_] => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::asking::{ask, near, refusal};

    const NAME: &str = "tax-amortisation-benefit";

    #[test]
    fn one_life_serves_flow_and_write_off() {
        // The article prints 61.45 and, against its own formula, 85.85.
        let answer = ask(NAME, &json!({ "pmt": 10, "n": 10, "tax": 0.3, "k": 0.1 }));
        assert!(near(&answer["pre_tab_value"], 61.445_671_057_046_83));
        assert!(near(&answer["tax_amortisation_benefit"], 13.886_509_082_605_66));
        assert_eq!(answer["schedule"].as_array().unwrap().len(), 10);
    }

    #[test]
    fn a_declining_balance_equals_its_fractions_stated_as_a_schedule() {
        let common = |extra: serde_json::Value| {
            let mut question =
                json!({ "tax_rate": 0.2, "discount_rate": 0.12, "timing": "mid_year" });
            question.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
            ask(NAME, &question)["tab_factor"].as_f64().unwrap()
        };
        let falling = common(json!({ "tax_life_years": 5, "pattern": "declining_balance" }));
        let stated = common(json!({ "schedule": [0.4, 0.24, 0.144, 0.108, 0.108] }));
        assert!((falling - stated).abs() < 1e-14);
        // 1.5 over four years is 37.5 % of what is left
        let factor = common(
            json!({ "tax_life_years": 4, "pattern": "declining_balance", "declining_factor": 1.5 }),
        );
        let rate = common(
            json!({ "tax_life_years": 4, "pattern": "declining_balance", "declining_rate": 0.375 }),
        );
        assert_eq!(factor, rate);
    }

    #[test]
    fn a_half_first_year_is_worth_less_than_a_whole_one() {
        let factor = |question| ask(NAME, &question)["tab_factor"].as_f64().unwrap();
        let half = factor(json!({ "tax_rate": 0.2, "k": 0.1, "n": 4, "part_of_first_year": 0.5 }));
        let stated = factor(
            json!({ "tax_rate": 0.2, "k": 0.1, "schedule": [0.125, 0.25, 0.25, 0.25, 0.125] }),
        );
        assert!((half - stated).abs() < 1e-14);
        assert!(half < factor(json!({ "tax_rate": 0.2, "k": 0.1, "n": 4 })));
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let with = |extra: &str| {
            let text = format!(r#"{{"tax_rate":0.2,"discount_rate":0.1,{extra}}}"#);
            refusal(NAME, &serde_json::from_str(&text).unwrap())
        };
        assert_eq!(with(r#""n":1000000000000"#), ("out_of_range", "n".to_owned()));
        assert_eq!(with(r#""schedule":[0.9,0.2]"#), ("shares_do_not_sum", "schedule".to_owned()));
        let broken = with(r#""n":4.5,"pattern":"declining_balance""#);
        assert_eq!(broken, ("not_whole", "tax_life_years".to_owned()));
        assert_eq!(with(r#""cash_flow":5,"schedule":[1]"#), ("missing", "years".to_owned()));
    }
}
