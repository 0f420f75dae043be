//! Methods side by side, and risk counted twice, as JSON.

use labworth_domain::inputs::Path;
use labworth_domain::paths::appraisal::risk::RateSource;
use labworth_domain::paths::appraisal::standing::{Approach, MethodStanding, Standing, Unsuitable};
use labworth_domain::paths::appraisal::{MethodValue, OwnExploitation};
use labworth_domain::paths::evaluation::Evaluation;
use labworth_domain::paths::notices::{Notice, notices};
use labworth_domain::valuation::reconciliation::{Range, Reason, Role};
use serde_json::{Value, json};

/// What each method says, the range to work with and why it is what it is. `reconciled` is `null`
/// where no method that says a value has weight.
pub(super) fn to_json(evaluation: &Evaluation) -> Value {
    let appraisal = evaluation.appraisal();
    let found = appraisal.reconciliation.as_ref().ok();
    let share = |at: usize| found.and_then(|found| found.shares.get(at)).copied();
    let methods = appraisal.methods.iter().enumerate();
    json!({
        "methods": methods.map(|(at, method)| method_json(method, share(at))).collect::<Vec<_>>(),
        "standings": evaluation.standings().iter().map(standing_json).collect::<Vec<_>>(),
        "is_weighted": appraisal.is_weighted,
        "union": found.map(|found| range_json(found.union)),
        "overlap": found.and_then(|found| found.overlap).map(range_json),
        "middle": found.map(|found| range_json(found.middle)),
        "reconciled": found.map(|found| range_json(found.reconciled)),
        "reasons": found
            .map(|found| found.reasons.iter().map(reason_json).collect::<Vec<_>>())
            .unwrap_or_default(),
    })
}

fn method_json(method: &MethodValue, share: Option<f64>) -> Value {
    json!({
        "method": method.method.name(),
        "role": match method.said.role {
            Role::Value => "value",
            Role::Floor => "floor",
            Role::Ceiling => "ceiling",
            Role::CrossCheck => "cross_check",
        },
        "low": method.said.range.low,
        "high": method.said.range.high,
        "share_of_weight": share,
    })
}

/// How a method of the field stands: used, a cross-check, missing inputs (by their paths), or unsuitable and why.
fn standing_json(own: &MethodStanding) -> Value {
    let (standing, missing, why) = match &own.standing {
        Standing::Used => ("used", None, None),
        Standing::CrossCheck => ("cross_check", None, None),
        Standing::Missing(paths) => ("missing", Some(paths), None),
        Standing::Unsuitable(why) => ("unsuitable", None, Some(*why)),
    };
    json!({
        "method": own.name,
        "approach": match own.approach {
            Approach::Income => "income",
            Approach::Market => "market",
            Approach::Cost => "cost",
        },
        "standing": standing,
        "missing": missing.map(|paths| paths.iter().map(Path::as_str).collect::<Vec<_>>()),
        "why": why.map(|why| match why {
            Unsuitable::GoesOnForEver => "goes_on_for_ever",
            Unsuitable::WholeBusiness => "whole_business",
            Unsuitable::HoldsNoFailure => "holds_no_failure",
            Unsuitable::ExactCopy => "exact_copy",
        }),
    })
}

fn reason_json(reason: &Reason) -> Value {
    match reason {
        Reason::SingleMethod => json!({ "reason": "single_method" }),
        Reason::Agree(range) => json!({ "reason": "agree", "low": range.low, "high": range.high }),
        Reason::Disagree(range) => {
            json!({ "reason": "disagree", "low": range.low, "high": range.high })
        }
        Reason::RaisedToFloor(from) => json!({ "reason": "raised_to_floor", "from": from }),
        Reason::CutAtCeiling(from) => json!({ "reason": "cut_at_ceiling", "from": from }),
        Reason::BelowFloor(floor) => json!({ "reason": "below_floor", "floor": floor }),
        Reason::AboveCeiling(ceiling) => json!({ "reason": "above_ceiling", "ceiling": ceiling }),
    }
}

fn range_json(range: Range) -> Value {
    json!({ "low": range.low, "high": range.high })
}

/// What own exploitation is worth under a reading.
pub(super) fn exploitation_json(own: &OwnExploitation) -> Value {
    let found = json!({
        "earnings": own.earnings_value(),
        "development": own.development_value(),
        "value": own.value(),
    });
    with_fees(found, own.fees)
}

/// A value with the renewal fees that were taken off it, where there are any.
pub(super) fn with_fees(mut value: Value, fees: f64) -> Value {
    if let Some(members) = value.as_object_mut().filter(|_| fees > 0.0) {
        members.insert("renewal_fees".to_owned(), json!(fees));
    }
    value
}

/// What counting risk twice does, or `null` where it is counted once.
pub(super) fn risk_to_json(evaluation: &Evaluation) -> Value {
    let found = notices(evaluation).into_iter().find_map(|notice| match notice {
        Notice::RiskCountedTwice { given, rate, effects } => Some((given, rate, effects)),
        _ => None,
    });
    let Some((given, rate, effects)) = found else {
        return Value::Null;
    };
    json!({
        "given_rate": given.to_text(),
        "rate_without_technical_risk": rate.map(|(rate, _)| rate),
        "rate_from": rate.map(|(_, source)| match source {
            RateSource::Entered => "entered",
            RateSource::Bridge => "bridge",
        }),
        "methods": effects
            .iter()
            .map(|effect| json!({
                "method": effect.method.name(),
                "effect": range_json(effect.effect),
                "in_probabilities_alone": range_json(effect.in_probabilities),
                "in_rate_alone": range_json(effect.in_rate),
            }))
            .collect::<Vec<_>>(),
    })
}
