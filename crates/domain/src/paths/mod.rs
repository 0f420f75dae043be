//! Roads to market: where rights, value and sharing are composed into one model.

pub mod appraisal;
pub mod comparison;
mod error;
pub mod evaluation;
pub mod licence;
pub mod licence_money;
pub mod notices;
pub mod opposing_expert;
pub mod other_rules;
pub mod outside_options;
pub mod receipts;
pub mod sales;
pub mod settlement;
pub mod spin_off;
pub mod spin_off_money;

pub use error::PathError;
