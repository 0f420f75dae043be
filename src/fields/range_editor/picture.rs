//! The shape of a range, drawn small while it is typed.

use labworth_charts::{RangeMark, RangeShape, range_shape};
use labworth_domain::inputs::Range;
use labworth_domain::units::Exact;
use yew::prelude::*;

use crate::context::use_text;
use crate::fields::{FieldState, element_id};
use crate::figures::Picture;
use crate::text::{Quantity, Text, Written};

/// How many values of the density are drawn.
const POINTS: u32 = 81;
/// The width of the picture, in CSS pixels.
const WIDTH: f64 = 260.0;

/// What the picture needs.
#[derive(Properties, PartialEq)]
pub(super) struct RangePictureProps {
    /// The field.
    pub(super) state: FieldState,
}

/// The density of what stands in the field; nothing while that is no range.
#[component]
pub(super) fn RangePicture(props: &RangePictureProps) -> Html {
    let text = use_text();
    let state = &props.state;
    let scene = shape(state, text).and_then(|shape| range_shape(&shape, WIDTH));
    html! {
        <div class="range-picture">
            if let Some(scene) = scene {
                <Picture id={format!("{}-shape", element_id(&state.path))} {scene} is_small=true />
            }
        </div>
    }
}

fn shape(state: &FieldState, text: Text) -> Option<RangeShape> {
    let Written::Read { canonical, echo, .. } = &state.reading else {
        return None;
    };
    let quantity = Quantity::of(state.field, &state.currency);
    let range = Range::of(quantity.stated(canonical)?).ok()?;
    let points = range.distribution().outline(POINTS);
    let mark = |value: f64, figure: Option<&Exact>| RangeMark {
        value,
        words: figure
            .and_then(|figure| quantity.figure_to_type(range.shape(), figure, text.language))
            .unwrap_or_default(),
    };
    let (first, last) = (points.first()?.0, points.last()?.0);
    let ends = range.ends();
    let base = range.base();
    Some(RangeShape {
        title: text.range_picture().to_owned(),
        description: echo.clone().unwrap_or_default(),
        low: mark(first, ends.map(|(low, _)| low)),
        likely: Some(mark(base.to_f64(), None)),
        high: mark(last, ends.map(|(_, high)| high)),
        points,
    })
}
