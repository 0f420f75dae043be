//! Names that change exactly when the content does, so that a browser may keep a file for ever.

use std::fs;
use std::path::{Path, PathBuf};

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};

use crate::{Outcome, at};

/// SHA-256 in lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// SHA-256 as the `integrity` of a request takes it.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", Base64::encode_string(&Sha256::digest(bytes)))
}

/// `boot.js` with some content becomes `boot-0123456789abcdef.js`.
pub(crate) fn hashed_name(name: &str, content: &[u8]) -> String {
    let hash = sha256(content);
    let short = hash.get(..16).unwrap_or(&hash);
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{short}.{extension}"),
        None => format!("{name}-{short}"),
    }
}

/// Whether a name is one that [`hashed_name`] gives.
pub(crate) fn is_named_by_content(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() == 16 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    })
}

/// Gives the file `old` in `folder` a name by its content, on the pattern of `name`, and returns it.
pub(crate) fn rename_by_content(folder: &Path, old: &str, name: &str) -> Outcome<String> {
    let old = folder.join(old);
    let new_name = hashed_name(name, &fs::read(&old).map_err(at(&old))?);
    fs::rename(&old, folder.join(&new_name)).map_err(at(&old))?;
    Ok(new_name)
}

/// All files under `folder`, as paths relative to it with `/` between the parts, sorted.
pub(crate) fn files_under(folder: &Path) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = vec![PathBuf::new()];
    while let Some(relative) = open.pop() {
        let here = folder.join(&relative);
        for entry in fs::read_dir(&here).map_err(at(&here))? {
            let entry = entry.map_err(at(&here))?;
            let path = relative.join(entry.file_name());
            if entry.file_type().map_err(at(&here))?.is_dir() {
                open.push(path);
            } else {
                let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
                found.push(parts.join("/"));
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_sha256_as_published() {
        // FIPS 180-2, appendix B.1.
        assert_eq!(
            sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn the_integrity_is_the_hash_in_base64() {
        assert_eq!(integrity(b"abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    #[test]
    fn a_name_changes_with_the_content_and_keeps_its_extension() {
        assert_eq!(hashed_name("boot.js", b"abc"), "boot-ba7816bf8f01cfea.js");
        assert_ne!(hashed_name("boot.js", b"abc"), hashed_name("boot.js", b"abd"));
        assert!(is_named_by_content(&hashed_name("boot.js", b"abc")));
        assert!(!is_named_by_content("icon-192.png"));
    }
}
