//! Divides the page's module: what the first answer needs, and the second part (`src/later`), which the page fetches when it
//! has answered.
//!
//! Trunk compiles the page, but gives the whole module to wasm-bindgen, which comes too late: `wasm-split-cli` reads the
//! linker's relocations. So both halves are made here from what cargo compiled, in the place of what Trunk wrote.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::content_hash::{hashed_name, integrity};
use crate::engine::{renamed, run};
use crate::page::Started;
use crate::{Outcome, at};

const TARGET: &str = "wasm32-unknown-unknown";
/// The name of the second part in `src/main.rs`.
const PART: &str = "later";
/// What `wasm-split-cli` calls the script that loads the second part.
const LOADER: &str = "__wasm_split.js";
/// What both modules may use. Small after compression, which is not always what is smallest before it.
const OPTIMISATION: [&str; 10] = [
    "-O2",
    "--strip-debug",
    "--strip-producers",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The four files, as they name each other before they have their final names.
struct Divided {
    wasm: Vec<u8>,
    later: Vec<u8>,
    glue: String,
    loader: String,
}

/// Puts both parts into `folder` in the place of the files that Trunk wrote there; in a release under names by content.
pub(crate) fn divide_into(folder: &Path, files: &mut Started, release: bool) -> Outcome<()> {
    let divided = divide(release)?;
    for name in [&files.js, &files.wasm] {
        let path = folder.join(name);
        fs::remove_file(&path).map_err(at(&path))?;
    }
    let named = named(divided, release)?;
    for (name, content) in &named {
        let path = folder.join(name);
        fs::write(&path, content).map_err(at(&path))?;
    }
    let [wasm, later, js, loader] = named.map(|(name, _)| name);
    (files.wasm, files.js, files.later, files.loader) = (wasm, js, later, loader);
    Ok(())
}

fn divide(release: bool) -> Outcome<Divided> {
    let compiled = compiled(release);
    let work = compiled.with_file_name("divided");
    let (split, web) = (work.join("split"), work.join("web"));
    if work.exists() {
        fs::remove_dir_all(&work).map_err(at(&work))?;
    }
    run(Command::new("wasm-split-cli")
        .args(["--target", "web", "--out-name", "app"])
        .args([&compiled, &split]))?;
    let mut bind = Command::new("wasm-bindgen");
    // The second part shares the table of functions, which is otherwise kept inside.
    bind.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", "app"]);
    if release {
        bind.arg("--remove-name-section");
    }
    run(bind.arg("--out-dir").args([&web, &split.join("app.wasm")]))?;
    let text = |path: PathBuf| fs::read_to_string(&path).map_err(at(&path));
    Ok(Divided {
        wasm: optimised(&web.join("app_bg.wasm"), release)?,
        later: optimised(&split.join(format!("split_{PART}.wasm")), release)?,
        glue: text(web.join("app.js"))?,
        loader: text(split.join(LOADER))?,
    })
}

/// The page as cargo compiled it for Trunk; `./dev` says in which target folder.
fn compiled(release: bool) -> PathBuf {
    let target =
        ["LABWORTH_PAGE_TARGET", "CARGO_TARGET_DIR"].into_iter().find_map(std::env::var_os);
    let profile = if release { "release" } else { "debug" };
    target
        .map_or_else(|| PathBuf::from("target"), PathBuf::from)
        .join(TARGET)
        .join(profile)
        .join("app.wasm")
}

fn optimised(module: &Path, release: bool) -> Outcome<Vec<u8>> {
    if release {
        run(Command::new("wasm-opt").args(OPTIMISATION).arg("-o").args([module, module]))?;
    }
    fs::read(module).map_err(at(module))
}

/// Names and contents: the module, its second part, the glue, the loader. The scripts import each other, so they share
/// the hash of both.
fn named(divided: Divided, release: bool) -> Outcome<[(String, Vec<u8>); 4]> {
    let name = |name: &str, content: &[u8]| {
        if release { hashed_name(name, content) } else { name.to_owned() }
    };
    let Divided { wasm, later, glue, loader } = divided;
    let wasm_name = name("app.wasm", &wasm);
    let later_name = name("later.wasm", &later);
    let glue = renamed(&glue, "app_bg.wasm", &wasm_name)?;
    // Another module in the place of the second part could link and then do anything.
    let loader = renamed(
        &loader,
        &format!("\"./split_{PART}.wasm\", import.meta.url)"),
        &format!(
            "\"./{later_name}\", import.meta.url), {{ integrity: \"{}\" }}",
            integrity(&later)
        ),
    )?;
    let both = format!("{glue}\n{loader}");
    let js_name = name("app.js", both.as_bytes());
    let loader_name = name("loader.js", both.as_bytes());
    // The module goes on importing from the name that it was divided with; the glue says what that is.
    let from = |name: &str| format!("from \"./{name}\"");
    let glue = renamed(&glue, &from(LOADER), &from(&loader_name))?;
    let loader = renamed(&loader, "./app.js", &format!("./{js_name}"))?;
    Ok([
        (wasm_name, wasm),
        (later_name, later),
        (js_name, glue.into_bytes()),
        (loader_name, loader.into_bytes()),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(later: u8) -> Divided {
        Divided {
            wasm: vec![0],
            later: vec![later],
            glue: "import * as l from \"./__wasm_split.js\"; ({ \"./__wasm_split.js\": l }); new URL('app_bg.wasm', import.meta.url)"
                .to_owned(),
            loader: "import { initSync } from \"./app.js\"; fetch(new URL(\"./split_later.wasm\", import.meta.url))"
                .to_owned(),
        }
    }

    #[test]
    fn the_scripts_name_each_other_and_both_modules() {
        let [wasm, later, js, loader] = named(divided(1), true).unwrap();
        let text = |content: &[u8]| String::from_utf8(content.to_vec()).unwrap();
        let from = format!("from \"./{}\"; ({{ \"./__wasm_split.js\": l }})", loader.0);
        assert!(text(&js.1).contains(&from) && text(&js.1).contains(&wasm.0));
        let fetched = format!(
            "fetch(new URL(\"./{}\", import.meta.url), {{ integrity: \"{}\" }})",
            later.0,
            integrity(&[1])
        );
        assert!(text(&loader.1).contains(&js.0) && text(&loader.1).contains(&fetched));
    }

    #[test]
    fn a_changed_second_part_changes_the_name_of_every_file_that_leads_to_it() {
        let (first, second) = (named(divided(1), true).unwrap(), named(divided(2), true).unwrap());
        let changed: Vec<bool> =
            first.iter().zip(&second).map(|(one, other)| one.0 != other.0).collect();
        assert_eq!(changed, [false, true, true, true]);
    }

    #[test]
    fn while_one_works_on_the_page_its_files_keep_their_names() {
        let names = named(divided(1), false).unwrap().map(|(name, _)| name);
        assert_eq!(names, ["app.wasm", "later.wasm", "app.js", "loader.js"]);
    }
}
