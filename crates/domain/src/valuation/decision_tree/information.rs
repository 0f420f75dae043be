//! What it is worth to know before deciding: perfect information, and a sign that may mislead.
//!
//! ```text
//! EVPI = Σ_s P(s) · max_policy V(s) − V            s: how every event turns out
//! P(y) = Σ_o P(o) · P(y | o)        P(o | y) = P(o) · P(y | o) / P(y)
//! EVSI = Σ_y P(y) · V(posterior after y) − V       EVPI ≥ EVSI ≥ 0
//! ```
//!
//! `o` outcome of the event, `y` sign, `V` the value rolled back. Different events are independent of each
//! other. Source: Raiffa & Schlaifer, *Applied Statistical Decision Theory*, 1961.

use super::{Chance, Node};
use crate::cashflow::discounting::sum;

/// More ways in which all events together may turn out are not looked through.
pub const MOST_STATES: usize = 100_000;

/// What is uncertain in a tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Its name.
    pub name: String,
    /// The name and the probability of each outcome.
    pub outcomes: Vec<(String, f64)>,
}

/// Why what is uncertain cannot be told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventError {
    /// Chance nodes of this event differ in outcomes or probabilities.
    Differs(String),
}

/// What a sign does.
#[derive(Clone, Debug, PartialEq)]
pub struct AfterSign {
    /// The probability of the sign.
    pub probability: f64,
    /// The probability of each outcome after it; as before where the sign cannot come.
    pub posterior: Vec<f64>,
    /// The value of the tree after it.
    pub value: f64,
    /// The position of the branch that a decision at the root then chooses.
    pub chosen: Option<usize>,
}

/// Every event of a tree, in the order in which they are met.
///
/// # Errors
/// One event stands for different chances.
pub fn events(tree: &Node) -> Result<Vec<Event>, EventError> {
    let mut found: Vec<Event> = Vec::new();
    let mut open = vec![tree];
    while let Some(node) = open.pop() {
        match node {
            Node::End(_) => {}
            Node::Decision(options) => open.extend(options.iter().rev().map(|option| &option.to)),
            Node::Chance(chance) => {
                let event = event_of(chance);
                match found.iter().find(|known| known.name == event.name) {
                    Some(known) if !same(known, &event) => {
                        return Err(EventError::Differs(event.name));
                    }
                    Some(_) => {}
                    None => found.push(event),
                }
                open.extend(chance.outcomes.iter().rev().map(|(_, branch)| &branch.to));
            }
        }
    }
    Ok(found)
}

fn event_of(chance: &Chance) -> Event {
    let outcome =
        |(probability, branch): &(f64, super::Branch)| (branch.name.clone(), *probability);
    Event { name: chance.event.clone(), outcomes: chance.outcomes.iter().map(outcome).collect() }
}

fn same(one: &Event, other: &Event) -> bool {
    one.outcomes.len() == other.outcomes.len()
        && one
            .outcomes
            .iter()
            .zip(&other.outcomes)
            .all(|(left, right)| left.0 == right.0 && (left.1 - right.1).abs() <= 1e-9)
}

/// The value where every event is known before the first decision; `None` where there are too many states.
#[must_use]
pub fn value_with_perfect_information(tree: &Node, events: &[Event], rate: f64) -> Option<f64> {
    let states = events
        .iter()
        .try_fold(1_usize, |states, event| states.checked_mul(event.outcomes.len()))
        .filter(|states| *states <= MOST_STATES)?;
    let of_state = |state: usize| {
        let (mut rest, mut probability) = (state, 1.0);
        let mut turned_out = Vec::with_capacity(events.len());
        for event in events {
            let at = rest % event.outcomes.len();
            rest /= event.outcomes.len();
            probability *= event.outcomes.get(at).map_or(0.0, |outcome| outcome.1);
            turned_out.push((event.name.as_str(), at));
        }
        if probability == 0.0 {
            return 0.0;
        }
        let known = |chance: &Chance| {
            let at = turned_out.iter().find(|(name, _)| *name == chance.event).map(|found| found.1);
            let certain = |position| if Some(position) == at { 1.0 } else { 0.0 };
            (0..chance.outcomes.len()).map(certain).collect()
        };
        probability * tree.roll(rate, &known).value
    };
    Some(sum((0..states).map(of_state)))
}

/// What each sign about an event does: `likelihoods` holds for every sign its probability given each outcome.
#[must_use]
pub fn after_signs(
    tree: &Node,
    event: &Event,
    likelihoods: &[Vec<f64>],
    rate: f64,
) -> Vec<AfterSign> {
    let prior: Vec<f64> = event.outcomes.iter().map(|outcome| outcome.1).collect();
    let after = |likelihood: &Vec<f64>| {
        let joint: Vec<f64> = prior.iter().zip(likelihood).map(|(p, given)| p * given).collect();
        let probability = sum(joint.iter().copied());
        let posterior = if probability > 0.0 {
            joint.iter().map(|each| each / probability).collect()
        } else {
            prior.clone()
        };
        let rolled = tree.roll(rate, &|chance: &Chance| {
            if chance.event == event.name { posterior.clone() } else { chance.probabilities() }
        });
        AfterSign { probability, value: rolled.value, chosen: rolled.chosen, posterior }
    };
    likelihoods.iter().map(after).collect()
}

/// The value where the sign is seen before the first decision.
#[must_use]
pub fn value_with_sign(signs: &[AfterSign]) -> f64 {
    sum(signs.iter().map(|sign| sign.probability * sign.value))
}

/// The likelihoods of a sign that never misleads.
#[must_use]
pub fn perfect_sign(event: &Event) -> Vec<Vec<f64>> {
    let count = event.outcomes.len();
    let row = |sign| (0..count).map(|outcome| if sign == outcome { 1.0 } else { 0.0 }).collect();
    (0..count).map(row).collect()
}
