//! `largest-remainder`: dividing a whole number of minor units by weights.

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use labworth_domain::sharing::apportionment::{ApportionmentError, Part, largest_remainder};
use labworth_domain::units::{Currency, Exact};

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/largest-remainder.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let (names, weights) = weights(inputs)?;
    refuse_other_sum(inputs, &weights)?;
    let decimals = inputs.exact("decimals")?.to_f64() as u8;
    let currency = Currency::new("", decimals);
    let amount = minor_units(inputs, &currency)?;
    let parts = largest_remainder(&amount, &weights).map_err(|error| refused(inputs, error))?;
    let units = |part: &Part| part.units.to_i64().map(Answer::Whole).unwrap_or(Answer::Nothing);
    let rows = parts.iter().zip(&weights).enumerate().map(|(at, (part, weight))| {
        Answer::object([
            ("name", names.get(at).cloned().into()),
            ("weight", weight.into()),
            ("quota", (&part.quota).into()),
            ("received_leftover", part.received_leftover.into()),
            ("share", units(part)),
            ("amount", currency.amount(&part.units).to_rounded_text(usize::from(decimals)).into()),
        ])
    });
    let total: BigInt = parts.iter().map(|part| &part.units).sum();
    Ok(Answer::object([
        ("shares", Answer::List(parts.iter().map(units).collect())),
        ("total", total.to_i64().map(Answer::Whole).unwrap_or(Answer::Nothing)),
        ("rows", Answer::List(rows.collect())),
    ]))
}

/// Names, where the weights have them, and the weights.
fn weights(inputs: &Inputs) -> Result<(Vec<String>, Vec<Exact>), Refusal> {
    let entries = inputs.entries("weights");
    if entries.is_empty() {
        let names = inputs.items("names").iter().filter_map(|name| match name {
            Checked::Text(name) => Some(name.clone()),
            _ => None,
        });
        let (names, weights) = (names.collect::<Vec<_>>(), inputs.exact_list("weights")?);
        if inputs.has("names") && names.len() != weights.len() {
            let message = format!("{} names are given for {} weights", names.len(), weights.len());
            return Err(inputs.problem("wrong_length", "names", message));
        }
        return Ok((names, weights));
    }
    let weight = |(name, value): &(String, Checked)| match value {
        Checked::Number(weight) => Some((name.clone(), weight.clone())),
        _ => None,
    };
    Ok(entries.iter().filter_map(weight).unzip())
}

fn refuse_other_sum(inputs: &Inputs, weights: &[Exact]) -> Result<(), Refusal> {
    if !inputs.has("require_sum") {
        return Ok(());
    }
    let (wanted, sum) = (inputs.exact("require_sum")?, weights.iter().cloned().sum::<Exact>());
    if wanted == sum {
        return Ok(());
    }
    Err(inputs.problem(
        "shares_do_not_sum",
        "weights",
        format!("the weights sum to {sum}, not to {wanted}"),
    ))
}

/// The amount in minor units, small enough for a JSON number.
fn minor_units(inputs: &Inputs, currency: &Currency) -> Result<BigInt, Refusal> {
    let amount = inputs.exact("amount")?;
    let units = currency.to_minor_units(&amount);
    if currency.amount(&units) != amount {
        let message = format!(
            "{amount} is not a whole number of minor units with {} decimals",
            currency.decimals()
        );
        return Err(inputs.problem("not_whole", "amount", message));
    }
    if units.to_i64().is_none() {
        return Err(inputs.problem(
            "too_large",
            "amount",
            format!("{amount} is beyond 2^63 minor units"),
        ));
    }
    Ok(units)
}

fn refused(inputs: &Inputs, error: ApportionmentError) -> Refusal {
    match error {
        ApportionmentError::NoWeights => {
            inputs.problem("too_few", "weights", "there is nobody to divide among")
        }
        ApportionmentError::NothingToShareBy => {
            inputs.problem("nothing_to_share_by", "weights", "every weight is zero")
        }
        ApportionmentError::NegativeWeight(at) => {
            inputs.problem("negative", &format!("weights.{at}"), "a weight is below zero")
        }
    }
}
