//! Checking a question against a declaration: every problem is collected before anything is computed.

use labworth_domain::units::{Date, DateError, Exact};

use crate::declaration::{ChoiceOption, Field, NumberShape, Shape};
use crate::inputs::{Checked, Inputs};
use crate::json::{Json, path_of, shown};
use crate::nearest_name::nearest_name;
use crate::number::read_number;
use crate::problem::{Problem, Refusal};

/// More problems than these are not listed.
const MOST_PROBLEMS: usize = 50;

/// Checks an object against declared fields.
///
/// # Errors
/// Every problem found; otherwise the inputs and the warnings.
pub fn check(fields: &[Field], question: &Json) -> Result<(Inputs, Vec<Problem>), Refusal> {
    let mut checking = Checking::default();
    let inputs = checking.object(fields, question, "");
    if checking.problems.is_empty() {
        Ok((inputs.unwrap_or_default(), checking.warnings))
    } else {
        checking.problems.truncate(MOST_PROBLEMS);
        Err(checking.problems.into())
    }
}

/// Checks an object that stands at a path inside a question whose shape repeats itself, such as a tree.
///
/// # Errors
/// Every problem found, with its whole path.
pub(crate) fn check_inside(fields: &[Field], value: &Json, path: &str) -> Result<Inputs, Refusal> {
    let mut checking = Checking::default();
    let inputs = checking.object(fields, value, path);
    match inputs {
        Some(inputs) if checking.problems.is_empty() => Ok(inputs),
        _ => Err(checking.problems.into()),
    }
}

#[derive(Default)]
struct Checking {
    problems: Vec<Problem>,
    warnings: Vec<Problem>,
}

impl Checking {
    fn refuse<T>(
        &mut self,
        code: &'static str,
        path: &str,
        message: impl Into<String>,
    ) -> Option<T> {
        self.problems.push(Problem::new(code, path, message));
        None
    }

    fn wrong_type<T>(&mut self, path: &str, expected: &str, found: &Json) -> Option<T> {
        self.refuse("wrong_type", path, format!("{expected} is expected, not {}", found.kind()))
    }

    fn object(&mut self, fields: &[Field], value: &Json, path: &str) -> Option<Inputs> {
        let Json::Object(given) = value else {
            return self.wrong_type(path, "an object with named fields", value);
        };
        self.refuse_unknown(fields, given, path);
        let mut inputs = Inputs::new(path);
        for field in fields {
            if let Some(value) = self.field(field, given, path) {
                inputs.insert(&field.name, value);
            }
        }
        Some(inputs)
    }

    fn refuse_unknown(&mut self, fields: &[Field], given: &[(String, Json)], path: &str) {
        let names = || fields.iter().flat_map(field_names);
        for (name, _) in given {
            if names().any(|known| known == name) {
                continue;
            }
            // What would not be listed is not looked for: a million names are refused at once.
            if self.problems.len() >= MOST_PROBLEMS {
                return;
            }
            let hint = match nearest_name(name, names()) {
                Some(nearest) => format!("did you mean \"{nearest}\"?"),
                None => {
                    let known: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
                    format!("known are {}", known.join(", "))
                }
            };
            let own_path = path_of(path, shown(name));
            self.refuse::<()>(
                "unknown_field",
                &own_path,
                format!("there is no field \"{}\"; {hint}", shown(name)),
            );
        }
    }

    fn field(&mut self, field: &Field, given: &[(String, Json)], path: &str) -> Option<Checked> {
        let named = |(name, value): &(String, Json)| {
            *value != Json::Null && field_names(field).any(|known| known == name)
        };
        let mut matches = given.iter().filter(|pair| named(pair));
        let own_path = path_of(path, &field.name);
        match (matches.next(), matches.next()) {
            (Some((first, _)), Some((second, _))) => self.refuse(
                "given_twice",
                &own_path,
                format!("\"{first}\" and \"{second}\" are names of the same field"),
            ),
            (Some((name, value)), None) => self.shape(&field.shape, value, &path_of(path, name)),
            _ if field.required => self.refuse(
                "missing",
                &own_path,
                format!("\"{}\" is missing: {}", field.name, field.meaning),
            ),
            _ => {
                let default = field.default.as_ref()?;
                let default = Json::read(&default.to_string()).ok()?;
                self.shape(&field.shape, &default, &own_path)
            }
        }
    }

