//! What is open on the page: the texts as typed, the language, what can be undone. A pure
//! reducer; nothing here calls the browser.

mod history;
mod typed;

use std::rc::Rc;

use labworth_domain::inputs::{LONGEST_ENTRY, MOST_ROWS, Path};
use labworth_export::project::{FileError, ProjectFile};

use crate::session::history::{History, Page};
use crate::text::Language;

pub use typed::{Typed, TypedEntry};

/// What is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The language of the page.
    pub language: Language,
    /// Everything that was typed.
    pub typed: Rc<Typed>,
    /// Counts the changes that did not come from typing: after one, fields take their text from
    /// here even while they have the focus.
    pub edition: u32,
    /// What the page has to say about the last file.
    pub notice: Option<Notice>,
    /// The text that was too long for its field and was not taken.
    pub too_long: Option<TooLong>,
    /// The file as it was opened; what it holds besides its inputs is written back when it is saved.
    pub file: Rc<ProjectFile>,
    /// Whether another tab has the project: here it can be read, not changed.
    pub is_held_elsewhere: bool,
    history: History,
}

/// A text that was not taken because no field holds so much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// The field.
    pub path: Path,
    /// Its length.
    pub characters: usize,
}

/// What the page says about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A project was opened.
    Opened {
        /// The file's name.
        name: String,
    },
    /// A file was not opened, and nothing was changed.
    Refused {
        /// The file's name.
        name: String,
        /// Why.
        reason: FileRefusal,
    },
    /// The browser did not save the file.
    NotSaved,
}

/// Why a file was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileRefusal {
    /// Larger than any project; it was not even read.
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
        /// The largest size in bytes.
        limit: u64,
    },
    /// The browser could not read it.
    Unreadable,
    /// Not text.
    NotText,
    /// Not a project, or not one that this version can open.
    Project(FileError),
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A person typed into a field.
    Entered {
        /// The field.
        path: Path,
        /// Its whole text.
        text: String,
    },
    /// A person left a field.
    Left {
        /// The field.
        path: Path,
    },
    /// A person took a text that the page offered: the other reading of an ambiguous number.
    Took {
        /// The field.
        path: Path,
        /// The text.
        text: String,
    },
    /// A person asked for another row of a group.
    AddedRow {
        /// The group.
        group: &'static str,
    },
    /// A person removed a row.
    RemovedRow {
        /// The group.
        group: &'static str,
        /// The row.
        position: usize,
    },
    /// A project was opened: from a file, the example, or an empty one.
    Opened {
        /// The file's name, where it came from a file.
        name: Option<String>,
        /// What it holds.
        file: Box<ProjectFile>,
    },
    /// What was kept in this browser was opened; whoever reads it keeps the same pointer.
    Restored {
        /// What it holds.
        file: Rc<ProjectFile>,
    },
    /// Another tab has the project, or no longer has it.
    HeldElsewhere(bool),
    /// A file was refused.
    Refused {
        /// The file's name.
        name: String,
        /// Why.
        reason: FileRefusal,
    },
    /// The browser did not save.
    FailedToSave,
    /// A person read the notice and closed it.
    ClosedNotice,
    /// A person chose a language.
    ChoseLanguage(Language),
    /// A person undid the last change.
    Undid,
    /// A person took the undoing back.
    Redid,
}

impl Action {
    /// Whether it changes what is entered in the project that is open.
    fn changes_entries(&self) -> bool {
        matches!(
            self,
            Self::Entered { .. }
                | Self::Took { .. }
                | Self::AddedRow { .. }
                | Self::RemovedRow { .. }
                | Self::Undid
                | Self::Redid
        )
    }
}

