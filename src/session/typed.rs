//! Everything that has been typed, as typed.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use labworth_domain::inputs::{Draft, Entry, Kind, Path};
use labworth_domain::paths::appraisal::adjustments;
use labworth_domain::paths::appraisal::evidence::LICENCES;
use labworth_domain::project::{self, CURRENCY, GROUPS};

use crate::text::{Language, Quantity, Written};

/// The text of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedEntry {
    /// The text as typed.
    pub text: Rc<str>,
    /// The language in which it was typed: it decides how an ambiguous number is read.
    pub language: Language,
    /// Where the value was taken from, as the file says.
    pub source: Option<String>,
    /// A remark of the person who entered it.
    pub note: Option<String>,
    /// How it was understood.
    reading: Understood,
}

/// How a text was understood: found out once, as every key asks for every field. Another text, language or currency
/// begins anew.
#[derive(Clone, Debug, Default)]
struct Understood(Rc<OnceCell<Written>>);

impl PartialEq for Understood {
    fn eq(&self, _: &Self) -> bool {
        true // it follows from the text
    }
}

impl Eq for Understood {}

/// The texts of all fields by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    entries: BTreeMap<Path, TypedEntry>,
    /// The currency where no entry names one.
    assumed_currency: Rc<str>,
}

impl TypedEntry {
    /// The place of a licence in its list, after the one at that position has gone: later ones move up; that of the one
    /// that has gone is left open.
    fn follow_licences(&mut self, gone: usize) {
        let Ok(number) = self.text.trim().parse::<usize>() else { return };
        if number > gone {
            let text = if number == gone + 1 { String::new() } else { (number - 1).to_string() };
            self.text = Rc::from(text);
            self.reading = Understood::default();
        }
    }
}

impl Typed {
    /// Nothing typed yet.
    #[must_use]
    pub fn new(assumed_currency: &str) -> Self {
        Self { entries: BTreeMap::new(), assumed_currency: Rc::from(assumed_currency) }
    }

    /// The texts of a draft, as a person writing in `language` would type them.
    #[must_use]
    pub fn of_draft(draft: &Draft, assumed_currency: &str, language: Language) -> Self {
        let mut typed = Self::new(assumed_currency);
        if let Some(code) = draft.text(&CURRENCY.path()) {
            typed.put(CURRENCY.path(), code, language);
        }
        for (path, entry) in draft.entries() {
            let text = typed.quantity(path).typed(&entry.text, language);
            typed.entries.insert(
                path.clone(),
                TypedEntry {
                    text: Rc::from(text),
                    language,
                    source: entry.source.clone(),
                    note: entry.note.clone(),
                    reading: Understood::default(),
                },
            );
        }
        typed
    }

    /// The text at a path; empty where nothing was typed.
    #[must_use]
    pub fn text(&self, path: &Path) -> Rc<str> {
        self.entries.get(path).map_or_else(|| Rc::from(""), |entry| Rc::clone(&entry.text))
    }

    /// The entry at a path.
    #[must_use]
    pub fn entry(&self, path: &Path) -> Option<&TypedEntry> {
        self.entries.get(path)
    }

    /// The code of the currency in which amounts are typed.
    #[must_use]
    pub fn currency(&self) -> Rc<str> {
        let entered = self.text(&CURRENCY.path());
        if entered.trim().is_empty() { Rc::clone(&self.assumed_currency) } else { entered }
    }

    /// The currency where no entry names one.
    #[must_use]
    pub fn assumed_currency(&self) -> &str {
        &self.assumed_currency
    }

    /// The text at a path, understood.
    #[must_use]
    pub fn understood(&self, path: &Path) -> Written {
        self.entries.get(path).map_or(Written::Empty, |entry| self.reading(path, entry).clone())
    }

