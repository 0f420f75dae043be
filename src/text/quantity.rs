//! What was typed into a field, as canonical text for the model and as an echo for the reader.

use labworth_domain::inputs::{Bound, Field, Kind};
use labworth_domain::units::{Date, Exact};

use crate::text::date::{read_date, typed_date};
use crate::text::{Convention, Language, Text, Unit, Unreadable, read_number};

/// A text that a person typed, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// Nothing, or only blanks.
    Empty,
    /// Something readable.
    Read {
        /// The text for the model: `0.05`, `1200000000`, `2026-12-31`.
        canonical: String,
        /// How the page read it, in words; `None` where it can only be read one way.
        echo: Option<String>,
        /// What to type for the other reading of an ambiguous number, and that reading in words.
        other: Option<(String, String)>,
    },
    /// Not readable.
    Refused(Refusal),
}

/// Why a typed text cannot be what the field asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No number in either convention.
    NotANumber,
    /// More digits than any amount has.
    TooLong,
    /// A number with a unit that the field does not have, such as years in an amount of money.
    OtherUnit,
    /// An amount in another currency than the project's.
    OtherCurrency,
    /// No date of the calendar.
    NotADate,
    /// Several figures, and not a range: one missing, one too many, or a name that is no shape.
    NotARange,
    /// Hyphens between figures that could also be minus signs.
    UnclearHyphens,
    /// A range where only one figure makes sense.
    NoRangeHere,
}

/// What a field holds: the declared kind and, for money, the project's currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity<'a> {
    /// The declared kind.
    pub kind: Kind,
    /// The currency's ISO 4217 code.
    pub currency: &'a str,
    /// The least value that makes sense.
    pub min: Bound,
    /// The largest value that makes sense.
    pub max: Bound,
    /// Whether it may be a range.
    pub takes_range: bool,
}

impl<'a> Quantity<'a> {
    /// What a declared field holds.
    #[must_use]
    pub fn of(field: &Field, currency: &'a str) -> Self {
        let takes_range = field.takes_range();
        Self { kind: field.kind, currency, min: field.min, max: field.max, takes_range }
    }

    /// Understands what was typed by a person writing in `language`.
    #[must_use]
    pub fn understand(&self, typed: &str, language: Language) -> Written {
        if typed.trim().is_empty() {
            return Written::Empty;
        }
        match self.kind {
            Kind::Money
            | Kind::Rate
            | Kind::Weight
            | Kind::Multiple
            | Kind::Years
            | Kind::Duration
            | Kind::Whole
            | Kind::CalendarYear => self
                .understand_range(typed, language)
                .unwrap_or_else(|| self.understand_number(typed, language)),
            Kind::Date => match read_date(typed) {
                Some(date) => Written::Read {
                    canonical: date.to_string(),
                    echo: Some(Text::of(language).date(&date)),
                    other: None,
                },
                None => Written::Refused(Refusal::NotADate),
            },
            Kind::Choice(_) | Kind::Text => {
                Written::Read { canonical: typed.trim().to_owned(), echo: None, other: None }
            }
        }
    }

    /// Canonical text in words: `1,2 tỷ đồng`, `5,5%`; the text itself where it has no such words.
    #[must_use]
    pub fn words(&self, canonical: &str, language: Language) -> String {
        match self.kind {
            Kind::Date => Date::from_iso(canonical)
                .map_or_else(|_| canonical.to_owned(), |date| Text::of(language).date(&date)),
            Kind::Choice(_) | Kind::Text => canonical.to_owned(),
            _ => self
                .stated(canonical)
                .and_then(|stated| self.range_in_short(&stated, language))
                .unwrap_or_else(|| self.echo(canonical, language)),
        }
    }

    /// The text for the model: canonical where it can be read, as typed where not, so that
    /// nothing is lost and the model names the problem.
    #[must_use]
    pub fn canonical(&self, typed: &str, language: Language) -> String {
        match self.understand(typed, language) {
            Written::Empty => String::new(),
            Written::Read { canonical, .. } => canonical,
            Written::Refused(_) => typed.to_owned(),
        }
    }

