//! What the reader should know: advice with its effect in money, never a lock.

use labworth_domain::inputs::Path;
use labworth_domain::paths::appraisal::terms;
use labworth_domain::paths::notices::{Notice, notices};
use labworth_domain::rights;
use labworth_domain::sharing::policy;
use yew::prelude::*;

use crate::pages::answer::block::Drawing;
use crate::pages::answer::risk_effects::risk_effects;
use crate::text::Text;

/// The advice.
pub fn advice(block: &Drawing) -> Html {
    let text = block.text;
    let go_to = &block.go_to;
    let evaluation = &block.evaluated.0;
    let currency = evaluation.project.currency.code();
    let all = notices(evaluation);
    if all.is_empty() {
        return Html::default();
    }
    html! {
        <section class="block" aria-labelledby="notices-title">
            <h3 id="notices-title">{ text.notices_title() }</h3>
            <ul class="advice">
                for notice in &all {
                    <li key={notice.key()}>
                        { sentence(notice, currency, text) }
                        { " " }
                        if let Notice::RiskCountedTwice { rate, effects, .. } = notice {
                            { risk_effects(block, rate.as_ref(), effects) }
                        }
                        if let Some(path) = question(notice) {
                            <button
                                type="button"
                                class="link-button"
                                onclick={go_to.reform(move |_: MouseEvent| path.clone())}
                            >
                                { text.notice_to_question() }
                            </button>
                        }
                    </li>
                }
            </ul>
        </section>
    }
}

fn sentence(notice: &Notice, currency: &str, text: Text) -> String {
    let money = |amount| text.money_short(amount, currency);
    match notice {
        Notice::TaskBeforeLaw { approved_on, in_force_from } => {
            text.notice_task_before_law(&text.date(approved_on), &text.date(in_force_from))
        }
        Notice::TaskDateUnknown => text.notice_task_date_unknown().to_owned(),
        Notice::RoyaltiesEndWithRight { expiry, not_earned } => {
            text.notice_royalties_end_with_right(&money(not_earned), &text.date(expiry))
        }
        Notice::PartlyStateFunded { share } => {
            text.notice_partly_state_funded(&text.percent(share, 2))
        }
        Notice::MinimumToppedUp { most } => text.notice_minimum_topped_up(&money(most)),
        Notice::DutyNotMet { most } => text.notice_duty_not_met(&money(most)),
        Notice::Undistributed { most } => text.notice_undistributed(&money(most)),
        Notice::RiskCountedTwice { given, .. } => {
            text.notice_risk_counted_twice(&text.percent(given, 2))
        }
        Notice::CostsNotRecovered { missing } => text.notice_costs_not_recovered(&money(missing)),
    }
}

/// The question whose answer would change what the advice is about.
fn question(notice: &Notice) -> Option<Path> {
    match notice {
        Notice::TaskBeforeLaw { .. } | Notice::TaskDateUnknown => {
            Some(rights::TASK_APPROVED_ON.path())
        }
        Notice::RoyaltiesEndWithRight { .. } => Some(rights::EXPIRY_DATE.path()),
        Notice::PartlyStateFunded { .. } => Some(rights::STATE_FUNDING_SHARE.path()),
        Notice::MinimumToppedUp { .. } | Notice::Undistributed { .. } => {
            Some(Path::new(policy::BANDS))
        }
        Notice::RiskCountedTwice { .. } => Some(terms::RATE_WITHOUT_TECHNICAL_RISK.path()),
        Notice::DutyNotMet { .. } | Notice::CostsNotRecovered { .. } => {
            Some(labworth_domain::paths::licence::COSTS.path())
        }
    }
}
