//! The small inputs beneath a field, as texts: what they were filled with from the field, and what
//! they write into it.

use labworth_domain::inputs::{Range, Shape};
use labworth_domain::uncertainty::Distribution;
use labworth_domain::units::Exact;

use crate::text::{Language, Quantity, Text, Written};

/// One small input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// The lowest figure.
    Low,
    /// The most likely figure.
    Likely,
    /// The highest figure.
    High,
    /// The mean.
    Mean,
    /// The standard deviation.
    Spread,
    /// The first figure of a beta distribution.
    Alpha,
    /// The second one.
    Beta,
}

impl Slot {
    const COUNT: usize = 7;

    /// Its name in identifiers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Likely => "likely",
            Self::High => "high",
            Self::Mean => "mean",
            Self::Spread => "spread",
            Self::Alpha => "alpha",
            Self::Beta => "beta",
        }
    }

    /// The inputs of a shape, in the order of its figures.
    #[must_use]
    pub const fn of(shape: Shape) -> &'static [Self] {
        match shape {
            Shape::Pert | Shape::Triangular => &[Self::Low, Self::Likely, Self::High],
            Shape::Uniform => &[Self::Low, Self::High],
            Shape::Normal | Shape::LogNormal => &[Self::Mean, Self::Spread],
            Shape::Beta => &[Self::Alpha, Self::Beta],
        }
    }
}

/// What is still to be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The lowest figure.
    Low,
    /// The highest figure.
    High,
    /// Both ends.
    Both,
    /// One of the figures of another shape.
    Rest,
}

/// The texts of the small inputs; those of the shapes not chosen are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The shape that they make.
    pub shape: Shape,
    texts: [String; Slot::COUNT],
}

impl Default for Parts {
    fn default() -> Self {
        Self { shape: Shape::Pert, texts: std::array::from_fn(|_| String::new()) }
    }
}

impl Parts {
    /// The parts after the field's own text became `typed`: those of a range; a single figure is
    /// the most likely one and leaves the others.
    #[must_use]
    pub fn following(&self, typed: &str, quantity: &Quantity<'_>, language: Language) -> Self {
        let mut next = self.clone();
        let canonical = match quantity.understand(typed, language) {
            Written::Read { canonical, .. } => canonical,
            // Unreadable text stays in the field; the small inputs keep theirs.
            Written::Refused(_) => return next,
            Written::Empty => String::new(),
        };
        match quantity.stated(&canonical) {
            Some(stated) => {
                // Two ends may be the beginning of three figures: the plain shape shows all three.
                let is_plain = stated.shape() == Shape::Uniform && self.shape == Shape::Pert;
                next.shape = if is_plain { Shape::Pert } else { stated.shape() };
                if is_plain {
                    next.put(Slot::Likely, String::new());
                }
                for (slot, figure) in Slot::of(stated.shape()).iter().zip(stated.figures()) {
                    let text = quantity.figure_to_type(stated.shape(), figure, language);
                    next.put(*slot, text.unwrap_or_default());
                }
            }
            None => {
                // A figure typed over a range takes its place; one beside a range in the making
                // does not.
                if self.missing().is_none() {
                    next = Self::default();
                }
                next.put(Slot::Likely, typed.trim().to_owned());
            }
        }
        next
    }

    /// The text of one input.
    #[must_use]
    pub fn text(&self, slot: Slot) -> &str {
        self.texts.get(slot as usize).map_or("", String::as_str)
    }

    /// With the text of one input replaced.
    #[must_use]
    pub fn with(&self, slot: Slot, text: &str) -> Self {
        let mut next = self.clone();
        next.put(slot, text.to_owned());
        next
    }

