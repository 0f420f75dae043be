//! What the answer assumed, because nothing was entered: each with its source and its question.

use std::collections::{BTreeMap, BTreeSet};

use labworth_catalogue::{Confidence, DefaultRecord};
use labworth_domain::explanation::{Behind, end_of_method};
use labworth_domain::inputs::{Origin, Path};
use labworth_domain::paths::appraisal::Method;
use labworth_domain::paths::evaluation::Evaluation;
use labworth_domain::project::Project;
use yew::prelude::*;

use crate::fields::{field_link, trust_word};
use crate::knowledge::{Knowledge, in_language};
use crate::pages::answer::block::Drawing;
use crate::pages::answer::value::method_name;
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

/// The defaults that stand behind what a method says and are trusted less than highly, each with the methods behind which
/// it stands.
fn less_than_high(evaluation: &Evaluation, knowledge: &Knowledge) -> BTreeMap<Path, Vec<Method>> {
    let project = &evaluation.project;
    let is_less = |path: &Path| {
        let assumed = project.origins.get(path) == Some(&Origin::Assumed);
        let default = knowledge.default_of(path).filter(|_| assumed);
        default.is_some_and(|record| record.trust() < Confidence::High)
    };
    let mut less: BTreeMap<Path, Vec<Method>> = BTreeMap::new();
    let mut all = Behind::of(evaluation);
    for method in Method::ALL {
        let ends = [false, true].map(|upper| end_of_method(evaluation, method, upper));
        let mut behind = BTreeSet::new();
        for end in ends.iter().flatten() {
            behind.append(&mut all.inputs(end));
        }
        for path in behind.into_iter().filter(is_less) {
            less.entry(path).or_default().push(method);
        }
    }
    less
}

/// How many defaults below high confidence the values rest on, each leading to its field.
pub fn rests_on(block: &Drawing) -> Html {
    let (text, evaluation) = (block.text, &block.evaluated.0);
    let Some(knowledge) = &block.knowledge else { return Html::default() };
    let less = less_than_high(evaluation, knowledge);
    if less.is_empty() {
        return Html::default();
    }
    // Where one method says everything, it need not be named at each.
    let several = less.values().flatten().collect::<BTreeSet<_>>().len() > 1;
    html! {
        <section class="block rests-on">
            <p>{ text.rests_on(&less.len().to_string()) }</p>
            <ul class="assumptions">
                for (path, methods) in less {
                    <li key={path.as_str().to_owned()}>
                        { field_link(&path, &text.field_label(&path), &block.go_to) }
                        if several {
                            <div class="quiet">
                                { methods.iter().map(|method| method_name(*method, text)).collect::<Vec<_>>().join(" · ") }
                            </div>
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

#[cfg(test)]
mod tests {
    use labworth_domain::paths::evaluation::evaluate;

    use super::*;

    #[test]
    fn a_default_below_high_confidence_is_named_with_the_methods_behind_which_it_stands() {
        let knowledge = Knowledge::read().unwrap();
        let of = |entries: &[(&str, &str)]| {
            let mut draft = knowledge.example.draft.clone();
            for (path, text) in entries {
                draft.enter(Path::new(path), text);
            }
            let project = Project::read(&draft, &knowledge.reference).unwrap();
            less_than_high(&evaluate(&project).unwrap(), &knowledge)
        };
        let (all, tax) = (of(&[]), Path::new("tax.corporate_rate"));
        assert_eq!(all.get(&tax), Some(&vec![Method::ReliefFromRoyalty]), "{all:?}");
        let is_there = |path: &str| all.contains_key(&Path::new(path));
        assert!(!is_there("right.term_years.patent"), "the law says it");
        assert!(!is_there("sharing.reward_floor"), "it divides the value and does not make it");
        let entered = of(&[("tax.corporate_rate", "0.17")]);
        assert_eq!((entered.len() + 1, entered.get(&tax)), (all.len(), None));
        let own = of(&[("market.operating_margin", "0.2")]);
        let both = vec![Method::ReliefFromRoyalty, Method::RiskAdjustedNpv];
        let methods = own.get(&tax).map(|methods| methods[..2].to_vec());
        assert_eq!(methods, Some(both), "{own:?}");
    }
}
