//! The country risk premium: what equity of a country earns above that of a mature market.
//!
//! ```text
//! CRP = default spread · σ_equity/σ_bond        total ERP = mature ERP + CRP
//! ```
//!
//! The spread is that of the country's bonds over safe ones in the same currency (from its rating or from swaps);
//! the relative volatility scales it from bonds to equity.
//! Source: Damodaran, *Equity Risk Premiums: Determinants, Estimation and Implications*, yearly update.

/// The premium of a country on equity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CountryRisk {
    /// Its default spread, as a fraction a year.
    pub default_spread: f64,
    /// The volatility of its equity over that of its bonds.
    pub relative_volatility: f64,
}

impl CountryRisk {
    /// The relative volatility from the two volatilities; `None` unless that of bonds is above 0.
    #[must_use]
    pub fn from_volatilities(default_spread: f64, equity: f64, bond: f64) -> Option<Self> {
        (bond > 0.0).then(|| Self { default_spread, relative_volatility: equity / bond })
    }

    /// The country risk premium.
    #[must_use]
    pub fn premium(&self) -> f64 {
        self.default_spread * self.relative_volatility
    }

    /// The equity risk premium of the country in whole.
    #[must_use]
    pub fn total(&self, mature: f64) -> f64 {
        mature + self.premium()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_by_hand() {
        // Spread 5 %, equity 30 %, bond 24 %: 5·30/24 = 6.25 %, with 5.5 % in whole 11.75 %.
        let country = CountryRisk::from_volatilities(0.05, 0.30, 0.24).unwrap();
        assert!((country.premium() - 0.0625).abs() < 1e-15);
        assert!((country.total(0.055) - 0.1175).abs() < 1e-15);
        assert_eq!(CountryRisk::from_volatilities(0.05, 0.30, 0.0), None);
    }

    #[test]
    fn a_country_without_spread_has_the_mature_premium() {
        let safe = CountryRisk { default_spread: 0.0, relative_volatility: 1.35 };
        assert_eq!(safe.total(0.0433), 0.0433);
    }
}
