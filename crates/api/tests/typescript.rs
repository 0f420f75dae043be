//! `labworth.d.ts` has a type for every calculator, and is the one that the declarations give.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::Path;

use labworth_api::typescript::declarations;
use labworth_calculators::registry::calculators;

#[test]
fn the_published_types_are_those_of_the_declarations() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/javascript/labworth.d.ts");
    let made = declarations().unwrap();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &made).unwrap();
    }
    let published = fs::read_to_string(&path).unwrap_or_default();
    assert!(published == made, "refresh labworth.d.ts with UPDATE_EXPECT=1");
}

#[test]
fn every_calculator_has_a_type_with_every_field_and_every_output() {
    let made = declarations().unwrap();
    for each in calculators() {
        let own = format!("  \"{}\": {{ question: ", each.name());
        assert!(made.contains(&own), "{} has no type", each.name());
        let name = made.split_once(&own).unwrap().1.split_once("Question;").unwrap().0;
        let body = |kind: &str| {
            let start = format!("export interface {name}{kind} {{\n");
            let rest = made.split_once(&start).unwrap_or_else(|| panic!("no {name}{kind}")).1;
            rest.split_once("\n}\n").unwrap().0
        };
        let (question, answer) = (body("Question"), body("Answer"));
        for field in &each.declaration().inputs {
            let mark = if field.required { ": " } else { "?: " };
            let line = format!("\n  {}{mark}", field.name);
            assert!(question.contains(&line), "{name}Question lacks {}", field.name);
        }
        for output in &each.declaration().outputs {
            let line = format!("\n  {}: ", output.name);
            assert!(answer.contains(&line), "{name}Answer lacks {}", output.name);
        }
    }
}
