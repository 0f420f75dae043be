//! A repeating group: inventors, bands, years. Each row stands for itself, with its own problems.

use labworth_domain::inputs::{Field, Kind, Path};
use yew::prelude::*;

use crate::browser;
use crate::context::{use_dispatch, use_text};
use crate::fields::frame::problem_line;
use crate::fields::trust::Trust;
use crate::fields::{ChoiceCell, Desk, FieldState, TypedField, element_id};
use crate::session::Action;

/// What the editor needs.
#[derive(Properties, PartialEq)]
pub struct RowsFieldProps {
    /// The group.
    pub group: &'static str,
    /// The name of each row.
    pub names: Vec<AttrValue>,
    /// The cells, row by row.
    pub rows: Vec<Vec<FieldState>>,
    /// What is wrong with the group as a whole.
    pub problem: Option<AttrValue>,
    /// What the button says that adds a row.
    pub add: AttrValue,
}

/// An editor of a repeating group.
#[component]
pub fn RowsField(props: &RowsFieldProps) -> Html {
    let text = use_text();
    let dispatch = use_dispatch();
    let RowsFieldProps { group, names, rows, problem, add } = props;
    let group: &'static str = group;
    let path = Path::new(group);
    let id = element_id(&path);
    use_focus_after_change(rows, &id);
    html! {
        <fieldset class={classes!("field", "rows", problem.is_some().then_some("has-problem"))}
            aria-describedby={format!("{id}-help {id}-problem")}>
            <legend class="field-question">
                <span>{ text.field(&path, "question") }</span>
                { " " }<span class="field-term">{ text.field_label(&path) }</span>
            </legend>
            <p id={format!("{id}-help")} class="field-help">{ text.field(&path, "help") }</p>
            <Trust path={path.clone()} />
            <ol class="row-list">
                for (at, (cells, name)) in rows.iter().zip(names).enumerate() {
                    <li class="row" key={at}>
                        <fieldset>
                            <legend class="row-name">{ name.clone() }</legend>
                            <div class="row-cells">
                                for cell in cells {
                                    { cell_editor(cell) }
                                }
                                <button
                                    key="remove"
                                    type="button"
                                    id={format!("{id}-remove-{at}")}
                                    class="quiet-button"
                                    aria-label={text.row_remove_named(name)}
                                    onclick={dispatch.reform(move |_| Action::RemovedRow { group, position: at })}
                                >
                                    { text.row_remove() }
                                </button>
                            </div>
                        </fieldset>
                    </li>
                }
            </ol>
            <button
                type="button"
                id={id.clone()}
                class="button"
                onclick={dispatch.reform(move |_| Action::AddedRow { group })}
            >
                { add.clone() }
            </button>
            { problem_line(&format!("{id}-problem"), problem.as_ref()) }
        </fieldset>
    }
}

/// The editor of a cell.
fn cell_editor(cell: &FieldState) -> Html {
    let key = cell.path.as_str().to_owned();
    let state = cell.clone();
    match cell.kind {
        Kind::Choice(options) => html! { <ChoiceCell {key} {state} {options} /> },
        _ => html! { <TypedField {key} {state} compact=true /> },
    }
}

/// After a row was added, the focus is in its first field; after one was removed, on the button that
/// removes the row now in its place, or on the one that adds a row. Rows that come or go while the focus
/// is elsewhere (undo, another file) leave it there.
#[hook]
fn use_focus_after_change(rows: &[Vec<FieldState>], id: &str) {
    let before = use_mut_ref(|| None::<usize>);
    let (count, id) = (rows.len(), id.to_owned());
    let last = rows.last().and_then(|cells| cells.first()).map(|cell| element_id(&cell.path));
    let focused = browser::focused_id().unwrap_or_default();
    let removed_at = focused.strip_prefix(&format!("{id}-remove-")).map(str::to_owned);
    let added = focused == id;
    use_effect_with(count, move |count| {
        let Some(before) = before.replace(Some(*count)) else { return };
        if *count > before && added {
            if let Some(last) = last {
                browser::focus(&last);
            }
        } else if let Some(at) = removed_at.filter(|_| *count < before) {
            let _ = browser::focus(&format!("{id}-remove-{at}")) || browser::focus(&id);
        }
    });
}

/// The editor of a group with these columns.
pub fn rows_editor(
    desk: &Desk,
    group: &'static str,
    columns: &[&'static Field],
    name: impl Fn(&str) -> String,
    add: &str,
) -> Html {
    let count = desk.session.typed.rows(group);
    let rows: Vec<Vec<FieldState>> = (0..count)
        .map(|at| columns.iter().map(|field| desk.field(field, &field.at(at))).collect())
        .collect();
    let names: Vec<AttrValue> =
        (1..=count).map(|number| AttrValue::from(name(&number.to_string()))).collect();
    html! {
        <RowsField key={group} {group} {names} {rows} problem={desk.group_problem(group)} add={add.to_owned()} />
    }
}
