//! Methods of valuing a right. Methods do not know each other; each is one file.

pub mod age_life;
pub mod decision_tree;
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
