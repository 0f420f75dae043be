//! Saves a picture as a file: as SVG, which stays sharp and can be changed, or as PNG.

use labworth_charts::{Scene, standalone_svg};
use yew::prelude::*;

use crate::browser;
use crate::context::{use_dispatch, use_text};
use crate::session::Action;
use crate::text::file_stem;

/// What the buttons need.
#[derive(Properties, PartialEq)]
pub(super) struct SaveSceneProps {
    /// The picture.
    pub(super) scene: Scene,
    /// Keeps the identifiers of several pictures apart.
    pub(super) id: AttrValue,
}

/// The kinds of file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Svg,
    Png,
}

/// The buttons below a picture.
#[component]
pub(super) fn SaveScene(props: &SaveSceneProps) -> Html {
    let text = use_text();
    let dispatch = use_dispatch();
    let saving = |kind: Kind| {
        let (scene, id, dispatch) = (props.scene.clone(), props.id.clone(), dispatch.clone());
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
    let title = &props.scene.title;
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
