//! Reference rates: hurdle rates by stage, rates without technical risk, premiums of countries.

use serde::Deserialize;

use crate::embedded::{self, CatalogueError, file};
use crate::source::{Confidence, InBoth, Source};

/// Rates of one source, by stage.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct SourceOfRates {
    /// Its name in keys.
    pub id: String,
    /// Where it comes from.
    pub source: Source,
    /// The place for which it holds.
    pub place: Option<String>,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// `hurdle`, `rnpv` or `cost_of_capital`: what the rates hold.
    pub family: String,
    /// The rates.
    pub rows: Vec<StageRate>,
}

/// The rate of a stage, as decimal text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct StageRate {
    /// The stage, as the source names it.
    pub stage: String,
    /// The lower end.
    pub low: Option<String>,
    /// The upper end.
    pub high: Option<String>,
    /// One figure, where the source has one.
    pub typical: Option<String>,
    /// Whether the upper end is open.
    pub open_ended: bool,
}

/// Premiums of countries from one source.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct SourceOfCountries {
    /// Its name in keys.
    pub id: String,
    /// Where it comes from.
    pub source: Source,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// The equity risk premium of a mature market, as decimal text.
    pub mature_equity_risk_premium: String,
    /// The countries.
    pub countries: Vec<CountryPremium>,
}

/// The premium of a country, as decimal text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct CountryPremium {
    /// Its ISO 3166 code.
    pub country: String,
    /// Its rating.
    pub rating: Option<String>,
    /// The default spread.
    pub default_spread: String,
    /// The country risk premium.
    pub country_risk_premium: String,
    /// The equity risk premium in whole.
    pub total_equity_risk_premium: String,
    /// The tax rate in the same table.
    pub tax_rate: Option<String>,
}

/// Sources with what holds for all of them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Together<T> {
    /// What holds for all of them.
    pub note: InBoth,
    /// The sources.
    pub sources: Vec<T>,
}

/// Every rate by stage.
///
/// # Errors
/// A data file is broken.
pub fn stage_rates() -> Result<Together<SourceOfRates>, CatalogueError> {
    embedded::json(file!("defaults/discount_rates.json"))
}

/// Every premium of a country.
///
/// # Errors
/// A data file is broken.
pub fn country_premiums() -> Result<Together<SourceOfCountries>, CatalogueError> {
    embedded::json(file!("defaults/country_risk.json"))
}
