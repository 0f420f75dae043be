//! `sharing-rule`: who gets what of one or several receipts, under a rule of the catalogue or one written
//! out, under every reading that its text leaves open.

mod question;
mod statement;

use labworth_catalogue::MOST_READINGS;
use labworth_domain::sharing::{
    Book, Outcome, Reading, RuleError, Statement, readings, run, settle,
};
use labworth_domain::units::Exact;

use self::question::{Question, ReceiptAsked};
use self::statement::reading_answer;
use crate::answer::Answer;
use crate::inputs::Inputs;
use crate::problem::{Problem, Refusal};

pub(crate) const DECLARATION: &str = include_str!("../../declarations/sharing-rule.json");

/// The most steps that a question may come to in all: steps of the rule, times readings, times receipts.
const MOST_STEPS_IN_ALL: usize = 5_000_000;

pub(crate) fn calculate(inputs: &Inputs) -> Result<Answer, Refusal> {
    let question = Question::read(inputs)?;
    let possible = question
        .rule
        .choices
        .iter()
        .filter(|choice| question.terms.chosen(&choice.id).is_none())
        .fold(1_usize, |product, choice| product.saturating_mul(choice.options.len()));
    if possible > MOST_READINGS {
        let message = format!(
            "the open choices combine to {possible} readings, more than {MOST_READINGS}; settle some in choices"
        );
        return Err(inputs.problem("too_many", "choices", message));
    }
    let steps = question.rule.steps().max(1).saturating_mul(possible);
    if steps.saturating_mul(question.receipts.len()) > MOST_STEPS_IN_ALL {
        let message =
            format!("steps, readings and receipts combine to more than {MOST_STEPS_IN_ALL} steps");
        return Err(inputs.problem("too_many", "receipts", message));
    }
    let open = readings(&question.rule, &question.terms).map_err(|error| {
        let problem = labworth_domain::sharing::RuleProblem::Formula(error);
        rule_refused(&RuleError { step: String::new(), problem }, None)
    })?;
    let results: Vec<ReadingResult> =
        open.iter().map(|reading| apply(&question, reading)).collect::<Result<_, _>>()?;
    let answers: Vec<Answer> =
        results.iter().map(|result| reading_answer(&question, result)).collect();
    let first = |name: &str| match answers.as_slice() {
        [only] => only.get(name).cloned().unwrap_or(Answer::Nothing),
        _ => Answer::Nothing,
    };
    Ok(Answer::object([
        ("rule", question.rule.id.clone().into()),
        ("totals", first("totals")),
        ("people", first("people")),
        ("range", statement::range(&results)),
        ("readings", Answer::List(answers)),
    ]))
}

/// What one reading of the rule gives.
struct ReadingResult {
    chosen: Vec<(String, String)>,
    receipts: Vec<(ReceiptAsked, Outcome<Exact>, Option<Statement>)>,
    book: Book<Exact>,
}

fn apply(question: &Question, reading: &Reading) -> Result<ReadingResult, Refusal> {
    let mut book = Book::new();
    let mut receipts = Vec::with_capacity(question.receipts.len());
    for (at, asked) in question.receipts.iter().enumerate() {
        let mut terms = reading.terms.clone();
        for (name, fact) in &asked.facts {
            terms.set_fact(name, fact.clone());
        }
        let outcome = run(&question.rule.program, &mut book, &asked.receipt(), &terms)
            .map_err(|error| rule_refused(&error, Some(&asked.path(at))))?;
        let people = question.terms.people();
        let statement =
            question.currency.as_ref().map(|currency| settle(&outcome.lines, people, currency));
        receipts.push((asked.clone(), outcome, statement));
    }
    Ok(ReadingResult { chosen: reading.chosen.clone(), receipts, book })
}

fn rule_refused(error: &RuleError, receipt: Option<&str>) -> Refusal {
    let path = match (error.step.as_str(), receipt) {
        ("", Some(receipt)) => receipt.to_owned(),
        ("", None) => "rule".to_owned(),
        (step, _) => format!("rule.{step}"),
    };
    let what = error.problem.code().replace('_', " ");
    let subject = error.problem.subject().map_or(String::new(), |subject| format!(": {subject}"));
    let step = if error.step.is_empty() { String::new() } else { format!("step {}: ", error.step) };
    Problem::new(error.problem.code(), path, format!("{step}{what}{subject}")).into()
}
