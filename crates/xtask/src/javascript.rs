//! The package for JavaScript: the engine's module and glue, the functions, their types.

use std::fs;
use std::path::Path;

use crate::engine::{Compiled, MODULE, SOURCE, compile, renamed};
use crate::{Outcome, at};

/// What is written by hand or made by a test, in the crate's own folder.
const FILES: [&str; 3] = ["labworth.js", "labworth.d.ts", "package.json"];

/// Writes the package into `folder`, which becomes exactly that.
pub(crate) fn build_into(folder: &Path) -> Outcome<()> {
    let own = Path::new(SOURCE).join("javascript");
    let text = |path: &Path| fs::read_to_string(path).map_err(at(path));
    let described = text(&own.join("package.json"))?;
    refuse_other_version(&described)?;

    let Compiled { wasm, glue } = compile()?;
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(at(folder))?;
    }
    fs::create_dir_all(folder).map_err(at(folder))?;
    let write = |name: &str, content: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, content).map_err(at(&path))
    };
    write("engine.wasm", &wasm)?;
    write("engine.js", renamed(&glue, MODULE, "engine.wasm")?.as_bytes())?;
    for name in FILES {
        write(name, text(&own.join(name))?.as_bytes())?;
    }
    write("README.md", text(Path::new("docs/javascript.md"))?.as_bytes())?;
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        write(licence, text(Path::new(licence))?.as_bytes())?;
    }
    Ok(())
}

/// The package's description carries the version of the workspace, or the package would lie.
fn refuse_other_version(described: &str) -> Outcome<()> {
    let own = env!("CARGO_PKG_VERSION");
    let package: serde_json::Value =
        serde_json::from_str(described).map_err(|fault| format!("package.json: {fault}"))?;
    match package.get("version").and_then(serde_json::Value::as_str) {
        Some(version) if version == own => Ok(()),
        other => {
            Err(format!("the JavaScript package is of version {other:?}, the workspace of {own}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_of_another_version_is_refused() {
        let own = format!("{{\"version\": \"{}\"}}", env!("CARGO_PKG_VERSION"));
        assert_eq!(refuse_other_version(&own), Ok(()));
        assert!(refuse_other_version("{\"version\": \"99.0.0\"}").is_err());
        assert!(refuse_other_version("{}").is_err());
    }

    #[test]
    fn the_package_in_the_tree_is_of_this_version() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/javascript/package.json");
        assert_eq!(refuse_other_version(&fs::read_to_string(path).unwrap()), Ok(()));
    }
}
