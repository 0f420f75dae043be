//! `enforceability` and `pending-application`: the value of a right that may not hold, or may not come.

use labworth_domain::valuation::strength::enforceability::{
    Enforcement, probability_for, value as between,
};
use labworth_domain::valuation::strength::pending_application::{PendingApplication, Scope};

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../declarations/enforceability.json");
pub(crate) const PENDING_DECLARATION: &str =
    include_str!("../declarations/pending-application.json");

/// The fields of the four factors, in their order.
const FACTORS: [&str; 4] = ["p_valid", "p_found", "p_win", "p_enforced"];
/// How far probabilities may sum above 1.
const ROUNDING: f64 = 1e-9;

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let mut warnings = Vec::new();
    let with = inputs.number("value_with")?;
    let head_start = inputs.number("head_start_value")?;
    if head_start > with {
        let message =
            format!("a head start worth {head_start} is above the right that holds, {with}");
        warnings.push(Problem::new(
            "head_start_above_value",
            inputs.path("head_start_value"),
            message,
        ));
    }
    let countries = inputs.items("countries");
    if countries.is_empty() {
        let right = enforcement(inputs, None, &mut warnings)?;
        let probability = match inputs.optional_number("probability")? {
            Some(stated) => {
                if let Some(other) = FACTORS.into_iter().find(|name| inputs.has(name)) {
                    let message = "the probability holds this factor already";
                    return Err(inputs.problem("conflict", other, message));
                }
                warnings.clear();
                stated
            }
            None => right.probability(),
        };
        let rows = factor_rows(&right, with, head_start);
        return Ok(answer(inputs, with, head_start, probability, (rows, Vec::new()), &warnings));
    }
    let mut rows = Vec::new();
    let (mut total, mut expected) = (0.0, 0.0);
    for (at, item) in countries.iter().enumerate() {
        let Checked::Object(country) = item else { continue };
        let right = enforcement(country, Some(inputs), &mut warnings)?;
        let share = country.number("share")?;
        total += share;
        expected += share * right.probability();
        let name = country.optional_text("name")?;
        rows.push(Answer::object([
            ("name", name.map_or_else(|| format!("country {}", at + 1), str::to_owned).into()),
            ("share", share.into()),
            ("probability", right.probability().into()),
            ("value", (share * between(with, head_start, right.probability())).into()),
        ]));
    }
    if (total - 1.0).abs() > 1e-6 {
        let message = format!("the shares of the countries sum to {total} and not to 1");
        return Err(inputs.problem("shares_do_not_sum", "countries", message));
    }
    Ok(answer(inputs, with, head_start, expected, (Vec::new(), rows), &warnings))
}

fn answer(
    inputs: &Inputs,
    with: f64,
    head_start: f64,
    probability: f64,
    (factors, countries): (Vec<Answer>, Vec<Answer>),
    warnings: &[Problem],
) -> Answer {
    let value = between(with, head_start, probability);
    let wanted = inputs.optional_number("asking_price").ok().flatten();
    Answer::object([
        ("value", value.into()),
        ("probability", probability.into()),
        ("value_of_right_holding", (with * probability).into()),
        ("value_of_head_start", (head_start * (1.0 - probability)).into()),
        ("discount", (with - value).into()),
        ("discount_share", (with != 0.0).then(|| 1.0 - value / with).into()),
        ("value_per_point", ((with - head_start) * 0.01).into()),
        (
            "probability_for_asking_price",
            wanted.and_then(|wanted| probability_for(with, head_start, wanted)).into(),
        ),
        ("factors", Answer::List(factors)),
        ("countries", Answer::List(countries)),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ])
}

/// Each factor with what the value would gain if it were certain.
fn factor_rows(right: &Enforcement, with: f64, head_start: f64) -> Vec<Answer> {
    let now = between(with, head_start, right.probability());
    let row = |(at, (name, factor)): (usize, (&str, f64))| {
        Answer::object([
            ("name", name.into()),
            ("probability", factor.into()),
            ("gain_if_certain", (between(with, head_start, right.with_certain(at)) - now).into()),
        ])
    };
    FACTORS.into_iter().zip(right.factors()).enumerate().map(row).collect()
}

/// The factors of a country; those it does not have are those of the question, then certain with a warning.
fn enforcement(
    inputs: &Inputs,
    otherwise: Option<&Inputs>,
    warnings: &mut Vec<Problem>,
) -> Result<Enforcement, Refusal> {
    let mut factor = |name: &str| -> Result<f64, Refusal> {
        let general = otherwise.map_or(Ok(None), |inputs| inputs.optional_number(name))?;
        Ok(match inputs.optional_number(name)?.or(general) {
            Some(stated) => stated,
            None => {
                let message = format!("\"{name}\" was not given and is taken as certain");
                warnings.push(Problem::new("taken_as_certain", inputs.path(name), message));
                1.0
            }
        })
    };
    Ok(Enforcement {
        valid: factor("p_valid")?,
        found: factor("p_found")?,
        won: factor("p_win")?,
        enforced: factor("p_enforced")?,
    })
}

