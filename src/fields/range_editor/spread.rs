//! How far the figures of a source spread, where the reference data say so.

use labworth_domain::inputs::Path;
use labworth_domain::units::Exact;

use crate::knowledge::Knowledge;
use crate::text::{Quantity, Text};

/// The lower and upper quartile of a source.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::fields) struct SourcedSpread {
    low: Exact,
    high: Exact,
    low_to_type: String,
    high_to_type: String,
    /// The lower quartile in words.
    pub(super) low_in_words: String,
    /// The upper quartile in words.
    pub(super) high_in_words: String,
    /// The source.
    pub(super) source: String,
}

impl SourcedSpread {
    /// The spread that the reference data have for a field.
    pub(in crate::fields) fn of(
        knowledge: &Knowledge,
        path: &Path,
        quantity: &Quantity<'_>,
        text: Text,
    ) -> Option<Self> {
        let record = knowledge.default_of(path)?;
        let [low, _, high] = record.quartiles.as_deref()? else {
            return None;
        };
        let exact = |text: &str| Exact::from_decimal_text(text).ok();
        Some(Self {
            low: exact(low)?,
            high: exact(high)?,
            low_to_type: quantity.typed(low, text.language),
            high_to_type: quantity.typed(high, text.language),
            low_in_words: quantity.words(low, text.language),
            high_in_words: quantity.words(high, text.language),
            source: record.source.title.clone(),
        })
    }

    /// The range that is proposed around a single figure (canonical text), as a person types it;
    /// `None` where the figure lies outside the spread: then nothing sourced can be said.
    pub(in crate::fields) fn around(&self, likely: &str, typed: &str) -> Option<String> {
        let likely = Exact::from_decimal_text(likely).ok()?;
        (self.low <= likely && likely <= self.high)
            .then(|| format!("{} – {typed} – {}", self.low_to_type, self.high_to_type))
    }
}

#[cfg(test)]
mod tests {
    use labworth_domain::paths::licence::{ROYALTY_RATE, UPFRONT};

    use super::*;
    use crate::text::Language;

    #[test]
    fn a_spread_is_proposed_only_from_a_source_and_only_around_a_figure_inside_it() {
        let knowledge = Knowledge::read().unwrap();
        let text = Text::of(Language::Vietnamese);
        let of = |field: &'static labworth_domain::inputs::Field| {
            SourcedSpread::of(&knowledge, &field.path(), &Quantity::of(field, "VND"), text)
        };
        let spread = of(&ROYALTY_RATE).unwrap();
        assert_eq!(spread.around("0.045", "4,5").as_deref(), Some("3 – 4,5 – 7"));
        assert_eq!(spread.around("0.09", "9"), None);
        assert_eq!(spread.around("pert(1, 2, 3)", "1 – 2 – 3"), None);
        assert_eq!(of(&UPFRONT), None);
    }
}
