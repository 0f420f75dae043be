//! A range as a person types it, as canonical text for the model, and in words.

use labworth_domain::inputs::{Kind, Range, Shape, StatedRange};
use labworth_domain::units::Exact;

use crate::text::quantity::{Quantity, Refusal, Written, number_to_type};
use crate::text::{
    Convention, Language, Reading, Split, Text, Unreadable, folded, read_number, split_range,
};

/// What stands between the figures of a range when the page writes them.
const BETWEEN: &str = " – ";

/// A range that was typed, read.
struct RangeReading {
    stated: StatedRange,
    /// The same under the other convention, where it could be meant.
    other: Option<StatedRange>,
    /// Whether words or units were typed with the figures.
    by_words: bool,
}

impl Quantity<'_> {
    /// Understands a range; `None` where nothing like one was typed.
    pub(super) fn understand_range(&self, typed: &str, language: Language) -> Option<Written> {
        let reading = match self.read_range(typed, language)? {
            Ok(reading) => reading,
            Err(refusal) => return Some(Written::Refused(refusal)),
        };
        let other = reading.other.and_then(|other| {
            Some((self.range_to_type(&other, language)?, self.range_in_words(&other, language)?))
        });
        Some(Written::Read {
            canonical: reading.stated.to_string(),
            echo: self.range_in_words(&reading.stated, language),
            other,
        })
    }

    /// What a typed range becomes when its field is left: written as the page writes it where it
    /// can be read in one way only and holds no words; else as typed. `None` where it is no range.
    pub(super) fn settled_range(&self, typed: &str, language: Language) -> Option<String> {
        if matches!(self.kind, Kind::Date | Kind::Choice(_) | Kind::Text) {
            return None;
        }
        let reading = self.read_range(typed, language)?;
        let settled = reading.ok().and_then(|reading| {
            let certain = reading.other.is_none() && !reading.by_words;
            let holds = self.holds(&reading.stated);
            (certain && holds).then(|| self.range_to_type(&reading.stated, language)).flatten()
        });
        Some(settled.unwrap_or_else(|| typed.to_owned()))
    }

    /// The range that canonical text states, where this may be a range.
    #[must_use]
    pub fn stated(&self, canonical: &str) -> Option<StatedRange> {
        if self.takes_range { StatedRange::parse(canonical).ok() } else { None }
    }

    /// The way a range stands in an input: `3 – 5 – 8`, `triangular(3; 5; 8)`.
    pub(super) fn range_to_type(&self, stated: &StatedRange, language: Language) -> Option<String> {
        let figures: Option<Vec<String>> = stated
            .figures()
            .iter()
            .map(|figure| self.figure_to_type(stated.shape(), figure, language))
            .collect();
        let figures = figures?;
        Some(match stated.shape() {
            Shape::Pert | Shape::Uniform => figures.join(BETWEEN),
            named => format!("{}({})", Text::of(language).shape_typed(named), figures.join("; ")),
        })
    }

    /// One figure of a range as it stands in an input: in per cent for a rate.
    #[must_use]
    pub fn figure_to_type(
        &self,
        shape: Shape,
        figure: &Exact,
        language: Language,
    ) -> Option<String> {
        let power = if self.kind == Kind::Rate && shape != Shape::Beta { 2 } else { 0 };
        number_to_type(&figure.to_text(), power, language)
    }

    /// The range in one phrase: `nhiều khả năng nhất 5%, từ 3% đến 8%`. `None` where its figures
    /// are out of order or leave no spread: then the problem is said instead.
    pub(super) fn range_in_words(
        &self,
        stated: &StatedRange,
        language: Language,
    ) -> Option<String> {
        let range = Range::of(stated.clone()).ok()?;
        let text = Text::of(language);
        let say = |figure: &Exact| self.echo(&figure.to_text(), language);
        Some(match (range.shape(), range.figures()) {
            (Shape::Pert, [low, likely, high]) => {
                text.range_words_pert(&say(high), &say(likely), &say(low))
            }
            (Shape::Triangular, [low, likely, high]) => {
                text.range_words_triangular(&say(high), &say(likely), &say(low))
            }
            (Shape::Uniform, [low, high]) => text.range_words_uniform(&say(high), &say(low)),
            (Shape::Normal, [mean, spread]) => text.range_words_normal(&say(mean), &say(spread)),
            (Shape::LogNormal, [mean, spread]) => {
                text.range_words_lognormal(&say(mean), &say(&range.base()), &say(spread))
            }
            (Shape::Beta, _) => text.range_words_beta(&say(&range.base())),
            _ => return None,
        })
    }

    /// The range in few words, for lists and workings: `nhiều khả năng 5% (3%–8%)`.
    pub(super) fn range_in_short(
        &self,
        stated: &StatedRange,
        language: Language,
    ) -> Option<String> {
        let range = Range::of(stated.clone()).ok()?;
        let text = Text::of(language);
        let say = |figure: &Exact| self.echo(&figure.to_text(), language);
        Some(match (range.shape(), range.figures()) {
            (Shape::Pert | Shape::Triangular, [low, likely, high]) => {
                text.range_short_likely(&say(high), &say(likely), &say(low))
            }
            (Shape::Uniform, [low, high]) => {
                text.range_short_uniform(&say(high), &say(low), &say(&range.base()))
            }
            (Shape::Beta, _) => text.range_short_beta(&say(&range.base())),
            (Shape::LogNormal, [mean, spread]) => {
                text.range_short_median(&say(mean), &say(&range.base()), &say(spread))
            }
            (_, [mean, spread]) => text.range_short_mean(&say(mean), &say(spread)),
            _ => return None,
        })
    }

    /// Whether the field can hold the range: it exists and its figures lie within the bounds.
    fn holds(&self, stated: &StatedRange) -> bool {
        Range::of(stated.clone()).is_ok_and(|range| {
            let base = range.base();
            let ends = range.ends().into_iter().flat_map(|(low, high)| [low, high]);
            ends.chain([&base]).all(|figure| self.is_within_bounds(&figure.to_text()))
        })
    }

    fn read_range(&self, typed: &str, language: Language) -> Option<Result<RangeReading, Refusal>> {
        let split = split_range(typed);
        if split == Split::One {
            return None;
        }
        if !self.takes_range {
            return Some(Err(Refusal::NoRangeHere));
        }
        Some(match split {
            Split::One => return None,
            Split::Unknown => Err(Refusal::NotARange),
            Split::UnclearHyphens => Err(Refusal::UnclearHyphens),
            Split::Canonical(stated) => Ok(self.of_canonical(stated)),
            Split::Named(shape, parts) => self.of_figures(shape, &parts, language),
            Split::Figures(parts) => match parts.len() {
                2 => self.of_figures(Shape::Uniform, &parts, language),
                3 => self.of_figures(Shape::Pert, &parts, language),
                _ => Err(Refusal::NotARange),
            },
        })
    }

    /// A range as it stands in a file, where rates are fractions. A person who types
    /// `pert(3, 5, 8)` into a field of per cent means per cent: as fractions they would lie
    /// outside the bounds.
    fn of_canonical(&self, stated: StatedRange) -> RangeReading {
        let certain = |stated| RangeReading { stated, other: None, by_words: false };
        if self.kind != Kind::Rate || stated.shape() == Shape::Beta || self.holds(&stated) {
            return certain(stated);
        }
        let canonical =
            |figure: &Exact| Exact::from_decimal_text(&self.canonical_number(figure)).ok();
        let in_per_cent: Option<Vec<Exact>> = stated.figures().iter().map(canonical).collect();
        let in_per_cent = in_per_cent.and_then(|figures| StatedRange::new(stated.shape(), figures));
        match in_per_cent {
            Some(in_per_cent) if self.holds(&in_per_cent) => certain(in_per_cent),
            _ => certain(stated),
        }
    }

    fn of_figures(
        &self,
        shape: Shape,
        parts: &[String],
        language: Language,
    ) -> Result<RangeReading, Refusal> {
        if parts.len() != shape.figures() {
            return Err(Refusal::NotARange);
        }
        let readings = read_parts(parts, Convention::of(language))?;
        let is_number = shape == Shape::Beta;
        for reading in &readings {
            let refusal = match (is_number, reading.unit) {
                (true, Some(_)) => Some(Refusal::OtherUnit),
                (true, None) => None,
                (false, unit) => self.refusal_of(unit),
            };
            if let Some(refusal) = refusal {
                return Err(refusal);
            }
        }
        let stated = |value: &dyn Fn(&Reading) -> Exact| {
            let canonical = |reading: &Reading| {
                let value = value(reading);
                let text = if is_number { value.to_text() } else { self.canonical_number(&value) };
                Exact::from_decimal_text(&text).ok()
            };
            let figures: Option<Vec<Exact>> = readings.iter().map(canonical).collect();
            figures.and_then(|figures| StatedRange::new(shape, figures))
        };
        let first = stated(&|reading| reading.value.clone()).ok_or(Refusal::TooLong)?;
        // What is too long for a file is too long.
        StatedRange::parse(&first.to_string()).map_err(|_| Refusal::TooLong)?;
        let could_be_meant = |reading: &Reading| match &reading.other {
            Some(other) => self.is_plausible(other, reading.scaled),
            None => true,
        };
        let ambiguous = readings.iter().any(|reading| reading.other.is_some());
        let other = (ambiguous && readings.iter().all(could_be_meant))
            .then(|| stated(&|reading| reading.other.as_ref().unwrap_or(&reading.value).clone()))
            .flatten()
            .filter(|other| Range::of(other.clone()).is_ok());
        let by_words = readings.iter().any(|reading| reading.scaled || reading.unit.is_some());
        Ok(RangeReading { stated: first, other, by_words })
    }
}

