//! Numbers and ranges as they are typed, in both languages.

use labworth::text::{Language, Quantity, Text, Written};
use labworth_domain::inputs::{Kind, StatedRange};
use labworth_domain::units::{Date, Exact};

const KINDS: [Kind; 9] = [
    Kind::Money,
    Kind::Rate,
    Kind::Weight,
    Kind::Multiple,
    Kind::Years,
    Kind::Duration,
    Kind::Whole,
    Kind::CalendarYear,
    Kind::Date,
];

/// The first byte says which field and which language; the rest is what is typed.
///
/// What the page says it understood the model can read; what it writes back in either language it
/// understands as the same; leaving a field twice is leaving it once, and changes no value.
pub fn hold(bytes: &[u8]) {
    let Some((&first, typed)) = bytes.split_first() else { return };
    let Ok(typed) = str::from_utf8(typed) else { return };
    let kind = KINDS[usize::from(first) % KINDS.len()];
    let currency = if first & 0x40 == 0 { "VND" } else { "USD" };
    let language = if first & 0x80 == 0 { Language::Vietnamese } else { Language::English };
    let takes_range =
        matches!(kind, Kind::Money | Kind::Rate | Kind::Weight | Kind::Multiple | Kind::Duration);
    let max = (kind == Kind::Rate).then_some("1");
    let quantity = Quantity { kind, currency, min: Some("0"), max, takes_range };

    let settled = quantity.settled(typed, language);
    assert_eq!(quantity.settled(&settled, language), settled, "settled twice");
    let canonical = quantity.canonical(typed, language);
    assert_eq!(quantity.canonical(&settled, language), canonical, "settled to another value");
    match quantity.understand(typed, language) {
        Written::Empty => assert!(typed.trim().is_empty() || canonical.is_empty()),
        Written::Refused(refusal) => {
            assert_eq!(canonical, typed, "a refused text is not lost");
            assert!(!Text::of(language).refusal(refusal, kind, currency).is_empty());
        }
        Written::Read { canonical, other, .. } => {
            readable(kind, &canonical);
            for language in Language::ALL {
                let _ = quantity.words(&canonical, language);
                let again = quantity.typed(&canonical, language);
                assert_eq!(quantity.canonical(&again, language), canonical, "typed as {again}");
            }
            if let Some((other, _)) = other {
                let other = quantity.canonical(&other, language);
                readable(kind, &other);
                assert_ne!(other, canonical, "the other reading is another one");
            }
        }
    }
}

fn readable(kind: Kind, canonical: &str) {
    let is_number = Exact::from_decimal_text(canonical).is_ok();
    let is_range = StatedRange::parse(canonical).is_ok();
    let is_date = kind == Kind::Date && Date::from_iso(canonical).is_ok();
    assert!(is_number || is_range || is_date, "the model cannot read {canonical}");
}
