//! `renewal-decision`: for how long a right is worth its fees, and what the choice to drop it is worth.

use labworth_catalogue::{FeeSchedule, renewal_fees};
use labworth_domain::units::Exact;
use labworth_domain::valuation::renewal::{
    MOST_YEARS, Renewal, RenewalValue, RenewalYear, ReturnRisk,
};

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::{Checked, Inputs};
use crate::nearest_name::nearest_name;
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../declarations/renewal-decision.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let mut warnings = Vec::new();
    let (fees, schedule) = fees(inputs, &mut warnings)?;
    let returns = returns(inputs, fees.len())?;
    let count = returns.len();
    if schedule.is_none() && fees.len() != count {
        let message = format!("{} fees are given for {count} years of returns", fees.len());
        return Err(inputs.problem("wrong_length", "fees", message));
    }
    let asked = Renewal {
        returns,
        fees: fees.into_iter().take(count).collect(),
        rate: inputs.number("discount_rate")?,
        return_within_year: match inputs.text("timing")? {
            "year_start" => 0.0,
            "mid_year" => 0.5,
            _ => 1.0,
        },
        risk: risk(inputs)?,
    };
    Ok(answer(&asked, &asked.value(), schedule.as_ref(), &warnings))
}

fn answer(
    asked: &Renewal,
    found: &RenewalValue,
    schedule: Option<&FeeSchedule>,
    warnings: &[Problem],
) -> Answer {
    let row = |(year, at): (&RenewalYear, i64)| {
        Answer::object([
            ("year", at.into()),
            ("fee", year.fee.into()),
            ("expected_return", year.expected_return.into()),
            ("value_of_keeping", year.keeping.into()),
            ("decision_as_expected", if year.keeping >= 0.0 { "keep" } else { "drop" }.into()),
            ("probability_kept", year.kept.into()),
            ("least_return_to_keep", year.least_return.into()),
        ])
    };
    let drop = found.years.iter().position(|year| year.keeping < 0.0).map(|at| at as i64 + 1);
    let first = found.years.first();
    let source = schedule.map(|schedule| {
        Answer::object([
            ("id", schedule.id.clone().into()),
            ("name", schedule.name.en.clone().into()),
            ("currency", schedule.currency.clone().into()),
            ("per", schedule.per.clone().into()),
            ("counted_from", schedule.counted_from.clone().into()),
            ("source", schedule.source.title.clone().into()),
            ("year", schedule.source.year.map(i64::from).into()),
            ("confidence", format!("{:?}", schedule.confidence).to_lowercase().into()),
            ("note", schedule.note.as_ref().and_then(|note| note.en.clone()).into()),
        ])
    });
    Answer::object([
        ("value", found.value.into()),
        (
            "decision",
            if first.is_some_and(|year| year.keeping >= 0.0) { "keep" } else { "drop" }.into(),
        ),
        ("value_kept_to_the_end", found.kept_to_the_end.into()),
        ("option_to_drop", found.option_to_drop().into()),
        ("best_fixed_value", found.best_fixed.0.into()),
        ("best_fixed_years", (found.best_fixed.1 as i64).into()),
        ("value_of_deciding_later", (found.value - found.best_fixed.0).into()),
        ("first_year_dropped", drop.into()),
        ("expected_years_kept", found.expected_years_kept.into()),
        ("total_fees", asked.fees.iter().sum::<f64>().into()),
        ("years", Answer::List(found.years.iter().zip(1..).map(row).collect())),
        ("schedule", source.into()),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ])
}

fn risk(inputs: &Inputs) -> Result<ReturnRisk, Refusal> {
    let chance_of_end = inputs.number("chance_of_end")?;
    let stated = (inputs.optional_number("up")?, inputs.optional_number("down")?);
    let volatility = inputs.optional_number("volatility")?;
    match (stated, volatility) {
        ((None, None), None) => Ok(ReturnRisk { chance_of_end, ..ReturnRisk::NONE }),
        ((None, None), Some(volatility)) => {
            Ok(ReturnRisk::of_volatility(volatility, chance_of_end))
        }
        ((Some(up), Some(down)), None) => {
            let chance_of_up = inputs.optional_number("chance_of_up")?.unwrap_or(0.5);
            Ok(ReturnRisk { up, down, chance_of_up, chance_of_end })
        }
        ((_, _), Some(_)) => {
            let message = "give either volatility, or up and down";
            Err(inputs.problem("conflict", "volatility", message))
        }
        ((up, _), None) => {
            let missing = if up.is_none() { "up" } else { "down" };
            let message = format!("\"{missing}\" is missing: up and down belong together");
            Err(inputs.problem("missing", missing, message))
        }
    }
}

/// The expected return of each year ahead: listed, or a first one that changes from year to year.
fn returns(inputs: &Inputs, fees: usize) -> Result<Vec<f64>, Refusal> {
    let Checked::Number(first) = inputs.needed("returns")? else {
        return inputs.numbers("returns");
    };
    let years = inputs.optional_number("years")?.map_or(fees, |years| years as usize);
    if years == 0 {
        let message = "\"years\" is missing: for how many years ahead";
        return Err(inputs.problem("missing", "years", message));
    }
    let growth = inputs.number("growth")?;
    let grown = core::iter::successors(Some(first.to_f64()), |now| Some(now * (1.0 + growth)));
    Ok(grown.take(years).collect())
}