pub(crate) fn pending_application(inputs: &Inputs) -> Result<Answer, Refusal> {
    let (names, scopes) = scopes(inputs)?;
    let application = PendingApplication {
        scopes,
        refused: inputs.number("value_if_refused")?,
        years: inputs.number("years_to_grant")?,
        rate: inputs.number("discount_rate")?,
    };
    let grant = application.grant();
    if grant > 1.0 + ROUNDING {
        let message = format!("the probabilities of the scopes sum to {grant}: more than certain");
        return Err(inputs.problem("probabilities_do_not_sum", "scopes", message));
    }
    let value = application.value();
    let spread = application.spread();
    let row = |(name, scope): (&String, &Scope)| {
        Answer::object([
            ("name", name.clone().into()),
            ("probability", scope.probability.into()),
            ("value", scope.value.into()),
            ("contribution", (scope.probability * scope.value).into()),
        ])
    };
    let undiscounted = application.scopes.iter().map(|scope| scope.probability * scope.value);
    let expected = undiscounted.sum::<f64>() + (1.0 - grant).max(0.0) * application.refused;
    Ok(Answer::object([
        ("value", value.into()),
        ("expected_value_at_decision", expected.into()),
        ("grant_probability", grant.into()),
        ("refusal_probability", (1.0 - grant).max(0.0).into()),
        ("value_if_granted", application.value_if_granted().into()),
        ("standard_deviation", spread.into()),
        ("scopes", Answer::List(names.iter().zip(&application.scopes).map(row).collect())),
    ]))
}

/// The scopes: their probabilities as they stand, or as shares of the grants where the grant has one.
fn scopes(inputs: &Inputs) -> Result<(Vec<String>, Vec<Scope>), Refusal> {
    let grant = inputs.optional_number("grant_probability")?;
    let broadest = inputs.optional_number("full_value")?;
    let (mut names, mut scopes) = (Vec::new(), Vec::new());
    let mut total = 0.0;
    for (at, item) in inputs.items("scopes").iter().enumerate() {
        let Checked::Object(scope) = item else { continue };
        let probability = scope.number("probability")?;
        total += probability;
        let value = match (scope.optional_number("value")?, scope.optional_number("breadth")?) {
            (Some(value), None) => value,
            (None, Some(breadth)) => {
                let whole = broadest.ok_or_else(|| {
                    let message = "\"full_value\" is missing: breadth is a part of it";
                    inputs.problem("missing", "full_value", message)
                })?;
                whole * breadth
            }
            (Some(_), Some(_)) => {
                let message = "give either value or breadth";
                return Err(scope.problem("conflict", "breadth", message));
            }
            (None, None) => {
                let message = "give value, or breadth with full_value";
                return Err(scope.problem("missing", "value", message));
            }
        };
        let name = scope.optional_text("name")?;
        names.push(name.map_or_else(|| format!("scope {}", at + 1), str::to_owned));
        scopes.push(Scope { probability: probability * grant.unwrap_or(1.0), value });
    }
    if grant.is_some() && (total - 1.0).abs() > 1e-6 {
        let message = format!("given a grant the scopes must sum to 1, and they sum to {total}");
        return Err(inputs.problem("probabilities_do_not_sum", "scopes", message));
    }
    Ok((names, scopes))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::tests::{ask, refused};

    #[test]
    fn a_factor_that_was_left_out_is_certain_and_says_so() {
        let answer =
            ask("enforceability", &json!({ "value_with": 100, "p_valid": 0.8, "p_found": 0.5 }));
        assert!((answer["value"].as_f64().unwrap() - 40.0).abs() < 1e-12);
        let codes: Vec<&str> = answer["warnings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|w| w["path"].as_str().unwrap())
            .collect();
        assert_eq!(codes, ["p_win", "p_enforced"]);
        let stated = ask("enforceability", &json!({ "value_with": 100, "probability": 0.4 }));
        assert_eq!((&stated["value"], &stated["warnings"]), (&json!(40.0), &json!([])));
        let both = json!({ "value_with": 100, "probability": 0.4, "p_found": 0.5 });
        assert_eq!(refused("enforceability", &both), ("conflict", "p_found".to_owned()));
    }

    #[test]
    fn countries_share_the_value() {
        // 0.7·0.8·0.5 + 0.3·0.8·0.25 = 0.34; 100·0.34 + 10·0.66 = 40.6
        let question = json!({ "value_with": 100, "head_start": 10, "p_valid": 0.8, "p_win": 1, "p_enforced": 1, "countries": [
            { "name": "VN", "share": 0.7, "p_found": 0.5 }, { "name": "TH", "share": 0.3, "p_found": 0.25 }] });
        let answer = ask("enforceability", &question);
        assert!((answer["value"].as_f64().unwrap() - 40.6).abs() < 1e-12);
        let short = json!({ "value_with": 1, "countries": [{ "share": 0.7 }] });
        assert_eq!(
            refused("enforceability", &short),
            ("shares_do_not_sum", "countries".to_owned())
        );
    }

    #[test]
    fn scopes_may_be_shares_of_the_grants_and_of_the_whole_breadth() {
        let stated = json!({ "scopes": [{ "p": 0.2, "value": 1000 }, { "p": 0.4, "value": 500 }] });
        let shared = json!({ "grant_probability": 0.6, "full_value": 1000, "scopes": [
            { "p": "1/3", "breadth": 1 }, { "p": "2/3", "breadth": 0.5 }] });
        let (one, other) =
            (ask("pending-application", &stated), ask("pending-application", &shared));
        assert!((one["value"].as_f64().unwrap() - other["value"].as_f64().unwrap()).abs() < 1e-9);
        let beyond = json!({ "scopes": [{ "p": 0.8, "value": 1 }, { "p": 0.4, "value": 1 }] });
        assert_eq!(
            refused("pending-application", &beyond),
            ("probabilities_do_not_sum", "scopes".to_owned())
        );
        let open = json!({ "scopes": [{ "p": 0.8, "breadth": 1 }] });
        assert_eq!(refused("pending-application", &open), ("missing", "full_value".to_owned()));
    }
}
