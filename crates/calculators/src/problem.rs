//! What is wrong with a question: a code for programs, a path to the place, a sentence for people.

use serde::Serialize;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The stable name of what is wrong, for programs.
    pub code: &'static str,
    /// Where: field names and positions from 0, joined by points (`flows.2.date`); empty for the whole.
    pub path: String,
    /// The same in English.
    pub message: String,
}

impl Problem {
    /// A problem at a path.
    pub fn new(code: &'static str, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code, path: path.into(), message: message.into() }
    }
}

/// Everything that is wrong with a question; never empty when it is an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    problems: Vec<Problem>,
}

impl Refusal {
    /// All problems, in the order in which they were met.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The JSON of the error: the first problem, and under `problems` all of them.
    pub fn to_json(&self) -> String {
        let first = self.problems.first().cloned();
        let first = first.unwrap_or_else(|| Problem::new("internal", "", "no reason was given"));
        let body = ErrorBody {
            code: first.code,
            path: first.path,
            message: first.message,
            problems: &self.problems,
        };
        serde_json::to_string(&ErrorEnvelope { error: body }).unwrap_or_default()
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self { problems: vec![problem] }
    }
}

impl From<Vec<Problem>> for Refusal {
    fn from(problems: Vec<Problem>) -> Self {
        Self { problems }
    }
}

#[derive(Serialize)]
struct ErrorEnvelope<'a> {
    error: ErrorBody<'a>,
}

#[derive(Serialize)]
struct ErrorBody<'a> {
    code: &'static str,
    path: String,
    message: String,
    problems: &'a [Problem],
}