impl Session {
    /// A session with a project open.
    #[must_use]
    pub fn new(language: Language, assumed_currency: &str, file: ProjectFile) -> Self {
        Self {
            language,
            typed: Rc::new(Typed::of_draft(&file.draft, assumed_currency, language)),
            file: Rc::new(file),
            edition: 0,
            notice: None,
            is_held_elsewhere: false,
            too_long: None,
            history: History::default(),
        }
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is an undoing to take back.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// What a saved file holds: the inputs, and what the opened file held besides them.
    #[must_use]
    pub fn to_file(&self) -> ProjectFile {
        ProjectFile { draft: self.typed.to_draft(), ..ProjectFile::clone(&self.file) }
    }

    /// The session after something happened; `None` where nothing changed.
    #[must_use]
    pub fn after(&self, action: Action) -> Option<Self> {
        if self.is_held_elsewhere && action.changes_entries() {
            return None;
        }
        let mut next = self.clone();
        if let Action::Entered { path, text } | Action::Took { path, text } = &action {
            next.too_long = None;
            if text.len() > LONGEST_ENTRY && text.chars().count() > LONGEST_ENTRY {
                let characters = text.chars().count();
                next.too_long = Some(TooLong { path: path.clone(), characters });
                // The field takes back what stood in it.
                next.edition += 1;
                return Some(next);
            }
        }
        match action {
            Action::Entered { path, text } => {
                if *self.typed.text(&path) == *text {
                    return self.too_long.is_some().then_some(next);
                }
                next.history.entered(&self.page(), &path);
                next.typed = Rc::new(self.typed.with(&path, &text, self.language));
            }
            Action::Left { path } => {
                next.history.left();
                match self.typed.settled(&path) {
                    Some(settled) => next.typed = Rc::new(settled),
                    None if next.history == self.history => return None,
                    None => {}
                }
            }
            Action::Took { path, text } => {
                next.replace(self.typed.with(&path, &text, self.language));
            }
            Action::AddedRow { group } if self.typed.rows(group) >= MOST_ROWS => return None,
            Action::AddedRow { group } => next.replace(self.typed.with_row(group, self.language)),
            Action::RemovedRow { group, position } => {
                next.replace(self.typed.without_row(group, position));
            }
            Action::Opened { name, file } => {
                next.open(Rc::from(file));
                next.is_held_elsewhere = false;
                next.too_long = None;
                next.notice = name.map(|name| Notice::Opened { name });
            }
            Action::Restored { file } => next.open(file),
            Action::HeldElsewhere(held) => {
                if held == self.is_held_elsewhere {
                    return None;
                }
                next.is_held_elsewhere = held;
            }
            Action::Refused { name, reason } => {
                next.notice = Some(Notice::Refused { name, reason });
            }
            Action::FailedToSave => next.notice = Some(Notice::NotSaved),
            Action::ClosedNotice => {
                next.notice.take()?;
            }
            Action::ChoseLanguage(language) => {
                if language == self.language {
                    return None;
                }
                next.language = language;
                next.typed = Rc::new(self.typed.in_language(language));
                next.edition += 1;
            }
            Action::Undid => {
                let page = next.history.undo(self.page())?;
                next.show(page);
            }
            Action::Redid => {
                let page = next.history.redo(self.page())?;
                next.show(page);
            }
        }
        Some(next)
    }

    fn replace(&mut self, typed: Typed) {
        if typed == *self.typed {
            return;
        }
        self.history.replaced(&self.page());
        self.typed = Rc::new(typed);
        self.edition += 1;
    }

    fn page(&self) -> Page {
        (Rc::clone(&self.typed), Rc::clone(&self.file))
    }

    /// Opens a file in place of what stands there, which can be undone.
    fn open(&mut self, file: Rc<ProjectFile>) {
        let currency = self.typed.assumed_currency();
        self.replace(Typed::of_draft(&file.draft, currency, self.language));
        self.file = file;
    }

    /// Texts from the history may have been typed in the other language.
    fn show(&mut self, (typed, file): Page) {
        self.typed = Rc::new(typed.in_language(self.language));
        self.file = file;
        self.edition += 1;
    }
}

#[cfg(test)]
mod tests {
    use labworth_domain::inputs::Draft;
    use labworth_domain::paths::appraisal::adjustments;
    use labworth_domain::paths::appraisal::evidence::{LICENCES, RATE};
    use labworth_domain::paths::licence::{ROYALTY_RATE, UPFRONT};
    use labworth_domain::sharing::policy::BANDS;
    use labworth_domain::sharing::team::INVENTORS;

    use super::*;

    fn session() -> Session {
        let mut draft = Draft::new();
        draft.enter(ROYALTY_RATE.path(), "0.05");
        draft.enter(UPFRONT.path(), "1000000000");
        let file = ProjectFile { draft, ..ProjectFile::default() };
        Session::new(Language::Vietnamese, "VND", file)
    }

