//! Draws a scene as SVG inside the page: text stays text, colours come from the style sheet.

use labworth_charts::{Paint, Scene, Shape, coordinate};
use yew::prelude::*;

use crate::context::{use_dispatch, use_text};
use crate::figures::save_scene::save_scene;

/// What a picture needs.
#[derive(Properties, PartialEq)]
pub struct PictureProps {
    /// The scene.
    pub scene: Scene,
    /// Keeps the identifiers of several pictures apart.
    pub id: AttrValue,
    /// A small picture beside an entry, which nobody takes away as a file.
    #[prop_or_default]
    pub is_small: bool,
}

/// A scene, and below it the buttons that save it unless it is small.
#[component]
pub fn Picture(props: &PictureProps) -> Html {
    let text = use_text();
    let dispatch = use_dispatch();
    let PictureProps { scene, id, is_small } = props;
    let (width, height) = (coordinate(scene.width), coordinate(scene.height));
    let (title, description) = (format!("{id}-title"), format!("{id}-description"));
    html! {
        <>
        <svg
            class="picture"
            viewBox={format!("0 0 {width} {height}")}
            {width}
            {height}
            role="img"
            aria-labelledby={format!("{title} {description}")}
        >
            <title id={title}>{ scene.title.clone() }</title>
            <desc id={description}>{ scene.description.clone() }</desc>
            <defs>
                for texture in scene.textures() {
                    <pattern
                        key={texture.word()}
                        id={pattern_id(id, texture.word())}
                        width="6"
                        height="6"
                        patternUnits="userSpaceOnUse"
                    >
                        <path class="texture-line" d={texture.tile()} />
                    </pattern>
                }
            </defs>
            <g class="figure">
                for shape in &scene.shapes {
                    { draw(shape, id) }
                }
            </g>
        </svg>
        if !is_small {
            { save_scene(scene, id, &dispatch, text) }
        }
        </>
    }
}

fn pattern_id(id: &str, texture: &str) -> String {
    format!("{id}-{texture}")
}

fn draw(shape: &Shape, id: &str) -> Html {
    match shape {
        Shape::Rect { x, y, width, height, paint } => {
            let rect = |class: String, fill: Option<String>| {
                html! {
                    <rect
                        x={coordinate(*x)}
                        y={coordinate(*y)}
                        width={coordinate(*width)}
                        height={coordinate(*height)}
                        {class}
                        {fill}
                    />
                }
            };
            painted(*paint, id, rect)
        }
        Shape::Area { outline, paint } => {
            let area = |class: String, fill: Option<String>| {
                html! { <path d={outline.clone()} {class} {fill} /> }
            };
            painted(*paint, id, area)
        }
        Shape::Line { from, to, stroke } => html! {
            <line
                x1={coordinate(from.0)}
                y1={coordinate(from.1)}
                x2={coordinate(to.0)}
                y2={coordinate(to.1)}
                class={stroke.class()}
            />
        },
        Shape::Text { x, y, anchor, style, content } => html! {
            <text x={coordinate(*x)} y={coordinate(*y)} text-anchor={anchor.word()} class={style.class()}>
                { content.clone() }
            </text>
        },
        Shape::Group { label, shapes } => html! {
            <g>
                <title>{ label.clone() }</title>
                for inner in shapes {
                    { draw(inner, id) }
                }
            </g>
        },
    }
}

/// The shape in its party's colour, then once more with the party's texture.
fn painted(paint: Paint, id: &str, shape: impl Fn(String, Option<String>) -> Html) -> Html {
    let texture = paint.texture().map(|texture| {
        let fill = format!("url(#{})", pattern_id(id, texture.word()));
        shape("texture".to_owned(), Some(fill))
    });
    html! {
        <>
            { shape(paint.class(), None) }
            { texture.unwrap_or_default() }
        </>
    }
}
