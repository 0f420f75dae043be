//! Compares a picture with the one that was looked at.

use std::path::PathBuf;
use std::{env, fs};

use labworth_charts::{Scene, Shape, standalone_svg};

pub const PHONE: f64 = 328.0;
pub const DESK: f64 = 760.0;

/// Widths at which a picture must hold together, the senseless among them.
pub const WIDTHS: [f64; 13] = [
    f64::NAN,
    f64::NEG_INFINITY,
    -5.0,
    0.0,
    12.0,
    90.0,
    f64::INFINITY,
    300.0,
    328.0,
    599.0,
    600.0,
    760.0,
    1200.0,
];

pub fn compare(name: &str, scene: &Scene) {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/gallery").join(format!("{name}.svg"));
    let svg = standalone_svg(scene, name);
    if env::var_os("UPDATE_GALLERY").is_some() {
        let written = fs::write(&path, &svg);
        assert!(written.is_ok(), "{written:?}");
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == svg, "{name}.svg has changed; run with UPDATE_GALLERY=1 and look at it");
}

/// Nothing lies outside the box.
pub fn check(scene: &Scene) {
    fn inside(shapes: &[Shape], width: f64, height: f64) {
        for shape in shapes {
            match shape {
                Shape::Rect { x, y, width: w, height: h, .. } => {
                    assert!(*x >= -2.0 && x + w <= width + 2.0, "{shape:?}");
                    assert!(*y >= -0.5 && y + h <= height + 0.5, "{shape:?}");
                }
                Shape::Text { x, y, .. } => {
                    assert!((0.0..=width).contains(x) && (0.0..=height).contains(y), "{shape:?}");
                }
                Shape::Group { shapes, .. } => inside(shapes, width, height),
                Shape::Area { .. } | Shape::Line { .. } => {}
            }
        }
    }
    inside(&scene.shapes, scene.width, scene.height);
}
