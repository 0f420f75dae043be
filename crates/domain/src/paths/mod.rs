//! Roads to market: where rights, value and sharing are composed into one model.

pub mod evaluation;
pub mod licence;
pub mod notices;
pub mod outside_options;
pub mod sales;
pub mod spin_off;
