//! Methods of valuing a right. Methods do not know each other, each is one file or folder; stage gates only take
//! from risk-adjusted net present value where in a stage its cost lies.

pub mod age_life;
pub mod attrition;
pub mod comparable_licences;
pub mod contributory_assets;
pub mod deal_equivalence;
pub mod decision_tree;
pub mod discounted_cash_flow;
pub mod excess_earnings;
pub mod free_cash_flow;
mod least_factor;
pub mod obsolescence;
pub mod profit_split;
pub mod published_extremes;
pub mod reconciliation;
pub mod relief_from_royalty;
pub mod remaining_life;
pub mod renewal;
pub mod replacement_cost;
pub mod risk_adjusted_npv;
pub mod royalty_tiers;
pub mod sale_multiples;
pub mod stage_gates;
pub mod strength;
pub mod tax_amortisation_benefit;
pub mod tax_on_losses;
pub mod terminal_value;
pub mod weighted_quantile;
pub mod with_and_without;
pub mod write_off_schedule;
