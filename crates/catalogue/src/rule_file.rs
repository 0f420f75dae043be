//! The rule language as it is written in JSON.
//!
//! A rule is `{ "id", "program": [ step … ], "choices": [ … ] }`; a step is `{ "op": … }` with the
//! parameters of the primitive and, for any of them, `when`, `line`, `clause` and `id`. A number
//! is a JSON number, a text formula (`"30%"`, `"1/3"`, `"2*S/P"`), `{"fact": name}` or
//! `{"choice": id}`.

use labworth_domain::sharing::{
    Band, Base, ChoiceOption, Comparison, Fact, Formula, FormulaError, Guard, Measure, Mode,
    OpenChoice, Operation, Party, Rule, Scope, Step,
};
use labworth_domain::units::{Date, Exact};
use serde_json::{Map, Value};

/// The most steps of a program, and the most bands, shares, options or conditions in one place.
const MOST: usize = 200;
/// How deeply programs and conditions may be nested.
const DEEPEST: usize = 12;
/// The most steps of a rule in all, those inside of steps included.
pub const MOST_STEPS: usize = 2_000;
/// The most parts of a rule: steps, bands, shares, formulas, conditions, with what is inside of them, and long texts.
pub const MOST_PARTS: usize = 100_000;
/// The most readings that the open choices of a rule may combine to.
pub const MOST_READINGS: usize = 256;

/// What is wrong with a rule file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleFileError {
    /// The place, as `program.2.bands.0.shares`.
    pub path: String,
    /// What is wrong.
    pub fault: RuleFileFault,
}

/// What can be wrong with a rule file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleFileFault {
    /// Something is missing.
    Missing,
    /// Something else was expected (what, in a word of JSON).
    Expected(&'static str),
    /// A word that the language does not have.
    Unknown(String),
    /// A formula that cannot be read.
    Formula(FormulaError),
    /// Too many steps, bands, shares or levels.
    TooMany,
}

impl RuleFileError {
    /// The code by which interfaces name the fault.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.fault {
            RuleFileFault::Missing => "missing",
            RuleFileFault::Expected(_) => "wrong_type",
            RuleFileFault::Unknown(_) => "unknown_word",
            RuleFileFault::Formula(_) => "malformed_formula",
            RuleFileFault::TooMany => "too_many",
        }
    }
}

impl std::fmt::Display for RuleFileError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.fault {
            RuleFileFault::Missing => write!(f, "{} is missing", self.path),
            RuleFileFault::Expected(what) => write!(f, "{} must be {what}", self.path),
            RuleFileFault::Unknown(word) => write!(f, "{}: unknown word {word:?}", self.path),
            RuleFileFault::Formula(_) => write!(f, "{} is not a number or formula", self.path),
            RuleFileFault::TooMany => write!(f, "{} has too many entries or levels", self.path),
        }
    }
}

type Read<T> = Result<T, RuleFileError>;

/// Reads a rule.
///
/// # Errors
/// The first fault, with its place.
pub fn parse_rule(value: &Value) -> Read<Rule> {
    let at = Place::root();
    let object = at.object(value)?;
    let id = at.text(object, "id")?.unwrap_or_default();
    let program = at.field(object, "program")?;
    let program = steps(program, &at.key("program"), 0)?;
    let mut choices = Vec::new();
    if let Some(list) = object.get("choices") {
        let at = at.key("choices");
        for (position, each) in at.array(list)?.iter().enumerate() {
            choices.push(choice(each, &at.index(position))?);
        }
    }
    let valid_from = match object.get("valid").and_then(|valid| valid.get("from")) {
        None | Some(Value::Null) => None,
        Some(from) => {
            let at = at.key("valid").key("from");
            let date = from.as_str().and_then(|text| Date::from_iso(text).ok());
            let fault = || at.fault(RuleFileFault::Expected("a date, YYYY-MM-DD"));
            Some(date.ok_or_else(fault)?)
        }
    };
    let rule = Rule { id, program, choices, valid_from };
    if rule.steps() > MOST_STEPS || rule.parts() > MOST_PARTS {
        return Err(at.key("program").fault(RuleFileFault::TooMany));
    }
    if rule.most_readings() > MOST_READINGS {
        return Err(at.key("choices").fault(RuleFileFault::TooMany));
    }
    Ok(rule)
}

