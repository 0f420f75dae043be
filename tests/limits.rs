//! `docs/limits.md` states the limits that the code has.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::fs;

use labworth_api::given;
use labworth_api::simulation::run;
use labworth_calculators::json;
use labworth_catalogue as catalogue;
use labworth_domain::inputs;
use labworth_domain::paths::appraisal::{
    adjustments, assignment, costs, evidence, excess_earnings, first_chicago, inputs as methods,
    renewal, sale_multiples, strength,
};
use labworth_domain::paths::{licence, opposing_expert, sales, spin_off};
use labworth_domain::rights::{family, owners};
use labworth_domain::road;
use labworth_domain::sharing::{policy, team};
use labworth_domain::units;
use labworth_export::project;

#[test]
fn the_table_of_limits_is_that_of_the_code() {
    let exponent = usize::try_from(units::LARGEST_EXPONENT).unwrap();
    let draws = usize::try_from(run::MOST_DRAWS).unwrap();
    let limits = [
        ("units::LONGEST_NUMBER", units::LONGEST_NUMBER),
        ("units::LARGEST_EXPONENT", exponent),
        ("inputs::LONGEST_ENTRY", inputs::LONGEST_ENTRY),
        ("inputs::LONGEST_NAME", inputs::LONGEST_NAME),
        ("inputs::MOST_ROWS", inputs::MOST_ROWS),
        ("team::MOST_INVENTORS", team::MOST_INVENTORS),
        ("policy::MOST_BANDS", policy::MOST_BANDS),
        ("owners::MOST_CO_OWNERS", owners::MOST_CO_OWNERS),
        ("road::MOST_STAGES", road::MOST_STAGES),
        ("licence::MOST_MILESTONES", licence::MOST_MILESTONES),
        ("family::MOST_MEMBERS", family::MOST_MEMBERS),
        ("assignment::MOST_CONDITIONS", assignment::MOST_CONDITIONS),
        ("spin_off::MOST_LATER_ROUNDS", spin_off::MOST_LATER_ROUNDS),
        ("costs::MOST_ITEMS", costs::MOST_ITEMS),
        ("excess_earnings::MOST_CHARGES", excess_earnings::MOST_CHARGES),
        ("sale_multiples::MOST_DEALS", sale_multiples::MOST_DEALS),
        ("first_chicago::MOST_SCENARIOS", first_chicago::MOST_SCENARIOS),
        ("evidence::MOST_LICENCES", evidence::MOST_LICENCES),
        ("renewal::MOST_OFFICES", renewal::MOST_OFFICES),
        ("adjustments::MOST_ADJUSTMENTS", adjustments::MOST_ADJUSTMENTS),
        ("strength::QUESTIONS", strength::QUESTIONS.len()),
        ("inputs::MOST_RATINGS", methods::MOST_RATINGS),
        ("sales::MOST_YEARS", sales::MOST_YEARS),
        ("project::MOST_BYTES", project::MOST_BYTES),
        ("project::MOST_INPUTS", project::MOST_INPUTS),
        ("project::MOST_KEYS", project::MOST_KEYS),
        ("project::MOST_VALUES", project::MOST_VALUES),
        ("project::MOST_DIGITS", project::MOST_DIGITS),
        ("text::MOST_CARD_BYTES", labworth::text::MOST_CARD_BYTES),
        ("catalogue::MOST_STEPS", catalogue::MOST_STEPS),
        ("catalogue::MOST_PARTS", catalogue::MOST_PARTS),
        ("catalogue::MOST_READINGS", catalogue::MOST_READINGS),
        ("opposing_expert::MOST_RULES", opposing_expert::MOST_RULES),
        ("opposing_expert::MOST_PARTS_OF_RULE", opposing_expert::MOST_PARTS_OF_RULE),
        ("opposing_expert::MOST_LOOKED_AT", opposing_expert::MOST_LOOKED_AT),
        ("opposing_expert::DEEPEST_CONDITION", opposing_expert::DEEPEST_CONDITION),
        ("catalogue::LONGEST_ATTACK_TEXT", catalogue::LONGEST_ATTACK_TEXT),
        ("json::LONGEST_TEXT", json::LONGEST_TEXT),
        ("json::DEEPEST", json::DEEPEST),
        ("given::LARGEST", given::LARGEST),
        ("run::MOST_DRAWS", draws),
    ];
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/limits.md");
    let document = fs::read_to_string(path).unwrap();
    for (constant, limit) in limits {
        let row = document.lines().find(|line| line.contains(&format!("`{constant}`")));
        let row = row.unwrap_or_else(|| panic!("{constant} is not in the table"));
        let stated = row.split('|').nth(3).unwrap().trim();
        assert_eq!(stated, limit.to_string(), "{constant}");
    }
    let named = document.matches("` | `").count() + document.matches("` | –").count();
    assert_eq!(named, limits.len(), "a row names a constant that is not held");
}

#[test]
fn every_group_is_taken_in_beyond_the_rows_that_it_may_have() {
    let most = [
        team::MOST_INVENTORS,
        policy::MOST_BANDS,
        owners::MOST_CO_OWNERS,
        road::MOST_STAGES,
        licence::MOST_MILESTONES,
        family::MOST_MEMBERS,
        assignment::MOST_CONDITIONS,
        spin_off::MOST_LATER_ROUNDS,
        costs::MOST_ITEMS,
        excess_earnings::MOST_CHARGES,
        sale_multiples::MOST_DEALS,
        first_chicago::MOST_SCENARIOS,
        evidence::MOST_LICENCES,
        adjustments::MOST_ADJUSTMENTS,
        strength::QUESTIONS.len(),
        renewal::MOST_OFFICES,
        methods::MOST_RATINGS,
        sales::MOST_YEARS,
    ];
    assert_eq!(most.len(), labworth_domain::project::GROUPS.len());
    assert!(
        most.iter().all(|most| *most < inputs::MOST_ROWS),
        "the model must be the one that says too many"
    );
}
