//! The second Wasm module: simulations in a worker of the page, and the functions for JavaScript.
//!
//! Only the passage between JavaScript and `labworth-api` is here. Values go in and out as plain objects:
//! texts stay texts, and an error is an `Error` with `code`, `path` and `problems`.

mod javascript;
mod worker;

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console)]
    fn error(text: &str);
}

/// Says on the console where the module stopped, which its trap alone does not.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|fault| error(&fault.to_string())));
}
