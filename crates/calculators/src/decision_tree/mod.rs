//! `decision-tree`: chance, decision and end nodes rolled back, with the policy and the worth of information.

pub(crate) mod information;
mod reading;
#[cfg(test)]
mod tests;

use labworth_domain::cashflow::discounting::sum;
use labworth_domain::valuation::decision_tree::information::{
    Event, EventError, after_signs, events, perfect_sign, value_with_perfect_information,
    value_with_sign,
};
use labworth_domain::valuation::decision_tree::{Branch, Ending, Node, PolicyStep, Rolled};

use crate::answer::Answer;
use crate::calculator::WARNINGS;
use crate::inputs::Inputs;
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../../declarations/decision-tree.json");

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let tree = reading::tree(inputs)?;
    let rate = inputs.number("discount_rate")?;
    let rolled = tree.rolled_back(rate);
    let policy = tree.policy(&rolled);
    let endings = tree.endings(&rolled, rate);
    let mut warnings = Vec::new();
    let uncertain = uncertain(inputs, &tree)?;
    let perfect = value_with_perfect_information(&tree, &uncertain, rate);
    if perfect.is_none() {
        let message = "the events can turn out together in too many ways: the worth of knowing all is not reckoned";
        warnings.push(Problem::new("too_many_states", inputs.path("tree"), message));
    }
    let deviations = endings.iter().map(|end| {
        let from_mean = end.value - rolled.value;
        end.probability * from_mean * from_mean
    });
    let loss = endings.iter().filter(|end| end.value < 0.0).map(|end| end.probability);
    let sample = match inputs.optional_object("information") {
        Some(asked) => {
            Some(information::read(asked, &uncertain)?.answer(&tree, rolled.value, rate))
        }
        None => None,
    };
    let of_sample =
        |name: &str| sample.as_ref().and_then(|answer| answer.get(name)).cloned().into();
    let ending = |end: &Ending| {
        Answer::object([
            ("path", Answer::list(end.path.iter().cloned())),
            ("probability", end.probability.into()),
            ("value", end.value.into()),
        ])
    };
    Ok(Answer::object([
        ("value", rolled.value.into()),
        (
            "choice",
            policy
                .first()
                .filter(|first| first.path.is_empty())
                .map(|first| first.choice.clone())
                .into(),
        ),
        ("policy", Answer::List(policy.iter().map(step).collect())),
        ("evpi", perfect.map(|with| with - rolled.value).into()),
        ("value_with_perfect_information", perfect.into()),
        (
            "evpi_by_event",
            Answer::List(
                uncertain.iter().map(|event| of_event(&tree, event, rolled.value, rate)).collect(),
            ),
        ),
        ("evsi", of_sample("evsi")),
        ("information", sample.clone().into()),
        ("standard_deviation", sum(deviations).max(0.0).sqrt().into()),
        ("probability_of_loss", sum(loss).into()),
        ("endings", Answer::List(endings.iter().map(ending).collect())),
        ("tree", node_row(&tree, &rolled)),
        (WARNINGS, Answer::List(warnings.iter().map(Answer::from).collect())),
    ]))
}

/// The events; refused where one event stands for different chances.
fn uncertain(inputs: &Inputs, tree: &Node) -> Result<Vec<Event>, Refusal> {
    events(tree).map_err(|EventError::Differs(name)| {
        let message = format!(
            "the chance nodes of the event \"{name}\" differ in outcomes or probabilities: name them apart"
        );
        inputs.problem("event_differs", "tree", message)
    })
}

fn of_event(tree: &Node, event: &Event, value: f64, rate: f64) -> Answer {
    let signs = after_signs(tree, event, &perfect_sign(event), rate);
    let with = value_with_sign(&signs);
    Answer::object([("event", event.name.clone().into()), ("evpi", (with - value).into())])
}

fn step(step: &PolicyStep) -> Answer {
    let value = |(name, value): &(String, f64)| {
        Answer::object([("name", name.clone().into()), ("value", (*value).into())])
    };
    Answer::object([
        ("path", Answer::list(step.path.iter().cloned())),
        ("time", step.time.into()),
        ("probability", step.reached.into()),
        ("choice", step.choice.clone().into()),
        ("options", Answer::List(step.values.iter().map(value).collect())),
    ])
}

/// The tree with the value of every node.
fn node_row(node: &Node, rolled: &Rolled) -> Answer {
    let branch = |(probability, branch): (Option<f64>, &Branch), (value, below): &(f64, Rolled)| {
        Answer::object([
            ("name", branch.name.clone().into()),
            ("probability", probability.into()),
            ("value", (*value).into()),
            ("node", node_row(&branch.to, below)),
        ])
    };
    let (kind, branches): (&str, Vec<(Option<f64>, &Branch)>) = match node {
        Node::End(_) => ("end", Vec::new()),
        Node::Chance(chance) => {
            ("chance", chance.outcomes.iter().map(|(p, branch)| (Some(*p), branch)).collect())
        }
        Node::Decision(options) => ("decision", options.iter().map(|each| (None, each)).collect()),
    };
    let chosen =
        rolled.chosen.and_then(|at| branches.get(at)).map(|(_, branch)| branch.name.clone());
    let rows = branches.into_iter().zip(&rolled.branches).map(|(each, below)| branch(each, below));
    Answer::object([
        ("type", kind.into()),
        ("value", rolled.value.into()),
        ("choice", chosen.into()),
        ("branches", Answer::List(rows.collect())),
    ])
}
