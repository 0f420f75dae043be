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

mod adjustments;
mod adoption;
mod age_life;
mod annuity;
mod binomial_option;
mod black_scholes_merton;
mod capital_asset_pricing;
mod comparable_licences;
mod compound_option;
mod contributory_charges;
mod correlation;
mod cost_of_success;
mod country_risk;
mod currency;
mod datar_mathews;
mod dated_flows;
mod deal_equivalence;
mod decision_tree;
mod discounted_cash_flow;
mod distribution;
mod distribution_input;
mod distributor_method;
mod effective_annual_rate;
mod enforceability;
mod exit_waterfall;
mod fisher;
mod formula;
mod greenfield;
mod hurdle_bridge;
mod internal_rate;
mod largest_remainder;
mod least_squares_monte_carlo;
mod leverage;
mod modified_rate;
mod money_terms;
mod monte_carlo;
mod multi_period_excess_earnings;
mod net_present_value;
mod obsolescence;
mod option_terms;
mod premium_profit;
mod priced_round;
mod profit_split;
mod project_volatility;
mod reconciliation;
mod reference_rates;
mod reference_success_rates;
mod relief_from_royalty;
mod remaining_life;
mod renewal_decision;
mod replacement_cost;
mod rnpv;
mod royalty_schedule;
mod sale_multiples;
mod sales_ramp;
mod sharing_rule;
mod single_period_excess_earnings;
mod sobol;
mod stage_gate_decision;
mod strength_questionnaire;
mod survival_input;
mod tax_amortisation_benefit;
mod terminal_value;
mod tornado;
mod value_of_information;
mod varied_question;
mod venture_capital_method;
mod weighted_average_cost;
mod with_and_without;
mod yearly_inputs;

#[cfg(test)]
mod asking;
#[cfg(test)]
mod refusals_of_options;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod usual_questions;

/// The conventions that hold for every calculator, as Markdown.
pub const CONVENTIONS: &str = include_str!("../../../docs/conventions.md");
