//! Every data file reads, every rule holds its own worked cases, nothing lacks a source.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use labworth_catalogue as catalogue;
use labworth_domain::paths::evaluation::STATE;
use labworth_domain::sharing::{Book, Operation, Party, Receipt, Terms, readings, run};
use labworth_domain::units::Exact;

fn exact(text: &str) -> Exact {
    Exact::from_decimal_text(text).unwrap()
}

#[test]
fn every_rule_gives_the_figures_of_its_own_cases() {
    let mut cases = 0;
    for record in catalogue::rules().unwrap() {
        for case in &record.cases {
            let mut rule = record.rule.clone();
            for (slot, program) in &case.fill {
                let mut lower = rule.clone();
                lower.program = catalogue::parse_program(program).unwrap();
                lower.choices.clear();
                rule = rule.with_slot_filled(slot, &lower);
            }
            let mut terms = Terms::default();
            for (name, value) in &case.facts {
                terms.set_fact(name, catalogue::parse_fact(name, value).unwrap());
            }
            let got: Vec<Exact> = readings(&rule, &terms)
                .unwrap()
                .iter()
                .map(|reading| {
                    let receipt = Receipt {
                        amount: exact(&case.receipt),
                        year: 2026,
                        new_costs: exact(&case.costs),
                    };
                    let mut book = Book::new();
                    run(&rule.program, &mut book, &receipt, &reading.terms)
                        .unwrap()
                        .total(&case.party)
                })
                .collect();
            let expected: Vec<Exact> = case.expected.iter().map(|text| exact(text)).collect();
            assert_eq!(got, expected, "{}: {}", record.rule.id, case.title);
            cases += 1;
        }
        assert!(!record.cases.is_empty(), "{} has no worked case", record.rule.id);
    }
    assert!(cases >= 1);
}

#[test]
fn every_clause_that_a_rule_names_is_in_the_catalogue() {
    let known: Vec<String> =
        catalogue::clauses().unwrap().into_iter().map(|clause| clause.id).collect();
    for record in catalogue::rules().unwrap() {
        let named = record.rule.program.iter().filter_map(|step| step.clause.clone());
        let of_choices = record.choices.iter().filter_map(|choice| choice.clause.clone());
        for clause in named.chain(of_choices) {
            assert!(known.contains(&clause), "{}: {clause}", record.rule.id);
        }
    }
}

#[test]
fn a_figure_without_page_or_year_is_never_of_high_confidence() {
    for record in catalogue::defaults().unwrap() {
        assert!(!record.source.title.is_empty(), "{}", record.path);
        if record.source.page.is_none() || record.source.year.is_none() {
            assert!(record.confidence < catalogue::Confidence::High, "{}", record.path);
        }
        if record.confidence < catalogue::Confidence::High && record.path != "valuation.timing" {
            assert_eq!(record.kind, "example", "{}", record.path);
        }
    }
}

#[test]
fn a_clause_known_only_at_second_hand_is_not_called_verified() {
    for clause in catalogue::clauses().unwrap() {
        if clause.quoted_from.kind != "enacted_text" {
            assert!(!clause.verified_against_gazette, "{}", clause.id);
            assert!(clause.confidence < catalogue::Confidence::High, "{}", clause.id);
        }
    }
}

#[test]
fn every_default_belongs_to_a_field_and_reads_as_its_kind() {
    for record in catalogue::defaults().unwrap() {
        let path = labworth_domain::inputs::Path::new(&record.path);
        assert!(labworth_domain::project::field_of(&path).is_some(), "{}", record.path);
    }
}

#[test]
fn the_reference_is_complete_and_the_statute_pays_the_parties_that_the_page_names() {
    let reference = catalogue::reference().unwrap();
    assert_eq!(reference.statute.id, catalogue::STATE_FUNDED_LICENCE);
    assert_eq!(reference.currencies.first().unwrap().code(), "VND");
    let named: Vec<&str> = reference
        .statute
        .program
        .iter()
        .filter_map(|step| match &step.operation {
            Operation::Take { to, .. } => Some(to.name()),
            Operation::Floor { party, .. } => Some(party.name()),
            _ => None,
        })
        .collect();
    assert_eq!(named, [Party::INVENTORS, STATE, Party::INVENTORS, Party::INVENTORS]);
}

#[test]
fn faults_of_a_rule_file_are_named_with_their_place() {
    let fault = |text: &str| {
        let value = serde_json::from_str(text).unwrap();
        let error = catalogue::parse_rule(&value).unwrap_err();
        (error.path.clone(), error.code())
    };
    let is =
        |text: &str, path: &str, code| assert_eq!(fault(text), (path.to_owned(), code), "{text}");
    is("[]", "", "wrong_type");
    is("{}", "program", "missing");
    is(r#"{"program":[{"op":"steal"}]}"#, "program.0.op", "unknown_word");
    is(r#"{"program":[{"op":"take","to":"a"}]}"#, "program.0.rate", "missing");
    is(
        r#"{"program":[{"op":"take","to":"a","rate":"thirty per cent"}]}"#,
        "program.0.rate",
        "malformed_formula",
    );
    is(
        r#"{"program":[{"op":"tiers","mode":"spiral","bands":[]}]}"#,
        "program.0.mode",
        "unknown_word",
    );
    is(r#"{"program":[{"op":"recover","max_rte":"10%"}]}"#, "program.0.max_rte", "unknown_word");
    is(
        r#"{"program":[],"choices":[{"id":"c","options":[{"id":"a","value":{"choice":"c"}}]}]}"#,
        "choices.0.options.0.value",
        "wrong_type",
    );
    let open = r#"{"id":"c","options":[{"id":"a"},{"id":"b"}]}"#;
    let readings =
        |choices| format!(r#"{{"program":[],"choices":[{}]}}"#, vec![open; choices].join(","));
    assert!(catalogue::parse_rule(&serde_json::from_str(&readings(8)).unwrap()).is_ok());
    is(&readings(9), "choices", "too_many");
    let many = vec![r#"{"op":"recover"}"#; 150].join(",");
    let moved = vec![format!(r#"{{"op":"move","to":"a","program":[{many}]}}"#); 14].join(",");
    is(&format!(r#"{{"program":[{moved}]}}"#), "program", "too_many");
    let mut deep = String::from(r#"{"op":"recover"}"#);
    for _ in 0..40 {
        deep = format!(r#"{{"op":"move","to":"x","program":[{deep}]}}"#);
    }
    assert_eq!(fault(&format!(r#"{{"program":[{deep}]}}"#)).1, "too_many");
}
