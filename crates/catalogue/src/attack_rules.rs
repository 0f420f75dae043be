//! The rules of the opposing expert, as data: when each attacks, what it is worth, what is said and answered.
//!
//! A rule is `{ "id", "when", "severity", "price", "leads_to", "name", "attack", "answer", "source",
//! "confidence" }`. A condition is `{"all": […]}`, `{"any": […]}`, `{"known": fact}`, `{"unknown": fact}` or
//! `{"less": [a, b]}`, and so `at_most`, `greater`, `at_least`, `equal`; a figure in it is a decimal text, the
//! name of a fact, or `{"times": […]}`. A price is `{"fact": name}` or `{"changes": […], "measure": name,
//! "example": bool}`; a change is `{"set": path, "to": figure}`, `{"cap": path, "at": figure}`,
//! `{"end_sales_after": figure}`, `"equal_weights"` or `"weigh_costs_by_final_chance"`. The texts may name facts in
//! `{braces}`.

use labworth_domain::inputs::{Kind, Path};
use labworth_domain::paths::opposing_expert::{
    AttackRule, Change, Comparison, Condition, DEEPEST_CONDITION, Fact, LeadsTo,
    MOST_PARTS_OF_RULE, MOST_RULES, Measure, Operand, Price, Pricing, Severity,
};
use labworth_domain::project::field_of;
use labworth_domain::units::Exact;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::embedded::{CatalogueError, file, parse};
use crate::rule_file::{RuleFileError, RuleFileFault};
use crate::source::{Confidence, InBoth, Source};

/// The longest text of a rule, in characters.
pub const LONGEST_ATTACK_TEXT: usize = 1_000;

/// A rule of the opposing expert with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct AttackRecord {
    /// The rule.
    pub rule: AttackRule,
    /// The rule as it stands in the file, without the words: [`parse_attack_rule`] reads it again.
    pub written: String,
    /// What it is called.
    pub name: InBoth,
    /// What the other side says.
    pub attack: InBoth,
    /// How to answer.
    pub answer: InBoth,
    /// Where the rule is from.
    pub source: Source,
    /// How far that can be trusted.
    pub confidence: Confidence,
}

#[derive(Deserialize)]
struct Rules {
    rules: Vec<Value>,
}

#[derive(Deserialize)]
struct Words {
    name: InBoth,
    attack: InBoth,
    answer: InBoth,
    source: Source,
    confidence: Confidence,
}

/// The parts of a rule that a program reads.
const PARTS: [&str; 5] = ["id", "when", "severity", "price", "leads_to"];

/// The rules of the opposing expert.
///
/// # Errors
/// The data file is broken.
pub fn opposing_expert() -> Result<Vec<AttackRecord>, CatalogueError> {
    let (file, text) = file!("opposing_expert/rules.json");
    attack_rules(file, text)
}

/// The rules that a file of that name holds.
///
/// # Errors
/// The first fault, with the rule and the place.
pub fn attack_rules(file: &str, text: &str) -> Result<Vec<AttackRecord>, CatalogueError> {
    let broken = |reason: String| CatalogueError::Broken { file: file.to_owned(), reason };
    let Rules { rules } = parse(file, text)?;
    if rules.len() > MOST_RULES {
        return Err(broken(format!("more than {MOST_RULES} rules")));
    }
    let mut records: Vec<AttackRecord> = Vec::with_capacity(rules.len());
    for value in rules {
        let record = record(value).map_err(broken)?;
        if records.iter().any(|other| other.rule.id == record.rule.id) {
            return Err(broken(format!("{}: given twice", record.rule.id)));
        }
        records.push(record);
    }
    Ok(records)
}

fn record(value: Value) -> Result<AttackRecord, String> {
    let rule = parse_attack_rule(&value).map_err(|fault| {
        let id = value.get("id").and_then(Value::as_str).unwrap_or("a rule without id");
        format!("{id}: {fault}")
    })?;
    let mut written = Map::new();
    for part in PARTS {
        written.extend(value.get(part).map(|own| (part.to_owned(), own.clone())));
    }
    let words: Words =
        serde_json::from_value(value).map_err(|error| format!("{}: {error}", rule.id))?;
    for text in [&words.name, &words.attack, &words.answer] {
        for text in [&text.vi, &text.en] {
            let text = text.as_deref().unwrap_or_default();
            if text.is_empty() || text.chars().count() > LONGEST_ATTACK_TEXT {
                return Err(format!("{}: a text is missing or too long", rule.id));
            }
            if let Some(unknown) = placeholders(text).find(|name| Fact::named(name).is_none()) {
                return Err(format!("{}: no fact is called {unknown:?}", rule.id));
            }
        }
    }
    let Words { name, attack, answer, source, confidence } = words;
    let written = Value::Object(written).to_string();
    Ok(AttackRecord { rule, written, name, attack, answer, source, confidence })
}

