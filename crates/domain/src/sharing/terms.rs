//! What a rule is applied under: the facts of the case and what was chosen where the law is open.

use std::collections::BTreeMap;

use crate::sharing::{Formula, OpenChoice, Person};
use crate::units::{Date, Exact};

/// A fact of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A number, rates as fractions.
    Number(Exact),
    /// A date.
    Date(Date),
    /// Yes or no.
    Flag(bool),
    /// A word.
    Text(String),
}

/// The facts, the choices and the people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    facts: BTreeMap<String, Fact>,
    chosen: BTreeMap<String, (String, Option<Formula>)>,
    people: Vec<Person>,
}

impl Terms {
    /// States a fact.
    pub fn set_fact(&mut self, name: &str, fact: Fact) {
        self.facts.insert(name.to_owned(), fact);
    }

    /// The fact of that name.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<&Fact> {
        self.facts.get(name)
    }

    /// The number of that name.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<Exact> {
        match self.facts.get(name) {
            Some(Fact::Number(value)) => Some(value.clone()),
            _ => None,
        }
    }

    /// These facts and people with nothing chosen: the terms of another rule on the same case.
    #[must_use]
    pub fn without_choices(&self) -> Self {
        Self { chosen: BTreeMap::new(), ..self.clone() }
    }

    /// Chooses the option `option` of `choice`; `false` where it has no such option.
    pub fn choose(&mut self, choice: &OpenChoice, option: &str) -> bool {
        let Some(found) = choice.options.iter().find(|each| each.id == option) else {
            return false;
        };
        self.chosen.insert(choice.id.clone(), (found.id.clone(), found.value.clone()));
        true
    }

    /// The option chosen for the open choice `choice`.
    #[must_use]
    pub fn chosen(&self, choice: &str) -> Option<&str> {
        self.chosen.get(choice).map(|(option, _)| option.as_str())
    }

    /// The number that the chosen option stands for.
    #[must_use]
    pub fn chosen_value(&self, choice: &str) -> Option<&Formula> {
        self.chosen.get(choice).and_then(|(_, value)| value.as_ref())
    }

    /// All choices made: choice and option.
    pub fn choices(&self) -> impl Iterator<Item = (&str, &str)> {
        self.chosen.iter().map(|(choice, (option, _))| (choice.as_str(), option.as_str()))
    }

    /// Names the people among whom the inventors' part is divided.
    pub fn set_people(&mut self, people: Vec<Person>) {
        self.people = people;
    }

    /// The people among whom the inventors' part is divided.
    #[must_use]
    pub fn people(&self) -> &[Person] {
        &self.people
    }
}
