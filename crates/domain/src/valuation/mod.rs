//! Methods of valuing a right. Methods do not know each other, each is one file or folder; stage gates only take
//! from risk-adjusted net present value where in a stage its cost lies.

pub mod age_life;
pub mod decision_tree;
mod least_factor;
pub mod obsolescence;
pub mod reconciliation;
pub mod relief_from_royalty;
pub mod remaining_life;
pub mod renewal;
pub mod replacement_cost;
pub mod risk_adjusted_npv;
pub mod stage_gates;
pub mod strength;
pub mod tax_amortisation_benefit;