    /// The way canonical text stands in an input: `1.200.000.000`, `5,5`, `31/12/2026`. Text that
    /// is not canonical stays as it is.
    #[must_use]
    pub fn typed(&self, canonical: &str, language: Language) -> String {
        let kept = || canonical.to_owned();
        if let Some(stated) = self.stated(canonical) {
            return self.range_to_type(&stated, language).unwrap_or_else(kept);
        }
        match self.kind {
            Kind::Money
            | Kind::Weight
            | Kind::Multiple
            | Kind::Years
            | Kind::Duration
            | Kind::Whole => number_to_type(canonical, 0, language).unwrap_or_else(kept),
            // A year is not grouped; what is no year keeps the decimal sign of the language.
            Kind::CalendarYear => match Exact::from_decimal_text(canonical) {
                Ok(year) if year.is_whole() => year.to_text(),
                _ => number_to_type(canonical, 0, language).unwrap_or_else(kept),
            },
            Kind::Rate => number_to_type(canonical, 2, language).unwrap_or_else(kept),
            Kind::Date => {
                Date::from_iso(canonical).map_or_else(|_| kept(), |date| typed_date(&date))
            }
            Kind::Choice(_) | Kind::Text => kept(),
        }
    }

    /// What a typed text becomes when its field is left: grouped where it is plain digits that
    /// can be read in one way only; else as typed.
    #[must_use]
    pub fn settled(&self, typed: &str, language: Language) -> String {
        let plain = !matches!(self.kind, Kind::Choice(_) | Kind::Text);
        if let Some(settled) = self.settled_range(typed, language) {
            return settled;
        }
        let number = read_number(typed, Convention::of(language));
        let by_words =
            number.as_ref().is_ok_and(|reading| reading.scaled || reading.unit.is_some());
        match self.understand(typed, language) {
            Written::Read { canonical, other: None, .. }
                if plain && !by_words && self.is_within_bounds(&canonical) =>
            {
                self.typed(&canonical, language)
            }
            _ => typed.to_owned(),
        }
    }

    fn understand_number(&self, typed: &str, language: Language) -> Written {
        let reading = match read_number(typed, Convention::of(language)) {
            Ok(reading) => reading,
            Err(Unreadable::Empty) => return Written::Empty,
            Err(Unreadable::NotANumber) => return Written::Refused(Refusal::NotANumber),
            Err(Unreadable::TooLong) => return Written::Refused(Refusal::TooLong),
        };
        if let Some(refusal) = self.refusal_of(reading.unit) {
            return Written::Refused(refusal);
        }
        let other =
            reading.other.filter(|other| self.is_plausible(other, reading.scaled)).map(|other| {
                let canonical = self.canonical_number(&other);
                (self.typed(&canonical, language), self.echo(&canonical, language))
            });
        let canonical = self.canonical_number(&reading.value);
        // What stands in the field as the page would write it needs no echo; amounts always have
        // theirs, for their zeros.
        let speaks_for_itself =
            self.kind != Kind::Money && typed.trim() == self.typed(&canonical, language);
        let echo = (!speaks_for_itself).then(|| self.echo(&canonical, language));
        Written::Read { echo, canonical, other }
    }

    pub(super) fn refusal_of(&self, unit: Option<Unit>) -> Option<Refusal> {
        match (unit?, self.kind) {
            (Unit::Percent, Kind::Rate | Kind::Weight)
            | (Unit::Years, Kind::Years | Kind::Duration) => None,
            (Unit::Currency(mark), Kind::Money) => {
                (mark.code() != self.currency).then_some(Refusal::OtherCurrency)
            }
            _ => Some(Refusal::OtherUnit),
        }
    }

    /// Nobody means a fraction of a đồng or of a year, writes three decimals of zeros, or types
    /// what the field cannot hold.
    pub(super) fn is_plausible(&self, other: &Exact, scaled: bool) -> bool {
        if !self.is_within_bounds(&self.canonical_number(other)) {
            return false;
        }
        match self.kind {
            Kind::Money if self.currency == "VND" => scaled && other.is_whole(),
            Kind::Years | Kind::Whole | Kind::CalendarYear => false,
            _ => true,
        }
    }

    /// Whether the field can hold the value; what is no number has no bounds.
    pub(super) fn is_within_bounds(&self, canonical: &str) -> bool {
        let number = |text: &str| Exact::from_decimal_text(text).ok();
        let Some(value) = number(canonical) else {
            return true;
        };
        let below = self.min.and_then(number).is_some_and(|min| value < min);
        let above = self.max.and_then(number).is_some_and(|max| value > max);
        !below && !above
    }

    pub(super) fn canonical_number(&self, value: &Exact) -> String {
        match self.kind {
            Kind::Rate => shifted(value, -2).to_text(),
            _ => value.to_text(),
        }
    }

    pub(super) fn echo(&self, canonical: &str, language: Language) -> String {
        let text = Text::of(language);
        let Ok(value) = Exact::from_decimal_text(canonical) else {
            return canonical.to_owned();
        };
        match self.kind {
            Kind::Money => text.money_in_words(&value, self.currency),
            Kind::Rate => text.percent(&value, 12),
            Kind::Years | Kind::Duration => {
                text.years(count(&value), &text.number_up_to(&value, 6))
            }
            Kind::CalendarYear => value.to_text(),
            _ => text.number_up_to(&value, 12),
        }
    }
}

