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

/// The most parts that a question may come to in all: parts of the rule, times readings, times receipts.
const MOST_PARTS_IN_ALL: usize = 5_000_000;

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
    let parts = question.rule.parts().max(1).saturating_mul(possible);
    if parts.saturating_mul(question.receipts.len()) > MOST_PARTS_IN_ALL {
        let message = format!(
            "parts of the rule, readings and receipts combine to more than {MOST_PARTS_IN_ALL}"
        );
        return Err(inputs.problem("too_many", "receipts", message));
    }
    let open = readings(&question.rule, &question.terms).map_err(|error| {
        let problem = labworth_domain::sharing::RuleProblem::Formula(error);
        rule_refused(&RuleError { step: String::new(), problem }, None)
    })?;
    let mut effort = 0_u64;
    let mut results: Vec<ReadingResult> = Vec::with_capacity(open.len());
    for reading in &open {
        let result = apply(&question, reading)?;
        effort = effort.saturating_add(result.book.effort());
        if effort > Book::<Exact>::MOST_EFFORT {
            let message = "the exact fractions of all readings together grow beyond all measure";
            return Err(inputs.problem("too_large", "rule", message));
        }
        results.push(result);
    }
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::registry::calculate;

    fn refused(question: &Value) -> (&'static str, String) {
        let refusal = calculate("sharing-rule", &question.to_string()).unwrap_err();
        (refusal.problems()[0].code, refusal.problems()[0].path.clone())
    }

    /// Two hundred steps, each with a rate of sixty digits: exactly, the pot has thirteen thousand digits at the end.
    #[test]
    fn fractions_that_grow_beyond_all_measure_are_refused_and_those_of_rules_are_not() {
        let program = |steps: usize, digits: usize| -> Vec<Value> {
            let rate =
                |at: usize| format!("0.{}{at}", "1234567890123".repeat(5).split_at(digits).0);
            (0..steps)
                .map(|at| json!({ "op": "take", "to": format!("p{at}"), "rate": rate(at) }))
                .collect()
        };
        let question = |steps, digits, receipts| json!({ "program": program(steps, digits), "receipts": vec![1; receipts] });
        let (code, path) = refused(&question(200, 60, 200));
        assert_eq!(code, "too_large");
        assert!(path.starts_with("rule."), "{path}");
        assert!(calculate("sharing-rule", &question(40, 20, 20).to_string()).is_ok());
    }

    /// A condition of four thousand facts, put into eighteen hundred slots.
    #[test]
    fn a_rule_that_slots_make_too_large_is_refused_before_it_is_built() {
        let facts: Vec<Value> =
            (0..200).map(|at| json!({ "fact": format!("f{at}"), "eq": 1 })).collect();
        let when = json!({ "all": vec![json!({ "any": facts }); 20] });
        let slots = vec![json!({ "op": "slot", "name": "s" }); 199];
        let program = vec![json!({ "op": "move", "to": "x", "program": slots }); 9];
        let fill = |when: &Value| json!([{ "op": "take", "to": "a", "rate": 0, "when": when }]);
        let question =
            |when: &Value| json!({ "receipt": 1, "program": program, "fill": { "s": fill(when) } });
        assert_eq!(refused(&question(&when)), ("too_many", "fill.s".to_owned()));
        assert!(calculate("sharing-rule", &question(&Value::Null).to_string()).is_ok());
    }
}
