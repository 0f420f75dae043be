//! Reading the question: the rule with its slots filled, the terms, the receipts, the currency.

use serde_json::Value;

use labworth_catalogue::{
    MOST_PARTS, MOST_STEPS, RuleFileError, parse_fact, parse_program, parse_rule, rule, rules,
};
use labworth_domain::sharing::{Fact, Person, Receipt, Rule, Terms};
use labworth_domain::units::{Currency, Date, Exact};

use crate::currency::currency_asked;
use crate::inputs::{Checked, Inputs};
use crate::json::{Json, path_of};
use crate::nearest_name::nearest_name;
use crate::problem::{Problem, Refusal};

/// Everything that was asked, in the model's types.
pub(super) struct Question {
    pub(super) rule: Rule,
    pub(super) terms: Terms,
    pub(super) receipts: Vec<ReceiptAsked>,
    pub(super) currency: Option<Currency>,
}

/// One receipt as it was asked.
#[derive(Clone)]
pub(super) struct ReceiptAsked {
    pub(super) amount: Exact,
    pub(super) costs: Exact,
    pub(super) year: i32,
    pub(super) date: Option<Date>,
    pub(super) facts: Vec<(String, Fact)>,
    alone: bool,
}

impl ReceiptAsked {
    pub(super) fn receipt(&self) -> Receipt<Exact> {
        Receipt { amount: self.amount.clone(), year: self.year, new_costs: self.costs.clone() }
    }

    pub(super) fn path(&self, position: usize) -> String {
        if self.alone { "receipt".to_owned() } else { format!("receipts.{position}") }
    }
}

impl Question {
    pub(super) fn read(inputs: &Inputs) -> Result<Self, Refusal> {
        let rule = the_rule(inputs)?;
        let terms = the_terms(inputs, &rule)?;
        Ok(Self { rule, terms, receipts: the_receipts(inputs)?, currency: currency_asked(inputs)? })
    }
}

fn the_rule(inputs: &Inputs) -> Result<Rule, Refusal> {
    let mut rule = match (inputs.get("rule"), inputs.optional_json("program")) {
        (Some(_), Some(_)) => {
            Err(inputs.problem("conflict", "program", "give either rule or program"))
        }
        (Some(Checked::Text(id)), None) => rule_of_catalogue(inputs, id),
        (Some(Checked::Json(written)), None) => {
            parse_rule(&value(written, "rule")?).map_err(|error| misread(&error, "rule"))
        }
        (None, Some(program)) => {
            let program = value(program, "program")?;
            parse_program(&program)
                .map(|program| Rule {
                    id: "program".to_owned(),
                    program,
                    choices: Vec::new(),
                    valid_from: None,
                })
                .map_err(|error| misread(&error, ""))
        }
        _ => Err(inputs.problem(
            "missing",
            "rule",
            "give a rule of the catalogue, a rule written out, or a program",
        )),
    }?;
    for (slot, program) in inputs.entries("fill") {
        if let Checked::Json(program) = program {
            let path = path_of("fill", slot);
            let program =
                parse_program(&value(program, &path)?).map_err(|error| misread(&error, &path))?;
            let lower = Rule { id: slot.clone(), program, choices: Vec::new(), valid_from: None };
            if rule.steps_with_slot_filled(slot, &lower) > MOST_STEPS {
                let message = format!("filled, the rule has more than {MOST_STEPS} steps");
                return Err(Problem::new("too_many", path, message).into());
            }
            if rule.parts_with_slot_filled(slot, &lower) > MOST_PARTS {
                let message = format!("filled, the rule has more than {MOST_PARTS} parts");
                return Err(Problem::new("too_many", path, message).into());
            }
            rule = rule.with_slot_filled(slot, &lower);
        }
    }
    Ok(rule)
}

fn rule_of_catalogue(inputs: &Inputs, id: &str) -> Result<Rule, Refusal> {
    rule(id).map(|record| record.rule).map_err(|_| {
        let known: Vec<String> =
            rules().unwrap_or_default().into_iter().map(|record| record.rule.id).collect();
        let names = || known.iter().map(String::as_str);
        let hint = match nearest_name(id, names()) {
            Some(nearest) => format!("did you mean \"{nearest}\"?"),
            None => format!("it has {}", names().collect::<Vec<_>>().join(", ")),
        };
        inputs.problem(
            "unknown_rule",
            "rule",
            format!("the catalogue has no rule \"{id}\"; {hint}"),
        )
    })
}

/// JSON as the catalogue reads it.
fn value(json: &Json, path: &str) -> Result<Value, Refusal> {
    serde_json::from_str(&json.to_text()).map_err(|error| {
        Problem::new("too_large", path, format!("a number here is too large: {error}")).into()
    })
}

fn misread(error: &RuleFileError, within: &str) -> Refusal {
    Problem::new(error.code(), path_of(within, &error.path), error.to_string()).into()
}

