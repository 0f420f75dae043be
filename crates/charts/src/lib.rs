//! Pictures of money: labelled numbers in, shapes with meaning out.
//!
//! A chart is a function from plain numbers and words to a [`Scene`]. It knows no DOM, no
//! language and no colour: words are arguments, and a shape says whose money it is
//! ([`Party`]), which the style sheet turns into colour and a texture. Every chart fits the width
//! it is given, down to a phone's.

mod axis;
mod band_staircase;
mod division_bars;
mod heading;
mod lettering;
mod outcome_histogram;
mod party;
mod path_comparison;
mod pocket_bars;
mod range_shape;
mod road_picture;
mod scale;
mod scene;
mod segments;
mod split_flow;
mod strength_bars;
mod svg;
mod tornado;
mod value_axis;

pub use band_staircase::{Band, BandStaircase, Here, band_staircase};
pub use division_bars::{DivisionBars, DivisionRow, division_bars};
pub use outcome_histogram::{Bin, OutcomeHistogram, Percentile, outcome_histogram};
pub use party::{Party, Texture};
pub use path_comparison::{Closing, PartyRow, PathBar, PathComparison, path_comparison};
pub use pocket_bars::{PocketBars, PocketSeries, pocket_bars};
pub use range_shape::{RangeMark, RangeShape, range_shape};
pub use road_picture::{Moment, Payer, RoadPicture, RoadStage, road_picture};
pub use scale::{Linear, ticks};
pub use scene::{Anchor, Paint, Scene, Shape, Stroke, TextStyle, coordinate};
pub use split_flow::{Branch, Flow, Person, Pocket, split_flow};
pub use strength_bars::{StrengthBars, StrengthRow, strength_bars};
pub use svg::{STANDALONE_STYLE, standalone_svg};
pub use tornado::{InputEffect, InputEnd, Tornado, tornado};
pub use value_axis::{ValueAxis, ValueMark, ValueRow, value_axis};

/// Below this width a chart takes its upright form.
pub const NARROW: f64 = 600.0;
