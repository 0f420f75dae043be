//! The cost of equity: the capital asset pricing model with the premium of a country, and the build-up of a rate.
//!
//! ```text
//! k_e = r_f + β·ERP + λ·CRP + size + specific
//! ```
//!
//! `r_f` rate without risk, `β` the share of the market's risk, `ERP` equity risk premium of a mature market, `CRP`
//! country risk premium, `λ` how far the earnings depend on that country (not where the company is registered), size
//! and specific premiums where they are wanted. What a probability of success counts must not stand in the specific
//! premium again. The build-up method is the same sum without a β: `λ = β = 1`.
//! Source: Sharpe, *Journal of Finance* 19, 1964; Damodaran (λ); Duff & Phelps, *Valuation Handbook* (build-up).

use crate::cashflow::discounting::sum;

/// The parts of a cost of equity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CostOfEquity {
    /// The rate without risk.
    pub risk_free_rate: f64,
    /// The share of the market's risk.
    pub beta: f64,
    /// The equity risk premium of a mature market.
    pub equity_risk_premium: f64,
    /// How far the earnings depend on the country.
    pub exposure: f64,
    /// The country risk premium.
    pub country_risk_premium: f64,
    /// The premium for size.
    pub size_premium: f64,
    /// The premium for what is left.
    pub specific_premium: f64,
}

impl CostOfEquity {
    /// What the market's risk adds.
    #[must_use]
    pub fn market_part(&self) -> f64 {
        self.beta * self.equity_risk_premium
    }

    /// What the country adds.
    #[must_use]
    pub fn country_part(&self) -> f64 {
        self.exposure * self.country_risk_premium
    }

    /// The cost of equity.
    #[must_use]
    pub fn rate(&self) -> f64 {
        sum([
            self.risk_free_rate,
            self.market_part(),
            self.country_part(),
            self.size_premium,
            self.specific_premium,
        ])
    }

    /// The same if the country's premium is scaled by β like the market's: `r_f + β·(ERP + CRP) + …`.
    #[must_use]
    pub fn rate_with_country_in_beta(&self) -> f64 {
        Self { exposure: self.beta, ..*self }.rate()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const OWN: CostOfEquity = CostOfEquity {
        risk_free_rate: 0.045,
        beta: 1.2,
        equity_risk_premium: 0.0433,
        exposure: 0.5,
        country_risk_premium: 0.0402,
        size_premium: 0.02,
        specific_premium: 0.01,
    };

    #[test]
    fn a_cost_of_equity_by_hand() {
        // 4.5 + 1.2·4.33 + 0.5·4.02 + 2 + 1 = 14.706 %
        assert!((OWN.rate() - 0.147_06).abs() < 1e-15);
        // 4.5 + 1.2·(4.33 + 4.02) + 3 = 17.52 %
        assert!((OWN.rate_with_country_in_beta() - 0.175_2).abs() < 1e-15);
    }

    proptest! {
        #[test]
        fn a_share_of_no_risk_is_the_rate_without_risk(rate in -0.02_f64..0.2, premium in 0.0_f64..0.1) {
            let calm = CostOfEquity {
                risk_free_rate: rate, beta: 0.0, equity_risk_premium: premium, exposure: 0.0, size_premium: 0.0,
                specific_premium: 0.0, ..OWN
            };
            prop_assert_eq!(calm.rate(), rate);
        }

        #[test]
        fn each_unit_of_beta_adds_the_premium(beta in 0.0_f64..3.0, premium in 0.0_f64..0.1) {
            let at = |beta| CostOfEquity { beta, equity_risk_premium: premium, ..OWN }.rate();
            prop_assert!((at(beta + 1.0) - at(beta) - premium).abs() < 1e-14);
        }
    }
}
