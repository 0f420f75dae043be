//! Shows a card: no markup is ever injected, every part is a node.

use labworth_domain::inputs::Path;
use yew::prelude::*;

use crate::context::use_text;
use crate::reading::{Fetched, use_cards};
use crate::text::{Block, Cards, Inline, Text, folded};

/// Which card.
#[derive(Properties, PartialEq)]
pub struct CardViewProps {
    /// Its name, such as `methods/discounting`.
    pub name: AttrValue,
}

/// The card below its title; a sentence while it is on its way.
#[component]
pub fn CardView(props: &CardViewProps) -> Html {
    let text = use_text();
    let fetched = use_cards(text.language);
    let Some(cards) = fetched.of(text.language) else {
        let failed = fetched == Fetched::Failed;
        return html! {
            <p role="status">{ if failed { text.methods_failed() } else { text.methods_waiting() } }</p>
        };
    };
    match cards.get(&*props.name) {
        Some(card) => {
            html! { <div class="card-body">{ blocks_view(&card.blocks, cards, text) }</div> }
        }
        None => html! { <p>{ text.reading_no_such_page() }</p> },
    }
}

/// Blocks of a card.
pub fn blocks_view(blocks: &[Block], cards: &Cards, text: Text) -> Html {
    // A table is named by the heading above it.
    let mut heading = None;
    let views = blocks.iter().enumerate().map(|(at, block)| {
        if let Block::Heading(line) | Block::Subheading(line) = block {
            heading = Some(line);
        }
        html! { <div class="card-block" key={at}>{ block_view(block, heading, cards, text) }</div> }
    });
    views.collect()
}

fn block_view(block: &Block, heading: Option<&Vec<Inline>>, cards: &Cards, text: Text) -> Html {
    let line = |line: &[Inline]| line_view(line, text);
    match block {
        Block::Heading(own) => html! { <h2>{ line(own) }</h2> },
        Block::Subheading(own) => html! { <h3>{ line(own) }</h3> },
        Block::Paragraph(own) => html! { <p>{ line(own) }</p> },
        Block::Quote(own) => html! { <blockquote>{ line(own) }</blockquote> },
        Block::Formula(formula) => {
            html! { <pre class="formula" tabindex="0">{ formula.clone() }</pre> }
        }
        Block::List { ordered: true, items } => html! { <ol>{ items_view(items, text) }</ol> },
        Block::List { items, .. } => html! { <ul>{ items_view(items, text) }</ul> },
        Block::Definitions(terms) => {
            let mut terms: Vec<_> = terms.iter().collect();
            // A long list is for looking up; a short one says things in their order.
            if terms.len() > 12 {
                terms.sort_by_cached_key(|(term, _)| folded(&words(term)));
            }
            html! {
                <dl class="glossary">
                    for (at, (term, meaning)) in terms.into_iter().enumerate() {
                        <div key={at}>
                            <dt>{ line(term) }</dt>
                            <dd>{ line(meaning) }</dd>
                        </div>
                    }
                </dl>
            }
        }
        Block::Folded { summary, blocks } => html! {
            <details class="source-record">
                <summary>{ line(summary) }</summary>
                { blocks_view(blocks, cards, text) }
            </details>
        },
        Block::Data(_) => Html::default(),
        Block::Card(name) => cards
            .get(name)
            .map_or_else(Html::default, |card| blocks_view(&card.blocks, cards, text)),
        Block::Table { head, rows } => {
            let name = heading
                .map_or_else(|| words(head.first().map_or(&[], Vec::as_slice)), |line| words(line));
            html! {
                <div class="table-scroll" tabindex="0" role="group" aria-label={name.clone()}>
                    <table>
                        <caption class="for-listeners">{ name }</caption>
                        <thead>
                            <tr>
                                for (at, cell) in head.iter().enumerate() {
                                    <th key={at} scope="col">{ line(cell) }</th>
                                }
                            </tr>
                        </thead>
                        <tbody>
                            for (at, row) in rows.iter().enumerate() {
                                <tr key={at}>
                                    for (at, cell) in row.iter().enumerate() {
                                        if at == 0 {
                                            <th key={at} scope="row">{ line(cell) }</th>
                                        } else {
                                            <td key={at}>{ line(cell) }</td>
                                        }
                                    }
                                </tr>
                            }
                        </tbody>
                    </table>
                </div>
            }
        }
    }
}

fn items_view(items: &[Vec<Inline>], text: Text) -> Html {
    html! {
        for (at, item) in items.iter().enumerate() {
            <li key={at}>{ line_view(item, text) }</li>
        }
    }
}

fn line_view(line: &[Inline], text: Text) -> Html {
    html! {
        for inline in line {
            { inline_view(inline, text) }
        }
    }
}

fn inline_view(inline: &Inline, text: Text) -> Html {
    match inline {
        Inline::Text(text) => html! { { text.clone() } },
        Inline::Code(text) => html! { <code>{ text.clone() }</code> },
        Inline::Emphasis(text) => html! { <em>{ text.clone() }</em> },
        Inline::Strong(text) => html! { <strong>{ text.clone() }</strong> },
        Inline::Link { address, text } => html! {
            <a href={address.clone()} rel="noreferrer">{ text.clone() }</a>
        },
        Inline::Value { path, canonical } => {
            html! { <strong>{ value(path, canonical, text) }</strong> }
        }
    }
}

/// A value as the page writes it everywhere.
fn value(path: &str, canonical: &str, text: Text) -> String {
    labworth_domain::project::field_of(&Path::new(path))
        .map_or_else(|| canonical.to_owned(), |field| text.value_of(field, canonical, ""))
}

/// A line without its marks.
fn words(line: &[Inline]) -> String {
    line.iter()
        .map(|inline| match inline {
            Inline::Text(text)
            | Inline::Code(text)
            | Inline::Emphasis(text)
            | Inline::Strong(text)
            | Inline::Link { text, .. }
            | Inline::Value { canonical: text, .. } => text.as_str(),
        })
        .collect()
}
