//! A named calculator: its declaration and its function.

use crate::answer::Answer;
use crate::checking::check;
use crate::declaration::Declaration;
use crate::inputs::Inputs;
use crate::json::Json;
use crate::problem::{Problem, Refusal};

/// The field of an answer that holds warnings.
pub const WARNINGS: &str = "warnings";

/// Computes an answer from checked inputs. Warnings of its own stand last, as a list under [`WARNINGS`].
pub type Function = fn(&Inputs) -> Result<Answer, Refusal>;

/// A named calculator.
#[derive(Clone, Debug)]
pub struct Calculator {
    declaration: Declaration,
    function: Function,
}

impl Calculator {
    /// Reads the declaration of a calculator.
    ///
    /// # Errors
    /// The declaration is not what [`Declaration`] describes.
    pub fn new(declaration: &str, function: Function) -> Result<Self, serde_json::Error> {
        let declaration = serde_json::from_str(declaration)?;
        Ok(Self { declaration, function })
    }

    /// What the calculator says of itself.
    pub fn declaration(&self) -> &Declaration {
        &self.declaration
    }

    /// The name by which it is called.
    pub fn name(&self) -> &str {
        &self.declaration.name
    }

    /// Answers a question given as JSON text.
    ///
    /// # Errors
    /// Every problem with the question, or the reason why it has no answer.
    pub fn run(&self, question: &str) -> Result<Answer, Refusal> {
        let (inputs, warnings) = check(&self.declaration.inputs, &Json::read(question)?)?;
        Ok(with_warnings(self.run_checked(&inputs)?, &warnings))
    }

    /// Answers inputs that are checked already.
    ///
    /// # Errors
    /// The reason why they have no answer.
    pub(crate) fn run_checked(&self, inputs: &Inputs) -> Result<Answer, Refusal> {
        let answer = (self.function)(inputs)?;
        answer.refuse_infinite("")?;
        Ok(answer)
    }
}

/// Puts the warnings of the checking before those that the function gave, which stand last in its answer.
fn with_warnings(answer: Answer, warnings: &[Problem]) -> Answer {
    let Answer::Object(mut fields) = answer else {
        return answer;
    };
    let mut all: Vec<Answer> = warnings.iter().map(Answer::from).collect();
    if fields.last().is_some_and(|(name, _)| name == WARNINGS)
        && let Some((_, Answer::List(own))) = fields.pop()
    {
        all.extend(own);
    }
    fields.push((WARNINGS.to_owned(), Answer::List(all)));
    Answer::Object(fields)
}