    /// In another shape: its empty inputs are filled so that mean and standard deviation stay.
    #[must_use]
    pub fn in_shape(&self, shape: Shape, quantity: &Quantity<'_>, language: Language) -> Self {
        let mut next = Self { shape, ..self.clone() };
        let range = self.range(quantity, language);
        let before = range.as_ref().map(Range::distribution);
        for slot in Slot::of(shape) {
            if !next.text(*slot).trim().is_empty() {
                continue;
            }
            let figure = before.and_then(|before| moment(*slot, &before));
            let typed = figure.and_then(|figure| quantity.figure_to_type(shape, &figure, language));
            if let Some(typed) = typed {
                next.put(*slot, typed);
            } else if *slot == Slot::Mean {
                next.put(Slot::Mean, self.text(Slot::Likely).to_owned());
            }
        }
        next
    }

    /// What the inputs write into the field; `None` while figures are missing.
    #[must_use]
    pub fn composed(&self, language: Language) -> Option<String> {
        let filled = |slot: Slot| Some(self.text(slot).trim()).filter(|text| !text.is_empty());
        let texts: Vec<Option<&str>> =
            Slot::of(self.shape).iter().map(|slot| filled(*slot)).collect();
        if texts.iter().all(Option::is_none) {
            return Some(String::new());
        }
        match (self.shape, texts.as_slice()) {
            (Shape::Pert | Shape::Triangular, [None, Some(likely), None]) => {
                Some((*likely).to_owned())
            }
            (Shape::Pert, [Some(low), None, Some(high)])
            | (Shape::Uniform, [Some(low), Some(high)]) => Some(format!("{low} – {high}")),
            (Shape::Pert, [Some(low), Some(likely), Some(high)]) => {
                Some(format!("{low} – {likely} – {high}"))
            }
            (shape, texts) => {
                let all: Option<Vec<&str>> = texts.iter().copied().collect();
                let name = Text::of(language).shape_typed(shape);
                all.map(|all| format!("{name}({})", all.join("; ")))
            }
        }
    }

    /// What is still to be filled in for a range.
    #[must_use]
    pub fn missing(&self) -> Option<Missing> {
        let empty = |slot: Slot| self.text(slot).trim().is_empty();
        match self.shape {
            Shape::Pert | Shape::Triangular => match (empty(Slot::Low), empty(Slot::High)) {
                (true, true) => Some(Missing::Both),
                (true, false) => Some(Missing::Low),
                (false, true) => Some(Missing::High),
                (false, false) => (self.shape == Shape::Triangular && empty(Slot::Likely))
                    .then_some(Missing::Rest),
            },
            shape => Slot::of(shape).iter().any(|slot| empty(*slot)).then_some(Missing::Rest),
        }
    }

    fn put(&mut self, slot: Slot, text: String) {
        if let Some(place) = self.texts.get_mut(slot as usize) {
            *place = text;
        }
    }

    fn range(&self, quantity: &Quantity<'_>, language: Language) -> Option<Range> {
        match quantity.understand(&self.composed(language)?, language) {
            Written::Read { canonical, .. } => Range::of(quantity.stated(&canonical)?).ok(),
            _ => None,
        }
    }
}

/// The figure by which another shape keeps mean and standard deviation, in three digits; for a
/// beta, α = m·(m(1 − m)/s² − 1) and β = (1 − m)·(m(1 − m)/s² − 1).
fn moment(slot: Slot, distribution: &Distribution) -> Option<Exact> {
    let (mean, spread) = (distribution.mean(), distribution.standard_deviation());
    let cases = mean * (1.0 - mean) / (spread * spread) - 1.0;
    let figure = match slot {
        Slot::Mean => mean,
        Slot::Spread => spread,
        Slot::Alpha if cases > 0.0 => mean * cases,
        Slot::Beta if cases > 0.0 => (1.0 - mean) * cases,
        _ => return None,
    };
    Exact::from_decimal_text(&format!("{figure:.2e}")).ok()
}

#[cfg(test)]
mod tests {
    use labworth_domain::paths::licence::{ROYALTY_RATE, UPFRONT};

    use super::*;

