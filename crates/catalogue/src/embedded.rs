//! The data, embedded folder by folder, so that a program holds only the folders that it reads: the
//! page fetches the articles of law and the tables, and they are not in its module.

use include_dir::{Dir, DirEntry};
use serde::de::DeserializeOwned;

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

/// A file of this crate's data: its path below `data/` and its text.
macro_rules! file {
    ($path:literal) => {
        ($path, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/", $path)))
    };
}
pub(crate) use file;

/// One JSON file.
pub(crate) fn json<T: DeserializeOwned>(
    (path, text): (&str, &'static str),
) -> Result<T, CatalogueError> {
    parse(path, text)
}

/// Every JSON file of a folder of that name, with its path, in the order of the paths.
pub(crate) fn files_of(name: &str, folder: &Dir<'static>) -> Vec<(String, &'static str)> {
    let mut files = Vec::new();
    collect(name, folder, &mut files);
    files.sort();
    files
}

pub(crate) fn parse<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, CatalogueError> {
    serde_json::from_str(text)
        .map_err(|error| CatalogueError::Broken { file: path.into(), reason: error.to_string() })
}

fn collect(name: &str, dir: &Dir<'static>, files: &mut Vec<(String, &'static str)>) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(name, inner, files),
            DirEntry::File(file) => {
                if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8())
                    && path.ends_with(".json")
                {
                    files.push((format!("{name}/{path}"), text));
                }
            }
        }
    }
}