/// The facts that a text names in braces.
pub fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// A rule without its words.
///
/// # Errors
/// The first fault, with its place: a fact, an input or a word that is not known, or too many parts.
pub fn parse_attack_rule(value: &Value) -> Result<AttackRule, RuleFileError> {
    let object = value.as_object().ok_or_else(|| expected("", "an object"))?;
    let id = object.get("id").ok_or_else(|| fault("id", RuleFileFault::Missing))?;
    let when = object.get("when").ok_or_else(|| fault("when", RuleFileFault::Missing))?;
    let price = object.get("price").filter(|price| !price.is_null());
    let severity = match object.get("severity") {
        None | Some(Value::Null) => None,
        Some(name) => {
            let name = text(name, "severity")?;
            let found = Severity::ALL.into_iter().find(|own| own.name() == name);
            Some(found.ok_or_else(|| unknown("severity", name))?)
        }
    };
    let rule = AttackRule {
        id: text(id, "id")?.to_owned(),
        when: condition(when, "when", DEEPEST_CONDITION)?,
        severity,
        pricing: price.map(pricing).transpose()?,
        is_example: price.and_then(|price| price.get("example")).is_some_and(|own| own == true),
        leads_to: leads_to(object)?,
    };
    let priced = match &rule.pricing {
        Some(Pricing::Changed(price)) => price.changes.iter().map(Change::parts).sum(),
        _ => 0,
    };
    if rule.when.parts() + priced > MOST_PARTS_OF_RULE {
        return Err(fault("when", RuleFileFault::TooMany));
    }
    Ok(rule)
}

fn fault(path: &str, fault: RuleFileFault) -> RuleFileError {
    RuleFileError { path: path.to_owned(), fault }
}

fn expected(path: &str, what: &'static str) -> RuleFileError {
    fault(path, RuleFileFault::Expected(what))
}

fn unknown(path: &str, word: &str) -> RuleFileError {
    fault(path, RuleFileFault::Unknown(word.chars().take(60).collect()))
}

fn text<'a>(value: &'a Value, path: &str) -> Result<&'a str, RuleFileError> {
    value.as_str().ok_or_else(|| expected(path, "a text"))
}

fn list<'a>(value: &'a Value, path: &str) -> Result<&'a [Value], RuleFileError> {
    let list = value.as_array().ok_or_else(|| expected(path, "a list"))?;
    if list.is_empty() || list.len() > MOST_PARTS_OF_RULE {
        return Err(fault(path, RuleFileFault::TooMany));
    }
    Ok(list)
}

fn fact(value: &Value, path: &str) -> Result<Fact, RuleFileError> {
    let name = text(value, path)?;
    Fact::named(name).ok_or_else(|| unknown(path, name))
}

/// The one member of an object.
fn only<'a>(value: &'a Value, path: &str) -> Result<(&'a str, &'a Value), RuleFileError> {
    let object = value.as_object().filter(|object| object.len() == 1);
    let member = object.and_then(|object| object.iter().next());
    member.map(|(key, value)| (key.as_str(), value)).ok_or_else(|| expected(path, "one condition"))
}

fn condition(value: &Value, path: &str, deeper: usize) -> Result<Condition, RuleFileError> {
    let (word, inside) = only(value, path)?;
    let at = format!("{path}.{word}");
    let Some(deeper) = deeper.checked_sub(1) else {
        return Err(fault(&at, RuleFileFault::TooMany));
    };
    let parts = || -> Result<Vec<Condition>, RuleFileError> {
        let each = list(inside, &at)?.iter().enumerate();
        each.map(|(position, part)| condition(part, &format!("{at}.{position}"), deeper)).collect()
    };
    match word {
        "all" => Ok(Condition::All(parts()?)),
        "any" => Ok(Condition::Any(parts()?)),
        "known" => Ok(Condition::Known(fact(inside, &at)?)),
        "unknown" => Ok(Condition::Unknown(fact(inside, &at)?)),
        _ => {
            let found = Comparison::ALL.into_iter().find(|(_, name)| *name == word);
            let (comparison, _) = found.ok_or_else(|| unknown(path, word))?;
            match list(inside, &at)? {
                [left, right] => Ok(Condition::Compare(
                    comparison,
                    operand(left, &at, DEEPEST_CONDITION)?,
                    operand(right, &at, DEEPEST_CONDITION)?,
                )),
                _ => Err(expected(&at, "two figures")),
            }
        }
    }
}

