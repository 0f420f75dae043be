//! Turns a picture into dots, so that it can stand in a letter or on a slide.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use super::download::{download_blob, text_blob};

/// Dots for each pixel of the picture: sharp on paper.
const SHARPNESS: f64 = 3.0;
/// The page's light ground, so that dark letters stay legible wherever the picture is put.
const GROUND: &str = "#ffffff";

/// Draws an SVG document of that size and saves it as a PNG file of that name; `failed` is called
/// where the browser does not draw or save it.
///
/// # Errors
/// What the browser says when it does not let the page begin.
pub fn download_png(
    name: &str,
    svg: &str,
    (width, height): (f64, f64),
    failed: impl Fn() + Clone + 'static,
) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(&text_blob("image/svg+xml", svg)?)?;
    let image = HtmlImageElement::new()?;
    let drawn = {
        let (image, address, name, failed) =
            (image.clone(), address.clone(), name.to_owned(), failed.clone());
        Closure::once_into_js(move || {
            let outcome = save_drawn(&image, &name, (width, height), failed.clone());
            // Forgetting an address that is already gone changes nothing.
            let _ = Url::revoke_object_url(&address);
            if outcome.is_err() {
                failed();
            }
        })
    };
    let refused = Closure::once_into_js(failed);
    image.set_onload(Some(drawn.unchecked_ref()));
    image.set_onerror(Some(refused.unchecked_ref()));
    image.set_src(&address);
    Ok(())
}

fn save_drawn(
    image: &HtmlImageElement,
    name: &str,
    (width, height): (f64, f64),
    failed: impl Fn() + 'static,
) -> Result<(), JsValue> {
    let document =
        web_sys::window().and_then(|window| window.document()).ok_or(JsValue::UNDEFINED)?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
    // Whole and positive: a picture is never wider than a few thousand pixels.
    canvas.set_width((width * SHARPNESS).ceil() as u32);
    canvas.set_height((height * SHARPNESS).ceil() as u32);
    let context: CanvasRenderingContext2d =
        canvas.get_context("2d")?.ok_or(JsValue::UNDEFINED)?.unchecked_into();
    context.set_fill_style_str(GROUND);
    context.fill_rect(0.0, 0.0, f64::from(canvas.width()), f64::from(canvas.height()));
    context.draw_image_with_html_image_element_and_dw_and_dh(
        image,
        0.0,
        0.0,
        width * SHARPNESS,
        height * SHARPNESS,
    )?;
    let name = name.to_owned();
    let saved = Closure::once_into_js(move |blob: Option<Blob>| {
        let saved = blob.ok_or(JsValue::UNDEFINED).and_then(|blob| download_blob(&name, &blob));
        if saved.is_err() {
            failed();
        }
    });
    canvas.to_blob(saved.unchecked_ref())
}
