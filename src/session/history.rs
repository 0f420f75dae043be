//! What can be undone.

use std::rc::Rc;

use labworth_domain::inputs::Path;

use crate::session::Typed;

/// How many changes can be undone.
const MOST_STEPS: usize = 200;

/// Earlier and undone texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct History {
    past: Vec<Rc<Typed>>,
    future: Vec<Rc<Typed>>,
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
    pub(super) fn entered(&mut self, before: &Rc<Typed>, path: &Path) {
        if self.typing.as_ref() != Some(path) {
            self.push(before);
            self.typing = Some(path.clone());
        }
        self.future.clear();
    }

    pub(super) fn left(&mut self) {
        self.typing = None;
    }

    pub(super) fn replaced(&mut self, before: &Rc<Typed>) {
        self.push(before);
        self.future.clear();
        self.typing = None;
    }

    pub(super) fn undo(&mut self, now: &Rc<Typed>) -> Option<Rc<Typed>> {
        let before = self.past.pop()?;
        self.future.push(Rc::clone(now));
        self.typing = None;
        Some(before)
    }

    pub(super) fn redo(&mut self, now: &Rc<Typed>) -> Option<Rc<Typed>> {
        let after = self.future.pop()?;
        self.past.push(Rc::clone(now));
        self.typing = None;
        Some(after)
    }

    fn push(&mut self, before: &Rc<Typed>) {
        if self.past.len() >= MOST_STEPS {
            self.past.remove(0);
        }
        self.past.push(Rc::clone(before));
    }
}
