//! The page is left, hidden or closed; and where it stands.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::BeforeUnloadEvent;

/// Listeners to the page being left; dropping them stops the listening.
pub struct Leaving(
    #[allow(dead_code, reason = "kept, so that they go on listening")] Vec<EventListener>,
);

/// Calls back whenever the page may be about to go: it is hidden, closed, or another one is opened. Where `would_lose` says
/// so, the browser asks before the page is closed.
#[must_use]
pub fn watch_leaving(
    left: impl Fn() + Clone + 'static,
    would_lose: impl Fn() -> bool + 'static,
) -> Leaving {
    let Some(window) = web_sys::window() else {
        return Leaving(Vec::new());
    };
    let mut listeners = vec![
        EventListener::new(&window, "pagehide", {
            let left = left.clone();
            move |_| left()
        }),
        EventListener::new_with_options(
            &window,
            "beforeunload",
            EventListenerOptions::enable_prevent_default(),
            {
                let left = left.clone();
                move |event| {
                    left();
                    if would_lose() {
                        event.prevent_default();
                        if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                            // What older browsers ask by; the sentence is their own.
                            event.set_return_value("?");
                        }
                    }
                }
            },
        ),
    ];
    if let Some(document) = window.document() {
        listeners.push(EventListener::new(&document, "visibilitychange", move |_| left()));
    }
    Leaving(listeners)
}

/// Whether the page is shown inside a page of another origin.
#[must_use]
pub fn is_in_a_foreign_frame() -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    // Of a foreign page not even the address may be read.
    window.top().ok().flatten().is_some_and(|top| top.location().href().is_err())
}

/// Asks the browser not to clear what is kept when it needs room. It may ask the user, or say no: then nothing changes.
pub fn ask_to_keep_for_long() {
    let asked = || -> Result<(), JsValue> {
        let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
        let storage = Reflect::get(&window.navigator(), &"storage".into())?;
        let persist: Function = Reflect::get(&storage, &"persist".into())?.dyn_into()?;
        let outcome = persist.call0(&storage)?;
        let catch: Function = Reflect::get(&outcome, &"catch".into())?.dyn_into()?;
        catch.call1(&outcome, &Closure::once_into_js(|| ()))?;
        Ok(())
    };
    let _ = asked();
}