/// The fees of the years ahead: listed, or from the table of an office.
fn fees(
    inputs: &Inputs,
    warnings: &mut Vec<Problem>,
) -> Result<(Vec<f64>, Option<FeeSchedule>), Refusal> {
    let Some(id) = inputs.optional_text("schedule")? else {
        return match inputs.get("fees") {
            None => Err(inputs.problem("missing", "fees", "give fees by year, or a schedule")),
            Some(Checked::Number(level)) => {
                let listed = match inputs.get("returns") {
                    Some(Checked::List(returns)) => returns.len(),
                    _ => inputs.optional_number("years")?.unwrap_or(0.0) as usize,
                };
                Ok((vec![level.to_f64(); listed], None))
            }
            Some(_) => Ok((inputs.numbers("fees")?, None)),
        };
    };
    if inputs.has("fees") {
        return Err(inputs.problem("conflict", "fees", "give either fees or a schedule"));
    }
    let schedules = renewal_fees()
        .map_err(|error| inputs.problem("internal", "schedule", error.to_string()))?;
    let names = || schedules.iter().map(|schedule| schedule.id.as_str());
    let schedule = schedules.iter().find(|schedule| schedule.id == id).ok_or_else(|| {
        let known = names().collect::<Vec<_>>().join(", ");
        let hint =
            nearest_name(id, names()).map_or(known, |near| format!("did you mean \"{near}\"?"));
        inputs.problem(
            "unknown_choice",
            "schedule",
            format!("there is no schedule \"{id}\"; {hint}"),
        )
    })?;
    let message = format!(
        "{} ({:?} confidence) is an example: check the office's table in force",
        schedule.source.title, schedule.confidence
    );
    warnings.push(Problem::new("example_schedule", inputs.path("schedule"), message));
    let claims = if schedule.per == "independent_claim" {
        inputs.number("independent_claims")?
    } else {
        1.0
    };
    let surcharge = inputs.number("agent_fee")?;
    let first = inputs.number("first_year")? as u32;
    let last = schedule.fees.last().map_or(0, |fee| fee.last);
    let of_year = |year: u32| {
        let fee = schedule.fees.iter().find(|fee| (fee.first..=fee.last).contains(&year));
        let amount = fee.and_then(|fee| Exact::from_decimal_text(&fee.amount).ok());
        amount.map_or(0.0, |amount| amount.to_f64() * claims + surcharge)
    };
    let asked = match inputs.get("returns") {
        Some(Checked::List(returns)) => Some(returns.len()),
        _ => inputs.optional_number("years")?.map(|years| years as usize),
    };
    let known = last.saturating_sub(first) as usize + 1;
    let count = asked.unwrap_or(known).min(MOST_YEARS);
    if count > known || first > last {
        let message =
            format!("the schedule ends with year {last}: later years are taken without a fee");
        warnings.push(Problem::new("beyond_schedule", inputs.path("schedule"), message));
    }
    Ok(((first..).take(count).map(of_year).collect(), Some(schedule.clone())))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::tests::{ask, refused};

    #[test]
    fn fees_of_an_office_count_each_independent_claim() {
        let question = json!({ "schedule": "vn-263-2016", "independent_claims": 2, "first_year": 3,
            "returns": [5000000, 5000000, 1000000], "rate": 0.1 });
        let answer = ask("renewal-decision", &question);
        let fees: Vec<f64> = answer["years"]
            .as_array()
            .unwrap()
            .iter()
            .map(|y| y["fee"].as_f64().unwrap())
            .collect();
        assert_eq!(fees, [1_000_000.0, 1_000_000.0, 1_600_000.0]);
        assert_eq!(
            (&answer["first_year_dropped"], &answer["schedule"]["currency"]),
            (&json!(3), &json!("VND"))
        );
        assert_eq!(answer["warnings"][0]["code"], "example_schedule");
    }

    #[test]
    fn what_is_missing_or_said_twice_is_named() {
        let of = |question: serde_json::Value| refused("renewal-decision", &question);
        let at = |path: &str| path.to_owned();
        assert_eq!(of(json!({ "returns": [1], "rate": 0.1 })), ("missing", at("fees")));
        assert_eq!(
            of(json!({ "returns": [1], "fees": [1, 2], "rate": 0.1 })),
            ("wrong_length", at("fees"))
        );
        assert_eq!(of(json!({ "returns": 1, "fees": 2, "rate": 0.1 })), ("missing", at("years")));
        assert_eq!(
            of(json!({ "returns": [1], "schedule": "vn-263", "rate": 0.1 })),
            ("unknown_choice", at("schedule"))
        );
        assert_eq!(
            of(json!({ "returns": [1], "fees": [1], "rate": 0.1, "up": 2 })),
            ("missing", at("down"))
        );
        let both = json!({ "returns": [1], "fees": [1], "rate": 0.1, "up": 2, "down": 0.5, "volatility": 0.3 });
        assert_eq!(of(both), ("conflict", at("volatility")));
    }
}
