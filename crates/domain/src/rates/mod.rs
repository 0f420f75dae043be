//! Rates of return: what a holder wants for time, risk, country and currency, and how two such rates compare.
//!
//! All rates are fractions per year; each file is one concept.

pub mod capital_asset_pricing;
pub mod country_risk;
pub mod currency;
pub mod hurdle_bridge;
pub mod leverage;
pub mod weighted_average_cost;
