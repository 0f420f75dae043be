//! Project files: what opens is written and opens again as the same.

use labworth_domain::project::Project;
use labworth_export::project::{MOST_BYTES, MOST_INPUTS, read, write};

/// A file that opens keeps to the limits, is written and read again as the same project and the
/// same bytes, and its entries are valid or have problems that are named.
pub fn hold(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let file = match read(text) {
        Ok(file) => file,
        Err(error) => return assert!(error.code().starts_with("file_")),
    };
    assert!(text.len() <= MOST_BYTES && file.draft.entries().count() <= MOST_INPUTS);
    let written = write(&file);
    let again = match read(&written) {
        Ok(again) => again,
        Err(error) => panic!("what was written does not open: {error:?}\n{written}"),
    };
    assert_eq!(again, file, "read again");
    assert_eq!(write(&again), written, "written again");
    if let Err(errors) = super::REFERENCE.with(|reference| Project::read(&file.draft, reference)) {
        assert!(!errors.is_empty(), "refused without a reason");
        assert!(errors.is_sorted_by(|a, b| a.path <= b.path), "out of order");
    }
}
