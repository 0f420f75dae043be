//! The archives of a release, the same bytes for the same files, with their hashes beside them.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::content_hash::{files_under, sha256};
use crate::{Outcome, at};

/// Writes `labworth-page-VERSION.zip` (upload it to any static host), `labworth-cli-VERSION-SYSTEM.zip`,
/// `labworth-javascript-VERSION.zip`, the same unpacked as `javascript/`, and `SHA256SUMS`.
pub(crate) fn package(
    page: &Path,
    program: &Path,
    javascript: &Path,
    destination: &Path,
) -> Outcome<()> {
    let version = env!("CARGO_PKG_VERSION");
    let system = format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH);
    let page_name = format!("labworth-page-{version}.zip");
    let javascript_name = format!("labworth-javascript-{version}.zip");
    let program_name = format!("labworth-cli-{version}-{system}.zip");
    if destination.exists() {
        fs::remove_dir_all(destination).map_err(at(destination))?;
    }
    fs::create_dir_all(destination).map_err(at(destination))?;

    archive(&destination.join(&page_name), &whole_folder(page)?)?;

    let unpacked = destination.join("javascript");
    fs::create_dir(&unpacked).map_err(at(&unpacked))?;
    let javascript_files = whole_folder(javascript)?;
    for (place, name, _) in &javascript_files {
        fs::copy(place, unpacked.join(name)).map_err(at(place))?;
    }
    archive(&destination.join(&javascript_name), &javascript_files)?;

    let own_name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut program_files = vec![(program.to_owned(), own_name, 0o755)];
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        program_files.push((licence.into(), licence.to_owned(), 0o644));
    }
    archive(&destination.join(&program_name), &program_files)?;

    let mut sums = String::new();
    for name in [&page_name, &program_name, &javascript_name] {
        let path = destination.join(name);
        let bytes = fs::read(&path).map_err(at(&path))?;
        sums += &format!("{}  {name}\n", sha256(&bytes));
        println!("{} ({} KB)", path.display(), bytes.len() / 1000);
    }
    let sums_path = destination.join("SHA256SUMS");
    fs::write(&sums_path, sums).map_err(at(&sums_path))?;
    println!("{}", sums_path.display());
    Ok(())
}

/// Every file of a folder, for everybody to read.
fn whole_folder(folder: &Path) -> Outcome<Vec<(PathBuf, String, u32)>> {
    let names = files_under(folder)?;
    Ok(names.into_iter().map(|name| (folder.join(&name), name, 0o644)).collect())
}

/// Files as (place, name inside, Unix permissions). No clock: every entry carries the archive format's first date.
fn archive<P: AsRef<Path>>(path: &Path, files: &[(P, String, u32)]) -> Outcome<()> {
    let mut writer = ZipWriter::new(File::create(path).map_err(at(path))?);
    for (place, name, permissions) in files {
        let place = place.as_ref();
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(9))
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(*permissions);
        writer.start_file(name.as_str(), options).map_err(at(path))?;
        writer.write_all(&fs::read(place).map_err(at(place))?).map_err(at(path))?;
    }
    writer.finish().map_err(at(path))?;
    Ok(())
}
