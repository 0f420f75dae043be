//! Reading flows stated one by one: upfront payments, milestones, whatever no stage or sale brings.

use labworth_domain::valuation::risk_adjusted_npv::stages::PlannedStage;
use labworth_domain::valuation::risk_adjusted_npv::{FlowKind, RiskedFlow};

use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;

/// The flows with their probabilities, and the name of each.
pub(super) fn stated_flows(
    inputs: &Inputs,
    plan: &[PlannedStage],
    stage_names: &[String],
) -> Result<(Vec<RiskedFlow>, Vec<String>), Refusal> {
    let (mut flows, mut names) = (Vec::new(), Vec::new());
    for (position, item) in inputs.items("flows").iter().enumerate() {
        let unnamed = format!("flow {}", position + 1);
        let flow = |time, amount, reached, taxed| RiskedFlow {
            kind: FlowKind::Stated(position),
            time,
            amount,
            tax: 0.0,
            reached,
            taxed,
        };
        match item {
            Checked::List(parts) => {
                let number = |at: usize| match parts.get(at) {
                    Some(Checked::Number(value)) => Some(value.to_f64()),
                    _ => None,
                };
                let (time, amount) = (number(0).unwrap_or(0.0), number(1).unwrap_or(0.0));
                let reached = number(2).unwrap_or(1.0);
                if !(0.0..=1.0).contains(&reached) {
                    let message = format!("{reached} is not a probability");
                    let path = format!("flows.{position}.2");
                    return Err(inputs.problem("out_of_range", &path, message));
                }
                flows.push(flow(time, amount, reached, false));
                names.push(unnamed);
            }
            Checked::Object(stated) => {
                let stage = stage_of(stated, plan, stage_names)?;
                let probability = stated.optional_number("probability")?;
                if probability.is_some() && stage.is_some() {
                    let message = "the stage already says how probable the flow is";
                    return Err(stated.problem("conflict", "probability", message));
                }
                let reached = probability.or(stage.map(|(_, reached)| reached)).unwrap_or(1.0);
                let time = stated.optional_number("time")?.or(stage.map(|(time, _)| time));
                let time = time.ok_or_else(|| {
                    stated.problem("missing", "time", "\"time\" is missing: years from today")
                })?;
                let amount = stated.number("amount")?;
                flows.push(flow(time, amount, reached, stated.flag("taxed")?));
                names.push(stated.optional_text("name")?.map_or(unnamed, str::to_owned));
            }
            _ => {}
        }
    }
    Ok((flows, names))
}

/// Time and probability of the stage that a flow waits for.
fn stage_of(
    stated: &Inputs,
    plan: &[PlannedStage],
    names: &[String],
) -> Result<Option<(f64, f64)>, Refusal> {
    let (reaching, passing) = (stated.has("on_reaching"), stated.has("on_success_of"));
    let field = match (reaching, passing) {
        (false, false) => return Ok(None),
        (true, true) => {
            let message = "a flow waits either for a stage to be reached or for its success";
            return Err(stated.problem("conflict", "on_success_of", message));
        }
        (true, false) => "on_reaching",
        (false, true) => "on_success_of",
    };
    let wanted = match stated.needed(field)? {
        Checked::Number(position) => position.to_text(),
        _ => stated.text(field)?.to_owned(),
    };
    let named = names.iter().position(|name| *name == wanted);
    let counted = || wanted.parse::<usize>().ok().and_then(|position| position.checked_sub(1));
    match named.or_else(counted).and_then(|position| plan.get(position)) {
        Some(stage) if reaching => Ok(Some((stage.start, stage.reached))),
        Some(stage) => Ok(Some((stage.end, stage.passed))),
        None => {
            let message = format!("there is no stage \"{wanted}\"; known are {}", names.join(", "));
            Err(stated.problem("unknown_choice", field, message))
        }
    }
}
