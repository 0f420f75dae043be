//! Promises that hold for every calculator.

use serde_json::Value;

use crate::answer::Answer;
use crate::calculator::Calculator;
use crate::declaration::{Field, Shape};
use crate::registry::{CALCULATORS, calculate, calculator, calculators};
use crate::schema::schema;

fn refusal(name: &str, question: &str) -> Vec<(&'static str, String)> {
    let refusal = calculate(name, question).unwrap_err();
    refusal.problems().iter().map(|problem| (problem.code, problem.path.clone())).collect()
}

/// The answer to a question.
pub(crate) fn ask(name: &str, question: &Value) -> Value {
    let answer = calculate(name, &question.to_string());
    let answer = answer.unwrap_or_else(|refusal| panic!("{}", refusal.to_json()));
    serde_json::from_str(&answer.to_json()).unwrap()
}

/// The code and the place of the first problem with a question.
pub(crate) fn refused(name: &str, question: &Value) -> (&'static str, String) {
    let refusal = calculate(name, &question.to_string()).unwrap_err();
    (refusal.problems()[0].code, refusal.problems()[0].path.clone())
}

fn at(path: &str) -> String {
    path.to_owned()
}

#[test]
fn every_declaration_is_readable() {
    for (text, function) in CALCULATORS {
        let read = Calculator::new(text, *function);
        assert!(read.is_ok(), "{}: {:?}", &text[..40], read.err());
    }
    assert_eq!(calculators().len(), CALCULATORS.len());
}

#[test]
fn every_name_is_taken_once() {
    for each in calculators() {
        assert_eq!(calculators().iter().filter(|other| other.name() == each.name()).count(), 1);
        assert!(each.name().chars().all(|letter| letter.is_ascii_lowercase() || letter == '-'));
    }
}

#[test]
fn every_example_gives_its_published_figures() {
    for each in calculators() {
        assert!(!each.declaration().examples.is_empty(), "{} has no example", each.name());
        for example in &each.declaration().examples {
            let answer = each.run(&example.input.to_string());
            let answer =
                answer.unwrap_or_else(|refusal| panic!("{}: {}", each.name(), refusal.to_json()));
            let answer: Value = serde_json::from_str(&answer.to_json()).unwrap();
            let published = example.published.as_object().unwrap();
            assert!(!published.is_empty(), "{}: nothing to compare", each.name());
            for (name, expected) in published {
                assert!(
                    agrees(expected, &answer[name], example.tolerance),
                    "{} {name}: published {expected}, answered {}",
                    each.name(),
                    answer[name]
                );
            }
        }
    }
}

fn agrees(expected: &Value, answered: &Value, tolerance: f64) -> bool {
    match (expected, answered) {
        (Value::Number(expected), Value::Number(answered)) => {
            (expected.as_f64().unwrap() - answered.as_f64().unwrap()).abs() <= tolerance
        }
        (Value::Array(expected), Value::Array(answered)) => {
            expected.len() == answered.len()
                && expected.iter().zip(answered).all(|(left, right)| agrees(left, right, tolerance))
        }
        (Value::Object(expected), Value::Object(answered)) => {
            expected.iter().all(|(name, value)| {
                answered.get(name).is_some_and(|other| agrees(value, other, tolerance))
            })
        }
        (left, right) => left == right,
    }
}

#[test]
fn answers_carry_exactly_the_declared_outputs() {
    for each in calculators() {
        for example in &each.declaration().examples {
            let Answer::Object(fields) = each.run(&example.input.to_string()).unwrap() else {
                panic!("{} does not answer an object", each.name());
            };
            let answered: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
            let outputs = each.declaration().outputs.iter().map(|output| output.name.as_str());
            let declared: Vec<&str> = outputs.chain(["warnings"]).collect();
            assert_eq!(answered, declared, "{}", each.name());
        }
    }
}

#[test]
fn every_schema_is_json_and_shows_each_example_with_its_answer() {
    for each in calculators() {
        let document: Value = serde_json::from_str(&schema(each)).unwrap();
        assert_eq!(document["name"], each.name());
        for example in document["examples"].as_array().unwrap() {
            assert!(example["output"].is_object(), "{}", each.name());
        }
        let properties = document["input_schema"]["properties"].as_object().unwrap();
        for field in &each.declaration().inputs {
            assert!(properties.contains_key(&field.name), "{} {}", each.name(), field.name);
            assert!(field.meaning.len() > 8, "{} {} is not explained", each.name(), field.name);
        }
    }
}

