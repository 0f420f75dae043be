//! Example projects: what each shows, where it is from, and its project file.

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use crate::embedded::{self, CatalogueError, file};
use crate::source::{InBoth, Source};

static EXAMPLES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../data/examples");

/// An example project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Its identifier: the name of the file.
    pub id: String,
    /// Whether its figures were published or invented.
    pub kind: ExampleKind,
    /// Its title.
    pub title: InBoth,
    /// What it shows.
    pub description: InBoth,
    /// Where it is from.
    pub source: Source,
    /// The project file.
    pub text: &'static str,
}

/// Where the figures of an example come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ExampleKind {
    /// Invented, to show something.
    Constructed,
    /// Published; what was not published is marked in the file.
    Published,
}

#[derive(Deserialize)]
struct Index {
    examples: Vec<Card>,
}

#[derive(Deserialize)]
struct Card {
    id: String,
    kind: ExampleKind,
    title: InBoth,
    description: InBoth,
    source: Source,
}

/// Every example, in the order of the index.
///
/// # Errors
/// The index is broken, or it names a file that is not there.
pub fn examples() -> Result<Vec<Example>, CatalogueError> {
    let index: Index = embedded::json(file!("examples/index.json"))?;
    index
        .examples
        .into_iter()
        .map(|Card { id, kind, title, description, source }| {
            let name = format!("{id}.labworth.json");
            let text = EXAMPLES
                .get_file(&name)
                .and_then(include_dir::File::contents_utf8)
                .ok_or_else(|| CatalogueError::Missing(format!("file examples/{name}")))?;
            Ok(Example { id, kind, title, description, source, text })
        })
        .collect()
}

/// The example of that identifier.
///
/// # Errors
/// There is none.
pub fn example(id: &str) -> Result<Example, CatalogueError> {
    examples()?
        .into_iter()
        .find(|example| example.id == id)
        .ok_or_else(|| CatalogueError::Missing(format!("example {id}")))
}
