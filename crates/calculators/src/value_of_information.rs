//! `value-of-information`: a table of payoffs by action and state, and what it is worth to know the state.

use labworth_domain::cashflow::discounting::sum;
use labworth_domain::valuation::decision_tree::information::{
    events, value_with_perfect_information,
};
use labworth_domain::valuation::decision_tree::{Branch, Chance, Node, Rolled};

use crate::answer::Answer;
use crate::decision_tree::information;
use crate::inputs::{Checked, Inputs};
use crate::problem::Refusal;

pub(crate) const DECLARATION: &str = include_str!("../declarations/value-of-information.json");

/// The name of the one event of a table.
const STATE: &str = "state";
/// How far probabilities may sum from 1.
const ROUNDING: f64 = 1e-6;

struct Table {
    actions: Vec<String>,
    states: Vec<(String, f64)>,
    /// By action and state; costs with the sign turned.
    payoffs: Vec<Vec<f64>>,
    /// −1 where the table holds costs.
    sign: f64,
}

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let table = table(inputs)?;
    let tree = table.tree();
    let rolled = tree.rolled_back(0.0);
    let events = events(&tree).unwrap_or_default();
    let perfect = value_with_perfect_information(&tree, &events, 0.0).unwrap_or(rolled.value);
    let evpi = perfect - rolled.value;
    let sample = if inputs.has("likelihoods") {
        Some(information::read(inputs, &events)?.answer(&tree, rolled.value, 0.0))
    } else {
        None
    };
    let of_sample =
        |name: &str| -> Answer { sample.as_ref().and_then(|all| all.get(name)).cloned().into() };
    let evsi = match of_sample("evsi") {
        Answer::Figure(evsi) => Some(evsi),
        _ => None,
    };
    let with = evsi.map(|evsi| table.sign * (rolled.value + evsi));
    let efficiency = evsi.filter(|_| evpi > 0.0).map(|evsi| evsi / evpi);
    Ok(Answer::object([
        ("value", (table.sign * rolled.value).into()),
        ("best_action", rolled.chosen.and_then(|at| table.actions.get(at)).cloned().into()),
        ("evpi", evpi.into()),
        ("value_with_perfect_information", (table.sign * perfect).into()),
        ("evsi", evsi.into()),
        ("value_with_sample_information", with.into()),
        ("net_gain", of_sample("net_gain")),
        ("worth_buying", of_sample("worth_buying")),
        ("efficiency", efficiency.into()),
        ("signs", table.signs(of_sample("signs"))),
        ("actions", table.action_rows(&rolled)),
        ("states", table.state_rows()),
    ]))
}

impl Table {
    fn tree(&self) -> Node {
        let of_action = |(name, row): (&String, &Vec<f64>)| {
            let outcome = |((state, chance), payoff): (&(String, f64), &f64)| {
                (*chance, Branch::to(state, Node::End(*payoff)))
            };
            let outcomes = self.states.iter().zip(row).map(outcome).collect();
            Branch::to(name, Node::Chance(Chance { event: STATE.to_owned(), outcomes }))
        };
        Node::Decision(self.actions.iter().zip(&self.payoffs).map(of_action).collect())
    }

    /// The best payoff of a state and the action that has it.
    fn best_of(&self, state: usize) -> Option<(usize, f64)> {
        let payoffs = self.payoffs.iter().enumerate();
        payoffs
            .filter_map(|(at, row)| row.get(state).map(|payoff| (at, *payoff)))
            .reduce(|best, other| if other.1 > best.1 { other } else { best })
    }

    fn action_rows(&self, rolled: &Rolled) -> Answer {
        let row = |((name, payoffs), (value, _)): ((&String, &Vec<f64>), &(f64, Rolled))| {
            let regrets = payoffs.iter().enumerate().map(|(state, payoff)| {
                let best = self.best_of(state).map_or(0.0, |best| best.1);
                (best - payoff, self.states.get(state).map_or(0.0, |state| state.1))
            });
            let regrets: Vec<(f64, f64)> = regrets.collect();
            let expected = sum(regrets.iter().map(|(regret, chance)| regret * chance));
            let largest = regrets.iter().map(|(regret, _)| *regret).fold(0.0, f64::max);
            let worst = payoffs.iter().copied().fold(f64::INFINITY, f64::min);
            Answer::object([
                ("name", name.clone().into()),
                ("expected_value", (self.sign * value).into()),
                ("expected_regret", expected.into()),
                ("largest_regret", largest.into()),
                ("worst", (self.sign * worst).into()),
            ])
        };
        let rows = self.actions.iter().zip(&self.payoffs).zip(&rolled.branches);
        Answer::List(rows.map(row).collect())
    }

    fn state_rows(&self) -> Answer {
        let row = |(at, (name, chance)): (usize, &(String, f64))| {
            let best = self.best_of(at);
            let action = best.and_then(|(action, _)| self.actions.get(action)).cloned();
            Answer::object([
                ("name", name.clone().into()),
                ("probability", (*chance).into()),
                ("best_action", action.into()),
                ("best_payoff", best.map(|(_, payoff)| self.sign * payoff).into()),
            ])
        };
        Answer::List(self.states.iter().enumerate().map(row).collect())
    }

