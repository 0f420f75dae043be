//! Reads a file that the user chose, after looking at its size.

use gloo::file::callbacks::{FileReader, read_as_bytes};
use gloo::file::{Blob, File};
use labworth_export::project::{self, MOST_BYTES};

use crate::session::{Action, FileRefusal};

/// A file that is being read; dropping it stops the reading.
pub struct Opening {
    _reader: Option<FileReader>,
}

/// Reads a project file; the outcome is told once. A file larger than any project is refused
/// without being read.
pub fn open_file(file: web_sys::File, told: impl FnOnce(Action) + 'static) -> Opening {
    let file = File::from(file);
    let name = file.name();
    let bytes = file.size();
    let limit = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    if bytes > limit {
        told(Action::Refused { name, reason: FileRefusal::TooLarge { bytes, limit } });
        return Opening { _reader: None };
    }
    let blob: &Blob = &file;
    let reader = read_as_bytes(blob, move |read| {
        told(match read {
            Ok(bytes) => opened(name, bytes),
            Err(_) => Action::Refused { name, reason: FileRefusal::Unreadable },
        });
    });
    Opening { _reader: Some(reader) }
}

/// What opening these bytes comes to.
pub(crate) fn opened(name: String, bytes: Vec<u8>) -> Action {
    let Ok(text) = String::from_utf8(bytes) else {
        return Action::Refused { name, reason: FileRefusal::NotText };
    };
    match project::read(&text) {
        Ok(file) => Action::Opened { name: Some(name), file: Box::new(file) },
        Err(error) => Action::Refused { name, reason: FileRefusal::Project(error) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        let action = opened("a.json".into(), vec![0xff, 0xfe, 0x00]);
        let reason = FileRefusal::NotText;
        assert_eq!(action, Action::Refused { name: "a.json".into(), reason });
    }

    #[test]
    fn a_project_is_opened() {
        let text = r#"{"labworth":"project","format":1,"inputs":{}}"#;
        assert!(matches!(opened("a".into(), text.into()), Action::Opened { .. }));
    }
}
