//! Which page asks for a value.

use labworth_domain::inputs::Path;

use crate::route::Route;

/// What the calculation sheet asks for, by the beginning of the path.
const ON_THE_SHEET: &[&str] =
    &["assignment.", "right.number", "right.country", "right.status", "right.fees", "right.family"];
/// What the value page asks for.
const WITH_THE_VALUE: &[&str] = &[
    "evidence.",
    "strength.",
    "life.",
    "renewal.",
    "excess_earnings.",
    "with_and_without.",
    "premium_profit.",
    "profit_split.",
    "decision_tree.",
    "real_option.",
    "sale_multiples.",
    "venture_capital.",
    "first_chicago.",
    "valuation.royalty_from",
    "valuation.reliance",
    "valuation.weight.",
];
/// What begins like it and stands in the calculator all the same.
const IN_THE_CALCULATOR: &[&str] =
    &["valuation.weight.relief_from_royalty", "valuation.weight.risk_adjusted_npv"];

/// The page that asks for the value at a path.
#[must_use]
pub fn route_of(path: &Path) -> Route {
    let is_among =
        |beginnings: &[&str]| beginnings.iter().any(|one| path.as_str().starts_with(one));
    if is_among(ON_THE_SHEET) {
        Route::Sheet
    } else if is_among(WITH_THE_VALUE) && !is_among(IN_THE_CALCULATOR) {
        Route::Value
    } else {
        Route::Calculate
    }
}