    fn shape(&mut self, shape: &Shape, value: &Json, path: &str) -> Option<Checked> {
        match shape {
            Shape::Number(number) => self.number(number, value, path).map(Checked::Number),
            Shape::Integer(number) => {
                let value = self.number(number, value, path)?;
                if value.is_whole() {
                    Some(Checked::Number(value))
                } else {
                    self.refuse("not_whole", path, format!("{value} is not a whole number"))
                }
            }
            Shape::Flag => match value {
                Json::Flag(flag) => Some(Checked::Flag(*flag)),
                _ => self.wrong_type(path, "true or false", value),
            },
            Shape::Text { longest } => self.text(*longest, value, path),
            Shape::Choice { options } => self.choice(options, value, path),
            Shape::Date => self.date(value, path),
            Shape::List { of, at_least, at_most } => {
                self.list(of, *at_least..=*at_most, value, path)
            }
            Shape::Tuple { of } => self.tuple(of, value, path),
            Shape::Object { fields } => self.object(fields, value, path).map(Checked::Object),
            Shape::Map { of, at_most } => self.map(of, *at_most, value, path),
            Shape::OneOf { of } => match of.iter().find(|shape| takes(shape, value)) {
                Some(shape) => self.shape(shape, value, path),
                None => {
                    let expected: Vec<&str> = of.iter().map(kind_in_words).collect();
                    self.wrong_type(path, &expected.join(" or "), value)
                }
            },
            Shape::Json => Some(Checked::Json(value.clone())),
        }
    }

    fn number(&mut self, shape: &NumberShape, value: &Json, path: &str) -> Option<Exact> {
        let text = match value {
            Json::Number(digits) => digits,
            Json::Text(text) => text,
            _ => return self.wrong_type(path, "a number", value),
        };
        let number = match read_number(text, path) {
            Ok(number) => number,
            Err(problem) => {
                self.problems.push(problem);
                return None;
            }
        };
        let bound = |text: &Option<String>| {
            text.as_deref().and_then(|text| Exact::from_decimal_text(text).ok())
        };
        let broken =
            bound(&shape.min).filter(|min| number < *min).map(|min| format!("at least {min}"));
        let broken =
            broken.or(bound(&shape.above).filter(|a| number <= *a).map(|a| format!("above {a}")));
        let broken = broken
            .or(bound(&shape.max).filter(|max| number > *max).map(|max| format!("at most {max}")));
        let broken =
            broken.or(bound(&shape.below).filter(|b| number >= *b).map(|b| format!("below {b}")));
        if let Some(wanted) = broken {
            return self.refuse(
                "out_of_range",
                path,
                format!("{text} is out of range: it must be {wanted}"),
            );
        }
        if bound(&shape.unusual_above).is_some_and(|unusual| number > unusual) {
            let percent = &number * &Exact::whole(100);
            let message = format!("{number} means {percent} %; rates are fractions (8 % is 0.08)");
            self.warnings.push(Problem::new("unusually_large_rate", path, message));
        }
        Some(number)
    }

    fn text(&mut self, longest: usize, value: &Json, path: &str) -> Option<Checked> {
        match value {
            Json::Text(text) if text.chars().count() > longest => self.refuse(
                "text_too_long",
                path,
                format!("the text has more than {longest} characters"),
            ),
            Json::Text(text) => Some(Checked::Text(text.clone())),
            _ => self.wrong_type(path, "a text", value),
        }
    }

    fn choice(&mut self, options: &[ChoiceOption], value: &Json, path: &str) -> Option<Checked> {
        // A choice of two is often written as yes or no: the declaration names which is which.
        let has =
            |name: &str| options.iter().any(|option| option.also.iter().any(|own| own == name));
        let text = match value {
            Json::Text(text) => text.as_str(),
            Json::Flag(true) if has("true") => "true",
            Json::Flag(false) if has("false") => "false",
            _ => return self.wrong_type(path, "a name", value),
        };
        let typed = plain(text);
        let is_meant = |option: &&ChoiceOption| {
            plain(&option.name) == typed || option.also.iter().any(|other| plain(other) == typed)
        };
        match options.iter().find(is_meant) {
            Some(option) => Some(Checked::Text(option.name.clone())),
            None => {
                let names: Vec<&str> = options.iter().map(|option| option.name.as_str()).collect();
                let shown: String = text.chars().take(40).collect();
                self.refuse(
                    "unknown_choice",
                    path,
                    format!("\"{shown}\" is not one of {}", names.join(", ")),
                )
            }
        }
    }

