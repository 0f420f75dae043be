//! `capm`: the cost of equity with the premium of a country; `build-up-rate`: the same sum without a β.

use labworth_domain::cashflow::discounting::sum;
use labworth_domain::rates::capital_asset_pricing::CostOfEquity;
use labworth_domain::rates::leverage::Leverage;

use crate::answer::Answer;
use crate::country_risk::{CountryPart, country_part};
use crate::inputs::Inputs;
use crate::option_terms::objects;
use crate::problem::{Problem, Refusal};

pub(crate) const CAPM: &str = include_str!("../declarations/capm.json");
pub(crate) const BUILD_UP: &str = include_str!("../declarations/build-up-rate.json");

pub(crate) fn calculate_capm(inputs: &Inputs) -> Result<Answer, Refusal> {
    let country = country_part(inputs)?;
    let (risk_free_rate, bond_warning) = risk_free_rate(inputs, &country)?;
    let (beta, unlevered) = beta(inputs)?;
    let own = CostOfEquity {
        risk_free_rate,
        beta,
        equity_risk_premium: mature_premium(inputs, risk_free_rate)?,
        exposure: inputs.number("exposure")?,
        country_risk_premium: country.premium.unwrap_or(0.0),
        size_premium: inputs.number("size_premium")?,
        specific_premium: inputs.number("specific_premium")?,
    };
    let total = own.equity_risk_premium + own.country_risk_premium;
    let premiums = own.rate() - risk_free_rate;
    Ok(Answer::object([
        ("cost_of_equity", own.rate().into()),
        ("risk_free_rate", risk_free_rate.into()),
        ("beta", beta.into()),
        ("unlevered_beta", unlevered.into()),
        ("equity_risk_premium", own.equity_risk_premium.into()),
        ("country_risk_premium", own.country_risk_premium.into()),
        ("total_equity_risk_premium", total.into()),
        ("relative_volatility", country.relative_volatility.into()),
        ("market_part", own.market_part().into()),
        ("country_part", own.country_part().into()),
        ("size_premium", own.size_premium.into()),
        ("specific_premium", own.specific_premium.into()),
        ("premiums", premiums.into()),
        ("cost_with_country_in_beta", own.rate_with_country_in_beta().into()),
        ("warnings", Answer::List(bond_warning.iter().map(Answer::from).collect())),
    ]))
}

/// The rate without risk; a government's yield less its default spread.
fn risk_free_rate(
    inputs: &Inputs,
    country: &CountryPart,
) -> Result<(f64, Option<Problem>), Refusal> {
    match (inputs.optional_number("risk_free_rate")?, inputs.optional_number("government_yield")?) {
        (Some(_), Some(_)) => Err(inputs.problem(
            "conflict",
            "government_yield",
            "give risk_free_rate, or government_yield from which the default spread is taken",
        )),
        (Some(rate), None) => Ok((rate, None)),
        (None, Some(bond)) => {
            let Some(spread) = country.default_spread else {
                let message =
                    "a government's yield holds its default spread: give default_spread too";
                return Err(inputs.problem("missing", "default_spread", message));
            };
            let rate = bond - spread;
            let warning = (rate < 0.01).then(|| {
                Problem::new(
                    "almost_no_risk_free_rate",
                    inputs.path("government_yield"),
                    "less the default spread almost nothing is left: take a rate in another currency and turn it by \
                     the two inflations (calculator fisher)",
                )
            });
            Ok((rate, warning))
        }
        (None, None) => Err(inputs.problem(
            "missing",
            "risk_free_rate",
            "give risk_free_rate or government_yield",
        )),
    }
}

/// β as given, or levered from that without debt.
fn beta(inputs: &Inputs) -> Result<(f64, Option<f64>), Refusal> {
    let leverage = Leverage {
        debt_to_equity: inputs.optional_number("debt_to_equity")?.unwrap_or(0.0),
        tax_rate: inputs.optional_number("tax_rate")?.unwrap_or(0.0),
        debt_beta: 0.0,
    };
    match (inputs.optional_number("beta")?, inputs.optional_number("unlevered_beta")?) {
        (Some(_), Some(_)) => {
            Err(inputs.problem("conflict", "unlevered_beta", "give beta or unlevered_beta"))
        }
        (Some(beta), None) => {
            let known = inputs.has("debt_to_equity").then(|| leverage.unlever(beta));
            Ok((beta, known))
        }
        (None, Some(unlevered)) => Ok((leverage.lever(unlevered), Some(unlevered))),
        (None, None) => Err(inputs.problem("missing", "beta", "give beta, or unlevered_beta")),
    }
}

fn mature_premium(inputs: &Inputs, risk_free_rate: f64) -> Result<f64, Refusal> {
    match (inputs.optional_number("equity_risk_premium")?, inputs.optional_number("market_return")?)
    {
        (Some(_), Some(_)) => Err(inputs.problem(
            "conflict",
            "market_return",
            "give equity_risk_premium, or market_return from which the rate without risk is taken",
        )),
        (Some(premium), None) => Ok(premium),
        (None, Some(market)) => Ok(market - risk_free_rate),
        (None, None) => Err(inputs.problem(
            "missing",
            "equity_risk_premium",
            "give equity_risk_premium or market_return",
        )),
    }
}

/// The parts of a built-up rate that have a name of their own.
const NAMED: [&str; 6] = [
    "risk_free_rate",
    "equity_risk_premium",
    "country_risk_premium",
    "size_premium",
    "industry_premium",
    "specific_premium",
];

pub(crate) fn calculate_build_up(inputs: &Inputs) -> Result<Answer, Refusal> {
    let mut parts = Vec::new();
    for name in NAMED {
        if let Some(rate) = inputs.optional_number(name)? {
            parts.push((name.to_owned(), rate));
        }
    }
    for premium in objects(inputs, "premiums") {
        parts.push((premium.text("name")?.to_owned(), premium.number("rate")?));
    }
    let added = sum(parts.iter().map(|(_, rate)| *rate));
    let compounded = parts.iter().fold(1.0, |product, (_, rate)| product * (1.0 + rate)) - 1.0;
    let compounds = inputs.text("combination")? == "multiplicative";
    let rate = if compounds { compounded } else { added };
    let risk_free = inputs.number("risk_free_rate")?;
    let rows = parts
        .into_iter()
        .map(|(name, rate)| Answer::object([("name", name.into()), ("rate", rate.into())]));
    Ok(Answer::object([
        ("rate", rate.into()),
        ("additive_rate", added.into()),
        ("multiplicative_rate", compounded.into()),
        ("premiums", (rate - risk_free).into()),
        ("parts", Answer::List(rows.collect())),
    ]))
}
