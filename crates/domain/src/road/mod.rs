//! The road from laboratory to market: stages of development, each with its time, its cost and
//! the chance that it succeeds.
//!
//! ```text
//! reach_k = Π_{j<k} p_j        success = Π_j p_j        cost to be borne = Σ_k c_k · reach_k
//! ```
//!
//! A stage is reached when all before it succeeded; its cost is borne when it is reached, whether
//! or not it succeeds. The first failure ends the road. Source: Stewart, Allison & Johnson,
//! "Putting a price on biotechnology", *Nature Biotechnology* 19 (2001), as used by Svennebring &
//! Wikberg (2013), equation 1.

use crate::inputs::Path;
use crate::inputs::{Field, Kind, MOST_MONEY, Presence, Problem, Reader};
use crate::units::{Exact, Number};

/// The repeating group.
pub const STAGES: &str = "road.stages";
/// The most stages.
pub const MOST_STAGES: usize = 40;
/// What a stage is called.
pub const NAME: Field = Field::new("road.stages.#.name", Kind::Text, Presence::Optional);
/// The technology readiness level at which a stage begins.
pub const TRL_FROM: Field =
    Field::new("road.stages.#.trl_from", Kind::Whole, Presence::Optional).within("1", "9");
/// The technology readiness level at which a stage ends.
pub const TRL_TO: Field =
    Field::new("road.stages.#.trl_to", Kind::Whole, Presence::Optional).within("1", "9");
/// How long a stage takes, in years.
pub const DURATION: Field =
    Field::new("road.stages.#.duration", Kind::Duration, Presence::Required).within("0", "30");
/// What a stage costs.
pub const COST: Field =
    Field::new("road.stages.#.cost", Kind::Money, Presence::Required).within("0", MOST_MONEY);
/// The chance that a stage succeeds once it is reached.
pub const PROBABILITY: Field =
    Field::new("road.stages.#.probability", Kind::Rate, Presence::Required).within("0", "1");

/// Every field of the road.
pub const FIELDS: &[Field] = &[NAME, TRL_FROM, TRL_TO, DURATION, COST, PROBABILITY];

/// The stages in their order; none where the result is ready to be sold.
#[derive(Clone, Debug, PartialEq)]
pub struct Road<N = Exact> {
    /// The stages.
    pub stages: Vec<Stage<N>>,
}

impl<N> Default for Road<N> {
    fn default() -> Self {
        Self { stages: Vec::new() }
    }
}

/// In which states of the world something happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// Wherever at least so many stages succeed.
    Reached(usize),
    /// Only where exactly so many stages succeed.
    EndsAfter(usize),
}

impl When {
    /// Whether it happens where `state` stages succeed before the first failure.
    #[must_use]
    pub fn holds_in(self, state: usize) -> bool {
        match self {
            Self::Reached(stages) => state >= stages,
            Self::EndsAfter(stages) => state == stages,
        }
    }

    /// How likely that is.
    #[must_use]
    pub fn probability<N: Number>(self, road: &Road<N>) -> N {
        match self {
            Self::Reached(stages) => road.reach(stages),
            Self::EndsAfter(stages) => {
                let fails =
                    road.stages.get(stages).map(|stage| N::one() - stage.probability.clone());
                road.reach(stages) * fails.unwrap_or_else(N::one)
            }
        }
    }
}

/// One stage.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage<N = Exact> {
    /// Its name, where one was entered.
    pub name: Option<String>,
    /// The technology readiness levels it leads from and to.
    pub levels: (Option<u32>, Option<u32>),
    /// Years.
    pub duration: N,
    /// Its cost.
    pub cost: N,
    /// The chance that it succeeds.
    pub probability: N,
}

impl Road {
    /// Reads the stages; problems are left with the reader.
    pub fn read(read: &mut Reader<'_>) -> Option<Self> {
        let rows = read.rows(STAGES, MOST_STAGES);
        let mut stages = Vec::with_capacity(rows);
        for row in 0..rows {
            let name = read.text(&NAME, NAME.at(row));
            let levels =
                (read.whole(&TRL_FROM, TRL_FROM.at(row)), read.whole(&TRL_TO, TRL_TO.at(row)));
            if let (Some(from), Some(to)) = levels
                && to < from
            {
                read.refuse(TRL_TO.at(row), Problem::LevelFalls);
            }
            let duration = read.number(&DURATION, DURATION.at(row));
            let cost = read.number(&COST, COST.at(row));
            let probability = read.number(&PROBABILITY, PROBABILITY.at(row));
            if let (Some(duration), Some(cost), Some(probability)) = (duration, cost, probability) {
                stages.push(Stage { name, levels, duration, cost, probability });
            }
        }
        (stages.len() == rows).then_some(Self { stages })
    }
}

