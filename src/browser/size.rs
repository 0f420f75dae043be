//! Follows the size of an element.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};

/// An element that is watched; dropping it stops the watching.
pub struct WatchedSize {
    observer: ResizeObserver,
    _changed: Closure<dyn FnMut()>,
}

impl Drop for WatchedSize {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back now and whenever the element's size changes; `None` where the browser cannot watch.
pub fn watch_size(element: &Element, changed: impl FnMut() + 'static) -> Option<WatchedSize> {
    let changed = Closure::<dyn FnMut()>::new(changed);
    let observer = ResizeObserver::new(changed.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(WatchedSize { observer, _changed: changed })
}
