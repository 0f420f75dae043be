//! Reading what may be one figure for every year, or a list with one for each.

use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;

/// One figure for every year, or a list of that length.
pub(crate) fn one_per_year(inputs: &Inputs, name: &str, count: usize) -> Result<Vec<f64>, Refusal> {
    match inputs.needed(name)? {
        Checked::Number(each) => Ok(vec![each.to_f64(); count]),
        _ => same_length(inputs, name, inputs.numbers(name)?, count),
    }
}

/// The same where it may be left out.
pub(crate) fn optional_per_year(
    inputs: &Inputs,
    name: &str,
    count: usize,
) -> Result<Option<Vec<f64>>, Refusal> {
    inputs.has(name).then(|| one_per_year(inputs, name, count)).transpose()
}

/// The same where what is left out is nothing.
pub(crate) fn per_year_or_nothing(
    inputs: &Inputs,
    name: &str,
    count: usize,
) -> Result<Vec<f64>, Refusal> {
    Ok(optional_per_year(inputs, name, count)?.unwrap_or_else(|| vec![0.0; count]))
}

/// One figure, or a list of any length; none where it was left out.
pub(crate) fn listed(inputs: &Inputs, name: &str) -> Result<Vec<f64>, Refusal> {
    match inputs.get(name) {
        None => Ok(Vec::new()),
        Some(Checked::Number(each)) => Ok(vec![each.to_f64()]),
        Some(_) => inputs.numbers(name),
    }
}

/// A list that must have one entry a year.
pub(crate) fn same_length(
    inputs: &Inputs,
    name: &str,
    list: Vec<f64>,
    count: usize,
) -> Result<Vec<f64>, Refusal> {
    if list.len() == count {
        return Ok(list);
    }
    let message = format!("{} are given for {count} years", list.len());
    Err(inputs.problem("wrong_length", name, message))
}

/// A figure of the first year and its growth, year by year.
pub(crate) fn grown(first: f64, growth: f64, count: usize) -> Vec<f64> {
    core::iter::successors(Some(first), |each| Some(each * (1.0 + growth))).take(count).collect()
}

/// A list, or the figure of year 1 grown by `growth` over `years`; shortened by `years`.
pub(crate) fn listed_or_grown(inputs: &Inputs, name: &str) -> Result<Vec<f64>, Refusal> {
    let years = whole_years(inputs)?;
    if let Checked::Number(first) = inputs.needed(name)? {
        let count = years.ok_or_else(|| {
            inputs.problem("missing", "years", format!("give years, or a list of {name}"))
        })?;
        return Ok(grown(first.to_f64(), inputs.number("growth")?, count));
    }
    let mut list = inputs.numbers(name)?;
    if let Some(count) = years {
        if count > list.len() {
            let message = format!("{} years of {name} are given for {count}", list.len());
            return Err(inputs.problem("too_few", name, message));
        }
        list.truncate(count);
    }
    Ok(list)
}

/// The number of years, where it is given.
pub(crate) fn whole_years(inputs: &Inputs) -> Result<Option<usize>, Refusal> {
    Ok(inputs.optional_number("years")?.map(|years| years as usize))
}
