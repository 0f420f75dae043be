//! One editor for each kind of value. An editor shows what was typed, says how it was read, and
//! tells the session what a person did; it decides nothing.

mod choice_cell;
mod choice_field;
mod currency_field;
mod entry;
mod field_link;
mod frame;
mod line_input;
mod list;
mod provenance;
mod range_editor;
mod rows;
mod trust;
mod typed_field;

use std::rc::Rc;

use labworth_domain::inputs::{Field, Kind, Path, Problem};
use labworth_domain::project;
use yew::prelude::*;

use crate::answer::Answer;
use crate::knowledge::Knowledge;
use crate::session::Session;
use crate::text::{Text, Written};

pub use field_link::field_link;
pub use provenance::Provenance;
pub use range_editor::RangeEditor;
pub use rows::rows_editor;
pub use trust::trust_word;
pub use typed_field::TypedField;

use choice_cell::ChoiceCell;
use choice_field::ChoiceField;
use currency_field::CurrencyField;

/// What an editor needs to know of its field.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldState {
    /// Where the value stands.
    pub path: Path,
    /// What is declared of it.
    pub field: &'static Field,
    /// What kind of value it is.
    pub kind: Kind,
    /// The text as typed.
    pub typed: Rc<str>,
    /// Counts the changes that did not come from typing.
    pub edition: u32,
    /// The currency of amounts.
    pub currency: Rc<str>,
    /// How the text was read.
    pub reading: Written,
    /// What is wrong, in a sentence.
    pub problem: Option<AttrValue>,
    /// What stands in while the field is empty, in words.
    pub assumed: Option<AttrValue>,
}

impl FieldState {
    /// What was understood of the text, canonical; empty where nothing was.
    fn entered(&self) -> AttrValue {
        match &self.reading {
            Written::Read { canonical, .. } => AttrValue::from(canonical.clone()),
            Written::Empty => AttrValue::default(),
            Written::Refused(_) => AttrValue::from(self.typed.to_string()),
        }
    }
}

/// What the editors of a page share.
#[derive(Clone)]
pub struct Desk {
    /// What is open.
    pub session: Rc<Session>,
    /// The answer to it.
    pub answer: Rc<Answer>,
    /// The reference data.
    pub knowledge: Rc<Knowledge>,
    /// The sentences.
    pub text: Text,
    /// Whether a field is about to have the focus, so that it must be there.
    pub looks_for_field: bool,
}

/// The same answer is the same object; the reference data never change.
impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        self.session == other.session
            && Rc::ptr_eq(&self.answer, &other.answer)
            && self.text == other.text
            && self.looks_for_field == other.looks_for_field
    }
}

impl Desk {
    /// What the editor at a path needs to know.
    #[must_use]
    pub fn field(&self, field: &'static Field, path: &Path) -> FieldState {
        let typed = self.session.typed.text(path);
        let currency = self.session.typed.currency();
        let reading = self.session.typed.understood(path);
        let too_long = self.session.too_long.as_ref().filter(|text| text.path == *path);
        let problem = match (too_long, &reading, self.answer.problem_at(path)) {
            (Some(text), ..) => Some(self.text.too_long(text.characters)),
            (_, Written::Refused(refusal), _) => {
                Some(self.text.refusal(*refusal, field.kind, &currency))
            }
            (.., Some(problem)) => Some(self.text.problem(problem, field, &typed, &currency)),
            _ => None,
        };
        FieldState {
            path: path.clone(),
            field,
            kind: field.kind,
            edition: self.session.edition,
            problem: problem.map(AttrValue::from),
            assumed: self.assumed(field, path, &currency).map(AttrValue::from),
            typed,
            currency,
            reading,
        }
    }

    /// What is wrong with a group as a whole.
    #[must_use]
    pub fn group_problem(&self, group: &str) -> Option<AttrValue> {
        let problem: &Problem = self.answer.problem_at(&Path::new(group))?;
        Some(AttrValue::from(self.text.group_problem(problem, group)))
    }

    /// What stands in while the field is empty: a sourced default, or another field's value.
    fn assumed(&self, field: &'static Field, path: &Path, currency: &str) -> Option<String> {
        let shown = |text: &str| self.text.value_of(field, text, currency);
        if *field == project::MARKET_ROYALTY_RATE {
            let rate = &self.answer.evaluation.as_ref()?.project.licence.royalty_rate;
            return Some(self.text.field_follows_licence(&shown(&rate.to_text())));
        }
        if *field == labworth_domain::rights::EXPIRY_DATE {
            let right = &self.answer.evaluation.as_ref()?.project.right;
            return right
                .expiry_from_term
                .then(|| self.text.field_assumed(&self.text.date(&right.expiry)));
        }
        let default = self.knowledge.default_text(path)?;
        let is_example =
            self.knowledge.default_of(path).is_some_and(|record| record.kind == "example");
        Some(if is_example {
            self.text.field_assumed_example(&shown(default))
        } else {
            self.text.field_assumed(&shown(default))
        })
    }
}

/// The identifier of the element that takes the input of a path.
#[must_use]
pub fn element_id(path: &Path) -> String {
    format!("field-{}", path.as_str().replace('.', "-"))
}

/// The editors of these fields, one below the other.
pub fn editors(desk: &Desk, fields: &[&'static Field]) -> Html {
    html! { for field in fields { { editor(desk, field) } } }
}

/// The editor of a declared field with its question.
pub fn editor(desk: &Desk, field: &'static Field) -> Html {
    let path = field.path();
    let state = desk.field(field, &path);
    let key = path.as_str().to_owned();
    if *field == project::CURRENCY {
        let codes: Vec<AttrValue> = desk
            .knowledge
            .reference
            .currencies
            .iter()
            .map(|currency| AttrValue::from(currency.code().to_owned()))
            .collect();
        return html! { <CurrencyField {key} {state} {codes} /> };
    }
    match field.kind {
        Kind::Choice(options) => html! { <ChoiceField {key} {state} {options} /> },
        _ => html! { <TypedField {key} {state} /> },
    }
}
