//! What is left to do when Trunk has built the page: the engine and the cards beside it, names by content, the list for the service
//! worker, and in a release the Content-Security-Policy. Trunk's `post_build` hook calls it with the folder in
//! `TRUNK_STAGING_DIR`; a fault there leaves the earlier `dist` as it was.

use std::fs;
use std::path::{Path, PathBuf};

use crate::content_hash::{files_under, integrity, rename_by_content, sha256};
use crate::page::Started;
use crate::{Outcome, at, cards, engine, page};

/// The service worker carries these two words in quotes; they become the list of files and the name of this build.
const FILES_MARK: &str = "\"labworth:files\"";
const BUILD_MARK: &str = "\"labworth:build\"";

pub(crate) fn finish() -> Outcome<()> {
    let variable = |name: &str| {
        std::env::var(name).map_err(|_| format!("{name} is not set: Trunk's hook sets it"))
    };
    let folder = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    let release = variable("TRUNK_PROFILE")? == "release";

    let engine = engine::build_into(&folder)?;
    let cards = cards::write_into(&folder)?;
    let index = folder.join("index.html");
    let mut html = fs::read_to_string(&index).map_err(at(&index))?;
    let mut files = page::started(&html)?;
    if release {
        files = named_by_content(&folder, &files)?;
    }
    html = page::with_started(&html, &files, engine.as_ref(), &cards)?;
    if release {
        html = page::with_policy(&html)?;
        refuse("index.html holds what its own policy blocks", &page::inline_code(&html))?;
        refuse("index.html loads files from outside its folder", &page::foreign_addresses(&html))?;
    }
    fs::write(&index, html).map_err(at(&index))?;
    fill_service_worker(&folder)
}

/// Trunk names both files of the page by what cargo compiled; but wasm-bindgen and wasm-opt have worked on them since,
/// and a browser that keeps files for ever must not mix two builds.
fn named_by_content(folder: &Path, files: &Started) -> Outcome<Started> {
    let wasm = rename_by_content(folder, &files.wasm, "app.wasm")?;
    let glue = folder.join(&files.js);
    let source = fs::read_to_string(&glue).map_err(at(&glue))?;
    fs::write(&glue, source.replace(&files.wasm, &wasm)).map_err(at(&glue))?;
    Ok(Started {
        boot: rename_by_content(folder, &files.boot, "boot.js")?,
        js: rename_by_content(folder, &files.js, "app.js")?,
        wasm,
    })
}

fn refuse(sentence: &str, found: &[String]) -> Outcome<()> {
    if found.is_empty() {
        return Ok(());
    }
    Err(format!("{sentence}: {}", found.join(", ")))
}

/// Writes into `sw.js`, where there is one, every other file with its hash (`[["index.html", "sha256-…"], …]`, the form
/// that `integrity` takes), and a name for the whole that changes when any file does.
fn fill_service_worker(folder: &Path) -> Outcome<()> {
    let path = folder.join("sw.js");
    if !path.exists() {
        return Ok(());
    }
    let mut files = Vec::new();
    for name in files_under(folder)? {
        if name == "sw.js" {
            continue;
        }
        let place = folder.join(&name);
        let integrity = integrity(&fs::read(&place).map_err(at(&place))?);
        files.push((name, integrity));
    }
    let list = serde_json::to_string(&files).map_err(at(&path))?;
    let build = sha256(list.as_bytes());
    let source = fs::read_to_string(&path).map_err(at(&path))?;
    for mark in [FILES_MARK, BUILD_MARK] {
        if !source.contains(mark) {
            return Err(format!("sw.js lacks {mark}"));
        }
    }
    let filled = source
        .replace(FILES_MARK, &list)
        .replace(BUILD_MARK, &format!("\"{}\"", build.get(..16).unwrap_or(&build)));
    fs::write(&path, filled).map_err(at(&path))
}
