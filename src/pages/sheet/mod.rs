//! The calculation sheet: what a valuation under Circular 37/2024/TT-BTC and the International Valuation Standards must
//! say, asked for above and set out below, on paper without the questions.

mod assignment;
mod duties;
mod grounds;
mod questions;
mod values;

use labworth_domain::inputs::Path;
use labworth_domain::paths::evaluation::Evaluation;
use labworth_domain::rights::family;
use yew::prelude::*;

use crate::browser;
use crate::context::use_go_to_field;
use crate::fields::{Desk, field_link};
use crate::figures::Evaluated;
use crate::pages::answer::obstacle_notice;
use crate::pages::questions::label_of;
use crate::reading::CardView;
use crate::text::Text;

use assignment::assignment_and_rights;
use duties::duties;
use grounds::Grounds;
use questions::questions;
use values::{approaches_without, values};

/// What the page needs.
#[derive(Properties, Clone)]
struct SheetProps {
    desk: Desk,
}

impl PartialEq for SheetProps {
    fn eq(&self, other: &Self) -> bool {
        std::rc::Rc::ptr_eq(&self.desk.answer, &other.desk.answer)
            && self.desk.session == other.desk.session
            && self.desk.text == other.desk.text
    }
}

/// The sheet.
pub fn sheet_page(desk: &Desk) -> Html {
    html! { <Sheet key="sheet" desk={desk.clone()} /> }
}

#[component]
fn Sheet(props: &SheetProps) -> Html {
    let desk = &props.desk;
    let text = desk.text;
    let go_to = use_go_to_field();
    let evaluated = desk.answer.evaluation.clone().map(Evaluated);
    html! {
        <div class="sheet-page">
            <h1 tabindex="-1" id="page-title">{ text.nav_sheet() }</h1>
            <div class="sheet-questions">
                <p>{ text.sheet_why() }</p>
                { obstacle_notice(desk, &go_to) }
                <fieldset class="held" disabled={desk.session.is_held_elsewhere}>
                    { questions(desk) }
                </fieldset>
            </div>
            if let Some(evaluated) = evaluated {
                { document(desk, &evaluated, &go_to) }
            }
        </div>
    }
}

fn document(desk: &Desk, evaluated: &Evaluated, go_to: &Callback<Path>) -> Html {
    let text = desk.text;
    let evaluation = &*evaluated.0;
    let missing = missing(evaluation);
    html! {
        <article class="sheet" aria-labelledby="sheet-title">
            <header>
                <h2 id="sheet-title">{ text.sheet_title() }</h2>
                <p class="sheet-banner"><strong>{ text.sheet_banner() }</strong></p>
                if !missing.is_empty() {
                    <div class="sheet-missing">
                        <p>{ text.sheet_missing() }</p>
                        <ul>
                            for path in missing {
                                <li key={path.as_str().to_owned()}>
                                    { field_link(&path, &label_of(text, &path), go_to) }
                                </li>
                            }
                        </ul>
                    </div>
                }
                <button type="button" class="button sheet-print" onclick={|_: MouseEvent| browser::print()}>
                    { text.files_print() }
                </button>
            </header>
            { assignment_and_rights(desk, evaluation) }
            { values(evaluated, text) }
            { duties(evaluation, text) }
            <Grounds desk={desk.clone()} evaluated={evaluated.clone()} />
            <section aria-labelledby="sheet-conditions">
                <h3 id="sheet-conditions">{ text.sheet_conditions() }</h3>
                <CardView name="pages/sheet_conditions" />
                if !evaluation.project.assignment.conditions.is_empty() {
                    <ul>
                        for condition in &evaluation.project.assignment.conditions {
                            <li>{ condition.clone() }</li>
                        }
                    </ul>
                }
            </section>
            <footer class="quiet">
                <p>{ made_with(text) }</p>
            </footer>
        </article>
    }
}

/// What the sheet must say and does not yet: the assignment, what identifies the right, and a reason for each approach
/// that was not used.
fn missing(evaluation: &Evaluation) -> Vec<Path> {
    let project = &evaluation.project;
    let mut missing = project.assignment.missing();
    let own = [
        (&family::NUMBER, project.family.number.is_none()),
        (&family::COUNTRY, project.family.country.is_none()),
        (&family::STATUS, project.family.status.is_none()),
        (&family::FEES, project.family.fees.is_none()),
    ];
    missing.extend(own.into_iter().filter(|(_, lacks)| *lacks).map(|(field, _)| field.path()));
    let reasons = approaches_without(evaluation)
        .into_iter()
        .filter(|field| project.assignment.text(field).is_none());
    missing.extend(reasons.map(|field| field.path()));
    if project.right.task_approved_on.is_none() {
        missing.push(labworth_domain::rights::TASK_APPROVED_ON.path());
    }
    missing
}

/// By which version the figures were computed.
fn made_with(text: Text) -> String {
    text.sheet_made_with(&browser::build(), crate::version::VERSION)
}

/// A line of a list of what and how.
fn line(what: String, how: Option<String>, text: Text) -> Html {
    html! {
        <div class="sheet-line" key={what.clone()}>
            <dt>{ what }</dt>
            <dd>
                if let Some(how) = how {
                    { how }
                } else {
                    <span class="sheet-blank">{ text.sheet_not_stated() }</span>
                }
            </dd>
        </div>
    }
}
