//! The table under a picture: the same figures for those who read rather than look.

use yew::prelude::*;

use crate::text::Text;

/// A table, folded until it is opened: what it shows, the heads of its columns, and its rows, whose
/// first cell names the row.
pub fn data_table(caption: &str, head: &[AttrValue], rows: &[Vec<AttrValue>], text: Text) -> Html {
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
        </details>
    }
}
