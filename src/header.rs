//! The header: name, pages, language, files; and the line that says what became of a file.

use std::rc::Rc;

use labworth_export::project::{FileError, ProjectFile};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser;
use crate::context::{use_dispatch, use_text};
use crate::languages::Languages;
use crate::route::Route;
use crate::session::{Action, FileRefusal, Notice};
use crate::text::Text;

/// The pages of the navigation, in their order.
const PAGES: [Route; 9] = [
    Route::Calculate,
    Route::Quick(1),
    Route::Value,
    Route::Sheet,
    Route::Examples,
    Route::Methods(None),
    Route::Glossary,
    Route::Sources,
    Route::About,
];

/// What the header needs.
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// The page that is shown.
    pub route: Route,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// Whether there is an undoing to take back.
    pub can_redo: bool,
    /// Opens a file.
    pub open_file: Callback<web_sys::File>,
    /// Saves the project.
    pub save: Callback<()>,
    /// A project with nothing entered.
    pub empty: Rc<ProjectFile>,
}

/// The header: on a narrow screen everything but the name and the languages is behind a button.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let text = use_text();
    let dispatch = use_dispatch();
    let menu_is_open = use_state(|| false);
    let toggle_menu = {
        let menu_is_open = menu_is_open.clone();
        Callback::from(move |_: MouseEvent| menu_is_open.set(!*menu_is_open))
    };
    html! {
        <header class={classes!("header", menu_is_open.then_some("menu-open"))}>
            <div class="header-line">
                <div class="brand">
                    <a class="brand-name" href={Route::Calculate.address()}>{ text.app_name() }</a>
                    <p class="brand-line">{ text.app_line() }</p>
                </div>
                <Languages />
                <button
                    type="button"
                    class="button menu-button"
                    aria-expanded={menu_is_open.to_string()}
                    aria-controls="menu"
                    onclick={toggle_menu}
                >
                    <svg class="menu-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
                        <path d="M2,4 L18,4 M2,10 L18,10 M2,16 L18,16" />
                    </svg>
                    <span class="for-listeners">{ text.nav_menu() }</span>
                </button>
            </div>
            <div class="header-line menu" id="menu">
                <nav class="pages" aria-label={text.nav_title()}>
                    for (route, label) in PAGES.map(|route| { let label = route.name(text); (route, label) }) {
                        <a
                            key={label}
                            href={route.address()}
                            aria-current={is_within(&props.route, &route).then_some("page")}
                        >
                            { label }
                        </a>
                    }
                </nav>
                { files(props, &dispatch, text) }
            </div>
        </header>
    }
}

fn is_within(shown: &Route, link: &Route) -> bool {
    shown == link
        || matches!(
            (shown, link),
            (Route::Methods(_), Route::Methods(_)) | (Route::Quick(_), Route::Quick(_))
        )
}

/// What can be done with the project as a whole.
fn files(props: &HeaderProps, dispatch: &Callback<Action>, text: Text) -> Html {
    let onchange = {
        let open_file = props.open_file.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                open_file.emit(file);
            }
            // So that the same file can be chosen again.
            input.set_value("");
        })
    };
    let opened = |file: ProjectFile| Action::Opened { name: None, file: Box::new(file) };
    html! {
        <div class="files" role="group" aria-label={text.files_title()}>
            <button type="button" class="button" onclick={props.save.reform(|_: MouseEvent| ())}>
                { text.files_save() }
            </button>
            <label class="button file-button">
                <input type="file" accept=".json,application/json" {onchange} />
                <span>{ text.files_open() }</span>
            </label>
            <button
                type="button"
                class="quiet-button"
                onclick={dispatch.reform({
                    let empty = Rc::clone(&props.empty);
                    move |_: MouseEvent| opened(ProjectFile::clone(&empty))
                })}
            >
                { text.files_empty() }
            </button>
            <button
                type="button"
                class="quiet-button"
                aria-disabled={(!props.can_undo).to_string()}
                onclick={dispatch.reform(|_: MouseEvent| Action::Undid)}
            >
                { text.files_undo() }
            </button>
            <button
                type="button"
                class="quiet-button"
                aria-disabled={(!props.can_redo).to_string()}
                onclick={dispatch.reform(|_: MouseEvent| Action::Redid)}
            >
                { text.files_redo() }
            </button>
            <button type="button" class="quiet-button" onclick={Callback::from(|_: MouseEvent| browser::print())}>
                { text.files_print() }
            </button>
        </div>
    }
}

