//! What the value rests on: the three inputs that move it most, and what stood in for empty fields with its source.

use labworth_domain::inputs::Origin;
use labworth_domain::project::field_of;
use labworth_domain::study::Measure;
use yew::prelude::*;

use crate::engine::use_sensitivity;
use crate::fields::Desk;
use crate::figures::Evaluated;
use crate::pages::answer::{answered_file, swing_sentences, what_moves};
use crate::text::Text;

/// How many inputs are named.
const NAMED: usize = 3;

/// What the section needs.
#[derive(Properties, Clone)]
pub struct GroundsProps {
    /// What is open.
    pub desk: Desk,
    /// The answer to it.
    pub evaluated: Evaluated,
}

impl PartialEq for GroundsProps {
    fn eq(&self, other: &Self) -> bool {
        self.evaluated == other.evaluated && self.desk.text == other.desk.text
    }
}

/// The section.
#[component]
pub fn Grounds(props: &GroundsProps) -> Html {
    let GroundsProps { desk, evaluated } = props;
    let text = desk.text;
    let file = use_memo(evaluated.clone(), |_| answered_file(desk));
    let (question, part) = what_moves(&Measure::RightValue, 0, &file);
    let matters = use_sensitivity(&question);
    let is_old = matters.of.as_ref() != Some(&question);
    let project = &evaluated.0.project;
    html! {
        <section aria-labelledby="sheet-grounds" aria-busy={is_old.to_string()}>
            <h3 id="sheet-grounds">{ text.sheet_grounds() }</h3>
            if let Some(found) = matters.answer.as_deref() {
                <p>{ text.sheet_moved(&text.percent(&part, 0)) }</p>
                <ol class="matters">
                    for (at, sentence) in swing_sentences(&found.swings, project, text).into_iter().take(NAMED).enumerate() {
                        <li key={at}>{ sentence }</li>
                    }
                </ol>
            } else {
                <p class="quiet">
                    { if matters.failed && !is_old { text.matters_failed() } else { text.matters_waits() } }
                </p>
            }
            { assumed(desk, evaluated, text) }
        </section>
    }
}

/// What stood in for empty fields.
fn assumed(desk: &Desk, evaluated: &Evaluated, text: Text) -> Html {
    let project = &evaluated.0.project;
    let currency = project.currency.code();
    let assumed = project.origins.iter().filter(|(_, origin)| **origin == Origin::Assumed);
    let rows: Vec<(String, String, String)> = assumed
        .filter_map(|(path, _)| {
            let record = desk.knowledge.default_of(path)?;
            let value = text.value_of(field_of(path)?, &record.value, currency);
            let year = record.source.year.map(|year| format!(" ({year})")).unwrap_or_default();
            Some((text.field_label(path), value, format!("{}{year}", record.source.title)))
        })
        .collect();
    html! {
        if !rows.is_empty() {
            <table class="sheet-table">
                <caption>{ text.assumed_title() }</caption>
                <tbody>
                    for (label, value, source) in rows {
                        <tr key={label.clone()}>
                            <th scope="row">{ label }</th>
                            <td>{ value }</td>
                            <td class="quiet">{ source }</td>
                        </tr>
                    }
                </tbody>
            </table>
        }
    }
}
