//! From what was typed to what the page shows: one evaluation, or what keeps it from being made.

mod parties;
mod pockets;
mod scale;

use std::rc::Rc;

use labworth_domain::inputs::{FieldError, Path, Problem};
use labworth_domain::paths::PathError;
use labworth_domain::paths::evaluation::{Evaluation, evaluate};
use labworth_domain::project::Project;

use crate::knowledge::Knowledge;
use crate::session::Typed;

pub use parties::{account_name, account_party, path_name, side_name};
pub use pockets::{Pocket, PocketKind, pockets};
pub use scale::MoneyScale;

/// What the page can say about a project.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The latest evaluation: of what stands in the fields, or of what stood there when all of it
    /// could last be read.
    pub evaluation: Option<Rc<Evaluation>>,
    /// Why the evaluation is not of what stands in the fields now.
    pub obstacle: Option<Obstacle>,
}

/// What keeps a project from being evaluated.
#[derive(Clone, Debug, PartialEq)]
pub enum Obstacle {
    /// Entries that are missing or cannot be used.
    Entries(Vec<FieldError>),
    /// The rules cannot be applied to this project, or its company cannot be.
    Paths(PathError),
}

impl Answer {
    /// The answer to what was typed; `before` is the answer until now.
    #[must_use]
    pub fn to(typed: &Typed, knowledge: &Knowledge, before: Option<&Self>) -> Self {
        let project = Project::read(&typed.to_draft(), &knowledge.reference);
        let outcome = project
            .map_err(Obstacle::Entries)
            .and_then(|project| evaluate(&project).map_err(Obstacle::Paths));
        match outcome {
            Ok(evaluation) => Self { evaluation: Some(Rc::new(evaluation)), obstacle: None },
            Err(obstacle) => Self {
                evaluation: before.and_then(|before| before.evaluation.clone()),
                obstacle: Some(obstacle),
            },
        }
    }

    /// The problem at a path, if there is one.
    #[must_use]
    pub fn problem_at(&self, path: &Path) -> Option<&Problem> {
        match &self.obstacle {
            Some(Obstacle::Entries(errors)) => {
                errors.iter().find(|error| error.path == *path).map(|error| &error.problem)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use labworth_domain::inputs::Draft;
    use labworth_domain::paths::licence::{ROYALTY_RATE, UPFRONT};

    use super::*;
    use crate::text::Language;

    fn typed(draft: &Draft) -> Typed {
        Typed::of_draft(draft, "VND", Language::Vietnamese)
    }

    #[test]
    fn the_example_is_answered_under_six_readings() {
        let knowledge = Knowledge::read().unwrap();
        let answer = Answer::to(&typed(&knowledge.example.draft), &knowledge, None);
        assert_eq!(answer.obstacle, None);
        assert_eq!(answer.evaluation.unwrap().readings.len(), 6);
    }

    #[test]
    fn a_bad_entry_keeps_the_last_answer_and_names_the_field() {
        let knowledge = Knowledge::read().unwrap();
        let mut draft = knowledge.example.draft.clone();
        let before = Answer::to(&typed(&draft), &knowledge, None);
        draft.enter(UPFRONT.path(), "nhiều");
        let after = Answer::to(&typed(&draft), &knowledge, Some(&before));
        assert_eq!(after.evaluation, before.evaluation);
        assert_eq!(after.problem_at(&UPFRONT.path()), Some(&Problem::NotANumber));
        assert_eq!(after.problem_at(&ROYALTY_RATE.path()), None);
    }
}