    /// The signs with the sign of their values turned back where the table holds costs.
    fn signs(&self, signs: Answer) -> Answer {
        let Answer::List(rows) = signs else { return Answer::Nothing };
        let turned = |row: Answer| match row {
            Answer::Object(fields) => {
                let turn = |(name, value): (String, Answer)| match (name.as_str(), &value) {
                    ("value", Answer::Figure(figure)) => {
                        let figure = self.sign * figure;
                        (name, figure.into())
                    }
                    ("choice", _) => ("best_action".to_owned(), value),
                    _ => (name, value),
                };
                Answer::Object(fields.into_iter().map(turn).collect())
            }
            other => other,
        };
        Answer::List(rows.into_iter().map(turned).collect())
    }
}

fn table(inputs: &Inputs) -> Result<Table, Refusal> {
    let sign = if inputs.text("objective")? == "least" { -1.0 } else { 1.0 };
    let (actions, payoffs) = payoffs(inputs, sign)?;
    let chances = inputs.numbers("probabilities")?;
    let total = sum(chances.iter().copied());
    if (total - 1.0).abs() > ROUNDING {
        let message = format!("the probabilities sum to {total} and not to 1");
        return Err(inputs.problem("probabilities_do_not_sum", "probabilities", message));
    }
    let names = texts(inputs, "states");
    if !names.is_empty() && names.len() != chances.len() {
        let message = format!("{} names are given for {} states", names.len(), chances.len());
        return Err(inputs.problem("wrong_length", "states", message));
    }
    for (at, row) in payoffs.iter().enumerate() {
        if row.len() != chances.len() {
            let message = format!("{} payoffs are given for {} states", row.len(), chances.len());
            let name = actions.get(at).cloned().unwrap_or_default();
            return Err(inputs.problem("wrong_length", &format!("payoffs.{name}"), message));
        }
    }
    let named = |(at, chance): (usize, &f64)| {
        let name = names.get(at).cloned().unwrap_or_else(|| format!("state {}", at + 1));
        (name, chance / total)
    };
    let states = chances.iter().enumerate().map(named).collect();
    Ok(Table { actions, states, payoffs, sign })
}

fn payoffs(inputs: &Inputs, sign: f64) -> Result<(Vec<String>, Vec<Vec<f64>>), Refusal> {
    let numbers = |row: &Checked| match row {
        Checked::List(items) => items
            .iter()
            .filter_map(|item| match item {
                Checked::Number(number) => Some(sign * number.to_f64()),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    };
    match inputs.needed("payoffs")? {
        Checked::Map(entries) if entries.is_empty() => {
            Err(inputs.problem("too_few", "payoffs", "at least 1 action is needed"))
        }
        Checked::Map(entries) => {
            Ok(entries.iter().map(|(name, row)| (name.clone(), numbers(row))).unzip())
        }
        Checked::List(rows) => {
            let names = texts(inputs, "actions");
            if !names.is_empty() && names.len() != rows.len() {
                let message = format!("{} names are given for {} actions", names.len(), rows.len());
                return Err(inputs.problem("wrong_length", "actions", message));
            }
            let name =
                |at: usize| names.get(at).cloned().unwrap_or_else(|| format!("action {}", at + 1));
            Ok(rows.iter().enumerate().map(|(at, row)| (name(at), numbers(row))).unzip())
        }
        _ => Ok((Vec::new(), Vec::new())),
    }
}

fn texts(inputs: &Inputs, name: &str) -> Vec<String> {
    let text = |item: &Checked| match item {
        Checked::Text(text) => Some(text.clone()),
        _ => None,
    };
    inputs.items(name).iter().filter_map(text).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::tests::{ask, refused};

    #[test]
    fn a_table_of_costs_looks_for_the_least() {
        let gains = json!({ "payoffs": [[-10, -30], [-20, -20]], "probabilities": [0.6, 0.4],
            "likelihoods": [[0.9, 0.2], [0.1, 0.8]] });
        let costs = json!({ "payoffs": [[10, 30], [20, 20]], "probabilities": [0.6, 0.4], "objective": "min",
            "likelihoods": [[0.9, 0.2], [0.1, 0.8]] });
        let (gain, cost) =
            (ask("value-of-information", &gains), ask("value-of-information", &costs));
        assert_eq!((&gain["evpi"], &gain["evsi"]), (&cost["evpi"], &cost["evsi"]));
        assert_eq!((gain["value"].as_f64(), cost["value"].as_f64()), (Some(-18.0), Some(18.0)));
        assert_eq!(cost["signs"][0]["best_action"], "action 1");
        // What is regretted on average with the best action is what perfect information saves.
        assert!(
            (cost["actions"][0]["expected_regret"].as_f64().unwrap()
                - cost["evpi"].as_f64().unwrap())
            .abs()
                < 1e-12
        );
    }

    #[test]
    fn rows_that_do_not_fit_are_refused_where_they_stand() {
        let of = |more: serde_json::Value| {
            let mut all =
                json!({ "payoffs": { "a": [1, 2], "b": [2, 1] }, "probabilities": [0.5, 0.5] });
            all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            refused("value-of-information", &all)
        };
        let at = |path: &str| path.to_owned();
        assert_eq!(of(json!({ "payoffs": { "a": [1] } })), ("wrong_length", at("payoffs.a")));
        assert_eq!(
            of(json!({ "probabilities": [0.5, 0.4] })),
            ("probabilities_do_not_sum", at("probabilities"))
        );
        let transposed = json!({ "likelihoods": [[0.9, 0.1], [0.3, 0.7]] });
        assert_eq!(of(transposed), ("likelihoods_do_not_sum", at("likelihoods")));
        assert_eq!(
            of(json!({ "likelihoods": [[1, 1, 1]] })),
            ("wrong_length", at("likelihoods.0"))
        );
        assert_eq!(of(json!({ "states": ["x"] })), ("wrong_length", at("states")));
    }
}