/// Reads a bare program.
///
/// # Errors
/// The first fault, with its place.
pub fn parse_program(value: &Value) -> Read<Vec<Step>> {
    let at = Place::root().key("program");
    let program = steps(value, &at, 0)?;
    let rule = Rule { id: String::new(), program, choices: Vec::new(), valid_from: None };
    if rule.steps() > MOST_STEPS || rule.parts() > MOST_PARTS {
        return Err(at.fault(RuleFileFault::TooMany));
    }
    Ok(rule.program)
}

fn choice(value: &Value, at: &Place) -> Read<OpenChoice> {
    let object = at.object(value)?;
    let list = at.field(object, "options")?;
    let options_at = at.key("options");
    let mut options = Vec::new();
    for (position, each) in options_at.array(list)?.iter().enumerate() {
        let at = options_at.index(position);
        let option = at.object(each)?;
        let value = option.get("value").filter(|value| !value.is_null());
        let value = value.map(|value| formula(value, &at.key("value"))).transpose()?;
        if let Some(Formula::Choice(_)) = value {
            // It might stand for itself.
            let expected = RuleFileFault::Expected("a number, a formula or a fact");
            return Err(at.key("value").fault(expected));
        }
        options.push(ChoiceOption { id: at.needed_text(option, "id")?, value });
    }
    Ok(OpenChoice {
        id: at.needed_text(object, "id")?,
        options,
        only_if: optional_guard(object, "only_if", at, 0)?,
    })
}

fn steps(value: &Value, at: &Place, depth: usize) -> Read<Vec<Step>> {
    if depth > DEEPEST {
        return Err(at.fault(RuleFileFault::TooMany));
    }
    at.array(value)?
        .iter()
        .enumerate()
        .map(|(position, each)| step(each, &at.index(position), depth))
        .collect()
}

fn step(value: &Value, at: &Place, depth: usize) -> Read<Step> {
    let object = at.object(value)?;
    Ok(Step {
        operation: operation(object, at, depth)?,
        when: optional_guard(object, "when", at, 0)?,
        line: at.text(object, "line")?,
        clause: at.text(object, "clause")?,
        id: at.text(object, "id")?,
    })
}

