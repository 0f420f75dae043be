//! Reads the reference data under `data/` into the model's types: rules, articles of law, sourced
//! defaults, currencies, example projects.
//!
//! Its folders are embedded: a new institution, country or example is a data file, not code.

mod attack_rules;
mod clauses;
mod currencies;
mod defaults;
mod embedded;
mod examples;
mod peer_checks;
mod reference_rates;
mod renewal_fees;
mod rule_file;
mod rules;
mod source;
mod strength;
mod success_rates;
mod tables;

pub use attack_rules::{
    AttackRecord, LONGEST_ATTACK_TEXT, attack_rules, opposing_expert, parse_attack_rule,
    placeholders,
};
pub use clauses::{Clause, clause, clauses};
pub use currencies::{CurrencySource, currencies, currency_source};
pub use defaults::{DefaultRecord, default_draft, defaults, provenance};
pub use embedded::CatalogueError;
pub use examples::{Example, ExampleKind, example, examples};
pub use peer_checks::{PeerCheck, peer_checks};
pub use reference_rates::{
    CountryPremium, SourceOfCountries, SourceOfRates, StageRate, Together, country_premiums,
    stage_rates,
};
use renewal_fees::fee_schedules;
pub use renewal_fees::{FeeSchedule, YearlyFee, renewal_fees};
pub use rule_file::{
    MOST_PARTS, MOST_READINGS, MOST_STEPS, RuleFileError, RuleFileFault, parse_fact, parse_program,
    parse_rule,
};
pub use rules::{ChoiceText, RuleCase, RuleRecord, rule, rules};
pub use source::{Confidence, InBoth, Source};
pub use strength::{Question, QuestionGroup, Questionnaire, questionnaire};
pub use success_rates::{StageSuccess, SuccessRates, success_rates};
pub use tables::{SourcedTable, TableRow, TablesOf, tables};

use labworth_domain::project::Reference;

/// The statute that governs the licence of a result paid for by the State budget.
pub const STATE_FUNDED_LICENCE: &str = "vn-state-funded-licence";

/// Everything that a project is read against.
///
/// # Errors
/// A data file is broken; the catalogue's own tests keep that from being shipped.
pub fn reference() -> Result<Reference, CatalogueError> {
    let statute = rule(STATE_FUNDED_LICENCE)?;
    Ok(Reference {
        defaults: default_draft()?,
        statute: statute.rule,
        currencies: currencies()?,
        fee_schedules: fee_schedules()?,
    })
}
