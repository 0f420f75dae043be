//! A sign about an event: what it says, what is then done, what it is worth.

use labworth_domain::cashflow::discounting::{growth_factor, sum};
use labworth_domain::valuation::decision_tree::Node;
use labworth_domain::valuation::decision_tree::information::{
    AfterSign, Event, after_signs, value_with_sign,
};

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;

/// How far likelihoods may sum from 1.
const ROUNDING: f64 = 1e-6;

/// A sign that can be bought.
pub(crate) struct Sign<'a> {
    event: &'a Event,
    names: Vec<String>,
    likelihoods: Vec<Vec<f64>>,
    cost: f64,
    years: f64,
}

/// Reads the sign about one of the events.
pub(crate) fn read<'a>(inputs: &Inputs, events: &'a [Event]) -> Result<Sign<'a>, Refusal> {
    let known = || events.iter().map(|event| event.name.as_str()).collect::<Vec<_>>().join(", ");
    let event = match (inputs.optional_text("event")?, events) {
        (Some(name), _) => events.iter().find(|event| event.name == name).ok_or_else(|| {
            let message = format!("there is no event \"{name}\"; known are {}", known());
            inputs.problem("unknown_choice", "event", message)
        })?,
        (None, [only]) => only,
        (None, _) => {
            let message = format!("\"event\" is missing: which of {}", known());
            return Err(inputs.problem("missing", "event", message));
        }
    };
    let (names, likelihoods) = likelihoods(inputs, event)?;
    Ok(Sign {
        event,
        names,
        likelihoods,
        cost: inputs.optional_number("cost")?.unwrap_or(0.0),
        years: inputs.optional_number("years")?.unwrap_or(0.0),
    })
}

/// For every sign its probability given each outcome.
fn likelihoods(inputs: &Inputs, event: &Event) -> Result<(Vec<String>, Vec<Vec<f64>>), Refusal> {
    let given: Vec<(String, String, &Checked)> = match inputs.needed("likelihoods")? {
        Checked::Map(entries) => entries
            .iter()
            .map(|(name, row)| (name.clone(), format!("likelihoods.{name}"), row))
            .collect(),
        Checked::List(rows) => {
            let row = |(at, row)| (format!("sign {}", at + 1), format!("likelihoods.{at}"), row);
            rows.iter().enumerate().map(row).collect()
        }
        _ => Vec::new(),
    };
    let count = event.outcomes.len();
    let (mut names, mut rows) = (Vec::new(), Vec::new());
    for (name, path, row) in given {
        let row = match row {
            Checked::List(items) => items.iter().filter_map(number).collect::<Vec<f64>>(),
            Checked::Map(entries) => {
                let of = |outcome: &(String, f64)| {
                    let found = entries.iter().find(|(name, _)| *name == outcome.0);
                    found.and_then(|(_, value)| number(value)).unwrap_or(0.0)
                };
                if let Some((stray, _)) =
                    entries.iter().find(|(name, _)| event.outcomes.iter().all(|o| o.0 != *name))
                {
                    let message = format!("the event has no outcome \"{stray}\"");
                    return Err(inputs.problem(
                        "unknown_choice",
                        &format!("{path}.{stray}"),
                        message,
                    ));
                }
                event.outcomes.iter().map(of).collect()
            }
            _ => Vec::new(),
        };
        if row.len() != count {
            let message = format!("{} likelihoods are given for {count} outcomes", row.len());
            return Err(inputs.problem("wrong_length", &path, message));
        }
        names.push(name);
        rows.push(row);
    }
    for (at, (outcome, _)) in event.outcomes.iter().enumerate() {
        let total = sum(rows.iter().filter_map(|row: &Vec<f64>| row.get(at).copied()));
        if (total - 1.0).abs() > ROUNDING {
            let message = format!(
                "given \"{outcome}\" the signs have probabilities that sum to {total} and not to 1: each row is a \
                 sign, each column an outcome"
            );
            return Err(inputs.problem("likelihoods_do_not_sum", "likelihoods", message));
        }
    }
    Ok((names, rows))
}

fn number(value: &Checked) -> Option<f64> {
    match value {
        Checked::Number(number) => Some(number.to_f64()),
        _ => None,
    }
}

impl Sign<'_> {
    /// What the sign does to the tree.
    pub(crate) fn answer(&self, tree: &Node, value: f64, rate: f64) -> Answer {
        let signs = after_signs(tree, self.event, &self.likelihoods, rate);
        let with = value_with_sign(&signs);
        let delayed =
            if self.years == 0.0 { with } else { with * growth_factor(rate, -self.years) };
        let row = |(name, sign): (&String, &AfterSign)| {
            let choice = sign.chosen.and_then(|at| match tree {
                Node::Decision(options) => options.get(at).map(|option| option.name.clone()),
                _ => None,
            });
            Answer::object([
                ("sign", name.clone().into()),
                ("probability", sign.probability.into()),
                ("posterior", Answer::list(sign.posterior.iter().copied())),
                ("value", sign.value.into()),
                ("choice", choice.into()),
            ])
        };
        Answer::object([
            ("event", self.event.name.clone().into()),
            ("evsi", (with - value).into()),
            ("value_with_information", with.into()),
            ("cost", self.cost.into()),
            ("net_gain", (delayed - self.cost - value).into()),
            ("worth_buying", (delayed - self.cost > value).into()),
            ("signs", Answer::List(self.names.iter().zip(&signs).map(row).collect())),
        ])
    }
}
