//! What the answer assumed, because nothing was entered: each with its source and its question.

use labworth_catalogue::{Confidence, DefaultRecord};
use labworth_domain::inputs::{Origin, Path};
use labworth_domain::project::Project;
use yew::prelude::*;

use crate::fields::{field_link, trust_word};
use crate::knowledge::{Knowledge, in_language};
use crate::pages::answer::block::Drawing;
use crate::text::Text;

/// The assumptions.
pub fn assumptions(block: &Drawing) -> Html {
    let text = block.text;
    let go_to = &block.go_to;
    let knowledge = &block.knowledge;
    let project = &block.evaluated.0.project;
    let assumed: Vec<&Path> = assumed(project).collect();
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
                                <p class="quiet">{ text.trust(trust_word(record.trust(), text)) }</p>
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

/// The fields that were left empty and for which something stands in.
fn assumed(project: &Project) -> impl Iterator<Item = &Path> {
    let is_assumed = |at: &(&Path, &Origin)| *at.1 == Origin::Assumed;
    project.origins.iter().filter(is_assumed).map(|(path, _)| path)
}

/// The defaults in use that are trusted less than highly.
fn less_than_high<'a>(project: &'a Project, knowledge: &'a Knowledge) -> Vec<&'a Path> {
    let is_less = |path: &&Path| {
        knowledge.default_of(path).is_some_and(|record| record.trust() < Confidence::High)
    };
    assumed(project).filter(is_less).collect()
}

/// How many defaults below high confidence the answer rests on, each leading to its field.
pub(super) fn rests_on(block: &Drawing) -> Html {
    let text = block.text;
    let Some(knowledge) = &block.knowledge else { return Html::default() };
    let less = less_than_high(&block.evaluated.0.project, knowledge);
    if less.is_empty() {
        return Html::default();
    }
    html! {
        <p class="rests-on">
            { text.rests_on(&less.len().to_string()) }
            for (at, path) in less.into_iter().enumerate() {
                { if at == 0 { " " } else { " · " } }
                { field_link(path, &text.field_label(path), &block.go_to) }
            }
        </p>
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_in_use_below_high_confidence_is_named_and_an_entry_takes_it_out() {
        let knowledge = Knowledge::read().unwrap();
        let of = |entries: &[(&str, &str)]| {
            let mut draft = knowledge.example.draft.clone();
            for (path, text) in entries {
                draft.enter(Path::new(path), text);
            }
            let project = Project::read(&draft, &knowledge.reference).unwrap();
            less_than_high(&project, &knowledge)
                .into_iter()
                .map(|path| path.as_str().to_owned())
                .collect::<Vec<_>>()
        };
        let all = of(&[]);
        assert!(all.contains(&"tax.corporate_rate".to_owned()), "{all:?}");
        assert!(!all.iter().any(|path| path.starts_with("right.term_years")), "{all:?}");
        let fewer = of(&[("tax.corporate_rate", "0.17")]);
        assert_eq!(fewer.len() + 1, all.len());
        assert!(!fewer.contains(&"tax.corporate_rate".to_owned()));
    }
}
