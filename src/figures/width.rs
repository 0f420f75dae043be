//! How wide a picture may be.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::watch_size;

/// Until the width is known, and where there is no screen.
const UNKNOWN: f64 = 640.0;

/// The width of an element in CSS pixels, followed as it changes, also from hidden to shown.
#[hook]
pub fn use_width(element: &NodeRef) -> f64 {
    let width = use_state(|| UNKNOWN);
    {
        let (width, element) = (width.clone(), element.clone());
        use_effect_with((), move |()| {
            let watched = element.cast::<HtmlElement>().and_then(|element| {
                let last = std::cell::Cell::new(UNKNOWN);
                let followed = element.clone();
                watch_size(&element, move || {
                    let measured = f64::from(followed.offset_width());
                    if measured > 0.0 && (measured - last.get()).abs() >= 1.0 {
                        last.set(measured);
                        width.set(measured);
                    }
                })
            });
            move || drop(watched)
        });
    }
    *width
}
