//! Which law governs the result, and what its authors are owed: both forms of the minimum reward, and remuneration apart.

use labworth_domain::paths::evaluation::Evaluation;
use labworth_domain::paths::notices::{Notice, notices};
use labworth_domain::project::REWARD_FLOOR;
use labworth_domain::rights::{STATE_FUNDING_SHARE, TASK_APPROVED_ON};
use labworth_domain::valuation::reconciliation::Range;
use yew::prelude::*;

use super::line;
use crate::pages::answer::range_words;
use crate::text::Text;

/// The share of State funding, the law by the date of the task, and the authors' dues.
pub fn duties(evaluation: &Evaluation, text: Text) -> Html {
    let project = &evaluation.project;
    let dues = evaluation.authors_dues();
    let money = |range: Range| range_words(range, evaluation, text);
    let share = text.percent(&project.right.state_funding_share, 2);
    let floor = text.percent(&project.reward_floor, 2);
    let approved = project.right.task_approved_on.as_ref().map(|date| text.date(date));
    let rows = [
        (text.sheet_reward_from_profit(&floor, &share), Some(dues.from_profit)),
        (text.sheet_reward_from_contribution(&floor, &share), dues.from_contribution),
        (text.sheet_remuneration().to_owned(), Some(dues.remuneration)),
    ];
    html! {
        <section aria-labelledby="sheet-law">
            <h3 id="sheet-law">{ text.sheet_law() }</h3>
            <dl class="sheet-lines">
                { line(text.field_label(&STATE_FUNDING_SHARE.path()), Some(share.clone()), text) }
                { line(text.field_label(&TASK_APPROVED_ON.path()), approved, text) }
                { line(text.sheet_governed_by().to_owned(), Some(governed_by(evaluation, text)), text) }
                { line(text.field_label(&REWARD_FLOOR.path()), Some(floor.clone()), text) }
            </dl>
            <table class="sheet-table">
                <caption>{ text.sheet_dues() }</caption>
                <tbody>
                    for (what, range) in rows {
                        <tr key={what.clone()}>
                            <th scope="row">{ what }</th>
                            <td class="number">
                                { range.map_or_else(|| text.sheet_not_stated().to_owned(), money) }
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
            <p class="quiet">{ text.sheet_dues_apart() }</p>
            <p class="quiet">{ text.notice_law() }</p>
        </section>
    }
}

fn governed_by(evaluation: &Evaluation, text: Text) -> String {
    let said = notices(evaluation).into_iter().find_map(|notice| match notice {
        Notice::TaskBeforeLaw { approved_on, in_force_from } => {
            Some(text.notice_task_before_law(&text.date(&approved_on), &text.date(&in_force_from)))
        }
        Notice::TaskDateUnknown => Some(text.notice_task_date_unknown().to_owned()),
        _ => None,
    });
    said.unwrap_or_else(|| text.sheet_new_law().to_owned())
}
