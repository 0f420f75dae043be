//! What the sheet must say besides figures.

use labworth_domain::inputs::Field;
use labworth_domain::paths::appraisal::assignment as asked;
use labworth_domain::rights::family;
use yew::prelude::*;

use super::values::approaches_without;
use crate::fields::{Desk, editors, rows_editor};
use crate::pages::step;

/// The questions of the sheet.
pub fn questions(desk: &Desk) -> Html {
    let text = desk.text;
    let fields = |all: &[&'static Field]| editors(desk, all);
    let evaluation = desk.answer.evaluation.as_deref();
    let reasons = evaluation.map(approaches_without).unwrap_or_default();
    html! {
        <>
            { step("assignment", html! { { text.sheet_assignment() } }, None, html! {
                <>
                    { fields(&[
                        &asked::PURPOSE,
                        &asked::BASIS,
                        &asked::PREMISE,
                        &asked::CLIENT,
                        &asked::INTENDED_USERS,
                        &asked::PREPARED_BY,
                        &asked::PREPARED_ON,
                    ]) }
                </>
            }) }
            { step("rights", html! { { text.sheet_rights() } }, None, html! {
                <>
                    { fields(&[&family::NUMBER, &family::COUNTRY, &family::STATUS, &family::FEES]) }
                    { rows_editor(
                        desk,
                        family::FAMILY,
                        &[
                            &family::MEMBER_NUMBER,
                            &family::MEMBER_COUNTRY,
                            &family::MEMBER_FILED,
                            &family::MEMBER_EXPIRES,
                            &family::MEMBER_FEES,
                        ],
                        |number| text.row_member(number),
                        text.row_add_member(),
                    ) }
                    { fields(&[
                        &asked::TANGIBLE_EVIDENCE,
                        &asked::ABILITY_TO_EARN,
                        &asked::MEASURED_BY,
                    ]) }
                </>
            }) }
            { step("limits", html! { { text.sheet_limits() } }, None, html! {
                <>
                    { fields(&reasons) }
                    { rows_editor(
                        desk,
                        asked::CONDITIONS,
                        &[&asked::CONDITION],
                        |number| text.row_condition(number),
                        text.row_add_condition(),
                    ) }
                </>
            }) }
        </>
    }
}
