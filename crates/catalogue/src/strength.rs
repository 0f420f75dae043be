//! The questionnaire on the strength of a right: what is asked, and which parameter each answer moves.

use serde::Deserialize;

use crate::embedded::{self, CatalogueError, file};
use crate::source::{Confidence, InBoth, Source};

/// The questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Questionnaire {
    /// Where the manner of asking comes from.
    pub source: Source,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// What it is and is not.
    pub note: InBoth,
    /// The best answer; 1 is the weakest.
    pub answers: u8,
    /// The groups in their order.
    pub groups: Vec<QuestionGroup>,
}

/// A group of questions, an arm of the radar.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct QuestionGroup {
    /// Its name in files.
    pub id: String,
    /// Its name.
    pub name: InBoth,
    /// Its questions.
    pub questions: Vec<Question>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Question {
    /// Its name in files.
    pub id: String,
    /// The parameters that its answer moves.
    pub moves: Vec<String>,
    /// What is asked.
    pub text: InBoth,
    /// What the weakest answer, 1, means.
    pub weakest: InBoth,
    /// What the strongest answer means.
    pub strongest: InBoth,
}

/// The questionnaire.
///
/// # Errors
/// The data file is broken.
pub fn questionnaire() -> Result<Questionnaire, CatalogueError> {
    embedded::json(file!("strength/questions.json"))
}

#[cfg(test)]
mod tests {
    use labworth_domain::paths::appraisal::strength::QUESTIONS;
    use labworth_domain::paths::appraisal::strength_groups::GROUPS;

    use super::*;

    /// What an answer may move.
    const PARAMETERS: [&str; 6] =
        ["royalty_rate", "life", "p_valid", "p_found", "p_win", "p_enforced"];

    #[test]
    fn every_question_is_asked_once_in_both_languages_and_moves_a_parameter() {
        let all = questionnaire().unwrap();
        let groups: Vec<&str> = all.groups.iter().map(|group| group.id.as_str()).collect();
        assert_eq!(groups, ["legal", "technology", "market", "finance", "strategy"]);
        let questions: Vec<&Question> =
            all.groups.iter().flat_map(|group| &group.questions).collect();
        for question in &questions {
            assert_eq!(questions.iter().filter(|other| other.id == question.id).count(), 1);
            for text in [&question.text, &question.weakest, &question.strongest] {
                assert!(text.vi.is_some() && text.en.is_some(), "{}", question.id);
            }
            assert!(!question.moves.is_empty(), "{}", question.id);
            for moved in &question.moves {
                assert!(PARAMETERS.contains(&moved.as_str()), "{}: {moved}", question.id);
            }
        }
        for parameter in PARAMETERS {
            let movers =
                questions.iter().filter(|question| question.moves.iter().any(|m| m == parameter));
            assert!(movers.count() >= 2, "{parameter} hangs on fewer than two answers");
        }
    }

    #[test]
    fn the_model_moves_what_the_data_says() {
        let all = questionnaire().unwrap();
        let mut asked = all.groups.iter().flat_map(|group| &group.questions);
        for (id, moves) in QUESTIONS {
            let question = asked.next().unwrap();
            let names: Vec<&str> = moves.iter().map(|parameter| parameter.name()).collect();
            assert_eq!((question.id.as_str(), question.moves.len()), (id, names.len()));
            assert!(question.moves.iter().all(|moved| names.contains(&moved.as_str())), "{id}");
        }
        assert!(asked.next().is_none());
        let mut first = 0;
        for (group, (id, questions)) in all.groups.iter().zip(GROUPS) {
            let last = first + group.questions.len();
            assert_eq!((group.id.as_str(), first..last), (id, questions));
            first = last;
        }
    }
}
