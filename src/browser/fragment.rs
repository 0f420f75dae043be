//! The part of the address behind `#`: it never leaves the device.

use gloo::events::EventListener;

/// The fragment without its `#`; empty where there is none, and where the page is drawn without a
/// browser, as its tests do.
#[must_use]
pub fn fragment() -> String {
    if cfg!(not(target_arch = "wasm32")) {
        return String::new();
    }
    web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .map(|hash| hash.trim_start_matches('#').to_owned())
        .unwrap_or_default()
}

/// Changes the fragment; the browser's back button leads back.
pub fn set_fragment(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // In a frame that forbids it the page still changes, only the address does not.
        let _ = window.location().set_hash(fragment);
    }
}

/// Calls back whenever the fragment changes, as long as the listener is kept.
pub fn watch_fragment(changed: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| changed(fragment())))
}
