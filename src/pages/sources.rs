//! Where the figures and the law come from, and how far each can be trusted.

use labworth_catalogue::{Confidence, DefaultRecord};
use labworth_domain::inputs::Path;
use yew::prelude::*;

use crate::context::{use_go_to_field, use_knowledge, use_text};
use crate::figures::clause_card;
use crate::knowledge::in_language;
use crate::text::Text;

/// The sources.
#[component]
pub fn Sources() -> Html {
    let text = use_text();
    let go_to = use_go_to_field();
    let Some(knowledge) = use_knowledge() else {
        return Html::default();
    };
    html! {
        <article class="reading-page">
            <h1 tabindex="-1" id="page-title">{ text.sources_title() }</h1>
            <p>{ text.sources_intro() }</p>
            <h2>{ text.sources_law() }</h2>
            <p class="caution">{ text.notice_law() }</p>
            <ul class="plain">
                for clause in &knowledge.clauses {
                    <li key={clause.id.clone()}>{ clause_card(&clause.id, Some(&knowledge), &go_to, text) }</li>
                }
            </ul>
            <h2>{ text.sources_defaults() }</h2>
            <ul class="plain">
                for record in &knowledge.defaults {
                    <li key={record.path.clone()}>{ default_view(record, text) }</li>
                }
            </ul>
        </article>
    }
}

fn default_view(record: &DefaultRecord, text: Text) -> Html {
    let path = Path::new(&record.path);
    let confidence = match record.confidence {
        Confidence::Low => text.confidence_low(),
        Confidence::Medium => text.confidence_medium(),
        Confidence::High => text.confidence_high(),
    };
    html! {
        <section class="source-record">
            <h3>{ text.field_label(&path) }{ " " }<strong>{ value(&path, record, text) }</strong></h3>
            <p>{ record.source.title.clone() }</p>
            <p class="quiet">{ confidence }</p>
            if let Some(note) = &record.note {
                <p class="quiet">{ in_language(note, text.language).to_owned() }</p>
            }
        </section>
    }
}

fn value(path: &Path, record: &DefaultRecord, text: Text) -> String {
    labworth_domain::project::field_of(path)
        .map_or_else(|| record.value.clone(), |field| text.value_of(field, &record.value, ""))
}