    #[test]
    fn when_a_licence_goes_its_adjustments_say_so_and_those_of_later_ones_follow() {
        let mut draft = Draft::new();
        for row in 0..3 {
            draft.enter(RATE.at(row), "0.05");
            draft.enter(adjustments::LICENCE.at(row), &(row + 1).to_string());
        }
        let file = ProjectFile { draft, ..ProjectFile::default() };
        let before = Session::new(Language::English, "VND", file);
        let after = before.after(Action::RemovedRow { group: LICENCES, position: 1 }).unwrap();
        let said = |row| after.typed.text(&adjustments::LICENCE.at(row)).to_string();
        assert_eq!([said(0), said(1), said(2)], ["1", "", "2"]);
    }

    fn entered(session: &Session, path: &Path, text: &str) -> Session {
        session.after(Action::Entered { path: path.clone(), text: text.to_owned() }).unwrap()
    }

    fn canonical(session: &Session, path: &Path) -> String {
        session.typed.to_draft().text(path).unwrap_or_default().to_owned()
    }

    #[test]
    fn a_draft_is_shown_in_the_convention_of_the_language() {
        let session = session();
        assert_eq!(&*session.typed.text(&ROYALTY_RATE.path()), "5");
        assert_eq!(&*session.typed.text(&UPFRONT.path()), "1.000.000.000");
    }

    #[test]
    fn what_is_typed_stays_as_typed_until_the_field_is_left() {
        let path = UPFRONT.path();
        let session = entered(&session(), &path, "1200000000");
        assert_eq!(&*session.typed.text(&path), "1200000000");
        assert_eq!(canonical(&session, &path), "1200000000");
        let left = session.after(Action::Left { path: path.clone() }).unwrap();
        assert_eq!(&*left.typed.text(&path), "1.200.000.000");
        assert_eq!(left.edition, session.edition);
    }

    #[test]
    fn changing_the_language_keeps_every_value() {
        let rate = ROYALTY_RATE.path();
        let vietnamese = entered(&session(), &rate, "5,125");
        let english = vietnamese.after(Action::ChoseLanguage(Language::English)).unwrap();
        assert_eq!(&*english.typed.text(&rate), "5.125");
        assert_eq!(&*english.typed.text(&UPFRONT.path()), "1,000,000,000");
        assert_eq!(english.typed.to_draft(), vietnamese.typed.to_draft());
    }

    #[test]
    fn unreadable_text_survives_a_change_of_language() {
        let rate = ROYALTY_RATE.path();
        let session = entered(&session(), &rate, "năm phần trăm");
        let english = session.after(Action::ChoseLanguage(Language::English)).unwrap();
        assert_eq!(&*english.typed.text(&rate), "năm phần trăm");
        assert_eq!(canonical(&english, &rate), "năm phần trăm");
    }

    #[test]
    fn typing_into_one_field_is_one_step_to_undo() {
        let path = ROYALTY_RATE.path();
        let before = session();
        let mut session = before.clone();
        for text in ["", "6", "6,", "6,5"] {
            session = entered(&session, &path, text);
        }
        let undone = session.after(Action::Undid).unwrap();
        assert_eq!(undone.typed, before.typed);
        assert!(undone.edition > session.edition);
        let redone = undone.after(Action::Redid).unwrap();
        assert_eq!(redone.typed, session.typed);
        assert!(redone.after(Action::Redid).is_none());
    }

    #[test]
    fn leaving_a_field_ends_its_step() {
        let path = ROYALTY_RATE.path();
        let session = entered(&session(), &path, "6");
        let session = session.after(Action::Left { path: path.clone() }).unwrap();
        let session = entered(&session, &path, "7");
        let undone = session.after(Action::Undid).unwrap();
        assert_eq!(&*undone.typed.text(&path), "6");
    }

    #[test]
    fn a_new_row_is_empty_and_removing_it_leaves_nothing() {
        let before = session();
        let added = before.after(Action::AddedRow { group: INVENTORS }).unwrap();
        assert_eq!(added.typed.rows(INVENTORS), 1);
        assert_eq!(added.typed.to_draft().rows(INVENTORS), 1);
        let bands = added.after(Action::AddedRow { group: BANDS }).unwrap();
        assert_eq!(bands.typed.rows(BANDS), 1);
        let removed = added.after(Action::RemovedRow { group: INVENTORS, position: 0 }).unwrap();
        assert_eq!(removed.typed, before.typed);
    }

