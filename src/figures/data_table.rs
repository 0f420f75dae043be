//! The table under a picture: the same figures for those who read rather than look.

use labworth_export::csv::{Cell, Sheet};
use yew::prelude::*;

use crate::figures::{SaveTable, cell_shown};
use crate::text::Text;

/// A table, folded until it is opened: what it is of, what it shows, the heads of its columns, and
/// its rows, whose first cell names the row.
pub fn data_table(
    title: &str,
    caption: &str,
    head: &[AttrValue],
    rows: &[Vec<AttrValue>],
    text: Text,
) -> Html {
    let sheet = sheet(caption, head, rows, text);
    let caption = AttrValue::from(caption.to_owned());
    html! {
        <details class="data-table">
            <summary>{ text.table_show() }</summary>
            <div class="table-scroll" tabindex="0" role="group" aria-label={caption.clone()}>
                <table>
                    <caption>{ caption.clone() }</caption>
                    <thead>
                        <tr>
                            for (at, head) in head.iter().enumerate() {
                                <th key={at} scope="col" class={(at > 0).then_some("number")}>{ head.clone() }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (at, row) in rows.iter().enumerate() {
                            <tr key={at}>
                                for (at, cell) in row.iter().enumerate() {
                                    if at == 0 {
                                        <th key={at} scope="row">{ cell.clone() }</th>
                                    } else {
                                        <td key={at} class="number">{ cell.clone() }</td>
                                    }
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            <SaveTable title={title.to_owned()} {sheet} />
        </details>
    }
}

/// The same for a sheet: the caption, which says the unit, stands with the head of the first column.
fn sheet(caption: &str, head: &[AttrValue], rows: &[Vec<AttrValue>], text: Text) -> Sheet {
    let mut head: Vec<String> = head.iter().map(AttrValue::to_string).collect();
    if let Some(first) = head.first_mut() {
        *first = format!("{first} ({caption})");
    }
    let row = |row: &Vec<AttrValue>| -> Vec<Cell> {
        let cells = row.iter().enumerate();
        cells
            .map(|(at, cell)| match at {
                0 => cell.as_str().into(),
                _ => cell_shown(cell, text.language),
            })
            .collect()
    };
    Sheet { head, rows: rows.iter().map(row).collect() }
}
