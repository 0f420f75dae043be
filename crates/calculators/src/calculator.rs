//! A named calculator: its declaration and its function.

use crate::answer::Answer;
use crate::checking::check;
use crate::declaration::Declaration;
use crate::inputs::Inputs;
use crate::json::Json;
use crate::problem::Refusal;

/// Computes an answer from checked inputs.
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
        let answer = (self.function)(&inputs)?;
        answer.refuse_infinite("")?;
        let warning = |problem: &crate::problem::Problem| {
            Answer::object([
                ("code", problem.code.into()),
                ("path", problem.path.clone().into()),
                ("message", problem.message.clone().into()),
            ])
        };
        let warnings = Answer::List(warnings.iter().map(warning).collect());
        match answer {
            Answer::Object(mut fields) => {
                fields.push(("warnings".to_owned(), warnings));
                Ok(Answer::Object(fields))
            }
            other => Ok(other),
        }
    }
}
