//! Reading a tree: nested objects, every one of them checked like any other question.

use std::sync::LazyLock;

use labworth_domain::cashflow::discounting::sum;
use labworth_domain::valuation::decision_tree::{Branch, Chance, Node};

use crate::checking::check_inside;
use crate::declaration::Field;
use crate::inputs::Inputs;
use crate::json::{Json, path_of};
use crate::problem::{Problem, Refusal};

/// More nodes than these are not read.
const MOST_NODES: usize = 10_000;
/// How far probabilities may sum from 1.
const ROUNDING: f64 = 1e-6;

/// The fields of a branch; those of a node are among them, so that a branch may hold what follows it itself.
static FIELDS: LazyLock<Vec<Field>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../declarations/parts/decision-tree-node.json"))
        .unwrap_or_default()
});

/// Fields that say how one comes to a node and not what it is.
const OF_BRANCHES: [&str; 4] = ["probability", "cost", "receipt", "years"];
/// Fields that say what a node is.
const OF_NODES: [&str; 5] = ["value", "decision", "chance", "branches", "type"];

pub(super) fn tree(inputs: &Inputs) -> Result<Node, Refusal> {
    let path = inputs.path("tree");
    let Some(json) = inputs.optional_json("tree") else {
        return Err(inputs.problem("missing", "tree", "\"tree\" is missing: the first node"));
    };
    let mut reading = Reading { nodes: 0 };
    if let Json::Number(_) | Json::Text(_) = json {
        return Err(inputs.problem("wrong_type", "tree", "a node is an object with named fields"));
    }
    let root = check_inside(&FIELDS, json, &path)?;
    for stray in OF_BRANCHES {
        if root.has(stray) {
            return Err(root.problem("conflict", stray, "nothing leads to the first node"));
        }
    }
    reading.node(&root, &path)
}

struct Reading {
    nodes: usize,
}

impl Reading {
    /// The node that an object describes.
    fn node(&mut self, inputs: &Inputs, path: &str) -> Result<Node, Refusal> {
        self.nodes += 1;
        if self.nodes > MOST_NODES {
            let message = format!("the tree has more than {MOST_NODES} nodes");
            return Err(Problem::new("too_many", path, message).into());
        }
        let kinds: Vec<&str> = ["value", "decision", "chance", "branches"]
            .into_iter()
            .filter(|name| inputs.has(name))
            .collect();
        if let [_, second, ..] = kinds.as_slice() {
            let message =
                "a node is an end with a value, a decision or a chance, and only one of them";
            return Err(inputs.problem("conflict", second, message));
        }
        let stated = inputs.optional_text("type")?;
        let kind = match (stated, kinds.first().copied()) {
            (Some("end") | None, Some("value")) => return Ok(Node::End(inputs.number("value")?)),
            (Some("end"), None) => return Ok(Node::End(0.0)),
            (Some("decision") | None, Some("decision")) => "decision",
            (Some("chance") | None, Some("chance")) => "chance",
            (Some(kind @ ("decision" | "chance")), Some("branches")) => kind,
            (None, Some(_)) => "either",
            (None, None) => {
                let message = "a node needs a value, or a list under decision or chance";
                return Err(inputs.problem("missing", "value", message));
            }
            (Some(kind), _) => {
                let message = format!("a node of type \"{kind}\" has other fields than these");
                return Err(inputs.problem("conflict", "type", message));
            }
        };
        let list = kinds.first().copied().unwrap_or("branches");
        let branches = self.branches(inputs, list)?;
        let has_chances = branches.iter().any(|branch| branch.probability.is_some());
        if kind == "chance" || kind == "either" && has_chances {
            return chance(inputs, list, path, branches);
        }
        if let Some(at) = branches.iter().position(|branch| branch.probability.is_some()) {
            let message = "the owner chooses here: an option of a decision has no probability";
            let place = format!("{list}.{at}.probability");
            return Err(inputs.problem("conflict", &place, message));
        }
        Ok(Node::Decision(branches.into_iter().map(|each| each.branch).collect()))
    }

    fn branches(&mut self, inputs: &Inputs, list: &str) -> Result<Vec<Read>, Refusal> {
        let path = inputs.path(list);
        let Some(Json::List(items)) = inputs.optional_json(list) else {
            return Err(Problem::new("wrong_type", path, "a list of branches is expected").into());
        };
        if items.is_empty() {
            return Err(Problem::new("too_few", path, "at least 1 branch is needed").into());
        }
        let mut branches = Vec::with_capacity(items.len());
        for (at, item) in items.iter().enumerate() {
            branches.push(self.branch(item, at, &path_of(&path, at))?);
        }
        Ok(branches)
    }

    fn branch(&mut self, item: &Json, at: usize, path: &str) -> Result<Read, Refusal> {
        let inputs = check_inside(&FIELDS, item, path)?;
        let inline = OF_NODES.into_iter().find(|name| inputs.has(name));
        let to = match (inputs.optional_json("node"), inline) {
            (Some(_), Some(other)) => {
                let message = "what follows stands under node already";
                return Err(inputs.problem("conflict", other, message));
            }
            (Some(json), None) => {
                let below = inputs.path("node");
                match json {
                    Json::Object(_) => self.node(&check_inside(&FIELDS, json, &below)?, &below)?,
                    number => Node::End(end_value(number, &below)?),
                }
            }
            (None, Some(_)) => self.node(&inputs, path)?,
            // Nothing follows: the branch ends with what it costs and brings.
            (None, None) => Node::End(0.0),
        };
        let name = inputs.optional_text("name")?;
        Ok(Read {
            probability: inputs.optional_number("probability")?,
            branch: Branch {
                name: name.map_or_else(|| format!("branch {}", at + 1), str::to_owned),
                cost: inputs.optional_number("cost")?.unwrap_or(0.0),
                receipt: inputs.optional_number("receipt")?.unwrap_or(0.0),
                years: inputs.optional_number("years")?.unwrap_or(0.0),
                to,
            },
        })
    }
}

struct Read {
    probability: Option<f64>,
    branch: Branch,
}

/// A number where a node could stand is the value of an end.
fn end_value(json: &Json, path: &str) -> Result<f64, Refusal> {
    let wrapped = Json::Object(vec![("value".to_owned(), json.clone())]);
    let inputs = check_inside(&FIELDS, &wrapped, path)?;
    inputs.number("value")
}

fn chance(inputs: &Inputs, list: &str, path: &str, branches: Vec<Read>) -> Result<Node, Refusal> {
    let stated = sum(branches.iter().filter_map(|branch| branch.probability));
    let open = branches.iter().filter(|branch| branch.probability.is_none()).count();
    let sums = (stated - 1.0).abs() <= ROUNDING;
    if open > 1 || (open == 0 && !sums) || stated > 1.0 + ROUNDING {
        let message = if open > 1 {
            format!("{open} outcomes have no probability; only one may be left to take the rest")
        } else {
            format!("the probabilities sum to {stated} and not to 1")
        };
        return Err(inputs.problem("probabilities_do_not_sum", list, message));
    }
    // What printed probabilities lack or have too much in their last digit is shared in proportion.
    let scale = if open == 0 { 1.0 / stated } else { 1.0 };
    let rest = (1.0 - stated).max(0.0);
    let outcome = |read: Read| (read.probability.map_or(rest, |p| p * scale), read.branch);
    let event = inputs.optional_text("event")?.map_or_else(|| path.to_owned(), str::to_owned);
    Ok(Node::Chance(Chance { event, outcomes: branches.into_iter().map(outcome).collect() }))
}