fn the_terms(inputs: &Inputs, rule: &Rule) -> Result<Terms, Refusal> {
    let mut terms = Terms::default();
    for (name, fact) in facts(inputs)? {
        terms.set_fact(&name, fact);
    }
    for (id, option) in inputs.entries("choices") {
        let path = format!("choices.{id}");
        let choice = rule.choices.iter().find(|choice| choice.id == *id).ok_or_else(|| {
            let known: Vec<&str> = rule.choices.iter().map(|choice| choice.id.as_str()).collect();
            let message = format!(
                "the rule leaves nothing called \"{id}\" open; it has {}",
                known.join(", ")
            );
            Refusal::from(Problem::new("unknown_field", path.clone(), message))
        })?;
        let Checked::Text(option) = option else { continue };
        if !terms.choose(choice, option) {
            let known: Vec<&str> = choice.options.iter().map(|each| each.id.as_str()).collect();
            let message = format!("\"{option}\" is not one of {}", known.join(", "));
            return Err(Problem::new("unknown_choice", path, message).into());
        }
    }
    terms.set_people(people(inputs)?);
    Ok(terms)
}

fn facts(inputs: &Inputs) -> Result<Vec<(String, Fact)>, Refusal> {
    let read = |(name, fact): &(String, Checked)| {
        let Checked::Json(json) = fact else { return Ok(None) };
        let path = inputs.path("facts");
        let fact = parse_fact(name, &value(json, &path)?).map_err(|error| {
            Refusal::from(Problem::new(error.code(), path_of(&path, name), error.to_string()))
        })?;
        Ok(Some((name.clone(), fact)))
    };
    let facts: Vec<Option<(String, Fact)>> =
        inputs.entries("facts").iter().map(read).collect::<Result<_, Refusal>>()?;
    Ok(facts.into_iter().flatten().collect())
}

fn people(inputs: &Inputs) -> Result<Vec<Person>, Refusal> {
    let by_name = inputs.entries("people").iter().filter_map(|(name, weight)| match weight {
        Checked::Number(weight) => Some(Person { name: name.clone(), weight: weight.clone() }),
        _ => None,
    });
    let mut people: Vec<Person> = by_name.collect();
    for item in inputs.items("people") {
        if let Checked::Object(person) = item {
            let name = person.optional_text("name")?.unwrap_or_default().to_owned();
            people.push(Person { name, weight: person.exact("weight")? });
        }
    }
    if !people.is_empty() && people.iter().all(|person| person.weight.is_zero()) {
        return Err(inputs.problem("nothing_to_share_by", "people", "every weight is zero"));
    }
    Ok(people)
}

fn the_receipts(inputs: &Inputs) -> Result<Vec<ReceiptAsked>, Refusal> {
    if !inputs.has("receipts") {
        let alone = ReceiptAsked {
            amount: inputs.exact("receipt")?,
            costs: costs(inputs)?,
            year: year(inputs)?,
            date: inputs.optional_date("date")?,
            facts: Vec::new(),
            alone: true,
        };
        return Ok(vec![alone]);
    }
    if let Some(other) = ["receipt", "date", "year"].into_iter().find(|name| inputs.has(name)) {
        return Err(inputs.problem(
            "conflict",
            other,
            "with receipts, dates and years stand inside them",
        ));
    }
    let mut receipts = Vec::new();
    for item in inputs.items("receipts") {
        let receipt = match item {
            Checked::Object(receipt) => ReceiptAsked {
                amount: receipt.exact("amount")?,
                costs: costs(receipt)?,
                year: year(receipt)?,
                date: receipt.optional_date("date")?,
                facts: facts(receipt)?,
                alone: false,
            },
            Checked::Number(amount) => ReceiptAsked {
                amount: amount.clone(),
                costs: Exact::zero(),
                year: 1,
                date: None,
                facts: Vec::new(),
                alone: false,
            },
            _ => continue,
        };
        receipts.push(receipt);
    }
    if let Some(first) = receipts.first_mut() {
        first.costs += costs(inputs)?;
    }
    Ok(receipts)
}

/// Costs that have arisen: one sum, or several by kind.
fn costs(inputs: &Inputs) -> Result<Exact, Refusal> {
    match inputs.get("costs") {
        None => Ok(Exact::zero()),
        Some(Checked::Map(kinds)) => Ok(kinds
            .iter()
            .filter_map(|(_, cost)| match cost {
                Checked::Number(cost) => Some(cost.clone()),
                _ => None,
            })
            .sum()),
        Some(_) => inputs.exact("costs"),
    }
}

/// The calendar year: given, or that of the date, or 1.
fn year(inputs: &Inputs) -> Result<i32, Refusal> {
    let given = inputs.optional_number("year")?.map(|year| year as i32);
    let of_date = inputs.optional_date("date")?.map(|date| date.year());
    match (given, of_date) {
        (Some(given), Some(of_date)) if given != of_date => {
            Err(inputs.problem("conflict", "year", format!("the date lies in {of_date}")))
        }
        (given, of_date) => Ok(given.or(of_date).unwrap_or(1)),
    }
}
