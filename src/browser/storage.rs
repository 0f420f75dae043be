//! Small things that the browser remembers for the page: the chosen language, which `boot.js` reads; for a tab, its project; whether the last
//! opening of the page came to its end. Where there is no storage they are simply not remembered.

use web_sys::Storage;

use crate::text::Language;

const LANGUAGE_KEY: &str = "labworth.language";
const PROJECT_KEY: &str = "labworth.project";
const OPENING_KEY: &str = "labworth.opening";

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// Of this tab alone; it outlives a reload.
fn tab_storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

/// Remembers the language; where there is no storage it is simply asked for again.
pub fn remember_language(language: Language) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(LANGUAGE_KEY, language.tag());
    }
}

/// The project that this tab had open before it was loaded again.
#[must_use]
pub fn project_of_this_tab() -> Option<String> {
    tab_storage()?.get_item(PROJECT_KEY).ok().flatten()
}

/// Remembers the project of this tab.
pub fn remember_project(project: &str) {
    if let Some(storage) = tab_storage() {
        let _ = storage.set_item(PROJECT_KEY, project);
    }
}

/// Notes that the page is about to open a state; says how often in a row that was begun and never came to its end.
pub fn begin_opening(key: &str) -> u32 {
    let Some(storage) = storage() else {
        return 0;
    };
    let noted = storage.get_item(OPENING_KEY).ok().flatten().unwrap_or_default();
    let begun: u32 = match noted.rsplit_once(' ') {
        Some((noted_key, times)) if noted_key == key => times.parse().unwrap_or(0),
        _ => 0,
    };
    let _ = storage.set_item(OPENING_KEY, &format!("{key} {}", begun.saturating_add(1)));
    begun
}

/// Notes that the page is open and answers.
pub fn end_opening() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(OPENING_KEY);
    }
}
