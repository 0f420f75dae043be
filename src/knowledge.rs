//! The reference data of the page: what a project is read against, and the words and sources
//! behind it. Read once.

use labworth_catalogue::{
    CatalogueError, DefaultRecord, Example, InBoth, RuleRecord, STATE_FUNDED_LICENCE,
};
use labworth_domain::inputs::{Entry, Path};
use labworth_domain::project::Reference;
use labworth_export::project::{self, FileError, ProjectFile};

use crate::text::Language;

/// The project that is open on the first visit.
const FIRST_EXAMPLE: &str = "hanoi-licence";

/// The reference data.
#[derive(Clone, Debug)]
pub struct Knowledge {
    /// What a project is read against.
    pub reference: Reference,
    /// The statute with its open choices in words.
    pub statute: RuleRecord,
    /// Every rule of the catalogue, the statute among them.
    pub rules: Vec<RuleRecord>,
    /// Defaults with their sources.
    pub defaults: Vec<DefaultRecord>,
    /// The project that is open on the first visit.
    pub example: ProjectFile,
    /// Every example with its project.
    pub examples: Vec<OpenableExample>,
}

/// An example of the catalogue, read.
#[derive(Clone, Debug)]
pub struct OpenableExample {
    /// What it shows and where it is from.
    pub card: Example,
    /// Its project.
    pub file: ProjectFile,
}

/// Why the page has no reference data; a broken release, never something a user did.
#[derive(Debug)]
pub enum Ignorance {
    /// A data file is broken.
    Catalogue(CatalogueError),
    /// The example cannot be opened.
    Example(FileError),
}

impl Knowledge {
    /// Reads the embedded data.
    ///
    /// # Errors
    /// A data file is broken; the tests keep that from being shipped.
    pub fn read() -> Result<Self, Ignorance> {
        let read = |card: Example| {
            let file = project::read(card.text).map_err(Ignorance::Example)?;
            Ok::<_, Ignorance>(OpenableExample { card, file })
        };
        let examples: Vec<OpenableExample> =
            labworth_catalogue::examples()?.into_iter().map(read).collect::<Result<_, _>>()?;
        let example = examples
            .iter()
            .find(|example| example.card.id == FIRST_EXAMPLE)
            .map(|example| example.file.clone())
            .ok_or_else(|| CatalogueError::Missing(format!("example {FIRST_EXAMPLE}")))?;
        Ok(Self {
            reference: labworth_catalogue::reference()?,
            statute: labworth_catalogue::rule(STATE_FUNDED_LICENCE)?,
            rules: labworth_catalogue::rules()?,
            defaults: labworth_catalogue::defaults()?,
            example,
            examples,
        })
    }

    /// The default that stands in for an input, with its source.
    #[must_use]
    pub fn default_of(&self, path: &Path) -> Option<&DefaultRecord> {
        self.defaults.iter().find(|record| record.path == path.as_str())
    }

    /// The canonical text of the default of an input.
    #[must_use]
    pub fn default_text(&self, path: &Path) -> Option<&str> {
        self.reference.defaults.entry(path).map(|Entry { text, .. }| text.as_str())
    }

    /// A project with nothing entered but the currency, without which no amount can be read.
    #[must_use]
    pub fn empty_project(&self) -> ProjectFile {
        let mut file = ProjectFile::default();
        file.draft.enter(labworth_domain::project::CURRENCY.path(), self.assumed_currency());
        file
    }

    /// The currency in which amounts are taken where none was chosen.
    #[must_use]
    pub fn assumed_currency(&self) -> &str {
        self.default_text(&labworth_domain::project::CURRENCY.path())
            .or_else(|| self.reference.currencies.first().map(|currency| currency.code()))
            .unwrap_or_default()
    }
}

impl From<CatalogueError> for Ignorance {
    fn from(error: CatalogueError) -> Self {
        Self::Catalogue(error)
    }
}

/// A text of the data in the reader's language; in the other one where it is missing, so that
/// nothing is hidden.
#[must_use]
pub fn in_language(text: &InBoth, language: Language) -> &str {
    let (first, second) = match language {
        Language::Vietnamese => (&text.vi, &text.en),
        Language::English => (&text.en, &text.vi),
    };
    first.as_deref().or(second.as_deref()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_data_can_be_read_and_names_a_currency() {
        let knowledge = Knowledge::read().unwrap();
        assert_eq!(knowledge.assumed_currency(), "VND");
        let empty = knowledge.empty_project();
        assert_eq!(empty.draft.entries().count(), 1);
        assert_eq!(empty.draft.text(&Path::new("project.currency")), Some("VND"));
    }
}
