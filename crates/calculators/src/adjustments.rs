//! Adjustments of something comparable: one for all, by name, in a list, or each with its reason.

use labworth_domain::valuation::comparable_licences::ComparableLicence;

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;

/// An adjustment as it was given.
pub(crate) struct Adjustment {
    name: Option<String>,
    reason: Option<String>,
    amount: f64,
    adds: bool,
}

impl Adjustment {
    fn multiplying(name: Option<String>, amount: f64) -> Self {
        Self { name, reason: None, amount, adds: false }
    }

    fn answer(&self) -> Answer {
        Answer::object([
            ("name", self.name.clone().into()),
            ("amount", self.amount.into()),
            ("adds", self.adds.into()),
            ("reason", self.reason.clone().into()),
        ])
    }
}

/// What was given, one line each.
pub(crate) fn listed(all: &[Adjustment]) -> Answer {
    Answer::List(all.iter().map(Adjustment::answer).collect())
}

/// The licence with its adjustments, those that multiply and those that add.
///
/// # Errors
/// Those that add leave nothing of the rate.
pub(crate) fn adjusted(
    item: &Inputs,
    rate: f64,
    all: &[Adjustment],
    weight: f64,
) -> Result<ComparableLicence, Refusal> {
    let of = |adds: bool| all.iter().filter(move |each| each.adds == adds).map(|each| each.amount);
    let added: Vec<f64> = of(true).collect();
    if added.iter().sum::<f64>() <= -1.0 {
        let message = "adjustments that add must together leave something of the rate";
        return Err(item.problem("out_of_range", "adjustments", message));
    }
    Ok(ComparableLicence { rate, adjustments: of(false).collect(), added, weight })
}

/// Adjustments by name, in a list, or one.
pub(crate) fn adjustments(item: &Inputs) -> Result<Vec<Adjustment>, Refusal> {
    match item.get("adjustments") {
        None => Ok(Vec::new()),
        Some(Checked::Number(one)) => Ok(vec![Adjustment::multiplying(None, one.to_f64())]),
        Some(Checked::Map(named)) => Ok(named
            .iter()
            .filter_map(|(name, value)| match value {
                Checked::Number(amount) => {
                    Some(Adjustment::multiplying(Some(name.clone()), amount.to_f64()))
                }
                _ => None,
            })
            .collect()),
        Some(_) => item
            .items("adjustments")
            .iter()
            .filter_map(|each| match each {
                Checked::Number(amount) => Some(Ok(Adjustment::multiplying(None, amount.to_f64()))),
                Checked::Object(reasoned) => Some(of_object(reasoned)),
                _ => None,
            })
            .collect(),
    }
}

fn of_object(reasoned: &Inputs) -> Result<Adjustment, Refusal> {
    Ok(Adjustment {
        name: reasoned.optional_text("name")?.map(str::to_owned),
        reason: reasoned.optional_text("reason")?.map(str::to_owned),
        amount: reasoned.number("amount")?,
        adds: reasoned.text("combines")? == "adds",
    })
}

/// The amounts alone, where all of them multiply.
pub(crate) fn multiplying(item: &Inputs) -> Result<Vec<f64>, Refusal> {
    Ok(adjustments(item)?.into_iter().map(|each| each.amount).collect())
}