    fn reading<'a>(&self, path: &Path, entry: &'a TypedEntry) -> &'a Written {
        let understand = || self.quantity(path).understand(&entry.text, entry.language);
        entry.reading.0.get_or_init(understand)
    }

    /// The texts for the model: canonical where they can be read, as typed where not.
    #[must_use]
    pub fn to_draft(&self) -> Draft {
        let mut draft = Draft::new();
        for (path, entry) in &self.entries {
            let text = match self.reading(path, entry) {
                Written::Empty => String::new(),
                Written::Read { canonical, .. } => canonical.clone(),
                Written::Refused(_) => entry.text.to_string(),
            };
            let keeps_its_row = GROUPS.iter().any(|group| path.position_in(group).is_some());
            if !text.is_empty() || keeps_its_row || entry.note.is_some() || entry.source.is_some() {
                draft.put(
                    path.clone(),
                    Entry { text, source: entry.source.clone(), note: entry.note.clone() },
                );
            }
        }
        draft
    }

    /// The number of rows of a repeating group.
    #[must_use]
    pub fn rows(&self, group: &str) -> usize {
        self.entries
            .keys()
            .filter_map(|path| path.position_in(group))
            .max()
            .map_or(0, |last| last + 1)
    }

    /// With the text at a path replaced. What was typed over no longer comes from where the old
    /// text came from.
    #[must_use]
    pub(super) fn with(&self, path: &Path, text: &str, language: Language) -> Self {
        let mut next = self.clone();
        next.put(path.clone(), text, language);
        next
    }

    /// With the text at a path as it stands once its field is left.
    #[must_use]
    pub(super) fn settled(&self, path: &Path) -> Option<Self> {
        let entry = self.entries.get(path)?;
        let settled = self.quantity(path).settled(&entry.text, entry.language);
        if *settled == *entry.text {
            return None;
        }
        let mut next = self.clone();
        if let Some(entry) = next.entries.get_mut(path) {
            entry.text = Rc::from(settled);
            entry.reading = Understood::default();
        }
        Some(next)
    }

    /// With an empty row added at the end of a group.
    #[must_use]
    pub(super) fn with_row(&self, group: &str, language: Language) -> Self {
        let at = self.rows(group);
        let mut next = self.clone();
        let columns = project::fields().filter(|field| {
            field.path.strip_prefix(group).is_some_and(|rest| rest.starts_with(".#"))
        });
        for field in columns {
            next.put(field.at(at), "", language);
        }
        next
    }

    /// Without the row at that position; later rows move up.
    #[must_use]
    pub(super) fn without_row(&self, group: &str, position: usize) -> Self {
        let mut next = Self::new(&self.assumed_currency);
        for (path, entry) in &self.entries {
            let path = match path.position_in(group) {
                Some(at) if at == position => continue,
                Some(at) if at > position => path.moved_in(group, at - 1),
                _ => Some(path.clone()),
            };
            if let Some(path) = path {
                let mut entry = entry.clone();
                if group == LICENCES && path.fits(adjustments::LICENCE.path) {
                    entry.follow_licences(position);
                }
                next.entries.insert(path, entry);
            }
        }
        next
    }

    /// Written anew in another language's convention; what cannot be read stays as typed.
    #[must_use]
    pub(super) fn in_language(&self, language: Language) -> Self {
        let mut next = self.clone();
        for (path, entry) in &mut next.entries {
            let quantity = self.quantity(path);
            if let Written::Read { canonical, .. } = self.reading(path, entry) {
                entry.text = Rc::from(quantity.typed(canonical, language));
                entry.language = language;
                entry.reading = Understood::default();
            }
        }
        next
    }

    fn put(&mut self, path: Path, text: &str, language: Language) {
        let note = self.entries.get(&path).and_then(|entry| entry.note.clone());
        if path == CURRENCY.path() {
            self.entries.values_mut().for_each(|entry| entry.reading = Understood::default());
        }
        let reading = Understood::default();
        let entry = TypedEntry { text: Rc::from(text), language, source: None, note, reading };
        self.entries.insert(path, entry);
    }

    fn quantity(&self, path: &Path) -> Quantity<'_> {
        let currency = match self.entries.get(&CURRENCY.path()) {
            Some(entry) if !entry.text.trim().is_empty() => &entry.text,
            _ => &self.assumed_currency,
        };
        match project::field_of(path) {
            Some(field) => Quantity::of(field, currency),
            None => {
                Quantity { kind: Kind::Text, currency, min: None, max: None, takes_range: false }
            }
        }
    }
}
