//! Saves a picture as a file: as SVG, which stays sharp and can be changed, or as PNG.

use labworth_charts::{Scene, standalone_svg};
use yew::prelude::*;

use crate::browser;
use crate::session::Action;
use crate::text::{Text, file_stem};

/// The kinds of file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Svg,
    Png,
}

/// The buttons below a picture.
pub(super) fn save_scene(
    scene: &Scene,
    id: &AttrValue,
    dispatch: &Callback<Action>,
    text: Text,
) -> Html {
    let saving = |kind: Kind| {
        let (scene, id, dispatch) = (scene.clone(), id.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            let failed = {
                let dispatch = dispatch.clone();
                move || dispatch.emit(Action::FailedToSave)
            };
            if save(&scene, &id, kind, failed.clone()).is_err() {
                failed();
            }
        })
    };
    let title = &scene.title;
    html! {
        <p class="save-picture">
            <span aria-hidden="true">{ text.picture_save() }</span>
            <button
                type="button"
                class="quiet-button"
                aria-label={text.picture_save_svg(title)}
                onclick={saving(Kind::Svg)}
            >
                { "SVG" }
            </button>
            <button
                type="button"
                class="quiet-button"
                aria-label={text.picture_save_png(title)}
                onclick={saving(Kind::Png)}
            >
                { "PNG" }
            </button>
        </p>
    }
}

fn save(
    scene: &Scene,
    id: &str,
    kind: Kind,
    failed: impl Fn() + Clone + 'static,
) -> Result<(), wasm_bindgen::JsValue> {
    let svg = standalone_svg(scene, id);
    let stem = file_stem(&scene.title);
    let stem = if stem.is_empty() { id } else { &stem };
    match kind {
        Kind::Svg => browser::download(&format!("{stem}.svg"), "image/svg+xml", &svg),
        Kind::Png => {
            let size = (scene.width, scene.height);
            browser::download_png(&format!("{stem}.png"), &svg, size, failed)
        }
    }
}
