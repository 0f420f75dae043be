//! What the answer assumed, because nothing was entered: each with its source and its question.

use labworth_domain::inputs::{Origin, Path};
use yew::prelude::*;

use crate::context::{use_go_to_field, use_knowledge, use_text};
use crate::figures::Evaluated;
use crate::knowledge::in_language;
use crate::text::Text;

/// What the list needs.
#[derive(Properties, PartialEq)]
pub struct AssumptionsProps {
    /// The evaluation.
    pub evaluated: Evaluated,
}

/// The assumptions.
#[component]
pub fn Assumptions(props: &AssumptionsProps) -> Html {
    let text = use_text();
    let go_to = use_go_to_field();
    let knowledge = use_knowledge();
    let project = &props.evaluated.0.project;
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
                        <button
                            type="button"
                            class="link-button"
                            onclick={go_to.reform({
                                let path = path.clone();
                                move |_: MouseEvent| path.clone()
                            })}
                        >
                            { text.field_label(path) }
                        </button>
                        if let Some(record) = knowledge.as_ref().and_then(|knowledge| knowledge.default_of(path)) {
                            { " " }<strong>{ shown(path, &record.value, project.currency.code(), text) }</strong>
                            <details class="source">
                                <summary>{ text.working_source() }</summary>
                                <p>{ record.source.title.clone() }</p>
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

fn shown(path: &Path, value: &str, currency: &str, text: Text) -> String {
    labworth_domain::project::field_of(path)
        .map_or_else(|| value.to_owned(), |field| text.value_of(field, value, currency))
}
