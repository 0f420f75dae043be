//! Gives the user a file.

use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the address of the file stays valid, in milliseconds; some browsers ask first.
const KEPT: u32 = 60_000;

/// Saves a text as a file of that name in the user's downloads.
///
/// # Errors
/// What the browser says when it does not let the page do that.
pub fn download(name: &str, media_type: &str, text: &str) -> Result<(), JsValue> {
    download_blob(name, &text_blob(media_type, text)?)
}

/// A text as a file in memory.
pub(super) fn text_blob(media_type: &str, text: &str) -> Result<Blob, JsValue> {
    let parts = Array::of1(&JsValue::from_str(text));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_str_sequence_and_options(&parts, &options)
}

/// Saves a file in memory under that name in the user's downloads.
pub(super) fn download_blob(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(blob)?;
    let document =
        web_sys::window().and_then(|window| window.document()).ok_or(JsValue::UNDEFINED)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    anchor.set_href(&address);
    anchor.set_download(name);
    let body = document.body().ok_or(JsValue::UNDEFINED)?;
    body.append_child(&anchor)?;
    anchor.click();
    anchor.remove();
    Timeout::new(KEPT, move || {
        // Forgetting an address that is already gone changes nothing.
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}
