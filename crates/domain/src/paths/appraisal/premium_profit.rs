//! Premium profit: what the right adds to the price, or saves in cost, on each unit of sales.
//!
//! ```text
//! y_t = S_t·ℓ_t·π·(1 − T)
//! ```
//!
//! `π` premium of price or saving of cost as a part of net sales, what it costs itself already taken off. A product without the
//! right would go down the same road, so that its cost cancels. Formula and source: [`crate::valuation::with_and_without`].

use crate::inputs::{Field, Kind, Presence};
use crate::paths::appraisal::composed::{Composed, protected_sales};
use crate::paths::appraisal::{Method, OwnExploitation};
use crate::project::Project;
use crate::units::Number;
use crate::valuation::with_and_without::PremiumYear;

/// The premium of price or the saving of cost, as a part of net sales.
pub const PREMIUM: Field =
    Field::new("premium_profit.premium", Kind::Rate, Presence::Optional).within("0", "1");

/// Every field of the method.
pub const FIELDS: &[Field] = &[PREMIUM];

pub(super) fn value<N: Number>(
    project: &Project<N>,
    tax_rate: &N,
    own: &OwnExploitation,
) -> Option<Composed> {
    let share_of_sales = project.methods.get(&PREMIUM)?;
    let after_tax = 1.0 - tax_rate.to_f64();
    let years = protected_sales(project).into_iter().map(|sales| {
        PremiumYear { sales, share_of_sales, ..PremiumYear::default() }.before_tax() * after_tax
    });
    Some(Composed::of_years(Method::PremiumProfit, years.collect(), own))
}
