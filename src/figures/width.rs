//! How wide a picture may be.

use gloo::events::EventListener;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Until the width is known, and where there is no screen.
const UNKNOWN: f64 = 640.0;

/// The width of an element in CSS pixels, in steps that keep pictures from trembling.
#[hook]
pub fn use_width(element: &NodeRef) -> f64 {
    let width = use_state(|| UNKNOWN);
    {
        let (width, element) = (width.clone(), element.clone());
        use_effect_with((), move |()| {
            let measure = move || {
                if let Some(element) = element.cast::<HtmlElement>() {
                    let measured = f64::from(element.offset_width());
                    if measured > 0.0 && (measured - *width).abs() >= 1.0 {
                        width.set(measured);
                    }
                }
            };
            measure();
            let listener = web_sys::window()
                .map(|window| EventListener::new(&window, "resize", move |_| measure()));
            move || drop(listener)
        });
    }
    *width
}
