//! With and without: what the owner earns with the right, less what would be earned without it.
//!
//! ```text
//! y_t = [S_t·ℓ_t·m·(1 − T) − κ·S_t·ℓ_t·m₀·(1 − T)]·h_t·q
//! ```
//!
//! `κ` part of sales kept without the right, `m₀` margin then, `h_t` part of the year inside the head start, `q` chance that the
//! right holds: as entered, else the product of the chances under strength, else one. The road is taken to be paid either way, so that its cost cancels: no buyer
//! would go above this value. Formula and source: [`crate::valuation::with_and_without`].

use crate::inputs::{Field, Kind, Presence};
use crate::paths::appraisal::composed::{Composed, protected_sales};
use crate::paths::appraisal::{Method, OwnExploitation};
use crate::project::Project;
use crate::units::Number;
use crate::valuation::with_and_without::{BothWays, parts_of_head_start};

/// The part of sales that would be kept without the right.
pub const SALES_KEPT: Field =
    Field::new("with_and_without.sales_kept", Kind::Rate, Presence::Optional).within("0", "1");
/// The operating margin on them.
pub const MARGIN_WITHOUT: Field =
    Field::new("with_and_without.margin_without", Kind::Rate, Presence::Optional).within("-1", "1");
/// How many years after launch others need to catch up; the life of the right where none was entered.
pub const HEAD_START: Field =
    Field::new("with_and_without.head_start", Kind::Duration, Presence::Optional)
        .within("0", "100");
/// The chance that the right is valid, found infringed and enforced.
pub const CHANCE_IT_HOLDS: Field =
    Field::new("with_and_without.chance_it_holds", Kind::Rate, Presence::Optional).within("0", "1");

/// Every field of the method.
pub const FIELDS: &[Field] = &[SALES_KEPT, MARGIN_WITHOUT, HEAD_START, CHANCE_IT_HOLDS];

/// The chance that the right holds: as entered, else what its strength says, else certain.
pub fn chance_it_holds<N: Number>(project: &Project<N>) -> f64 {
    let entered = project.methods.get(&CHANCE_IT_HOLDS);
    entered.or_else(|| project.enforceability()).unwrap_or(1.0)
}

/// The part of each contract year inside the head start.
pub fn parts<N: Number>(project: &Project<N>) -> Vec<f64> {
    let count = project.licence.years.len();
    match project.methods.get(&HEAD_START) {
        Some(years) => parts_of_head_start(years, count),
        None => vec![1.0; count],
    }
}

pub(super) fn value<N: Number>(
    project: &Project<N>,
    tax_rate: &N,
    own: &OwnExploitation,
) -> Option<Composed> {
    let kept = project.methods.get(&SALES_KEPT)?;
    let margin = project.methods.get(&MARGIN_WITHOUT)?;
    let after_tax = 1.0 - tax_rate.to_f64();
    let years = protected_sales(project).into_iter().zip(&own.earnings).zip(parts(project));
    let years = years.map(|((sales, with), part_of_head_start)| {
        let without = sales * kept * margin * after_tax;
        let probability = chance_it_holds(project);
        BothWays { with: with.after_tax(), without, probability, part_of_head_start }
            .expected_difference()
    });
    Some(Composed::of_years(Method::WithAndWithout, years.collect(), own))
}