/// The figures; words behind the last one hold for those before it that have none of their own:
/// `1 – 2 – 4 tỷ`.
fn read_parts(parts: &[String], convention: Convention) -> Result<Vec<Reading>, Refusal> {
    let read = |part: &str| {
        read_number(part, convention).map_err(|reason| match reason {
            Unreadable::TooLong => Refusal::TooLong,
            Unreadable::Empty | Unreadable::NotANumber => Refusal::NotARange,
        })
    };
    let last = parts.last().map_or("", String::as_str);
    let words = words_behind(last);
    let last = read(last)?;
    parts
        .iter()
        .enumerate()
        .map(|(at, part)| {
            let alone = read(part)?;
            let is_bare = !alone.scaled && alone.unit.is_none() && words_behind(part).is_empty();
            if at + 1 == parts.len() || words.is_empty() || !is_bare {
                return Ok(alone);
            }
            if ["ruoi", "half"].iter().any(|half| folded(words).contains(half)) {
                return Err(Refusal::NotARange);
            }
            let scaled = read(&format!("{part} {words}"))?;
            Ok(if is_in_full(&alone, &scaled, &last) {
                Reading { unit: scaled.unit, ..alone }
            } else {
                scaled
            })
        })
        .collect()
}

/// Whether a figure was typed in full while the last one has a word: `500.000.000 – 1 tỷ`.
fn is_in_full(alone: &Reading, scaled: &Reading, last: &Reading) -> bool {
    let thousandfold = alone.value.clone() * Exact::whole(1000);
    let scale = scaled.value.checked_div(&alone.value).unwrap_or_else(Exact::one);
    scaled.value > last.value && alone.value <= last.value && thousandfold >= scale
}

