//! The data folder, embedded.

use include_dir::{Dir, DirEntry, include_dir};
use serde::de::DeserializeOwned;

static DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../data");

/// A data file that is missing or broken.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// No such file or record.
    #[error("the catalogue has no {0}")]
    Missing(String),
    /// A file that does not have the form it should have.
    #[error("{file}: {reason}")]
    Broken {
        /// The file, below `data/`.
        file: String,
        /// What is wrong.
        reason: String,
    },
}

/// One file as text.
pub(crate) fn text(path: &str) -> Result<&'static str, CatalogueError> {
    DATA.get_file(path)
        .and_then(include_dir::File::contents_utf8)
        .ok_or_else(|| CatalogueError::Missing(format!("file {path}")))
}

/// One JSON file.
pub(crate) fn json<T: DeserializeOwned>(path: &str) -> Result<T, CatalogueError> {
    parse(path, text(path)?)
}

/// Every JSON file below a folder, with its path, in the order of the paths.
pub(crate) fn files_below(folder: &str) -> Result<Vec<(String, &'static str)>, CatalogueError> {
    let dir =
        DATA.get_dir(folder).ok_or_else(|| CatalogueError::Missing(format!("folder {folder}")))?;
    let mut files = Vec::new();
    collect(dir, &mut files);
    files.sort();
    Ok(files)
}

pub(crate) fn parse<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, CatalogueError> {
    serde_json::from_str(text)
        .map_err(|error| CatalogueError::Broken { file: path.into(), reason: error.to_string() })
}

fn collect(dir: &Dir<'static>, files: &mut Vec<(String, &'static str)>) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(inner, files),
            DirEntry::File(file) => {
                if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8())
                    && path.ends_with(".json")
                {
                    files.push((path.to_owned(), text));
                }
            }
        }
    }
}
