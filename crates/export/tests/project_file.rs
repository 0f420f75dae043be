//! The project file: what is written comes back, and what is broken is named.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use labworth_catalogue as catalogue;
use labworth_domain::inputs::{Draft, Entry, Path};
use labworth_domain::paths::evaluation::{Evaluation, evaluate};
use labworth_domain::project::Project;
use labworth_export::project::{
    FileError, MOST_BYTES, MOST_DIGITS, MOST_INPUTS, MOST_VALUES, ProjectFile, read, schema, write,
};
use labworth_export::result;

fn hanoi() -> ProjectFile {
    read(catalogue::example("hanoi-licence").unwrap().text).unwrap()
}

fn evaluated(draft: &Draft) -> Evaluation {
    let reference = catalogue::reference().unwrap();
    let project = Project::read(draft, &reference)
        .unwrap_or_else(|errors| panic!("the example has problems: {errors:?}"));
    evaluate(&project).unwrap()
}

/// What the authors get together of the payment at signing, in million dong, reading by reading.
#[test]
fn the_upfront_payment_of_the_first_example_comes_to_the_six_readings() {
    let evaluation = evaluated(&hanoi().draft);
    let authors: Vec<String> = evaluation
        .readings
        .iter()
        .map(|reading| reading.receipts[0].statement.paid_to_people().to_string())
        .collect();
    let million = |text: &str| format!("{text}000000");
    assert_eq!(authors, ["330", "366", "375", "420", "216", "270"].map(million));
}