fn operation(object: &Map<String, Value>, at: &Place, depth: usize) -> Read<Operation> {
    let number = |name: &str| formula(at.field(object, name)?, &at.key(name));
    let optional_number = |name: &str| match object.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => formula(value, &at.key(name)).map(Some),
    };
    let party = |name: &str| at.needed_text(object, name).map(|text| Party::new(&text));
    let optional_party = |name: &str| Ok(at.text(object, name)?.map(|text| Party::new(&text)));
    let base = |default: Base| match at.text(object, "of")?.as_deref() {
        None => Ok(default),
        Some("gross") => Ok(Base::Gross),
        Some("pot" | "rest") => Ok(Base::Pot),
        Some(name) => Ok(Base::Named(name.to_owned())),
    };
    let nested = |name: &str| match object.get(name) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(value) => steps(value, &at.key(name), depth + 1),
    };
    let op = at.needed_text(object, "op")?;
    check_words(object, &op, at)?;
    Ok(match op.as_str() {
        "mark" => Operation::Mark { name: at.needed_text(object, "as")?, of: base(Base::Pot)? },
        "take" => Operation::Take {
            to: party("to")?,
            rate: number("rate")?,
            of: base(Base::Pot)?,
            from: parties(object, "from", at)?,
            cap: optional_number("cap")?,
            scope: scope(object, at)?,
        },
        "advance" => Operation::Advance { to: party("to")?, cap: number("cap")? },
        "recover" => {
            Operation::Recover { max_rate: optional_number("max_rate")?, of: base(Base::Gross)? }
        }
        "move" => Operation::Move {
            to: at.needed_text(object, "to")?,
            rate: optional_number("rate")?,
            amount: optional_number("amount")?,
            program: nested("program")?,
        },
        "split" => {
            Operation::Split { shares: shares(at.field(object, "shares")?, &at.key("shares"))? }
        }
        "tiers" => Operation::Tiers {
            bands: bands(at.field(object, "bands")?, &at.key("bands"))?,
            mode: word(object, "mode", at, &[("marginal", Mode::Marginal), ("slab", Mode::Slab)])?,
            measure: word(
                object,
                "measure",
                at,
                &[("net", Measure::Net), ("gross", Measure::Gross), ("person", Measure::Person)],
            )?,
            scope: scope(object, at)?,
            index: optional_number("index")?,
            settle: optional_party("settle")?,
            overflow: optional_party("overflow")?,
        },
        "cap" => Operation::Cap {
            party: party("party")?,
            max: number("max")?,
            scope: scope(object, at)?,
            overflow: party("overflow")?,
        },
        "floor" => Operation::Floor {
            party: party("party")?,
            rate: number("rate")?,
            of: base(Base::Pot)?,
            funded_by: parties(object, "funded_by", at)?,
        },
        "max_of" => {
            let list_at = at.key("alts");
            let alternatives = list_at
                .array(at.field(object, "alts")?)?
                .iter()
                .enumerate()
                .map(|(position, each)| steps(each, &list_at.index(position), depth + 1))
                .collect::<Read<_>>()?;
            Operation::MaxOf { party: party("party")?, alternatives }
        }
        "slot" => Operation::Slot(at.needed_text(object, "name")?),
        other => return Err(at.key("op").fault(RuleFileFault::Unknown(other.to_owned()))),
    })
}

/// Words that every step may have.
const WORDS_OF_ALL: [&str; 6] = ["op", "when", "line", "clause", "id", "note"];

/// The words of each primitive, besides those that every step may have.
const WORDS: &[(&str, &[&str])] = &[
    ("mark", &["as", "of"]),
    ("take", &["to", "rate", "of", "from", "cap", "scope"]),
    ("advance", &["to", "cap"]),
    ("recover", &["max_rate", "of", "order"]),
    ("move", &["to", "rate", "amount", "program"]),
    ("split", &["shares"]),
    ("tiers", &["bands", "mode", "measure", "scope", "index", "settle", "overflow"]),
    ("cap", &["party", "max", "scope", "overflow"]),
    ("floor", &["party", "rate", "of", "funded_by"]),
    ("max_of", &["party", "alts"]),
    ("slot", &["name"]),
];

/// A word that a primitive does not have is refused, so that a slip of the pen is not passed over.
fn check_words(object: &Map<String, Value>, op: &str, at: &Place) -> Read<()> {
    let Some((_, own)) = WORDS.iter().find(|(name, _)| *name == op) else {
        return Err(at.key("op").fault(RuleFileFault::Unknown(op.to_owned())));
    };
    let stray = object
        .keys()
        .find(|key| !WORDS_OF_ALL.contains(&key.as_str()) && !own.contains(&key.as_str()));
    stray.map_or(Ok(()), |key| Err(at.key(key).fault(RuleFileFault::Unknown(key.clone()))))
}

fn scope(object: &Map<String, Value>, at: &Place) -> Read<Scope> {
    let words = [
        ("life", Scope::Life),
        ("project", Scope::Life),
        ("year", Scope::Year),
        ("event", Scope::Event),
    ];
    word(object, "scope", at, &words)
}

