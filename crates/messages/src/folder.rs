//! Reads the folder of a language.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::LanguageTexts;

/// The folder cannot be read.
pub type FolderError = io::Error;

/// The texts under `locales/<folder>`, which stand for that variant of the page's `Language`.
///
/// # Errors
/// A file or folder cannot be read.
pub fn read_folder(
    locales: &Path,
    folder: &str,
    variant: &str,
) -> Result<LanguageTexts, FolderError> {
    let root = locales.join(folder);
    let mut files = Vec::new();
    list(&root, &mut files)?;
    files.sort();
    let mut texts = LanguageTexts {
        folder: folder.to_owned(),
        variant: variant.to_owned(),
        ..LanguageTexts::default()
    };
    for file in files {
        let name = file.strip_prefix(&root).unwrap_or(&file);
        let content = fs::read_to_string(&file)?;
        let text = |path: &Path| path.to_string_lossy().replace('\\', "/");
        match file.extension().and_then(|extension| extension.to_str()) {
            Some("ftl") => texts.messages.push((text(name), content)),
            Some("md") => texts.cards.push((text(&name.with_extension("")), content)),
            _ => {}
        }
    }
    Ok(texts)
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
