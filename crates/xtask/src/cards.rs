//! The pages to read, one file a language: the page fetches the one it shows, and only then.

use std::fs;
use std::path::Path;

use labworth_messages::read_folder;

use crate::content_hash::hashed_name;
use crate::{Outcome, at};

/// Where the texts are.
const LOCALES: &str = "locales";

/// The cards of a language, as the page finds them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct CardFile {
    /// The language tag.
    pub(crate) language: String,
    /// The name of the file.
    pub(crate) name: String,
}

/// Writes the cards of every language into `folder`.
pub(crate) fn write_into(folder: &Path) -> Outcome<Vec<CardFile>> {
    let locales = Path::new(LOCALES);
    let mut languages = Vec::new();
    for entry in fs::read_dir(locales).map_err(at(locales))? {
        let entry = entry.map_err(at(locales))?;
        if entry.path().is_dir() {
            languages.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    languages.sort();
    let mut files = Vec::new();
    for language in languages {
        let texts = read_folder(locales, &language, "").map_err(at(locales))?;
        let json = serde_json::to_string(&labworth_reading::cards(&texts)?).map_err(at(locales))?;
        let name = hashed_name(&format!("cards-{language}.json"), json.as_bytes());
        let path = folder.join(&name);
        fs::write(&path, json).map_err(at(&path))?;
        files.push(CardFile { language, name });
    }
    Ok(files)
}
