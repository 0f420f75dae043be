//! What is left to do when Trunk has built the page: its module in two parts, the engine, the words and cards of each language and the licence notices beside it, and in
//! a release names by content, the Content-Security-Policy and the service worker's lists. Trunk's `post_build` hook calls
//! it with the folder in
//! `TRUNK_STAGING_DIR`; a fault there leaves the earlier `dist` as it was.

use std::fs;
use std::path::{Path, PathBuf};

use crate::content_hash::{files_under, rename_by_content, sha256};
use crate::offline::{self, SERVICE_WORKER};
use crate::{Outcome, at, divide, engine, languages, licences, page};

pub(crate) fn finish() -> Outcome<()> {
    let variable = |name: &str| {
        std::env::var(name).map_err(|_| format!("{name} is not set: Trunk's hook sets it"))
    };
    let folder = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    let release = variable("TRUNK_PROFILE")? == "release";

    let engine = engine::build_into(&folder)?;
    let languages = languages::write_into(&folder)?;
    licences::write_into(&folder)?;
    let index = folder.join("index.html");
    let mut html = fs::read_to_string(&index).map_err(at(&index))?;
    let mut files = page::started(&html)?;
    divide::divide_into(&folder, &mut files, release)?;
    if release {
        files.boot = rename_by_content(&folder, &files.boot, "boot.js")?;
    }
    let worker = release.then_some(SERVICE_WORKER);
    html = page::with_started(&html, &files, engine.as_ref(), &languages, worker)?;
    if release {
        html = page::with_policy(&html)?;
        refuse("index.html holds what its own policy blocks", &page::inline_code(&html))?;
        refuse("index.html loads files from outside its folder", &page::foreign_addresses(&html))?;
    }
    html = page::with_build(&html, &build(&folder, &html)?)?;
    fs::write(&index, html).map_err(at(&index))?;
    // While one works on the page, its files keep their names, and a kept copy would be a stale one.
    if release { offline::write_into(&folder) } else { Ok(()) }
}

/// The name of this build, by the content of every file: SHA-256 over a line `HASH  NAME` for each, as `sha256sum`
/// writes them, sorted by name, cut to sixteen digits. The page itself counts as it is without this name in it; the
/// service worker, which lists all of them, does not count.
fn build(folder: &Path, html: &str) -> Outcome<String> {
    let mut lines = String::new();
    for name in files_under(folder)? {
        let hash = match name.as_str() {
            SERVICE_WORKER => continue,
            "index.html" => sha256(html.as_bytes()),
            _ => {
                let place = folder.join(&name);
                sha256(&fs::read(&place).map_err(at(&place))?)
            }
        };
        lines += &format!("{hash}  {name}\n");
    }
    let hash = sha256(lines.as_bytes());
    Ok(hash.get(..16).unwrap_or(&hash).to_owned())
}

fn refuse(sentence: &str, found: &[String]) -> Outcome<()> {
    if found.is_empty() {
        return Ok(());
    }
    Err(format!("{sentence}: {}", found.join(", ")))
}
