//! `reference-success-rates`: published success probabilities with their sources, to hold one's own against.

use labworth_catalogue::{Confidence, StageSuccess, SuccessRates, success_rates};
use labworth_domain::units::Exact;

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::Inputs;
use crate::nearest_name::nearest_name;
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../declarations/reference-success-rates.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let all =
        success_rates().map_err(|error| inputs.problem("internal", "set", error.to_string()))?;
    let wanted = |name: &str| inputs.optional_text(name);
    let (field, area, id) = (wanted("field")?, wanted("area")?, wanted("set")?);
    if let Some(id) = id {
        known(inputs, "set", id, all.iter().map(|set| set.id.as_str()))?;
    }
    if let Some(area) = area {
        known(inputs, "area", area, all.iter().map(|set| set.area.as_str()))?;
    }
    let is_wanted = |set: &&SuccessRates| {
        let is = |asked: Option<&str>, own: &str| asked.is_none_or(|asked| asked == own);
        is(field, &set.field) && is(area, &set.area) && is(id, &set.id)
    };
    let found: Vec<&SuccessRates> = all.iter().filter(is_wanted).collect();
    let own = inputs.optional_number("own_loa")?;
    let mut warnings = Vec::new();
    for set in &found {
        if set.counting == "path_by_path" && !set.stages.is_empty() {
            let message = format!(
                "{} was counted by path: its stages multiply to {}, its total is {}",
                set.id,
                product(set),
                set.loa.clone().unwrap_or_default()
            );
            warnings.push(Problem::new("stages_do_not_multiply", inputs.path("set"), message));
        }
    }
    let printed = found.iter().filter_map(|set| of_set(set));
    let range = printed.fold(None, |range: Option<(f64, f64)>, loa| match range {
        None => Some((loa, loa)),
        Some((low, high)) => Some((low.min(loa), high.max(loa))),
    });
    Ok(Answer::object([
        ("count", (found.len() as i64).into()),
        ("lowest_loa", range.map(|range| range.0).into()),
        ("highest_loa", range.map(|range| range.1).into()),
        (
            "own_loa_within_range",
            own.zip(range).map(|(own, (low, high))| own >= low && own <= high).into(),
        ),
        ("sets", Answer::List(found.iter().map(|set| row(set)).collect())),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}

fn known<'a>(
    inputs: &Inputs,
    field: &str,
    asked: &str,
    names: impl Iterator<Item = &'a str> + Clone,
) -> Result<(), Refusal> {
    if names.clone().any(|name| name == asked) {
        return Ok(());
    }
    let hint = nearest_name(asked, names.clone()).map_or_else(
        || format!("known are {}", names.collect::<Vec<_>>().join(", ")),
        |near| format!("did you mean \"{near}\"?"),
    );
    Err(inputs.problem("unknown_choice", field, format!("there is no {field} \"{asked}\"; {hint}")))
}

fn number(text: &str) -> Option<f64> {
    Exact::from_decimal_text(text).ok().map(|exact| exact.to_f64())
}

fn product(set: &SuccessRates) -> f64 {
    set.stages.iter().filter_map(|stage| number(&stage.probability)).product()
}

/// The printed total; where none is printed, the product of the stages.
fn of_set(set: &SuccessRates) -> Option<f64> {
    let multiplied = (!set.stages.is_empty()).then(|| product(set));
    set.loa.as_deref().and_then(number).or(multiplied)
}

fn row(set: &SuccessRates) -> Answer {
    let stage = |stage: &StageSuccess| {
        let optional = |text: &Option<String>| Answer::from(text.as_deref().and_then(number));
        Answer::object([
            ("name", stage.name.clone().into()),
            ("probability", number(&stage.probability).into()),
            ("cost", optional(&stage.cost)),
            ("years", optional(&stage.years)),
        ])
    };
    let confidence = match set.confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    };
    Answer::object([
        ("id", set.id.clone().into()),
        ("field", set.field.clone().into()),
        ("area", set.area.clone().into()),
        ("name", set.name.en.clone().into()),
        ("name_vi", set.name.vi.clone().into()),
        (
            "probabilities",
            Answer::list(set.stages.iter().filter_map(|stage| number(&stage.probability))),
        ),
        ("stages", Answer::List(set.stages.iter().map(stage).collect())),
        ("loa_printed", set.loa.as_deref().and_then(number).into()),
        ("loa_multiplied", (!set.stages.is_empty()).then(|| product(set)).into()),
        ("counting", set.counting.clone().into()),
        ("n", set.n.map(|n| n as i64).into()),
        ("source", set.source.title.clone().into()),
        ("where", set.source.url_or_reference.clone().into()),
        ("page", set.source.page.clone().into()),
        ("year", set.source.year.map(i64::from).into()),
        ("place", set.place.clone().into()),
        ("confidence", confidence.into()),
        ("kind", set.kind.clone().into()),
        ("note", set.note.as_ref().and_then(|note| note.en.clone()).into()),
    ])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::tests::{ask, refused};

    #[test]
    fn a_set_counted_by_path_warns_against_multiplying() {
        let answer =
            ask("reference-success-rates", &json!({ "set": "drugs-wong-2019", "own_loa": 0.2 }));
        assert_eq!(answer["warnings"][0]["code"], "stages_do_not_multiply");
        assert_eq!(
            (&answer["highest_loa"], &answer["own_loa_within_range"]),
            (&json!(0.138), &json!(false))
        );
        let area = ask("reference-success-rates", &json!({ "field": "drugs", "area": "oncology" }));
        assert_eq!(area["count"], 3);
        let near = refused("reference-success-rates", &json!({ "area": "oncolgy" }));
        assert_eq!(near, ("unknown_choice", "area".to_owned()));
    }
}