/// What the line needs.
#[derive(Properties, PartialEq)]
pub struct NoticeLineProps {
    /// What there is to say.
    pub notice: Option<Notice>,
}

/// What became of the last file; always in the document, so that it is announced.
#[component]
pub fn NoticeLine(props: &NoticeLineProps) -> Html {
    let text = use_text();
    let dispatch = use_dispatch();
    let said = props.notice.as_ref().map(|notice| notice_text(notice, text));
    let is_problem = matches!(props.notice, Some(Notice::Refused { .. } | Notice::NotSaved));
    html! {
        <div
            class={classes!("file-notice", is_problem.then_some("file-problem"), said.is_none().then_some("empty"))}
            role="status"
        >
            if let Some(said) = said {
                <p>{ said }</p>
                <button
                    type="button"
                    class="quiet-button"
                    onclick={dispatch.reform(|_: MouseEvent| {
                        // The button goes; the focus must not go with it.
                        browser::focus("main");
                        Action::ClosedNotice
                    })}
                >
                    { text.notice_close() }
                </button>
            }
        </div>
    }
}

fn notice_text(notice: &Notice, text: Text) -> String {
    match notice {
        Notice::Opened { name } => text.file_opened(name),
        Notice::NotSaved => text.file_not_saved().to_owned(),
        Notice::Refused { name, reason } => text.file_refused(name, &refusal_text(reason, text)),
    }
}

fn refusal_text(reason: &FileRefusal, text: Text) -> String {
    match reason {
        FileRefusal::TooLarge { bytes, limit } => {
            text.file_too_large(&megabytes(*limit, text), &megabytes(*bytes, text))
        }
        FileRefusal::Unreadable => text.file_unreadable().to_owned(),
        FileRefusal::NotText => text.file_not_text().to_owned(),
        FileRefusal::Project(error) => project_error_text(error, text),
    }
}

/// What is wrong with a file or a kept state.
pub(crate) fn project_error_text(error: &FileError, text: Text) -> String {
    let label = |path: &str| text.field_label(&labworth_domain::inputs::Path::new(path));
    match error {
        FileError::TooLarge { most } => {
            let limit = u64::try_from(*most).unwrap_or(u64::MAX);
            text.file_longer_than(&megabytes(limit, text))
        }
        FileError::Empty => text.file_empty().to_owned(),
        FileError::Truncated => text.file_truncated().to_owned(),
        FileError::NotJson { line, column } => {
            text.file_not_json(&column.to_string(), &line.to_string())
        }
        FileError::NotAProject => text.file_unknown().to_owned(),
        FileError::Newer { found, known } => {
            text.file_newer_version(&known.to_string(), &found.to_string())
        }
        FileError::UnknownFormat => text.file_unknown_format().to_owned(),
        FileError::Malformed { detail } => text.file_wrong_shape(detail),
        FileError::Duplicate { path } => text.file_duplicate_key(&label(path), path),
        FileError::WrongUnit { path, found, expected } => {
            text.file_wrong_unit(expected, found, &label(path))
        }
        FileError::TooMany => text.file_too_many().to_owned(),
    }
}

/// A size in megabytes, at least one decimal where it is small.
fn megabytes(bytes: u64, text: Text) -> String {
    let megabytes = bytes as f64 / (1024.0 * 1024.0);
    let places = if megabytes < 10.0 { 1 } else { 0 };
    text.size_megabytes(&text.estimate(megabytes, places))
}
