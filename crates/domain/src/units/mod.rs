//! Quantities and the arithmetic they are held in.
//!
//! Two arithmetics are never mixed: settlements are exact rationals ([`Exact`]) rounded once to
//! minor units; estimates are `f64`. Formulas that serve both are generic over [`Number`].

mod currency;
mod date;
mod exact;
mod fraction;
mod number;

pub use currency::{Currency, MinorUnits};
pub use date::{Date, DateError};
pub use exact::{Exact, LARGEST_EXPONENT, LONGEST_NUMBER, NotANumber};
pub use number::Number;
