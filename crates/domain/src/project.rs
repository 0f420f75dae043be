//! A project: one research result, its road to market, and the terms under which it earns.

use std::collections::BTreeMap;

use crate::cashflow::discounting::Timing;
use crate::inputs::{Draft, Field, FieldError, Kind, Origin, Path, Presence, Problem, Reader};
use crate::market::{self, Market};
use crate::paths::licence::{self, Licence};
use crate::paths::sales;
use crate::rights::{self, Right};
use crate::road::{self, Road};
use crate::sharing::policy::{self, Policy};
use crate::sharing::{Fact, Person, Rule, Terms, team};
use crate::units::{Currency, Exact};

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
pub const GROUPS: [&str; 5] =
    [road::STAGES, licence::MILESTONES, sales::SALES_YEARS, policy::BANDS, team::INVENTORS];

/// The open choices of the statute that a field can settle: choice and field.
const SETTLED_BY: [(&str, &Field); 3] = [
    ("remuneration", &REMUNERATION),
    ("remuneration_deductible", &REMUNERATION_DEDUCTIBLE),
    ("corporate_tax", &CORPORATE_TAX),
];

/// The slot of a statute into which the institute's policy is put.
const POLICY_SLOT: &str = "institute_policy";
/// The clause by which the working names the institute's own rule.
pub const POLICY_CLAUSE: &str = "institute-policy";

/// Every field that a project can have.
pub fn fields() -> impl Iterator<Item = &'static Field> {
    [
        OWN_FIELDS,
        rights::FIELDS,
        road::FIELDS,
        market::FIELDS,
        licence::FIELDS,
        sales::FIELDS,
        policy::FIELDS,
        team::FIELDS,
    ]
    .into_iter()
    .flatten()
}

/// The field to which a path belongs.
#[must_use]
pub fn field_of(path: &Path) -> Option<&'static Field> {
    fields().find(|field| path.fits(field.path))
}

/// What a project is read against: sourced defaults, the statute, the currencies.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// Defaults by path.
    pub defaults: Draft,
    /// The statute that governs the sharing of licence receipts, with a slot for the policy.
    pub statute: Rule,
    /// The currencies that amounts can be in.
    pub currencies: Vec<Currency>,
}

/// A project that can be evaluated.
#[derive(Clone, Debug, PartialEq)]
pub struct Project {
    /// The currency of every amount.
    pub currency: Currency,
    /// The right.
    pub right: Right,
    /// The road to the market; without stages the result is ready to be sold.
    pub road: Road,
    /// The licence.
    pub licence: Licence,
    /// The royalty rate by which the right is valued.
    pub market_royalty_rate: Exact,
    /// The nominal discount rate per year.
    pub discount_rate: Exact,
    /// When in its year a flow arrives.
    pub timing: Timing,
    /// The corporate income tax rate, where it applies.
    pub corporate_tax_rate: Exact,
    /// Tax life for the amortisation benefit, in years.
    pub amortisation_years: u32,
    /// The statutory minimum reward, as a part of after-tax profit.
    pub reward_floor: Exact,
    /// The institute's own rule.
    pub policy: Policy,
    /// The inventors and their weights.
    pub people: Vec<Person>,
    /// The statute with the policy in its slot.
    pub rule: Rule,
    /// Facts, people, and the choices that are settled.
    pub terms: Terms,
    /// Where each value came from.
    pub origins: BTreeMap<Path, Origin>,
}

impl Project {
    /// Reads a draft.
    ///
    /// # Errors
    /// Every problem of every field, in the order of the paths.
    pub fn read(draft: &Draft, reference: &Reference) -> Result<Self, Vec<FieldError>> {
        let mut read = Reader::new(draft, &reference.defaults);
        let project = Self::read_fields(&mut read, reference);
        let origins = read.finish()?;
        match project {
            Some(project) => Ok(Self { origins, ..project }),
            // Unreachable while every missing value is refused above; an error all the same.
            None => Err(vec![FieldError { path: TITLE.path(), problem: Problem::Missing }]),
        }
    }

    fn read_fields(read: &mut Reader<'_>, reference: &Reference) -> Option<Self> {
        for field in [&TITLE, &RIGHT_TITLE] {
            read.text(field, field.path());
        }
        let currency = read_currency(read, &reference.currencies);
        let right = Right::read(read);
        let road = Road::read(read);
        let market = Market::read(read);
        let licence = Licence::read(read, right.as_ref(), road.as_ref(), market);
        let royalty_rate = licence.as_ref().map(|licence| licence.royalty_rate.clone());
        let market_royalty_rate = read.number_following(
            &MARKET_ROYALTY_RATE,
            licence::ROYALTY_RATE.path(),
            royalty_rate.as_ref(),
        );
        let discount_rate = read.number(&DISCOUNT_RATE, DISCOUNT_RATE.path());
        let timing = read.choice(&TIMING, TIMING.path());
        let corporate_tax_rate = read.number(&CORPORATE_TAX_RATE, CORPORATE_TAX_RATE.path());
        let amortisation_years = read.years(&AMORTISATION_YEARS, AMORTISATION_YEARS.path());
        let remuneration_rate = read.number(&REMUNERATION_RATE, REMUNERATION_RATE.path());
        let reward_floor = read.number(&REWARD_FLOOR, REWARD_FLOOR.path());
        let agreed = read.number(&AGREED_REMUNERATION_RATE, AGREED_REMUNERATION_RATE.path());
        let settled: Vec<_> = SETTLED_BY
            .iter()
            .filter_map(|(choice, field)| Some((*choice, read.choice(field, field.path())?)))
            .collect();
        let policy = Policy::read(read);
        let people = team::read(read);

        let (right, policy, people) = (right?, policy?, people?);
        let (corporate_tax_rate, reward_floor) = (corporate_tax_rate?, reward_floor?);
        let mut terms = Terms::default();
        let mut state = |name: &str, value: &Exact| {
            terms.set_fact(name, Fact::Number(value.clone()));
        };
        state("state_funding_share", &right.state_funding_share);
        state("corporate_tax_rate", &corporate_tax_rate);
        state("remuneration_rate", &remuneration_rate?);
        state("agreed_remuneration_rate", &agreed.unwrap_or_else(Exact::zero));
        state("reward_floor", &reward_floor);
        terms.set_people(people.clone());
        let rule = reference
            .statute
            .clone()
            .with_slot_filled(POLICY_SLOT, &policy.as_rule("reward", POLICY_CLAUSE));
        for choice in &rule.choices {
            let option = settled.iter().find(|(settled, _)| *settled == choice.id);
            if let Some((_, option)) = option {
                terms.choose(choice, option);
            }
        }
        Some(Self {
            currency: currency?,
            right,
            road: road?,
            licence: licence?,
            market_royalty_rate: market_royalty_rate?,
            discount_rate: discount_rate?,
            timing: if timing? == "mid_year" { Timing::MidYear } else { Timing::YearEnd },
            corporate_tax_rate,
            amortisation_years: amortisation_years?,
            reward_floor,
            policy,
            people,
            rule,
            terms,
            origins: BTreeMap::new(),
        })
    }
}

fn read_currency(read: &mut Reader<'_>, known: &[Currency]) -> Option<Currency> {
    let code = read.text(&CURRENCY, CURRENCY.path())?;
    let found = known.iter().find(|currency| currency.code() == code).cloned();
    if found.is_none() {
        let options = known.iter().map(|currency| currency.code().to_owned()).collect();
        read.refuse(CURRENCY.path(), Problem::UnknownChoice { options });
    }
    found
}
