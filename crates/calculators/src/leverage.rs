//! `hamada`: the β of a peer without its debt, and with the debt of the target.

use labworth_domain::cashflow::discounting::sum;
use labworth_domain::rates::leverage::Leverage;
use labworth_domain::simulation::sorted::Sorted;

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::option_terms::objects;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/hamada.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let has_peers = inputs.has("peers");
    let (unlevered, own_levered, rows) = match (
        inputs.optional_number("levered_beta")?,
        inputs.optional_number("unlevered_beta")?,
        has_peers,
    ) {
        (None, None, true) => peers(inputs)?,
        (Some(levered), None, false) => {
            let own = leverage(inputs, "")?;
            (own.unlever(levered), Some(levered), Vec::new())
        }
        (None, Some(unlevered), false) => {
            let own = leverage(inputs, "")?;
            (unlevered, Some(own.lever(unlevered)), Vec::new())
        }
        (None, None, false) => {
            let message = "give levered_beta, unlevered_beta or peers";
            return Err(inputs.problem("missing", "levered_beta", message));
        }
        _ => {
            let message = "give one of levered_beta, unlevered_beta and peers";
            return Err(inputs.problem("conflict", "unlevered_beta", message));
        }
    };
    let has_target = ["target_debt_to_equity", "target_debt", "target_equity"]
        .into_iter()
        .any(|name| inputs.has(name));
    let target = has_target.then(|| leverage(inputs, "target_")).transpose()?;
    let relevered = target.map(|target| target.lever(unlevered));
    let own = if has_peers { None } else { Some(leverage(inputs, "")?.debt_to_equity) };
    Ok(Answer::object([
        ("beta", relevered.or_else(|| answer_of(inputs, unlevered, own_levered)).into()),
        ("unlevered_beta", unlevered.into()),
        ("levered_beta", own_levered.into()),
        ("relevered_beta", relevered.into()),
        ("debt_to_equity", own.into()),
        ("target_debt_to_equity", target.map(|target| target.debt_to_equity).into()),
        ("peers", Answer::List(rows)),
    ]))
}

/// What was asked for where there is no target: the other one of the two.
fn answer_of(inputs: &Inputs, unlevered: f64, levered: Option<f64>) -> Option<f64> {
    if inputs.has("unlevered_beta") { levered } else { Some(unlevered) }
}

/// Debt over equity of an object, as it is or from the two values, with tax and the β of debt.
fn leverage(inputs: &Inputs, prefix: &str) -> Result<Leverage, Refusal> {
    let name = |own: &str| format!("{prefix}{own}");
    let (ratio, debt, equity) = (name("debt_to_equity"), name("debt"), name("equity"));
    let values = (inputs.optional_number(&debt)?, inputs.optional_number(&equity)?);
    let debt_to_equity = match (inputs.optional_number(&ratio)?, values) {
        (Some(ratio), (None, None)) => ratio,
        (Some(_), _) => {
            return Err(inputs.problem("conflict", &ratio, "debt and equity already say it"));
        }
        (None, (Some(debt), Some(equity))) => debt / equity,
        (None, (None, None)) if !prefix.is_empty() => 0.0,
        (None, _) => {
            return Err(inputs.problem("missing", &ratio, "give debt over equity, or both values"));
        }
    };
    let harris = inputs.optional_text("formula")? == Some("harris_pringle");
    let own_tax = inputs.optional_number("tax_rate")?;
    let tax_rate = match (harris, inputs.optional_number(&name("tax_rate"))?.or(own_tax)) {
        (true, _) => 0.0,
        (false, Some(tax)) => tax,
        (false, None) => {
            return Err(inputs.problem(
                "missing",
                "tax_rate",
                "Hamada's formula needs the tax rate",
            ));
        }
    };
    let debt_beta = inputs.optional_number("debt_beta")?.unwrap_or(0.0);
    Ok(Leverage { debt_to_equity, tax_rate, debt_beta })
}

type Peers = (f64, Option<f64>, Vec<Answer>);

fn peers(inputs: &Inputs) -> Result<Peers, Refusal> {
    let harris = inputs.optional_text("formula")? == Some("harris_pringle");
    let common = inputs.optional_number("tax_rate")?;
    let debt_beta = inputs.optional_number("debt_beta")?.unwrap_or(0.0);
    let mut found = Vec::new();
    let mut rows = Vec::new();
    for peer in objects(inputs, "peers") {
        let tax_rate = match (harris, peer.optional_number("tax_rate")?.or(common)) {
            (true, _) => 0.0,
            (false, Some(tax)) => tax,
            (false, None) => {
                return Err(peer.problem(
                    "missing",
                    "tax_rate",
                    "give the peer's tax rate, or one for all",
                ));
            }
        };
        let own = Leverage { debt_to_equity: peer.number("debt_to_equity")?, tax_rate, debt_beta };
        let levered = peer.number("levered_beta")?;
        let unlevered = own.unlever(levered);
        found.push(unlevered);
        rows.push(Answer::object([
            ("name", peer.optional_text("name")?.into()),
            ("levered_beta", levered.into()),
            ("debt_to_equity", own.debt_to_equity.into()),
            ("unlevered_beta", unlevered.into()),
        ]));
    }
    let middle = if inputs.text("average")? == "median" {
        Sorted::new(&found).map(|sorted| sorted.percentile(0.5)).unwrap_or(f64::NAN)
    } else {
        sum(found.iter().copied()) / found.len() as f64
    };
    Ok((middle, None, rows))
}