impl<N: Number> Road<N> {
    /// The same road in another kind of number.
    pub fn map<M>(&self, number: &mut impl FnMut(&N) -> M) -> Road<M> {
        let stages = self.stages.iter().map(|stage| Stage {
            name: stage.name.clone(),
            levels: stage.levels,
            duration: number(&stage.duration),
            cost: number(&stage.cost),
            probability: number(&stage.probability),
        });
        Road { stages: stages.collect() }
    }

    /// The number that stands at a path.
    pub fn number_mut(&mut self, path: &Path) -> Option<&mut N> {
        let stage = self.stages.get_mut(path.position_in(STAGES)?)?;
        match path {
            _ if path.fits(DURATION.path) => Some(&mut stage.duration),
            _ if path.fits(COST.path) => Some(&mut stage.cost),
            _ if path.fits(PROBABILITY.path) => Some(&mut stage.probability),
            _ => None,
        }
    }

    /// The chance that stage `k` (from 0) is reached; for `k` = number of stages, of success.
    #[must_use]
    pub fn reach(&self, k: usize) -> N {
        let stages = self.stages.iter().take(k);
        stages.fold(N::one(), |reach, stage| reach * stage.probability.clone())
    }

    /// The chance that the market is reached.
    #[must_use]
    pub fn success(&self) -> N {
        self.reach(self.stages.len())
    }

    /// Years from today until stage `k` (from 0) begins; for `k` = number of stages, until launch.
    #[must_use]
    pub fn begins(&self, k: usize) -> N {
        let stages = self.stages.iter().take(k);
        stages.fold(N::nothing(), |begins, stage| begins + stage.duration.clone())
    }

    /// Years from today until launch.
    #[must_use]
    pub fn launch(&self) -> N {
        self.begins(self.stages.len())
    }

    /// The costs that are borne on average: each weighted by the chance that its stage is reached.
    #[must_use]
    pub fn expected_cost(&self) -> N {
        let costs =
            self.stages.iter().enumerate().map(|(k, stage)| stage.cost.clone() * self.reach(k));
        costs.fold(N::nothing(), |sum, cost| sum + cost)
    }

    /// The states of the world: how many stages succeed before the first failure, and how likely
    /// that is. The last state is success; the probabilities sum to one.
    #[must_use]
    pub fn states(&self) -> Vec<(usize, N)> {
        let mut states: Vec<(usize, N)> = self
            .stages
            .iter()
            .enumerate()
            .map(|(k, stage)| (k, self.reach(k) * (N::one() - stage.probability.clone())))
            .collect();
        states.push((self.stages.len(), self.success()));
        states
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exact(text: &str) -> Exact {
        Exact::from_decimal_text(text).unwrap()
    }

    fn road(stages: &[(&str, &str, &str)]) -> Road {
        let stage = |(duration, cost, probability): &(&str, &str, &str)| Stage {
            name: None,
            levels: (None, None),
            duration: exact(duration),
            cost: exact(cost),
            probability: exact(probability),
        };
        Road { stages: stages.iter().map(stage).collect() }
    }

    #[test]
    fn a_cost_is_weighted_by_the_chance_of_reaching_it_and_not_of_final_success() {
        // 100 + 0.5·200 = 200; with final success (0.5·0.4) it would be 20 + 40.
        let road = road(&[("1", "100", "0.5"), ("2", "200", "0.4")]);
        assert_eq!(road.expected_cost(), exact("200"));
        assert_eq!(road.success(), exact("0.2"));
        assert_eq!(road.launch(), exact("3"));
    }

    #[test]
    fn without_stages_the_market_is_reached_today() {
        let road = Road::<Exact>::default();
        assert_eq!(road.states(), vec![(0, Exact::one())]);
        assert_eq!(road.launch(), Exact::zero());
    }

    proptest! {
        #[test]
        fn the_states_of_the_world_are_all_there_are(
            percents in prop::collection::vec(0_i64..=100, 0..12),
        ) {
            let road = Road {
                stages: percents
                    .iter()
                    .map(|percent| Stage {
                        probability: Exact::ratio(*percent, 100).unwrap(),
                        ..road(&[("1", "1", "1")]).stages[0].clone()
                    })
                    .collect(),
            };
            let all: Exact = road.states().into_iter().map(|(_, probability)| probability).sum();
            prop_assert_eq!(all, Exact::one());
        }

        #[test]
        fn a_certain_stage_without_cost_or_time_changes_nothing(
            percent in 1_i64..=100, at in 0_usize..3,
        ) {
            let plain = road(&[("1", "10", "0.5"), ("2", "20", "0.25")]);
            let mut longer = plain.clone();
            longer.stages[0].probability = Exact::ratio(percent, 100).unwrap();
            let mut shorter = longer.clone();
            longer.stages.insert(at, road(&[("0", "0", "1")]).stages.remove(0));
            shorter.stages.truncate(2);
            prop_assert_eq!(longer.success(), shorter.success());
            prop_assert_eq!(longer.expected_cost(), shorter.expected_cost());
            prop_assert_eq!(longer.launch(), shorter.launch());
        }
    }
}
