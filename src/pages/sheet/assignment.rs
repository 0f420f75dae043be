//! The assignment and the rights, as the sheet sets them out.

use labworth_domain::inputs::Field;
use labworth_domain::paths::appraisal::assignment as asked;
use labworth_domain::paths::evaluation::Evaluation;
use labworth_domain::project::{RIGHT_TITLE, TITLE};
use labworth_domain::rights::{KIND, family};
use labworth_domain::units::Date;
use yew::prelude::*;

use super::line;
use crate::fields::Desk;

/// Purpose, basis, premise, date; the table of rights; the three tests of an identifiable asset.
pub fn assignment_and_rights(desk: &Desk, evaluation: &Evaluation) -> Html {
    let text = desk.text;
    let project = &evaluation.project;
    let assignment = &project.assignment;
    let option = |field: &Field, chosen: Option<&str>| {
        let shown = chosen.map(|chosen| text.option(&field.path(), chosen));
        line(text.field_label(&field.path()), shown, text)
    };
    let written = |field: &Field| {
        let shown = assignment.text(field).map(str::to_owned);
        line(text.field_label(&field.path()), shown, text)
    };
    let title = desk.session.typed.text(&TITLE.path());
    let date = |date: &Date| text.date(date);
    let prepared_on = assignment.prepared_on.as_ref().map(date);
    html! {
        <>
            <section aria-labelledby="sheet-assignment">
                <h3 id="sheet-assignment">{ text.sheet_assignment() }</h3>
                <dl class="sheet-lines">
                    if !title.trim().is_empty() {
                        { line(text.field_label(&TITLE.path()), Some(title.to_string()), text) }
                    }
                    { option(&asked::PURPOSE, assignment.purpose) }
                    if assignment.purpose == Some("capital_contribution") {
                        { line(text.sheet_mark().to_owned(), Some(text.sheet_contribution().to_owned()), text) }
                    }
                    { option(&asked::BASIS, assignment.basis) }
                    { option(&asked::PREMISE, assignment.premise) }
                    { line(text.sheet_valued_on().to_owned(), Some(date(&project.licence.signed_on)), text) }
                    { written(&asked::CLIENT) }
                    { written(&asked::INTENDED_USERS) }
                    { written(&asked::PREPARED_BY) }
                    { line(text.field_label(&asked::PREPARED_ON.path()), prepared_on, text) }
                </dl>
            </section>
            <section aria-labelledby="sheet-rights">
                <h3 id="sheet-rights">{ text.sheet_rights() }</h3>
                { rights_table(desk, evaluation) }
                <h4>{ text.sheet_identifiable() }</h4>
                <dl class="sheet-lines">
                    { written(&asked::TANGIBLE_EVIDENCE) }
                    { written(&asked::ABILITY_TO_EARN) }
                    { written(&asked::MEASURED_BY) }
                </dl>
            </section>
        </>
    }
}

/// The right that is valued, then its family.
fn rights_table(desk: &Desk, evaluation: &Evaluation) -> Html {
    let text = desk.text;
    let (right, family) = (&evaluation.project.right, &evaluation.project.family);
    let or_blank =
        |shown: Option<String>| shown.unwrap_or_else(|| text.sheet_not_stated().to_owned());
    let option = |field: &Field, chosen: Option<&str>| {
        chosen.map(|chosen| text.option(&field.path(), chosen))
    };
    let status: Vec<String> =
        [option(&family::STATUS, family.status), option(&family::FEES, family.fees)]
            .into_iter()
            .flatten()
            .collect();
    let title = desk.session.typed.text(&RIGHT_TITLE.path());
    let named = if title.trim().is_empty() { String::new() } else { format!("{}: ", title.trim()) };
    let own = [
        format!("{named}{}", text.option(&KIND.path(), right.kind)),
        or_blank(family.number.clone()),
        or_blank(family.country.clone()),
        text.date(&right.filing),
        text.date(&right.expiry),
        or_blank((!status.is_empty()).then(|| status.join("; "))),
    ];
    let members = family.members.iter().enumerate().map(|(at, member)| {
        let date = |date: &Option<Date>| or_blank(date.as_ref().map(|date| text.date(date)));
        [
            text.row_member(&(at + 1).to_string()),
            or_blank(member.number.clone()),
            or_blank(member.country.clone()),
            date(&member.filed),
            date(&member.expires),
            or_blank(member.fees.clone()),
        ]
    });
    let label = |field: &Field| text.field_label(&field.path());
    let head = [
        text.sheet_right().to_owned(),
        label(&family::NUMBER),
        label(&family::COUNTRY),
        label(&labworth_domain::rights::FILING_DATE),
        label(&labworth_domain::rights::EXPIRY_DATE),
        label(&family::FEES),
    ];
    let rows: Vec<[String; 6]> = std::iter::once(own).chain(members).collect();
    html! {
        <div class="table-scroll" tabindex="0" role="group" aria-label={text.sheet_rights()}>
            <table class="sheet-table">
                <caption class="for-listeners">{ text.sheet_rights() }</caption>
                <thead>
                    <tr>for (at, head) in head.into_iter().enumerate() { <th key={at} scope="col">{ head }</th> }</tr>
                </thead>
                <tbody>
                    for (at, row) in rows.into_iter().enumerate() {
                        <tr key={at}>
                            for (at, cell) in row.into_iter().enumerate() {
                                if at == 0 {
                                    <th key={at} scope="row">{ cell }</th>
                                } else {
                                    <td key={at}>{ cell }</td>
                                }
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
