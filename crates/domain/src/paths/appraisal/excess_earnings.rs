//! Multi-period excess earnings: what the right earns after every other asset has had its rent.
//!
//! ```text
//! y_t = [S_t·ℓ_t·m·(1 − T) − S_t·ℓ_t·Σ_j c_j]·(1 − a)^t′        V = Σ_t y_t·success·(1 + k)^−τ_t − development
//! ```
//!
//! `c_j` charge of a contributory asset after tax as a part of net sales, `a` attrition a year, `t′` years since launch when the
//! flow arrives. Formula and source: [`crate::valuation::excess_earnings`]. The cost of finishing the development is taken
//! off, as for research in process (AICPA, 2013).

use crate::cashflow::discounting::growth_factor;
use crate::cashflow::price_basis::DiscountRate;
use crate::inputs::{Field, Kind, Presence};
use crate::paths::appraisal::composed::{Composed, protected_sales};
use crate::paths::appraisal::{Method, OwnExploitation};
use crate::project::Project;
use crate::units::Number;
use crate::valuation::contributory_assets::Charge;
use crate::valuation::excess_earnings::{EarningsYear, MultiPeriodExcessEarnings};

/// The repeating group of contributory assets.
pub const CHARGES: &str = "excess_earnings.charges";
/// The most contributory assets.
pub const MOST_CHARGES: usize = 20;
/// What the asset is.
pub const NAME: Field =
    Field::new("excess_earnings.charges.#.name", Kind::Text, Presence::Optional);
/// What it is charged, after tax, as a part of net sales.
pub const CHARGE: Field =
    Field::new("excess_earnings.charges.#.charge", Kind::Rate, Presence::Required).within("0", "1");
/// The part of customers or technology that is lost each year.
pub const ATTRITION: Field =
    Field::new("excess_earnings.attrition", Kind::Rate, Presence::Optional).within("0", "0.99");

/// Every field of the method.
pub const FIELDS: &[Field] = &[NAME, CHARGE, ATTRITION];

/// All charges together, as a part of net sales; `None` where no asset was entered.
pub fn all_charges<N: Number>(project: &Project<N>) -> Option<f64> {
    let rows = project.methods.rows(CHARGES);
    (rows > 0).then(|| (0..rows).filter_map(|row| project.methods.in_row(&CHARGE, row)).sum())
}

/// The part that is left when the flow of a contract year arrives.
pub fn survival<N: Number>(project: &Project<N>, year: u32) -> f64 {
    let lost = project.methods.get(&ATTRITION).unwrap_or(0.0);
    growth_factor(-lost, f64::from(year) - project.timing.years_before_year_end())
}

pub(super) fn value<N: Number>(
    project: &Project<N>,
    tax_rate: &N,
    own: &OwnExploitation,
) -> Option<Composed> {
    let charges = all_charges(project)?;
    let margin = project.operating_margin.as_ref()?.to_f64();
    let years = protected_sales(project).into_iter().zip(&project.licence.years);
    let years = years.map(|(sales, year)| EarningsYear {
        sales,
        earnings: sales * margin,
        survival: survival(project, year.number),
    });
    let method = MultiPeriodExcessEarnings {
        years: years.collect(),
        charges: vec![Charge::ShareOfSales(vec![charges])],
        charges_before_tax: false,
        tax_rate: tax_rate.to_f64(),
        discount_rate: DiscountRate::per_year(own.discount_rate)?,
        timing: project.timing,
    };
    let years = method.value().years;
    let excess = years.iter().map(|year| year.earnings - year.tax - year.charge).collect();
    Some(Composed::of_years(Method::ExcessEarnings, excess, own).less_development(own))
}
