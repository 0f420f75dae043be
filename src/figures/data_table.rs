//! The table under a picture: the same figures for those who read rather than look.

use yew::prelude::*;

use crate::context::use_text;

/// What the table needs.
#[derive(Properties, PartialEq)]
pub struct DataTableProps {
    /// What the table shows.
    pub caption: AttrValue,
    /// The heads of the columns.
    pub head: Vec<AttrValue>,
    /// The rows; the first cell names the row.
    pub rows: Vec<Vec<AttrValue>>,
}

/// A table, folded until it is opened.
#[component]
pub fn DataTable(props: &DataTableProps) -> Html {
    let text = use_text();
    let DataTableProps { caption, head, rows } = props;
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
        </details>
    }
}
