//! Methods of valuing a right. Methods do not know each other; each is one file.

pub mod reconciliation;
pub mod relief_from_royalty;
pub mod replacement_cost;
pub mod risk_adjusted_npv;
pub mod tax_amortisation_benefit;
