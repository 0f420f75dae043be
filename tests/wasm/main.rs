//! Tests that run as WebAssembly in a browser, and natively too unless they need the browser itself. `./dev test` gives
//! them a runner and a browser.
//!
//! They stand in the root package: there the runner finds `webdriver.json`, and every crate of the workspace can be
//! reached. One module for each promise; what touches the document is `#[cfg(target_arch = "wasm32")]`.

// Clippy knows its own tests, but not those of wasm-bindgen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[cfg(target_arch = "wasm32")]
mod document;
#[cfg(target_arch = "wasm32")]
mod engine_client;
mod mathematics;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