#[test]
fn every_calculator_names_what_is_missing_and_what_it_does_not_know() {
    for each in calculators() {
        let problems = refusal(each.name(), r#"{"no_such_field_at_all": 1}"#);
        assert_eq!(problems[0], ("unknown_field", at("no_such_field_at_all")), "{}", each.name());
        for field in each.declaration().inputs.iter().filter(|field| field.required) {
            assert!(
                problems.contains(&("missing", field.name.clone())),
                "{} {}",
                each.name(),
                field.name
            );
        }
        assert_eq!(refusal(each.name(), "[]")[0].0, "wrong_type");
        assert_eq!(refusal(each.name(), "")[0].0, "invalid_json");
    }
}

#[test]
fn every_bad_value_is_refused_where_it_stands() {
    let npv = |question: &str| refusal("npv", question);
    assert_eq!(npv(r#"{"rate":"abc","cash_flows":[1]}"#), [("not_a_number", at("rate"))]);
    assert_eq!(
        npv(r#"{"rate":0.1,"cash_flows":[1,"NaN"]}"#),
        [("not_a_number", at("cash_flows.1"))]
    );
    assert_eq!(npv(r#"{"rate":0.1,"cash_flows":[1e400]}"#), [("too_large", at("cash_flows.0"))]);
    assert_eq!(npv(r#"{"rate":-1,"cash_flows":[1]}"#), [("out_of_range", at("rate"))]);
    assert_eq!(npv(r#"{"rate":0.1,"cash_flows":[]}"#), [("too_few", at("cash_flows"))]);
    assert_eq!(npv(r#"{"rate":0.1,"cash_flows":5}"#), [("wrong_type", at("cash_flows"))]);
    assert_eq!(npv(r#"{"rate":true,"cash_flows":[1]}"#), [("wrong_type", at("rate"))]);
    assert_eq!(
        npv(r#"{"rate":0.1,"cash_flows":[1],"timing":"weekly"}"#),
        [("unknown_choice", at("timing"))]
    );
    let twice = npv(r#"{"rate":0.1,"cash_flows":[1],"flows":[2]}"#);
    assert_eq!(twice, [("given_twice", at("cash_flows"))]);
    let dates = r#"{"flows":[["2021-02-29",1],{"date":"2021-1-1","amount":2}]}"#;
    assert_eq!(
        refusal("xirr", dates),
        [("not_a_date", at("flows.0.0")), ("not_a_date", at("flows.1.date"))]
    );
}

#[test]
fn all_problems_are_reported_at_once() {
    let problems =
        refusal("relief-from-royalty", r#"{"royalty_rate":2,"discount_rate":"x","net_salse":[1]}"#);
    let expected = [
        ("unknown_field", at("net_salse")),
        ("missing", at("net_sales")),
        ("out_of_range", at("royalty_rate")),
        ("not_a_number", at("discount_rate")),
    ];
    assert_eq!(problems, expected);
    let message = calculate("npv", r#"{"rate":0,"cash_folws":[1]}"#).unwrap_err().to_json();
    assert!(message.contains("did you mean \\\"cash_flows\\\"?"), "{message}");
}

#[test]
fn a_result_beyond_all_numbers_is_an_error_and_not_null() {
    let huge = r#"{"rate":-0.9999999999,"cash_flows":[0,0,1e40],"times":[0,1,40]}"#;
    assert_eq!(refusal("npv", huge)[0].0, "result_out_of_range");
}

#[test]
fn an_unknown_calculator_suggests_the_nearest() {
    let message = calculator("relief-from-royality").unwrap_err().to_json();
    assert!(message.contains("relief-from-royalty"), "{message}");
}

#[test]
fn a_rate_of_eight_is_taken_with_a_warning() {
    let answer = calculate("npv", r#"{"rate":8,"cash_flows":[-1,9]}"#).unwrap();
    assert_eq!(answer.get("npv"), Some(&Answer::Figure(0.0)));
    let Some(Answer::List(warnings)) = answer.get("warnings") else { panic!() };
    assert_eq!(warnings[0].get("code"), Some(&Answer::from("unusually_large_rate")));
}

/// Every name of every object among fields, each with where it stands.
fn names_taken_twice(fields: &[Field], at: &str) -> Vec<String> {
    let mut taken: Vec<&str> = Vec::new();
    let mut twice = Vec::new();
    for field in fields {
        for name in std::iter::once(&field.name).chain(&field.also) {
            if taken.contains(&name.as_str()) {
                twice.push(format!("{at}.{name}"));
            }
            taken.push(name);
        }
        twice.extend(names_taken_twice_inside(&field.shape, &format!("{at}.{}", field.name)));
    }
    twice
}

fn names_taken_twice_inside(shape: &Shape, at: &str) -> Vec<String> {
    match shape {
        Shape::Object { fields } => names_taken_twice(fields, at),
        Shape::List { of, .. } | Shape::Map { of, .. } => names_taken_twice_inside(of, at),
        Shape::OneOf { of } | Shape::Tuple { of } => {
            of.iter().flat_map(|each| names_taken_twice_inside(each, at)).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn no_name_means_two_fields() {
    for each in calculators() {
        let twice = names_taken_twice(&each.declaration().inputs, each.name());
        assert!(twice.is_empty(), "{twice:?}");
    }
}

#[test]
fn a_million_unknown_fields_are_refused_without_looking_for_each() {
    let fields: Vec<String> = (0..1_000_000).map(|at| format!("\"k{at}\":1")).collect();
    let found = refusal("npv", &format!("{{{}}}", fields.join(",")));
    assert_eq!(found.len(), 50);
    assert_eq!(found[49], ("unknown_field", at("k49")));
}

#[test]
fn slots_that_are_filled_with_slots_do_not_grow_without_end() {
    let slots = |name: &str| vec![format!(r#"{{"op":"slot","name":"{name}"}}"#); 200].join(",");
    let question = format!(
        r#"{{"program":[{}],"fill":{{"a":[{}],"b":[{}]}},"receipt":1}}"#,
        slots("a"),
        slots("b"),
        slots("c")
    );
    assert_eq!(refusal("sharing-rule", &question), [("too_many", at("fill.a"))]);
}

#[test]
fn an_option_that_stands_for_itself_is_refused() {
    let question = r#"{"receipt":1,"rule":{"id":"r","program":[{"op":"take","to":"a","rate":{"choice":"c"}}],
        "choices":[{"id":"c","options":[{"id":"o","value":{"choice":"c"}}]}]}}"#;
    let place = at("rule.choices.0.options.0.value");
    assert_eq!(refusal("sharing-rule", question), [("wrong_type", place)]);
}
