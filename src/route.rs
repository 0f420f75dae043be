//! Which page is shown: the part of the address behind `#/`.

use crate::text::Text;

/// A page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The calculator.
    #[default]
    Calculate,
    /// The quick answer: the question of that number, from 1; beyond the last the answer.
    Quick(usize),
    /// What the right is worth by every method, and what an opponent would say.
    Value,
    /// The calculation sheet.
    Sheet,
    /// The gallery of examples.
    Examples,
    /// All methods, or the card of one.
    Methods(Option<String>),
    /// The glossary.
    Glossary,
    /// Sources of figures and law.
    Sources,
    /// What the page is, and what it is not.
    About,
}

impl Route {
    /// The page of a fragment; the calculator where the fragment names none.
    #[must_use]
    pub fn of_fragment(fragment: &str) -> Self {
        let path = fragment.trim_matches('/');
        match path.split_once('/').unwrap_or((path, "")) {
            ("quick", number) => Self::Quick(number.parse().unwrap_or(1).max(1)),
            ("value", _) => Self::Value,
            ("sheet", _) => Self::Sheet,
            ("examples", _) => Self::Examples,
            ("methods", "") => Self::Methods(None),
            ("methods", card) => Self::Methods(Some(card.to_owned())),
            ("terms", _) => Self::Glossary,
            ("sources", _) => Self::Sources,
            ("about", _) => Self::About,
            _ => Self::Calculate,
        }
    }

    /// The name of the page, as the navigation and the title of the document say it.
    #[must_use]
    pub fn name(&self, text: Text) -> &'static str {
        match self {
            Self::Calculate => text.nav_calculate(),
            Self::Quick(_) => text.nav_quick(),
            Self::Value => text.nav_value(),
            Self::Sheet => text.nav_sheet(),
            Self::Examples => text.nav_examples(),
            Self::Methods(_) => text.nav_methods(),
            Self::Glossary => text.nav_glossary(),
            Self::Sources => text.nav_sources(),
            Self::About => text.nav_about(),
        }
    }

    /// The address of the page, relative to the document.
    #[must_use]
    pub fn address(&self) -> String {
        match self {
            Self::Calculate => "#/".to_owned(),
            Self::Quick(0 | 1) => "#/quick".to_owned(),
            Self::Quick(number) => format!("#/quick/{number}"),
            Self::Value => "#/value".to_owned(),
            Self::Sheet => "#/sheet".to_owned(),
            Self::Examples => "#/examples".to_owned(),
            Self::Methods(None) => "#/methods".to_owned(),
            Self::Methods(Some(card)) => format!("#/methods/{card}"),
            Self::Glossary => "#/terms".to_owned(),
            Self::Sources => "#/sources".to_owned(),
            Self::About => "#/about".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_back_to_its_page() {
        for route in [
            Route::Calculate,
            Route::Quick(1),
            Route::Quick(5),
            Route::Value,
            Route::Sheet,
            Route::Examples,
            Route::Methods(None),
            Route::Methods(Some("discounting".into())),
            Route::Glossary,
            Route::Sources,
            Route::About,
        ] {
            let address = route.address();
            assert_eq!(Route::of_fragment(address.trim_start_matches('#')), route);
        }
        assert_eq!(Route::of_fragment("nowhere"), Route::Calculate);
    }
}
