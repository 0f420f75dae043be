//! Example projects, as project files.

use crate::embedded::{self, CatalogueError};

/// An example project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Its identifier: the name of the file.
    pub id: String,
    /// The project file.
    pub text: &'static str,
}

/// Every example, in the order of the identifiers.
///
/// # Errors
/// The folder is missing.
pub fn examples() -> Result<Vec<Example>, CatalogueError> {
    let files = embedded::files_below("examples")?;
    Ok(files
        .into_iter()
        .filter_map(|(path, text)| {
            let id = path.rsplit('/').next()?.strip_suffix(".labworth.json")?;
            Some(Example { id: id.to_owned(), text })
        })
        .collect())
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
