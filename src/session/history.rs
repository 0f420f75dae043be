//! What can be undone.

use std::rc::Rc;

use labworth_domain::inputs::Path;

use labworth_export::project::ProjectFile;

use crate::session::Typed;

/// How many changes can be undone.
const MOST_STEPS: usize = 200;

/// What stood on the page: the texts, and the file they belong to.
pub(super) type Page = (Rc<Typed>, Rc<ProjectFile>);

/// Earlier and undone texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct History {
    past: Vec<Page>,
    future: Vec<Page>,
    /// The field whose typing goes on as one step.
    typing: Option<Path>,
}

impl History {
    pub(super) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub(super) fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Typing into one field, until it is left, is one step.
    pub(super) fn entered(&mut self, before: &Page, path: &Path) {
        if self.typing.as_ref() != Some(path) {
            self.push(before);
            self.typing = Some(path.clone());
        }
        self.future.clear();
    }

    pub(super) fn left(&mut self) {
        self.typing = None;
    }

    pub(super) fn replaced(&mut self, before: &Page) {
        self.push(before);
        self.future.clear();
        self.typing = None;
    }

    pub(super) fn undo(&mut self, now: Page) -> Option<Page> {
        let before = self.past.pop()?;
        self.future.push(now);
        self.typing = None;
        Some(before)
    }

    pub(super) fn redo(&mut self, now: Page) -> Option<Page> {
        let after = self.future.pop()?;
        self.past.push(now);
        self.typing = None;
        Some(after)
    }

    fn push(&mut self, before: &Page) {
        if self.past.len() >= MOST_STEPS {
            self.past.remove(0);
        }
        self.past.push(before.clone());
    }
}
