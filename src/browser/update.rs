//! A later build of the page: `boot.js` tells that it is there, and is told when the reader wants it.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{Event, History};

/// What `boot.js` says, and the attribute of the root that stays for whoever listens later.
const IS_THERE: (&str, &str) = ("labworth:update", "data-update");
/// What it is told.
const WANTED: &str = "labworth:use-update";

/// Calls back when a later build is there, at once if it is already, as long as the listener is kept.
pub fn watch_update(heard: impl Fn() + 'static) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    let (event, attribute) = IS_THERE;
    if document.document_element().is_some_and(|root| root.has_attribute(attribute)) {
        heard();
    }
    Some(EventListener::new(&document, event, move |_| heard()))
}

/// Loads the later build in place of this one.
pub fn load_update() {
    let document = web_sys::window().and_then(|window| window.document());
    if let (Some(document), Ok(event)) = (document, Event::new(WANTED)) {
        // Nobody can call this event off.
        let _ = document.dispatch_event(&event);
    }
}

fn history() -> Result<History, JsValue> {
    web_sys::window().ok_or(JsValue::UNDEFINED)?.history()
}

/// Hands the entries to the page that takes this one's place. They lie with this entry of the tab's history: they outlive a
/// reload, belong to this tab alone, and go with it.
///
/// # Errors
/// What the browser says when it does not keep them.
pub fn hand_over(entries: &str) -> Result<(), JsValue> {
    history()?.replace_state(&JsValue::from_str(entries), "")
}

/// The entries that the page before this one handed over.
#[must_use]
pub fn handed_over() -> Option<String> {
    history().ok()?.state().ok()?.as_string()
}

/// Forgets what was handed over, so that no later reload brings it back.
pub fn forget_handed_over() {
    if let Ok(history) = history() {
        // Where nothing can be replaced, nothing could be handed over.
        let _ = history.replace_state(&JsValue::NULL, "");
    }
}
