//! Decision trees: rolled back from their ends, with the policy that follows and what information is worth.
//!
//! ```text
//! end:       V = payoff
//! branch:    B = −cost + (receipt + V_to) · (1 + k)^−years
//! chance:    V = Σ p_b · B_b          decision: V = max_b B_b
//! ```
//!
//! `k` discount rate per year; the cost of a branch is paid where it begins, its receipt comes where it ends,
//! and what follows it is discounted by its own years. Abandoning is one of the branches of a decision: a gate
//! without it is no gate. Source: Raiffa, *Decision Analysis*, 1968; Hull, *Options, Futures and Other
//! Derivatives*, chapter on real options; Razgaitis, *Valuation and Dealmaking of Technology-Based IP*.

pub mod information;
#[cfg(test)]
mod tests;

use crate::cashflow::discounting::{growth_factor, sum};

/// A place in the tree.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// The end of a path, with what is had there.
    End(f64),
    /// Nature chooses.
    Chance(Chance),
    /// The owner chooses.
    Decision(Vec<Branch>),
}

/// A chance node.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    /// What is uncertain. Chance nodes of one event turn out alike wherever they stand in the tree.
    pub event: String,
    /// The probability of each outcome and what follows it.
    pub outcomes: Vec<(f64, Branch)>,
}

/// The way from one node to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// The name of the option or the outcome.
    pub name: String,
    /// What is paid where the branch begins, positive.
    pub cost: f64,
    /// What is received where it ends.
    pub receipt: f64,
    /// How long it takes.
    pub years: f64,
    /// Where it leads.
    pub to: Node,
}

/// A node rolled back.
#[derive(Clone, Debug, PartialEq)]
pub struct Rolled {
    /// Its value, at the time of the node.
    pub value: f64,
    /// The position of the best branch of a decision.
    pub chosen: Option<usize>,
    /// The value of each branch at the time of the node, and the node to which it leads.
    pub branches: Vec<(f64, Rolled)>,
}

/// A decision as the policy takes it.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyStep {
    /// The names of the branches that lead to it.
    pub path: Vec<String>,
    /// The probability of coming to it under the policy.
    pub reached: f64,
    /// When it is taken, in years from today.
    pub time: f64,
    /// The name of the branch chosen.
    pub choice: String,
    /// The value of each branch at that time.
    pub values: Vec<(String, f64)>,
}

/// How a path ends under the policy.
#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    /// The names of its branches.
    pub path: Vec<String>,
    /// Its probability.
    pub probability: f64,
    /// What the path is worth today, all costs and receipts counted.
    pub value: f64,
}

impl Branch {
    /// A branch that costs and takes nothing.
    #[must_use]
    pub fn to(name: &str, to: Node) -> Self {
        Self { name: name.to_owned(), cost: 0.0, receipt: 0.0, years: 0.0, to }
    }

    fn discount(&self, rate: f64) -> f64 {
        if self.years == 0.0 { 1.0 } else { growth_factor(rate, -self.years) }
    }

    fn roll(&self, rate: f64, chances: &impl Fn(&Chance) -> Vec<f64>) -> (f64, Rolled) {
        let rolled = self.to.roll(rate, chances);
        (-self.cost + (self.receipt + rolled.value) * self.discount(rate), rolled)
    }
}

impl Chance {
    /// The probabilities as the tree has them.
    #[must_use]
    pub fn probabilities(&self) -> Vec<f64> {
        self.outcomes.iter().map(|(probability, _)| *probability).collect()
    }
}

impl Node {
    /// The node rolled back at a rate per year.
    #[must_use]
    pub fn rolled_back(&self, rate: f64) -> Rolled {
        self.roll(rate, &Chance::probabilities)
    }