fn operand(value: &Value, path: &str, deeper: usize) -> Result<Operand, RuleFileError> {
    if let Some(name) = value.as_str() {
        if let Ok(number) = Exact::from_decimal_text(name) {
            return Ok(Operand::Number(number));
        }
        return fact(value, path).map(Operand::Fact);
    }
    let (word, inside) = only(value, path)?;
    if word != "times" {
        return Err(unknown(path, word));
    }
    let Some(deeper) = deeper.checked_sub(1) else {
        return Err(fault(path, RuleFileFault::TooMany));
    };
    let factors = list(inside, path)?.iter().map(|own| operand(own, path, deeper));
    Ok(Operand::Times(factors.collect::<Result<_, _>>()?))
}

fn pricing(value: &Value) -> Result<Pricing, RuleFileError> {
    if let Some(name) = value.get("fact") {
        return Ok(Pricing::Fact(fact(name, "price.fact")?));
    }
    let changes =
        value.get("changes").ok_or_else(|| fault("price.changes", RuleFileFault::Missing))?;
    let changes = list(changes, "price.changes")?.iter().map(change).collect::<Result<_, _>>()?;
    let name =
        value.get("measure").ok_or_else(|| fault("price.measure", RuleFileFault::Missing))?;
    let name = text(name, "price.measure")?;
    let measure = Measure::ALL.into_iter().find(|own| own.name() == name);
    let measure = measure.ok_or_else(|| unknown("price.measure", name))?;
    Ok(Pricing::Changed(Price { changes, measure }))
}

fn change(value: &Value) -> Result<Change, RuleFileError> {
    let at = "price.changes";
    match value.as_str() {
        Some("equal_weights") => return Ok(Change::EqualWeights),
        Some("weigh_costs_by_final_chance") => return Ok(Change::WeighCostsByFinalChance),
        Some(word) => return Err(unknown(at, word)),
        None => {}
    }
    let figure = |key: &str| {
        let own = value.get(key).ok_or_else(|| fault(at, RuleFileFault::Missing))?;
        operand(own, at, DEEPEST_CONDITION)
    };
    if let Some(path) = value.get("set") {
        return Ok(Change::Set(number_at(path, at)?, figure("to")?));
    }
    if let Some(path) = value.get("cap") {
        return Ok(Change::Cap(number_at(path, at)?, figure("at")?));
    }
    if value.get("end_sales_after").is_some() {
        return Ok(Change::EndSalesAfter(figure("end_sales_after")?));
    }
    Err(expected(at, "a change"))
}

/// The path of an input that is a number.
fn number_at(value: &Value, at: &str) -> Result<Path, RuleFileError> {
    let name = text(value, at)?;
    let path = Path::new(name);
    let is_number = field_of(&path).is_some_and(|field| {
        matches!(
            field.kind,
            Kind::Money | Kind::Rate | Kind::Weight | Kind::Multiple | Kind::Duration
        )
    });
    if is_number { Ok(path) } else { Err(unknown(at, name)) }
}