/// For the plural; what is not a whole number of years is in the plural.
fn count(value: &Exact) -> u64 {
    value.to_text().parse().unwrap_or(2)
}

fn shifted(value: &Exact, power: i32) -> Exact {
    value * &Exact::power_of_ten(power)
}

/// A canonical number as a person types it, its point moved by `power`.
pub(super) fn number_to_type(canonical: &str, power: i32, language: Language) -> Option<String> {
    const MOST_PLACES: usize = 40;
    let value = Exact::from_decimal_text(canonical).ok()?;
    let shown = Text::of(language).number_up_to(&shifted(&value, power), MOST_PLACES);
    // A keyboard has a hyphen, not a minus sign.
    Some(shown.replace('\u{2212}', "-"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const VI: Language = Language::Vietnamese;
    const EN: Language = Language::English;
    const MONEY: Quantity<'static> = quantity(Kind::Money);
    const RATE: Quantity<'static> = quantity(Kind::Rate);

    const fn quantity(kind: Kind) -> Quantity<'static> {
        Quantity { kind, currency: "VND", min: None, max: None, takes_range: true }
    }

    fn echo(quantity: &Quantity<'_>, typed: &str, language: Language) -> String {
        match quantity.understand(typed, language) {
            Written::Read { echo, .. } => echo.unwrap_or_default().replace('\u{a0}', " "),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn a_rate_is_typed_in_per_cent_and_kept_as_a_fraction() {
        for typed in ["5", "5 %", "5,0", "5.0", "5 phần trăm"] {
            assert_eq!(RATE.canonical(typed, VI), "0.05", "{typed}");
        }
        assert_eq!(RATE.typed("0.055", VI), "5,5");
        assert_eq!(RATE.typed("0.055", EN), "5.5");
        assert_eq!(echo(&RATE, "5.5", VI), "5,5%");
        assert_eq!(echo(&RATE, "5,5", VI), "");
    }

    #[test]
    fn a_year_with_decimals_keeps_their_sign_when_its_field_is_left() {
        let year = quantity(Kind::CalendarYear);
        assert_eq!(year.settled("2026", VI), "2026");
        assert_eq!(year.typed("2026", EN), "2026");
        for language in [VI, EN] {
            let typed = year.typed("5.667", language);
            assert_eq!(year.canonical(&typed, language), "5.667", "{typed}");
        }
        assert_eq!(year.settled("5,667", VI), "5,667");
    }

    #[test]
    fn an_amount_is_echoed_in_words() {
        assert_eq!(echo(&MONEY, "1200000000", VI), "1,2 tỷ đồng");
        assert_eq!(echo(&MONEY, "1.2b", EN), "1.2 billion đồng");
        assert_eq!(MONEY.canonical("1,2 tỷ", VI), "1200000000");
    }

    #[test]
    fn no_other_reading_is_offered_where_nobody_could_mean_it() {
        let offers = |quantity: &Quantity<'_>, typed| {
            matches!(quantity.understand(typed, VI), Written::Read { other: Some(_), .. })
        };
        assert!(!offers(&MONEY, "1.234"));
        assert!(offers(&MONEY, "1.234 tỷ"));
        assert!(offers(&RATE, "5.125"));
        assert!(!offers(&quantity(Kind::Years), "1.000"));
        let bounded = Quantity { max: Some("1"), ..RATE };
        assert!(!offers(&bounded, "5,125"));
        assert!(offers(&bounded, "5.125"));
    }

    #[test]
    fn typing_the_other_reading_gives_the_other_value() {
        let Written::Read { other, .. } = RATE.understand("5.125", VI) else {
            panic!("readable");
        };
        let (typed, echo) = other.unwrap();
        assert_eq!(typed, "5,125");
        assert_eq!(echo, "5,125%");
        assert_eq!(RATE.canonical(&typed, VI), "0.05125");
    }

    #[test]
    fn a_unit_that_is_not_the_fields_is_refused() {
        let refused = |quantity: &Quantity<'_>, typed| match quantity.understand(typed, EN) {
            Written::Refused(refusal) => Some(refusal),
            _ => None,
        };
        assert_eq!(refused(&MONEY, "5 USD"), Some(Refusal::OtherCurrency));
        assert_eq!(refused(&MONEY, "5 %"), Some(Refusal::OtherUnit));
        assert_eq!(refused(&quantity(Kind::Multiple), "350 %"), Some(Refusal::OtherUnit));
        assert_eq!(refused(&MONEY, "5 years"), Some(Refusal::OtherUnit));
        assert_eq!(refused(&MONEY, "five"), Some(Refusal::NotANumber));
        assert_eq!(refused(&quantity(Kind::Date), "30/02/2026"), Some(Refusal::NotADate));
        assert_eq!(refused(&MONEY, "5 VND"), None);
    }

    #[test]
    fn leaving_a_field_groups_digits_and_keeps_words() {
        assert_eq!(MONEY.settled("1200000000", VI), "1.200.000.000");
        assert_eq!(MONEY.settled("1200000000", EN), "1,200,000,000");
        assert_eq!(MONEY.settled("1,2 tỷ", VI), "1,2 tỷ");
        assert_eq!(RATE.settled("5.125", VI), "5.125");
        assert_eq!(RATE.settled("5 %", VI), "5 %");
        assert_eq!(MONEY.settled("about 5", VI), "about 5");
        assert_eq!(quantity(Kind::Date).settled("1-2-2026", VI), "01/02/2026");
        assert_eq!(quantity(Kind::Text).settled("1000", VI), "1000");
    }

    #[test]
    fn unreadable_text_goes_on_as_typed() {
        assert_eq!(MONEY.canonical("nhiều", VI), "nhiều");
        assert_eq!(MONEY.typed("nhiều", EN), "nhiều");
    }

    fn any_language() -> impl Strategy<Value = Language> {
        prop_oneof![Just(VI), Just(EN)]
    }

    fn any_kind() -> impl Strategy<Value = Kind> {
        prop_oneof![
            Just(Kind::Money),
            Just(Kind::Rate),
            Just(Kind::Weight),
            Just(Kind::Multiple),
            Just(Kind::Years),
            Just(Kind::Date),
            Just(Kind::Text),
        ]
    }

    proptest! {
        #[test]
        fn what_the_page_writes_it_reads_back(
            digits in -1_000_000_000_000_000_i64..1_000_000_000_000_000,
            places in 0_u32..8,
            language in any_language(),
            kind in prop_oneof![Just(Kind::Money), Just(Kind::Rate), Just(Kind::Weight)],
        ) {
            let value = Exact::from_decimal_text(&format!("{digits}e-{places}")).unwrap();
            let quantity = quantity(kind);
            let typed = quantity.typed(&value.to_text(), language);
            let read = Exact::from_decimal_text(&quantity.canonical(&typed, language)).unwrap();
            prop_assert_eq!(read, value, "{}", typed);
        }

        #[test]
        fn shown_numbers_are_read_back(
            digits in -1_000_000_000_000_000_i64..1_000_000_000_000_000,
            places in 0_usize..8,
            language in any_language(),
        ) {
            let value = Exact::from_decimal_text(&format!("{digits}e-{places}")).unwrap();
            let shown = Text::of(language).number(&value, places);
            let read = read_number(&shown, Convention::of(language)).unwrap();
            prop_assert_eq!(read.value, value, "{}", shown);
        }

        #[test]
        fn dates_are_read_back(days in 0_u8..28, month in 1_u8..=12, year in 1900_i32..2200) {
            let date = Date::new(year, month, days + 1).unwrap();
            let dates = quantity(Kind::Date);
            let typed = dates.typed(&date.to_string(), VI);
            prop_assert_eq!(dates.canonical(&typed, VI), date.to_string());
            let words = Text::of(EN).date(&date);
            prop_assert_eq!(dates.canonical(&words, EN), date.to_string());
        }

        #[test]
        fn settling_twice_changes_nothing_and_never_the_value(
            typed in "[0-9 .,%ktrỷđ-]{0,16}",
            language in any_language(),
            kind in any_kind(),
        ) {
            let quantity = quantity(kind);
            let settled = quantity.settled(&typed, language);
            prop_assert_eq!(quantity.canonical(&settled, language), quantity.canonical(&typed, language));
            prop_assert_eq!(&quantity.settled(&settled, language), &settled);
        }

        #[test]
        fn nothing_that_is_typed_panics(
            typed in "\\PC{0,40}",
            language in any_language(),
            kind in any_kind(),
        ) {
            let quantity = quantity(kind);
            let _ = quantity.understand(&typed, language);
            let _ = quantity.settled(&typed, language);
            let _ = quantity.typed(&typed, language);
        }

        #[test]
        fn nothing_that_looks_like_a_number_panics(
            typed in "[-+()0-9eE .,%₫$k\u{a0}\u{2212}tỷriệu]{0,30}",
            language in any_language(),
            kind in any_kind(),
        ) {
            let _ = quantity(kind).settled(&typed, language);
        }
    }
}
