//! Fetches a file that the build laid beside the page.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::XmlHttpRequest;

/// A file that is being fetched; dropping it ends the fetching.
pub struct Fetching {
    request: XmlHttpRequest,
    _listeners: [EventListener; 2],
}

impl Drop for Fetching {
    fn drop(&mut self) {
        // Ended or not, nothing more is told.
        let _ = self.request.abort();
    }
}

/// Fetches what the start script's tag names `data-<name>`, such as `cards-vi`. The text is told once; nothing, where it
/// cannot be had.
///
/// # Errors
/// The page was built without it, or the browser refuses to ask for it.
pub fn fetch_beside(
    name: &str,
    came: impl Fn(Option<String>) + Clone + 'static,
) -> Result<Fetching, JsValue> {
    let document = web_sys::window().and_then(|window| window.document());
    let address = document
        .and_then(|document| document.get_element_by_id("boot"))
        .and_then(|boot| boot.get_attribute(&format!("data-{name}")))
        .ok_or(JsValue::UNDEFINED)?;
    let request = XmlHttpRequest::new()?;
    request.open("GET", &address)?;
    let listeners = [
        EventListener::once(&request, "load", {
            let (request, came) = (request.clone(), came.clone());
            move |_| {
                let is_there = request.status() == Ok(200);
                came(request.response_text().ok().flatten().filter(|_| is_there));
            }
        }),
        EventListener::once(&request, "error", move |_| came(None)),
    ];
    request.send()?;
    Ok(Fetching { request, _listeners: listeners })
}
