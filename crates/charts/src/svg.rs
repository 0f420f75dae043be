//! Writes a scene as an SVG document of its own: for saving, printing and snapshots.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::party::Texture;
use crate::scene::{Paint, Scene, Shape, coordinate};

/// The style sheet inside a saved picture: the page's light colours and plain system letters.
pub const STANDALONE_STYLE: &str = include_str!("standalone.css");

/// The scene as an SVG document with its style inside. `id` keeps the identifiers of several
/// pictures apart.
#[must_use]
pub fn standalone_svg(scene: &Scene, id: &str) -> String {
    let (width, height) = (coordinate(scene.width), coordinate(scene.height));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-description\">\n\
         <title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-description\">{}</desc>\n\
         <style>\n{STANDALONE_STYLE}</style>\n",
        escaped(&scene.title),
        escaped(&scene.description),
    );
    write_patterns(&mut svg, scene, id);
    svg.push_str("<g class=\"figure\">\n");
    for shape in &scene.shapes {
        write_shape(&mut svg, shape, id);
    }
    svg.push_str("</g>\n</svg>\n");
    svg
}

fn write_patterns(svg: &mut String, scene: &Scene, id: &str) {
    let textures = scene.textures();
    if textures.is_empty() {
        return;
    }
    svg.push_str("<defs>\n");
    for texture in textures {
        let _ = writeln!(
            svg,
            "<pattern id=\"{}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">\
             <path class=\"texture-line\" d=\"{}\"/></pattern>",
            pattern_id(id, texture),
            texture.tile(),
        );
    }
    svg.push_str("</defs>\n");
}

/// The identifier of a texture's pattern in the picture `id`.
#[must_use]
pub(crate) fn pattern_id(id: &str, texture: Texture) -> String {
    format!("{id}-{}", texture.word())
}

fn write_shape(svg: &mut String, shape: &Shape, id: &str) {
    match shape {
        Shape::Rect { x, y, width, height, paint } => {
            let body = format!(
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"",
                coordinate(*x),
                coordinate(*y),
                coordinate(*width),
                coordinate(*height)
            );
            write_painted(svg, &body, *paint, id);
        }
        Shape::Area { outline, paint } => {
            write_painted(svg, &format!("<path d=\"{outline}\""), *paint, id);
        }
        Shape::Line { from, to, stroke } => {
            let _ = writeln!(
                svg,
                "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" class=\"{}\"/>",
                coordinate(from.0),
                coordinate(from.1),
                coordinate(to.0),
                coordinate(to.1),
                stroke.class()
            );
        }
        Shape::Text { x, y, anchor, style, content } => {
            let _ = writeln!(
                svg,
                "<text x=\"{}\" y=\"{}\" text-anchor=\"{}\" class=\"{}\">{}</text>",
                coordinate(*x),
                coordinate(*y),
                anchor.word(),
                style.class(),
                escaped(content)
            );
        }
        Shape::Group { label, shapes } => {
            let _ = writeln!(svg, "<g><title>{}</title>", escaped(label));
            for shape in shapes {
                write_shape(svg, shape, id);
            }
            svg.push_str("</g>\n");
        }
    }
}

/// The shape in its party's colour, then once more with the party's texture.
fn write_painted(svg: &mut String, body: &str, paint: Paint, id: &str) {
    let _ = writeln!(svg, "{body} class=\"{}\"/>", paint.class());
    if let Some(texture) = paint.texture() {
        let _ =
            writeln!(svg, "{body} class=\"texture\" fill=\"url(#{})\"/>", pattern_id(id, texture));
    }
}

/// A text inside of a document. What XML knows no way to write (control characters) would make the whole document unreadable.
fn escaped(text: &str) -> String {
    let allowed = |letter: char| match letter {
        '\t' | '\n' | '\r' => letter,
        '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => char::REPLACEMENT_CHARACTER,
        _ => letter,
    };
    let text: String = text.chars().map(allowed).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

impl Scene {
    /// The textures that occur, for the definitions of the picture.
    #[must_use]
    pub fn textures(&self) -> Vec<Texture> {
        let mut found = BTreeSet::new();
        collect(&self.shapes, &mut found);
        found.into_iter().collect()
    }
}

impl Paint {
    /// The texture over the colour; streams and unreached money have none, so that text on them
    /// stays legible.
    #[must_use]
    pub fn texture(self) -> Option<Texture> {
        match self {
            Self::Party(party) => match party.texture() {
                Texture::Plain => None,
                drawn => Some(drawn),
            },
            Self::Gap => Some(Texture::Crossed),
            Self::Loss => Some(Texture::Falling),
            Self::LowEnd => Some(Texture::Dots),
            _ => None,
        }
    }
}

fn collect(shapes: &[Shape], found: &mut BTreeSet<Texture>) {
    for shape in shapes {
        match shape {
            Shape::Rect { paint, .. } | Shape::Area { paint, .. } => found.extend(paint.texture()),
            Shape::Group { shapes, .. } => collect(shapes, found),
            Shape::Line { .. } | Shape::Text { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_text_and_nothing_in_it_breaks_the_document() {
        let title = "</title><script>\"&'\u{0}\u{1}\u{1b}\u{ffff}]]>\n\t".to_owned();
        let scene = Scene {
            width: 1.0,
            height: 1.0,
            title,
            description: String::new(),
            shapes: Vec::new(),
        };
        let svg = standalone_svg(&scene, "a");
        let shown = "&lt;/title&gt;&lt;script&gt;&quot;&amp;'\u{fffd}\u{fffd}\u{fffd}\u{fffd}]]&gt;\n\t</title>";
        assert!(svg.contains(shown), "{svg}");
        assert_eq!(svg.matches("<script").count(), 0);
    }
}
