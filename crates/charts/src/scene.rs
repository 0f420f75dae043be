//! A picture as shapes with meaning.

use crate::party::Party;

/// A picture: shapes in a box, with words for those who do not see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Width of the box, in CSS pixels at natural size.
    pub width: f64,
    /// Height of the box.
    pub height: f64,
    /// What the picture is, in one phrase.
    pub title: String,
    /// What it shows, in sentences with the figures.
    pub description: String,
    /// The shapes, from the back to the front.
    pub shapes: Vec<Shape>,
}

/// A shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A rectangle.
    Rect {
        /// Left edge.
        x: f64,
        /// Upper edge.
        y: f64,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
        /// What it stands for.
        paint: Paint,
    },
    /// A closed outline in SVG path syntax.
    Area {
        /// The outline.
        outline: String,
        /// What it stands for.
        paint: Paint,
    },
    /// A straight line.
    Line {
        /// Its start.
        from: (f64, f64),
        /// Its end.
        to: (f64, f64),
        /// What it stands for.
        stroke: Stroke,
    },
    /// A line of text.
    Text {
        /// Where the anchor lies.
        x: f64,
        /// The base line.
        y: f64,
        /// Which end of the text lies at `x`.
        anchor: Anchor,
        /// What the text is.
        style: TextStyle,
        /// The words.
        content: String,
    },
    /// Shapes that are one thing, with a name that a pointer or a screen reader finds.
    Group {
        /// The name, with its figure.
        label: String,
        /// The shapes.
        shapes: Vec<Shape>,
    },
}

/// What an area stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Money of a party.
    Party(Party),
    /// Money on its way to a party.
    Stream(Party),
    /// Money of a party that is not reached yet.
    Beyond(Party),
    /// A range of values.
    Range,
    /// The range on which the methods agree.
    Reconciled,
    /// The best single value.
    Middle,
    /// Money that nobody has yet.
    Gap,
    /// Outcomes below zero.
    Loss,
    /// The effect of an input's low end.
    LowEnd,
    /// The effect of an input's high end.
    HighEnd,
    /// How likely values are.
    Density,
    /// A stretch of the road to market.
    Road,
    /// The time in which the right protects sales.
    Protected,
}

/// What a line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// The base from which bars rise.
    Base,
    /// A line that helps the eye.
    Grid,
    /// From a label to what it names.
    Leader,
    /// A division inside a bar.
    Division,
    /// Where the reader's own case stands.
    Here,
    /// A range around a bar's end.
    Whisker,
    /// A moment or a value that is named.
    Mark,
    /// A sign that something is fulfilled.
    Fulfilled,
    /// A sign that something is not fulfilled.
    Unfulfilled,
}

/// Which end of a text lies at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text begins there.
    Start,
    /// The text is centred there.
    Middle,
    /// The text ends there.
    End,
}

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextStyle {
    /// The name of something.
    Label,
    /// A figure.
    Figure,
    /// A name or figure that matters most.
    Strong,
    /// A note beside a label, or a mark on an axis.
    Note,
    /// Where the reader's own case stands.
    Here,
    /// Money that nobody has yet.
    Gap,
}

impl Paint {
    /// The class of the shape.
    #[must_use]
    pub fn class(self) -> String {
        match self {
            Self::Party(party) => format!("party party-{}", party.word()),
            Self::Stream(party) => format!("stream party-{}", party.word()),
            Self::Beyond(party) => format!("beyond party-{}", party.word()),
            Self::Range => "range".to_owned(),
            Self::Reconciled => "reconciled".to_owned(),
            Self::Middle => "middle".to_owned(),
            Self::Gap => "gap".to_owned(),
            Self::Loss => "loss".to_owned(),
            Self::LowEnd => "low-end".to_owned(),
            Self::HighEnd => "high-end".to_owned(),
            Self::Density => "density".to_owned(),
            Self::Road => "road".to_owned(),
            Self::Protected => "protected".to_owned(),
        }
    }

    /// Whose money it is.
    #[must_use]
    pub fn party(self) -> Option<Party> {
        match self {
            Self::Party(party) | Self::Stream(party) | Self::Beyond(party) => Some(party),
            _ => None,
        }
    }
}

impl Stroke {
    /// The class of the line.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Base => "line-base",
            Self::Grid => "line-grid",
            Self::Leader => "line-leader",
            Self::Division => "line-division",
            Self::Here => "line-here",
            Self::Whisker => "line-whisker",
            Self::Mark => "line-mark",
            Self::Fulfilled => "line-fulfilled",
            Self::Unfulfilled => "line-unfulfilled",
        }
    }
}

impl Anchor {
    /// The value of SVG's `text-anchor`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

impl TextStyle {
    /// The class of the text.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Label => "text-label",
            Self::Figure => "text-figure",
            Self::Strong => "text-strong",
            Self::Note => "text-note",
            Self::Here => "text-here",
            Self::Gap => "text-gap",
        }
    }

    /// The size of the letters, in CSS pixels; the style sheet uses the same.
    #[must_use]
    pub fn size(self) -> f64 {
        match self {
            Self::Label | Self::Figure | Self::Strong | Self::Here | Self::Gap => 14.0,
            Self::Note => 12.5,
        }
    }
}

impl Shape {
    /// A line of text.
    #[must_use]
    pub fn text(at: (f64, f64), anchor: Anchor, style: TextStyle, content: &str) -> Self {
        Self::Text { x: at.0, y: at.1, anchor, style, content: content.to_owned() }
    }

    /// A rectangle.
    #[must_use]
    pub fn rect(at: (f64, f64), size: (f64, f64), paint: Paint) -> Self {
        Self::Rect { x: at.0, y: at.1, width: size.0.max(0.0), height: size.1.max(0.0), paint }
    }

    /// A straight line.
    #[must_use]
    pub fn line(from: (f64, f64), to: (f64, f64), stroke: Stroke) -> Self {
        Self::Line { from, to, stroke }
    }
}

/// A coordinate with at most two decimals: enough for the eye, the same on every machine.
#[must_use]
pub fn coordinate(value: f64) -> String {
    if !value.is_finite() {
        return "0".to_owned();
    }
    let rounded = format!("{value:.2}");
    let short = rounded.trim_end_matches('0').trim_end_matches('.');
    match short {
        "-0" | "" => "0".to_owned(),
        other => other.to_owned(),
    }
}