    #[test]
    fn a_refused_file_changes_nothing_but_the_notice() {
        let before = session();
        let refused = before
            .after(Action::Refused {
                name: "a.json".into(),
                reason: FileRefusal::Project(FileError::Truncated),
            })
            .unwrap();
        assert_eq!(refused.typed, before.typed);
        assert!(!refused.can_undo());
        assert_eq!(refused.after(Action::ClosedNotice).unwrap(), before);
    }

    #[test]
    fn opening_a_file_can_be_undone() {
        let before = session();
        let mut draft = Draft::new();
        draft.enter(UPFRONT.path(), "5");
        let file = Box::new(ProjectFile { draft, ..ProjectFile::default() });
        let opened = before.after(Action::Opened { name: Some("b.json".into()), file }).unwrap();
        assert_eq!(canonical(&opened, &UPFRONT.path()), "5");
        assert_eq!(canonical(&opened, &ROYALTY_RATE.path()), "");
        assert_eq!(opened.after(Action::Undid).unwrap().typed, before.typed);
    }

    #[test]
    fn undoing_a_restored_state_brings_back_what_stood_there_with_its_file() {
        let before = session();
        let mut draft = Draft::new();
        draft.enter(UPFRONT.path(), "5");
        let extra = [("later".to_owned(), true.into())].into();
        let file = Rc::new(ProjectFile { draft, extra, ..ProjectFile::default() });
        let restored = before.after(Action::Restored { file: Rc::clone(&file) }).unwrap();
        assert!(Rc::ptr_eq(&restored.file, &file));
        assert_eq!(canonical(&restored, &UPFRONT.path()), "5");
        let undone = restored.after(Action::Undid).unwrap();
        assert_eq!(undone.to_file(), before.to_file());
        assert_eq!(undone.after(Action::Redid).unwrap().to_file(), restored.to_file());
    }

    #[test]
    fn a_project_that_another_tab_has_is_not_changed_until_another_is_opened() {
        let own = session();
        let held = own.after(Action::HeldElsewhere(true)).unwrap();
        let path = ROYALTY_RATE.path();
        for action in [
            Action::Entered { path: path.clone(), text: "9".into() },
            Action::Took { path, text: "9".into() },
            Action::AddedRow { group: INVENTORS },
            Action::RemovedRow { group: INVENTORS, position: 0 },
            Action::Undid,
            Action::Redid,
        ] {
            assert_eq!(held.after(action), None);
        }
        let english = held.after(Action::ChoseLanguage(Language::English)).unwrap();
        assert!(english.is_held_elsewhere);
        let other = Action::Opened { name: None, file: Box::default() };
        assert!(!english.after(other).unwrap().is_held_elsewhere);
    }

    #[test]
    fn a_text_that_no_field_holds_is_told_and_what_stood_there_stays() {
        let path = UPFRONT.path();
        let before = session();
        let longest = "đ".repeat(LONGEST_ENTRY);
        assert_eq!(*entered(&before, &path, &longest).typed.text(&path), *longest);
        let refused = entered(&before, &path, &"9".repeat(10_000_000));
        assert_eq!(refused.typed, before.typed);
        assert_eq!(refused.to_file(), before.to_file());
        assert!(refused.edition > before.edition && !refused.can_undo());
        let told = Some(TooLong { path: path.clone(), characters: 10_000_000 });
        assert_eq!(refused.too_long, told);
        assert_eq!(entered(&refused, &path, "6").too_long, None);
        let took = Action::Took { path, text: "1".repeat(LONGEST_ENTRY + 1) };
        assert_eq!(before.after(took).unwrap().typed, before.typed);
    }

    #[test]
    fn no_group_grows_without_end() {
        let mut session = session();
        for _ in 0..MOST_ROWS {
            session = session.after(Action::AddedRow { group: INVENTORS }).unwrap();
        }
        assert_eq!(session.typed.rows(INVENTORS), MOST_ROWS);
        assert!(session.after(Action::AddedRow { group: INVENTORS }).is_none());
    }

    #[test]
    fn typing_the_same_again_changes_nothing() {
        let path = ROYALTY_RATE.path();
        let same = Action::Entered { path, text: "5".into() };
        assert!(session().after(same).is_none());
    }
}
