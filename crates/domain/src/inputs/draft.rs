//! What has been entered so far, path by path, whether or not it can be read.

use std::collections::BTreeMap;

use crate::inputs::Path;

/// One entry of a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Canonical text of the kind of the field, or, where the typed text could not be read, that
    /// text as it was typed.
    pub text: String,
    /// Where the figure comes from, in the user's words.
    pub source: Option<String>,
    /// A remark of the user's.
    pub note: Option<String>,
}

impl Entry {
    /// An entry without source or note.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }
}

/// Everything that has been entered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    entries: BTreeMap<Path, Entry>,
}

impl Draft {
    /// A draft with nothing entered.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The text entered at `path`; `None` where nothing was entered.
    #[must_use]
    pub fn text(&self, path: &Path) -> Option<&str> {
        self.entries.get(path).map(|entry| entry.text.as_str()).filter(|text| !text.is_empty())
    }

    /// The entry at `path`.
    #[must_use]
    pub fn entry(&self, path: &Path) -> Option<&Entry> {
        self.entries.get(path)
    }

    /// Enters `text` at `path`; source and note of an earlier entry stay. Empty text removes an
    /// entry that has neither.
    pub fn enter(&mut self, path: Path, text: &str) {
        let entry = self.entries.entry(path.clone()).or_default();
        entry.text = text.to_owned();
        if entry.text.is_empty() && entry.source.is_none() && entry.note.is_none() {
            self.entries.remove(&path);
        }
    }

    /// Sets the whole entry at `path`.
    pub fn put(&mut self, path: Path, entry: Entry) {
        self.entries.insert(path, entry);
    }

    /// All entries in the order of their paths.
    pub fn entries(&self) -> impl Iterator<Item = (&Path, &Entry)> {
        self.entries.iter()
    }

    /// How many rows the repeating group `group` has: one more than the last position with an
    /// entry.
    #[must_use]
    pub fn rows(&self, group: &str) -> usize {
        self.entries
            .keys()
            .filter_map(|path| path.position_in(group))
            .max()
            .map_or(0, |last| last + 1)
    }

    /// Removes row `position` of `group`; later rows move up.
    pub fn remove_row(&mut self, group: &str, position: usize) {
        let entries = std::mem::take(&mut self.entries);
        for (path, entry) in entries {
            match path.position_in(group) {
                Some(at) if at == position => {}
                Some(at) if at > position => {
                    if let Some(moved) = path.moved_in(group, at - 1) {
                        self.entries.insert(moved, entry);
                    }
                }
                _ => {
                    self.entries.insert(path, entry);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removing_a_row_moves_the_later_ones_up() {
        let mut draft = Draft::new();
        for (at, name) in ["A", "B", "C"].iter().enumerate() {
            draft.enter(Path::new(&format!("inventors.{at}.name")), name);
        }
        draft.enter(Path::new("licence.upfront"), "1");
        draft.remove_row("inventors", 1);
        assert_eq!(draft.rows("inventors"), 2);
        assert_eq!(draft.text(&Path::new("inventors.1.name")), Some("C"));
        assert_eq!(draft.text(&Path::new("licence.upfront")), Some("1"));
    }

    #[test]
    fn emptying_a_field_keeps_the_note_that_was_written_to_it() {
        let mut draft = Draft::new();
        let path = Path::new("licence.upfront");
        draft.put(path.clone(), Entry { note: Some("from the offer".into()), ..Entry::of("1") });
        draft.enter(path.clone(), "");
        assert_eq!(draft.text(&path), None);
        assert_eq!(draft.entry(&path).unwrap().note.as_deref(), Some("from the offer"));
        draft.enter(Path::new("x"), "1");
        draft.enter(Path::new("x"), "");
        assert!(draft.entry(&Path::new("x")).is_none());
    }
}
