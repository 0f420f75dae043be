//! The service worker beside the page, told which files there are: those of the first load, which it keeps whole or not at all, and
//! the others, which it keeps when the page has time.

use std::fs;
use std::path::Path;

use crate::content_hash::{files_under, integrity, sha256};
use crate::{Outcome, at, page};

/// The service worker, in the sources and beside the page.
pub(crate) const SERVICE_WORKER: &str = "sw.js";

/// Stand in quotes in the service worker; they become the two lists of files and the name of this build.
const FIRST_MARK: &str = "\"labworth:first\"";
const REST_MARK: &str = "\"labworth:rest\"";
const BUILD_MARK: &str = "\"labworth:build\"";

/// A file and its hash in the form that `integrity` takes.
type Listed = (String, String);

/// Writes the service worker for the files in `folder`.
pub(crate) fn write_into(folder: &Path) -> Outcome<()> {
    let source = Path::new(SERVICE_WORKER);
    let index = folder.join("index.html");
    let html = fs::read_to_string(&index).map_err(at(&index))?;
    let mut files = Vec::new();
    for name in files_under(folder)? {
        if name == SERVICE_WORKER {
            continue;
        }
        let place = folder.join(&name);
        let integrity = integrity(&fs::read(&place).map_err(at(&place))?);
        files.push((name, integrity));
    }
    let (first, rest) = divided(files, page::first_load(&html))?;
    let source = fs::read_to_string(source).map_err(at(source))?;
    let destination = folder.join(SERVICE_WORKER);
    fs::write(&destination, filled(&source, &first, &rest)?).map_err(at(&destination))
}

/// The files of the first load, the page itself among them, and the others.
fn divided(files: Vec<Listed>, mut wanted: Vec<String>) -> Outcome<(Vec<Listed>, Vec<Listed>)> {
    wanted.push("index.html".to_owned());
    if let Some(missing) = wanted.iter().find(|name| files.iter().all(|(own, _)| own != *name)) {
        return Err(format!("index.html loads {missing}, which is not there"));
    }
    Ok(files.into_iter().partition(|(name, _)| wanted.contains(name)))
}

/// The service worker with its lists, and a name of the build that changes with any file and with the worker itself.
fn filled(source: &str, first: &[Listed], rest: &[Listed]) -> Outcome<String> {
    let json = |files: &[Listed]| serde_json::to_string(files).map_err(|fault| fault.to_string());
    let mut filled = source.to_owned();
    for (mark, list) in [(FIRST_MARK, json(first)?), (REST_MARK, json(rest)?)] {
        if !filled.contains(mark) {
            return Err(format!("{SERVICE_WORKER} lacks {mark}"));
        }
        filled = filled.replace(mark, &list);
    }
    if !filled.contains(BUILD_MARK) {
        return Err(format!("{SERVICE_WORKER} lacks {BUILD_MARK}"));
    }
    let build = sha256(filled.as_bytes());
    Ok(filled.replace(BUILD_MARK, &format!("\"{}\"", build.get(..16).unwrap_or(&build))))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = r#"F = "labworth:first"; R = "labworth:rest"; B = "labworth:build";"#;

    fn listed(names: &[&str]) -> Vec<Listed> {
        names.iter().map(|name| ((*name).to_owned(), "sha256-x".to_owned())).collect()
    }

    #[test]
    fn every_file_is_in_one_of_the_two_lists() {
        let files = listed(&["a.css", "index.html", "worker.js"]);
        let (first, rest) = divided(files, vec!["a.css".to_owned()]).unwrap();
        assert_eq!(first, listed(&["a.css", "index.html"]));
        assert_eq!(rest, listed(&["worker.js"]));
    }

    #[test]
    fn a_page_that_loads_what_is_not_there_is_refused() {
        assert!(divided(listed(&["index.html"]), vec!["a.css".to_owned()]).is_err());
    }

    #[test]
    fn the_build_is_another_when_a_file_or_the_worker_is() {
        let (first, rest) = (listed(&["index.html"]), listed(&["a.css"]));
        let own = filled(SOURCE, &first, &rest).unwrap();
        assert!(
            own.starts_with(
                r#"F = [["index.html","sha256-x"]]; R = [["a.css","sha256-x"]]; B = ""#
            )
        );
        let name = |text: &str| text.rsplit('"').nth(1).unwrap_or_default().to_owned();
        assert_eq!(name(&own).len(), 16);
        let other_files = filled(SOURCE, &first, &listed(&["b.css"])).unwrap();
        let other_worker = filled(&format!("{SOURCE} "), &first, &rest).unwrap();
        assert_ne!(name(&own), name(&other_files));
        assert_ne!(name(&own), name(&other_worker));
    }

    #[test]
    fn a_worker_without_its_marks_is_refused() {
        assert!(filled(r#"F = "labworth:first";"#, &[], &[]).is_err());
    }
}