fn bands(value: &Value, at: &Place) -> Read<Vec<Band>> {
    at.array(value)?
        .iter()
        .enumerate()
        .map(|(position, each)| {
            let at = at.index(position);
            let object = at.object(each)?;
            let to = match object.get("to") {
                None | Some(Value::Null) => None,
                Some(value) => Some(formula(value, &at.key("to"))?),
            };
            let caps = match object.get("caps") {
                None | Some(Value::Null) => Vec::new(),
                Some(value) => shares(value, &at.key("caps"))?,
            };
            Ok(Band { to, shares: shares(at.field(object, "shares")?, &at.key("shares"))?, caps })
        })
        .collect()
}

fn shares(value: &Value, at: &Place) -> Read<Vec<(Party, Formula)>> {
    let object = at.object(value)?;
    if object.len() > MOST {
        return Err(at.fault(RuleFileFault::TooMany));
    }
    object
        .iter()
        .map(|(party, share)| Ok((Party::new(party), formula(share, &at.key(party))?)))
        .collect()
}

fn parties(object: &Map<String, Value>, name: &str, at: &Place) -> Read<Vec<Party>> {
    let at = at.key(name);
    match object.get(name) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::String(one)) => Ok(vec![Party::new(one)]),
        Some(list) => at
            .array(list)?
            .iter()
            .map(|each| {
                let text = each
                    .as_str()
                    .ok_or_else(|| at.fault(RuleFileFault::Expected("a list of texts")))?;
                Ok(Party::new(text))
            })
            .collect(),
    }
}

fn formula(value: &Value, at: &Place) -> Read<Formula> {
    let read =
        |text: &str| Formula::parse(text).map_err(|error| at.fault(RuleFileFault::Formula(error)));
    match value {
        // The shortest text of the number, so that 0.3 is three tenths.
        Value::Number(number) => Exact::from_decimal_text(&number.to_string())
            .map(Formula::Number)
            .map_err(|_| at.fault(RuleFileFault::Formula(FormulaError::Malformed))),
        Value::String(text) => read(text),
        Value::Object(object) => {
            if let Some(name) = at.text(object, "fact")? {
                return Ok(Formula::Fact(name));
            }
            at.text(object, "choice")?
                .map(Formula::Choice)
                .ok_or_else(|| at.fault(RuleFileFault::Expected("a fact or a choice")))
        }
        _ => Err(at.fault(RuleFileFault::Expected("a number or a formula"))),
    }
}

fn optional_guard(
    object: &Map<String, Value>,
    name: &str,
    at: &Place,
    depth: usize,
) -> Read<Guard> {
    match object.get(name) {
        None | Some(Value::Null) => Ok(Guard::Always),
        Some(value) => guard(value, &at.key(name), depth),
    }
}

fn guard(value: &Value, at: &Place, depth: usize) -> Read<Guard> {
    if depth > DEEPEST {
        return Err(at.fault(RuleFileFault::TooMany));
    }
    let object = at.object(value)?;
    let list = |name: &str, list: &Value| {
        let at = at.key(name);
        at.array(list)?
            .iter()
            .enumerate()
            .map(|(position, each)| guard(each, &at.index(position), depth + 1))
            .collect::<Read<Vec<_>>>()
    };
    if let Some(year) = object.get("year_no") {
        let number = year.as_u64().and_then(|number| u32::try_from(number).ok());
        let fault = || at.key("year_no").fault(RuleFileFault::Expected("a whole number"));
        return number.map(Guard::YearNumber).ok_or_else(fault);
    }
    if let Some(choice) = at.text(object, "choice")? {
        return Ok(Guard::Chosen { choice, option: at.needed_text(object, "is")? });
    }
    if let Some(inner) = object.get("positive") {
        return formula(inner, &at.key("positive")).map(Guard::Positive);
    }
    if let Some(guards) = object.get("all") {
        return list("all", guards).map(Guard::All);
    }
    if let Some(guards) = object.get("any") {
        return list("any", guards).map(Guard::Any);
    }
    if let Some(inner) = object.get("not") {
        return guard(inner, &at.key("not"), depth + 1).map(|inner| Guard::Not(Box::new(inner)));
    }
    let name = at.needed_text(object, "fact")?;
    let comparisons = [
        ("eq", Comparison::Equal),
        ("lt", Comparison::Less),
        ("le", Comparison::AtMost),
        ("gt", Comparison::Greater),
        ("ge", Comparison::AtLeast),
    ];
    for (word, comparison) in comparisons {
        if let Some(value) = object.get(word) {
            return Ok(Guard::Fact { name, comparison, value: fact(value, &at.key(word))? });
        }
    }
    Err(at.fault(RuleFileFault::Expected("a comparison: eq, lt, le, gt or ge")))
}

