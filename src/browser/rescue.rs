//! What is left when the page itself fails: a plain sentence, and the entries as a file.
//!
//! After a fault the module cannot be trusted any more, so the card is shown and the file made by `boot.js`. Here the
//! entries are only handed over, before they are worked with: the property `entries` of the link on the card holds the
//! text of the project file, and `later` path and text of entries that came after it.

use std::panic;

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// The link on the card.
const LINK: &str = "stopped-save";

fn link() -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(LINK)
}

/// Hands over everything that was entered, as the text of a project file; entries that were handed over one by one are
/// in it.
pub fn hold_for_rescue(entries: &str) {
    if let Some(link) = link() {
        // An element takes any property.
        let _ = Reflect::set(&link, &"entries".into(), &entries.into());
        let _ = Reflect::set(&link, &"later".into(), &Array::new());
    }
}

/// Hands over an entry before anything is made of it.
pub fn hold_entry_for_rescue(path: &str, text: &str) {
    let later = link().and_then(|link| Reflect::get(&link, &"later".into()).ok());
    if let Some(later) = later.and_then(|later| later.dyn_into::<Array>().ok()) {
        later.push(&Array::of2(&path.into(), &text.into()));
    }
}

/// Writes a fault to the console; the trap that follows brings up the card.
pub fn report_failure() {
    yew::set_custom_panic_hook(Box::new(|fault: &panic::PanicHookInfo<'_>| {
        web_sys::console::error_1(&JsValue::from_str(&fault.to_string()));
    }));
}
