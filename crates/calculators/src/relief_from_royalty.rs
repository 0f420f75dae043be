//! `relief-from-royalty`: the value of a right as the royalty its owner need not pay.

use labworth_domain::valuation::relief_from_royalty::{
    ReliefFromRoyalty, RoyaltyRelief, RoyaltyYear, YearWorking,
};
use labworth_domain::valuation::tax_amortisation_benefit::TaxAmortisation;

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::net_present_value::timing;
use crate::problem::Refusal;
use crate::tax_amortisation_benefit::{tax_factor, tax_life};

pub(crate) const DECLARATION: &str = include_str!("../declarations/relief-from-royalty.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let method = ReliefFromRoyalty {
        years: royalty_years(inputs)?,
        discount_rate: inputs.number("discount_rate")?,
        tax_rate: inputs.number("tax_rate")?,
        upkeep_share: inputs.number("upkeep_share")?,
        perpetual_growth: perpetual_growth(inputs)?,
    };
    let relief = method.value().ok_or_else(|| {
        let name = if inputs.has("perpetual_growth") { "perpetual_growth" } else { "growth" };
        let message = "a right without end has a value only if growth is below the discount rate";
        inputs.problem("growth_not_below_rate", name, message)
    })?;
    let factor = match inputs.optional_object("tax_amortisation") {
        Some(terms) => Some(amortisation_factor(inputs, terms)?),
        None => None,
    };
    Ok(answer(&relief, factor))
}

fn answer(relief: &RoyaltyRelief, factor: Option<f64>) -> Answer {
    let before = relief.value();
    let raised = factor.unwrap_or(1.0);
    Answer::object([
        ("value", (before * raised).into()),
        ("value_before_tab", before.into()),
        ("tab_factor", factor.into()),
        ("tax_amortisation_benefit", factor.map(|factor| before * (factor - 1.0)).into()),
        ("value_of_years", relief.value_of_years.into()),
        ("value_beyond", relief.value_beyond.into()),
        ("value_per_point", (relief.value_per_point * raised).into()),
        ("years", Answer::List((1_i64..).zip(&relief.years).map(year_row).collect())),
    ])
}

fn year_row((number, working): (i64, &YearWorking)) -> Answer {
    Answer::object([
        ("year", number.into()),
        ("time", working.year.time.into()),
        ("net_sales", working.year.net_sales.into()),
        ("part_in_life", working.year.part_in_life.into()),
        ("royalty_rate", working.year.royalty_rate.into()),
        ("royalty_saved", working.royalty_saved.into()),
        ("upkeep", working.upkeep.into()),
        ("tax", working.tax.into()),
        ("after_tax", working.after_tax.into()),
        ("discount_factor", working.discount_factor.into()),
        ("present_value", working.present_value.into()),
    ])
}

fn royalty_years(inputs: &Inputs) -> Result<Vec<RoyaltyYear>, Refusal> {
    let life = inputs.optional_number("years")?;
    let mut sales = yearly_sales(inputs, life)?;
    if let Some(life) = life {
        if inputs.flag("perpetual")? {
            return Err(inputs.problem(
                "conflict",
                "years",
                "a right without end has no number of years",
            ));
        }
        if life.ceil() > sales.len() as f64 {
            let message =
                format!("{} years of net sales are given for a life of {life} years", sales.len());
            return Err(inputs.problem("too_few", "net_sales", message));
        }
        sales.truncate(life.ceil() as usize);
    }
    let count = sales.len();
    let royalty = one_per_year(inputs, "royalty_rate", count)?;
    let parts = match inputs.optional_numbers("part_in_life")? {
        Some(parts) => same_length(inputs, "part_in_life", parts, count)?,
        None => {
            (0..count).map(|year| life.map_or(1.0, |life| (life - year as f64).min(1.0))).collect()
        }
    };
    let timing = timing(inputs, "timing")?;
    let times = match inputs.optional_numbers("times")? {
        Some(times) => same_length(inputs, "times", times, count)?,
        None => (1_u32..).take(count).map(|year| timing.time_of_year(year)).collect(),
    };
    let columns = sales.into_iter().zip(royalty).zip(parts.into_iter().zip(times));
    Ok(columns
        .map(|((net_sales, royalty_rate), (part_in_life, time))| RoyaltyYear {
            time,
            net_sales,
            part_in_life,
            royalty_rate,
        })
        .collect())
}

/// The sales listed, or the first year's grown over the life.
fn yearly_sales(inputs: &Inputs, life: Option<f64>) -> Result<Vec<f64>, Refusal> {
    if !matches!(inputs.needed("net_sales")?, Checked::Number(_)) {
        return inputs.numbers("net_sales");
    }
    let first = inputs.number("net_sales")?;
    let growth = inputs.number("growth")?;
    let count = match (life, inputs.flag("perpetual")?) {
        (Some(life), _) => life.ceil() as usize,
        (None, true) => 1,
        (None, false) => {
            return Err(inputs.problem(
                "missing",
                "years",
                "give years, perpetual: true, or a list of net sales",
            ));
        }
    };
    Ok(core::iter::successors(Some(first), |sales| Some(sales * (1.0 + growth)))
        .take(count)
        .collect())
}

fn one_per_year(inputs: &Inputs, name: &str, count: usize) -> Result<Vec<f64>, Refusal> {
    match inputs.needed(name)? {
        Checked::Number(rate) => Ok(vec![rate.to_f64(); count]),
        _ => same_length(inputs, name, inputs.numbers(name)?, count),
    }
}

fn same_length(
    inputs: &Inputs,
    name: &str,
    list: Vec<f64>,
    count: usize,
) -> Result<Vec<f64>, Refusal> {
    if list.len() == count {
        return Ok(list);
    }
    let message = format!("{} are given for {count} years of net sales", list.len());
    Err(inputs.problem("wrong_length", name, message))
}

fn perpetual_growth(inputs: &Inputs) -> Result<Option<f64>, Refusal> {
    if !inputs.flag("perpetual")? {
        return if inputs.has("perpetual_growth") {
            Err(inputs.problem(
                "conflict",
                "perpetual_growth",
                "only a right without end grows for ever: give perpetual: true",
            ))
        } else {
            Ok(None)
        };
    }
    match inputs.optional_number("perpetual_growth")? {
        Some(growth) => Ok(Some(growth)),
        None => inputs.number("growth").map(Some),
    }
}

/// The gross-up; rates and timing of the valuation stand in where the object does not give its own.
fn amortisation_factor(inputs: &Inputs, terms: &Inputs) -> Result<f64, Refusal> {
    let or_of_valuation = |name: &str| match terms.optional_number(name)? {
        Some(number) => Ok(number),
        None => inputs.number(name),
    };
    let timing =
        if terms.has("timing") { timing(terms, "timing")? } else { timing(inputs, "timing")? };
    let terms_of_tax = TaxAmortisation {
        tax_rate: or_of_valuation("tax_rate")?,
        discount_rate: or_of_valuation("discount_rate")?,
        life: tax_life(terms)?,
        timing,
    };
    tax_factor(terms, &terms_of_tax)
}
