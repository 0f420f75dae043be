//! `remaining-life`: the least of the lives that end a right's use, with the factors considered, and survival.

use labworth_domain::units::Date;
use labworth_domain::valuation::remaining_life::{WeibullLife, shortest};

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::{Checked, Inputs};
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../declarations/remaining-life.json");

/// The fields of the lives, in their order.
const LIVES: [&str; 4] = ["legal", "technical", "economic", "contractual"];
/// What Circular 37/2024 asks to consider.
const FACTORS: [&str; 4] = ["legal_protection", "contracts", "decisions", "economic_factors"];

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let mut warnings = Vec::new();
    let (legal, expiry) = legal(inputs)?;
    let mut lives = vec![legal];
    for name in LIVES.into_iter().skip(1) {
        lives.push(inputs.optional_number(name)?);
    }
    let mut names: Vec<String> = LIVES.map(str::to_owned).into();
    for (name, other) in inputs.entries("other_lives") {
        if let Checked::Number(years) = other {
            names.push(name.clone());
            lives.push(Some(years.to_f64()));
        }
    }
    let least = shortest(&lives);
    let survival = survival(inputs)?;
    if least.is_none() && survival.is_none() {
        let message =
            "give at least one life (legal, technical, economic, contractual), or scale and shape";
        return Err(inputs.problem("missing", "legal", message));
    }
    let factors = factors(inputs, &mut warnings)?;
    let age = inputs.number("age")?;
    let most = least.map(|(_, years)| years);
    let life = |(name, years): (&String, &Option<f64>)| {
        Answer::object([
            ("name", name.clone().into()),
            ("years", (*years).into()),
            ("binding", (years.is_some() && *years == most).into()),
        ])
    };
    let curve = survival.map(|life| survival_rows(&life, age, most));
    let of = |value: &dyn Fn(&WeibullLife) -> f64| Answer::from(survival.as_ref().map(value));
    Ok(Answer::object([
        ("remaining_life", most.into()),
        ("binding", least.and_then(|(at, _)| names.get(at)).cloned().into()),
        ("legal_life", legal.into()),
        ("expiry_date", expiry.into()),
        ("lives", Answer::List(names.iter().zip(&lives).map(life).collect())),
        ("mean_remaining_life", of(&|life| life.mean_remaining(age, None))),
        (
            "mean_within_remaining_life",
            survival.zip(most).map(|(life, most)| life.mean_remaining(age, Some(most))).into(),
        ),
        ("median_remaining_life", of(&|life| life.remaining_of_part(age, 0.5))),
        ("mean_life", of(&WeibullLife::mean)),
        ("scale", of(&WeibullLife::scale)),
        ("shape", of(&WeibullLife::shape)),
        (
            "hazard",
            survival
                .filter(|life| age > 0.0 || life.shape() >= 1.0)
                .map(|life| life.hazard(age))
                .into(),
        ),
        ("survival", curve.into()),
        ("factors", factors),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}

/// The legal life: stated, or from dates.
fn legal(inputs: &Inputs) -> Result<(Option<f64>, Option<Date>), Refusal> {
    let stated = inputs.optional_number("legal")?;
    let (filing, term) =
        (inputs.optional_date("filing_date")?, inputs.optional_number("term_years")?);
    let expiry = match (inputs.optional_date("expiry_date")?, filing, term) {
        (Some(_), Some(_), _) => {
            let message = "give either expiry_date, or filing_date with term_years";
            return Err(inputs.problem("conflict", "filing_date", message));
        }
        (Some(expiry), None, _) => Some(expiry),
        (None, Some(filing), Some(term)) => Some(filing.plus_years(term as i32)),
        (None, Some(_), None) => {
            let message = "\"term_years\" is missing: for how long from filing";
            return Err(inputs.problem("missing", "term_years", message));
        }
        (None, None, _) => None,
    };
    let Some(expiry) = expiry else { return Ok((stated, None)) };
    if stated.is_some() {
        let message = "the dates say how long the right lasts already";
        return Err(inputs.problem("conflict", "legal", message));
    }
    let today = inputs.optional_date("valuation_date")?.ok_or_else(|| {
        let message = "\"valuation_date\" is missing: from when the years are counted";
        inputs.problem("missing", "valuation_date", message)
    })?;
    let years = (today.days_until(&expiry) as f64 / 365.25).max(0.0);
    Ok((Some(years), Some(expiry)))
}

/// The distribution of lives: scale and shape, or two survivals seen.
fn survival(inputs: &Inputs) -> Result<Option<WeibullLife>, Refusal> {
    let stated = (inputs.optional_number("scale")?, inputs.optional_number("shape")?);
    let seen: Vec<(f64, f64)> = inputs
        .items("survivals")
        .iter()
        .filter_map(|item| match item {
            Checked::List(pair) => match pair.as_slice() {
                [Checked::Number(years), Checked::Number(part)] => {
                    Some((years.to_f64(), part.to_f64()))
                }
                _ => None,
            },
            _ => None,
        })
        .collect();
    match (stated, seen.as_slice()) {
        ((None, None), []) => Ok(None),
        ((Some(scale), shape), []) => Ok(WeibullLife::new(scale, shape.unwrap_or(1.0))),
        ((None, Some(_)), []) => {
            Err(inputs.problem("missing", "scale", "\"scale\" is missing beside the shape"))
        }
        ((None, None), [first, second]) => match WeibullLife::through(*first, *second) {
            Some(life) => Ok(Some(life)),
            None => {
                let message =
                    "fewer must survive the longer time, both shares between none and all";
                Err(inputs.problem("out_of_range", "survivals", message))
            }
        },
        ((None, None), _) => {
            let message = "two survivals, [years, share], make scale and shape";
            Err(inputs.problem("wrong_length", "survivals", message))
        }
        (_, _) => {
            let message = "give either scale and shape, or survivals";
            Err(inputs.problem("conflict", "survivals", message))
        }
    }
}

fn survival_rows(life: &WeibullLife, age: f64, most: Option<f64>) -> Answer {
    let years = most.unwrap_or_else(|| life.remaining_of_part(age, 0.01)).clamp(0.0, 100.0).ceil();
    let row = |year: u32| {
        let ahead = f64::from(year);
        Answer::object([
            ("years", ahead.into()),
            ("survival", life.survival_from(age, ahead).into()),
        ])
    };
    Answer::List((0..=years as u32).map(row).collect())
}

/// The factors of Circular 37, each with whether it was considered and why it gives what it gives.
fn factors(inputs: &Inputs, warnings: &mut Vec<Problem>) -> Result<Answer, Refusal> {
    let mut rows = Vec::new();
    let stated: Vec<&Inputs> = inputs
        .items("factors")
        .iter()
        .filter_map(|item| match item {
            Checked::Object(factor) => Some(factor),
            _ => None,
        })
        .collect();
    for name in FACTORS {
        let mut found = None;
        for factor in &stated {
            if factor.text("factor")? == name {
                if found.is_some() {
                    let message = format!("the factor {name} stands here twice");
                    return Err(inputs.problem("given_twice", "factors", message));
                }
                found = Some(*factor);
            }
        }
        let considered = match found {
            Some(factor) => factor.flag("considered")?,
            None => false,
        };
        let reason = found.map_or(Ok(None), |factor| factor.optional_text("reason"))?;
        if !stated.is_empty() && (!considered || reason.is_none_or(str::is_empty)) {
            let what = if considered { "has no reason" } else { "was not considered" };
            let message = format!("the factor {name} {what}: a report has to say it");
            warnings.push(Problem::new("factor_without_reason", inputs.path("factors"), message));
        }
        rows.push(Answer::object([
            ("factor", name.into()),
            ("considered", considered.into()),
            ("years", found.map_or(Ok(None), |factor| factor.optional_number("years"))?.into()),
            ("reason", reason.map(str::to_owned).into()),
        ]));
    }
    Ok(Answer::List(rows))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::tests::{ask, refused};

    #[test]
    fn a_term_from_filing_ends_on_its_anniversary() {
        let question = json!({ "filing_date": "2020-02-29", "term_years": 10, "valuation_date": "2026-02-28", "economic": 8 });
        let answer = ask("remaining-life", &question);
        assert_eq!(
            (&answer["expiry_date"], &answer["binding"]),
            (&json!("2030-02-28"), &json!("legal"))
        );
        assert!((answer["remaining_life"].as_f64().unwrap() - 4.0).abs() < 1e-3);
        let past = json!({ "expiry_date": "2020-01-01", "valuation_date": "2026-01-01" });
        assert_eq!(ask("remaining-life", &past)["remaining_life"], 0.0);
    }

    #[test]
    fn a_factor_without_a_reason_is_pointed_out() {
        let question = json!({ "economic": 8, "factors": [
            { "factor": "legal_protection", "considered": true, "years": 12, "reason": "Patent to 2038, fees paid." },
            { "factor": "contracts", "considered": true },
            { "factor": "economic_factors", "considered": true, "reason": "Next generation expected by 2034." }] });
        let answer = ask("remaining-life", &question);
        let messages: Vec<&str> = answer["warnings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|w| w["message"].as_str().unwrap())
            .collect();
        assert_eq!(messages.len(), 2);
        assert!(
            messages[0].contains("contracts has no reason")
                && messages[1].contains("decisions was not")
        );
        assert_eq!(ask("remaining-life", &json!({ "economic": 8 }))["warnings"], json!([]));
    }

    #[test]
    fn what_says_too_little_or_too_much_is_refused() {
        let of = |question: Value| refused("remaining-life", &question);
        let at = |path: &str| path.to_owned();
        assert_eq!(of(json!({})), ("missing", at("legal")));
        assert_eq!(of(json!({ "expiry_date": "2030-01-01" })), ("missing", at("valuation_date")));
        assert_eq!(of(json!({ "filing_date": "2030-01-01" })), ("missing", at("term_years")));
        assert_eq!(of(json!({ "shape": 2 })), ("missing", at("scale")));
        assert_eq!(
            of(json!({ "survivals": [[4, 0.5], [8, 0.6]] })),
            ("out_of_range", at("survivals"))
        );
        assert_eq!(of(json!({ "scale": 0 })), ("out_of_range", at("scale")));
        assert_eq!(of(json!({ "legal": "1e12" })), ("out_of_range", at("legal")));
    }
}
