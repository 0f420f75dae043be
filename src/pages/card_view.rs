//! Shows a card: no markup is ever injected, every part is a node.

use yew::prelude::*;

use crate::text::{Block, Card, Inline};

/// The card below its title.
pub(super) fn card_view(card: &Card) -> Html {
    html! {
        <div class="card-body">
            for (at, block) in card.blocks.iter().enumerate() {
                <div class="card-block" key={at}>{ block_view(block) }</div>
            }
        </div>
    }
}

fn block_view(block: &Block) -> Html {
    match block {
        Block::Heading(line) => html! { <h2>{ line_view(line) }</h2> },
        Block::Paragraph(line) => html! { <p>{ line_view(line) }</p> },
        Block::Formula(formula) => html! { <pre class="formula">{ formula.clone() }</pre> },
        Block::List { ordered: true, items } => html! { <ol>{ items_view(items) }</ol> },
        Block::List { items, .. } => html! { <ul>{ items_view(items) }</ul> },
        Block::Table { head, rows } => html! {
            <div class="table-scroll" tabindex="0">
                <table>
                    <thead>
                        <tr>
                            for (at, cell) in head.iter().enumerate() {
                                <th key={at} scope="col">{ line_view(cell) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (at, row) in rows.iter().enumerate() {
                            <tr key={at}>
                                for (at, cell) in row.iter().enumerate() {
                                    <td key={at}>{ line_view(cell) }</td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        },
    }
}

fn items_view(items: &[Vec<Inline>]) -> Html {
    html! {
        for (at, item) in items.iter().enumerate() {
            <li key={at}>{ line_view(item) }</li>
        }
    }
}

fn line_view(line: &[Inline]) -> Html {
    html! {
        for inline in line {
            { inline_view(inline) }
        }
    }
}

fn inline_view(inline: &Inline) -> Html {
    match inline {
        Inline::Text(text) => html! { { text.clone() } },
        Inline::Code(text) => html! { <code>{ text.clone() }</code> },
        Inline::Emphasis(text) => html! { <em>{ text.clone() }</em> },
        Inline::Strong(text) => html! { <strong>{ text.clone() }</strong> },
        Inline::Link { address, text } => html! {
            <a href={address.clone()} rel="noreferrer">{ text.clone() }</a>
        },
    }
}