#[test]
fn what_is_written_comes_back_and_is_written_the_same() {
    let mut file = hanoi();
    file.draft.enter(Path::new("licence.costs"), "1.2.3");
    let royalty = Entry {
        source: Some("Our licence of 2024 \"A\"".into()),
        note: Some("đàm phán\nlần 2 <script>".into()),
        ..Entry::of("0.045")
    };
    file.draft.put(Path::new("licence.royalty_rate"), royalty);
    file.draft.enter(Path::new("future.input"), "kept");
    file.extra.insert("later".into(), serde_json::json!({ "deep": [1, 2] }));
    let text = write(&file);
    assert!(text.contains(r#""typed": "1.2.3""#));
    let again = read(&text).unwrap();
    assert_eq!(again, file);
    assert_eq!(write(&again), text);
}

#[test]
fn ranges_stand_in_the_file_as_values_and_give_the_base_case() {
    let path = |text: &str| Path::new(text);
    let mut points = hanoi();
    points.draft.enter(path("licence.royalty_rate"), "0.05");
    points.draft.enter(path("valuation.discount_rate"), "0.22");
    let mut ranges = hanoi();
    ranges.draft.enter(path("licence.royalty_rate"), "pert(0.03, 0.05, 0.08)");
    ranges.draft.enter(path("valuation.discount_rate"), "uniform(0.2, 0.24)");
    let text = write(&ranges);
    assert!(text.contains(r#""value": "pert(0.03, 0.05, 0.08)""#), "{text}");
    let again = read(&text).unwrap();
    assert_eq!(again, ranges);
    assert_eq!(write(&again), text);

    let (base, evaluation) = (evaluated(&points.draft), evaluated(&again.draft));
    assert_eq!(result::key_figures(&evaluation), result::key_figures(&base));
    let uncertain = result::to_json(&evaluation)["uncertain"].clone();
    assert_eq!(
        uncertain,
        serde_json::json!([
            {
                "path": "licence.royalty_rate",
                "range": "pert(0.03, 0.05, 0.08)",
                "base": "0.05",
            },
            {
                "path": "valuation.discount_rate",
                "range": "uniform(0.2, 0.24)",
                "base": "0.22",
            },
        ])
    );
}

#[test]
fn a_range_is_a_value_only_where_it_can_be_one() {
    let mut file = hanoi();
    // A canonical range with its ends the wrong way round is still readable; a broken one is not.
    file.draft.enter(Path::new("licence.royalty_rate"), "pert(0.08, 0.05, 0.03)");
    file.draft.enter(Path::new("licence.upfront"), "pert(1, 2");
    file.draft.enter(Path::new("licence.term_years"), "uniform(3, 8)");
    file.draft.enter(Path::new("inventors.0.weight"), "uniform(1, 2)");
    let text = write(&file);
    for expected in [
        r#""value": "pert(0.08, 0.05, 0.03)""#,
        r#""typed": "pert(1, 2""#,
        r#""typed": "uniform(3, 8)""#,
        r#""typed": "uniform(1, 2)""#,
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    assert_eq!(read(&text).unwrap(), file);
    let errors = Project::read(&file.draft, &catalogue::reference().unwrap()).unwrap_err();
    let codes: Vec<_> =
        errors.iter().map(|error| (error.path.as_str(), error.problem.code())).collect();
    assert_eq!(
        codes,
        [
            ("inventors.0.weight", "no_range_here"),
            ("licence.royalty_rate", "range_out_of_order"),
            ("licence.term_years", "no_range_here"),
            ("licence.upfront", "range_malformed"),
        ]
    );
}

#[test]
fn broken_files_are_named_by_what_is_wrong_with_them() {
    let text = write(&hanoi());
    let code = |text: &str| read(text).unwrap_err().code();
    assert_eq!(code(""), "file_empty");
    assert_eq!(code("  \n"), "file_empty");
    assert_eq!(code(&text[..text.len() / 2]), "file_truncated");
    assert_eq!(code("hello"), "file_not_json");
    assert_eq!(code("[1, 2]"), "file_not_a_project");
    assert_eq!(code(r#"{"format": 1}"#), "file_not_a_project");
    let format = |n: &str| text.replacen("\"format\": 1", &format!("\"format\": {n}"), 1);
    assert_eq!(read(&format("2")), Err(FileError::Newer { found: 2, known: 1 }));
    assert_eq!(code(&format("0")), "file_unknown_format");
    assert_eq!(code(&format("\"1\"")), "file_unknown_format");
    assert_eq!(code(&text.replacen("\"value\": \"8\"", "\"value\": 8", 1)), "file_malformed");
    assert_eq!(
        code(&text.replacen("\"unit\": \"VND\"", "\"unit\": \"USD\"", 1)),
        "file_wrong_unit"
    );
    let twice = text.replacen(
        "\"licence.upfront\"",
        "\"licence.royalty_rate\": { \"value\": \"1\" },\n \"licence.upfront\"",
        1,
    );
    assert_eq!(code(&twice), "file_duplicate_input");
    assert_eq!(code(&" ".repeat(5_000_000)), "file_too_large");
    assert_eq!(code(&"[".repeat(20_000)), "file_not_json");
    let many: Vec<String> =
        (0..6_000).map(|at| format!(r#""inventors.{at}.weight":{{"value":"1"}}"#)).collect();
    let many = format!(r#"{{"labworth":"project","format":1,"inputs":{{{}}}}}"#, many.join(","));
    assert_eq!(code(&many), "file_too_many");
}

fn with_inputs(inputs: &str) -> String {
    format!(r#"{{"labworth":"project","format":1,"inputs":{{{inputs}}}}}"#)
}

#[test]
fn a_file_beyond_a_limit_is_refused_at_the_limit_and_not_before() {
    let code = |text: &str| read(text).map_or_else(|error| error.code(), |_| "opens");
    let row = |at: usize| with_inputs(&format!(r#""inventors.{at}.name":{{"value":"A"}}"#));
    assert_eq!(code(&row(199)), "opens");
    assert_eq!(code(&row(200)), "file_too_many");
    assert_eq!(code(&row(999_999)), "file_too_many");
    let long =
        |letters| with_inputs(&format!(r#""project.title":{{"value":"{}"}}"#, "đ".repeat(letters)));
    assert_eq!(code(&long(4_000)), "opens");
    assert_eq!(code(&long(4_001)), "file_too_many");
    let keys = |count: usize| {
        let keys: Vec<String> = (0..count).map(|at| format!(r#""k{at}":0"#)).collect();
        format!(r#"{{"labworth":"project","format":1,"inputs":{{}},{}}}"#, keys.join(","))
    };
    assert_eq!(code(&keys(1_000)), "opens");
    assert_eq!(code(&keys(1_001)), "file_too_many");
    assert_eq!(code(&keys(300_000)), "file_too_many");
}

#[test]
fn hostile_files_are_refused_by_name() {
    let code = |text: &str| read(text).map_or_else(|error| error.code(), |_| "opens");
    let deep = |depth| {
        let inside = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        format!(r#"{{"labworth":"project","format":1,"inputs":{{}},"later":{inside}}}"#)
    };
    assert_eq!(code(&deep(100)), "opens");
    assert_eq!(code(&deep(20_000)), "file_not_json");
    assert_eq!(code(&deep(1_000_000)), "file_too_many");
    assert_eq!(code(&with_inputs(r#""a":{"value":"1","value":"2"}"#)), "file_malformed");
    assert_eq!(
        code(r#"{"labworth":"project","format":1,"format":1,"inputs":{}}"#),
        "file_malformed"
    );
    assert_eq!(
        code(r#"{"labworth":"project","format":1,"inputs":{},"inputs":{}}"#),
        "file_malformed"
    );
    assert_eq!(code(r#"{"labworth":"project","format":1e999999999,"inputs":{}}"#), "file_not_json");
    assert_eq!(code("17"), "file_not_a_project");
    assert_eq!(code("\"project\""), "file_not_a_project");
    assert_eq!(code("null"), "file_not_a_project");
    assert_eq!(code(&with_inputs("\"a\":{\"value\":\"\u{0}\"}")), "file_not_json");
}

/// What is kept for a later version is written indented: a short list deep inside is a long text.
#[test]
fn what_opens_is_not_longer_than_a_file_may_be_when_it_is_saved_again() {
    let code = |text: &str| read(text).map_or_else(|error| error.code(), |_| "opens");
    let deep_list = |depth: usize, members: usize| {
        let (open, close) = ("[".repeat(depth), "]".repeat(depth));
        let inside = format!("{open}{}{close}", vec!["0"; members].join(","));
        format!(r#"{{"labworth":"project","format":1,"inputs":{{}},"later":{inside}}}"#)
    };
    let opens = deep_list(100, 10_000);
    assert_eq!(code(&opens), "opens");
    assert!(write(&read(&opens).unwrap()).len() <= MOST_BYTES);
    // 40 kB that would be 4.9 MB.
    assert_eq!(code(&deep_list(120, 20_000)), "file_too_many");
    // 4 MB that would be 490 MB, and take 200 MB of memory to read.
    assert_eq!(code(&deep_list(120, 2_000_000)), "file_too_many");
}

#[test]
fn a_file_has_no_more_values_than_all_that_a_project_may_have() {
    let code = |text: &str| read(text).map_or_else(|error| error.code(), |_| "opens");
    // Three lists or objects and three commas stand before and around the list.
    let list = |members: usize| {
        let members = vec!["[]"; members].join(",");
        format!(r#"{{"labworth":"project","format":1,"inputs":{{}},"later":[{members}]}}"#)
    };
    assert_eq!(code(&list((MOST_VALUES - 5) / 2)), "opens");
    assert_eq!(code(&list((MOST_VALUES - 5) / 2 + 1)), "file_too_many");
    // Brackets and commas in a text are letters.
    let text = with_inputs(&format!(r#""a":{{"note":"\"{}"}}"#, "[{,".repeat(1_000)));
    assert_eq!(code(&text), "opens");
    let inputs: Vec<String> = (0..MOST_INPUTS)
        .map(|at| {
            format!(r#""x.{at}":{{"value":"1","typed":"1","unit":"1","source":"s","note":"n"}}"#)
        })
        .collect();
    assert_eq!(code(&with_inputs(&inputs.join(","))), "opens");
}

/// A number by itself may have eighty letters; thousands of such numbers would be multiplied with each other.
#[test]
fn the_numbers_of_a_file_are_limited_together() {
    let code = |text: &str| read(text).map_or_else(|error| error.code(), |_| "opens");
    let rows = |rows: usize, field: &str| {
        let number = format!("0.{}", "7".repeat(78));
        let row = |at| format!(r#""inventors.{at}.{field}":{{"value":"{number}"}}"#);
        (0..rows).map(row).collect::<Vec<_>>().join(",")
    };
    assert_eq!(MOST_DIGITS, 250 * 80);
    let stages = |rows: usize| {
        let number = "7".repeat(80);
        let row = |at| format!(r#""road.stages.{at}.cost":{{"value":"{number}"}}"#);
        (0..rows).map(row).collect::<Vec<_>>().join(",")
    };
    let file = |more| with_inputs(&format!("{},{}", rows(200, "weight"), stages(more)));
    assert_eq!(code(&file(50)), "opens");
    assert_eq!(code(&file(51)), "file_too_many");
    let names = with_inputs(&format!("{},{}", rows(200, "name"), stages(51)));
    assert_eq!(code(&names), "opens");
}

#[test]
fn a_number_that_is_none_or_too_large_is_refused_at_its_field_and_kept() {
    let reference = catalogue::reference().unwrap();
    let endless = "9".repeat(4_000);
    for (text, expected) in [
        ("NaN", "not_a_number"),
        ("inf", "not_a_number"),
        ("-Infinity", "not_a_number"),
        ("1e999999999", "too_large"),
        ("1e-999999999", "too_large"),
        (endless.as_str(), "too_large"),
        ("1e40", "out_of_range"),
        ("-1", "out_of_range"),
        ("uniform(0, 1e999)", "too_large"),
        ("0x10", "not_a_number"),
    ] {
        for field in ["licence.upfront", "licence.term_years", "road.stages.0.duration"] {
            let mut file = hanoi();
            file.draft.enter(Path::new(field), text);
            let again = read(&write(&file)).unwrap();
            assert_eq!(again.draft.text(&Path::new(field)), Some(text));
            let errors = Project::read(&again.draft, &reference).unwrap_err();
            let error = errors.iter().find(|error| error.path.as_str() == field).unwrap();
            let no_range = text.starts_with("uniform") && field == "licence.term_years";
            let expected = if no_range { "no_range_here" } else { expected };
            assert_eq!(error.problem.code(), expected, "{field} {text:.20}");
        }
    }
}

#[test]
fn a_frozen_file_of_format_1_still_gives_the_figures_it_was_saved_with() {
    let saved = include_str!("../../../tests/saved_projects/v1/hanoi-licence.labworth.json");
    let file = read(saved).unwrap();
    assert!(!file.figures.is_empty());
    assert_eq!(result::key_figures(&evaluated(&file.draft)), file.figures);
    assert_eq!(write(&file), saved);
}

#[test]
fn the_published_schema_is_the_generated_one() {
    let generated = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../schema/project-1.json");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, &generated).unwrap();
    }
    let published = std::fs::read_to_string(path).unwrap();
    assert!(published == generated, "refresh schema/ with UPDATE_EXPECT=1");
}
