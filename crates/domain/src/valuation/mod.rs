//! Methods of valuing a right. Methods do not know each other; each is one file.

pub mod relief_from_royalty;
pub mod tax_amortisation_benefit;