    const VI: Language = Language::Vietnamese;

    fn rate() -> Quantity<'static> {
        Quantity::of(&ROYALTY_RATE, "VND")
    }

    fn read(typed: &str) -> Parts {
        Parts::default().following(typed, &rate(), VI)
    }

    #[test]
    fn a_single_figure_is_the_most_likely_one() {
        let parts = read("5,5");
        assert_eq!(parts.text(Slot::Likely), "5,5");
        assert_eq!(parts.composed(VI).as_deref(), Some("5,5"));
        assert_eq!(parts.missing(), Some(Missing::Both));
    }

    #[test]
    fn filling_the_ends_writes_the_range() {
        let parts = read("5,5").with(Slot::Low, "3");
        assert_eq!((parts.composed(VI), parts.missing()), (None, Some(Missing::High)));
        let parts = parts.with(Slot::High, " 8 ");
        assert_eq!(parts.composed(VI).as_deref(), Some("3 – 5,5 – 8"));
        assert_eq!(parts.missing(), None);
        assert_eq!(parts.with(Slot::Likely, "").composed(VI).as_deref(), Some("3 – 8"));
    }

    #[test]
    fn the_parts_follow_what_is_typed_into_the_field() {
        let parts = read("3 – 5 – 8").following("2-4-9", &rate(), VI);
        let texts = [Slot::Low, Slot::Likely, Slot::High].map(|slot| parts.text(slot).to_owned());
        assert_eq!(texts, ["2", "4", "9"]);
        let parts = parts.following("3 – 8", &rate(), VI);
        assert_eq!((parts.shape, parts.text(Slot::Likely)), (Shape::Pert, ""));
        let unreadable = parts.following("nhiều", &rate(), VI);
        assert_eq!(unreadable, parts);
        let money = Quantity::of(&UPFRONT, "VND");
        let parts = Parts::default().following("1–2–4 tỷ", &money, VI);
        assert_eq!(parts.text(Slot::High), "4.000.000.000");
    }

    #[test]
    fn a_figure_typed_over_a_range_takes_its_place() {
        let parts = read("3 – 5 – 8").following("6", &rate(), VI);
        assert_eq!(parts, read("6"));
        let begun = read("5").with(Slot::Low, "3").following("6", &rate(), VI);
        assert_eq!((begun.text(Slot::Low), begun.text(Slot::Likely)), ("3", "6"));
    }

    #[test]
    fn another_shape_keeps_mean_and_spread() {
        let parts = read("2 – 5 – 10").in_shape(Shape::Normal, &rate(), VI);
        // Mean 32/6 = 5.333…, standard deviation √(20/9) = 1.49…
        assert_eq!(parts.composed(VI).as_deref(), Some("chuẩn(5,33; 1,49)"));
        let back = parts.in_shape(Shape::Pert, &rate(), VI);
        assert_eq!(back.composed(VI).as_deref(), Some("2 – 5 – 10"));
        let beta = read("20").in_shape(Shape::Beta, &rate(), VI);
        assert_eq!(beta.missing(), Some(Missing::Rest));
        // beta(2, 8): m = 0.2, s = √(0.16/11) ≈ 0.121; 0.16/0.121² − 1 = 9.93, of which 0.2 and 0.8.
        let beta = read("beta(2; 8)").in_shape(Shape::Normal, &rate(), VI);
        assert_eq!(beta.text(Slot::Mean), "20");
        let again =
            Parts { shape: Shape::Normal, ..beta.with(Slot::Alpha, "").with(Slot::Beta, "") };
        let again = again.in_shape(Shape::Beta, &rate(), VI);
        assert_eq!(again.composed(VI).as_deref(), Some("beta(1,99; 7,94)"));
    }

    #[test]
    fn emptying_every_input_empties_the_field() {
        let parts = read("5").with(Slot::Likely, "");
        assert_eq!(parts.composed(VI).as_deref(), Some(""));
    }
}