    /// Rolled back with other probabilities than the tree has.
    pub(crate) fn roll(&self, rate: f64, chances: &impl Fn(&Chance) -> Vec<f64>) -> Rolled {
        match self {
            Self::End(payoff) => Rolled { value: *payoff, chosen: None, branches: Vec::new() },
            Self::Chance(chance) => {
                let branches: Vec<(f64, Rolled)> =
                    chance.outcomes.iter().map(|(_, branch)| branch.roll(rate, chances)).collect();
                // What cannot happen does not count, however large it is.
                let weighted = chances(chance)
                    .into_iter()
                    .zip(&branches)
                    .filter(|(probability, _)| *probability > 0.0)
                    .map(|(probability, (value, _))| probability * value);
                Rolled { value: sum(weighted), chosen: None, branches }
            }
            Self::Decision(options) => {
                let branches: Vec<(f64, Rolled)> =
                    options.iter().map(|branch| branch.roll(rate, chances)).collect();
                // Of equals the first: a later one must be better.
                let best =
                    branches.iter().enumerate().fold(None, |best, (at, (value, _))| match best {
                        Some((_, highest)) if *value <= highest => best,
                        _ => Some((at, *value)),
                    });
                Rolled {
                    value: best.map_or(0.0, |(_, value)| value),
                    chosen: best.map(|(at, _)| at),
                    branches,
                }
            }
        }
    }

    /// Every decision that the policy can come to, in the order of the tree.
    #[must_use]
    pub fn policy(&self, rolled: &Rolled) -> Vec<PolicyStep> {
        let mut steps = Vec::new();
        self.walk(rolled, Place::start(), &mut |place, node, rolled| {
            let (Self::Decision(options), Some(at)) = (node, rolled.chosen) else { return };
            let values = options.iter().zip(&rolled.branches);
            steps.push(PolicyStep {
                path: place.path.clone(),
                reached: place.probability,
                time: place.time,
                choice: options.get(at).map(|option| option.name.clone()).unwrap_or_default(),
                values: values.map(|(option, (value, _))| (option.name.clone(), *value)).collect(),
            });
        });
        steps
    }

    /// Every end that the policy can come to, with what its whole path is worth today.
    #[must_use]
    pub fn endings(&self, rolled: &Rolled, rate: f64) -> Vec<Ending> {
        let mut endings = Vec::new();
        self.walk(rolled, Place { rate, ..Place::start() }, &mut |place, node, _| {
            if let Self::End(payoff) = node {
                endings.push(Ending {
                    path: place.path.clone(),
                    probability: place.probability,
                    value: place.gathered + payoff * place.discount,
                });
            }
        });
        endings
    }

    fn walk(&self, rolled: &Rolled, place: Place, visit: &mut impl FnMut(&Place, &Self, &Rolled)) {
        visit(&place, self, rolled);
        match self {
            Self::End(_) => {}
            Self::Chance(chance) => {
                for ((probability, branch), (_, below)) in
                    chance.outcomes.iter().zip(&rolled.branches)
                {
                    if *probability > 0.0 {
                        branch.to.walk(below, place.along(branch, *probability), visit);
                    }
                }
            }
            Self::Decision(options) => {
                let chosen =
                    rolled.chosen.and_then(|at| options.get(at).zip(rolled.branches.get(at)));
                if let Some((branch, (_, below))) = chosen {
                    branch.to.walk(below, place.along(branch, 1.0), visit);
                }
            }
        }
    }
}

/// Where a walk along the policy stands.
#[derive(Clone)]
struct Place {
    path: Vec<String>,
    probability: f64,
    time: f64,
    discount: f64,
    gathered: f64,
    rate: f64,
}

impl Place {
    fn start() -> Self {
        Self {
            path: Vec::new(),
            probability: 1.0,
            time: 0.0,
            discount: 1.0,
            gathered: 0.0,
            rate: 0.0,
        }
    }

    fn along(&self, branch: &Branch, probability: f64) -> Self {
        let discount = self.discount * branch.discount(self.rate);
        let mut path = self.path.clone();
        path.push(branch.name.clone());
        Self {
            path,
            probability: self.probability * probability,
            time: self.time + branch.years,
            gathered: self.gathered - branch.cost * self.discount + branch.receipt * discount,
            discount,
            rate: self.rate,
        }
    }
}
