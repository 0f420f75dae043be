//! The languages of the page.

/// A language of the page. Another one is a folder under `locales/`, a line in the build script
/// and a variant here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Vietnamese, the page's first language.
    #[default]
    Vietnamese,
    /// English.
    English,
}

impl Language {
    /// Every language, in the order in which the page offers them.
    pub const ALL: [Self; 2] = [Self::Vietnamese, Self::English];

    /// The language tag of BCP 47, for `lang` attributes and the stored preference.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Vietnamese => "vi",
            Self::English => "en",
        }
    }

    /// The language of a tag such as `en-GB`, if the page speaks it.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The language's name in itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Vietnamese => "Tiếng Việt",
            Self::English => "English",
        }
    }

    /// The plural category of Unicode CLDR for a whole number.
    #[must_use]
    pub fn plural_category(self, count: u64) -> &'static str {
        match self {
            Self::English if count == 1 => "one",
            Self::Vietnamese | Self::English => "other",
        }
    }

    /// The place in [`Language::ALL`].
    #[must_use]
    pub fn index(self) -> usize {
        match self {
            Self::Vietnamese => 0,
            Self::English => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regional_tag_finds_its_language() {
        assert_eq!(Language::of_tag("en-GB"), Some(Language::English));
        assert_eq!(Language::of_tag("VI"), Some(Language::Vietnamese));
        assert_eq!(Language::of_tag("lo"), None);
    }

    #[test]
    fn the_index_is_the_place_in_the_list() {
        for (at, language) in Language::ALL.into_iter().enumerate() {
            assert_eq!(language.index(), at);
        }
    }
}
