//! `country-risk-premium`: what equity of a country earns above that of a mature market.

use labworth_domain::rates::country_risk::CountryRisk;

use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/country-risk-premium.json");

/// The country's part of a cost of equity, as far as it is known.
pub(crate) struct CountryPart {
    pub(crate) premium: Option<f64>,
    pub(crate) default_spread: Option<f64>,
    pub(crate) relative_volatility: Option<f64>,
}

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let mature = inputs.number("equity_risk_premium")?;
    let country = country_part(inputs)?;
    let Some(premium) = country.premium else {
        let message = "give default_spread, or country_risk_premium";
        return Err(inputs.problem("missing", "default_spread", message));
    };
    let exposure = inputs.number("exposure")?;
    Ok(Answer::object([
        ("country_risk_premium", premium.into()),
        ("crp", premium.into()),
        ("total_equity_risk_premium", (mature + premium).into()),
        ("erp", (mature + premium).into()),
        ("equity_risk_premium", mature.into()),
        ("default_spread", country.default_spread.into()),
        ("relative_volatility", country.relative_volatility.into()),
        ("exposed_premium", (exposure * premium).into()),
        ("rating", inputs.optional_text("rating")?.into()),
    ]))
}

/// A premium as it is, or a default spread times a relative volatility, itself given or of two volatilities.
pub(crate) fn country_part(inputs: &Inputs) -> Result<CountryPart, Refusal> {
    let default_spread = inputs.optional_number("default_spread")?;
    let given = inputs.optional_number("country_risk_premium")?;
    let stated = inputs.optional_number("relative_volatility")?;
    let equity = inputs.optional_number("equity_volatility")?;
    let bond = inputs.optional_number("bond_volatility")?;
    if stated.is_some() && (equity.is_some() || bond.is_some()) {
        let message = "equity_volatility over bond_volatility already says it";
        return Err(inputs.problem("conflict", "relative_volatility", message));
    }
    for (one, other, name) in
        [(equity, bond, "bond_volatility"), (bond, equity, "equity_volatility")]
    {
        if one.is_some() && other.is_none() {
            return Err(inputs.problem("missing", name, "the two volatilities belong together"));
        }
    }
    if given.is_some() && (stated.is_some() || equity.is_some()) {
        let message = "give country_risk_premium, or default_spread with the relative volatility";
        return Err(inputs.problem("conflict", "country_risk_premium", message));
    }
    let spread = default_spread.unwrap_or(0.0);
    let country = match (stated, equity, bond) {
        (Some(relative_volatility), ..) => {
            Some(CountryRisk { default_spread: spread, relative_volatility })
        }
        (None, Some(equity), Some(bond)) => CountryRisk::from_volatilities(spread, equity, bond),
        _ => None,
    };
    if country.is_some() && default_spread.is_none() {
        let message = "a relative volatility scales a default_spread: give it";
        return Err(inputs.problem("missing", "default_spread", message));
    }
    // Without a relative volatility the spread itself is the least that equity asks.
    let premium = given
        .or(country.map(|own| own.premium()))
        .or_else(|| (!inputs.has("government_yield")).then_some(default_spread).flatten());
    Ok(CountryPart {
        premium,
        default_spread,
        relative_volatility: country.map(|own| own.relative_volatility),
    })
}
