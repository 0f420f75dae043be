//! The document: its language and title, the focus, printing.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

use crate::text::Language;

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Tells the document its language and title.
pub fn show_language(language: Language, title: &str) {
    let Some(document) = document() else {
        return;
    };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        // An element always takes this attribute; if not, the page is still readable.
        let _ = root.set_attribute("lang", language.tag());
    }
}

/// Moves the focus to an element and brings it into view; `false` where there is none.
pub fn focus(id: &str) -> bool {
    let element = document()
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// Opens every folded part of the page around an element, so that it can have the focus.
pub fn unfold_around(id: &str) {
    let mut inside = document().and_then(|document| document.get_element_by_id(id));
    while let Some(element) = inside {
        if element.tag_name().eq_ignore_ascii_case("details") {
            // An element always takes this attribute.
            let _ = element.set_attribute("open", "");
        }
        inside = element.parent_element();
    }
}

/// The identifier of the element that has the focus; none where the page is drawn without a browser.
#[must_use]
pub fn focused_id() -> Option<String> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    document()?.active_element().map(|element| element.id())
}

/// The name of this build, which changes when any file of it does; empty where the page was not built
/// to be served.
#[must_use]
pub fn build() -> String {
    if cfg!(not(target_arch = "wasm32")) {
        return String::new();
    }
    document()
        .and_then(|document| document.get_element_by_id("boot"))
        .and_then(|boot| boot.get_attribute("data-build"))
        .unwrap_or_default()
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A frame may not be allowed to print; there is nothing to add to the browser's refusal.
        let _ = window.print();
    }
}
