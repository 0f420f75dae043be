//! What is known of a kept state without reading its text.

use serde::{Deserialize, Serialize};

/// A state of a project as it was kept: everything but the text of the project file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// The project: the states of one history carry the same name. Opening another file begins another.
    pub project: String,
    /// Counts the states of a project from 1.
    pub revision: u32,
    /// When it was kept, in milliseconds since 1970 by this machine's clock; 0 where that is not known.
    pub at: f64,
    /// The title of the project.
    pub title: String,
    /// How many fields had a text.
    pub entries: u32,
    /// The length of the text, in bytes.
    pub size: u32,
}

impl State {
    /// The key under which it stands in the store. Two tabs that write the same revision of a project use the
    /// same key, and the store refuses the second.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}.{:010}", self.project, self.revision)
    }

    /// A state of which only the key is known, because what stands beside it cannot be read; `None` for a key that no
    /// version wrote.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        let (project, revision) = key.rsplit_once('.')?;
        let revision = revision.parse().ok()?;
        Some(Self { project: project.to_owned(), revision, ..Self::default() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_names_project_and_revision() {
        let state = State { project: "m1-a".into(), revision: 12, ..State::default() };
        assert_eq!(state.key(), "m1-a.0000000012");
        assert_eq!(State::of_key(&state.key()), Some(state));
        assert_eq!(State::of_key("without a revision"), None);
        assert_eq!(State::of_key("a.b"), None);
    }
}
