//! `black-scholes-merton`: the value of the right to invest later.

use labworth_domain::real_options::black_scholes_merton::BlackScholesMerton;
use labworth_domain::real_options::terms::OptionTerms;
use labworth_domain::uncertainty::standard_normal::cumulative;

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::option_terms::{by_volatility, limits, option_terms, right};
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/black-scholes-merton.json");

/// What value_to_cost and cumulative_volatility already say.
const SAID_BY_RATIO: [&str; 9] = [
    "exercise_price",
    "years",
    "rate",
    "rate_annual",
    "yield",
    "cost_of_carry",
    "volatility",
    "variance",
    "volatility_levels",
];

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    if inputs.has("value_to_cost") || inputs.has("cumulative_volatility") {
        return from_ratio(inputs);
    }
    let terms = option_terms(inputs)?;
    let right = right(inputs, "option")?;
    let found = BlackScholesMerton::new(&terms);
    let value = found.value(right);
    let npv = terms.npv_now(right);
    let greeks = found.greeks(&terms, right);
    let asset = terms.present_asset_value();
    let price = terms.present_exercise_price();
    let levels =
        by_volatility(inputs, &terms, |own| Some(BlackScholesMerton::new(own).value(right)))?;
    let spread = terms.volatility() * terms.years().sqrt();
    let shares = Shares { asset_value: terms.asset_value(), value_to_cost: asset / price, spread };
    Ok(answer(
        &found,
        value,
        &shares,
        Some((&terms, npv)),
        [greeks.delta, greeks.gamma, greeks.vega, greeks.theta, greeks.rho].map(Some),
        levels,
        limits(value, Some(npv), Some(terms.volatility())),
    ))
}

struct Shares {
    asset_value: f64,
    value_to_cost: f64,
    spread: f64,
}

fn from_ratio(inputs: &Inputs) -> Result<Answer, Refusal> {
    let value_to_cost = inputs.number("value_to_cost")?;
    let spread = inputs.number("cumulative_volatility")?;
    if let Some(other) = SAID_BY_RATIO.into_iter().find(|name| inputs.has(name)) {
        let message = "value_to_cost and cumulative_volatility already say this";
        return Err(inputs.problem("conflict", other, message));
    }
    let asset_value = inputs.optional_number("asset_value")?.unwrap_or(1.0);
    let found = BlackScholesMerton::from_value_to_cost(asset_value, value_to_cost, spread)
        .ok_or_else(|| inputs.problem("out_of_range", "value_to_cost", "it must be above 0"))?;
    let value = found.value(right(inputs, "option")?);
    let shares = Shares { asset_value, value_to_cost, spread };
    let none = Answer::List(Vec::new());
    Ok(answer(&found, value, &shares, None, [None; 5], none, limits(value, None, None)))
}

fn answer(
    found: &BlackScholesMerton,
    value: f64,
    shares: &Shares,
    terms: Option<(&OptionTerms, f64)>,
    [delta, gamma, vega, theta, rho]: [Option<f64>; 5],
    levels: Answer,
    warnings: Answer,
) -> Answer {
    let npv = terms.map(|(_, npv)| npv);
    let asset = terms.map_or(shares.asset_value, |(terms, _)| terms.present_asset_value());
    Answer::object([
        ("value", value.into()),
        ("call", found.call.into()),
        ("put", found.put.into()),
        ("d1", found.d1.into()),
        ("d2", found.d2.into()),
        ("n_d1", cumulative(found.d1).into()),
        ("n_d2", cumulative(found.d2).into()),
        ("npv_now", npv.into()),
        ("time_premium", npv.map(|npv| value - npv.max(0.0)).into()),
        ("value_over_npv", npv.map(|npv| value - npv).into()),
        ("pv_asset", asset.into()),
        ("pv_exercise", (asset / shares.value_to_cost).into()),
        ("value_to_cost", shares.value_to_cost.into()),
        ("cumulative_volatility", shares.spread.into()),
        ("share_of_asset", (value / shares.asset_value).into()),
        ("continuous_rate", terms.map(|(terms, _)| terms.rate()).into()),
        ("delta", delta.into()),
        ("gamma", gamma.into()),
        ("vega", vega.into()),
        ("theta", theta.into()),
        ("rho", rho.into()),
        ("by_volatility", levels),
        ("warnings", warnings),
    ])
}
