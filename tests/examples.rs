//! The examples of the gallery: each opens without a problem, and the published one comes to its
//! printed figure.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use labworth::knowledge::Knowledge;
use labworth_domain::ledger::Account;
use labworth_domain::paths::evaluation::evaluate;
use labworth_domain::project::Project;

#[test]
fn every_example_is_complete() {
    let knowledge = Knowledge::read().unwrap();
    assert!(knowledge.examples.len() >= 2);
    for example in &knowledge.examples {
        let id = &example.card.id;
        let project = Project::read(&example.file.draft, &knowledge.reference);
        assert!(project.is_ok(), "{id}: {:?}", project.err());
        assert!(evaluate(&project.unwrap()).is_ok(), "{id}");
        for text in [&example.card.title, &example.card.description] {
            assert!(text.vi.is_some() && text.en.is_some(), "{id}");
        }
    }
}

/// Asclepius prints a likelihood of approval of 16.1 % and an rNPV of 516 million dollars. What
/// flows between the project and the outside, over all parties, is that value: the licence only
/// divides it.
#[test]
fn the_cancer_drug_comes_to_the_printed_516_million() {
    let knowledge = Knowledge::read().unwrap();
    let example = knowledge.examples.iter().find(|example| example.card.id == "adagrasib").unwrap();
    let project = Project::read(&example.file.draft, &knowledge.reference).unwrap();
    let likelihood = project.road.success().to_f64();
    assert_eq!(format!("{:.1}", likelihood * 100.0), "16.1");
    let evaluation = evaluate(&project).unwrap();
    let [reading] = evaluation.readings.as_slice() else { panic!("one reading") };
    let mut value = 0.0;
    for movement in reading.ledger.movements() {
        let amount = project.currency.amount(&movement.amount).to_f64();
        let discount = 1.1_f64.powf(-movement.time);
        let expected = amount * discount * movement.when.probability(&project.road).to_f64();
        if movement.from == Account::Outside {
            value += expected;
        }
        if movement.to == Account::Outside {
            value -= expected;
        }
    }
    assert_eq!(format!("{:.0}", value / 1e6), "516");
}