/// What stands behind the last digit.
fn words_behind(part: &str) -> &str {
    part.rfind(|letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ','))
        .and_then(|at| part.get(at + 1..))
        .unwrap_or_default()
        .trim()
}

impl Text {
    /// The name of a shape as it is typed before a bracket.
    #[must_use]
    pub fn shape_typed(self, shape: Shape) -> &'static str {
        match shape {
            Shape::Pert => "pert",
            Shape::Triangular => self.shape_typed_triangular(),
            Shape::Uniform => self.shape_typed_uniform(),
            Shape::Normal => self.shape_typed_normal(),
            Shape::LogNormal => self.shape_typed_lognormal(),
            Shape::Beta => "beta",
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const VI: Language = Language::Vietnamese;
    const EN: Language = Language::English;

    const fn quantity(kind: Kind, max: Option<&'static str>) -> Quantity<'static> {
        Quantity { kind, currency: "VND", min: Some("0"), max, takes_range: true }
    }

    const RATE: Quantity<'static> = quantity(Kind::Rate, Some("1"));
    const MONEY: Quantity<'static> = quantity(Kind::Money, None);

    fn echo(quantity: &Quantity<'_>, typed: &str, language: Language) -> String {
        match quantity.understand(typed, language) {
            Written::Read { echo, .. } => echo.unwrap_or_default().replace('\u{a0}', " "),
            other => format!("{other:?}"),
        }
    }

    fn refused(quantity: &Quantity<'_>, typed: &str) -> Option<Refusal> {
        match quantity.understand(typed, EN) {
            Written::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    #[test]
    fn three_figures_are_low_likely_high_and_two_are_ends() {
        for typed in ["3 – 5 – 8", "3..5..8", "3; 5; 8", "3-5-8", "3 · 5 · 8 %", "3% – 5% – 8%"]
        {
            assert_eq!(RATE.canonical(typed, VI), "pert(0.03, 0.05, 0.08)", "{typed}");
        }
        for typed in ["từ 3 đến 8", "3 to 8", "3–8 %"] {
            assert_eq!(RATE.canonical(typed, EN), "uniform(0.03, 0.08)", "{typed}");
        }
        assert_eq!(RATE.canonical("2,5 – 5 – 7,5", VI), "pert(0.025, 0.05, 0.075)");
        assert_eq!(RATE.canonical("2.5 – 5 – 7.5", EN), "pert(0.025, 0.05, 0.075)");
    }

    #[test]
    fn words_behind_the_last_figure_hold_for_all() {
        let billion = "pert(1000000000, 2000000000, 4000000000)";
        for typed in
            ["1–2–4 tỷ", "1 – 2 – 4 tỷ đồng", "1 tỷ – 2 tỷ – 4 tỷ", "1000 tr - 2 ty - 4 ty"]
        {
            assert_eq!(MONEY.canonical(typed, VI), billion, "{typed}");
        }
        assert_eq!(MONEY.canonical("500 – 900 triệu", VI), "uniform(500000000, 900000000)");
        assert_eq!(MONEY.canonical("500 triệu – 1 tỷ", VI), "uniform(500000000, 1000000000)");
        assert_eq!(MONEY.canonical("500.000.000 – 1 tỷ", VI), "uniform(500000000, 1000000000)");
        assert_eq!(MONEY.canonical("1.5 – 2.5 billion", EN), "uniform(1500000000, 2500000000)");
    }

    #[test]
    fn named_shapes_are_read_as_a_person_and_as_a_file_writes_them() {
        let triangular = "triangular(0.03, 0.05, 0.08)";
        for typed in ["triangular(3; 5; 8)", "tam giác(3; 5; 8)", "triangular(3, 5, 8)", triangular]
        {
            assert_eq!(RATE.canonical(typed, VI), triangular, "{typed}");
        }
        assert_eq!(RATE.canonical("beta(2; 8)", VI), "beta(2, 8)");
        assert_eq!(MONEY.canonical("loga chuẩn(2; 1 tỷ)", VI), "lognormal(2000000000, 1000000000)");
        assert_eq!(refused(&RATE, "gamma(1; 2)"), Some(Refusal::NotARange));
    }

    #[test]
    fn leaving_a_field_writes_the_range_in_the_language_of_the_reader() {
        assert_eq!(RATE.settled("3-5-8", VI), "3 – 5 – 8");
        assert_eq!(RATE.settled("2.5;5;7.5", EN), "2.5 – 5 – 7.5");
        assert_eq!(RATE.settled("từ 3 đến 8", VI), "3 – 8");
        assert_eq!(MONEY.settled("1–2–4 tỷ", VI), "1–2–4 tỷ");
        assert_eq!(RATE.settled("8-5-3", VI), "8-5-3");
        assert_eq!(RATE.typed("triangular(0.03, 0.055, 0.08)", VI), "tam giác(3; 5,5; 8)");
        assert_eq!(RATE.typed("beta(2, 8)", EN), "beta(2; 8)");
        assert_eq!(MONEY.typed("uniform(1000000, 2500000)", VI), "1.000.000 – 2.500.000");
    }

    #[test]
    fn a_range_is_echoed_in_words() {
        assert_eq!(echo(&RATE, "3-5-8", EN), "most likely 5%, between 3% and 8%");
        assert_eq!(echo(&RATE, "3-5-8", VI), "nhiều khả năng nhất 5%, từ 3% đến 8%");
        let billion = echo(&MONEY, "1–2–4 tỷ", VI);
        assert_eq!(billion, "nhiều khả năng nhất 2 tỷ đồng, từ 1 tỷ đồng đến 4 tỷ đồng");
        assert!(echo(&RATE, "3 to 8", EN).contains("equally likely"));
        assert_eq!(RATE.words("pert(0.03, 0.05, 0.08)", EN), "likely 5% (3%–8%)");
    }

    #[test]
    fn what_is_no_range_is_refused_with_its_reason() {
        for typed in ["3 – 5 –", "3 – 5 – 8 – 9", "3; x; 8", "3..", "pert(1; 2)"] {
            assert_eq!(refused(&RATE, typed), Some(Refusal::NotARange), "{typed}");
        }
        assert_eq!(refused(&RATE, "-3-5"), Some(Refusal::UnclearHyphens));
        assert_eq!(refused(&RATE, "3 – 8 USD"), Some(Refusal::OtherUnit));
        assert_eq!(refused(&MONEY, "3 – 8 USD"), Some(Refusal::OtherCurrency));
        let point = Quantity { takes_range: false, ..RATE };
        assert_eq!(refused(&point, "3 – 8"), Some(Refusal::NoRangeHere));
        assert_eq!(point.canonical("-5", VI), "-0.05");
    }

    #[test]
    fn the_other_convention_is_one_tap_away() {
        let Written::Read { canonical, other, .. } = RATE.understand("5.125 – 6 – 7", VI)
        else {
            panic!("readable");
        };
        assert_eq!(canonical, "pert(51.25, 0.06, 0.07)");
        let (typed, _) = other.unwrap();
        assert_eq!(typed, "5,125 – 6 – 7");
        assert_eq!(RATE.canonical(&typed, VI), "pert(0.05125, 0.06, 0.07)");
    }

    proptest! {
        #[test]
        fn what_the_page_writes_it_reads_back(
            figures in prop::collection::vec((0_i64..1_000_000_000_000, 0_u32..6), 3),
            shape in prop::sample::select(Shape::ALL.to_vec()),
            from in prop::sample::select(vec![VI, EN]),
            rate in any::<bool>(),
        ) {
            let quantity = quantity(if rate { Kind::Rate } else { Kind::Money }, None);
            let figures = figures
                .iter()
                .map(|(digits, places)| Exact::from_decimal_text(&format!("{digits}e-{places}")).unwrap())
                .take(shape.figures())
                .collect();
            let stated = StatedRange::new(shape, figures).unwrap();
            let typed = quantity.typed(&stated.to_string(), from);
            prop_assert_eq!(quantity.canonical(&typed, from), stated.to_string(), "{}", typed);
        }

        #[test]
        fn settling_twice_changes_nothing_and_never_the_value(
            typed in "[0-9.,]{1,6}( ?[-–;]| đến |\\.\\.| · ) ?[0-9.,-]{1,6}(( ?[-–;]|\\.\\.) ?[0-9.,]{1,6})?( tỷ|%| tr)?",
            language in prop::sample::select(vec![VI, EN]),
            rate in any::<bool>(),
        ) {
            let quantity = if rate { RATE } else { MONEY };
            let settled = quantity.settled(&typed, language);
            prop_assert_eq!(quantity.canonical(&settled, language), quantity.canonical(&typed, language));
            prop_assert_eq!(&quantity.settled(&settled, language), &settled);
        }

        #[test]
        fn nothing_that_looks_like_a_range_panics(
            typed in "(pert|tam giác|beta|tu |từ )?[-–—;·.() 0-9,%eđếntotyỷ\u{301}\u{2212}]{0,40}",
            language in prop::sample::select(vec![VI, EN]),
        ) {
            let _ = RATE.understand(&typed, language);
            let _ = MONEY.settled(&typed, language);
            let _ = MONEY.typed(&typed, language);
        }
    }
}
