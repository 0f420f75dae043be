//! `reconciliation`: several methods brought together into one range with its reasons.

use labworth_domain::valuation::reconciliation::{
    MethodRange, Range, Reason, Reconciliation, ReconciliationError, Role, reconcile,
};

use crate::answer::Answer;
use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/reconciliation.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let objects = inputs.items("methods").iter().filter_map(|item| match item {
        Checked::Object(method) => Some(method),
        _ => None,
    });
    let (mut methods, mut names) = (Vec::new(), Vec::new());
    for (position, method) in objects.enumerate() {
        let unnamed = format!("method {}", position + 1);
        names.push(method.optional_text("name")?.map_or(unnamed, str::to_owned));
        methods.push(method_range(method)?);
    }
    let found = reconcile(&methods).map_err(|error| match error {
        ReconciliationError::NoValue => {
            let message = "no method with a weight says what the right is worth";
            inputs.problem("no_value", "methods", message)
        }
        ReconciliationError::NotARange(position) => {
            let message = "the low end lies above the high end";
            inputs.problem("out_of_order", &format!("methods.{position}.low"), message)
        }
        ReconciliationError::NotAWeight(position) => {
            let message = "a weight must not be negative";
            inputs.problem("out_of_range", &format!("methods.{position}.weight"), message)
        }
    })?;
    Ok(answer(&methods, &names, &found))
}

fn method_range(method: &Inputs) -> Result<MethodRange, Refusal> {
    let point = method.optional_number("value")?;
    let (low, high) = (method.optional_number("low")?, method.optional_number("high")?);
    let range = match (point, low, high) {
        (_, Some(low), Some(high)) => Range { low, high },
        (Some(point), None, None) => Range { low: point, high: point },
        (_, None, _) => {
            return Err(method.problem("missing", "low", "give low and high, or value"));
        }
        (_, Some(_), None) => {
            return Err(method.problem("missing", "high", "give low and high, or value"));
        }
    };
    let role = match method.text("role")? {
        "floor" => Role::Floor,
        "ceiling" => Role::Ceiling,
        "cross_check" => Role::CrossCheck,
        _ => Role::Value,
    };
    Ok(MethodRange { range, weight: method.number("weight")?, role })
}

fn answer(methods: &[MethodRange], names: &[String], found: &Reconciliation) -> Answer {
    let row = |((method, name), share): ((&MethodRange, &String), &f64)| {
        Answer::object([
            ("name", name.clone().into()),
            ("role", role_name(method.role).into()),
            ("low", method.range.low.into()),
            ("high", method.range.high.into()),
            ("share", (*share).into()),
        ])
    };
    let rows = methods.iter().zip(names).zip(&found.shares).map(row);
    Answer::object([
        ("low", found.reconciled.low.into()),
        ("high", found.reconciled.high.into()),
        ("union", range(found.union)),
        ("overlap", found.overlap.map(range).into()),
        ("weighted", range(found.middle)),
        ("reasons", Answer::List(found.reasons.iter().map(reason).collect())),
        ("methods", Answer::List(rows.collect())),
    ])
}

const fn role_name(role: Role) -> &'static str {
    match role {
        Role::Value => "value",
        Role::Floor => "floor",
        Role::Ceiling => "ceiling",
        Role::CrossCheck => "cross_check",
    }
}

fn range(range: Range) -> Answer {
    Answer::object([("low", range.low.into()), ("high", range.high.into())])
}

fn reason(reason: &Reason) -> Answer {
    let (code, from, to) = match *reason {
        Reason::SingleMethod => ("single_method", None, None),
        Reason::Agree(common) => ("methods_agree", Some(common.low), Some(common.high)),
        Reason::Disagree(gap) => ("methods_disagree", Some(gap.low), Some(gap.high)),
        Reason::RaisedToFloor(low) => ("raised_to_floor", Some(low), None),
        Reason::CutAtCeiling(high) => ("cut_at_ceiling", Some(high), None),
        Reason::BelowFloor(floor) => ("below_floor", Some(floor), None),
        Reason::AboveCeiling(ceiling) => ("above_ceiling", Some(ceiling), None),
    };
    Answer::object([("code", code.into()), ("from", from.into()), ("to", to.into())])
}
