//! The fields of a project that belong to no single concept, and the list of all.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::inputs::{Field, Kind, Path, Presence};
use crate::market;
use crate::paths::appraisal::{
    adjustments, assignment, costs, evidence, excess_earnings, first_chicago, inputs, life,
    published_extremes, renewal, sale_multiples, strength, terms,
};
use crate::paths::{licence, outside_options, sales, spin_off};
use crate::rights::{self, family, owners};
use crate::road;
use crate::sharing::{policy, team};

/// What the project is called.
pub const TITLE: Field = Field::new("project.title", Kind::Text, Presence::Optional);
/// The currency of every amount, by its ISO 4217 code.
pub const CURRENCY: Field = Field::new("project.currency", Kind::Text, Presence::Assumed);
/// What the right is called.
pub const RIGHT_TITLE: Field = Field::new("right.title", Kind::Text, Presence::Optional);
/// The royalty rate that the market would pay; the licence's own stands in.
pub const MARKET_ROYALTY_RATE: Field =
    Field::new("valuation.royalty_rate", Kind::Rate, Presence::Optional).within("0", "1");
/// The nominal discount rate per year.
pub const DISCOUNT_RATE: Field =
    Field::new("valuation.discount_rate", Kind::Rate, Presence::Assumed).within("0", "10");
/// When in its year a yearly flow is taken to arrive.
pub const TIMING: Field =
    Field::new("valuation.timing", Kind::Choice(&["year_end", "mid_year"]), Presence::Assumed);
/// The corporate income tax rate.
pub const CORPORATE_TAX_RATE: Field =
    Field::new("tax.corporate_rate", Kind::Rate, Presence::Assumed).within("0", "0.99");
/// The years over which a buyer would amortise the right for tax.
pub const AMORTISATION_YEARS: Field =
    Field::new("tax.amortisation_years", Kind::Years, Presence::Assumed).within("1", "50");
/// The statutory remuneration of authors out of each licence receipt.
pub const REMUNERATION_RATE: Field =
    Field::new("sharing.remuneration_rate", Kind::Rate, Presence::Assumed).within("0", "1");
/// The statutory minimum reward of authors out of after-tax profit.
pub const REWARD_FLOOR: Field =
    Field::new("sharing.reward_floor", Kind::Rate, Presence::Assumed).within("0", "1");
/// Whether remuneration follows the statute, an agreement, or is left open.
pub const REMUNERATION: Field = Field::new(
    "law.remuneration",
    Kind::Choice(&["open", "statutory", "agreed"]),
    Presence::Optional,
);
/// The remuneration agreed instead of the statute's; nothing entered is an agreement at zero.
pub const AGREED_REMUNERATION_RATE: Field =
    Field::new("law.remuneration_agreed_rate", Kind::Rate, Presence::Optional).within("0", "1");
/// Whether remuneration is deducted before profit is computed.
pub const REMUNERATION_DEDUCTIBLE: Field = Field::new(
    "law.remuneration_deductible",
    Kind::Choice(&["open", "yes", "no"]),
    Presence::Optional,
);
/// Whether the organisation in charge pays corporate income tax on this profit.
pub const CORPORATE_TAX: Field = Field::new(
    "law.corporate_tax",
    Kind::Choice(&["open", "applies", "exempt"]),
    Presence::Optional,
);

/// Fields that belong to no single concept.
const OWN_FIELDS: &[Field] = &[
    TITLE,
    CURRENCY,
    RIGHT_TITLE,
    MARKET_ROYALTY_RATE,
    DISCOUNT_RATE,
    TIMING,
    CORPORATE_TAX_RATE,
    AMORTISATION_YEARS,
    REMUNERATION_RATE,
    REWARD_FLOOR,
    REMUNERATION,
    AGREED_REMUNERATION_RATE,
    REMUNERATION_DEDUCTIBLE,
    CORPORATE_TAX,
];

/// The repeating groups.
pub const GROUPS: [&str; 18] = [
    spin_off::LATER_ROUNDS,
    family::FAMILY,
    assignment::CONDITIONS,
    owners::CO_OWNERS,
    road::STAGES,
    licence::MILESTONES,
    sales::SALES_YEARS,
    costs::ITEMS,
    evidence::LICENCES,
    adjustments::ADJUSTMENTS,
    strength::ANSWERS,
    renewal::OFFICES,
    excess_earnings::CHARGES,
    sale_multiples::DEALS,
    first_chicago::SCENARIOS,
    inputs::RELIANCE,
    policy::BANDS,
    team::INVENTORS,
];

/// The open choices of the statute that a field can settle: choice and field.
pub(super) const SETTLED_BY: [(&str, &Field); 3] = [
    ("remuneration", &REMUNERATION),
    ("remuneration_deductible", &REMUNERATION_DEDUCTIBLE),
    ("corporate_tax", &CORPORATE_TAX),
];

/// The slot of a statute into which the institute's policy is put.
pub(super) const POLICY_SLOT: &str = "institute_policy";
/// The clause by which the working names the institute's own rule.
pub const POLICY_CLAUSE: &str = "institute-policy";

/// Every field that a project can have.
pub fn fields() -> impl Iterator<Item = &'static Field> {
    [
        OWN_FIELDS,
        rights::FIELDS,
        family::FIELDS,
        assignment::FIELDS,
        owners::FIELDS,
        road::FIELDS,
        market::FIELDS,
        licence::FIELDS,
        sales::FIELDS,
        spin_off::FIELDS,
        outside_options::FIELDS,
        terms::FIELDS,
        costs::FIELDS,
        evidence::FIELDS,
        adjustments::FIELDS,
        published_extremes::FIELDS,
        strength::FIELDS,
        life::FIELDS,
        renewal::FIELDS,
        policy::FIELDS,
        team::FIELDS,
    ]
    .into_iter()
    .flatten()
    .chain(inputs::fields())
}

/// The field to which a path belongs.
#[must_use]
pub fn field_of(path: &Path) -> Option<&'static Field> {
    static BY_PATTERN: LazyLock<BTreeMap<&str, &Field>> =
        LazyLock::new(|| fields().map(|field| (field.path, field)).collect());
    BY_PATTERN.get(path.pattern().as_str()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_found_at_its_own_place_and_nothing_elsewhere() {
        for field in fields() {
            let path = Path::new(&field.path.replace('#', "7"));
            assert_eq!(field_of(&path).map(|found| found.path), Some(field.path));
            assert_eq!(fields().filter(|own| own.path == field.path).count(), 1, "{}", field.path);
        }
        for nowhere in ["", "licence", "inventors.01.weight", "licence.upfront.0"] {
            assert!(field_of(&Path::new(nowhere)).is_none(), "{nowhere}");
        }
    }
}
