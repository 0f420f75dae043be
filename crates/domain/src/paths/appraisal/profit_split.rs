//! Profit split: relief from a royalty that is a share of the licensee's profit; and the rule of 25 %.
//!
//! ```text
//! y_t = s·m·S_t·ℓ_t·(1 − T)        V = TABf · Σ_t y_t·success·(1 + k)^−τ_t
//! ```
//!
//! `s` share of the licensor. With `s` = 25 % it is the rule of thumb, a cross-check alone: *Uniloc USA v. Microsoft*, 632 F.3d
//! 1292 (Fed. Cir. 2011). Formula and source: [`crate::valuation::profit_split`].

use crate::inputs::{Field, Kind, Presence};
use crate::paths::appraisal::composed::Composed;
use crate::paths::appraisal::{Method, OwnExploitation};
use crate::paths::evaluation::right_value_by;
use crate::project::Project;
use crate::units::Number;
use crate::valuation::profit_split::{ProfitSplit, RULE_OF_THUMB};

/// The licensor's share of the licensee's profit.
pub const SHARE: Field =
    Field::new("profit_split.share", Kind::Rate, Presence::Optional).within("0", "1");

/// Every field of the method.
pub const FIELDS: &[Field] = &[SHARE];

pub(super) fn value<N: Number>(
    project: &Project<N>,
    tax_rate: &N,
    own: &OwnExploitation,
) -> Option<Composed> {
    split(project, tax_rate, own, Method::ProfitSplit, project.methods.get(&SHARE)?)
}

pub(super) fn rule_of_thumb<N: Number>(
    project: &Project<N>,
    tax_rate: &N,
    own: &OwnExploitation,
) -> Option<Composed> {
    split(project, tax_rate, own, Method::RuleOfThumb, RULE_OF_THUMB)
}

fn split<N: Number>(
    project: &Project<N>,
    tax_rate: &N,
    own: &OwnExploitation,
    method: Method,
    share: f64,
) -> Option<Composed> {
    let operating_margin = project.operating_margin.as_ref()?.to_f64();
    let split = ProfitSplit { share, attribution: 1.0, operating_margin };
    let right = right_value_by(project, tax_rate, own.discount_rate, split.royalty_rate());
    let years = right.relief.years.iter().map(|year| year.after_tax).collect();
    let plain = Composed::of_years(method, years, own);
    let benefit_factor = right.benefit_factor;
    Some(Composed {
        benefit_factor: Some(benefit_factor),
        value: plain.value * benefit_factor,
        ..plain
    })
}
