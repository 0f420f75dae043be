//! Reading a project file from outside: every limit is checked before anything is built.

use labworth_domain::inputs::{Draft, Entry, Kind, LONGEST_ENTRY, MOST_ROWS, Path};
use labworth_domain::project::{self, CURRENCY, GROUPS};
use serde::Deserialize;
use serde_json::Value;
use serde_json::error::Category;

use super::v1;
use super::{FORMAT, ProjectFile};

/// The largest project file that is read, in bytes.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// The most inputs of a project file.
pub const MOST_INPUTS: usize = 5_000;
/// The most keys of a file, besides its inputs, that are kept for a later version.
pub const MOST_KEYS: usize = 1_000;

/// The most lists, objects and members of these in a file, counted before anything is built of them: more than all inputs with
/// all their parts, all saved figures and all other keys together need.
pub const MOST_VALUES: usize = 50_000;

/// The most letters of all numbers of a file together. Exact fractions carry every digit of every number that they were made of:
/// a project of the largest size whose numbers all have as many digits as one may have takes minutes.
pub const MOST_DIGITS: usize = 20_000;

/// Why a file cannot be opened. Nothing that was open is touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// Larger than any project can be.
    TooLarge {
        /// The limit, in bytes.
        most: usize,
    },
    /// Empty.
    Empty,
    /// It stops in the middle.
    Truncated,
    /// Not JSON.
    NotJson {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// JSON, but not a project file of Labworth.
    NotAProject,
    /// Written by a newer version.
    Newer {
        /// The format found.
        found: u64,
        /// The newest format known.
        known: u64,
    },
    /// A format number that no version ever wrote.
    UnknownFormat,
    /// A part does not have the form it should have.
    Malformed {
        /// What is wrong, as the parser says it.
        detail: String,
    },
    /// The same input twice.
    Duplicate {
        /// The path.
        path: String,
    },
    /// An input in another unit than this one's.
    WrongUnit {
        /// The path.
        path: String,
        /// The unit found.
        found: String,
        /// The unit expected.
        expected: String,
    },
    /// More inputs, or longer texts, than any project has.
    TooMany,
}

impl FileError {
    /// The code by which interfaces and locales name the fault.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "file_too_large",
            Self::Empty => "file_empty",
            Self::Truncated => "file_truncated",
            Self::NotJson { .. } => "file_not_json",
            Self::NotAProject => "file_not_a_project",
            Self::Newer { .. } => "file_newer",
            Self::UnknownFormat => "file_unknown_format",
            Self::Malformed { .. } => "file_malformed",
            Self::Duplicate { .. } => "file_duplicate_input",
            Self::WrongUnit { .. } => "file_wrong_unit",
            Self::TooMany => "file_too_many",
        }
    }
}

/// Reads a project file.
///
/// # Errors
/// [`FileError`] says why it cannot be opened.
pub fn read(text: &str) -> Result<ProjectFile, FileError> {
    if text.len() > MOST_BYTES {
        return Err(FileError::TooLarge { most: MOST_BYTES });
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(FileError::Empty);
    }
    if values(text) > MOST_VALUES {
        return Err(FileError::TooMany);
    }
    check_head(text)?;
    let file: v1::File = serde_json::from_str(text).map_err(|error| fault(&error))?;
    let project = into_project(file)?;
    // Indented, a file may be longer than it was: what is opened can also be saved and opened again.
    if v1::write(&project).len() > MOST_BYTES {
        return Err(FileError::TooMany);
    }
    Ok(project)
}

/// The lists, objects and commas outside of texts: not fewer than half of the values that would be built.
fn values(text: &str) -> usize {
    let (mut within_text, mut escaped) = (false, false);
    let counts = |byte: &u8| {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if within_text => escaped = true,
            b'"' => within_text = !within_text,
            b'[' | b'{' | b',' => return !within_text,
            _ => {}
        }
        false
    };
    text.as_bytes().iter().copied().filter(counts).count()
}

/// What says that a text is a project file. The rest is passed over without being kept.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    labworth: Value,
    #[serde(default)]
    format: Value,
}

/// What kind of file this is, and of which format, before its body is read.
fn check_head(text: &str) -> Result<(), FileError> {
    let head: Head = serde_json::from_str(text).map_err(|error| match fault(&error) {
        FileError::Malformed { .. } if !text.trim_start().starts_with('{') => {
            FileError::NotAProject
        }
        fault => fault,
    })?;
    if head.labworth.as_str() != Some("project") {
        return Err(FileError::NotAProject);
    }
    match head.format.as_u64() {
        Some(FORMAT) => Ok(()),
        Some(found) if found > FORMAT => Err(FileError::Newer { found, known: FORMAT }),
        _ => Err(FileError::UnknownFormat),
    }
}

fn fault(error: &serde_json::Error) -> FileError {
    match error.classify() {
        Category::Eof => FileError::Truncated,
        Category::Data => FileError::Malformed { detail: error.to_string() },
        Category::Syntax | Category::Io => {
            FileError::NotJson { line: error.line(), column: error.column() }
        }
    }
}

fn into_project(file: v1::File) -> Result<ProjectFile, FileError> {
    let v1::File { engine, inputs, figures, mut extra } = file;
    extra.remove("labworth");
    extra.remove("format");
    if inputs.0.len() > MOST_INPUTS || figures.len() > MOST_INPUTS || extra.len() > MOST_KEYS {
        return Err(FileError::TooMany);
    }
    let currency = inputs
        .0
        .iter()
        .find(|(path, _)| path == CURRENCY.path)
        .and_then(|(_, input)| input.value.clone());
    let (mut draft, mut digits) = (Draft::new(), 0_usize);
    for (path, input) in inputs.0 {
        let path = Path::new(&path);
        if draft.entry(&path).is_some() {
            return Err(FileError::Duplicate { path: path.as_str().to_owned() });
        }
        check_unit(&path, &input, currency.as_deref())?;
        let text = input.value.or(input.typed).unwrap_or_default();
        let entry = Entry { text, source: input.source, note: input.note };
        let long = [Some(&entry.text), entry.source.as_ref(), entry.note.as_ref()]
            .into_iter()
            .flatten()
            .any(|text| text.chars().count() > LONGEST_ENTRY);
        let far = GROUPS.iter().any(|group| path.position_in(group) >= Some(MOST_ROWS));
        if long || far || path.as_str().len() > LONGEST_ENTRY {
            return Err(FileError::TooMany);
        }
        if is_number(&path) {
            digits += entry.text.len();
        }
        draft.put(path, entry);
    }
    if digits > MOST_DIGITS {
        return Err(FileError::TooMany);
    }
    Ok(ProjectFile { draft, figures, engine, extra })
}

/// Whether a number or a range of numbers stands at a path.
fn is_number(path: &Path) -> bool {
    project::field_of(path)
        .is_some_and(|field| !matches!(field.kind, Kind::Text | Kind::Date | Kind::Choice(_)))
}

/// A unit that is stated must be the one in which the path's value is read.
fn check_unit(path: &Path, input: &v1::Input, currency: Option<&str>) -> Result<(), FileError> {
    let (Some(found), Some(expected)) = (&input.unit, v1::unit(path, currency.unwrap_or("")))
    else {
        return Ok(());
    };
    if *found == expected || expected.is_empty() {
        return Ok(());
    }
    Err(FileError::WrongUnit { path: path.as_str().to_owned(), found: found.clone(), expected })
}
