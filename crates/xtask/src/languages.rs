//! What the page fetches of each language: its words at the start or when it is chosen, its cards when they are read.

use std::fs;
use std::path::Path;

use labworth_messages::{LOOKED_UP, read_folder};

use crate::content_hash::hashed_name;
use crate::{Outcome, at};

/// Where the texts are.
const LOCALES: &str = "locales";

/// The files of a language, as the page finds them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct LanguageFiles {
    /// The language tag.
    pub(crate) language: String,
    /// The name of the file with its words.
    pub(crate) words: String,
    /// The name of the file with its cards.
    pub(crate) cards: String,
}

/// Writes the files of every language into `folder`.
pub(crate) fn write_into(folder: &Path) -> Outcome<Vec<LanguageFiles>> {
    let locales = Path::new(LOCALES);
    let mut languages = Vec::new();
    for entry in fs::read_dir(locales).map_err(at(locales))? {
        let entry = entry.map_err(at(locales))?;
        if entry.path().is_dir() {
            languages.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    languages.sort();
    let texts: Vec<_> = languages
        .iter()
        .map(|language| read_folder(locales, language, ""))
        .collect::<Result<_, _>>()
        .map_err(at(locales))?;
    let compiled = labworth_messages::compile(&texts, &LOOKED_UP).map_err(|problems| {
        problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    })?;
    let write = |name: &str, content: &str| {
        let name = hashed_name(name, content.as_bytes());
        let path = folder.join(&name);
        fs::write(&path, content).map_err(at(&path))?;
        Outcome::Ok(name)
    };
    let mut files = Vec::new();
    for ((language, texts), words) in languages.into_iter().zip(&texts).zip(&compiled.words) {
        let json = serde_json::to_string(&labworth_reading::cards(texts)?).map_err(at(locales))?;
        let cards = write(&format!("cards-{language}.json"), &json)?;
        let words = write(&format!("words-{language}.txt"), words)?;
        files.push(LanguageFiles { language, words, cards });
    }
    Ok(files)
}
