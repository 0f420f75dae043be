//! From what was typed to what the page shows: one evaluation, or what keeps it from being made.

mod parties;
mod pockets;
mod scale;
mod use_answer;

use std::rc::Rc;

use labworth_domain::inputs::{FieldError, Path, Problem};
use labworth_domain::paths::PathError;
use labworth_domain::paths::evaluation::{Evaluating, Evaluation, evaluate};
use labworth_domain::project::Project;

use crate::knowledge::Knowledge;
use crate::session::Typed;

pub use parties::{account_name, account_party, path_name, side_name};
pub use pockets::{Pocket, PocketKind, pockets};
pub use scale::MoneyScale;
pub use use_answer::use_answer;

/// What the page can say about a project.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The latest evaluation: of what stands in the fields, or of what stood there when all of it
    /// could last be read.
    pub evaluation: Option<Rc<Evaluation>>,
    /// What was typed when that evaluation was made.
    pub of: Option<Rc<Typed>>,
    /// Why the evaluation is not of what stands in the fields now.
    pub obstacle: Option<Obstacle>,
    /// Whether a newer evaluation is about to be made.
    pub is_awaited: bool,
}

/// What was typed, read without a problem and not yet evaluated.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    typed: Rc<Typed>,
    project: Project,
}

impl Question {
    /// Reads what was typed.
    ///
    /// # Errors
    /// Every entry that is missing or cannot be used.
    pub fn of(typed: &Rc<Typed>, knowledge: &Knowledge) -> Result<Self, Vec<FieldError>> {
        let project = Project::read(&typed.to_draft(), &knowledge.reference)?;
        Ok(Self { typed: Rc::clone(typed), project })
    }

    /// The same answer as to an earlier question, where both are of the same project.
    #[must_use]
    pub fn answered_as(&self, before: &Self, answer: &Answer) -> Option<Answer> {
        let of = Some(Rc::clone(&self.typed));
        (self.project == before.project).then(|| Answer { of, ..answer.clone() })
    }

    /// Begins to evaluate it, reading by reading.
    ///
    /// # Errors
    /// The rules cannot be applied to this project.
    pub fn evaluating(&self) -> Result<Evaluating, PathError> {
        Evaluating::of(&self.project)
    }

    /// Evaluates it all at once; `before` is the answer until now.
    #[must_use]
    pub fn answered(&self, before: Option<&Answer>) -> Answer {
        self.answer(evaluate(&self.project), before)
    }

    /// What an evaluation came to; `before` is the answer until now.
    #[must_use]
    pub fn answer(
        &self,
        evaluated: Result<Evaluation, PathError>,
        before: Option<&Answer>,
    ) -> Answer {
        match evaluated {
            Ok(evaluation) => Answer {
                evaluation: Some(Rc::new(evaluation)),
                of: Some(Rc::clone(&self.typed)),
                obstacle: None,
                is_awaited: false,
            },
            Err(error) => Answer::kept(before, Some(Obstacle::Paths(error))),
        }
    }
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
    /// The answer to what was typed, all at once; `before` is the answer until now.
    #[must_use]
    pub fn to(typed: &Rc<Typed>, knowledge: &Knowledge, before: Option<&Self>) -> Self {
        match Question::of(typed, knowledge) {
            Ok(question) => question.answered(before),
            Err(errors) => Self::kept(before, Some(Obstacle::Entries(errors))),
        }
    }

    /// The last answer, for as long as there is no newer one.
    #[must_use]
    pub fn kept(before: Option<&Self>, obstacle: Option<Obstacle>) -> Self {
        let (evaluation, of) =
            before.map_or((None, None), |before| (before.evaluation.clone(), before.of.clone()));
        Self { evaluation, of, is_awaited: obstacle.is_none(), obstacle }
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

    fn typed(draft: &Draft) -> Rc<Typed> {
        Rc::new(Typed::of_draft(draft, "VND", Language::Vietnamese))
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
        assert_eq!((&after.evaluation, &after.of), (&before.evaluation, &before.of));
        assert!(!after.is_awaited);
        assert_eq!(after.problem_at(&UPFRONT.path()), Some(&Problem::NotANumber));
        assert_eq!(after.problem_at(&ROYALTY_RATE.path()), None);
    }
}