    fn date(&mut self, value: &Json, path: &str) -> Option<Checked> {
        let Json::Text(text) = value else {
            return self.wrong_type(path, "a date YYYY-MM-DD", value);
        };
        match Date::from_iso(text) {
            Ok(date) => Some(Checked::Date(date)),
            Err(reason) => {
                let shown: String = text.chars().take(40).collect();
                let message = match reason {
                    DateError::Malformed => {
                        format!("\"{shown}\" is not a date of the form YYYY-MM-DD")
                    }
                    DateError::NoSuchDay => {
                        format!("the calendar has no day {shown} (years 1600 to 2999 are known)")
                    }
                };
                self.refuse("not_a_date", path, message)
            }
        }
    }

    fn list(
        &mut self,
        of: &Shape,
        length: core::ops::RangeInclusive<usize>,
        value: &Json,
        path: &str,
    ) -> Option<Checked> {
        let Json::List(items) = value else {
            return self.wrong_type(path, "a list", value);
        };
        let (fewest, most) = (length.start(), length.end());
        if items.len() < *fewest {
            return self.refuse(
                "too_few",
                path,
                format!("at least {fewest} are needed, {} given", items.len()),
            );
        }
        if items.len() > *most {
            return self.refuse(
                "too_many",
                path,
                format!("at most {most} are taken, {} given", items.len()),
            );
        }
        let mut checked = Vec::with_capacity(items.len());
        for (at, item) in items.iter().enumerate() {
            if self.problems.len() > MOST_PROBLEMS {
                return None;
            }
            checked.extend(self.shape(of, item, &path_of(path, at)));
        }
        (checked.len() == items.len()).then_some(Checked::List(checked))
    }

    fn tuple(&mut self, of: &[Shape], value: &Json, path: &str) -> Option<Checked> {
        let Json::List(items) = value else {
            return self.wrong_type(path, "a list", value);
        };
        if items.len() != of.len() {
            let message = format!("a list of {} is expected, {} given", of.len(), items.len());
            return self.refuse("wrong_length", path, message);
        }
        let parts = of.iter().zip(items).enumerate();
        let parts: Vec<Option<Checked>> =
            parts.map(|(at, (shape, item))| self.shape(shape, item, &path_of(path, at))).collect();
        parts.into_iter().collect::<Option<Vec<Checked>>>().map(Checked::List)
    }

    fn map(&mut self, of: &Shape, most: usize, value: &Json, path: &str) -> Option<Checked> {
        let Json::Object(fields) = value else {
            return self.wrong_type(path, "an object", value);
        };
        if fields.len() > most {
            return self.refuse(
                "too_many",
                path,
                format!("at most {most} are taken, {} given", fields.len()),
            );
        }
        let mut entries = Vec::with_capacity(fields.len());
        for (name, value) in fields {
            let value = self.shape(of, value, &path_of(path, name));
            entries.extend(value.map(|value| (name.clone(), value)));
        }
        (entries.len() == fields.len()).then_some(Checked::Map(entries))
    }
}

fn field_names(field: &Field) -> impl Iterator<Item = &str> {
    core::iter::once(field.name.as_str()).chain(field.also.iter().map(String::as_str))
}

/// Small letters and digits only, so that `ACT/365F` is `act_365f`.
fn plain(name: &str) -> String {
    let kept = name.chars().filter(|each| each.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}

/// Whether a shape is the one meant by a value of this JSON kind.
fn takes(shape: &Shape, value: &Json) -> bool {
    match shape {
        Shape::Number(_) | Shape::Integer(_) => matches!(value, Json::Number(_) | Json::Text(_)),
        Shape::Flag => matches!(value, Json::Flag(_)),
        Shape::Text { .. } | Shape::Choice { .. } | Shape::Date => matches!(value, Json::Text(_)),
        Shape::List { .. } | Shape::Tuple { .. } => matches!(value, Json::List(_)),
        Shape::Object { .. } | Shape::Map { .. } => matches!(value, Json::Object(_)),
        Shape::OneOf { of } => of.iter().any(|shape| takes(shape, value)),
        Shape::Json => true,
    }
}

fn kind_in_words(shape: &Shape) -> &'static str {
    match shape {
        Shape::Number(_) => "a number",
        Shape::Integer(_) => "a whole number",
        Shape::Flag => "true or false",
        Shape::Text { .. } => "a text",
        Shape::Choice { .. } => "a name",
        Shape::Date => "a date",
        Shape::List { .. } | Shape::Tuple { .. } => "a list",
        Shape::Object { .. } | Shape::Map { .. } => "an object",
        Shape::OneOf { .. } | Shape::Json => "another value",
    }
}
