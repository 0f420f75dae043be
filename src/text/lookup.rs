//! Texts that are found by key: a field's label by its path, a glossary entry by its name.

use labworth_domain::inputs::{Field, Kind, Path};

use crate::text::{Quantity, Text};

impl Text {
    /// The text with exactly this key, such as `licence-upfront.label`.
    #[must_use]
    pub fn looked_up(self, key: &str) -> Option<&'static str> {
        self.found(key)
    }

    /// The keys that begin with `prefix`, sorted.
    pub fn keys(prefix: &str) -> impl Iterator<Item = &'static str> {
        Self::all_keys().filter(move |key| key.starts_with(prefix))
    }

    /// What is said about a field: attribute `label`, `question`, `help`, `option-…`.
    #[must_use]
    pub fn field(self, path: &Path, attribute: &str) -> Option<&'static str> {
        self.looked_up(&format!("{}.{attribute}", field_key(path.as_str())))
    }

    /// The field's term; the path itself where a field was forgotten.
    #[must_use]
    pub fn field_label(self, path: &Path) -> String {
        self.field(path, "label").map_or_else(|| path.as_str().to_owned(), str::to_owned)
    }

    /// The words for an option of a choice; the option itself where it was forgotten.
    #[must_use]
    pub fn option(self, path: &Path, option: &str) -> String {
        self.field(path, &format!("option-{}", option.replace('_', "-")))
            .map_or_else(|| option.to_owned(), str::to_owned)
    }

    /// The canonical text of a field in words: an amount, a rate, the words of an option.
    #[must_use]
    pub fn value_of(self, field: &Field, canonical: &str, currency: &str) -> String {
        match field.kind {
            Kind::Choice(_) => self.option(&field.path(), canonical),
            _ => Quantity::of(field, currency).words(canonical, self.language),
        }
    }
}

/// The message key of a path: positions are left out, `policy.bands.2.up_to` is
/// `policy-bands-up-to`.
#[must_use]
pub fn field_key(path: &str) -> String {
    path.split('.')
        .filter(|segment| *segment != "#" && !segment.bytes().all(|byte| byte.is_ascii_digit()))
        .collect::<Vec<_>>()
        .join("-")
        .replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_not_part_of_a_fields_key() {
        assert_eq!(field_key("policy.bands.12.up_to"), "policy-bands-up-to");
        assert_eq!(field_key("policy.bands.#.up_to"), "policy-bands-up-to");
        assert_eq!(field_key("licence.upfront"), "licence-upfront");
    }
}
