//! What the opposing expert says of a model, as JSON.

use labworth_domain::inputs::Path;
use labworth_domain::paths::evaluation::Evaluation;
use labworth_domain::paths::opposing_expert::{Attack, AttackRule, Pricing, attacks};
use serde_json::{Value, json};

/// The attacks on a model, the dearest first: the rule, what it does to which figure (least and most),
/// and the inputs where the answer begins.
#[must_use]
pub fn attacks_to_json(evaluation: &Evaluation, rules: &[AttackRule]) -> Value {
    attacks(evaluation, rules).iter().map(attack_json).collect()
}

fn attack_json(attack: &Attack) -> Value {
    let measure = match &attack.rule.pricing {
        Some(Pricing::Changed(price)) => Some(price.measure.name()),
        _ => None,
    };
    json!({
        "id": attack.rule.id,
        "severity": attack.rule.severity.map(|severity| severity.name()),
        "measure": measure,
        "impact": attack.impact.map(|impact| json!({ "low": impact.low, "high": impact.high })),
        "is_example": attack.rule.is_example,
        "inputs": attack.inputs.iter().map(Path::as_str).collect::<Vec<_>>(),
    })
}