fn leads_to(object: &Map<String, Value>) -> Result<LeadsTo, RuleFileError> {
    let at = "leads_to";
    let name = text(object.get(at).ok_or_else(|| fault(at, RuleFileFault::Missing))?, at)?;
    if name == "inert_inputs" {
        return Ok(LeadsTo::InertInputs);
    }
    let path = Path::new(name);
    if field_of(&path).is_some() { Ok(LeadsTo::Input(path)) } else { Err(unknown(at, name)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rule: &str) -> Result<AttackRule, String> {
        parse_attack_rule(&serde_json::from_str(rule).unwrap()).map_err(|fault| fault.to_string())
    }

    #[test]
    fn every_rule_has_its_words_in_both_languages_and_names_its_source() {
        let all = opposing_expert().unwrap();
        assert!(all.len() >= 12);
        for record in &all {
            let again = parse_attack_rule(&serde_json::from_str(&record.written).unwrap());
            assert_eq!(again.unwrap(), record.rule);
            assert!(!record.source.title.is_empty(), "{}", record.rule.id);
            let complete = record.source.page.is_some() && record.source.year.is_some();
            assert!(complete || record.confidence <= Confidence::Medium, "{}", record.rule.id);
            // Both languages name the same facts, or one would say less.
            for text in [&record.attack, &record.answer] {
                let named = |text: &Option<String>| {
                    let text = text.clone().unwrap_or_default();
                    let mut named: Vec<String> = placeholders(&text).map(str::to_owned).collect();
                    named.sort();
                    named
                };
                assert_eq!(named(&text.vi), named(&text.en), "{}", record.rule.id);
            }
        }
    }

    #[test]
    fn what_is_not_known_is_refused_by_name() {
        for (rule, named) in [
            (r#"{"id":"a","when":{"known":"moon"},"leads_to":"sales.growth"}"#, "moon"),
            (r#"{"id":"a","when":{"like":["stages","1"]},"leads_to":"sales.growth"}"#, "like"),
            (r#"{"id":"a","when":{"known":"stages"},"leads_to":"no.such"}"#, "no.such"),
            (r#"{"id":"a","when":{"known":"stages"}}"#, "leads_to"),
            (r#"{"id":"a","when":{"less":["stages"]},"leads_to":"sales.growth"}"#, "two figures"),
            (
                r#"{"id":"a","when":{"known":"stages"},"leads_to":"sales.growth","severity":"dire"}"#,
                "dire",
            ),
            (
                r#"{"id":"a","when":{"known":"stages"},"leads_to":"sales.growth","price":
                    {"changes":[{"set":"project.title","to":"1"}],"measure":"working_range"}}"#,
                "project.title",
            ),
            (
                r#"{"id":"a","when":{"known":"stages"},"leads_to":"sales.growth","price":
                    {"changes":["fly"],"measure":"working_range"}}"#,
                "fly",
            ),
            (
                r#"{"id":"a","when":{"known":"stages"},"leads_to":"sales.growth","price":
                    {"changes":["equal_weights"],"measure":"luck"}}"#,
                "luck",
            ),
        ] {
            let refused = read(rule).unwrap_err();
            assert!(refused.contains(named), "{refused}");
        }
    }

    #[test]
    fn a_rule_without_end_is_refused() {
        let mut deep = r#"{"known":"stages"}"#.to_owned();
        for _ in 0..DEEPEST_CONDITION {
            deep = format!(r#"{{"all":[{deep}]}}"#);
        }
        let rule = format!(r#"{{"id":"a","when":{deep},"leads_to":"sales.growth"}}"#);
        assert!(read(&rule).unwrap_err().contains("too many"));
        let wide = vec![r#"{"known":"stages"}"#; MOST_PARTS_OF_RULE].join(",");
        let rule = format!(r#"{{"id":"a","when":{{"any":[{wide}]}},"leads_to":"sales.growth"}}"#);
        assert!(read(&rule).unwrap_err().contains("too many"));
    }

    #[test]
    fn a_text_that_names_no_fact_and_a_rule_given_twice_are_refused() {
        let rule = |attack: &str| {
            format!(
                r#"{{"id":"a","when":{{"known":"stages"}},"leads_to":"sales.growth",
                "name":{{"vi":"n","en":"n"}},"attack":{{"vi":"{attack}","en":"{attack}"}},
                "answer":{{"vi":"a","en":"a"}},"source":{{"title":"t"}},"confidence":"low"}}"#
            )
        };
        let file = |rules: &[String]| format!(r#"{{"rules":[{}]}}"#, rules.join(","));
        let read = |text: &str| attack_rules("mine.json", text).map_err(|error| error.to_string());
        assert_eq!(read(&file(&[rule("{stages} of them")])).unwrap().len(), 1);
        assert!(read(&file(&[rule("{moons}")])).unwrap_err().contains("moons"));
        let twice = file(&[rule("x"), rule("y")]);
        assert!(read(&twice).unwrap_err().contains("given twice"));
    }
}
