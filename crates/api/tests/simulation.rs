//! The example project, drawn: the same results however the work is divided, and figures that fit the evaluation.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use labworth_api::evaluate::evaluate;
use labworth_api::simulation::protocol::{Finished, Job};
use labworth_api::simulation::{Options, answer, project};

const EXAMPLE: &str = include_str!("../../../data/examples/hanoi-licence.labworth.json");

/// The example with a royalty rate and a discount rate that are believed to lie in ranges.
fn uncertain() -> String {
    let mut file: serde_json::Value = serde_json::from_str(EXAMPLE).unwrap();
    file["inputs"]["licence.royalty_rate"]["value"] = "pert(0.03, 0.05, 0.08)".into();
    file["inputs"]["valuation.discount_rate"]["value"] = "uniform(0.2, 0.24)".into();
    file.to_string()
}

fn drawn(text: &str, options: &str, piece: u64) -> Finished {
    let reference = labworth_catalogue::reference().unwrap();
    let mut run = project::open(text, Options::read(options).unwrap(), &reference).unwrap();
    while !run.is_done() {
        run.advance(piece);
    }
    answer::finished(&run)
}

#[test]
fn the_same_seed_gives_the_same_digest_however_the_work_is_divided() {
    let text = uncertain();
    let whole = drawn(&text, r#"{"seed": "7", "draws": 300}"#, 300);
    assert_eq!(drawn(&text, r#"{"seed": 7, "draws": 300}"#, 13), whole);
    assert_ne!(drawn(&text, r#"{"seed": 8, "draws": 300}"#, 300).digest, whole.digest);
    assert_ne!(
        drawn(&text, r#"{"seed": 7, "draws": 300, "reading": 1}"#, 300).digest,
        whole.digest
    );
}

#[test]
fn without_a_range_every_draw_is_the_evaluation() {
    let reference = labworth_catalogue::reference().unwrap();
    let evaluation = evaluate(EXAMPLE, &reference).unwrap();
    for reading in 0..2 {
        let finished = drawn(EXAMPLE, &format!("{{\"draws\": 5, \"reading\": {reading}}}"), 5);
        let value = evaluation["readings"][reading]["right_value"]["value"].as_f64().unwrap();
        let right = finished.measures.iter().find(|each| each.name == "right_value").unwrap();
        let summary = right.summary.as_ref().unwrap();
        assert!((summary.mean / value - 1.0).abs() < 1e-9, "{} {value}", summary.mean);
        assert_eq!((finished.reading, finished.currency.as_str()), (reading, "VND"));
    }
}

#[test]
fn the_tornado_names_the_uncertain_fields_and_moves_every_output_in_money() {
    let finished = drawn(&uncertain(), r#"{"draws": 200}"#, 200);
    assert_eq!(finished.tornado.len(), finished.measures.len());
    let right = finished.tornado.iter().find(|each| each.name == "right_value").unwrap();
    let names: Vec<&str> = right.bars.iter().map(|bar| bar.input.as_str()).collect();
    assert_eq!(names, ["licence.royalty_rate", "valuation.discount_rate"]);
    let [royalty, discount] = &right.bars[..] else { panic!("{names:?}") };
    assert!(royalty.at_low < right.base && right.base < royalty.at_high);
    // A higher discount rate makes the right worth less.
    assert!(discount.at_low > right.base && right.base > discount.at_high);
    assert!(royalty.rank_correlation.unwrap() > 0.5 && discount.rank_correlation.unwrap() < 0.0);
}

#[test]
fn a_reading_that_the_project_does_not_have_is_refused_at_its_place() {
    let reference = labworth_catalogue::reference().unwrap();
    let job = Job { project: EXAMPLE.into(), reading: 99, seed: "1".into(), draws: 10 };
    let options = Options::of_job(&job).unwrap();
    let refusal = project::open(&job.project, options, &reference).unwrap_err();
    assert_eq!(
        (refusal.problems()[0].code, refusal.problems()[0].path.as_str()),
        ("out_of_range", "reading")
    );
    let refusal = project::open("{", options, &reference).unwrap_err();
    assert_eq!(refusal.problems()[0].code, "file_truncated");
}

/// The example with every kind of method behind the first two, one of them over a range.
fn composed() -> String {
    let mut file: serde_json::Value = serde_json::from_str(EXAMPLE).unwrap();
    for (path, value) in [
        ("market.operating_margin", "0.25"),
        ("premium_profit.premium", "uniform(0.02, 0.06)"),
        ("profit_split.share", "0.3"),
        ("excess_earnings.charges.0.charge", "0.03"),
        ("venture_capital.exit_year", "3"),
        ("venture_capital.exit_multiple", "2"),
        ("venture_capital.share_of_right", "0.4"),
        ("venture_capital.hurdle", "uniform(0.4, 0.6)"),
    ] {
        file["inputs"][path] = serde_json::json!({ "value": value });
    }
    file.to_string()
}

#[test]
fn every_method_whose_inputs_are_there_is_drawn() {
    let text = composed();
    let finished = drawn(&text, r#"{"seed": 11, "draws": 4000}"#, 900);
    let of = |name: &str| {
        let found = finished.measures.iter().find(|own| own.name == name);
        found.unwrap_or_else(|| panic!("{name} is not drawn")).summary.as_ref().unwrap()
    };
    // The premium is even between 2 and 6 %, and the value proportional to it: 2.4, 4 and 5.6 %.
    let premium = of("premium_profit");
    assert!((premium.p10 / premium.p50 - 0.6).abs() < 0.03, "{premium:?}");
    assert!((premium.p90 / premium.p50 - 1.4).abs() < 0.03, "{premium:?}");
    // The exit lies three years ahead: (1.5/1.42)³ and (1.5/1.58)³ of the middle.
    let venture = of("venture_capital_method");
    assert!((venture.p90 / venture.p50 - 1.178_7).abs() < 0.02, "{venture:?}");
    assert!((venture.p10 / venture.p50 - 0.855_7).abs() < 0.02, "{venture:?}");
    // Nothing uncertain moves these.
    for name in ["profit_split", "excess_earnings", "rule_of_thumb"] {
        let own = of(name);
        assert_eq!((own.p10, own.p90), (own.p50, own.p50), "{name}");
    }
    assert!(!finished.measures.iter().any(|own| own.name == "first_chicago"));
    assert_eq!(drawn(&text, r#"{"seed": 11, "draws": 4000}"#, 4000), finished);
}
