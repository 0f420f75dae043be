//! Named calculators with declared inputs and outputs: one registry for the command line, the page's
//! toolbox and the widgets.
//!
//! A calculator is a declaration (`declarations/<name>.json`: formula, inputs, outputs, sources, worked
//! examples), a function from checked inputs to an answer, and a line in `registry.rs`. Its documentation,
//! its JSON Schema and the checking of its inputs all come from the declaration. The conventions that hold
//! for every calculator are in `docs/conventions.md`.

pub mod answer;
pub mod calculator;
pub mod checking;
pub mod declaration;
pub mod inputs;
pub mod json;
mod nearest_name;
mod number;
pub mod problem;
pub mod registry;
pub mod schema;

mod annuity;
mod binomial_option;
mod black_scholes_merton;
mod capital_asset_pricing;
mod compound_option;
mod correlation;
mod country_risk;
mod currency;
mod datar_mathews;
mod dated_flows;
mod distribution;
mod distribution_input;
mod effective_annual_rate;
mod exit_waterfall;
mod fisher;
mod formula;
mod hurdle_bridge;
mod internal_rate;
mod largest_remainder;
mod least_squares_monte_carlo;
mod leverage;
mod modified_rate;
mod monte_carlo;
mod net_present_value;
mod option_terms;
mod priced_round;
mod project_volatility;
mod reconciliation;
mod reference_rates;
mod relief_from_royalty;
mod replacement_cost;
mod rnpv;
mod sharing_rule;
mod sobol;
mod tax_amortisation_benefit;
mod tornado;
mod varied_question;
mod venture_capital_method;
mod weighted_average_cost;

#[cfg(test)]
mod refusals_of_options;
#[cfg(test)]
mod tests;

/// The conventions that hold for every calculator, as Markdown.
pub const CONVENTIONS: &str = include_str!("../../../docs/conventions.md");
