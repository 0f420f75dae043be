//! The canonical text of a range, whether or not such a distribution exists.
//!
//! ```text
//! pert(low, likely, high)   triangular(low, likely, high)   uniform(low, high)
//! normal(mean, sd)          lognormal(mean, sd)             beta(alpha, beta)
//! ```
//!
//! Each figure is a canonical decimal. A blank may stand before and after a figure; there is
//! nothing inside a figure, so nothing is nested.

use std::fmt;

use crate::inputs::range::{RangeError, Shape};
use crate::units::{Exact, NotANumber};

/// The longest text of a range, in bytes: a name and three of the longest figures.
const LONGEST_TEXT: usize = 300;

/// A shape and its figures, as they stand in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedRange {
    shape: Shape,
    figures: Vec<Exact>,
}

impl StatedRange {
    /// A shape with its figures; `None` where their number is another than the shape asks for.
    #[must_use]
    pub fn new(shape: Shape, figures: Vec<Exact>) -> Option<Self> {
        (figures.len() == shape.figures()).then_some(Self { shape, figures })
    }

    /// Whether a text means to be a range: letters, then an opening bracket.
    #[must_use]
    pub fn is_meant(text: &str) -> bool {
        text.trim_start().split_once('(').is_some_and(|(name, _)| {
            let name = name.trim_end();
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic())
        })
    }

    /// Reads canonical text.
    ///
    /// # Errors
    /// [`RangeError::Malformed`] or [`RangeError::TooLarge`].
    pub fn parse(text: &str) -> Result<Self, RangeError> {
        if text.len() > LONGEST_TEXT {
            return Err(RangeError::TooLarge);
        }
        let (name, rest) = text.split_once('(').ok_or(RangeError::Malformed)?;
        let shape = Shape::named(name).ok_or(RangeError::Malformed)?;
        let inside = rest.strip_suffix(')').ok_or(RangeError::Malformed)?;
        let figures = inside.split(',').map(figure).collect::<Result<Vec<_>, _>>()?;
        Self::new(shape, figures).ok_or(RangeError::Malformed)
    }

    /// The shape.
    #[must_use]
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// Its figures, in the order of the text.
    #[must_use]
    pub fn figures(&self) -> &[Exact] {
        &self.figures
    }
}

/// One figure. What has too many digits to be written and read again without its exponent is too
/// large.
fn figure(text: &str) -> Result<Exact, RangeError> {
    let read = |text: &str| {
        Exact::from_decimal_text(text).map_err(|reason| match reason {
            NotANumber::TooLarge => RangeError::TooLarge,
            NotANumber::Empty | NotANumber::Malformed | NotANumber::DividedByZero => {
                RangeError::Malformed
            }
        })
    };
    let value = read(text.trim_matches(' '))?;
    read(&value.to_text())?;
    Ok(value)
}

impl fmt::Display for StatedRange {
    /// The canonical text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(", self.shape.name())?;
        for (at, figure) in self.figures.iter().enumerate() {
            let before = if at == 0 { "" } else { ", " };
            write!(f, "{before}{figure}")?;
        }
        f.write_str(")")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn canonical_text_is_read_and_written_the_same() {
        for text in [
            "pert(0.03, 0.05, 0.08)",
            "triangular(-1, 0, 2.5)",
            "uniform(3, 8)",
            "normal(0.05, 0.01)",
            "lognormal(1000000000, 600000000)",
            "beta(8, 12)",
        ] {
            assert_eq!(StatedRange::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn blanks_exponents_and_needless_zeros_are_written_away() {
        let written = |text| StatedRange::parse(text).unwrap().to_string();
        assert_eq!(written("uniform(1e3,2.50)"), "uniform(1000, 2.5)");
        assert_eq!(written("pert( 1,2 ,  3 )"), "pert(1, 2, 3)");
    }

    #[test]
    fn what_is_not_quite_the_text_is_refused() {
        for text in [
            "",
            "(",
            ")",
            "pert",
            "pert()",
            "pert(1, 2)",
            "pert(1, 2, 3, 4)",
            "uniform(1, 2, 3)",
            "Pert(1, 2, 3)",
            " pert(1, 2, 3)",
            "pert (1, 2, 3)",
            "pert(1, 2, 3) ",
            "pert(1; 2; 3)",
            "pert(1, 2, 3",
            "pert(pert(1, 2, 3), 2, 3)",
            "pert(1,, 3)",
            "pert(1, 5%, 3)",
            "pert(1,\t2,\u{a0}3)",
            "gamma(1, 2)",
            "pert(１, 2, 3)",
        ] {
            assert_eq!(StatedRange::parse(text), Err(RangeError::Malformed), "{text:?}");
        }
    }

    #[test]
    fn figures_beyond_any_quantity_are_too_large() {
        let digits = "9".repeat(81);
        for text in [
            "uniform(0, 1e41)".to_owned(),
            format!("uniform(0, {digits})"),
            format!("uniform(0, {}e-40)", "0.".to_owned() + &"1".repeat(60)),
            format!("uniform(0, 1{})", " ".repeat(400)),
        ] {
            assert_eq!(StatedRange::parse(&text), Err(RangeError::TooLarge), "{text:?}");
        }
    }

    #[test]
    fn only_letters_before_a_bracket_mean_a_range() {
        assert!(StatedRange::is_meant("pert(1, 2"));
        assert!(StatedRange::is_meant(" Gamma (1)"));
        assert!(!StatedRange::is_meant("(100)"));
        assert!(!StatedRange::is_meant("5 (about)"));
        assert!(!StatedRange::is_meant("0.05"));
        assert!(!StatedRange::is_meant("pert 1 2 3"));
    }

    fn any_figure() -> impl Strategy<Value = Exact> {
        (any::<i64>(), 0_u32..30).prop_map(|(digits, places)| {
            Exact::from_decimal_text(&format!("{digits}e-{places}")).unwrap()
        })
    }

    fn any_stated() -> impl Strategy<Value = StatedRange> {
        (prop::sample::select(Shape::ALL.to_vec()), prop::collection::vec(any_figure(), 3))
            .prop_map(|(shape, mut figures)| {
                figures.truncate(shape.figures());
                StatedRange::new(shape, figures).unwrap()
            })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(stated in any_stated()) {
            prop_assert_eq!(StatedRange::parse(&stated.to_string()), Ok(stated));
        }

        #[test]
        fn no_text_panics_and_what_is_read_has_one_canonical_text(
            text in prop_oneof![
                "\\PC{0,60}",
                "(pert|triangular|uniform|normal|lognormal|beta|Pert)?[ (),.;0-9eE+-]{0,60}\\)?",
                "(pert|triangular|uniform|normal|lognormal|beta)\\([0-9]{1,3}(, ?-?[0-9.]{1,9}(e-?[0-9]{1,3})?){1,3}\\)",
            ],
        ) {
            let _ = StatedRange::is_meant(&text);
            if let Ok(stated) = StatedRange::parse(&text) {
                let written = stated.to_string();
                prop_assert_eq!(StatedRange::parse(&written), Ok(stated));
                prop_assert!(StatedRange::is_meant(&written));
            }
        }
    }
}
