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
mod comparable_licences;
mod contributory_charges;
mod currency;
mod dated_flows;
mod deal_equivalence;
mod discounted_cash_flow;
mod distribution;
mod distribution_input;
mod distributor_method;
mod effective_annual_rate;
mod exit_waterfall;
mod formula;
mod greenfield;
mod internal_rate;
mod largest_remainder;
mod modified_rate;
mod money_terms;
mod monte_carlo;
mod multi_period_excess_earnings;
mod net_present_value;
mod premium_profit;
mod priced_round;
mod profit_split;
mod reconciliation;
mod relief_from_royalty;
mod replacement_cost;
mod rnpv;
mod royalty_schedule;
mod sale_multiples;
mod sharing_rule;
mod single_period_excess_earnings;
mod survival_input;
mod tax_amortisation_benefit;
mod terminal_value;
mod tornado;
mod varied_question;
mod with_and_without;
mod yearly_inputs;

#[cfg(test)]
mod asking;
#[cfg(test)]
mod tests;

/// The conventions that hold for every calculator, as Markdown.
pub const CONVENTIONS: &str = include_str!("../../../docs/conventions.md");
