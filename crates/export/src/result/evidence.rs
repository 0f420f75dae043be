//! Evidence of royalty rates, strength and remaining life, as JSON.

use labworth_domain::paths::appraisal::adjustments::ReasonedAdjustment;
use labworth_domain::paths::appraisal::evidence::{ComparableValue, Ends, Quartile};
use labworth_domain::paths::appraisal::life::Binding;
use labworth_domain::paths::appraisal::strength::{Parameter, QUESTIONS};
use labworth_domain::paths::evaluation::Evaluation;
use labworth_domain::project::Project;
use labworth_domain::valuation::weighted_quantile::Quartiles;
use serde_json::{Value, json};

fn quartiles_json(range: &Quartiles) -> Value {
    json!({ "lower": range.lower, "median": range.median, "upper": range.upper })
}

/// The value at the quartiles of comparable licences under a reading.
pub(super) fn comparable_json(value: &ComparableValue) -> Value {
    let [lower, median, upper] = Quartile::ALL.map(|quartile| value.at(quartile));
    json!({ "lower": lower, "median": median, "upper": upper })
}

fn adjustment_json(adjustment: &ReasonedAdjustment) -> Value {
    json!({
        "licence": adjustment.licence + 1,
        "difference": adjustment.difference,
        "amount": adjustment.amount.to_f64(),
        "adds": adjustment.adds,
        "reason": adjustment.reason,
    })
}

/// What the evidence says, or `null` without any.
pub(super) fn evidence_json(project: &Project) -> Value {
    let Some(found) = project.evidence.range() else { return Value::Null };
    json!({
        "own": found.own.map(|own| quartiles_json(&own.quartiles)),
        "updated": found.updated.map(|updated| json!({
            "range": quartiles_json(&updated.quartiles),
            "weight_of_own": updated.weight_of_own,
            "median_moved": updated.median_moved,
        })),
        "pooled": found.pooled.map(|pooled| json!({
            "lowest": pooled.lowest,
            "median": pooled.median,
            "highest": pooled.highest,
            "weight_of_own": pooled.weight_of_own,
            "median_moved": pooled.median_moved,
        })),
        "adjustments": project.evidence.adjustments.iter().map(adjustment_json).collect::<Vec<_>>(),
        "ends": match found.ends {
            Ends::Quartiles => "quartiles",
            Ends::Extremes => "extremes",
        },
        "range": quartiles_json(&found.quartiles),
        "royalty_rate": project.rate_of_evidence(),
        "sets_royalty": project.evidence.sets_royalty,
    })
}

/// Places of parameters in their ranges, and how far raters agree; `null` where nothing was entered.
pub(super) fn strength_json(project: &Project) -> Value {
    let strength = &project.strength;
    let enforceability = strength.enforceability();
    if strength.answers.is_empty() && enforceability.is_none() {
        return Value::Null;
    }
    let place =
        |parameter: Parameter| (parameter.name().to_owned(), json!(strength.place_of(parameter)));
    let parameters = [Parameter::RoyaltyRate, Parameter::Life];
    let places = parameters.into_iter().chain(Parameter::OF_ENFORCEMENT).map(place);
    let name = |at: &usize| QUESTIONS.get(*at).map(|(id, _)| *id);
    json!({
        "places": places.collect::<serde_json::Map<_, _>>(),
        "enforceability": enforceability,
        "agreement": strength.agreement().map(|agreement| json!({
            "alpha": agreement.alpha,
            "within_one": agreement.within_one,
            "apart": agreement.apart.iter().filter_map(name).collect::<Vec<_>>(),
        })),
    })
}

/// The day until which the value counts, and which life ends then.
pub(super) fn life_json(evaluation: &Evaluation) -> Value {
    let (binding, ends) = evaluation.project.life_ends();
    let readings = 0..evaluation.readings.len();
    json!({
        "ends": ends.to_string(),
        "binding": match binding {
            Binding::Legal => "legal",
            Binding::Technical => "technical",
            Binding::Economic => "economic",
            Binding::Contractual => "contractual",
        },
        "shortening_costs": readings
            .filter_map(|reading| evaluation.shortened(reading).map(|(_, less)| less))
            .collect::<Vec<_>>(),
    })
}
