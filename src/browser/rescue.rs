//! What is left when the page itself fails: a plain sentence, and the entries as a file.

use std::cell::RefCell;
use std::panic;

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Writes what was entered as the text of a project file.
type Entries = Box<dyn Fn() -> String>;

thread_local! {
    static ENTRIES: RefCell<Option<Entries>> = const { RefCell::new(None) };
}

/// Keeps a way to write what was entered, for the case that the page fails later.
pub fn keep_for_rescue(entries: impl Fn() -> String + 'static) {
    ENTRIES.with(|kept| {
        if let Ok(mut kept) = kept.try_borrow_mut() {
            *kept = Some(Box::new(entries));
        }
    });
}

/// Shows the sentence and the file when the page fails; the fault goes to the console as before.
pub fn rescue_on_failure() {
    yew::set_custom_panic_hook(Box::new(|fault: &panic::PanicHookInfo<'_>| {
        web_sys::console::error_1(&JsValue::from_str(&fault.to_string()));
        let _ = show_rescue();
    }));
}

fn show_rescue() -> Result<(), JsValue> {
    let document =
        web_sys::window().and_then(|window| window.document()).ok_or(JsValue::UNDEFINED)?;
    let card = document.get_element_by_id("stopped").ok_or(JsValue::UNDEFINED)?;
    card.remove_attribute("hidden")?;
    let entries = ENTRIES.with(|kept| {
        let kept = kept.try_borrow().ok()?;
        kept.as_ref().map(|write| write())
    });
    let anchor = document.get_element_by_id("stopped-save").ok_or(JsValue::UNDEFINED)?;
    if let Some(text) = entries {
        let options = BlobPropertyBag::new();
        options.set_type("application/json");
        let parts = Array::of1(&JsValue::from_str(&text));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
        let anchor: HtmlAnchorElement = anchor.unchecked_into();
        anchor.set_href(&Url::create_object_url_with_blob(&blob)?);
        anchor.remove_attribute("hidden")?;
    }
    Ok(())
}