/// Reads a fact: a number, yes or no, a date, a share such as `"30%"`, or a word.
///
/// # Errors
/// The value is none of these.
pub fn parse_fact(name: &str, value: &Value) -> Read<Fact> {
    fact(value, &Place::root().key("facts").key(name))
}

/// A fact as JSON writes it: a number, yes or no, a date, a share such as `"30%"`, or a word.
fn fact(value: &Value, at: &Place) -> Read<Fact> {
    Ok(match value {
        Value::Bool(flag) => Fact::Flag(*flag),
        Value::String(text) => match (Date::from_iso(text), Formula::parse(text)) {
            (Ok(date), _) => Fact::Date(date),
            (_, Ok(Formula::Number(number))) => Fact::Number(number),
            _ => Fact::Text(text.clone()),
        },
        Value::Number(number) => Fact::Number(
            Exact::from_decimal_text(&number.to_string())
                .map_err(|_| at.fault(RuleFileFault::Expected("a number")))?,
        ),
        _ => return Err(at.fault(RuleFileFault::Expected("a number, a text or true or false"))),
    })
}

fn word<T: Copy + Default>(
    object: &Map<String, Value>,
    name: &str,
    at: &Place,
    words: &[(&str, T)],
) -> Read<T> {
    let Some(text) = at.text(object, name)? else { return Ok(T::default()) };
    words
        .iter()
        .find(|(word, _)| *word == text)
        .map(|(_, meaning)| *meaning)
        .ok_or_else(|| at.key(name).fault(RuleFileFault::Unknown(text)))
}

/// A place in the file, for messages.
#[derive(Clone, Debug)]
struct Place(String);

impl Place {
    fn root() -> Self {
        Self(String::new())
    }

    fn key(&self, name: &str) -> Self {
        if self.0.is_empty() { Self(name.to_owned()) } else { Self(format!("{}.{name}", self.0)) }
    }

    fn index(&self, position: usize) -> Self {
        self.key(&position.to_string())
    }

    fn fault(&self, fault: RuleFileFault) -> RuleFileError {
        RuleFileError { path: self.0.clone(), fault }
    }

    fn object<'v>(&self, value: &'v Value) -> Read<&'v Map<String, Value>> {
        value.as_object().ok_or_else(|| self.fault(RuleFileFault::Expected("an object")))
    }

    fn array<'v>(&self, value: &'v Value) -> Read<&'v Vec<Value>> {
        let list = value.as_array().ok_or_else(|| self.fault(RuleFileFault::Expected("a list")))?;
        if list.len() > MOST { Err(self.fault(RuleFileFault::TooMany)) } else { Ok(list) }
    }

    fn field<'v>(&self, object: &'v Map<String, Value>, name: &str) -> Read<&'v Value> {
        object.get(name).ok_or_else(|| self.key(name).fault(RuleFileFault::Missing))
    }

    fn text(&self, object: &Map<String, Value>, name: &str) -> Read<Option<String>> {
        match object.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(self.key(name).fault(RuleFileFault::Expected("a text"))),
        }
    }

    fn needed_text(&self, object: &Map<String, Value>, name: &str) -> Read<String> {
        self.text(object, name)?.ok_or_else(|| self.key(name).fault(RuleFileFault::Missing))
    }
}
