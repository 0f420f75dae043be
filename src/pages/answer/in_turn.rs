//! An evaluation that reaches the parts of the answer one after another, each in a task and a frame of its own, so
//! that no key waits for the whole page to be drawn.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::in_turn;
use crate::figures::Evaluated;

/// What each part shows; nothing before its first turn.
#[derive(Clone, PartialEq)]
pub struct InTurn {
    newest: Evaluated,
    shown: Rc<Vec<Option<Evaluated>>>,
}

impl InTurn {
    /// What a part shows: the newest evaluation when its turn has come, until then the one before, if there was one.
    #[must_use]
    pub fn at(&self, part: usize) -> Option<&Evaluated> {
        self.shown.get(part)?.as_ref()
    }

    /// Whether a part still shows an earlier evaluation.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.next().is_some()
    }

    fn next(&self) -> Option<usize> {
        self.shown.iter().position(|shown| shown.as_ref() != Some(&self.newest))
    }
}

/// The newest evaluation for each of so many parts, in turn. The first part has the first one at once.
#[hook]
pub fn use_in_turn(newest: &Evaluated, parts: usize) -> InTurn {
    let shown = {
        let newest = newest.clone();
        use_state(move || {
            let mut shown = vec![None; parts];
            if let Some(first) = shown.first_mut() {
                *first = Some(newest);
            }
            Rc::new(shown)
        })
    };
    let parts = InTurn { newest: newest.clone(), shown: Rc::clone(&shown) };
    {
        let shown = shown.clone();
        use_effect_with(parts.clone(), move |parts| {
            let wait = parts.next().map(|part| {
                let parts = parts.clone();
                in_turn(move || {
                    let mut all = Vec::clone(&parts.shown);
                    if let Some(own) = all.get_mut(part) {
                        *own = Some(parts.newest.clone());
                    }
                    shown.set(Rc::new(all));
                })
            });
            move || drop(wait)
        });
    }
    parts
}
