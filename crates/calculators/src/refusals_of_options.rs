//! Questions about options, rates and correlations that cannot be answered, and what the answers owe each other.

use serde_json::Value;

use crate::registry::calculate;

fn answer(name: &str, question: &str) -> Value {
    let answer = calculate(name, question);
    let answer =
        answer.unwrap_or_else(|refusal| panic!("{name} {question}: {}", refusal.to_json()));
    serde_json::from_str(&answer.to_json()).unwrap()
}

fn refusal(name: &str, question: &str) -> (&'static str, String) {
    let refusal = calculate(name, question).unwrap_err();
    refusal.problems().first().map(|problem| (problem.code, problem.path.clone())).unwrap()
}

fn number(answer: &Value, name: &str) -> f64 {
    answer[name].as_f64().unwrap_or_else(|| panic!("{name}: {}", answer[name]))
}

#[test]
fn what_cannot_be_is_refused_where_it_stands() {
    let option = |rest: &str| format!(r#"{{"S":100,"K":90,"T":2,"r":0.05,{rest}}}"#);
    for (name, question, code, path) in [
        ("black-scholes-merton", option(r#""sigma":0"#), "out_of_range", "sigma"),
        ("black-scholes-merton", option(r#""sigma":"NaN""#), "not_a_number", "sigma"),
        ("black-scholes-merton", option(r#""sigma":0.2,"variance":0.04"#), "conflict", "variance"),
        ("black-scholes-merton", option(r#""sigma":0.2,"NPVq":1"#), "missing", "cumulative_volatility"),
        ("black-scholes-merton", r#"{"S":100,"K":90,"T":1e12,"r":0.05,"sigma":0.2}"#.to_owned(), "out_of_range", "T"),
        ("black-scholes-merton", r#"{"S":100,"K":90,"T":0,"r":0.05,"sigma":0.2}"#.to_owned(), "out_of_range", "T"),
        ("black-scholes-merton", r#"{"S":100,"K":90,"T":1,"sigma":0.2}"#.to_owned(), "missing", "rate"),
        ("binomial-option", option(r#""sigma":0.01,"n":1"#), "no_probability", "steps"),
        ("binomial-option", option(r#""u":1.01,"d":0.99,"n":1"#), "no_probability", "up"),
        ("binomial-option", option(r#""sigma":0.2,"style":"bermudan""#), "missing", "exercise_times"),
        ("binomial-option", option(r#""sigma":0.2,"option":"american_put","style":"european""#), "conflict", "style"),
        (
            "binomial-option",
            r#"{"S":100,"T":2,"r":0.05,"sigma":0.2,"decisions":[{"kind":"expand","factor":0.5}]}"#.to_owned(),
            "out_of_range",
            "decisions.0.factor",
        ),
        ("compound-option", option(r#""sigma":0.2,"K_mother":5,"t_mother":2"#), "out_of_order", "outer_years"),
        (
            "compound-option",
            r#"{"S":100,"sigma":0.2,"r":0.05,"stages":[{"years":2,"cost":1},{"years":1,"cost":1}]}"#.to_owned(),
            "out_of_order",
            "stages.1.years",
        ),
        ("datar-mathews", r#"{"a":3,"m":2,"b":1,"K":1}"#.to_owned(), "not_below", "low"),
        ("datar-mathews", r#"{"a":1,"m":2,"b":3,"K":1,"r":0.1}"#.to_owned(), "missing", "years"),
        (
            "least-squares-monte-carlo",
            r#"{"paths":[[1,1.1,1.2],[1,0.9]],"K":1,"r":0.05}"#.to_owned(),
            "wrong_length",
            "paths.1",
        ),
        ("project-volatility", r#"{"PV0":100,"PV1":[90,-5]}"#.to_owned(), "not_positive", "later_values.1"),
        ("project-volatility", r#"{"PV0":100,"PV1":[90,90]}"#.to_owned(), "constant", "later_values"),
        ("capm", r#"{"rf":0.03,"beta":1}"#.to_owned(), "missing", "equity_risk_premium"),
        ("capm", r#"{"government_yield":0.03,"beta":1,"erp":0.05}"#.to_owned(), "missing", "default_spread"),
        ("wacc", r#"{"equity":0,"debt":0,"tax":0.2}"#.to_owned(), "out_of_range", "equity"),
        ("hamada", r#"{"levered_beta":1.2,"debt_to_equity":0.5}"#.to_owned(), "missing", "tax_rate"),
        ("fisher", r#"{"real_rate":0.05}"#.to_owned(), "missing", "nominal_rate"),
        ("fisher", r#"{"real_rate":0.05,"inflation":-1}"#.to_owned(), "out_of_range", "inflation"),
        ("fisher", r#"{"real_rate":0.05,"inflation":0.03,"nominal_rate":0.2}"#.to_owned(), "conflict", "nominal_rate"),
        ("hurdle-rate-bridge", r#"{"r":0.15,"p":0,"T":5}"#.to_owned(), "no_bridge", "probability"),
        ("hurdle-rate-bridge", r#"{"r":0.15,"p":1.2,"T":5}"#.to_owned(), "out_of_range", "p"),
        ("hurdle-rate-bridge", r#"{"r":0.15,"h":0.1,"T":5}"#.to_owned(), "no_bridge", "hurdle_rate"),
        ("vc-method", r#"{"exit":100,"years":5,"h":0.5,"investment":20}"#.to_owned(), "whole_company", "investment"),
        ("vc-method", r#"{"exit":100,"years":5,"h":-1}"#.to_owned(), "out_of_range", "h"),
        (
            "first-chicago",
            r#"{"scenarios":[{"p":0.5,"exit":1}],"years":3,"rate":0.2}"#.to_owned(),
            "shares_do_not_sum",
            "scenarios",
        ),
        ("sobol-indices", r#"{"formula":"5 + 0*x","vary":[{"input":"x","distribution":"uniform","low":0,"high":1}]}"#.to_owned(), "constant", "vary"),
        ("sobol-indices", r#"{"a":[1],"formula":"x"}"#.to_owned(), "conflict", "formula"),
        ("spearman-to-pearson", r#"{"spearman":1.2}"#.to_owned(), "out_of_range", "spearman"),
        ("nearest-correlation-matrix", r#"{"matrix":[[1,0.5],[0.4,1]]}"#.to_owned(), "not_symmetric", "matrix.0.1"),
        ("nearest-correlation-matrix", r#"{"matrix":[[1,0.5]]}"#.to_owned(), "wrong_length", "matrix.0"),
    ] {
        assert_eq!(refusal(name, &question), (code, path.to_owned()), "{name} {question}");
    }
}

#[test]
fn an_option_above_its_net_present_value_says_that_it_is_not_the_value_alone() {
    let found = answer("black-scholes-merton", r#"{"S":100,"K":100,"T":1,"r":0.05,"sigma":0.3}"#);
    assert_eq!(found["warnings"][0]["code"], "not_the_value_alone");
    let levels: Vec<f64> = found["by_volatility"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| number(row, "volatility"))
        .collect();
    assert_eq!(levels.len(), 3);
    assert!((levels[0] - 0.225).abs() < 1e-15 && (levels[2] - 0.375).abs() < 1e-15);
    assert_eq!(found["by_volatility"][1]["value"], found["value"]);
    // A lattice of one step has no value at a low volatility, and says so with null.
    let few = answer("binomial-option", r#"{"S":100,"K":100,"T":1,"r":0.1,"sigma":0.12,"n":1}"#);
    assert_eq!(few["by_volatility"][0]["value"], Value::Null);
}

#[test]
fn a_rate_once_a_year_is_the_logarithm_of_its_factor() {
    let ask = |rate: &str| {
        let question = format!(r#"{{"S":100,"K":90,"T":2,"sigma":0.3,{rate}}}"#);
        number(&answer("black-scholes-merton", &question), "call")
    };
    let continuous = 1.1_f64.ln();
    assert!((ask(r#""r_annual":0.1"#) - ask(&format!(r#""r":{continuous}"#))).abs() < 1e-12);
    assert!((ask(r#""r":0.1,"compounding":"annual""#) - ask(r#""r_annual":0.1"#)).abs() < 1e-12);
}

#[test]
fn the_four_compound_options_of_an_answer_keep_parity() {
    let question = r#"{"S":100,"K_mother":8,"K_daughter":95,"t_mother":1,"t_daughter":2,"r":0.05,"q":0.02,"sigma":0.3}"#;
    let found = answer("compound-option", question);
    let of = |name: &str| number(&found["options"][0], name);
    let paid = 8.0 * f64::exp(-0.05);
    let inner = of("inner_value");
    assert!((of("call_on_call") - of("put_on_call") - (inner - paid)).abs() < 1e-10);
    let asset = 100.0 * f64::exp(-0.04) - 95.0 * f64::exp(-0.1);
    let inner_put = inner - asset;
    assert!((of("call_on_put") - of("put_on_put") - (inner_put - paid)).abs() < 1e-10);
}

#[test]
fn draws_agree_with_the_closed_form_within_their_error() {
    let found = answer("datar-mathews", r#"{"a":0,"m":30,"b":60,"K":25,"draws":200000}"#);
    let apart = (number(&found, "simulated") - number(&found, "closed_form")).abs();
    assert!(apart < 4.0 * number(&found, "standard_error"), "{apart}");
    assert!((number(&found, "integral") - number(&found, "closed_form")).abs() < 1e-6);
}

#[test]
fn scenarios_and_a_hurdle_rate_meet_over_the_bridge() {
    let bridge = answer("hurdle-rate-bridge", r#"{"r":0.15,"probabilities":[0.5,0.4],"T":5}"#);
    let hurdle = number(&bridge, "hurdle_rate");
    let question = r#"{"scenarios":[{"p":0.2,"exit":500},{"p":0.8,"exit":0}],"years":5,"rate":0.15,"dilution":[0.2,0.25]}"#;
    let chicago = answer("first-chicago", question);
    assert!((number(&chicago, "implied_hurdle_rate") - hurdle).abs() < 1e-12);
    let vc =
        answer("vc-method", &format!(r#"{{"exit":500,"years":5,"h":{hurdle},"retention":0.6}}"#));
    assert!((number(&vc, "value") - number(&chicago, "value")).abs() < 1e-9);
}

#[test]
fn a_repaired_matrix_is_one_that_a_simulation_takes() {
    let stated = r#"{"matrix":[[1,0.9,-0.9],[0.9,1,0.9],[-0.9,0.9,1]],"scale":"rank"}"#;
    let found = answer("nearest-correlation-matrix", stated);
    assert_eq!(found["warnings"][0]["code"], "correlations_repaired");
    let pair = |a: usize, b: usize| found["normal_matrix"][a][b].as_f64().unwrap();
    let ask = |x: f64, y: f64, z: f64| {
        format!(
            r#"{{"formula":"x+y+z","draws":100,"correlation_scale":"normal","vary":[
                {{"input":"x","distribution":"normal","mean":0,"standard_deviation":1}},
                {{"input":"y","distribution":"normal","mean":0,"standard_deviation":1}},
                {{"input":"z","distribution":"normal","mean":0,"standard_deviation":1}}],
                "correlations":[{{"first":"x","second":"y","correlation":{x}}},{{"first":"x","second":"z","correlation":{y}}},
                {{"first":"y","second":"z","correlation":{z}}}]}}"#
        )
    };
    assert_eq!(refusal("monte-carlo", &ask(0.9, -0.9, 0.9)).0, "contradictory_correlations");
    answer("monte-carlo", &ask(pair(0, 1), pair(0, 2), pair(1, 2)));
}

#[test]
fn a_government_yield_less_its_spread_leaves_little_in_dong() {
    let question = r#"{"government_yield":0.03,"default_spread":0.0298,"relative_volatility":1.348,"beta":1,"erp":0.0433}"#;
    let found = answer("capm", question);
    assert_eq!(found["warnings"][0]["code"], "almost_no_risk_free_rate");
    assert!((number(&found, "risk_free_rate") - 0.0002).abs() < 1e-15);
    assert!((number(&found, "country_risk_premium") - 0.0298 * 1.348).abs() < 1e-15);
}

#[test]
fn reference_rates_name_their_sources() {
    let found = answer("reference-rates", r#"{"probability":0.2,"years":5}"#);
    let rows = found["rates"].as_array().unwrap();
    assert!(rows.len() > 20 && found["countries"].as_array().unwrap().len() == 3);
    for row in rows {
        assert!(row["title"].is_string() && row["confidence"].is_string(), "{row}");
        // Nothing that lacks a page is of high confidence.
        assert_ne!(row["confidence"], "high");
    }
    let hurdle = rows.iter().find(|row| row["family"] == "hurdle" && row["low"] == 0.5).unwrap();
    assert!((number(hurdle, "other_family_low") - (1.5 * 0.2_f64.powf(0.2) - 1.0)).abs() < 1e-12);
}
