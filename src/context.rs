//! What every part of the page can ask for: the language, the reference data, and ways to say
//! what happened.

use std::collections::BTreeMap;
use std::rc::Rc;

use labworth_domain::inputs::Path;
use yew::prelude::*;

use crate::knowledge::Knowledge;
use crate::session::Action;
use crate::text::{Language, Text};

/// Tells the session what happened. It stays the same for the life of the page.
#[derive(Clone, PartialEq)]
pub struct Dispatch(pub Callback<Action>);

/// Leads to a field's question and puts the focus there.
#[derive(Clone, PartialEq)]
pub struct GoToField(pub Callback<Path>);

/// Exchange rates as a reader typed them, kept while the page is open: they compare rules and are
/// no part of the project.
#[derive(Clone, PartialEq)]
pub struct TypedRates(pub UseStateHandle<BTreeMap<RateOf, TypedRate>>);

/// From which currency to which.
pub type RateOf = (String, String);

/// A rate as typed, and the language it was typed in.
pub type TypedRate = (String, Language);

/// The reference data, compared by identity: it never changes.
#[derive(Clone)]
pub struct Known(pub Rc<Knowledge>);

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The sentences in the reader's language.
#[hook]
pub fn use_text() -> Text {
    use_context::<Text>().unwrap_or_default()
}

/// Tells the session what happened; nothing where there is no session, as in a test of one part.
#[hook]
pub fn use_dispatch() -> Callback<Action> {
    use_context::<Dispatch>().map_or_else(Callback::noop, |dispatch| dispatch.0)
}

/// Leads to a field.
#[hook]
pub fn use_go_to_field() -> Callback<Path> {
    use_context::<GoToField>().map_or_else(Callback::noop, |go_to| go_to.0)
}

/// The reference data, where it could be read.
#[hook]
pub fn use_knowledge() -> Option<Rc<Knowledge>> {
    use_context::<Known>().map(|known| known.0)
}
