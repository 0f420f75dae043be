//! What the answer assumed, because nothing was entered: each with its source and its question.

use labworth_catalogue::DefaultRecord;
use labworth_domain::inputs::{Origin, Path};
use yew::prelude::*;

use crate::fields::field_link;
use crate::knowledge::in_language;
use crate::pages::answer::block::Drawing;
use crate::text::Text;

/// The assumptions.
pub fn assumptions(block: &Drawing) -> Html {
    let text = block.text;
    let go_to = &block.go_to;
    let knowledge = &block.knowledge;
    let project = &block.evaluated.0.project;
    let assumed: Vec<&Path> = project
        .origins
        .iter()
        .filter(|(_, origin)| **origin == Origin::Assumed)
        .map(|(path, _)| path)
        .collect();
    if assumed.is_empty() {
        return Html::default();
    }
    html! {
        <section class="block" aria-labelledby="assumed-title">
            <h3 id="assumed-title">{ text.assumed_title() }</h3>
            <p>{ text.assumed_why() }</p>
            <ul class="assumptions">
                for path in assumed {
                    <li key={path.as_str().to_owned()}>
                        { field_link(path, &text.field_label(path), go_to) }
                        if let Some(record) = knowledge.as_ref().and_then(|knowledge| knowledge.default_of(path)) {
                            { " " }<strong>{ stands_in(path, record, project.currency.code(), text) }</strong>
                            <details class="source">
                                <summary>{ text.working_source() }</summary>
                                <p>{ record.source.title.clone() }{ record.source.year.map(|year| format!(", {year}")) }</p>
                                if let Some(note) = &record.note {
                                    <p class="quiet">{ in_language(note, text.language).to_owned() }</p>
                                }
                            </details>
                        }
                    </li>
                }
            </ul>
        </section>
    }
}

/// What stands in, and that it is an example where it is one.
fn stands_in(path: &Path, record: &DefaultRecord, currency: &str, text: Text) -> String {
    let value = shown(path, &record.value, currency, text);
    if record.kind == "example" { text.field_assumed_example(&value) } else { value }
}

fn shown(path: &Path, value: &str, currency: &str, text: Text) -> String {
    labworth_domain::project::field_of(path)
        .map_or_else(|| value.to_owned(), |field| text.value_of(field, value, currency))
}
