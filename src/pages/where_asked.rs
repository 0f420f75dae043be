//! Which page asks for a value.

use labworth_domain::inputs::Path;

use crate::route::Route;

/// What the calculation sheet asks for, by the beginning of the path.
const ON_THE_SHEET: &[&str] =
    &["assignment.", "right.number", "right.country", "right.status", "right.fees", "right.family"];
/// What the value page asks for.
const WITH_THE_VALUE: &[&str] = &["evidence.", "strength.", "life.", "valuation.royalty_from"];

/// The page that asks for the value at a path.
#[must_use]
pub fn route_of(path: &Path) -> Route {
    let is_among =
        |beginnings: &[&str]| beginnings.iter().any(|one| path.as_str().starts_with(one));
    if is_among(ON_THE_SHEET) {
        Route::Sheet
    } else if is_among(WITH_THE_VALUE) {
        Route::Value
    } else {
        Route::Calculate
    }
}
