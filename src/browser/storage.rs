//! The one thing that the browser remembers for the page: the chosen language.

use web_sys::Storage;

use crate::text::Language;

const LANGUAGE_KEY: &str = "labworth.language";

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// The language that was chosen here before, else the page's first language.
#[must_use]
pub fn preferred_language() -> Language {
    let remembered = storage()
        .and_then(|storage| storage.get_item(LANGUAGE_KEY).ok().flatten())
        .and_then(|tag| Language::of_tag(&tag));
    remembered.unwrap_or_default()
}

/// Remembers the language; where there is no storage it is simply asked for again.
pub fn remember_language(language: Language) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(LANGUAGE_KEY, language.tag());
    }
}
