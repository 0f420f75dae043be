//! One term of a deal from the sum that the whole shall be worth.

use super::{LicenceDeal, Outlook, SolvedTerm};

/// Halvings of the interval; beyond these two neighbouring doubles remain.
pub(super) const HALVINGS: u32 = 200;

/// Why a term cannot be found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unsolved {
    /// Without the term the deal is worth more already; this much.
    WorthMoreWithout(f64),
    /// With the most of the term the deal is worth less; this much.
    OutOfReach(f64),
}

/// The value of one term, from zero to `most`, with which the deal is worth `target`.
///
/// The deal's worth rises with each of its terms. Where it stands still (under a cap) the lowest value is given.
///
/// # Errors
/// The deal is worth more without the term, or less with the most of it.
pub fn solve(
    deal: &LicenceDeal,
    outlook: &Outlook,
    term: SolvedTerm,
    target: f64,
    most: f64,
) -> Result<f64, Unsolved> {
    let years = outlook.sales.len();
    let worth = |value: f64| outlook.value_of(&deal.with(term, value, years)).total();
    let (mut low, mut high) = (0.0, most);
    let nothing = worth(low);
    if nothing > target {
        return Err(Unsolved::WorthMoreWithout(nothing));
    }
    let everything = worth(high);
    // What a sum of doubles may lose.
    if everything < target - 1e-12 * target.abs() {
        return Err(Unsolved::OutOfReach(everything));
    }
    for _ in 0..HALVINGS {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            break;
        }
        if worth(middle) < target { low = middle } else { high = middle }
    }
    Ok(high)
}
