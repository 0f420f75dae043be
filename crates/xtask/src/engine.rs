//! The second Wasm module: `crates/engine`, compiled for speed with SIMD lanes, run in workers.
//!
//! Trunk would compile it with the page's flags and leave its names unhashed, so it is built here: own profile, own
//! flags, own target folder, then wasm-bindgen and wasm-opt as Trunk does for the page. `crates/engine/worker.js` is the
//! worker's ES module; it imports the glue as `./engine.js`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::content_hash::hashed_name;
use crate::{Outcome, at};

const TARGET: &str = "wasm32-unknown-unknown";
const FLAGS_VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
const SIMD: &str = "-Ctarget-feature=+simd128";

/// What the start script hands to the page: the worker to start. It loads the module itself.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Engine {
    pub(crate) worker: String,
}

/// The module and its glue, which names it [`MODULE`].
pub(crate) struct Compiled {
    pub(crate) wasm: Vec<u8>,
    pub(crate) glue: String,
}

/// The folder of the crate.
pub(crate) const SOURCE: &str = "crates/engine";
/// The name that wasm-bindgen writes into the glue.
pub(crate) const MODULE: &str = "engine_bg.wasm";

/// The three files as they are written, under names by content.
struct Files {
    wasm: (String, Vec<u8>),
    glue: (String, String),
    worker: (String, String),
}

/// Builds the engine into `folder`; `None` while the workspace has no engine.
pub(crate) fn build_into(folder: &Path) -> Outcome<Option<Engine>> {
    let source = Path::new(SOURCE);
    if !source.join("Cargo.toml").exists() {
        return Ok(None);
    }
    let Compiled { wasm, glue } = compile()?;
    let worker = source.join("worker.js");
    let files = named(wasm, &glue, &fs::read_to_string(&worker).map_err(at(&worker))?)?;
    for (name, content) in [
        (&files.wasm.0, files.wasm.1.as_slice()),
        (&files.glue.0, files.glue.1.as_bytes()),
        (&files.worker.0, files.worker.1.as_bytes()),
    ] {
        let path = folder.join(name);
        fs::write(&path, content).map_err(at(&path))?;
    }
    Ok(Some(Engine { worker: files.worker.0 }))
}

/// Compiles the engine with its own profile and flags, in its own target folder.
pub(crate) fn compile() -> Outcome<Compiled> {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let target = target.join("engine");
    let flags = std::env::var(FLAGS_VARIABLE).unwrap_or_default();
    run(Command::new("cargo")
        .args(["build", "--locked", "--offline", "--package", "labworth-engine"])
        .args(["--profile", "engine", "--target", TARGET, "--target-dir"])
        .arg(&target)
        .env(FLAGS_VARIABLE, format!("{flags} {SIMD}").trim_start()))?;

    let web = target.join("web");
    run(Command::new("wasm-bindgen")
        .args(["--target", "web", "--no-typescript", "--out-name", "engine", "--out-dir"])
        .arg(&web)
        .arg(target.join(TARGET).join("engine/labworth_engine.wasm")))?;
    let optimised = web.join("engine.wasm");
    run(Command::new("wasm-opt")
        .args(["-O3", "--enable-simd", "--enable-bulk-memory", "--enable-bulk-memory-opt"])
        .args([
            "--enable-nontrapping-float-to-int",
            "--enable-sign-ext",
            "--enable-mutable-globals",
        ])
        .args(["--enable-reference-types", "--enable-multivalue", "-o"])
        .arg(&optimised)
        .arg(web.join(MODULE)))?;

    let glue = web.join("engine.js");
    Ok(Compiled {
        wasm: fs::read(&optimised).map_err(at(&optimised))?,
        glue: fs::read_to_string(&glue).map_err(at(&glue))?,
    })
}

/// Each file names the one before it, so a change of the module changes all three names.
fn named(wasm: Vec<u8>, glue: &str, worker: &str) -> Outcome<Files> {
    let wasm_name = hashed_name("engine.wasm", &wasm);
    let glue = renamed(glue, MODULE, &wasm_name)?;
    let glue_name = hashed_name("engine.js", glue.as_bytes());
    let worker = renamed(worker, "./engine.js", &format!("./{glue_name}"))?;
    let worker_name = hashed_name("worker.js", worker.as_bytes());
    Ok(Files { wasm: (wasm_name, wasm), glue: (glue_name, glue), worker: (worker_name, worker) })
}

/// A script with one file that it names called otherwise.
pub(crate) fn renamed(source: &str, old: &str, new: &str) -> Outcome<String> {
    if source.contains(old) {
        Ok(source.replace(old, new))
    } else {
        Err(format!("the engine's script does not name {old}"))
    }
}

/// Runs a tool to its end.
pub(crate) fn run(command: &mut Command) -> Outcome<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|fault| format!("{program}: {fault}"))?;
    if status.success() { Ok(()) } else { Err(format!("{program} failed ({status})")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_module_changes_the_name_of_every_file_that_leads_to_it() {
        let glue = "new URL('engine_bg.wasm', import.meta.url)";
        let worker = "import { initSync } from \"./engine.js\";";
        let (first, second) =
            (named(vec![1], glue, worker).unwrap(), named(vec![2], glue, worker).unwrap());
        assert_ne!(first.wasm.0, second.wasm.0);
        assert_ne!(first.glue.0, second.glue.0);
        assert_ne!(first.worker.0, second.worker.0);
        assert!(first.glue.1.contains(&first.wasm.0));
        assert!(first.worker.1.contains(&format!("./{}", first.glue.0)));
    }

    #[test]
    fn a_worker_that_does_not_import_the_glue_is_refused() {
        assert!(named(vec![1], "engine_bg.wasm", "self.close()").is_err());
    }
}
