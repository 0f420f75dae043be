//! Why the range to work with is what it is, in sentences.

use labworth_domain::market;
use labworth_domain::paths::appraisal::{Appraisal, Method};
use labworth_domain::paths::evaluation::Evaluation;
use labworth_domain::units::Exact;
use labworth_domain::valuation::reconciliation::{Reason, Reconciliation};
use yew::prelude::*;

use super::{range_words, short_name};
use crate::pages::answer::block::Drawing;
use crate::text::Text;

/// The reasons, the weights and the rounding.
pub fn reasons(block: &Drawing) -> Html {
    let text = block.text;
    let go_to = &block.go_to;
    let evaluation = &block.evaluated.0;
    let appraisal = evaluation.appraisal();
    let sentences = reason_sentences(evaluation, &appraisal, text);
    let asks_for_margin =
        appraisal.reconciliation.is_ok() && evaluation.project.operating_margin.is_none();
    html! {
        <p>
            { sentences.join(" ") }
            if asks_for_margin {
                { " " }
                <button
                    type="button"
                    class="link-button"
                    onclick={go_to.reform(|_: MouseEvent| market::OPERATING_MARGIN.path())}
                >
                    { text.reconciled_to_margin() }
                </button>
            }
        </p>
    }
}

/// Why the range to work with is what it is.
pub fn reason_sentences(evaluation: &Evaluation, appraisal: &Appraisal, text: Text) -> Vec<String> {
    let Ok(found) = &appraisal.reconciliation else {
        return vec![text.reconciled_no_value().to_owned()];
    };
    let mut sentences: Vec<String> =
        found.reasons.iter().map(|reason| sentence(reason, appraisal, evaluation, text)).collect();
    if found.shares.iter().filter(|share| **share > 0.0).count() > 1 {
        sentences.push(if appraisal.is_weighted {
            text.reconciled_weights(&shares(appraisal, found, text))
        } else {
            text.reconciled_equal_weights().to_owned()
        });
    }
    if found.shares.iter().filter(|share| **share > 0.0).count() > 1 {
        sentences.push(text.reconciled_union(&range_words(found.union, evaluation, text)));
    }
    if appraisal.methods.len() > 1 {
        sentences.push(text.reconciled_rounded().to_owned());
    }
    sentences
}

fn sentence(reason: &Reason, appraisal: &Appraisal, evaluation: &Evaluation, text: Text) -> String {
    let money = |value: f64| {
        let amount = Exact::from_f64(value).unwrap_or_else(Exact::zero);
        text.money_short(&amount, evaluation.project.currency.code())
    };
    match reason {
        Reason::SingleMethod => text.reconciled_single_method(short_name(only(appraisal), text)),
        Reason::Agree(range) => text.reconciled_agree(&range_words(*range, evaluation, text)),
        Reason::Disagree(range) => text.reconciled_disagree(&range_words(*range, evaluation, text)),
        Reason::RaisedToFloor(from) => text.reconciled_raised_to_floor(&money(*from)),
        Reason::CutAtCeiling(from) => text.reconciled_cut_at_ceiling(&money(*from)),
        Reason::BelowFloor(floor) => text.reconciled_below_floor(&money(*floor)),
        Reason::AboveCeiling(ceiling) => text.reconciled_above_ceiling(&money(*ceiling)),
    }
}

/// The only method that counts.
fn only(appraisal: &Appraisal) -> Method {
    let shares = appraisal.reconciliation.iter().flat_map(|found| &found.shares);
    let counting = appraisal.methods.iter().zip(shares).find(|(_, share)| **share > 0.0);
    counting.map_or(Method::ReliefFromRoyalty, |(method, _)| method.method)
}

fn shares(appraisal: &Appraisal, found: &Reconciliation, text: Text) -> String {
    let counting = appraisal.methods.iter().zip(&found.shares).filter(|(_, share)| **share > 0.0);
    let each = counting.map(|(method, share)| {
        let share = Exact::from_f64(*share).unwrap_or_else(Exact::zero);
        text.reconciled_share(short_name(method.method, text), &text.percent(&share, 1))
    });
    each.collect::<Vec<_>>().join(", ")
}
