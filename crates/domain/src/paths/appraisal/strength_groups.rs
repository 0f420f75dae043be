//! The strength of the right by group of questions: the mean answer, and how far the raters lie apart.
//!
//! ```text
//! mean = mean of the mean answers to the questions of the group that were answered
//! spread = the least and the most of each rater's own mean in the group
//! ```
//!
//! A description of the answers; it moves nothing.

use core::ops::Range;

use crate::cashflow::discounting::sum;
use crate::paths::appraisal::strength::{RATERS, Strength};
use crate::units::Number;

/// The groups with the positions of their questions, as in `data/strength/questions.json`.
pub const GROUPS: [(&str, Range<usize>); 5] = [
    ("legal", 0..5),
    ("technology", 5..10),
    ("market", 10..15),
    ("finance", 15..20),
    ("strategy", 20..25),
];

/// A group in which a question was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupStrength {
    /// Its name in data.
    pub id: &'static str,
    /// The mean, from 1 to 5.
    pub mean: f64,
    /// The mean of the rater who answered lowest, and of the one who answered highest.
    pub raters: (f64, f64),
    /// How many raters answered.
    pub rated_by: usize,
    /// How many answers there are.
    pub answers: usize,
}

fn mean(all: &[f64]) -> Option<f64> {
    (!all.is_empty()).then(|| sum(all.iter().copied()) / all.len() as f64)
}

impl<N: Number> Strength<N> {
    /// The groups in which a question was answered, in their order.
    #[must_use]
    pub fn by_group(&self) -> Vec<GroupStrength> {
        GROUPS.into_iter().filter_map(|(id, questions)| self.of_group(id, questions)).collect()
    }

    fn of_group(&self, id: &'static str, questions: Range<usize>) -> Option<GroupStrength> {
        let means: Vec<f64> = questions.clone().filter_map(|at| self.mean_answer(at)).collect();
        let of_rater = |rater: usize| -> Vec<f64> {
            let answers = questions.clone().filter_map(|at| *self.answers.get(at)?.get(rater)?);
            answers.map(f64::from).collect()
        };
        let own: Vec<Vec<f64>> = (0..RATERS.len()).map(of_rater).collect();
        let raters: Vec<f64> = own.iter().filter_map(|answers| mean(answers)).collect();
        Some(GroupStrength {
            id,
            mean: mean(&means)?,
            raters: (
                raters.iter().copied().fold(f64::INFINITY, f64::min),
                raters.iter().copied().fold(f64::NEG_INFINITY, f64::max),
            ),
            rated_by: raters.len(),
            answers: own.iter().map(Vec::len).sum(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::Exact;

    #[test]
    fn raters_and_questions_have_their_own_means() {
        // Question 1: 4 and 2, mean 3; question 2: 5 of the first alone. Mean 4; first 4.5, second 2.
        let mut answers = vec![[None; 3]; 25];
        answers[5] = [Some(4), Some(2), None];
        answers[6] = [Some(5), None, None];
        answers[24] = [None, None, Some(1)];
        let strength = Strength::<Exact> { answers, chances: [None, None, None, None] };
        let found = strength.by_group();
        let [technology, strategy] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(
            (technology.id, technology.mean, technology.raters),
            ("technology", 4.0, (2.0, 4.5))
        );
        assert_eq!((technology.answers, technology.rated_by), (3, 2));
        assert_eq!((strategy.id, strategy.mean, strategy.raters), ("strategy", 1.0, (1.0, 1.0)));
    }
}
